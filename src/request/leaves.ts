import * as z from "zod/mini";
import { SHARES_DIGITS } from "../apportion/weights.js";
import type { IssueCode } from "../errors/catalogue.js";
import type { Entry, IssueParams } from "../errors/entry.js";
import {
  amountInexact,
  amountInvalid,
  amountNegative,
  amountTooPrecise,
  countOutOfRange,
  dateInvalid,
  rateOutOfRange,
} from "../errors/gate-entries.js";
import { IssueList, type Where } from "../errors/issue-list.js";
import { numberNegative, numberTooLong } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import { minorUnitsOf } from "../money/decimal.js";
import { DIGITS_ACCEPTED, plainDigits, readExact } from "../money/exact-text.js";
import type { MinorUnits } from "../money/minor-units.js";
import { compareRatios, type Ratio, whole } from "../money/ratio.js";
import { NAME_LENGTH, ROWS_ACCEPTED, TEXT_LENGTH } from "./limits.js";

/**
 * An amount of money, net of VAT unless its name says `Gross`: decimal text with at most the decimals of the currency
 * (`"18000.00"`), or a number whose shortest decimal writing fits (`1234.5`).
 *
 * French term: montant. Source: ISO 4217, for the decimals of a currency.
 */
export type Amount = string | number;

/**
 * An exact number: decimal text or a fraction (`"12.5"`, `"1/3"`), or a number at its shortest decimal writing.
 *
 * French term: nombre exact. Source: none found.
 */
export type ExactNumber = string | number;

/** An exact number as it was written and as it reckons. */
export interface Exact extends Ratio {
  readonly text: string;
}

/** What the JSON Schema says of a value beside its type; a pattern is of texts, a least and a most are of numbers. */
interface JsonHints {
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly object[];
  readonly allOf?: readonly object[];
  readonly dependentSchemas?: object;
}

/** The hints of every schema that has some. */
export const jsonHints = z.registry<JsonHints>();

/** Says of an object that it has exactly one of these fields. */
export const exactlyOneOf = (...fields: readonly string[]): JsonHints => ({
  oneOf: fields.map((field) => ({ properties: { [field]: {} }, required: [field] })),
});

/** Reads a value of the right kind into another; undefined when an issue was added. */
export type ReadLeaf = (value: never, issues: IssueList, path: Where) => unknown;

const leafReaders = new WeakMap<z.core.$ZodType, ReadLeaf>();

/** How a leaf of our own is read: the very function that its schema pipes into, without the cost of the pipe. */
export const leafReaderOf = (schema: z.core.$ZodType): ReadLeaf | undefined => leafReaders.get(schema);

/** A short text: an id or a name. */
export const shortText = z.string().check(z.minLength(1), z.maxLength(NAME_LENGTH));

/** A text of some length. */
export const longText = z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH));

/** A word out of a few. */
export const choice = z.enum;

// Below the bar of a fraction stands no zero.
const BELOW = "/0{0,39}[1-9]\\d{0,39}";
const EXACT_PATTERN = `^\\d{1,40}(\\.\\d{1,40}|${BELOW})?$`;
const PERCENT_PATTERN = `^(0{0,38}\\d{1,2}(\\.\\d{1,40})?|0{0,37}100(\\.0{1,40})?|\\d{1,40}${BELOW})$`;

const numberOrText = z.union([z.string(), z.number()]);

/** A whole number of parties, 1 or more. */
export const count = readAs(z.int(), (value, issues, path) => {
  if (value >= 1 && value <= ROWS_ACCEPTED) return value;
  issues.add(countOutOfRange, path, () => ({ received: shown(value), limit: ROWS_ACCEPTED }));
  return undefined;
}).register(jsonHints, { description: "A whole number of parties, 1 or more.", minimum: 1, maximum: ROWS_ACCEPTED });

/** A fraction that a plan wrote: of any sign, and as long as plans write them. */
export const carriedFraction = readAs(numberOrText, (value, issues, path) =>
  exactOf(value, issues, path, SHARES_DIGITS),
).register(jsonHints, {
  description: "An exact number of any sign: decimal text, a fraction, or a number.",
  pattern: "^-?\\d{1,1000}(\\.\\d{1,1000}|/0{0,999}[1-9]\\d{0,999})?$",
});

/** A weight of 0 or more. */
export const weight = readAs(numberOrText, (value, issues, path) => exactAtLeastZero(value, issues, path)).register(
  jsonHints,
  {
    description: "An exact number of 0 or more: decimal text, a fraction, or a number.",
    pattern: EXACT_PATTERN,
    minimum: 0,
  },
);

