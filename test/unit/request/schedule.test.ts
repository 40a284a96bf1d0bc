import { describe, expect, it } from "vitest";
import { issuedInvoiceAt, issuedReferences } from "../../../src/request/schedule.js";
import { partiesNamed, termsBy } from "../../support/read-terms.js";

const given = { party: "metz", instalment: "1", net: "-12.50", vat: "-2.50" };

describe("request: invoices already issued", () => {
  it("request: an invoice has a party, an instalment, a net amount and perhaps VAT, of any sign", () => {
    expect(termsBy(issuedInvoiceAt(2), given)).toEqual({ made: { ...given, net: -1250n, vat: -250n }, said: [] });
    expect(termsBy(issuedInvoiceAt(2), { party: "metz", instalment: "1", net: 3 })).toEqual({
      made: { party: "metz", instalment: "1", net: 300n },
      said: [],
    });
  });

  it("request: a field that an invoice does not have is refused with those that it has", () => {
    expect(termsBy(issuedInvoiceAt(2), { ...given, gross: "1" }).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "gross"],
        params: { field: "“gross”", nearest: null, known: "party, instalment, net, vat" },
      },
    ]);
  });

  it("request: a party may have several invoices", () => {
    const { made } = termsBy(issuedInvoiceAt(2), given);
    const row = made as Parameters<typeof issuedReferences>[0][number];
    expect(partiesNamed([issuedReferences([row, { ...row, party: "toul" }])])).toEqual([
      "metz: issued 0 party",
      "toul: issued 1 party",
    ]);
  });
});
