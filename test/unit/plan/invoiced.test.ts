import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { checkLegal } from "../../../src/legal/check-legal.js";
import { isInvoiced } from "../../../src/plan/invoiced.js";
import { explain } from "../../../src/words/explain.js";

/** 100.00, of which a town pledges 60.00; the publisher, of another country, is the backstop and bears 40.00. */
const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: [
    { id: "toul", name: "Ville de Toul", country: "FR", vatRate: "20" },
    { id: "editeur", name: "L'éditeur", country: "BE", role: "publisher" },
  ],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: [{ party: "toul", amount: "60.00" }],
      onShortfall: { policy: "backstop", party: "editeur" },
    },
  },
};

describe("plan: who is invoiced", () => {
  it.each([
    ["member", undefined, true],
    ["member", "funder", true],
    ["backstop", "member", true],
    ["funder", "member", false],
    ["publisher", undefined, false],
    ["backstop", "publisher", false],
  ] as const)("plan: a %s whose party is %s: %s", (role, partyRole, expected) => {
    expect(isInvoiced(role, partyRole)).toBe(expected);
  });

  it("plan: the invoices, the sentences and the legal checks know the same payers", () => {
    const plan = planFunding(request);
    expect(plan.vat?.lines.map(({ party }) => party)).toEqual(["toul"]);
    expect(explain(plan, { party: "editeur", locale: "en" })).toContain(
      "The publisher does not invoice itself what it funds: there is no VAT.",
    );
    const direct = checkLegal(plan, {
      date: "2026-06-01",
      facts: { contractKind: "services", comparableNeeds: "0.00" },
    });
    expect(direct.filter(({ missing }) => missing.includes("country"))).toEqual([]);
    expect(direct.length).toBeGreaterThan(0);
  });
});
