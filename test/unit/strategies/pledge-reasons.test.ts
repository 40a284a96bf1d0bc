import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  type Pledge,
  planFunding,
  type ShortfallPolicy,
  type SurplusPolicy,
  type VoluntaryShare,
} from "../../../src/index.js";
import { minorUnits } from "../../../src/money/minor-units.js";
import { voluntaryShare } from "../../../src/strategies/voluntary-share.js";
import { shared } from "../../support/changed-funding.js";

type Terms = Partial<Omit<VoluntaryShare, "kind" | "pledges">>;

/** Towns and the state pledge; the state may stand by as well. */
const request = (
  cost: string,
  pledges: readonly Pledge[],
  terms: Terms,
  rest: Partial<FundingRequest> = {},
): FundingRequest =>
  shared({ kind: "voluntary-share", pledges, ...terms }, cost, "amiens brest caen douai evreux state region", rest);

/** A reason in one line: its code, then each parameter by its name. */
const line = ({ code, params }: { readonly code: string; readonly params: object }): string =>
  [code, ...Object.entries(params).map(([name, value]) => `${name} ${value}`)].join(", ");

/** What a plan explains of its pledges, among other things. */
const explainedBy = ({ explanation }: FundingPlan): readonly string[] =>
  explanation.map(line).filter((reason) => /^(?:pledges|shortfall|surplus)\./.test(reason));

/** Everything that a plan says of its pledges: how it ends, the explanation, and each share with its reasons. */
function told(given: FundingRequest) {
  const plan = planFunding(given);
  const concerned = plan.shares.filter(({ because }) => because[0]?.code !== "share.not-concerned");
  return {
    ends: `${plan.status}, gap ${plan.gap}, surplus ${plan.surplus}`,
    explained: explainedBy(plan),
    paid: concerned.map(
      ({ party, role, amount, bound }) => `${party} ${role} ${amount}${bound === null ? "" : ` (${bound})`}`,
    ),
    because: concerned.map(({ because }) => because.map(line)),
  };
}

/** 13,500 pledged by three of four; Amiens and Caen voted a ceiling, Caen none above its pledge. */
const short: readonly Pledge[] = [
  { party: "amiens", amount: "6000.00", maximum: "6500.00" },
  { party: "brest", amount: "5000.00" },
  { party: "caen", amount: "2500.00", maximum: "2500.00" },
  { party: "douai", amount: "0.00", maximum: "800.00" },
];
const missing = "pledges.short, total 13500.00, cost 18000.00, isReduced false, missing 4500.00, reached 75.00";

