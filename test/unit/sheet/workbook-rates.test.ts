import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { workbook } from "../../../src/sheet/workbook/workbook.js";

const request = (modality: FundingRequest["modality"]): FundingRequest => ({
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: [{ id: "editor", name: "L’éditeur", vatRate: "20" }],
  modality,
});

const namesIn = async (modality: FundingRequest["modality"]) => {
  const { namedRanges = [] } = await readXlsx(await workbook(planFunding(request(modality))));
  return namedRanges.map(({ name }) => name);
};

describe("sheet: rates of VAT stand beside those who are invoiced", () => {
  it("sheet: own funds are not invoiced, whatever the list of parties says of whose they are", async () => {
    expect(await namesIn({ kind: "own-funds", publisher: "editor" })).not.toContain("qp_vat_rates");
    const contract = { reference: "2024-17", amount: "48000.00" };
    expect(await namesIn({ kind: "initial-contract", authority: "editor", contract })).toContain("qp_vat_rates");
  });
});
