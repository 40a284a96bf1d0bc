import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { fundingRequestJsonSchema } from "../../src/entries/schema.js";
import { planFunding, tryPlanFunding } from "../../src/index.js";
import { root } from "../house/tree.js";
import { small } from "../support/small-request.js";

const folder = join(root, "examples");
const requests = readdirSync(folder)
  .map((name) => join(name, "request.json"))
  .filter((file) => existsSync(join(folder, file)));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  fundingRequestJsonSchema as object,
);

/** What the schema can see of a request: a field that is missing, unknown or of another kind, a value written wrongly. */
const structural: readonly (readonly [string, unknown])[] = [
  ["no request", []],
  ["a field that is missing", { ...small, development: { id: "d", title: "T" } }],
  ["a field that is unknown", { ...small, moadlity: {} }],
  ["a typo in maximum", withRow({ party: "metz", weight: "1", maximun: "5.00" })],
  ["a list where an object is due", { ...small, development: [] }],
  ["an empty list of parties", { ...small, parties: [] }],
  ["an empty name", { ...small, parties: [{ id: "metz", name: "" }] }],
  ["a name that is too long", { ...small, parties: [{ id: "metz", name: "m".repeat(201) }] }],
  ["an unknown currency", { ...small, currency: "EURO" }],
  ["an amount with a comma", { ...small, development: { ...small.development, cost: "1 000,00" } }],
  ["an amount with an exponent", { ...small, development: { ...small.development, cost: "1e3" } }],
  ["a negative minimum", withRow({ party: "metz", weight: "1", minimum: "-1.00" })],
  ["a weight in words", withRow({ party: "metz", weight: "one" })],
  ["a role that does not exist", { ...small, parties: [{ id: "metz", name: "Metz", role: "mayor" }] }],
  ["a kind that does not exist", { ...small, modality: { kind: "magic" } }],
  ["a day that is no day", { ...small, schedule: [{ label: "Solde", rate: "100", due: "31/01/2027" }] }],
  ["a source without a kind", { ...small, sources: [{ from: "metz", amount: "1.00" }] }],
];

function withRow(row: unknown): unknown {
  return { ...small, modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [row] } } };
}

describe("docs: the JSON Schema", () => {
  test.each(requests)("docs: it accepts examples/%s, and the request inside its plan", (file) => {
    const request: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    expect(validate(request) ? [] : validate.errors).toEqual([]);
    const { request: written } = planFunding(request as Parameters<typeof planFunding>[0]);
    expect(validate(written) ? [] : validate.errors).toEqual([]);
  });

  test.each(structural)("docs: it refuses what the library refuses: %s", (_, request) => {
    expect(validate(request)).toBe(false);
    expect(tryPlanFunding(request).ok).toBe(false);
  });
});
