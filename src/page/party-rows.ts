import { at, isList, isObject, type Json, listAt, type Path, put, textAt, without } from "./json.js";
import { idsOf, isZeroRate } from "./parties.js";
import { freeId, NAMING_LISTS, NEW } from "./party-ids.js";
import { MODALITY } from "./places.js";
import { sharing } from "./sharers.js";

/** One party more, a member that shares where sharing goes by a list. */
export function withParty(request: Json): Json {
  const row = listAt(request, ["parties"]).length;
  const id = freeId(NEW, idsOf(request));
  const rate = textAt(request, ["parties", row - 1, "vatRate"]);
  const party = { id, ...(rate === "" || isZeroRate(rate) ? {} : { vatRate: rate }) };
  return sharing(put(request, ["parties", row], party), id, true);
}

/** The request without a party, and without its place among those who share. */
export function withoutParty(request: Json, row: number): Json {
  const id = textAt(request, ["parties", row, "id"]);
  const left = without(request, ["parties", row]);
  if (idsOf(left).includes(id)) return left;
  const modality = at(left, MODALITY);
  return modality === undefined ? left : put(left, MODALITY, withoutRowsOf(modality, id));
}

/** Drops the rows of a party from every list inside; what names it alone, such as a payer, stays and is refused. */
function withoutRowsOf(value: Json, id: string, path: Path = []): Json {
  if (isList(value)) {
    const list = path.at(-1);
    const kept = value.filter(
      (row) => !(row === id && NAMING_LISTS.has(String(list))) && !(isObject(row) && row["party"] === id),
    );
    return kept.map((row, at) => withoutRowsOf(row, id, [...path, at]));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, child]): readonly [string, Json | undefined] => [
      field,
      child === undefined ? undefined : withoutRowsOf(child, id, [...path, field]),
    ]),
  );
}
