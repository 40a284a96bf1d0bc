import { type Json, listAt, textAt } from "./json.js";

/** The ids of the parties, in their order. */
export const idsOf = (request: Json): readonly string[] =>
  listAt(request, ["parties"]).map((_, row) => textAt(request, ["parties", row, "id"]));

/** The ids of those who are neither publisher nor funder. */
export const memberIds = (request: Json): readonly string[] =>
  idsOf(request).filter((_, row) => ["", "member"].includes(textAt(request, ["parties", row, "role"])));

/** The first party of a role, or else the first of all. */
export function firstOf(request: Json, role: "publisher" | "funder"): string {
  const ids = idsOf(request);
  return ids.find((_, row) => textAt(request, ["parties", row, "role"]) === role) ?? ids[0] ?? "";
}

/** Whether a rate of VAT is 0, so that a reason is due. */
export const isZeroRate = (rate: string): boolean => /^0+(?:\.0+)?$/.test(rate);

/** What a party is called in lists: its name, or its id while it has none. */
export function namesOf(request: Json): ReadonlyMap<string, string> {
  return new Map(idsOf(request).map((id, row) => [id, textAt(request, ["parties", row, "name"]) || id]));
}
