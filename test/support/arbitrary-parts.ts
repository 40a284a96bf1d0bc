import fc from "fast-check";
import type { Amount, ExactNumber, FundingRequest, Modality, Role } from "../../src/index.js";
import { amountOf, type Currency, decimalsByCurrency } from "./money-text.js";
import { shuffled } from "./shuffled.js";

const awkwardIds = [
  "__proto__",
  "constructor",
  "toString",
  "0",
  "10",
  "9",
  "é",
  "e\u0301",
  "z",
  "B",
  "a",
  "🙂",
  "\ud800",
];

const id = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...awkwardIds) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }) },
);

/** Members with what each brings: mostly a few, sometimes dozens, rarely hundreds; one is possible. */
export function membersWith<Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<(readonly [string, Row])[]> {
  const some = (maxLength: number) =>
    fc.uniqueArray(fc.tuple(id, row), { selector: ([name]) => name, minLength: 1, maxLength });
  const hundreds = fc.array(row, { minLength: 150, maxLength: 250 });
  return fc.oneof(
    { weight: 30, arbitrary: some(6) },
    { weight: 8, arbitrary: some(40) },
    { weight: 1, arbitrary: hundreds.map((rows) => rows.map((one, at) => [`m${at}`, one] as const)) },
  );
}

/** Minor units of all sizes: none, fewer than there are members, ordinary, beyond what a number can hold. */
export const units = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 2, arbitrary: fc.bigInt(1n, 20n) },
  { weight: 4, arbitrary: fc.bigInt(1n, 10n ** 7n) },
  { weight: 1, arbitrary: fc.bigInt(2n ** 53n, 10n ** 34n) },
);

const fraction = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }));

/** Weights as whole numbers, decimals, fractions, numbers; equal ones, zeros and huge ones. */
export const weight: fc.Arbitrary<ExactNumber> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("0", "1", "1.0", "2", 1, 0) },
  { weight: 2, arbitrary: fc.nat(200_000).map(String) },
  { weight: 1, arbitrary: fc.nat(200_000).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.nat(99_999).map((digits) => `0.${digits}`) },
  { weight: 1, arbitrary: fraction.map(([top, bottom]) => `${top}/${bottom}`) },
  { weight: 1, arbitrary: fc.bigInt(10n ** 20n, 10n ** 38n).map(String) },
);

/** What every request has, whoever pays. */
export interface Frame {
  readonly currency: Currency;
  readonly seed: number;
  readonly strangers: readonly (Exclude<Role, "backstop"> | undefined)[];
  readonly favoured: number | undefined;
  readonly asNumbers: boolean;
  readonly year: number | undefined;
  readonly contributions: number;
}

/** What every request has, whoever pays. */
export const frame: fc.Arbitrary<Frame> = fc.record({
  currency: fc.constantFrom(...(Object.keys(decimalsByCurrency) as Currency[])),
  seed: fc.nat(),
  strangers: fc.array(fc.constantFrom("member", "funder", "publisher", undefined), { maxLength: 3 }),
  favoured: fc.option(fc.nat(4), { nil: undefined }),
  asNumbers: fc.boolean(),
  year: fc.option(fc.integer({ min: 1900, max: 2200 }), { nil: undefined }),
  contributions: fc.nat(2),
});

/** Writes money as a caller may: text, or a number that is small enough to be exact. */
export function money(amount: bigint, { currency, asNumbers }: Frame): Amount {
  const text = amountOf(amount, decimalsByCurrency[currency]);
  return asNumbers && text.length < 14 ? Number(text) : text;
}

/** A whole request: the members and some parties that it does not concern, in any order. */
export function requestOf(given: Frame, members: readonly string[], cost: bigint, modality: Modality): FundingRequest {
  const { currency, seed, strangers, favoured, year, contributions } = given;
  const others = strangers.map((role, at) => ({
    id: `not concerned ${at + 1}`,
    name: "Une autre",
    role,
    country: "FR",
    identifier: "0",
  }));
  const named = members.map((member) => ({ id: member, name: `Ville de ${member}` }));
  const parties = shuffled([...named, ...others], seed);
  const useCases = parties.slice(0, contributions).map(({ id: from }) => ({ from, summary: "Voir les travaux" }));
  const priority = shuffled(parties, seed + 1).map((party) => party.id);
  return {
    currency,
    development: { id: "d-1", title: "Carte des signalements", year, cost: money(cost, given), useCases },
    parties,
    modality,
    ...(favoured === undefined
      ? {}
      : { rounding: { rule: "largest-remainder", priority: priority.slice(0, favoured) } as const }),
  };
}
