import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, planFunding } from "../../src/index.js";
import { creditNotes, families } from "../support/arbitrary-request.js";
import { refielded, reordered, withWeightsTimes } from "../support/rearranged.js";
import { runs } from "../support/runs.js";
import { fraction } from "../support/slow-fraction.js";

const all = [...families, ...creditNotes];

/** Everything that a plan says, with its lists in an order that does not depend on the request's. */
function inOneOrder({
  shares,
  credits,
  rounding,
  carried,
  gap,
  surplus,
  status,
  explanation,
  ledger,
  payer,
  nextTurn,
}: FundingPlan): unknown {
  const sorted = (list: readonly object[]): readonly string[] => list.map((line) => JSON.stringify(line)).sort();
  const lines = shares.map((share) => ({ ...share, because: sorted(share.because) }));
  return {
    lists: [lines, credits, rounding.spare, carried].map(sorted),
    gap,
    surplus,
    status,
    explanation,
    rotation: [ledger, payer, nextTurn],
  };
}

/** What everybody pays, but for the sentences, which quote the weights. */
const amounts = ({ shares, gap, surplus, gapPercentage, ledger, payer, nextTurn }: FundingPlan): unknown => [
  shares.map(({ because: _, ...share }) => share),
  gap,
  surplus,
  gapPercentage,
  ledger,
  payer,
  nextTurn,
];

describe("plan: promise 3, order and scale change nothing", () => {
  it.each(all)("plan: the order of parties and rows changes nobody's line (%s)", (_, request) => {
    fc.assert(
      fc.property(request, fc.nat(), (given, seed) => {
        expect(inOneOrder(planFunding(reordered(given, seed)))).toEqual(inOneOrder(planFunding(given)));
      }),
      runs(40),
    );
  });

  it.each(all)("plan: the order of the fields changes no byte (%s)", (_, request) => {
    fc.assert(
      fc.property(request, fc.nat(), (given, seed) => {
        expect(JSON.stringify(planFunding(refielded(given, seed)))).toBe(JSON.stringify(planFunding(given)));
      }),
      runs(40),
    );
  });

  const factor = fc.tuple(fc.bigInt(1n, 99n), fc.bigInt(1n, 99n)).map(([top, bottom]) => fraction(top, bottom));
  const weighted = all.filter(([name]) => /key|weights|rotation|complementary/.test(name));
  it.each(weighted)("plan: weights all multiplied by the same factor change nobody's amount (%s)", (_, request) => {
    fc.assert(
      fc.property(request, factor, (given, by) => {
        const scaled = withWeightsTimes(given, by);
        if (scaled !== undefined) expect(amounts(planFunding(scaled))).toEqual(amounts(planFunding(given)));
      }),
      runs(40),
    );
  });
});
