import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { whole } from "../../../src/money/ratio.js";
import { type Figures, reconcile } from "../../../src/plan/reconcile.js";
import type { Settled } from "../../../src/plan/settle.js";
import { equally, shared } from "../../support/changed-funding.js";
import { small, withCost } from "../../support/small-request.js";

const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];

/** Every check of a plan as `name left = right`. */
const checksOf = (request: FundingRequest): readonly string[] =>
  planFunding(request).reconciliation.checks.map(({ check, left, right }) => `${check} ${left} = ${right}`);

/** Those that depend on invoices. */
const ofInvoices = (request: FundingRequest): readonly string[] =>
  checksOf(request).filter((line) => /^(?:vat|schedule|credits-brought|invoices)/.test(line));

describe("plan: the proof that a plan adds up", () => {
  const figures: Figures = {
    cost: "1.00",
    shares: [
      {
        party: "metz",
        role: "member",
        amount: "1.20",
        exact: "120",
        percentage: "100.00",
        spareUnits: 0,
        bound: null,
        because: [],
      },
    ],
    gap: "0.00",
    gapPercentage: "0.00",
    surplus: "0.20",
    credits: [{ party: "metz", amount: "0.20" }],
  };
  const settled = (exact: bigint, carried: bigint): Settled => ({
    lines: [
      {
        claim: { party: "metz", role: "member", exact: whole(exact), bound: null, because: [] },
        units: 120n,
        spareUnits: 0,
        hundredths: 10_000n,
      },
    ],
    isTied: false,
    gap: 0n,
    surplus: 20n,
    gapHundredths: 0n,
    credits: [{ party: "metz", units: 20n }],
    carried: [{ party: "metz", exact: whole(carried) }],
  });

  it("plan: a plan that adds up has every figure checked", () => {
    expect(reconcile(figures, settled(120n, 0n), [], 2)).toEqual({
      cost: "1.00",
      sharesTotal: "1.20",
      gap: "0.00",
      surplus: "0.20",
      difference: "0.00",
      checks: [
        { check: "shares-gap-surplus", left: "1.00", right: "1.00" },
        { check: "exact-shares", left: "1.20", right: "1.20" },
        { check: "credits", left: "0.20", right: "0.20" },
        { check: "percentages", left: "100.00", right: "100.00" },
        { check: "carried", left: "0", right: "0" },
      ],
    });
  });

  it.each<[string, Figures, Settled]>([
    ["shares-gap-surplus: 1.00 against 1.01", { ...figures, cost: "1.01" }, settled(120n, 0n)],
    ["exact-shares: 1.19 against 1.20", figures, settled(119n, 0n)],
    ["credits: 0.00 against 0.20", { ...figures, credits: [] }, settled(120n, 0n)],
    ["percentages: 100.01 against 100.00", { ...figures, gapPercentage: "0.01" }, settled(120n, 0n)],
    ["carried: 1 against 0", figures, settled(120n, 1n)],
  ])("plan: a plan that is off is never handed out (%s)", (said, given, of) => {
    expect(() => reconcile(given, of, [], 2)).toThrow(`a plan that does not add up (${said})`);
  });

  it("plan: where nobody pays and all of the cost is open, the gap makes the 100 per cent", () => {
    const open = shared({ kind: "voluntary-share", pledges: [{ party: "metz", amount: "0.00" }] }, "100.00", "metz");
    expect(planFunding(open)).toMatchObject({ status: "underfunded", gap: "100.00", gapPercentage: "100.00" });
    expect(checksOf(open)).toEqual([
      "shares-gap-surplus 100.00 = 100.00",
      "exact-shares 0.00 = 0.00",
      "credits 0.00 = 0.00",
      "percentages 100.00 = 100.00",
      "carried 0 = 0",
    ]);
    expect(checksOf(withCost("0.00") as FundingRequest)).toEqual([
      "shares-gap-surplus 0.00 = 0.00",
      "exact-shares 0.00 = 0.00",
      "credits 0.00 = 0.00",
      "carried 0 = 0",
    ]);
  });

  const parties = small.parties.map((party) => ({ ...party, vatRate: "20" }));
  const credits = [{ party: "toul", amount: "6.67" }];
  it.each<[string, FundingRequest, readonly string[]]>([
    ["neither VAT nor schedule nor credits", small, []],
    ["VAT", { ...small, parties }, ["vat 120.00 = 120.00"]],
    ["a schedule", { ...small, schedule }, ["schedule-net 100.00 = 100.00"]],
    [
      "VAT and a schedule",
      { ...small, parties, schedule },
      ["vat 120.00 = 120.00", "schedule-net 100.00 = 100.00", "schedule-gross 120.00 = 120.00"],
    ],
    // A credit without any invoice lowers nothing that could be added up.
    ["credits alone", { ...small, credits }, ["credits-brought 6.67 = 6.67"]],
    [
      "credits and VAT",
      { ...small, parties, credits },
      ["vat 112.00 = 112.00", "credits-brought 6.67 = 6.67", "invoices-net 93.33 = 93.33"],
    ],
    [
      "credits and a schedule",
      { ...small, schedule, credits },
      ["schedule-net 93.33 = 93.33", "credits-brought 6.67 = 6.67", "invoices-net 93.33 = 93.33"],
    ],
  ])("plan: with %s, exactly the figures there are are compared", (_, request, expected) => {
    expect(ofInvoices(request)).toEqual(expected);
  });

  it("plan: what the publisher bears as the backstop is no part of the invoices that credits lower", () => {
    const request = shared(
      {
        kind: "voluntary-share",
        pledges: [{ party: "metz", amount: "60.00" }],
        onShortfall: { policy: "backstop", party: "editeur" },
      },
      "100.00",
      "metz",
      {
        parties: [
          { id: "metz", name: "Ville de Metz", vatRate: "20" },
          { id: "editeur", name: "L’éditeur", role: "publisher" },
        ],
        credits: [{ party: "metz", amount: "10.00" }],
      },
    );
    expect(ofInvoices(request)).toEqual([
      "vat 60.00 = 60.00",
      "credits-brought 10.00 = 10.00",
      "invoices-net 50.00 = 50.00",
    ]);
  });

  it("plan: a plan is frozen all the way down", () => {
    const thawed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [field, inner] of Object.entries(value)) look(inner, `${path}/${field}`);
    };
    look(planFunding(equally("100.00", "metz toul", { schedule, credits, carried: [] })), "");
    expect(thawed).toEqual([]);
  });
});
