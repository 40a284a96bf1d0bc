import { amountText } from "../money/decimal.js";
import type { FundingRequest, FundingTerms } from "./funding-request.js";
import type { Exact } from "./leaves.js";

/**
 * Writes what was read as a request again: amounts with the decimals of the currency, weights as they were given,
 * defaults filled in, fields in the order of the contract. Reading it gives the same terms.
 */
export const writtenRequest = (terms: FundingTerms, decimals: number): FundingRequest =>
  written(terms, decimals) as FundingRequest;

/** Writes any terms again as plain data. */
export function written(value: unknown, decimals: number): unknown {
  if (typeof value === "bigint") return amountText(value, decimals);
  if (typeof value !== "object" || value === null) return typeof value === "number" ? value + 0 : value;
  if (Array.isArray(value)) return value.map((row) => written(row, decimals));
  if (isExact(value)) return value.text;
  const copy: Record<string, unknown> = {};
  // Terms have no fields but those of the contract.
  for (const field of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[field];
    if (part !== undefined) copy[field] = written(part, decimals);
  }
  return copy;
}

const isExact = (value: object): value is Exact => "numerator" in value && "text" in value;