describe("strategies: why each pays where 13,500 are pledged towards 18,000", () => {
  const fallsShort = (onShortfall: ShortfallPolicy, pledges = short) =>
    told(request("18000.00", pledges, { onShortfall }));

  it("strategies: a report keeps the pledges and says what each that pledged could still give", () => {
    expect(fallsShort({ policy: "report" })).toEqual({
      ends: "underfunded, gap 4500.00, surplus 0.00",
      explained: [missing, "shortfall.report"],
      paid: ["amiens member 6000.00", "brest member 5000.00", "caen member 2500.00", "douai member 0.00"],
      because: [
        ["pledge.kept, pledge 6000.00", "pledge.headroom, headroom 500.00"],
        ["pledge.kept, pledge 5000.00", "pledge.headroom, headroom null"],
        ["pledge.kept, pledge 2500.00", "pledge.headroom, headroom 0.00"],
        ["pledge.zero"],
      ],
    });
  });

  // Amiens and Caen stop at their ceilings, 9,000 together; Brest pays the other 9,000, 4,000 more than its 5,000.
  it.each([
    ["top-up", "shortfall.top-up, factor 1.800000"],
    ["equal-top-up", "shortfall.equal-top-up, more 4000.00"],
  ] as const)("strategies: the policy %s tells who was raised, and who stopped at its ceiling", (policy, how) => {
    expect(fallsShort({ policy })).toEqual({
      ends: "funded, gap 0.00, surplus 0.00",
      explained: [missing, how],
      paid: [
        "amiens member 6500.00 (maximum)",
        "brest member 9000.00",
        "caen member 2500.00 (maximum)",
        "douai member 0.00",
      ],
      because: [
        ["pledge.at-maximum, pledge 6000.00, maximum 6500.00"],
        ["pledge.raised, pledge 5000.00"],
        ["pledge.at-maximum, pledge 2500.00, maximum 2500.00"],
        ["pledge.zero"],
      ],
    });
  });

  it.each([
    ["top-up", "shortfall.top-up, factor null"],
    ["equal-top-up", "shortfall.equal-top-up, more null"],
  ] as const)("strategies: the policy %s says by how much the ceilings of all together are too low", (policy, how) => {
    const capped = short.map((pledge) => (pledge.party === "brest" ? { ...pledge, maximum: "5500.00" } : pledge));
    expect(fallsShort({ policy }, capped)).toEqual({
      ends: "underfunded, gap 3500.00, surplus 0.00",
      explained: [missing, how, "pledges.maxima-short, missing 3500.00"],
      paid: [
        "amiens member 6500.00 (maximum)",
        "brest member 5500.00 (maximum)",
        "caen member 2500.00 (maximum)",
        "douai member 0.00",
      ],
      because: [
        ["pledge.at-maximum, pledge 6000.00, maximum 6500.00", "pledge.headroom, headroom 0.00"],
        ["pledge.at-maximum, pledge 5000.00, maximum 5500.00", "pledge.headroom, headroom 0.00"],
        ["pledge.at-maximum, pledge 2500.00, maximum 2500.00", "pledge.headroom, headroom 0.00"],
        ["pledge.zero"],
      ],
    });
  });

  it.each(["top-up", "equal-top-up"] as const)(
    "strategies: where nobody pledged anything, the policy %s has nothing to raise and reports",
    (policy) => {
      const nothing = ["amiens", "brest"].map((party) => ({ party, amount: "0.00" }));
      expect(fallsShort({ policy }, nothing)).toEqual({
        ends: "underfunded, gap 18000.00, surplus 0.00",
        explained: [
          "pledges.short, total 0.00, cost 18000.00, isReduced false, missing 18000.00, reached 0.00",
          "shortfall.report",
        ],
        paid: ["amiens member 0.00", "brest member 0.00"],
        because: [["pledge.zero"], ["pledge.zero"]],
      });
    },
  );

  it("strategies: a funding that is cancelled releases every pledge, and says so to each that pledged", () => {
    expect(fallsShort({ policy: "cancel" })).toEqual({
      ends: "cancelled, gap 18000.00, surplus 0.00",
      explained: [missing, "shortfall.cancel"],
      paid: ["amiens member 0.00", "brest member 0.00", "caen member 0.00", "douai member 0.00"],
      because: [
        ["pledge.released, pledge 6000.00"],
        ["pledge.released, pledge 5000.00"],
        ["pledge.released, pledge 2500.00"],
        ["pledge.zero"],
      ],
    });
  });
});

