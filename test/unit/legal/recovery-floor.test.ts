import { describe, expect, it } from "vitest";
import { answer, answers, checksOf, granted, order, sharedOrder } from "./plans.js";

const FLOOR = "fr.recovery-floor";
const facts = { reinvoices: true, contractingParty: "toul" } as const;

/** A cost by weights that are cents: a town that signs, and two that it re-invoices. */
const small = (metz: string, vatRate?: string) =>
  granted({
    development: { id: "d", title: "D", cost: "100.00" },
    sources: undefined,
    parties: ["toul", "metz", "nancy"].map((id) => ({ id, name: `Ville de ${id}`, country: "FR", vatRate })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        key: [
          { party: "toul", weight: String(7000 - Number(metz)) },
          { party: "metz", weight: metz },
          { party: "nancy", weight: "3000" },
        ],
      },
    },
  });

describe("legal: recovery floor", () => {
  it.each([
    ["1500", "15.00", "ok", 0],
    ["1499", "14.99", "alert", 1],
  ])(
    "legal: with a weight of %s the smallest claim is %s: %s, because only what is below 15.00 is dropped",
    (weight, value, result, below) => {
      const [check] = checksOf(small(weight), FLOOR, { facts });
      expect([check?.value, check?.limit, check?.result]).toEqual([value, "15.00", result]);
      expect(check?.params).toMatchObject({ party: "metz", claims: 2, below, isWithVat: false });
    },
  );

  it("legal: a claim counts with its VAT, as it is asked for", () => {
    const [check] = checksOf(small("1250", "20"), FLOOR, { facts });
    expect([check?.value, check?.result, check?.params["isWithVat"]]).toEqual(["15.00", "ok", true]);
  });

  it("legal: what the publisher bears itself, in whatever role, is no claim of the lead", () => {
    const plan = granted({
      development: { id: "d", title: "D", cost: "100.00" },
      sources: undefined,
      parties: [
        ...["toul", "metz"].map((id) => ({ id, name: `Ville de ${id}`, country: "FR" })),
        { id: "editor", name: "L’éditeur", role: "publisher" },
      ],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "toul", amount: "60.00" },
            { party: "metz", amount: "30.00" },
          ],
          onShortfall: { policy: "backstop", party: "editor", maximum: "10.00" },
        },
      },
    });
    const [check] = checksOf(plan, FLOOR, { facts });
    expect([check?.value, check?.result, check?.params["claims"]]).toEqual(["30.00", "ok", 1]);
  });

  it("legal: it bears on a lead that re-invoices alone", () => {
    expect(answers(small("1499"), FLOOR, { facts: { ...facts, reinvoices: false } })).toEqual([]);
    expect(answer(small("1499"), FLOOR, { facts: { contractingParty: "toul" } })).toEqual([
      "14.99",
      "15.00",
      "unverifiable",
      "reinvoices",
    ]);
    expect(answer(small("1499"), FLOOR, { facts: { reinvoices: true } })).toEqual([
      "14.99",
      "15.00",
      "unverifiable",
      "contractingParty",
    ]);
    expect(answers(order(), FLOOR, { facts: { reinvoices: true } })).toEqual([]);
  });

  it("legal: the lead of an order is the one who re-invoices its associates", () => {
    expect(answer(sharedOrder("20.00", []), FLOOR, { facts: { reinvoices: true } })).toEqual([
      "8.00",
      "15.00",
      "alert",
    ]);
  });

  it("legal: it holds from 11 April 2017 on", () => {
    expect(answers(small("1499"), FLOOR, { facts, date: "2017-04-10" })).toEqual([]);
    expect(answers(small("1499"), FLOOR, { facts, date: "2017-04-11" })).toHaveLength(1);
  });
});
