import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fundingRequestJsonSchema } from "../../src/entries/schema.js";
import { type Change, type FundingRequest, planFunding, tryAmendFunding, tryPlanFunding } from "../../src/index.js";
import { badRequests } from "../errors/smallest-inputs.mjs";
import { root } from "../house/tree.js";
import { changeOf, drawnChange } from "../support/arbitrary-changes.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { anyRequest, withCarried } from "../support/arbitrary-request.js";
import { runs } from "../support/runs.js";
import { small, withRows, withStrategy } from "../support/small-request.js";

const folder = join(root, "examples");
const requests = readdirSync(folder)
  .map((name) => join(name, "request.json"))
  .filter((file) => existsSync(join(folder, file)));
const changes = readdirSync(folder).filter((name) => existsSync(join(folder, name, "change.json")));
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  fundingRequestJsonSchema as object,
);

const orders = { kind: "unit-order", contributors: ["metz"], count: 2, difference: { policy: "credit" } };

/** What the schema can see of a request: a field that is missing, unknown or of another kind, a value written wrongly. */
const structural: readonly (readonly [string, unknown])[] = [
  ["no request", []],
  ["a field that is missing", { ...small, development: { id: "d", title: "T" } }],
  ["a field that is unknown", { ...small, moadlity: {} }],
  ["a typo in maximum", withRows([{ party: "metz", weight: "1", maximun: "5.00" }])],
  ["a list where an object is due", { ...small, development: [] }],
  ["an empty list of parties", { ...small, parties: [] }],
  ["an empty name", { ...small, parties: [{ id: "metz", name: "" }] }],
  ["a name that is too long", { ...small, parties: [{ id: "metz", name: "m".repeat(201) }] }],
  ["an unknown currency", { ...small, currency: "EURO" }],
  ["an amount with a comma", { ...small, development: { ...small.development, cost: "1 000,00" } }],
  ["an amount with an exponent", { ...small, development: { ...small.development, cost: "1e3" } }],
  ["a negative minimum", withRows([{ party: "metz", weight: "1", minimum: "-1.00" }])],
  ["a weight in words", withRows([{ party: "metz", weight: "one" }])],
  ["a role that does not exist", { ...small, parties: [{ id: "metz", name: "Metz", role: "mayor" }] }],
  ["a kind that does not exist", { ...small, modality: { kind: "magic" } }],
  ["a day that is no day", { ...small, schedule: [{ label: "Solde", rate: "100", due: "31/01/2027" }] }],
  ["a source without a kind", { ...small, sources: [{ from: "metz", amount: "1.00" }] }],
  ["a source of two sizes", { ...small, sources: [{ kind: "subsidy", from: "metz", amount: "1.00", rate: "1" }] }],
  ["a step with a comma", withStrategy({ ...orders, roundUnitTo: "10,00" })],
  ["a step of 0, as a number", withStrategy({ ...orders, roundUnitTo: 0 })],
];

/** Codes of the catalogue whose smallest input the schema refuses. */
const refused: readonly string[] = [
  "request.too-deep",
  "request.too-large",
  "list.too-long",
  "list.empty",
  "field.missing",
  "field.type",
  "field.choice",
  "field.empty",
  "field.too-long",
  "field.unknown",
  "currency.unknown",
  "amount.invalid",
  "amount.negative",
  "rate.out-of-range",
  "date.invalid",
  "number.invalid",
  "number.zero-denominator",
  "number.negative",
  "number.too-long",
  "count.out-of-range",
  "unit-order.step-unused",
  "unit-order.step-zero",
  "associate.one-of",
  "source.one-of",
];

/** Codes whose input no JSON file can hold, so that no schema ever meets it. */
const noJson: readonly string[] = ["request.unreadable", "request.circular", "request.not-plain"];

