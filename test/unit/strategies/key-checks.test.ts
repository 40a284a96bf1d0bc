import { describe, expect, it } from "vitest";
import { tryPlanFunding } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";
import { withRows, withStrategy } from "../../support/small-request.js";

const at = (...rest: readonly (string | number)[]) => ["modality", "strategy", ...rest];

/** The two towns of the small request, of weight 1 and with such bounds. */
const rows = (metz: object, toul: object = {}) => [
  { party: "metz", weight: "1", ...metz },
  { party: "toul", weight: "1", ...toul },
];

const keyed = (key: unknown, rest: object = {}) => withStrategy({ kind: "allocation-key", key, ...rest });

const costing = (cost: unknown, request: ReturnType<typeof keyed>) => ({
  ...request,
  development: { ...request.development, cost },
});

describe("strategies: a key that is refused, where and why", () => {
  it("strategies: a key that weighs nothing is refused as a whole, with how many it lists", () => {
    const key = rows({ weight: "0" }, { weight: "0/7" });
    expect(issuesOf(tryPlanFunding(withRows(key)))).toEqual([
      { code: "key.all-zero", path: at("key"), params: { count: 2 } },
    ]);
    expect(issuesOf(tryPlanFunding(withRows(key.slice(0, 1))))).toEqual([
      { code: "key.all-zero", path: at("key"), params: { count: 1 } },
    ]);
  });

  it("strategies: an empty key is refused as empty, and not as one that weighs nothing", () => {
    expect(issuesOf(tryPlanFunding(withRows([])))).toEqual([{ code: "list.empty", path: at("key"), params: {} }]);
  });

  // Eleven denominators of 40 digits, of which any two share at most a small factor: more than 100 digits in common.
  it("strategies: weights that no denominator of 100 digits has in common are refused as a whole", () => {
    const key = Array.from({ length: 11 }, (_, row) => ({
      party: `town-${row}`,
      weight: `1/${10n ** 39n + 7n ** BigInt(row)}`,
    }));
    const parties = key.map(({ party }) => ({ id: party, name: party }));
    expect(issuesOf(tryPlanFunding({ ...withRows(key), parties }))).toEqual([
      { code: "weights.too-fine", path: at("key"), params: { limit: 100 } },
    ]);
  });

  it("strategies: a minimum above its maximum is refused in its row, and one that equals it is not", () => {
    const crossed = rows({ minimum: "50.00", maximum: "50.00" }, { minimum: "50.01", maximum: "50.00" });
    expect(issuesOf(tryPlanFunding(withRows(crossed)))).toEqual([
      { code: "bounds.crossed", path: at("key", 1, "minimum"), params: { minimum: "50.01", maximum: "50.00" } },
    ]);
  });

  it("strategies: a maximum below the exemption is refused in its row, and one that equals it is not", () => {
    const key = rows({ maximum: "15.00" }, { maximum: "14.99" });
    expect(issuesOf(tryPlanFunding(keyed(key, { exemptBelow: "15.00" })))).toEqual([
      {
        code: "key.maximum-below-exemption",
        path: at("key", 1, "maximum"),
        params: { maximum: "14.99", exemptBelow: "15.00" },
      },
    ]);
  });

  it("strategies: on a credit note the exemption and each minimum and maximum are refused where they stand", () => {
    const key = rows({ maximum: "80.00" }, { minimum: "10.00", maximum: "90.00" });
    const params = { cost: "-100.00" };
    expect(issuesOf(tryPlanFunding(costing("-100.00", keyed(key, { exemptBelow: "15.00" }))))).toEqual([
      { code: "key.negative-cost", path: at("exemptBelow"), params },
      { code: "key.negative-cost", path: at("key", 0, "maximum"), params },
      { code: "key.negative-cost", path: at("key", 1, "minimum"), params },
      { code: "key.negative-cost", path: at("key", 1, "maximum"), params },
    ]);
  });

  it("strategies: while the cost cannot be read, nothing is said of bounds that would depend on it", () => {
    const key = rows({ maximum: "80.00" }, { minimum: "10.00" });
    const issues = issuesOf(tryPlanFunding(costing("cent", keyed(key, { exemptBelow: "15.00" }))));
    expect(issues.map(({ path }) => path)).toEqual([["development", "cost"]]);
  });
});
