import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../../src/money/currency.js";
import { jsonSchemaOfRequest } from "../../../src/request/json-schema.js";
import { objectsIn, valueAt } from "../../support/places.js";
import { small, withCost, withRows } from "../../support/small-request.js";

const associates = (rows: readonly object[]) => ({
  ...small,
  modality: {
    kind: "complementary-order",
    lead: "metz",
    contract: { reference: "2024-17", amount: "1000.00" },
    associates: rows,
  },
});

describe("request: the JSON Schema of a request", () => {
  it("request: the schema has its title, the currencies of ISO 4217, and as many rows as are accepted", () => {
    const schema = jsonSchemaOfRequest();
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "quotepart funding request",
      type: "object",
      required: ["currency", "development", "parties", "modality"],
      additionalProperties: false,
    });
    expect(valueAt(schema, ["properties", "currency"])).toEqual({ type: "string", enum: [...currencyCodes] });
    const lists = objectsIn(schema).filter((part) => (part as { type?: unknown }).type === "array");
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) expect(list).toMatchObject({ maxItems: 1_000_000 });
    const limited = objectsIn(schema).filter((part) => Object.hasOwn(part, "maxItems"));
    expect(limited).toEqual(lists);
  });

  it("request: amounts are described, and refused where the reader would", () => {
    const schema = jsonSchemaOfRequest();
    expect(valueAt(schema, ["properties", "development", "properties", "cost"])).toMatchObject({
      description: "An amount net of VAT: decimal text with at most the decimals of the currency, or a number.",
    });
    const credit = valueAt(schema, ["properties", "credits", "items", "properties", "amount"]);
    expect(credit).toMatchObject({
      description: "An amount of 0 or more: decimal text with at most the decimals of the currency, or a number.",
      minimum: 0,
    });
    const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const least = (minimum: unknown) => withRows([{ party: "metz", weight: 1, minimum }]);
    for (const amount of ["0", "12.3456", "9".repeat(40), 0, 12.5])
      expect([amount, accepts(withCost(amount)), accepts(least(amount))]).toEqual([amount, true, true]);
    for (const amount of ["-0.01", "-12", -1])
      expect([amount, accepts(withCost(amount)), accepts(least(amount))]).toEqual([amount, true, false]);
    for (const amount of ["", "1.", "1.23456", "12,50", " 1", "1 ", "9".repeat(41), true])
      expect([amount, accepts(withCost(amount)), accepts(least(amount))]).toEqual([amount, false, false]);
  });

  it("request: an associate takes part by one of rate, amount and weight", () => {
    const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOfRequest());
    for (const by of [{ rate: 1 }, { amount: 1 }, { weight: 1 }])
      expect(accepts(associates([{ party: "toul", ...by }]))).toBe(true);
    for (const by of [{}, { rate: 1, amount: 1 }, { amount: 1, weight: 1 }, { rate: 1, weight: 1 }])
      expect(accepts(associates([{ party: "toul", ...by }]))).toBe(false);
  });
});