describe("strategies: why a backstop pays where 13,500 are pledged towards 18,000", () => {
  /** What the backstop is said to take and takes, its reasons, the gap, and what is said to Amiens. */
  function stoodBy(party: string, maximum?: string) {
    const onShortfall = { policy: "backstop", party, ...(maximum === undefined ? {} : { maximum }) } as const;
    const plan = planFunding(request("18000.00", short, { onShortfall }));
    const share = plan.shares.find(({ role }) => role === "backstop");
    return [
      ...explainedBy(plan),
      `${share?.party} ${share?.amount} ${share?.bound}: ${share?.because.map(line)}`,
      `gap ${plan.gap}, ${plan.shares[0]?.because.map(line).join("; ")}`,
    ];
  }
  const kept = "pledge.kept, pledge 6000.00";
  const couldGive = `${kept}; pledge.headroom, headroom 500.00`;

  it.each([
    ["takes no more than its maximum", "state", "1000.00", "1000.00", "1000.00", "3500.00", "maximum"],
    ["is not held by a maximum of just what is missing", "state", "4500.00", "4500.00", "4500.00", "0.00", null],
    ["takes only what is missing of a larger maximum", "state", "5000.00", "4500.00", "5000.00", "0.00", null],
    ["takes all that is missing where it has no maximum", "state", undefined, "4500.00", null, "0.00", null],
    ["takes all without a ceiling where it pledged without one", "brest", undefined, "4500.00", null, "0.00", null],
    ["takes what its pledge leaves of its ceiling", "amiens", undefined, "500.00", "500.00", "4000.00", "maximum"],
    ["takes no more than its ceiling leaves", "amiens", "900.00", "500.00", "500.00", "4000.00", "maximum"],
    ["takes no more than its lower maximum", "amiens", "300.00", "300.00", "300.00", "4200.00", "maximum"],
    ["takes nothing where its pledge is its ceiling", "caen", undefined, "0.00", "0.00", "4500.00", "maximum"],
  ] as const)("strategies: a backstop %s", (_title, party, maximum, amount, most, gap, bound) => {
    expect(stoodBy(party, maximum)).toEqual([
      missing,
      `shortfall.backstop, party ${party}, amount ${amount}, maximum ${most}`,
      `${party} ${amount} ${bound}: backstop.takes, amount ${amount}, maximum ${most}`,
      `gap ${gap}, ${gap === "0.00" ? kept : couldGive}`,
    ]);
  });

  const standsBy: Terms = { onShortfall: { policy: "backstop", party: "state", maximum: "1000.00" } };

  it("strategies: a backstop is not needed where the pledges meet the cost", () => {
    expect(told(request("13500.00", short, standsBy))).toEqual({
      ends: "funded, gap 0.00, surplus 0.00",
      explained: ["pledges.met, cost 13500.00, isReduced false, members 4"],
      paid: [
        "amiens member 6000.00",
        "brest member 5000.00",
        "caen member 2500.00",
        "douai member 0.00",
        "state backstop 0.00",
      ],
      because: [
        ["pledge.kept, pledge 6000.00"],
        ["pledge.kept, pledge 5000.00"],
        ["pledge.kept, pledge 2500.00"],
        ["pledge.zero"],
        ["backstop.not-needed"],
      ],
    });
  });

  it.each([
    ["report", []],
    ["cancel", []],
    ["backstop", ["state backstop"]],
  ] as const)(
    "strategies: with the policy %s only those claim who pledged, and a party that stands by",
    (policy, more) => {
      const { claims } = voluntaryShare.claim(
        {
          kind: "voluntary-share",
          pledges: [{ party: "amiens", amount: minorUnits(60n) }],
          onShortfall: policy === "backstop" ? { policy, party: "state" } : { policy },
          onSurplus: { policy: "proportional" },
        },
        minorUnits(100n),
        "d",
      );
      expect(claims.map(({ party, role }) => `${party} ${role}`)).toEqual(["amiens member", ...more]);
    },
  );

  it.each([
    ["of the cost itself", "18000.00", {}, "false"],
    [
      "of what a subsidy leaves of it",
      "20000.00",
      { sources: [{ kind: "subsidy", from: "region", amount: "2000.00" }] },
      "true",
    ],
  ] as const)(
    "strategies: a threshold that is missed, %s, releases the backstop as well",
    (_title, cost, rest, isReduced) => {
      const given = request(cost, short, { ...standsBy, threshold: { rate: "80" } }, rest);
      const { ends, explained, paid, because } = told(given);
      expect(ends).toMatch(/^cancelled,/);
      expect(explained).toEqual([`pledges.below-threshold, threshold 80, reached 75.00, isReduced ${isReduced}`]);
      expect(paid.slice(0, 5)).toEqual([
        "amiens member 0.00",
        "brest member 0.00",
        "caen member 0.00",
        "douai member 0.00",
        "state backstop 0.00",
      ]);
      expect(because.slice(0, 5)).toEqual([
        ["pledge.released, pledge 6000.00"],
        ["pledge.released, pledge 5000.00"],
        ["pledge.released, pledge 2500.00"],
        ["pledge.zero"],
        ["backstop.not-needed"],
      ]);
    },
  );
});

/** 18,500 pledged; Amiens pays no less than 7,500 of its 10,000, Caen no less than all it pledged. */
const over: readonly Pledge[] = [
  { party: "amiens", amount: "10000.00", minimum: "7500.00" },
  { party: "brest", amount: "5000.00", maximum: "9000.00" },
  { party: "caen", amount: "3000.00", minimum: "3000.00" },
  { party: "douai", amount: "0.00", maximum: "800.00" },
  { party: "evreux", amount: "500.00", maximum: "900.00" },
];

