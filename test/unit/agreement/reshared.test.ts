import { describe, expect, it } from "vitest";
import { withdrawn } from "../../../src/agreement/withdrawn.js";
import { type Amendment, amendFunding, type FundingRequest, planFunding, type RoundRobin } from "../../../src/index.js";
import { borneAfter, leaving, requestBy, saidBy, shared } from "../../support/changed-funding.js";

const contract = { reference: "2024-17", amount: "48000.00" };
const rows = (ids: string) => ids.split(" ").map((party) => ({ party, weight: "1" }));

describe("agreement: an order without one of its associates", () => {
  it("agreement: one weight that is left keeps the weight of the lead, whoever else bears an amount", () => {
    const associates = [
      { party: "toul", weight: "1" },
      { party: "verdun", amount: "100.00" },
      { party: "nancy", weight: "1" },
    ];
    const request = requestBy(
      { kind: "complementary-order", lead: "metz", leadWeight: "1", contract, associates },
      "400.00",
      "metz toul verdun nancy",
    );
    // 300.00 are left by the 100.00 of Verdun: over three, then over two.
    expect(borneAfter(amendFunding(request, leaving("nancy")))).toBe(
      "metz 150.00, toul 150.00, verdun 100.00, nancy 0.00",
    );
  });
});

describe("agreement: modules without one of those who want them", () => {
  it("agreement: the weight of the leaver goes with it, and the others keep theirs", () => {
    const modules = [{ id: "carte", title: "Carte", cost: "900.00", wantedBy: ["metz", "toul", "nancy"] }];
    const key = [
      { party: "metz", weight: "1" },
      { party: "toul", weight: "2" },
      { party: "nancy", weight: "6" },
    ];
    const amendment = amendFunding(
      shared({ kind: "by-module", modules, key }, "900.00", "metz toul nancy"),
      leaving("nancy"),
    );
    expect(borneAfter(amendment)).toBe("metz 300.00, toul 600.00, nancy 0.00");
    expect(amendment.after.request.modality).toMatchObject({ strategy: { key: key.slice(0, 2) } });
  });
});

describe("agreement: a rotation without one of its members", () => {
  const rotation = (rest: Partial<RoundRobin>, ids: string): FundingRequest =>
    shared({ kind: "round-robin", members: rows(ids), ...rest }, "300.00", ids);
  const ledgerAfter = ({ after }: Amendment): readonly string[] =>
    (after.ledger ?? []).map(({ party, due, paid }) => `${party} ${due} ${paid}`);

  it("agreement: who asked to pass still passes when another that asked too leaves", () => {
    const amendment = amendFunding(rotation({ skip: ["nancy", "metz"] }, "nancy toul metz"), leaving("metz"));
    // Nancy would come first by the list.
    expect(ledgerAfter(amendment)).toEqual(["nancy 150.00 0.00", "toul 150.00 300.00"]);
    expect(amendment.after.request.modality).toMatchObject({ strategy: { skip: ["nancy"] } });
  });

  const turns = [
    { development: "d-a", cost: "90.00", payer: "metz" },
    { development: "d-b", cost: "120.00", payer: "toul" },
  ];

  it.each([
    // Due of 90.00 over three, of 120.00 over three or two, and of 300.00 over two; Nancy is furthest behind, and orders.
    ["that was to stay", undefined, ["metz 70.00 90.00", "toul 220.00 120.00", "nancy 220.00 300.00"]],
    ["that was to go after this one", "d", ["metz 70.00 90.00", "toul 220.00 120.00", "nancy 220.00 300.00"]],
    ["that went after the first turn", "d-a", ["metz 30.00 90.00", "toul 240.00 120.00", "nancy 240.00 300.00"]],
  ])(
    "agreement: a member %s owes its part of the turns that it was there for, and of no other",
    (_, until, expected) => {
      const members = [{ party: "metz", weight: "1", until }, ...rows("toul nancy")];
      const amendment = amendFunding(rotation({ members, turns }, "metz toul nancy"), leaving("metz"));
      expect(ledgerAfter(amendment)).toEqual(expected);
    },
  );
});

describe("agreement: what a request leaves out", () => {
  it.each<readonly [string, FundingRequest, string, string]>([
    [
      "no policy for a shortfall",
      shared(
        {
          kind: "voluntary-share",
          pledges: [
            { party: "metz", amount: "50.00", maximum: "80.00" },
            { party: "toul", amount: "50.00" },
          ],
        },
        "100.00",
        "metz toul",
      ),
      "toul",
      "metz 80.00",
    ],
    [
      "no past turns and nobody who passes",
      shared({ kind: "round-robin", members: rows("metz toul") }, "100.00", "metz toul"),
      "metz",
      "toul 100.00",
    ],
    [
      "no waiting list",
      shared(
        { kind: "unit-order", contributors: ["metz", "toul"], count: 2, difference: { policy: "credit" } },
        "100.00",
        "metz toul",
      ),
      "metz",
      "toul 100.00",
    ],
  ])("agreement: %s is read as its default when a member leaves", (_, request, party, expected) => {
    const change = { kind: "withdraw", party, when: "before-commitment" } as const;
    const read = planFunding(request);
    const asGiven = saidBy((issues) => withdrawn({ ...read, request }, change, issues)).made;
    const asRead = saidBy((issues) => withdrawn(read, change, issues)).made;
    const { shares } = planFunding(asGiven as FundingRequest);
    expect(shares.filter(({ amount }) => amount !== "0.00").map((share) => `${share.party} ${share.amount}`)).toEqual([
      expected,
    ]);
    expect(shares).toEqual(planFunding(asRead as FundingRequest).shares);
  });

  it("agreement: an order that names no associate has nobody who could leave", () => {
    const request = requestBy({ kind: "complementary-order", lead: "metz", contract }, "100.00", "metz toul");
    const before = { ...planFunding(request), request };
    expect(saidBy((issues) => withdrawn(before, leaving("toul"), issues))).toEqual({
      made: undefined,
      said: [{ code: "withdraw.not-a-member", path: ["change", "party"], params: { party: "“toul”", nearest: null } }],
    });
  });
});
