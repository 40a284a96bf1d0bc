import { isList, isObject, type Json, type Path, put, textAt, without } from "./json.js";
import { idsOf } from "./parties.js";

/** An id made of a name, in letters that every machine sorts alike: cents that tie go by it. */
export const idFor = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

/** An id that no other party has. */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** What a party is called by that has no name yet. */
export const NEW = "partie";

/** Names a party; an id that was made of its name follows, wherever the request refers to it. */
export function namedParty(request: Json, row: number, name: string): Json {
  const path: Path = ["parties", row, "name"];
  const before = textAt(request, path);
  const id = textAt(request, ["parties", row, "id"]);
  const named = name === "" ? without(request, path) : put(request, path, name);
  if (id !== "" && !isMadeOf(id, idFor(before) || NEW)) return named;
  const others = idsOf(request).filter((_, other) => other !== row);
  const next = freeId(idFor(name) || NEW, others);
  const renamed = put(named, ["parties", row, "id"], next);
  // Two parties under one id: nobody can tell which of them the rest of the request means.
  return id === "" || others.includes(id) ? renamed : withId(renamed, id, next);
}

const isMadeOf = (id: string, base: string): boolean =>
  id === base || (id.startsWith(`${base}-`) && /^\d+$/.test(id.slice(base.length + 1)));

/** The fields that hold the id of a party, and the lists that hold ids. */
const NAMING = new Set(["party", "from", "payer", "lead", "authority", "publisher"]);
export const NAMING_LISTS = new Set(["contributors", "waitingList", "skip", "wantedBy", "priority"]);

/** Whether what stands at a path is the id of a party. */
export function isReference(path: Path): boolean {
  const last = path.at(-1);
  const list = path.at(-2);
  if (typeof last === "number") return typeof list === "string" && NAMING_LISTS.has(list);
  return last !== undefined && NAMING.has(last);
}

/** The same request, or part of one, with another id for a party. */
export function withId(value: Json, from: string, to: string, path: Path = []): Json {
  if (isList(value)) return value.map((child, row) => withId(child, from, to, [...path, row]));
  if (isObject(value)) {
    const fields = Object.entries(value).map(([field, child]): readonly [string, Json | undefined] => [
      field,
      child === undefined ? undefined : withId(child, from, to, [...path, field]),
    ]);
    return Object.fromEntries(fields);
  }
  return value === from && isReference(path) ? to : value;
}
