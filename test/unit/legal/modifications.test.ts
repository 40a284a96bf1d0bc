import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { answer, answers, checksOf, order, sharedOrder } from "./plans.js";

const CUMULATED = "fr.modifications-cumulated";
const EACH = "fr.supplementary-services";
const services = { facts: { contractKind: "services" } } as const;

describe("legal: modifications of a contract", () => {
  it("legal: scenario S11, 5,500.00 of modifications on 48,000.00 are not below 10 per cent, and none is above half", () => {
    const plan = order();
    expect(answers(plan, CUMULATED, services)).toEqual([["5500.00", "4800.00", "alert"]]);
    expect(answers(plan, EACH, services)).toEqual([
      ["2000.00", "24000.00", "ok"],
      ["1500.00", "24000.00", "ok"],
      ["2000.00", "24000.00", "ok"],
    ]);
    expect(checksOf(plan, EACH, services).map(({ params }) => [params["modification"], params["isOrder"]])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  it.each([
    ["1299.99", "4799.99", "ok"],
    ["1300.00", "4800.00", "alert"],
    ["1300.01", "4800.01", "alert"],
  ])("legal: an order of %s makes %s in all: %s, because the law says less than 10 per cent", (cost, value, result) => {
    expect(answer(order(cost), CUMULATED, services)).toEqual([value, "4800.00", result]);
  });

  it("legal: a limit between two cents is written so that the figures compare as the law does", () => {
    const odd = (cost: string) =>
      order(cost, [], {
        modality: { kind: "complementary-order", lead: "nancy", contract: { reference: "r", amount: "100.01" } },
      });
    expect(answer(odd("10.00"), CUMULATED, services)).toEqual(["10.00", "10.01", "ok"]);
    expect(answer(odd("10.01"), CUMULATED, services)).toEqual(["10.01", "10.01", "alert"]);
    expect(answer(odd("50.00"), EACH, services)).toEqual(["50.00", "50.00", "ok"]);
    expect(answer(odd("50.01"), EACH, services)).toEqual(["50.01", "50.00", "alert"]);
  });

  it.each([
    ["24000.00", "ok"],
    ["24000.01", "alert"],
  ])("legal: a single order of %s, where half is 24,000.00: %s", (cost, result) => {
    expect(answer(order(cost, []), EACH)).toEqual([cost, "24000.00", result]);
  });

  it("legal: what a contract is for, and in which country, must be known", () => {
    expect(answer(order(), CUMULATED)).toEqual(["5500.00", "4800.00", "unverifiable", "contractKind"]);
    const plan = order("2000.00", [], { parties: [{ id: "nancy", name: "Ville de Nancy" }] });
    expect(answer(plan, CUMULATED, services)).toEqual(["2000.00", "4800.00", "unverifiable", "country"]);
    expect(answer(plan, CUMULATED, { facts: { ...services.facts, country: "FR" } })).toEqual([
      "2000.00",
      "4800.00",
      "ok",
    ]);
  });

  it("legal: works have another limit, which is not looked at", () => {
    expect(answers(order(), CUMULATED, { facts: { contractKind: "works" } })).toEqual([]);
  });

  it("legal: a Belgian lead is not held to French law", () => {
    const plan = order("2000.00", [], { parties: [{ id: "nancy", name: "Namur", country: "BE" }] });
    expect(answers(plan, CUMULATED, services)).toEqual([]);
    expect(answers(plan, EACH)).toEqual([]);
  });

  it("legal: associates with contracts of their own leave the lead its own part; re-invoiced, it bears the whole order", () => {
    const plan = sharedOrder("2000.00");
    const asked = (reinvoices?: boolean) =>
      answer(plan, CUMULATED, { facts: { contractKind: "services", reinvoices } });
    expect(asked(false)).toEqual(["4700.00", "4800.00", "ok"]);
    expect(asked(true)).toEqual(["5500.00", "4800.00", "alert"]);
    expect(asked()).toEqual(["5500.00", "4800.00", "unverifiable", "reinvoices"]);
    expect(answers(plan, EACH).map(([, , result]) => result)).toEqual(["ok", "ok", "unverifiable"]);
  });

  it("legal: reductions are offset against increases, and what remains counts by its size", () => {
    expect(answer(order("2000.00", ["4000.00", "-2000.00"]), CUMULATED, services)).toEqual([
      "4000.00",
      "4800.00",
      "ok",
    ]);
    expect(answer(order("-5000.00", []), CUMULATED, services)).toEqual(["5000.00", "4800.00", "alert"]);
  });

  it("legal: a development inside the initial contract modifies nothing", () => {
    const plan = planFunding({
      currency: "EUR",
      development: { id: "d", title: "D", cost: "9000.00" },
      parties: [{ id: "nancy", name: "Ville de Nancy", country: "FR" }],
      modality: { kind: "initial-contract", authority: "nancy", contract: { reference: "r", amount: "48000.00" } },
    });
    expect(answers(plan, CUMULATED, services)).toEqual([]);
  });

  it("legal: before the code was in force there is no such rule", () => {
    expect(answers(order(), CUMULATED, { ...services, date: "2019-03-31" })).toEqual([]);
    expect(answers(order(), CUMULATED, { ...services, date: "2019-04-01" })).toHaveLength(1);
    expect(answers(order(), EACH, { ...services, date: "2019-03-31" })).toEqual([]);
    expect(answers(order(), EACH, { ...services, date: "2019-04-01" })).toHaveLength(3);
  });
});
