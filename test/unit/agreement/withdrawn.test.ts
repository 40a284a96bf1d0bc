import { describe, expect, it } from "vitest";
import { withdrawn } from "../../../src/agreement/withdrawn.js";
import { amendFunding, type FundingRequest, planFunding, type Withdraw } from "../../../src/index.js";
import { borneAfter, leaving, requestBy, saidBy, shared } from "../../support/changed-funding.js";

const contract = { reference: "2024-17", amount: "48000.00" };
const rows = (ids: string) => ids.split(" ").map((party) => ({ party, weight: "1" }));
const keyed = (ids: string, rest: Partial<FundingRequest> = {}): FundingRequest =>
  shared({ kind: "allocation-key", key: rows(ids) }, "90.00", ids, rest);
const order = requestBy(
  { kind: "complementary-order", lead: "metz", contract, associates: [{ party: "toul", rate: "40" }] },
  "2000.00",
  "metz toul",
);
const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];

describe("agreement: what is said to a leaver that cannot go", () => {
  const notPossible = (strategy: string, then: string) => ({
    code: "withdraw.not-possible",
    path: ["change", "then"],
    params: { strategy, then },
  });

  const cases: readonly (readonly [string, FundingRequest, Withdraw, object])[] = [
    [
      "a town whose name is misspelt",
      keyed("metz toul"),
      leaving("tuol"),
      { code: "withdraw.not-a-member", path: ["change", "party"], params: { party: "“tuol”", nearest: "toul" } },
    ],
    [
      "a town that was invoiced a first instalment",
      keyed("metz toul", { schedule, issued: [{ party: "metz", instalment: "Acompte", net: "13.50" }] }),
      leaving("metz"),
      { code: "withdraw.invoiced", path: ["change", "when"], params: { party: "“metz”" } },
    ],
    [
      "the last town of a key",
      keyed("metz"),
      leaving("metz"),
      { code: "withdraw.last", path: ["change", "party"], params: { party: "“metz”" } },
    ],
    [
      "a town that nobody can replace",
      keyed("metz toul"),
      leaving("metz", "replace"),
      notPossible("allocation-key", "replace"),
    ],
    [
      "an associate whose part nobody would bear",
      order,
      leaving("toul", "gap"),
      notPossible("complementary-order", "gap"),
    ],
    [
      "a town that alone wants a module",
      shared(
        {
          kind: "by-module",
          modules: [
            { id: "agenda", title: "Agenda", cost: "600.00", wantedBy: ["metz", "toul"] },
            { id: "carte", title: "Carte", cost: "400.00", wantedBy: ["toul"] },
          ],
          key: "equal",
        },
        "1000.00",
        "metz toul",
      ),
      leaving("toul"),
      { code: "withdraw.module", path: ["change", "party"], params: { module: "“carte”", party: "“toul”" } },
    ],
  ];

  it.each(cases)("agreement: %s: the one issue names it, and no request is made", (_, request, change, issue) => {
    const before = planFunding(request);
    expect(saidBy((issues) => withdrawn(before, change, issues))).toEqual({ made: undefined, said: [issue] });
  });
});

describe("agreement: a leaver that can go", () => {
  it("agreement: an invoice of another town, or one of nothing, keeps nobody from leaving", () => {
    const issued = [
      { party: "metz", instalment: "Acompte", net: "9.00" },
      { party: "nancy", instalment: "Acompte", net: "0.00" },
    ];
    const amendment = amendFunding(keyed("metz toul nancy", { schedule, issued }), leaving("nancy"));
    expect(borneAfter(amendment)).toBe("metz 45.00, toul 45.00, nancy 0.00");
    // Metz was asked for 9.00; Toul for nothing yet, so that its first instalment is 30 per cent of 45.00.
    expect(amendment.after.schedule?.map(({ lines }) => lines.map(({ party, net }) => `${party} ${net}`))).toEqual([
      ["metz 9.00", "toul 13.50", "nancy 0.00"],
      ["metz 36.00", "toul 31.50", "nancy 0.00"],
    ]);
  });

  it("agreement: the only associate may leave, and the lead then bears the whole", () => {
    expect(borneAfter(amendFunding(order, leaving("toul")))).toBe("metz 2000.00, toul 0.00");
  });

  it("agreement: the only contributor may leave to whom waits, and to nobody otherwise", () => {
    const orders = shared(
      {
        kind: "unit-order",
        contributors: ["metz"],
        count: 1,
        difference: { policy: "credit" },
        waitingList: ["toul"],
      },
      "90.00",
      "metz toul",
    );
    expect(borneAfter(amendFunding(orders, leaving("metz", "replace")))).toBe("metz 0.00, toul 90.00");
    expect(saidBy((issues) => withdrawn(planFunding(orders), leaving("metz"), issues)).said).toEqual([
      { code: "withdraw.last", path: ["change", "party"], params: { party: "“metz”" } },
    ]);
  });
});
