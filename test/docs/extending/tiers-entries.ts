import type { IssueCode } from "../../../src/errors/catalogue.js";
import { type Entry, entry, type IssueParams } from "../../../src/errors/entry.js";

/** Tiers that do not rise. */
export const tiersNotAscending = listed(
  entry(
    "tiers.not-ascending",
    (p: { readonly from: string; readonly before: string }) =>
      `The tier from ${p.from} on comes after the tier from ${p.before} on.`,
    () => "List the tiers from the smallest to the largest, each once.",
  ),
);

/** A member that no tier holds. */
export const tiersBelowAll = listed(
  entry(
    "tiers.below-all",
    (p: { readonly population: string; readonly lowest: string }) =>
      `A population of ${p.population} is below the first tier, which begins at ${p.lowest}.`,
    () => "Let the first tier begin at 0, or correct the population.",
  ),
);

/** In `src/errors/` the catalogue lists the entry, and its code is a code of issues. Out here it has to be said. */
function listed<Params extends IssueParams>(one: Entry<string, Params>): Entry<IssueCode, Params> {
  return one as Entry<IssueCode, Params>;
}
