import { describe, expect, it } from "vitest";
import { fundingRequestSchema } from "../../../src/entries/schema.js";
import { small } from "../../support/small-request.js";

const { validate } = fundingRequestSchema["~standard"];

describe("plan: the request as a Standard Schema", () => {
  it("plan: a valid request comes back as it was read, defaults filled in", () => {
    const answer = validate({ ...small, development: { ...small.development, cost: 100 } });
    expect(answer).toEqual({
      value: {
        ...small,
        development: { ...small.development, cost: "100.00" },
        rounding: { rule: "largest-remainder", priority: [] },
      },
    });
  });

  it("plan: what is wrong comes as message and path", () => {
    expect(validate({ ...small, currency: "EURO" })).toEqual({
      issues: [
        {
          message:
            "“EURO” is not a currency code of ISO 4217. Did you mean “EUR”? Give three capital letters such as EUR, XPF or CHF (currency).",
          path: ["currency"],
        },
      ],
    });
  });
});
