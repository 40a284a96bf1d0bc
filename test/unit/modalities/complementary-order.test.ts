import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/errors/issue.js";
import { type Associate, type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";
import { codesOf } from "../../support/outcome.js";

const contract = { reference: "2024-17", amount: "48000.00", modifications: ["2000.00", "1500.00"] };

/** An order that nancy leads; the others may join. */
function request(cost: string, associates?: readonly Associate[], leadWeight?: string): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: ["metz", "nancy", "toul", "vittel"].map((id) => ({ id, name: id })),
    modality: {
      kind: "complementary-order",
      lead: "nancy",
      contract,
      ...(associates === undefined ? {} : { associates }),
      ...(leadWeight === undefined ? {} : { leadWeight }),
    },
  };
}

type Said = Pick<Issue, "code" | "path" | "params">;

/** An issue with a place in the terms of the order. */
const said = (code: Issue["code"], path: Issue["path"], params: Issue["params"]): Said => ({
  code,
  path: ["modality", ...path],
  params,
});

/** One over a number of forty digits; three of them have no common multiple of a hundred digits. */
const hair = (at: number): string => `1/${10n ** 39n + 7n ** BigInt(at)}`;

/** What each line of a party that takes part pays, with its role. */
function outline(given: FundingRequest): string {
  return planFunding(given)
    .shares.filter(({ role }) => role !== "member")
    .map(({ party, role, amount }) => `${party} (${role}) ${amount}`)
    .join(", ");
}

/** The first reason of a party. */
const reasonOf = (given: FundingRequest, party: string) =>
  planFunding(given).shares.find((share) => share.party === party)?.because[0];

/** What the plan explains of the order. */
const told = (given: FundingRequest) =>
  planFunding(given).explanation.filter(({ code }) => code.startsWith("complementary-order."));

describe("modalities: an order of 2,000.00 beside a contract of 48,000.00 (scenario S11)", () => {
  it("modalities: an associate that bears 40 per cent leaves 60 to the lead", () => {
    const given = request("2000.00", [{ party: "metz", rate: "40" }]);
    expect(outline(given)).toBe("metz (associate) 800.00, nancy (lead) 1200.00");
    expect(planFunding(given).shares.map(({ percentage }) => percentage)).toEqual(["40.00", "60.00", "0.00", "0.00"]);
    expect(reasonOf(given, "metz")).toEqual({ code: "associate.rate", params: { rate: "40", cost: "2000.00" } });
    expect(reasonOf(given, "nancy")).toEqual({ code: "lead.rest", params: {} });
    expect(reasonOf(given, "toul")).toEqual({ code: "share.not-concerned", params: {} });
    expect(told(given)).toEqual([
      {
        code: "complementary-order.decided",
        params: {
          lead: "nancy",
          reference: "2024-17",
          amount: "48000.00",
          modifications: 2,
          modified: "3500.00",
          associates: 1,
        },
      },
    ]);
  });

  it("modalities: a lead without associates bears all of it", () => {
    for (const associates of [undefined, []]) {
      const given = request("2000.01", associates);
      expect(outline(given)).toBe("nancy (lead) 2000.01");
      expect(reasonOf(given, "nancy")).toEqual({ code: "lead.all", params: { cost: "2000.01" } });
      expect(told(given)[0]?.params).toMatchObject({ associates: 0 });
    }
  });
});

describe("modalities: what is said of an order", () => {
  const rounding = (given: FundingRequest) =>
    planFunding(given)
      .explanation.map(({ code }) => code)
      .filter((code) => code.startsWith("rounding."));

  it("modalities: cents are spoken of where the cost is divided, and not where one bears all of it", () => {
    expect(rounding(request("2000.01"))).toEqual([]);
    expect(rounding(request("2000.00", [{ party: "metz", rate: "40" }]))).toEqual(["rounding.even"]);
    expect(rounding(request("2000.01", [{ party: "metz", rate: "50" }]))).toEqual(["rounding.spare", "rounding.tied"]);
  });

  it("modalities: a contract that was never modified is told as such", () => {
    const given = request("2000.00");
    const never = {
      ...given.modality,
      contract: { reference: "2024-17", amount: "48000.00" },
    } as FundingRequest["modality"];
    expect(told({ ...given, modality: never })[0]?.params).toMatchObject({ modifications: 0, modified: "0.00" });
  });

  it.each([
    ["10.00", "0.01", "10.01"],
    ["10.00", "50", "15.00"],
    ["-10.00", "0.01", "-10.01"],
    ["-10.00", "50", "-15.00"],
  ])("modalities: of a cost of %s, all and %s per cent more is too much, and shown as %s", (cost, rate, total) => {
    const outcome = tryPlanFunding(
      request(cost, [
        { party: "metz", rate: "100" },
        { party: "toul", rate },
      ]),
    );
    const issues = outcome.ok ? [] : outcome.issues.map(({ code, path, params }) => [code, path.join("/"), params]);
    expect(issues).toEqual([["associates.exceed-cost", "modality/associates", { total, cost }]]);
  });
});

