import type { IssueList } from "../../src/errors/issue-list.js";
import type { Plain } from "../../src/request/plain.js";
import { Reader, type Shape } from "../../src/request/read.js";
import type { References } from "../../src/request/reference.js";
import { saidBy } from "./changed-funding.js";

/** What a schema makes of a value that stands in the field `terms`, and what is said of it. */
export function termsBy(schema: Shape[string], value: Plain) {
  const { made, said } = saidBy((issues: IssueList) => new Reader(issues).fields({ terms: schema }, { terms: value }));
  return { made: made["terms"], said };
}

/** Each party that terms name: where it stands, and whether it may stand there once only. */
export const partiesNamed = (references: readonly References[]): string[] =>
  references.flatMap(({ parties, pathOf, isOnce }) =>
    parties.map((party, row) => `${party}: ${pathOf(row).join(" ")}${isOnce ? ", once" : ""}`),
  );

/** A whole number as terms hold it: with the text that was given. */
export const exactly = (text: string) => ({ text, numerator: BigInt(text), denominator: 1n });