/** Codes that are about more than a field and its value, by what the schema would have to know. */
const beyond: Readonly<Record<string, readonly string[]>> = {
  "how many decimals the currency has": ["amount.too-precise"],
  "decimals of a number, which validators reckon in floating point": ["amount.inexact"],
  "what another part says of the party, development or instalment that is named": [
    "party.unknown",
    "rotation.unknown-development",
    "rotation.not-a-member",
    "module.no-weight",
    "lead.is-publisher",
    "own-funds.not-publisher",
    "pledge.gross-without-rate",
    "issued.unknown-instalment",
  ],
  "that one id stands in two places": [
    "party.duplicate",
    "member.repeated",
    "unit-order.waiting-contributor",
    "rotation.development-repeated",
    "module.repeated",
    "associate.is-lead",
    "schedule.label-repeated",
    "issued.repeated",
  ],
  "which of two values is greater": [
    "bounds.crossed",
    "key.maximum-below-exemption",
    "pledge.outside-bounds",
    "unit-order.too-many",
    "carried.too-large",
  ],
  "the sign of the cost": [
    "key.negative-cost",
    "pledges.negative-cost",
    "order.negative-cost",
    "module.opposite-sign",
    "associate.opposite-sign",
    "source.opposite-sign",
    "issued.opposite-sign",
  ],
  "a sum over rows": [
    "key.all-zero",
    "pledges.exceed-cost",
    "modules.sum",
    "associates.exceed-cost",
    "carried.sum",
    "sources.exceed-cost",
    "schedule.sum",
  ],
  "what other values make of a field: due, or out of place": [
    "rotation.deadline-constant",
    "lead-weight.missing",
    "lead-weight.unused",
    "vat.rate-missing",
    "vat.reason-missing",
    "issued.without-schedule",
  ],
  "which development came before which": ["rotation.interval", "rotation.payer-absent", "rotation.no-weight"],
  "what the plan works out": [
    "rounding.bearer-no-payer",
    "rounding.bearer-out-of-bounds",
    "schedule.negative",
    "issued.not-share",
    "issued.not-invoiced",
  ],
};

const whereItBelongs = `Each code of smallest-inputs.mjs that has a "request" stands once in this file: in "refused" if the
schema can see what is wrong in one field or one value (then make src/request say it), in "noJson" if JSON cannot hold it,
and else in "beyond", under what the schema would have to know.`;

const accepted = Object.entries(beyond).flatMap(([reason, codes]) =>
  badRequests.filter(({ code }) => codes.includes(code)).map((input) => ({ ...input, reason })),
);

/** Whether a file can hold the value: what is written and read again is the same. */
function isJson(value: unknown): boolean {
  try {
    // Node 22 and later compare without asking for the prototype, which is what fails for a value that cannot be read.
    Object.getPrototypeOf(value);
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}

/** Where the schema refuses a value, as the library writes places: the whole is "". */
const placesRefused = (value: unknown): readonly string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, params }) =>
    [...instancePath.split("/"), params["missingProperty"] ?? params["additionalProperty"] ?? ""]
      .filter((step) => step !== "")
      .join("/"),
  );
};

const errorsOf = (request: unknown): unknown => (validate(request) ? [] : validate.errors);

/** The whole of a request, or what is drawn of it. */
const drawnRequest = fc.oneof(
  anyRequest,
  withSources(anyRequest),
  withCarried(anyRequest),
  withSchedule(withVat(anyRequest)),
);

describe("docs: the JSON Schema", () => {
  test.each(requests)("docs: it accepts examples/%s, and the request inside its plan", (file) => {
    const request = read(file) as FundingRequest;
    expect(errorsOf(request)).toEqual([]);
    expect(errorsOf(planFunding(request).request)).toEqual([]);
  });

  test.each(changes)("docs: it accepts the request that the change of examples/%s leaves", (name) => {
    const outcome = tryAmendFunding(
      read(join(name, "request.json")) as FundingRequest,
      read(join(name, "change.json")) as Change,
    );
    if (!outcome.ok) throw new Error(outcome.issues[0]?.message);
    expect(errorsOf(outcome.value.after.request)).toEqual([]);
  });

  test("docs: it accepts every request that the library plans, and what its plan and its changes make of it", () => {
    fc.assert(
      fc.property(drawnRequest, drawnChange, (request, drawn) => {
        const planned = tryPlanFunding(request);
        if (!planned.ok) return;
        expect(errorsOf(JSON.parse(JSON.stringify(request)))).toEqual([]);
        expect(errorsOf(planned.value.request)).toEqual([]);
        const amended = tryAmendFunding(request, changeOf(request, drawn));
        if (amended.ok) expect(errorsOf(amended.value.after.request)).toEqual([]);
      }),
      runs(500),
    );
  });

  test.each(structural)("docs: it refuses what the library refuses: %s", (_, request) => {
    expect(validate(request)).toBe(false);
    expect(tryPlanFunding(request).ok).toBe(false);
  });
});