describe("modalities: what associates bear", () => {
  // 40 per cent of 1,000.00 and 100.00 leave 500.00; weights 2 and 1 share it: 333.333… and 166.666…, the cent to vittel.
  const mixed: readonly Associate[] = [
    { party: "toul", amount: "100.00" },
    { party: "vittel", weight: "1" },
    { party: "metz", rate: "40" },
  ];

  it("modalities: rates and amounts come first, and weights share what they leave with the lead", () => {
    const given = request("1000.00", mixed, "2.0");
    expect(outline(given)).toBe(
      "metz (associate) 400.00, nancy (lead) 333.33, toul (associate) 100.00, vittel (associate) 166.67",
    );
    expect(reasonOf(given, "toul")).toEqual({ code: "associate.amount", params: { amount: "100.00" } });
    expect(reasonOf(given, "vittel")).toEqual({ code: "associate.weight", params: { weight: "1", totalWeight: "3" } });
    expect(reasonOf(given, "nancy")).toEqual({ code: "lead.weight", params: { weight: "2.0", totalWeight: "3" } });
    expect(told(given)).toEqual([
      {
        code: "complementary-order.decided",
        params: {
          lead: "nancy",
          reference: "2024-17",
          amount: "48000.00",
          modifications: 2,
          modified: "3500.00",
          associates: 3,
        },
      },
      { code: "complementary-order.by-weight", params: { associates: 1, totalWeight: "3" } },
    ]);
  });

  it("modalities: a rate and an amount without weights leave the rest to the lead", () => {
    const given = request("1000.00", [
      { party: "metz", rate: "12.5" },
      { party: "toul", amount: "99.99" },
    ]);
    expect(outline(given)).toBe("metz (associate) 125.00, nancy (lead) 775.01, toul (associate) 99.99");
    expect(reasonOf(given, "metz")).toEqual({ code: "associate.rate", params: { rate: "12.5", cost: "1000.00" } });
  });

  // 1/3, 1/2 and 1/6 of the weights make 1: 20.00, 30.00 and 10.00.
  it("modalities: weights alone share the whole, and may be fractions", () => {
    const given = request(
      "60.00",
      [
        { party: "metz", weight: "1/2" },
        { party: "toul", weight: "1/6" },
      ],
      "1/3",
    );
    expect(outline(given)).toBe("metz (associate) 30.00, nancy (lead) 20.00, toul (associate) 10.00");
    expect(told(given)[1]?.params).toEqual({ associates: 2, totalWeight: "1" });
  });

  // In cents 33.35, 33.35 and 33.30: one is left, and metz lost most with toul. Rounded one by one the lead would bear 34.
  it("modalities: rates are not rounded one by one at the cost of the lead", () => {
    const given = request("1.00", [
      { party: "metz", rate: "33.35" },
      { party: "toul", rate: "33.35" },
    ]);
    expect(outline(given)).toBe("metz (associate) 0.34, nancy (lead) 0.33, toul (associate) 0.33");
  });

  // 100/3 per cent of 100.00 is 3,333.333… cents.
  it("modalities: a rate may be a fraction, and its share is stated exactly", () => {
    const given = request("100.00", [{ party: "metz", rate: "100/3" }]);
    expect(planFunding(given).shares.map(({ exact }) => exact)).toEqual(["10000/3", "20000/3", "0", "0"]);
    expect(outline(given)).toBe("metz (associate) 33.33, nancy (lead) 66.67");
    expect(reasonOf(given, "metz")).toEqual({ code: "associate.rate", params: { rate: "100/3", cost: "100.00" } });
  });

  it("modalities: under the bearer's rule the lead takes the fractions", () => {
    const given: FundingRequest = {
      ...request("1.00", [
        { party: "metz", rate: "33.35" },
        { party: "toul", rate: "33.35" },
      ]),
      rounding: { rule: "bearer", party: "nancy" },
    };
    expect(outline(given)).toBe("metz (associate) 0.33, nancy (lead) 0.34, toul (associate) 0.33");
  });
});

