import { describe, expect, it } from "vitest";
import { portfolioText } from "../../../src/cli/portfolio-text.js";
import {
  type Amendment,
  amendFunding,
  type FundingRequest,
  planFunding,
  settlePayments,
  summarizePortfolio,
  verifyPlan,
} from "../../../src/index.js";

const towns = ["metz", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" }));
const keyed = (ids: readonly string[]): FundingRequest["modality"] => ({
  kind: "co-financed",
  strategy: { kind: "allocation-key", key: ids.map((party) => ({ party, weight: "1" })) },
});

/** 300.00 for two towns, 150.00 each; Toul brings 80.00, so that it is invoiced 70.00. */
const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-2", title: "Carte", cost: "300.00", year: 2027 },
  parties: towns,
  modality: keyed(["metz", "toul"]),
  credits: [{ party: "toul", amount: "80.00" }],
};

/** The development before: both paid their 100.00 for 120.00, and have 40.00 each. */
const earlier: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Agenda", cost: "120.00", year: 2026 },
  parties: towns,
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: ["metz", "toul"].map((party) => ({ party, amount: "100.00" })),
      onSurplus: { policy: "credit" },
    },
  },
};

const joining = { kind: "join", party: { id: "nancy", name: "Nancy", vatRate: "20" }, terms: { weight: 1 } } as const;
const used = ({ after }: Amendment): readonly string[] =>
  (after.creditUse ?? []).map((row) => `${row.party} ${row.brought} = ${row.used} + ${row.left}`);
const moves = ({ transfers }: Amendment): string =>
  transfers.map(({ from, to, amount }) => `${from}>${to} ${amount}`).join(", ");

describe("agreement: settling a plan that uses credits", () => {
  it("agreement: a party owes its invoices, which its credit has lowered", () => {
    const { positions, transfers, reconciliation } = settlePayments(planFunding(request), [
      { party: "metz", amount: "264.00" },
    ]);
    // 150.00 and 30.00 of VAT; 70.00 and 14.00.
    expect(positions.map(({ party, owes, balance }) => `${party} ${owes} ${balance}`)).toEqual([
      "metz 180.00 -84.00",
      "toul 84.00 84.00",
    ]);
    expect(transfers).toEqual([{ from: "toul", to: "metz", amount: "84.00" }]);
    expect(reconciliation).toMatchObject({ owed: "264.00", difference: "0.00" });
  });
});

describe("agreement: a portfolio with credits", () => {
  const plans = [planFunding(earlier), planFunding({ ...request, credits: planFunding(earlier).credits })];

  it("agreement: what was earned and what was used stand beside the amounts, which stay whole", () => {
    const { byParty, credits, creditsUsed, reconciliation } = summarizePortfolio(plans);
    expect(
      byParty.map(({ party, amount, credits: earned, creditsUsed: spent }) => [party, amount, earned, spent]),
    ).toEqual([
      ["metz", "250.00", "40.00", "40.00"],
      ["toul", "250.00", "40.00", "40.00"],
    ]);
    expect(credits).toEqual(creditsUsed);
    expect(reconciliation.checks).toContainEqual({ check: "credits-used", left: "80.00", right: "80.00" });
  });

  it("agreement: the command lists credits used where there are some", () => {
    const text = (given: typeof plans): string =>
      portfolioText(summarizePortfolio(given), "fr").replace(/[\u00a0\u202f]/g, " ");
    const heading = "Crédits HT de développements précédents, imputés sur la facturation";
    expect(text(plans)).toContain(`${heading}\n  Ville de metz  40,00 €\n  Ville de toul  40,00 €\n`);
    expect(text(plans.slice(0, 1))).not.toContain(heading);
  });
});

describe("agreement: amending a request with credits", () => {
  it("agreement: a leaver’s credit stays its own, and is left whole", () => {
    const amendment = amendFunding(request, { kind: "withdraw", party: "toul", when: "before-commitment" });
    expect(used(amendment)).toEqual(["toul 80.00 = 0.00 + 80.00"]);
    expect(amendment.after.vat?.net).toBe("300.00");
    expect(verifyPlan(amendment.after).ok).toBe(true);
  });

  it("agreement: a joiner pays back what was paid in money; a credit that is used less is left", () => {
    // Toul bears 100.00 instead of 150.00: it still uses 80.00, and gets 50.00 of its 70.00 back.
    const amendment = amendFunding(request, joining);
    expect(used(amendment)).toEqual(["toul 80.00 = 80.00 + 0.00"]);
    expect(moves(amendment)).toBe("nancy>metz 50.00, nancy>toul 50.00");
    // With a credit of 140.00 it had paid 10.00: these come back, and 40.00 of the credit are left.
    const larger = amendFunding({ ...request, credits: [{ party: "toul", amount: "140.00" }] }, joining);
    expect(used(larger)).toEqual(["toul 140.00 = 100.00 + 40.00"]);
    expect(moves(larger)).toBe("nancy>metz 50.00, nancy>toul 10.00");
    expect(larger.buyIn).toEqual({
      party: "nancy",
      amount: "100.00",
      refunds: "60.00",
      credited: "40.00",
      gapClosed: "0.00",
    });
  });

  it("agreement: on the residual value it is the same", () => {
    const amendment = amendFunding(
      { ...request, credits: [{ party: "toul", amount: "140.00" }] },
      { ...joining, basis: "residual", elapsedMonths: 12, lifetimeMonths: 60 },
    );
    // 240.00 are left of the worth: 80.00 each, so that Nancy buys in for 80.00 and the others bear 110.00.
    expect(used(amendment)).toEqual(["toul 140.00 = 110.00 + 30.00"]);
    expect(moves(amendment)).toBe("nancy>metz 40.00, nancy>toul 10.00");
    expect(amendment.buyIn).toMatchObject({ amount: "80.00", refunds: "50.00", credited: "30.00" });
  });

  it("agreement: a lower cost lowers what is used, but nothing that was invoiced", () => {
    const schedule = [
      { label: "Acompte", rate: "30" },
      { label: "Solde", rate: "70" },
    ];
    const issued = [
      { party: "metz", instalment: "Acompte", net: "45.00" },
      { party: "toul", instalment: "Acompte", net: "21.00" },
    ];
    const amendment = amendFunding({ ...request, schedule, issued }, { kind: "change-cost", cost: "160.00" });
    expect(used(amendment)).toEqual(["toul 80.00 = 59.00 + 21.00"]);
    expect(amendment.after.schedule?.map(({ lines }) => lines.map(({ net }) => net))).toEqual([
      ["45.00", "21.00"],
      ["35.00", "0.00"],
    ]);
  });
});
