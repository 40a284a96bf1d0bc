import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, tryPlanFunding, verifyPlan } from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";
import { withValueAt } from "../../support/places.js";

/** 300.00 by weights 1 and 2, at 20 and 10 per cent of VAT: shares of 100.00 and 200.00. */
const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-2", title: "Carte", cost: "300.00" },
  parties: [
    { id: "metz", name: "Ville de Metz", vatRate: "20" },
    { id: "toul", name: "Ville de Toul", vatRate: "10" },
  ],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "metz", weight: "1" },
        { party: "toul", weight: "2" },
      ],
    },
  },
};
const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];
const bringing = (amount: string, rest: Partial<FundingRequest> = {}): FundingRequest => ({
  ...request,
  ...rest,
  credits: [{ party: "toul", amount }],
});

const used = ({ creditUse = [] }: FundingPlan): readonly string[] =>
  creditUse.map((row) => `${row.party} ${row.brought} = ${row.used} + ${row.left}`);
const invoices = ({ schedule: columns = [] }: FundingPlan): readonly (readonly string[])[] =>
  columns.map(({ lines }) => lines.map(({ party, net, vat }) => `${party} ${net} + ${vat}`));

describe("plan: a credit from an earlier development", () => {
  it("plan: it lowers what is invoiced and its VAT, and leaves shares and percentages as they are", () => {
    const plan = planFunding(bringing("16.67"));
    expect(used(plan)).toEqual(["toul 16.67 = 16.67 + 0.00"]);
    expect(plan.shares.map(({ amount, percentage }) => `${amount} ${percentage}`)).toEqual([
      "100.00 33.33",
      "200.00 66.67",
    ]);
    expect([plan.gap, plan.surplus, plan.credits]).toEqual(["0.00", "0.00", []]);
    // 183.33 at 10 per cent: 18.333.
    expect(plan.vat?.lines[1]).toEqual({ party: "toul", rate: "10", net: "183.33", vat: "18.33", gross: "201.66" });
    expect(plan.vat?.net).toBe("283.33");
    expect(plan.netCosts[1]).toEqual({
      party: "toul",
      share: "200.00",
      vat: "18.33",
      credit: "0.00",
      netCost: "218.33",
    });
  });

  it("plan: a credit above the first instalment is spread over all of them, and the balance closes the account", () => {
    const plan = planFunding(bringing("133.34", { schedule }));
    // 66.66 are invoiced: 30 per cent are 19.998, beside 30.00 of the other; of both, 49.998, half-up 50.00.
    expect(invoices(plan)).toEqual([
      ["metz 30.00 + 6.00", "toul 20.00 + 2.00"],
      ["metz 70.00 + 14.00", "toul 46.66 + 4.67"],
    ]);
    expect(plan.vat?.lines[1]).toEqual({ party: "toul", rate: "10", net: "66.66", vat: "6.67", gross: "73.33" });
    const checks = plan.reconciliation.checks.map(({ check, left, right }) => `${check} ${left} = ${right}`);
    expect(checks).toContain("credits-brought 133.34 = 133.34");
    expect(checks).toContain("invoices-net 166.66 = 166.66");
    expect(checks).toContain("schedule-net 166.66 = 166.66");
  });

  it("plan: what is above the share is left for the next development, and nothing is invoiced", () => {
    const plan = planFunding(bringing("250.00", { schedule }));
    expect(used(plan)).toEqual(["toul 250.00 = 200.00 + 50.00"]);
    expect(plan.vat?.lines.map(({ party }) => party)).toEqual(["metz"]);
    expect(invoices(plan).flat()).toEqual(["metz 30.00 + 6.00", "metz 70.00 + 14.00"]);
    expect(plan.netCosts[1]).toMatchObject({ share: "200.00", vat: "0.00", netCost: "200.00" });
  });

  it("plan: what was invoiced already stays; only the rest can be paid by a credit", () => {
    const issued = [
      { party: "metz", instalment: "Acompte", net: "30.00" },
      { party: "toul", instalment: "Acompte", net: "60.00" },
    ];
    const plan = planFunding(bringing("180.00", { schedule, issued }));
    expect(used(plan)).toEqual(["toul 180.00 = 140.00 + 40.00"]);
    const rest = planFunding(bringing("40.00", { schedule, issued })).shares[1]?.because.at(-1);
    expect(rest?.params).toEqual({ brought: "40.00", used: "40.00", left: "0.00", toInvoice: "100.00" });
    expect(invoices(plan)).toEqual([
      ["metz 30.00 + 6.00", "toul 60.00 + 6.00"],
      ["metz 70.00 + 14.00", "toul 0.00 + 0.00"],
    ]);
  });

  it("plan: whoever is not invoiced uses nothing", () => {
    const funded: FundingRequest = {
      ...request,
      parties: [
        ...request.parties,
        { id: "region", name: "Région", role: "funder" },
        { id: "publisher", name: "L’éditeur", role: "publisher" },
        { id: "nancy", name: "Ville de Nancy", vatRate: "20" },
      ],
      sources: [
        { kind: "subsidy", from: "region", amount: "30.00" },
        { kind: "publisher-share", from: "publisher", amount: "30.00" },
      ],
      credits: ["nancy", "publisher", "region"].map((party) => ({ party, amount: "10.00" })),
    };
    const plan = planFunding(funded);
    expect(used(plan)).toEqual(["region", "publisher", "nancy"].map((party) => `${party} 10.00 = 0.00 + 10.00`));
    expect(plan.vat?.net).toBe("240.00");
  });

  it("plan: a cancelled funding and a credit note use nothing", () => {
    const pledges = [{ party: "toul", amount: "200.00" }];
    const cancelled = bringing("50.00", {
      modality: {
        kind: "co-financed",
        strategy: { kind: "voluntary-share", pledges, onShortfall: { policy: "cancel" } },
      },
    });
    expect(planFunding(cancelled).status).toBe("cancelled");
    expect(used(planFunding(cancelled))).toEqual(["toul 50.00 = 0.00 + 50.00"]);
    const creditNote = bringing("50.00", { development: { id: "d-3", title: "Avoir", cost: "-300.00" } });
    expect(used(planFunding(creditNote))).toEqual(["toul 50.00 = 0.00 + 50.00"]);
    expect(planFunding(creditNote).vat?.net).toBe("-300.00");
  });

  it("plan: of a credit note, what was issued already is no more to be invoiced", () => {
    const { shares } = planFunding(
      bringing("5.00", {
        development: { id: "d-2", title: "Carte", cost: "-300.00" },
        schedule,
        issued: [{ party: "toul", instalment: "Acompte", net: "-50.00" }],
      }),
    );
    const reason = shares[1]?.because.find(({ code }) => code === "credit.used");
    expect(reason?.params).toEqual({ brought: "5.00", used: "0.00", left: "5.00", toInvoice: "-150.00" });
  });

  it("plan: where credits pay everything there is neither an invoice nor VAT", () => {
    const plan = planFunding({ ...request, credits: ["metz", "toul"].map((party) => ({ party, amount: "200" })) });
    expect(used(plan)).toEqual(["metz 200.00 = 100.00 + 100.00", "toul 200.00 = 200.00 + 0.00"]);
    expect(plan.vat).toBeUndefined();
    expect(plan.request.credits).toEqual([
      { party: "metz", amount: "200.00" },
      { party: "toul", amount: "200.00" },
    ]);
  });

  it("plan: without credits a plan has no such field; an empty list brings nothing", () => {
    expect(planFunding(request)).not.toHaveProperty("creditUse");
    const { request: echoed, ...plan } = planFunding({ ...request, credits: [] });
    expect(echoed.credits).toEqual([]);
    const { request: _, ...without } = planFunding(request);
    expect(JSON.stringify(plan)).toBe(JSON.stringify(without));
  });

  it("plan: reasons say what is used, in the plan and beside the share", () => {
    const plan = planFunding(bringing("250.00"));
    expect(plan.explanation).toContainEqual({
      code: "credits.used",
      params: { brought: "250.00", used: "200.00", left: "50.00", hasVat: true },
    });
    expect(plan.shares[1]?.because.at(-1)).toEqual({
      code: "credit.used",
      params: { brought: "250.00", used: "200.00", left: "50.00", toInvoice: "0.00" },
    });
    expect(plan.shares[0]?.because.map(({ code }) => code)).not.toContain("credit.used");
  });

  it("plan: a credit is said once, beside the line that is invoiced", () => {
    const plan = planFunding(bringing("20.00", { sources: [{ kind: "subsidy", from: "toul", amount: "30.00" }] }));
    const said = plan.shares.map(({ role, because }) => [role, because.some(({ code }) => code === "credit.used")]);
    expect(said).toEqual([
      ["member", false],
      ["member", true],
      ["funder", false],
    ]);
  });

  it("plan: credits are checked like every other list of amounts and parties", () => {
    const codes = (credits: FundingRequest["credits"]): readonly string[] =>
      codesOf(tryPlanFunding({ ...request, credits }));
    expect(codes([{ party: "toul", amount: "-1.00" }])).toEqual(["amount.negative"]);
    expect(codes([{ party: "toul", amount: "1.001" }])).toEqual(["amount.too-precise"]);
    expect(codes([{ party: "tool", amount: "1.00" }])).toEqual(["party.unknown"]);
    expect(codes(["toul", "toul"].map((party) => ({ party, amount: "1.00" })))).toEqual(["member.repeated"]);
  });

  it("plan: a franc and a millime are used as they are", () => {
    const { vatRate: _, ...metz } = { ...request.parties[0], id: "metz", name: "Ville de Metz" };
    const alone = (currency: string, cost: string, amount: string): readonly string[] =>
      used(
        planFunding({
          ...request,
          currency,
          development: { id: "d-4", title: "Carte", cost },
          parties: [metz],
          modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "metz", weight: 1 }] } },
          credits: [{ party: "metz", amount }],
        }),
      );
    expect(alone("XPF", "100", "101")).toEqual(["metz 101 = 100 + 1"]);
    expect(alone("TND", "0.100", "0.099")).toEqual(["metz 0.099 = 0.099 + 0.000"]);
  });

  it.each<[readonly (string | number)[], unknown]>([
    [["creditUse", 0, "brought"], "133.35"],
    [["creditUse", 0, "used"], "133.33"],
    [["creditUse", 0, "left"], "0.01"],
    [["creditUse"], undefined],
    [["schedule", 0, "lines", 1, "net"], "60.00"],
  ])("plan: verifying accepts a plan with credits, and refuses it changed at %j", (place, value) => {
    const plan = planFunding(bringing("133.34", { schedule }));
    expect(verifyPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
    expect([...new Set(codesOf(verifyPlan(withValueAt(plan, place, value))))]).toEqual(["plan.differs"]);
  });
});