describe("modalities: an order of which the lead bears nothing", () => {
  it("modalities: associates may bear exactly the whole, and the lead keeps its line", () => {
    const given = request("2000.00", [
      { party: "metz", rate: "40" },
      { party: "toul", amount: "1200.00" },
    ]);
    expect(outline(given)).toBe("metz (associate) 800.00, nancy (lead) 0.00, toul (associate) 1200.00");
    expect(reasonOf(given, "nancy")).toEqual({ code: "lead.rest", params: {} });
    const borne = tryPlanFunding({ ...given, rounding: { rule: "bearer", party: "nancy" } });
    expect(codesOf(borne)).toEqual(["rounding.bearer-no-payer"]);
  });

  it("modalities: a lead of weight 0 bears nothing of what the weights share", () => {
    const given = request("100.01", [{ party: "metz", weight: "3" }], "0");
    expect(outline(given)).toBe("metz (associate) 100.01, nancy (lead) 0.00");
    expect(reasonOf(given, "nancy")).toEqual({ code: "lead.weight", params: { weight: "0", totalWeight: "3" } });
  });

  it("modalities: weights share nothing where rates leave nothing", () => {
    const given = request(
      "100.00",
      [
        { party: "metz", rate: "100" },
        { party: "toul", weight: "1" },
      ],
      "1",
    );
    expect(outline(given)).toBe("metz (associate) 100.00, nancy (lead) 0.00, toul (associate) 0.00");
  });

  it("modalities: an associate may bear a rate or an amount of nothing", () => {
    const given = request("100.00", [
      { party: "metz", rate: "0" },
      { party: "toul", amount: "0.00" },
    ]);
    expect(outline(given)).toBe("metz (associate) 0.00, nancy (lead) 100.00, toul (associate) 0.00");
  });

  it("modalities: a cost of zero asks nothing of anybody", () => {
    const given = request(
      "0.00",
      [
        { party: "metz", rate: "40" },
        { party: "toul", weight: "1" },
      ],
      "1",
    );
    expect(outline(given)).toBe("metz (associate) 0.00, nancy (lead) 0.00, toul (associate) 0.00");
    expect(planFunding(given).status).toBe("funded");
  });
});

describe("modalities: a credit note for an order", () => {
  it("modalities: it is the mirror of its invoice, amounts included", () => {
    const associates: readonly Associate[] = [
      { party: "toul", amount: "-100.00" },
      { party: "vittel", weight: "1" },
      { party: "metz", rate: "40" },
    ];
    expect(outline(request("-1000.00", associates, "2"))).toBe(
      "metz (associate) -400.00, nancy (lead) -333.33, toul (associate) -100.00, vittel (associate) -166.67",
    );
  });

  it("modalities: the spare cent of a credit note returns to whom it was taken from", () => {
    const given = request("-1.00", [
      { party: "metz", rate: "33.35" },
      { party: "toul", rate: "33.35" },
    ]);
    expect(outline(given)).toBe("metz (associate) -0.34, nancy (lead) -0.33, toul (associate) -0.33");
  });

  it("modalities: associates may be returned the whole, and no cent more", () => {
    const back = (amount: string) =>
      request("-1000.00", [
        { party: "metz", rate: "40" },
        { party: "toul", amount },
      ]);
    expect(outline(back("-600.00"))).toBe("metz (associate) -400.00, nancy (lead) 0.00, toul (associate) -600.00");
    expect(codesOf(tryPlanFunding(back("-600.01")))).toEqual(["associates.exceed-cost"]);
  });
});

describe("modalities: who places a complementary order", () => {
  it("modalities: a publisher does not order from itself, and a lead without a role may order", () => {
    const given = request("100.00", [{ party: "metz", rate: "40" }]);
    const as = (role: "publisher" | "member") => ({
      ...given,
      parties: given.parties.map((party) => (party.id === "nancy" ? { ...party, role } : party)),
    });
    expect(codesOf(tryPlanFunding(given))).toEqual([]);
    expect(codesOf(tryPlanFunding(as("member")))).toEqual([]);
    expect(issuesOf(tryPlanFunding(as("publisher")))).toEqual([
      said("lead.is-publisher", ["lead"], { party: "“nancy”" }),
    ]);
  });
});