describe("docs: the JSON Schema and the catalogue", () => {
  test("docs: of every bad request it is said whether the schema sees what is wrong, or why it cannot", () => {
    const said = [...refused, ...noJson, ...Object.values(beyond).flat()];
    expect(said.sort(), whereItBelongs).toEqual(badRequests.map(({ code }) => code).sort());
  });

  test.each(badRequests.filter(({ code }) => refused.includes(code)))(
    "docs: it refuses the input of $code, where the library does",
    ({ request, path }) => {
      expect(isJson(request)).toBe(true);
      const places = placesRefused(request);
      // What is too deep or too large is refused as a whole, since no field of the schema goes so far.
      const isWhole = places.includes("") || (path === "" && places.length > 0);
      expect(isWhole ? [path] : places).toContain(path);
    },
  );

  test.each(badRequests.filter(({ code }) => noJson.includes(code)))(
    "docs: no file holds the input of $code",
    (input) => {
      expect(isJson(input.request)).toBe(false);
    },
  );

  test.each(accepted)("docs: it accepts the input of $code, for want of knowing $reason", ({ request }) => {
    expect(isJson(request)).toBe(true);
    expect(errorsOf(request)).toEqual([]);
  });
});

describe("docs: the JSON Schema and single values", () => {
  /** Says of a value at a place whether the library reads it there, and whether the schema does. */
  const readers = {
    day: (value: unknown) =>
      bothOf({ ...small, schedule: [{ label: "Solde", rate: "100", due: value }] }, "schedule/0/due"),
    rate: (value: unknown) => bothOf({ ...small, schedule: [{ label: "Solde", rate: value }] }, "schedule/0/rate"),
    weight: (value: unknown) => bothOf(withRows([{ party: "metz", weight: value }]), "modality/strategy/key/0/weight"),
    // Four decimals, as many as the schema allows.
    amount: (value: unknown) =>
      bothOf(
        { ...withRows([{ party: "metz", weight: "1", minimum: value }]), currency: "CLF" },
        "modality/strategy/key/0/minimum",
      ),
  };

  function bothOf(request: unknown, path: string): { library: boolean; schema: boolean } {
    const outcome = tryPlanFunding(request);
    const paths = outcome.ok ? [] : outcome.issues.map((issue) => issue.path.join("/"));
    return { library: !paths.includes(path), schema: !placesRefused(request).includes(path) };
  }

  test("docs: it has the days of the calendar, leap years included, and no others", () => {
    const twoDigits = Array.from({ length: 33 }, (_, at) => String(at).padStart(2, "0"));
    const days = ["0000", "1900", "2000", "2023", "2024"].flatMap((year) =>
      twoDigits.slice(0, 14).flatMap((month) => twoDigits.map((day) => `${year}-${month}-${day}`)),
    );
    const read = days.map((day) => ({ day, ...readers.day(day) }));
    expect(read.filter(({ library, schema }) => library !== schema)).toEqual([]);
    expect(read.filter(({ schema }) => schema)).toHaveLength(366 + 365 + 366 + 365 + 366);
  });

  const numbers = fc.oneof(
    fc.stringMatching(/^-?\d{0,3}(\.\d{0,5}|\/\d{0,3})?$/),
    fc.constantFrom("100.000", "0100", "100.001", "00099.9", "1/00", "1/010", "1e3", "0".repeat(40), "0".repeat(41)),
    fc.constantFrom<number>(-1, 0, 0.5, 99.5, 100, 100.5, 1e21),
  );

  test.each(["rate", "weight", "amount"] as const)("docs: it reads each %s as the library does", (kind) => {
    fc.assert(
      fc.property(numbers, (value) => {
        const { library, schema } = readers[kind](value);
        // Two exceptions: it refuses the text of minus zero, and cannot see that a fraction is above 100.
        fc.pre(!/^-0*(\.0*|\/\d*)?$/.test(String(value)) && !(kind === "rate" && String(value).includes("/")));
        expect(schema).toBe(library);
      }),
      runs(500),
    );
  });
});
