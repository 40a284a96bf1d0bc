import { isObject, type Json, listAt, type Path, put, textAt } from "./json.js";
import { idsOf } from "./parties.js";
import { NAMING_LISTS } from "./party-ids.js";
import { sharersPath } from "./places.js";

/** The position of a party's row in a list of rows or ids; -1 where it has none. */
export const rowOf = (list: readonly Json[], id: string): number =>
  list.findIndex((row) => row === id || (isObject(row) && row["party"] === id));

/** Lets a party share or not; its row goes where the order of the parties puts it. */
export function sharing(request: Json, id: string, shares: boolean, path = sharersPath(request)): Json {
  if (path === undefined) return request;
  const list = listAt(request, path);
  const row = rowOf(list, id);
  if (row >= 0 === shares) return request;
  if (!shares)
    return put(
      request,
      path,
      list.filter((_, at) => at !== row),
    );
  return put(request, path, inserted(list, freshRow(path, id), id, idsOf(request)));
}

function inserted(list: readonly Json[], row: Json, id: string, order: readonly string[]): Json {
  const later = new Set(order.slice(order.indexOf(id) + 1));
  const before = list.findIndex((one) => later.has(isObject(one) ? textAt(one, ["party"]) : String(one)));
  return before < 0 ? [...list, row] : [...list.slice(0, before), row, ...list.slice(before)];
}

/** What somebody starts with who joins a list of those who share. */
export function freshRow(path: Path, id: string): Json {
  const list = String(path.at(-1));
  if (NAMING_LISTS.has(list)) return id;
  const start: Readonly<Record<string, Json>> = {
    key: { weight: "1" },
    members: { weight: "1" },
    pledges: { amount: "0" },
    associates: { rate: "0" },
  };
  const terms = start[list];
  return { party: id, ...(isObject(terms) ? terms : {}) };
}

/** Moves a party one row up, and its place in every list where both stand: in a rotation the list is the rule. */
export function raised(request: Json, row: number): Json {
  const parties = listAt(request, ["parties"]);
  const [above, moved] = [parties[row - 1], parties[row]];
  if (above === undefined || moved === undefined) return request;
  const ids = idsOf(request);
  const swapped = put(put(request, ["parties", row - 1], moved), ["parties", row], above);
  const lists = [sharersPath(request), ["modality", "strategy", "waitingList"]].filter((path) => path !== undefined);
  return lists.reduce((next, path) => swappedIn(next, path, ids[row - 1] ?? "", ids[row] ?? ""), swapped);
}

function swappedIn(request: Json, path: Path, one: string, other: string): Json {
  const list = listAt(request, path);
  const [first, second] = [rowOf(list, one), rowOf(list, other)];
  const [a, b] = [list[first], list[second]];
  return a === undefined || b === undefined ? request : put(put(request, [...path, first], b), [...path, second], a);
}