describe("strategies: why each pays where 18,500 are pledged towards less", () => {
  const exceeds = (policy: SurplusPolicy["policy"], cost: string, pledges = over) =>
    told(request(cost, pledges, { onSurplus: { policy } }));
  const excess = (cost: string, more: string) =>
    `pledges.over, total 18500.00, cost ${cost}, isReduced false, excess ${more}`;
  const held = {
    amiens: "amiens member 7500.00 (minimum)",
    caen: "caen member 3000.00 (minimum)",
    atTheirs: ["pledge.at-minimum, pledge 10000.00, minimum 7500.00"],
    atItsOwn: ["pledge.at-minimum, pledge 3000.00, minimum 3000.00"],
  };

  it("strategies: each saves the same percentage, but for the two that their minima hold", () => {
    // 12,700 less the minima is 2,200, which is 40 % of the 5,500 of the two others.
    expect(exceeds("proportional", "12700.00")).toEqual({
      ends: "funded, gap 0.00, surplus 0.00",
      explained: [excess("12700.00", "5800.00"), "surplus.proportional, percentage 40.00"],
      paid: [held.amiens, "brest member 2000.00", held.caen, "douai member 0.00", "evreux member 200.00"],
      because: [
        held.atTheirs,
        ["pledge.lowered, pledge 5000.00"],
        held.atItsOwn,
        ["pledge.zero"],
        ["pledge.lowered, pledge 500.00"],
      ],
    });
  });

  it("strategies: nobody pays more than the cap but those whose minimum is above it; who is below keeps its pledge", () => {
    // 12,700 less the minima and less the 500 of Évreux leaves 1,700 for Brest.
    expect(exceeds("cap", "12700.00")).toEqual({
      ends: "funded, gap 0.00, surplus 0.00",
      explained: [excess("12700.00", "5800.00"), "surplus.cap, cap 1700.00"],
      paid: [held.amiens, "brest member 1700.00", held.caen, "douai member 0.00", "evreux member 500.00"],
      because: [
        held.atTheirs,
        ["pledge.lowered, pledge 5000.00"],
        held.atItsOwn,
        ["pledge.zero"],
        ["pledge.kept, pledge 500.00"],
      ],
    });
  });

  it("strategies: all save the same amount; who pledged less than that pays nothing and is held by no minimum", () => {
    // 12,500 less the minima leaves 2,000 for Brest, which saves 3,000: more than the 500 of Évreux.
    expect(exceeds("equal-reduction", "12500.00")).toEqual({
      ends: "funded, gap 0.00, surplus 0.00",
      explained: [excess("12500.00", "6000.00"), "surplus.equal-reduction, less 3000.00"],
      paid: [held.amiens, "brest member 2000.00", held.caen, "douai member 0.00", "evreux member 0.00"],
      because: [
        held.atTheirs,
        ["pledge.lowered, pledge 5000.00"],
        held.atItsOwn,
        ["pledge.zero"],
        ["pledge.lowered, pledge 500.00"],
      ],
    });
  });

  it("strategies: with a credit all keep their pledges, which are nobody's minimum or maximum", () => {
    expect(exceeds("credit", "12500.00")).toEqual({
      ends: "funded, gap 0.00, surplus 6000.00",
      explained: [excess("12500.00", "6000.00"), "surplus.credit, excess 6000.00"],
      paid: [
        "amiens member 10000.00",
        "brest member 5000.00",
        "caen member 3000.00",
        "douai member 0.00",
        "evreux member 500.00",
      ],
      because: [
        ["pledge.kept, pledge 10000.00"],
        ["pledge.kept, pledge 5000.00"],
        ["pledge.kept, pledge 3000.00"],
        ["pledge.zero"],
        ["pledge.kept, pledge 500.00"],
      ],
    });
  });

  it.each([
    ["proportional", "surplus.proportional, percentage null"],
    ["cap", "surplus.cap, cap null"],
    ["equal-reduction", "surplus.equal-reduction, less null"],
  ] as const)(
    "strategies: the policy %s says by how much the minima of all together exceed the cost",
    (policy, how) => {
      const guarded = over
        .slice(0, 3)
        .map((pledge) => (pledge.minimum === undefined ? { ...pledge, minimum: "4000.00" } : pledge));
      expect(exceeds(policy, "12500.00", guarded)).toEqual({
        ends: "funded, gap 0.00, surplus 2000.00",
        explained: [
          "pledges.over, total 18000.00, cost 12500.00, isReduced false, excess 5500.00",
          how,
          "pledges.minima-exceed, excess 2000.00",
        ],
        paid: [held.amiens, "brest member 4000.00 (minimum)", held.caen],
        because: [held.atTheirs, ["pledge.at-minimum, pledge 5000.00, minimum 4000.00"], held.atItsOwn],
      });
    },
  );
});

describe("strategies: who pledged nothing", () => {
  it.each<SurplusPolicy["policy"]>(["proportional", "equal-reduction"])(
    "strategies: it is held by no minimum, also where it named one, under %s",
    (policy) => {
      const pledges: readonly Pledge[] = [
        { party: "amiens", amount: "3000.00", minimum: "1000.00" },
        { party: "brest", amount: "0.00", minimum: "0.00", maximum: "0.00" },
      ];
      const { paid, because } = told(request("2000.00", pledges, { onSurplus: { policy } }));
      expect(paid).toEqual(["amiens member 2000.00", "brest member 0.00"]);
      expect(because[1]).toEqual(["pledge.zero"]);
    },
  );
});
