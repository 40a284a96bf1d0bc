import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import { small } from "../../support/small-request.js";

const ids = ["metz", "toul", "vesoul"];
const thirds = (currency: string, cost: string, rest: Partial<FundingRequest> = {}): FundingRequest => ({
  ...small,
  currency,
  development: { ...small.development, cost },
  parties: ids.map((id) => ({ id, name: id, vatRate: "20" })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ids.map((party) => ({ party, weight: "1" })) },
  },
  ...rest,
});
const bearer = { rounding: { rule: "bearer", party: "metz" } } as const;
const carried = {
  carried: [
    { party: "metz", exact: "-1/2" },
    { party: "toul", exact: "1/2" },
  ],
} as const;
const said = (request: FundingRequest, locale: "fr" | "en"): string =>
  explain(planFunding(request), { locale }).join(" ").replaceAll(/\s/gu, " ");

describe("words: the smallest unit of a currency goes by its own name", () => {
  it.each([
    [
      "XPF",
      "100",
      "fr",
      "arrondie à l’unité inférieure ; l’unité qui reste",
      "arrondie à l’unité :",
      "à l’unité la plus proche",
    ],
    [
      "EUR",
      "100.00",
      "fr",
      "arrondie au centime inférieur ; le centime qui reste",
      "arrondie au centime :",
      "au centime le plus proche",
    ],
    [
      "TND",
      "100.000",
      "fr",
      "arrondie au millième inférieur ; le millième qui reste",
      "arrondie au millième :",
      "au millième le plus proche",
    ],
    [
      "CLF",
      "100.0000",
      "fr",
      "arrondie au dix-millième inférieur ; le dix-millième qui reste",
      "arrondie au dix-millième :",
      "au dix-millième le plus proche",
    ],
    ["XPF", "100", "en", "down to the unit; the unit left over", "rounded to the unit:", "to the nearest unit"],
    ["EUR", "100.00", "en", "down to the cent; the cent left over", "rounded to the cent:", "to the nearest cent"],
    [
      "TND",
      "100.000",
      "en",
      "down to the thousandth; the thousandth",
      "rounded to the thousandth:",
      "to the nearest thousandth",
    ],
    [
      "CLF",
      "100.0000",
      "en",
      "down to the ten-thousandth; the",
      "to the ten-thousandth:",
      "to the nearest ten-thousandth",
    ],
  ] as const)("words: %s, %s (%s)", (currency, cost, locale, down, vat, nearest) => {
    const sentences = said(thirds(currency, cost), locale);
    expect(sentences).toContain(down);
    expect(sentences).toContain(vat);
    expect(said(thirds(currency, cost, bearer), locale)).toContain(nearest);
  });

  it("words: thousandths are carried one by one, and a bearer may be more than one from its due", () => {
    expect(said(thirds("TND", "100.000", carried), "fr")).toMatch(/Les fractions de millième .* millième par millième/);
    expect(said(thirds("TND", "100.000", { ...carried, ...bearer }), "fr")).toContain("de plus d’un millième.");
    expect(said(thirds("TND", "100.000", { ...carried, ...bearer }), "en")).toContain("more than a thousandth from");
  });
});
