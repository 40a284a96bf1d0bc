import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingRequest, type Pledge, planFunding, type Role } from "../../src/index.js";
import { keyRequest } from "../support/arbitrary-key.js";
import { byModuleRequest, complementaryOrderRequest } from "../support/arbitrary-orders.js";
import { pledgeRequest } from "../support/arbitrary-pledges.js";
import { decimalsOf, unitsGiven, unitsOf } from "../support/money-text.js";
import { keyOf, pledgesOf, withPledges } from "../support/rearranged.js";
import { runs } from "../support/runs.js";
import { type Fraction, fraction, isBelow, readFraction } from "../support/slow-fraction.js";

/** What each party pays as a member, or in another quality, in minor units. */
function paidBy(request: FundingRequest, roles: readonly Role[] = ["member"]): ReadonlyMap<string, bigint> {
  const members = planFunding(request).shares.filter(({ role }) => roles.includes(role));
  return new Map(members.map(({ party, amount }) => [party, unitsOf(amount, decimalsOf(request))]));
}

/** Says whether nobody with more weight pays less. */
function heavierNeverPaysLess(members: readonly { readonly weight: Fraction; readonly paid: bigint }[]): boolean {
  const lightestFirst = [...members].sort((a, b) => {
    if (isBelow(a.weight, b.weight)) return -1;
    if (isBelow(b.weight, a.weight)) return 1;
    return a.paid < b.paid ? -1 : 1;
  });
  return lightestFirst.every(({ paid }, at) => at === 0 || (lightestFirst[at - 1]?.paid ?? 0n) <= paid);
}

const inUnits = (request: FundingRequest, amount: string | number): bigint => unitsGiven(amount, decimalsOf(request));

const withoutBounds = ({ party, amount }: Pledge): Pledge => ({ party, amount });

describe("plan: promise 4, proportional rules are fair to the light and the heavy", () => {
  it("plan: a weight of zero pays zero, unless its minimum says otherwise", () => {
    const keys = [keyRequest({}), keyRequest({ isBounded: true }), keyRequest({ isBounded: true, isExempting: true })];
    fc.assert(
      fc.property(fc.oneof(...keys), (given) => {
        const paid = paidBy(given);
        for (const { party, weight, minimum = 0 } of keyOf(given).key) {
          if (readFraction(weight).top === 0n) expect([0n, inUnits(given, minimum)]).toContain(paid.get(party));
        }
      }),
      runs(200),
    );
  });

  it.each([
    ["a key", keyRequest({})],
    ["a key that exempts small shares", keyRequest({ isExempting: true })],
  ])("plan: without bounds, a heavier member never pays less than a lighter one (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const paid = paidBy(given);
        const members = keyOf(given).key.map(({ party, weight }) => ({
          weight: readFraction(weight),
          paid: paid.get(party) ?? 0n,
        }));
        expect(heavierNeverPaysLess(members)).toBe(true);
      }),
      runs(150),
    );
  });

  it.each([
    ["top-up", pledgeRequest({ short: "top-up" })],
    ["proportional", pledgeRequest({ over: "proportional" })],
  ])("plan: without bounds, a larger pledge never pays less, and a pledge of 0 stays 0 (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (bounded) => {
        const given = withPledges(bounded, withoutBounds);
        const paid = paidBy(given);
        const members = pledgesOf(given).map(({ party, amount }) => ({
          weight: fraction(inUnits(given, amount)),
          paid: paid.get(party) ?? 0n,
        }));
        expect(heavierNeverPaysLess(members)).toBe(true);
        for (const { weight, paid: share } of members) if (weight.top === 0n) expect(share).toBe(0n);
      }),
      runs(150),
    );
  });

  it("plan: who joins an order with a weight of zero pays zero, and a heavier one never less than a lighter one", () => {
    fc.assert(
      fc.property(complementaryOrderRequest(false), (given) => {
        if (given.modality.kind !== "complementary-order") return;
        const { lead, leadWeight, associates = [] } = given.modality;
        if (leadWeight === undefined) return;
        const paid = paidBy(given, ["lead", "associate"]);
        const rows = [{ party: lead, weight: leadWeight }, ...associates];
        const members = rows.flatMap(({ party, weight }) =>
          weight === undefined ? [] : [{ weight: readFraction(weight), paid: paid.get(party) ?? -1n }],
        );
        expect(heavierNeverPaysLess(members)).toBe(true);
        for (const { weight, paid: share } of members) if (weight.top === 0n) expect(share).toBe(0n);
      }),
      runs(200),
    );
  });

  it("plan: by module a weight of zero pays zero, and who wants the same modules and weighs more never pays less", () => {
    fc.assert(
      fc.property(byModuleRequest({ isEqual: false }), (given) => {
        if (given.modality.kind !== "co-financed" || given.modality.strategy.kind !== "by-module") return;
        const { key, modules } = given.modality.strategy;
        const paid = paidBy(given);
        const alike = new Map<string, { readonly weight: Fraction; readonly paid: bigint }[]>();
        for (const { party, weight } of key === "equal" ? [] : key) {
          const share = { weight: readFraction(weight), paid: paid.get(party) ?? -1n };
          if (share.weight.top === 0n) expect(share.paid).toBe(0n);
          const wanted = modules.flatMap(({ id, wantedBy }) => (wantedBy.includes(party) ? [id] : [])).join();
          alike.set(wanted, [...(alike.get(wanted) ?? []), share]);
        }
        for (const members of alike.values()) expect(heavierNeverPaysLess(members)).toBe(true);
      }),
      runs(200),
    );
  });
});
