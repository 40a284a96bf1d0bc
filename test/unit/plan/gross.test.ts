import { describe, expect, it } from "vitest";
import { minorUnits } from "../../../src/money/minor-units.js";
import { withNetMaxima } from "../../../src/plan/gross.js";

type Issued = { readonly net: number; readonly vat?: number };
type Case = {
  readonly gross: number;
  /** In thousandths: 55 is 5.5 per cent. */
  readonly rate: number;
  /** In per cent; none without a schedule. */
  readonly parts: readonly number[];
  /** What was invoiced, by the place of its instalment. */
  readonly issued?: Readonly<Record<number, Issued>>;
  readonly maximum?: number;
};

/** The maximum that a pledge of Metz has afterwards. */
function maximumOf({ gross, rate, parts, issued = {}, maximum }: Case): bigint | undefined {
  const modality = {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: [
        {
          party: "metz",
          amount: minorUnits(1n),
          minimum: minorUnits(0n),
          maximumGross: minorUnits(BigInt(gross)),
          ...(maximum === undefined ? {} : { maximum: minorUnits(BigInt(maximum)) }),
        },
      ],
      onShortfall: { policy: "report" },
      onSurplus: { policy: "proportional" },
    },
  } as unknown as Parameters<typeof withNetMaxima>[0];
  const percent = (numerator: number, denominator: bigint) => ({
    numerator: BigInt(numerator),
    denominator,
    text: `${numerator}/${denominator}`,
  });
  const terms = {
    parties: [{ id: "metz", name: "Ville de Metz", vatRate: percent(rate, 10n) }],
    schedule: parts.map((part, at) => ({ label: `${at}`, rate: percent(part, 1n) })),
    issued: Object.entries(issued).map(([instalment, { net, vat }]) => ({
      party: "metz",
      instalment,
      net: minorUnits(BigInt(net)),
      ...(vat === undefined ? {} : { vat: minorUnits(BigInt(vat)) }),
    })),
  } as unknown as Parameters<typeof withNetMaxima>[1];
  const changed = withNetMaxima(modality, terms);
  if (changed.kind !== "co-financed" || changed.strategy.kind !== "voluntary-share") return undefined;
  return changed.strategy.pledges[0]?.maximum;
}

/** The same by trying everything: every way in which running totals may be rounded, for each net amount from the top. */
function slowMaximumOf({ gross, rate, parts, issued = {} }: Case): bigint {
  const places = parts.length === 0 ? [100] : parts;
  const vatOf = (net: number): number => Math.floor((2 * net * rate + 1_000) / 2_000);
  const dearest = (net: number, at: number, due: number, asked: number): number => {
    const part = places[at];
    if (part === undefined) return 0;
    const invoice = issued[at];
    const now = (net * (due + part)) / 100;
    const reached =
      invoice === undefined
        ? [Math.floor(now), Math.ceil(now)].map((total) => Math.max(total, asked))
        : [asked + invoice.net];
    return Math.max(
      ...reached.map((total) => (invoice?.vat ?? vatOf(total - asked)) + dearest(net, at + 1, due + part, total)),
    );
  };
  let net = gross;
  while (net > 0 && net + dearest(net, 0, 0, 0) > gross) net -= 1;
  return BigInt(net);
}

describe("plan: a voted amount including VAT as a net amount", () => {
  it("plan: at once, 1.20 at 20 per cent are 1.00 net; with VAT half-up 1.21 are 1.01", () => {
    expect(maximumOf({ gross: 120, rate: 200, parts: [] })).toBe(100n);
    // 101 cents have 20.2 cents of VAT, rounded 20.
    expect(maximumOf({ gross: 121, rate: 200, parts: [] })).toBe(101n);
  });

  it("plan: in instalments the rounding of each invoice counts", () => {
    // 6 cents in two halves of 3: 0.6 of VAT each, rounded 1 and 1; at once 1.2, rounded 1.
    expect(maximumOf({ gross: 7, rate: 200, parts: [] })).toBe(6n);
    expect(maximumOf({ gross: 7, rate: 200, parts: [50, 50] })).toBe(5n);
  });

  it("plan: the lower of both maxima holds", () => {
    const at = (maximum: number) => maximumOf({ gross: 120, rate: 200, parts: [], maximum });
    expect([at(99), at(100), at(101)]).toEqual([99n, 100n, 100n]);
  });

  it("plan: the VAT of an issued invoice counts as it was written, and above the voted amount nothing is left", () => {
    const issued = { 0: { net: 50, vat: 12 } };
    // 12 cents are written. Of 99 the other 49 have 9.8, rounded 10: 121 in all; of 100 the other 50 have 10 too: 122.
    expect(maximumOf({ gross: 121, rate: 200, parts: [50, 50], issued })).toBe(99n);
    expect(maximumOf({ gross: 5, rate: 200, parts: [50, 50], issued })).toBe(0n);
  });

  const cases: readonly Omit<Case, "gross">[] = [
    { rate: 200, parts: [] },
    { rate: 55, parts: [] },
    { rate: 200, parts: [50, 50] },
    { rate: 200, parts: [33, 33, 34] },
    { rate: 55, parts: [30, 70] },
    { rate: 100, parts: [1, 1, 98] },
    { rate: 850, parts: [20, 20, 20, 20, 20] },
    { rate: 200, parts: [30, 30, 40], issued: { 0: { net: 20 } } },
    { rate: 200, parts: [30, 30, 40], issued: { 1: { net: 7, vat: 2 } } },
  ];
  it.each(cases)("plan: it is the largest that no way of rounding lifts above the vote: %j", (given) => {
    const votes = Array.from({ length: 81 }, (_, gross) => ({ ...given, gross }));
    expect(votes.map(maximumOf)).toEqual(votes.map(slowMaximumOf));
  });
});
