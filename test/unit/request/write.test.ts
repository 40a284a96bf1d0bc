import { describe, expect, it } from "vitest";
import { written } from "../../../src/request/write.js";
import { exactly } from "../../support/read-terms.js";

describe("request: terms written again", () => {
  it("request: amounts have the decimals of the currency, exact numbers the text that was given", () => {
    const terms = {
      cost: 123_450n,
      weights: [exactly("2"), { text: "1/3", numerator: 1n, denominator: 3n }],
      credit: -5n,
    };
    expect(written(terms, 2)).toEqual({ cost: "1234.50", weights: ["2", "1/3"], credit: "-0.05" });
    expect(written(terms, 0)).toEqual({ cost: "123450", weights: ["2", "1/3"], credit: "-5" });
  });

  it("request: only an exact number is written as its text: a part with one of its fields stays a part", () => {
    expect(written([{ text: "a" }, { numerator: 1n }], 2)).toEqual([{ text: "a" }, { numerator: "0.01" }]);
  });

  it("request: fields without a value are left out, all else stays as it is and in its order", () => {
    const text = JSON.stringify(written({ title: "T", gone: undefined, live: false, none: null, of: [0, "x"] }, 2));
    expect(text).toBe('{"title":"T","live":false,"none":null,"of":[0,"x"]}');
    expect(Object.keys(written({ gone: undefined }, 2) as object)).toEqual([]);
  });

  it("request: nothing below zero is written as zero", () => {
    expect(Object.is(written(-0, 2), 0)).toBe(true);
    expect(written(-3, 2)).toBe(-3);
  });
});
