import { describe, expect, it } from "vitest";
import { exactShares, level, type Rule } from "../../src/apportion/level.js";
import { apportion, type FundingRequest, planFunding, type SurplusPolicy } from "../../src/index.js";
import { ratioText } from "../../src/money/ratio.js";
import { total } from "../support/money-text.js";
import {
  boundedCases,
  type ClaimsCase,
  claimsCases,
  type OtherLibraryCase,
  otherLibraryCases,
  remainderCases,
} from "../support/published-cases.js";
import { fraction, readFraction, times } from "../support/slow-fraction.js";

const texts = (units: readonly bigint[]): readonly string[] => units.map(String);
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();
const bound = (one: string | null): bigint | null => (one === null ? null : BigInt(one));

describe("apportion: published largest-remainder cases", () => {
  it("apportion: no case was lost on the way into the file", () => {
    expect([remainderCases, claimsCases, boundedCases, otherLibraryCases].map((list) => list.length)).toEqual([
      6, 14, 7, 19,
    ]);
  });

  it.each(remainderCases)("apportion: $id comes out as published", ({ inputs, expected }) => {
    expect(texts(apportion(BigInt(inputs.total), inputs.weights).units)).toEqual(expected);
  });

  it.each(otherLibraryCases)("apportion: $id comes out as its own library says ($note)", (one) => {
    const units = texts(unitsOf(one));
    if (one.note.includes("compare as a multiset")) expect(sorted(units)).toEqual(sorted(one.expected));
    else expect(units).toEqual(one.expected);
  });
});

/** The units of a case; one of them is handed out in coins of five centimes. */
function unitsOf({ total: whole, weights, note }: OtherLibraryCase): readonly bigint[] {
  const step = note.includes("0.05 CHF step") ? 5n : 1n;
  return apportion(BigInt(whole) / step, weights).units.map((coins) => coins * step);
}

describe("apportion: published cases with a minimum and a maximum", () => {
  it.each(boundedCases)("apportion: $id comes out as published", ({ kind, inputs, expected }) => {
    const rule = kind.replace("bounded-", "") as Rule;
    const minimum = inputs.min.map((least) => bound(least) ?? 0n);
    const maximum = inputs.max.map(bound);
    const { units, unallocated } = apportion(BigInt(inputs.total), inputs.base, { rule, minimum, maximum });
    if (!expected.ok) {
      expect([texts(units), unallocated]).toEqual([inputs.min, -BigInt(expected.gap)]);
      return;
    }
    expect([texts(units), unallocated]).toEqual([expected.cents, 0n]);
    const weights = { numerators: inputs.base.map(BigInt), denominator: 1n };
    const exact = exactShares(level(BigInt(inputs.total), weights, rule, { minimum, maximum }));
    expect(exact.map(ratioText)).toEqual(expected.shares);
  });
});

const policies = { "claims-pro": "proportional", "claims-cea": "cap", "claims-cel": "equal-reduction" } as const;

/** The case as a request in francs without centimes; with claims in fractions, everything is multiplied by as much. */
function requestOf({ inputs, kind }: ClaimsCase, by: bigint): FundingRequest {
  const whole = (text: string): string => times(readFraction(text), fraction(by)).top.toString();
  const policy: SurplusPolicy["policy"] = policies[kind];
  return {
    currency: "XPF",
    development: { id: "d-1", title: "Un développement", cost: whole(inputs.amount) },
    parties: inputs.claims.map((_, at) => ({ id: `member ${at}`, name: `Membre ${at}` })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "voluntary-share",
        pledges: inputs.claims.map((claim, at) => ({ party: `member ${at}`, amount: whole(claim) })),
        onSurplus: { policy },
      },
    },
  };
}

describe("plan: published claims problems", () => {
  it.each(claimsCases)("plan: $id comes out as published, exactly", (one) => {
    const by = one.inputs.claims.reduce((product, claim) => product * readFraction(claim).bottom, 1n);
    const { shares } = planFunding(requestOf(one, by));
    const expected = one.expected.map((share) => times(readFraction(share), fraction(by)));
    expect(shares.map(({ exact }) => readFraction(exact))).toEqual(expected);
    expect(total(shares.map(({ amount }) => BigInt(amount)))).toBe(
      times(readFraction(one.inputs.amount), fraction(by)).top,
    );
  });
});
