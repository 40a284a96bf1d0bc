import type { IssueList, Where } from "../errors/issue-list.js";
import { numberInvalid, numberTooLong, numberZeroDenominator } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import type { Ratio } from "./ratio.js";

/** The most digits that a number may have, above and below the fraction bar each, decimals included. */
export const DIGITS_ACCEPTED = 40;

const EXACT = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

/**
 * Reads an exact number from decimal text (`12.5`), a fraction (`1/3`), a number or a bigint, without rounding.
 *
 * A number is taken at its shortest decimal writing: 0.1 is a tenth.
 *
 * @param value - what somebody gave
 * @param path - where it stands
 * @param issues - where to say what is wrong
 * @param limit - the most digits, above and below the fraction bar each
 * @returns the exact number, or undefined when an issue was added
 */
export function readExact(
  value: unknown,
  path: Where,
  issues: IssueList,
  limit: number = DIGITS_ACCEPTED,
): Ratio | undefined {
  const text = typeof value === "number" ? plainDigits(value) : typeof value === "bigint" ? value.toString() : value;
  if (typeof text === "string" && text.length > longestText(limit)) {
    issues.add(numberTooLong, path, { digits: text.length, limit });
    return undefined;
  }
  const parts = typeof text === "string" ? EXACT.exec(text) : null;
  if (parts === null) {
    issues.add(numberInvalid, path, () => ({ received: shown(value) }));
    return undefined;
  }
  const [, sign, integer = "", decimals = "", below] = parts;
  const digits = Math.max(integer.length + decimals.length, below?.length ?? 0);
  if (digits > limit) {
    issues.add(numberTooLong, path, { digits, limit });
    return undefined;
  }
  const magnitude = BigInt(integer + decimals);
  const denominator = below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below);
  if (denominator === 0n) {
    issues.add(numberZeroDenominator, path, () => ({ received: shown(value) }));
    return undefined;
  }
  return { numerator: sign === "-" ? -magnitude : magnitude, denominator };
}

/** Longer texts are refused before they are looked at. */
const longestText = (limit: number): number => 2 * limit + 2;

/** The shortest decimal writing of a number without an exponent: 1e-7 is 0.0000001. Not for infinities and NaN. */
export function plainDigits(value: number): string {
  const text = String(value);
  const [, sign = "", first = "", decimals = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (first === "") return text;
  const shift = Number(exponent);
  const digits = first + decimals;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - first.length)}${digits}`;
  return sign + digits.padEnd(first.length + shift, "0");
}
