import { sheetDigits } from "../cells.js";
import type { Addition, Binding } from "./bindings.js";
import type { Carried } from "./data-sheet.js";
import type { RequestPath } from "./inputs.js";

/** What stands in an input cell. */
export type Held = string | number | null;

/** What stands in the cells of every defined name. */
export type HeldInputs = ReadonlyMap<string, readonly Held[]>;

/** A part of a request that is being changed. */
type Part = { [field: string]: unknown } | unknown[];

/** The request that a workbook carries, with what its input cells hold now. */
export function changedRequest({ request, layout }: Carried, inputs: HeldInputs): unknown {
  const changed = JSON.parse(JSON.stringify(request)) as Part;
  const held = (name: string, at: number): Held => blankAsNull(inputs.get(name)?.[at] ?? null);
  // A row without a name does not count, unless something to share by stands in it: then its name is missing.
  const isFilled = (at: number): boolean => TERMS.some((name) => held(name, at) !== null);
  const gone = layout.rows.filter(({ at }) => held("qp_names", at) === null && inputs.has("qp_names") && !isFilled(at));
  const isGone = new Set(gone.map(({ at }) => at));
  const names = (inputs.get("qp_names") ?? []).map((_, at) => held("qp_names", at));
  const added = new Map<number, string>();
  const places = placesOf(names);
  const idOf = (name: Held): string => partyNamed(name, places, layout.ids, added);
  for (const binding of layout.bindings) {
    if (!inputs.has(binding.name)) continue;
    // Of a party that takes no part any more, name and rate stay as they were.
    if (OF_PARTIES.has(binding.name) && isGone.has(binding.at)) continue;
    const now = held(binding.name, binding.at);
    if (now === binding.was) continue;
    if (binding.name === "qp_names" && now === null) {
      if (!isGone.has(binding.at) && isFilled(binding.at)) set(changed, binding.path, "");
      continue;
    }
    apply(changed, binding, now, idOf);
  }
  for (const { list, place } of [...gone].sort((a, b) => b.place - a.place)) listAt(changed, list).splice(place, 1);
  for (const addition of layout.additions) {
    if (held(addition.name, addition.at) !== null || (addition.isParty && isFilled(addition.at)))
      add(changed, addition, held, { added, idOf, inputs });
  }
  if (added.size > 0) {
    // Ties go by the order that the workbook was made with; who was added comes last.
    set(changed, ["rounding"], {
      rule: "largest-remainder",
      priority: [...new Set([...layout.order, ...added.values()])],
    });
  }
  return changed;
}

/** The defined names of what a row is shared by, and bounded with. */
const TERMS: readonly string[] = [
  "qp_weights",
  "qp_pledges",
  "qp_minimum",
  "qp_maximum",
  "qp_ceilings",
  "qp_associate_rates",
  "qp_associate_amounts",
];

/** The defined names of the inputs that say something of a party, whatever it takes part in. */
const OF_PARTIES: ReadonlySet<string> = new Set(["qp_names", "qp_vat_rates"]);

const blankAsNull = (value: Held): Held => (typeof value === "string" && value.trim() === "" ? null : value);

function apply(request: Part, { path, kind }: Binding, now: Held, idOf: (name: Held) => string): void {
  if (kind === "mark") return skip(request, path, now !== null);
  set(request, path, typedValue(now, kind, idOf));
}

/** What a cell holds, as a request writes it; undefined for an empty one. */
function typedValue(now: Held, kind: Binding["kind"], idOf: (name: Held) => string): unknown {
  if (now === null) return undefined;
  if (kind === "party") return idOf(now);
  if (kind === "text") return String(now);
  if (kind === "whole") return now;
  return typeof now === "number" ? sheetDigits(now) : now;
}

/** Takes a member of a rotation into the list of those who pass, or out of it. */
function skip(request: Part, path: RequestPath, isPassing: boolean): void {
  const member = at(request, path.slice(0, -1)) as { readonly party?: unknown } | undefined;
  const list = [...path.slice(0, 2), "skip"];
  const passing = (at(request, list) ?? []) as unknown[];
  const others = passing.filter((party) => party !== member?.party);
  set(request, list, isPassing ? [...others, member?.party] : others);
}

/** What stands at a path; a step that only every object has, such as `__proto__`, leads nowhere. */
function at(request: unknown, path: RequestPath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, step)
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    request,
  );
}

const listAt = (request: Part, path: RequestPath): unknown[] => {
  const list = at(request, path);
  if (Array.isArray(list)) return list;
  const made: unknown[] = [];
  set(request, path, made);
  return made;
};

function set(request: Part, path: RequestPath, value: unknown): void {
  const owner = at(request, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof owner !== "object" || owner === null || last === undefined || last === "__proto__") return;
  const holder = owner as Record<string | number, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

interface Adding {
  readonly added: Map<number, string>;
  readonly idOf: (name: Held) => string;
  readonly inputs: HeldInputs;
}

function add(
  request: Part,
  { at: place, list, isParty, isBare, fields, name }: Addition,
  held: (name: string, at: number) => Held,
  { added, idOf, inputs }: Adding,
): void {
  const row: Record<string, unknown> = {};
  if (isParty) {
    const parties = listAt(request, ["parties"]) as { readonly id: string }[];
    const title = String(held(name, place) ?? "");
    const id = freshId(title, new Set(parties.map((party) => party.id)));
    added.set(place, id);
    const rate = inputs.has("qp_vat_rates") ? typedValue(held("qp_vat_rates", place), "exact", idOf) : undefined;
    (parties as unknown[]).push({ id, name: title, ...(rate === undefined ? {} : { vatRate: rate }) });
    if (isBare) return void listAt(request, list).push(id);
    row["party"] = id;
  }
  const marks: RequestPath[] = [];
  for (const { field, name: cells, kind } of fields) {
    const now = held(cells, place);
    if (kind === "mark") {
      if (now !== null) marks.push([...list, listAt(request, list).length, field]);
      continue;
    }
    const value = typedValue(now, kind, idOf);
    if (value !== undefined) row[field] = value;
  }
  // A turn needs to be told from others: who did not name its development may still count it.
  if (list.at(-1) === "turns") row["development"] ??= `tour-${place + 1}`;
  listAt(request, list).push(row);
  for (const path of marks) skip(request, path, true);
}

/** The id of the party that a name means: of the row with this name, capitals or not; else the name itself. */
function partyNamed(
  name: Held,
  places: ReadonlyMap<string, number>,
  ids: readonly (string | null)[],
  added: ReadonlyMap<number, string>,
): string {
  const place = places.get(String(name).toUpperCase()) ?? -1;
  return ids[place] ?? added.get(place) ?? String(name);
}

/** The first place of each name, in capitals. */
function placesOf(names: readonly Held[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const key = String(name).toUpperCase();
    if (name !== null && !places.has(key)) places.set(key, place);
  }
  return places;
}

/** An id that reads like a name, and that no party has. */
function freshId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const id = plain === "" ? "membre" : plain;
  let count = 1;
  const numbered = (): string => (count === 1 ? id : `${id}-${count}`);
  while (taken.has(numbered())) count += 1;
  return numbered();
}
