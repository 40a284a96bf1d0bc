import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, type Share } from "../../src/index.js";
import { families } from "../support/arbitrary-request.js";
import { decimalsOf, unitsGiven, unitsOf } from "../support/money-text.js";
import { priorityOf } from "../support/rearranged.js";
import { runs } from "../support/runs.js";
import { slowApportion, slowWholeUnits } from "../support/slow-apportion.js";
import { slowClaims } from "../support/slow-claims.js";
import { nought, readFraction } from "../support/slow-fraction.js";

interface Bounds {
  readonly minimum?: string | number | undefined;
  readonly maximum?: string | number | undefined;
}

/** The bounds that a request gives to each of its members. */
function boundsIn({ modality }: FundingRequest): ReadonlyMap<string, Bounds> {
  if (modality.kind !== "co-financed") return new Map();
  const { strategy } = modality;
  if (strategy.kind === "allocation-key") return new Map(strategy.key.map((row) => [row.party, row]));
  if (strategy.kind === "voluntary-share") return new Map(strategy.pledges.map((row) => [row.party, row]));
  return new Map();
}

const isExempt = ({ because }: Share): boolean => because.some(({ code }) => code === "key.exempt");

describe("plan: minima and maxima hold", () => {
  it.each(families)("plan: nobody pays below its minimum or above its maximum (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const { shares, status } = planFunding(given);
        const read = (amount: string | number): bigint => unitsGiven(amount, decimalsOf(given));
        const bounds = boundsIn(given);
        for (const share of shares.filter(({ role }) => role === "member")) {
          const { minimum = 0, maximum } = bounds.get(share.party) ?? {};
          const paid = read(share.amount);
          const least = status === "cancelled" || isExempt(share) ? 0n : read(minimum);
          expect(paid >= least && (maximum === undefined || paid <= read(maximum))).toBe(true);
        }
      }),
      runs(40),
    );
  });

  it.each(families)("plan: where a bound is said to hold, the exact share stands on it (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const bounds = boundsIn(given);
        for (const { party, role, bound, exact } of planFunding(given).shares) {
          const amount = role === "member" && bound !== null ? bounds.get(party)?.[bound] : undefined;
          if (amount !== undefined) expect(exact).toBe(unitsGiven(amount, decimalsOf(given)).toString());
          else expect(role === "member" ? bound : null).toBe(null);
        }
      }),
      runs(40),
    );
  });
});

describe("plan: the slow rules give the same plan", () => {
  it.each(families)("plan: exact and whole shares are those of the slow rules (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const { shares } = planFunding(given);
        const claims = new Map(slowClaims(given).map(({ party, role, exact }) => [`${role} ${party}`, exact]));
        const expected = shares.map(({ party, role }) => claims.get(`${role} ${party}`) ?? nought);
        expect(shares.map(({ exact }) => readFraction(exact))).toEqual(expected);
        const units = slowWholeUnits(expected, {
          ids: shares.map(({ party }) => party),
          priority: priorityOf(given),
        });
        expect(shares.map(({ amount }) => unitsOf(amount, decimalsOf(given)))).toEqual(units);
      }),
      runs(40),
    );
  });

  const withSurplus = families.filter(([name]) => /key|above the cost/.test(name));
  it.each(withSurplus)(
    "plan: a surplus is credited in proportion to what each paid, by the slow rule (%s)",
    (_, request) => {
      fc.assert(
        fc.property(request, (given) => {
          const { shares, surplus, credits } = planFunding(given);
          const read = (amount: string): bigint => unitsOf(amount, decimalsOf(given));
          const ids = shares.map(({ party }) => party);
          const paid = shares.map(({ amount }) => read(amount));
          const priority = priorityOf(given);
          const { units } = slowApportion(read(surplus), paid, { ids, priority });
          const expected = ids
            .map((party, at) => ({ party, amount: units[at] ?? 0n }))
            .filter(({ amount }) => amount > 0n);
          expect(credits.map(({ party, amount }) => ({ party, amount: read(amount) }))).toEqual(expected);
        }),
        runs(40),
      );
    },
  );
});
