import { describe, expect, it } from "vitest";
import { apportion, tryApportion } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";

const refusal = (total: unknown, weights: unknown, options?: unknown): readonly string[] => {
  const outcome = tryApportion(total, weights, options);
  expectUsefulIssues(outcome);
  return codesOf(outcome);
};

const throwing = (): never => {
  throw new Error("a trap");
};

/** A list that counts how often it is asked for anything, and gives up after two hundred thousand times. */
function counted(get: (field: string | symbol, reads: number) => unknown): { list: unknown[]; reads: () => number } {
  let reads = 0;
  const list = new Proxy<unknown[]>([], {
    get: (_, field) => {
      reads += 1;
      if (reads > 200_000) throwing();
      return get(field, reads);
    },
  });
  return { list, reads: () => reads };
}

describe("apportion: values that nobody should read", () => {
  it.each<[string, unknown]>([
    ["a fraction of a unit", 1.5],
    ["a number beyond 2^53", 2 ** 53],
    ["no number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["text", "100"],
    ["null", null],
    ["nothing", undefined],
    ["a list", [100n]],
    ["an object that counts as 100", { valueOf: () => 100 }],
  ])("apportion: %s is no total", (_, total) => {
    expect(refusal(total, [1])).toEqual(["total.invalid"]);
  });

  const bad = ["", " 1", "1e5", "+1", "1,5", "٣", ".5", "1.", "1/2/3", "1.5/2", "1/-2", "0x1", null, undefined, {}];
  it.each<[unknown]>(
    [...bad, Number.NaN, Number.POSITIVE_INFINITY, true, Symbol("1"), () => 1, [1]].map((one) => [one]),
  )("apportion: the weight %o is refused", (weight) => {
    expect(refusal(1n, [1, weight])).toEqual(["number.invalid"]);
  });

  it("apportion: weights below zero, over zero, too long, too fine or all zero are each refused by name", () => {
    expect(refusal(1n, [-1])).toEqual(["number.negative"]);
    expect(refusal(1n, ["1/0"])).toEqual(["number.zero-denominator"]);
    expect(refusal(1n, [10n ** 40n])).toEqual(["number.too-long"]);
    expect(refusal(1n, [5e-324])).toEqual(["number.too-long"]);
    expect(refusal(1n, [0, "0/7", "-0"])).toEqual(["weights.all-zero"]);
    expect(refusal(1n, [])).toEqual(["weights.empty"]);
    const coprime = Array.from({ length: 11 }, (_, at) => `1/${10n ** 39n + 7n ** BigInt(at)}`);
    expect(refusal(1n, coprime)).toEqual(["weights.too-fine"]);
    expect(apportion(100n, [1e-7, "0.0000001", 10n ** 39n / 10n ** 39n]).units).toEqual([0n, 0n, 100n]);
  });

  it("apportion: a list with holes is refused hole by hole", () => {
    expect(refusal(1n, new Array(3))).toEqual(["number.invalid", "number.invalid", "number.invalid"]);
    expect(refusal(1n, new DataView(new ArrayBuffer(8)))).toEqual(["list.expected"]);
    expect(refusal(1n, { length: 1, 0: 1 })).toEqual(["list.expected"]);
    expect(refusal(1n, new Array(4_294_967_295))).toEqual(["list.too-long"]);
  });

  it("apportion: options that are no options are refused", () => {
    for (const options of [null, 1, "equal", [], true, Symbol("o"), throwing]) {
      expect(refusal(1n, [1], options)).toEqual(["options.invalid"]);
    }
    expect(refusal(1n, [1], { rule: "fair" })).toEqual(["rule.unknown"]);
    expect(refusal(1n, [1], { maxima: [1] })).toEqual(["option.unknown"]);
    expect(refusal(1n, [1], JSON.parse('{"__proto__":{"rule":"equal"}}'))).toEqual(["option.unknown"]);
    expect(refusal(1n, [1, 1], { ids: ["__proto__", "__proto__"] })).toEqual(["id.duplicate"]);
  });
});

describe("apportion: objects that do things when they are read", () => {
  it("apportion: proxies and getters that throw are refused", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const getter = Object.defineProperty({}, "rule", { get: throwing, enumerable: true });
    const trapped = new Proxy({}, { ownKeys: throwing, get: throwing, getPrototypeOf: throwing });
    for (const one of [proxy, new Proxy([], { get: throwing })]) {
      expect(refusal(1n, one)).toEqual(["request.unreadable"]);
      expect(refusal(1n, [1], { ids: one })).toEqual(["request.unreadable"]);
      expect(refusal(one, [1])).toEqual([one === proxy ? "request.unreadable" : "total.invalid"]);
    }
    for (const options of [getter, trapped]) expect(refusal(1n, [1], options)).toEqual(["request.unreadable"]);
  });

  it("apportion: a dozen ids that never end when iterated are read one by one", () => {
    let given = 0;
    const ids = Array.from({ length: 12 }, (_, at) => `id ${at}`);
    const endless = Object.assign(ids, {
      *[Symbol.iterator]() {
        for (; given < 200_000; given += 1) yield `id ${given}`;
      },
    });
    expect(refusal(100n, new Array(12).fill(1), { ids: endless })).toEqual([]);
    expect(given).toBe(0);
  });

  it("apportion: what stands on a prototype is no option", () => {
    const options = Object.create({ ids: ["b", "a"], priority: ["b"] });
    expect(apportion(1n, [1, 1], options)).toEqual(apportion(1n, [1, 1]));
  });

  it("apportion: weights that grow while they are read are read at their first length", () => {
    const { list, reads } = counted((field, so) => (field === "length" ? so : 1));
    tryApportion(100n, list);
    expect(reads()).toBeLessThan(1_000);
  });

  it.each(["ids", "priority", "minimum", "maximum"])(
    "apportion: %s that never end when iterated come to an end",
    (name) => {
      let given = 0;
      const endless = Object.assign(["a"], {
        *[Symbol.iterator]() {
          for (; given < 200_000; given += 1) yield `id ${given}`;
        },
      });
      tryApportion(100n, [1], { ids: ["a"], [name]: endless });
      expect(given).toBeLessThan(1_000);
    },
  );

  it("apportion: a priority list of 4,294,967,295 names is not read to its end", () => {
    const { list, reads } = counted((field) => {
      if (field === Symbol.iterator) return Array.prototype.values;
      return field === "length" ? 4_294_967_295 : "a";
    });
    tryApportion(100n, [1], { ids: ["a"], priority: list });
    expect(reads()).toBeLessThan(1_000);
  });
});