/** A percentage between 0 and 100. */
export const percentage = readAs(numberOrText, (value, issues, path) => {
  const rate = exactAtLeastZero(value, issues, path);
  if (rate === undefined || compareRatios(rate, whole(100n)) <= 0) return rate;
  issues.add(rateOutOfRange, path, () => ({ received: shown(value) }));
  return undefined;
}).register(jsonHints, {
  description: "Per cent, between 0 and 100: twenty per cent is 20.",
  pattern: PERCENT_PATTERN,
  minimum: 0,
  maximum: 100,
});

const LEAP_YEAR = "(\\d{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
const DAYS_OF_MONTHS =
  "((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))";
const DAY_PATTERN = `^(\\d{4}-${DAYS_OF_MONTHS}|${LEAP_YEAR}-02-29)$`;

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = readAs(z.string(), (value, issues, path) => {
  if (isDay(value)) return value;
  issues.add(dateInvalid, path, () => ({ received: shown(value) }));
  return undefined;
}).register(jsonHints, { description: "A day: YYYY-MM-DD.", pattern: DAY_PATTERN });

/** An amount of any sign in a currency with so many decimals. */
export const anyAmountAt = (decimals: number) =>
  readAs(numberOrText, (value, issues, path) => readAmount(value, decimals, issues, path)).register(jsonHints, {
    description: "An amount net of VAT: decimal text with at most the decimals of the currency, or a number.",
    pattern: "^-?\\d{1,40}(\\.\\d{1,4})?$",
  });

/** An amount of 0 or more in a currency with so many decimals. */
export const amountAt = (decimals: number) =>
  readAs(numberOrText, (value, issues, path) => {
    const amount = readAmount(value, decimals, issues, path);
    if (amount === undefined || amount >= 0n) return amount;
    issues.add(amountNegative, path, () => ({ received: shown(value) }));
    return undefined;
  }).register(jsonHints, {
    description: "An amount of 0 or more: decimal text with at most the decimals of the currency, or a number.",
    pattern: "^\\d{1,40}(\\.\\d{1,4})?$",
    minimum: 0,
  });

/** A schema that reads its input into another value, with issues of our own. */
function readAs<Input extends z.ZodMiniType, Output>(
  input: Input,
  read: (value: z.output<Input>, issues: IssueList, path: Where) => Output | undefined,
) {
  const schema = z.pipe(
    input,
    z.transform((value: z.output<Input>, context): Output => {
      const issues = new IssueList();
      const output = read(value, issues, []);
      for (const { message } of issues.listed) context.issues.push({ code: "custom", message, input: value });
      return output === undefined ? z.NEVER : output;
    }),
  );
  leafReaders.set(schema, read);
  return schema;
}

function exactOf(value: string | number, issues: IssueList, path: Where, digits?: number): Exact | undefined {
  const exact = readExact(value, path, issues, digits);
  return exact && { text: typeof value === "number" ? plainDigits(value) : value, ...exact };
}

function exactAtLeastZero(value: string | number, issues: IssueList, path: Where): Exact | undefined {
  const exact = exactOf(value, issues, path);
  if (exact === undefined || exact.numerator >= 0n) return exact;
  issues.add(numberNegative, path, () => ({ received: shown(value) }));
  return undefined;
}

const AMOUNT = /^-?(\d+)(?:\.(\d+))?$/;

function readAmount(value: string | number, decimals: number, issues: IssueList, path: Where): MinorUnits | undefined {
  const text = typeof value === "number" ? plainDigits(value) : value;
  const refuse = <Params extends IssueParams>(entry: Entry<IssueCode, Params>, params: () => Params): undefined =>
    void issues.add(entry, path, params);
  if (text.length > 2 * DIGITS_ACCEPTED)
    return refuse(numberTooLong, () => ({ digits: text.length, limit: DIGITS_ACCEPTED }));
  const [, integer, fraction = ""] = AMOUNT.exec(text) ?? [];
  if (integer === undefined) return refuse(amountInvalid, () => ({ received: shown(value) }));
  const digits = integer.length + fraction.length;
  if (digits > DIGITS_ACCEPTED) return refuse(numberTooLong, () => ({ digits, limit: DIGITS_ACCEPTED }));
  const units = fraction.length > decimals && typeof value === "string" ? null : minorUnitsOf(text, decimals);
  if (units !== null) return units;
  return refuse(typeof value === "number" ? amountInexact : amountTooPrecise, () => ({
    received: shown(value),
    decimals,
  }));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Says whether the Gregorian calendar has this day; no clock and no time zone is asked. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [year, month, dayOfMonth] = text.split("-").map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return dayOfMonth >= 1 && dayOfMonth <= days;
}
