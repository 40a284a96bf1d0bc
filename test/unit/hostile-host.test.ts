import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { apportion, tryApportion, tryPlanFunding } from "../../src/index.js";
import { amountText } from "../../src/money/decimal.js";
import { small, withPledges } from "../support/small-request.js";

const pledged = withPledges([
  { party: "metz", amount: "60.00" },
  { party: "toul", amount: "70.00" },
]);
const requests = [small, pledged, { ...small, modality: { kind: "own-funds", publisher: "metz" } }];
const written = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
const answers = (): readonly string[] => requests.map((request) => written(tryPlanFunding(request)));
const untouched = answers();

type Pollution = readonly [prototype: object, field: string, descriptor: PropertyDescriptor];

/** Does some work while every object of the program has a field that it never asked for. */
function polluted<Result>(pollutions: readonly Pollution[], work: () => Result): Result {
  try {
    for (const [prototype, field, descriptor] of pollutions) {
      Object.defineProperty(prototype, field, { ...descriptor, configurable: true });
    }
    return work();
  } finally {
    for (const [prototype, field] of pollutions) Reflect.deleteProperty(prototype, field);
  }
}

describe("plan: the program around it", () => {
  it("plan: the precision that the host sets on decimal.js changes no byte", () => {
    const { precision, rounding, toExpNeg, toExpPos } = Decimal;
    try {
      Decimal.set({ precision: 1, rounding: Decimal.ROUND_UP, toExpPos: 0, toExpNeg: 0 });
      expect(answers()).toEqual(untouched);
      expect(amountText(123_456_789n, 2)).toBe("1234567.89");
      expect(Decimal.precision).toBe(1);
    } finally {
      Decimal.set({ precision, rounding, toExpNeg, toExpPos });
    }
  });

  it("plan: methods that the host adds to all lists and objects change no byte", () => {
    const pollutions: Pollution[] = [
      [Array.prototype, "last", { value: () => "last", enumerable: true }],
      [Array.prototype, "toPlainText", { get: () => "5.00", enumerable: true }],
      [Object.prototype, "extend", { value: () => "extended", enumerable: true }],
      [Object.prototype, "surprise", { get: () => "5.00", enumerable: true }],
    ];
    expect(polluted(pollutions, answers)).toEqual(untouched);
    expect(polluted(pollutions, () => apportion(100n, [1, 2]).units)).toEqual([33n, 67n]);
  });

  it("plan: the clock, the locale, the time zone, the environment and chance are not asked", () => {
    const asked = (what: string) => () => {
      throw new Error(`${what} was asked`);
    };
    const places: readonly (readonly [object, string])[] = [
      [globalThis, "Date"],
      [globalThis, "Intl"],
      [globalThis, "process"],
      [globalThis, "performance"],
      [Math, "random"],
      [String.prototype, "localeCompare"],
      [String.prototype, "toLocaleLowerCase"],
      [String.prototype, "toLocaleUpperCase"],
      [Number.prototype, "toLocaleString"],
      [BigInt.prototype, "toLocaleString"],
      [Array.prototype, "toLocaleString"],
    ];
    const before = places.map(([holder, name]) => Object.getOwnPropertyDescriptor(holder, name) ?? {});
    let found: readonly string[] = [];
    try {
      for (const [holder, name] of places) {
        Object.defineProperty(holder, name, { get: asked(name), configurable: true });
      }
      found = answers();
    } finally {
      for (const [at, [holder, name]] of places.entries()) Object.defineProperty(holder, name, before[at] ?? {});
    }
    expect(found).toEqual(untouched);
    expect(() => new Date()).not.toThrow();
  });

  const optional = ["minimum", "maximum", "exemptBelow", "threshold", "role", "country", "label", "source", "date"];
  const more = ["year", "nature", "useCases", "rounding", "onShortfall", "onSurplus", "priority"];
  it("plan: a field that every object of the host seems to have is no field of the request", () => {
    const changed = [...optional, ...more].filter((field) => {
      const found = polluted([[Object.prototype, field, { value: 4_000n, writable: true }]], answers);
      return found.some((answer, at) => answer !== untouched[at]);
    });
    expect(changed).toEqual([]);
  });

  const required = ["currency", "development", "parties", "modality", "cost", "id", "party", "weight", "kind", "key"];
  it("plan: where every object seems to have a field that cannot be set, the plan is the same or refused", () => {
    for (const field of required) {
      const found = polluted([[Object.prototype, field, { get: () => "5.00" }]], answers);
      const others = found.filter((answer, at) => answer.startsWith('{"ok":true') && answer !== untouched[at]);
      expect(others, field).toEqual([]);
    }
  });

  it("apportion: options that every object of the host seems to have are not given", () => {
    for (const field of ["ids", "priority", "rule", "minimum", "maximum"]) {
      const pollution: Pollution = [Object.prototype, field, { value: [50n, 50n], enumerable: true }];
      const outcome = polluted([pollution], () => tryApportion(100n, [1, 2], {}));
      expect(outcome.ok && outcome.value.units, field).toEqual([33n, 67n]);
    }
  });
});
