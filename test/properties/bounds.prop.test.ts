import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, type Share, tryPlanFunding } from "../../src/index.js";
import { families, withCarried } from "../support/arbitrary-request.js";
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

/** The most that the backstop of a request takes. */
function backstopIn({ modality }: FundingRequest): Bounds {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return {};
  const { onShortfall } = modality.strategy;
  return onShortfall?.policy === "backstop" ? { maximum: onShortfall.maximum } : {};
}

const isExempt = ({ because }: Share): boolean => because.some(({ code }) => code === "key.exempt");

/** Says that every member pays between its bounds, and everybody who takes a rest no more than it offered. */
function expectWithinBounds({ shares, status, request }: FundingPlan): void {
  const read = (amount: string | number): bigint => unitsGiven(amount, decimalsOf(request));
  const bounds = boundsIn(request);
  for (const share of shares.filter(({ role }) => role === "member" || role === "backstop")) {
    const { minimum = 0, maximum } = (share.role === "member" ? bounds.get(share.party) : backstopIn(request)) ?? {};
    const paid = read(share.amount);
    const least = status === "cancelled" || isExempt(share) ? 0n : read(minimum);
    expect(paid >= least && (maximum === undefined || paid <= read(maximum))).toBe(true);
  }
}

describe("plan: minima and maxima hold", () => {
  it.each(families)("plan: nobody pays below its minimum or above its maximum (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => expectWithinBounds(planFunding(given))),
      runs(40),
    );
  });

  const bounded = families.filter(([name]) => /minima|exempts|pledges/.test(name));
  it.each(bounded)(
    "plan: nor does anybody with fractions carried in, or where somebody bears the rest (%s)",
    (_, request) => {
      fc.assert(
        fc.property(withCarried(request), fc.nat(), (given, which) => {
          expectWithinBounds(planFunding(given));
          const party = given.parties[which % given.parties.length]?.id ?? "";
          const outcome = tryPlanFunding({ ...given, rounding: { rule: "bearer", party } });
          if (outcome.ok) expectWithinBounds(outcome.value);
        }),
        runs(40),
      );
    },
  );

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

/** What belongs to each party in all, where anything does. */
function byParty(amounts: readonly (readonly [party: string, units: bigint])[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [party, units] of amounts) if (units > 0n) sums.set(party, (sums.get(party) ?? 0n) + units);
  return sums;
}

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
          const expected = byParty(ids.map((party, at) => [party, units[at] ?? 0n]));
          expect(byParty(credits.map(({ party, amount }) => [party, read(amount)]))).toEqual(expected);
        }),
        runs(40),
      );
    },
  );
});
