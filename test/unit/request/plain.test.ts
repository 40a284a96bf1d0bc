import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { requestCircular } from "../../../src/errors/gate-entries.js";
import type { IssueList } from "../../../src/errors/issue-list.js";
import { toPlain } from "../../../src/request/plain.js";
import { saidBy } from "../../support/changed-funding.js";

const copied = (value: unknown, limit?: number) => saidBy((issues: IssueList) => toPlain(value, issues, limit));

const refused = (code: string, path: readonly (string | number)[], params: object) => ({
  made: undefined,
  said: [{ code, path, params }],
});

/** An object within an object, so many levels of them. */
const nested = (levels: number): object => (levels === 1 ? {} : { in: nested(levels - 1) });

const throwing = (): never => {
  throw new Error("a trap");
};

class Town {
  readonly id = "metz";
}

describe("request: plain data", () => {
  it("request: plain data is copied as it is, fields without a value are left out", () => {
    const given = {
      text: "",
      zero: 0,
      no: false,
      none: null,
      list: [1, "a", [true]],
      part: { of: {} },
      gone: undefined,
    };
    const { made, said } = copied(given);
    expect(made).toStrictEqual({ text: "", zero: 0, no: false, none: null, list: [1, "a", [true]], part: { of: {} } });
    expect(made).not.toBe(given);
    expect(said).toEqual([]);
  });

  it("request: objects without a prototype and objects of another realm are plain", () => {
    const bare: unknown = Object.assign(Object.create(null), { id: "metz" });
    expect(copied([bare, runInNewContext("({ id: 'toul', of: [1] })")])).toEqual({
      made: [{ id: "metz" }, { id: "toul", of: [1] }],
      said: [],
    });
  });

  it("request: a field named __proto__ is a field like any other", () => {
    const { made } = copied(JSON.parse('{"__proto__":{"cost":"5.00"},"id":"d"}'));
    expect(JSON.stringify(made)).toBe('{"__proto__":{"cost":"5.00"},"id":"d"}');
    expect(made).not.toHaveProperty("cost");
    expect(Object.getOwnPropertyDescriptor(made, "__proto__")).toEqual({
      value: { cost: "5.00" },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });

  it.each<[string, unknown, string]>([
    ["a number that is none", Number.NaN, "NaN"],
    ["a number beyond all", Number.NEGATIVE_INFINITY, "-Infinity"],
    ["a bigint", 12n, "12"],
    ["a function", () => "metz", "a function"],
    ["a symbol", Symbol("metz"), "a symbol"],
    ["a date", new Date(0), "an object of the class “Date”"],
    ["an instance of a class", new Town(), "an object of the class “Town”"],
    ["an instance of a class without a name", new (class {})(), "an object of the class “without a name”"],
    ["an object made after another", Object.create({ constructor: "x" }), "an object of the class “without a name”"],
  ])("request: %s is no plain data, wherever it stands", (_, value, received) => {
    expect(copied({ rows: ["a", { of: value }] })).toEqual(
      refused("request.not-plain", ["rows", 1, "of"], { received }),
    );
  });

  it("request: a row without a value is said at its place", () => {
    expect(copied([undefined])).toEqual(refused("request.not-plain", [0], { received: "nothing" }));
  });

  it("request: what contains itself is said where it comes again", () => {
    const circle: Record<string, unknown> = { id: "d" };
    circle["rows"] = ["a", { of: circle }];
    expect(copied(circle)).toEqual(refused("request.circular", ["rows", 1, "of"], {}));
  });

  it("request: the same object in two places is no circle, whether or not it could be read", () => {
    const town = { id: "metz" };
    expect(copied([town, { of: town }])).toEqual({ made: [{ id: "metz" }, { of: { id: "metz" } }], said: [] });
    const trap = Object.defineProperty({}, "id", { get: throwing, enumerable: true });
    expect(copied([trap, trap]).said).toEqual([
      { code: "request.unreadable", path: [0, "id"], params: {} },
      { code: "request.unreadable", path: [1, "id"], params: {} },
    ]);
  });

  it("request: after a value that cannot be read the places of the others are right", () => {
    const rows = new Proxy(["a", "b"], { get: (list, at) => (at === "1" ? throwing() : Reflect.get(list, at)) });
    expect(copied({ rows, weight: Number.NaN, part: { of: 1n } })).toEqual({
      made: undefined,
      said: [
        { code: "request.unreadable", path: ["rows", 1], params: {} },
        { code: "request.not-plain", path: ["weight"], params: { received: "NaN" } },
        { code: "request.not-plain", path: ["part", "of"], params: { received: "1" } },
      ],
    });
  });

  it("request: sixteen levels are copied, a seventeenth is not", () => {
    expect(copied(nested(16))).toEqual({ made: nested(16), said: [] });
    expect(copied(nested(17))).toEqual(refused("request.too-deep", Array(16).fill("in"), { limit: 16 }));
  });

  it("request: a list has a million rows at most, and is not looked at when it has more", () => {
    expect(copied({ rows: Array(1_000_001) })).toEqual(
      refused("list.too-long", ["rows"], { count: 1_000_001, limit: 1_000_000 }),
    );
    expect(copied(Array(1_000_000).fill(0)).said).toEqual([]);
  });

  it("request: an object has a hundred fields at most", () => {
    const fields = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`field ${at}`, at]));
    expect(copied({ of: fields })).toEqual({ made: { of: fields }, said: [] });
    expect(copied({ of: { ...fields, more: 1 } })).toEqual(refused("request.too-large", ["of"], { limit: 100 }));
  });

  it("request: values are copied up to the limit, lists and objects counted; beyond it that is said once", () => {
    const given = { rows: [1, 2], of: { a: 3, b: undefined } };
    expect(copied(given, 6)).toEqual({ made: { rows: [1, 2], of: { a: 3 } }, said: [] });
    expect(copied(given, 5)).toEqual(refused("request.too-large", [], { limit: 5 }));
    expect(copied(given, 2)).toEqual(refused("request.too-large", [], { limit: 2 }));
  });

  it("request: of a list that is too much no more is read than the limit lets", () => {
    let read = 0;
    const rows = new Proxy(Array(1_000).fill("a"), {
      get: (list, at) => {
        if (typeof at === "string" && /^\d+$/.test(at)) read += 1;
        return Reflect.get(list, at);
      },
    });
    expect(copied(rows, 10)).toEqual(refused("request.too-large", [], { limit: 10 }));
    expect(read).toBe(10);
  });

  it("request: what was wrong before does not stop a copy", () => {
    const { made } = saidBy((issues) => {
      issues.add(requestCircular, [], {});
      return toPlain({ id: "d" }, issues);
    });
    expect(made).toEqual({ id: "d" });
  });
});