describe("modalities: associates that are refused", () => {
  it.each<[string, FundingRequest, readonly Said[]]>([
    [
      "an associate with none of the three",
      request("100.00", [{ party: "toul", rate: "1" }, { party: "metz" }]),
      [said("associate.one-of", ["associates", 1], { given: 0 })],
    ],
    [
      "an associate with a rate and an amount",
      request("100.00", [{ party: "metz", rate: "1", amount: "1.00" }]),
      [said("associate.one-of", ["associates", 0], { given: 2 })],
    ],
    [
      "a lead among its associates",
      request("100.00", [
        { party: "metz", rate: "1" },
        { party: "nancy", rate: "1" },
      ]),
      [said("associate.is-lead", ["associates", 1, "party"], { party: "“nancy”" })],
    ],
    [
      "an amount below 0 of a cost above",
      request("100.00", [
        { party: "toul", amount: "0.01" },
        { party: "metz", amount: "-0.01" },
      ]),
      [said("associate.opposite-sign", ["associates", 1, "amount"], { amount: "-0.01", cost: "100.00" })],
    ],
    [
      "an amount above 0 of a credit note",
      request("-100.00", [{ party: "metz", amount: "0.01" }]),
      [said("associate.opposite-sign", ["associates", 0, "amount"], { amount: "0.01", cost: "-100.00" })],
    ],
    [
      "a weight without that of the lead",
      request("100.00", [{ party: "metz", weight: "1" }]),
      [said("lead-weight.missing", ["associates"], {})],
    ],
    [
      "a weight of the lead beside a rate",
      request("100.00", [{ party: "metz", rate: "1" }], "1"),
      [said("lead-weight.unused", ["leadWeight"], {})],
    ],
    ["a weight of the lead alone", request("100.00", [], "1"), [said("lead-weight.unused", ["leadWeight"], {})]],
    // It is of no use whatever it is; that it is 0 is not said as well.
    ["a weight 0 of the lead alone", request("100.00", [], "0"), [said("lead-weight.unused", ["leadWeight"], {})]],
    [
      "weights that are all 0",
      request(
        "100.00",
        [
          { party: "metz", weight: "0" },
          { party: "toul", weight: "0/7" },
        ],
        "0",
      ),
      [said("key.all-zero", ["leadWeight"], { count: 3 })],
    ],
    [
      "weights that have no common denominator of a usable size",
      request(
        "100.00",
        [
          { party: "metz", weight: hair(0) },
          { party: "toul", weight: hair(1) },
        ],
        hair(2),
      ),
      [said("weights.too-fine", ["associates"], { limit: 100 })],
    ],
    [
      "rates that have no common denominator of a usable size",
      request("100.00", [
        { party: "metz", rate: hair(0) },
        { party: "toul", rate: hair(1) },
        { party: "vittel", rate: hair(2) },
      ]),
      [said("weights.too-fine", ["associates"], { limit: 100 })],
    ],
    [
      "rates of a hair more than the cost",
      request("100.00", [
        { party: "metz", rate: "60" },
        { party: "toul", rate: "40.0001" },
      ]),
      [said("associates.exceed-cost", ["associates"], { total: "100.01", cost: "100.00" })],
    ],
    [
      "an amount of a cost of nothing",
      request("0.00", [{ party: "metz", amount: "0.01" }]),
      [said("associates.exceed-cost", ["associates"], { total: "0.01", cost: "0.00" })],
    ],
  ])("modalities: %s is refused, and only for that", (_, given, issues) => {
    expect(issuesOf(tryPlanFunding(given))).toEqual(issues);
  });

  // Whether rates and amounts fit a cost that nobody could read is not known; what is wrong in any case is said.
  it("modalities: beside a cost that is no amount, associates are refused for what does not depend on it", () => {
    const given = request("", [
      { party: "metz", rate: "40" },
      { party: "toul", amount: "-1.00" },
      { party: "nancy", rate: "1" },
    ]);
    const issues = issuesOf(tryPlanFunding(given));
    expect(issues.filter(({ path }) => path[0] === "modality")).toEqual([
      said("associate.is-lead", ["associates", 2, "party"], { party: "“nancy”" }),
    ]);
    expect(issues.map(({ path }) => path.join("/"))).toContain("development/cost");
  });

  // Three times 33.5 per cent of 1.00 is 1.005: told rounded up, or it would read as if it were the cost.
  const thrice = ["metz", "toul", "vittel"].map((party) => ({ party, rate: "33.5" }));
  const excess = (cost: string) => {
    const outcome = tryPlanFunding(request(cost, thrice));
    return outcome.ok ? {} : outcome.issues[0]?.params;
  };

  it("modalities: what exceeds the cost is told rounded away from it", () => {
    expect(excess("1.00")).toEqual({ total: "1.01", cost: "1.00" });
  });

  it("modalities: what exceeds a credit note is told rounded away from it too", () => {
    expect(excess("-1.00")).toEqual({ total: "-1.01", cost: "-1.00" });
  });

  // Of a cost of 0.00 the lead would pay 10.00 and the associate receive it: a mirror of the refused amount above 0.
  it("modalities: an amount below 0 of a cost of nothing is refused", () => {
    const given = request("0.00", [{ party: "metz", amount: "-10.00" }]);
    expect(codesOf(tryPlanFunding(given)).length).toBeGreaterThan(0);
  });
});
