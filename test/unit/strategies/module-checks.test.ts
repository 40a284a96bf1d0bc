import { describe, expect, it } from "vitest";
import { type ByModule, type FundingRequest, type Module, tryPlanFunding } from "../../../src/index.js";
import { issuesOf, shared } from "../../support/changed-funding.js";

const at = (...rest: readonly (string | number)[]) => ["modality", "strategy", ...rest];

const request = (cost: string, modules: readonly Module[], key: ByModule["key"] = "equal"): FundingRequest =>
  shared({ kind: "by-module", modules, key }, cost, "amiens brest caen");

const moduleOf = (id: string, cost: string, ...wantedBy: readonly string[]): Module => ({
  id,
  title: `Module ${id}`,
  cost,
  wantedBy,
});

const core = moduleOf("core", "100.00", "amiens", "brest");

/** Weights of the towns in this order. */
const weights = (...given: readonly string[]) =>
  given.map((weight, row) => ({ party: ["amiens", "brest", "caen"][row] ?? "", weight }));

describe("strategies: modules that are refused, where and why", () => {
  it.each<[string, FundingRequest, object]>([
    [
      "a sum above the cost, with what is too much",
      request("99.99", [core]),
      { code: "modules.sum", path: at("modules"), params: { sum: "100.00", cost: "99.99", difference: "0.01" } },
    ],
    [
      "a sum below the cost, with what is missing",
      request("100.02", [core]),
      { code: "modules.sum", path: at("modules"), params: { sum: "100.00", cost: "100.02", difference: "-0.02" } },
    ],
    [
      "an id that an earlier module has",
      request("110.00", [core, moduleOf("core", "10.00", "caen")]),
      { code: "module.repeated", path: at("modules", 1, "id"), params: { module: "“core”" } },
    ],
    [
      "a module below zero of a cost above it",
      request("90.00", [core, moduleOf("back", "-10.00", "amiens")]),
      { code: "module.opposite-sign", path: at("modules", 1, "cost"), params: { amount: "-10.00", cost: "90.00" } },
    ],
    [
      "a party that wants a module and is not in the key",
      request("110.00", [core, moduleOf("api", "10.00", "amiens", "caen")], weights("1", "2")),
      { code: "module.no-weight", path: at("modules", 1, "wantedBy", 1), params: { party: "“caen”" } },
    ],
    [
      "a module that only weights of 0 want",
      request("110.00", [core, moduleOf("api", "10.00", "caen", "brest")], weights("1", "0", "0/3")),
      { code: "key.all-zero", path: at("modules", 1, "wantedBy"), params: { count: 2 } },
    ],
  ])("strategies: %s is refused where it stands", (_, given, issue) => {
    expect(issuesOf(tryPlanFunding(given))).toEqual([issue]);
  });

  it("strategies: a module that nobody wants is refused as wanted by nobody, and not for its weights", () => {
    const given = request("110.00", [core, moduleOf("api", "10.00")], weights("1", "1", "1"));
    expect(issuesOf(tryPlanFunding(given))).toEqual([
      { code: "list.empty", path: at("modules", 1, "wantedBy"), params: {} },
    ]);
  });

  it("strategies: while the cost cannot be read, no module is compared with it", () => {
    const issues = issuesOf(tryPlanFunding(request("cent", [core, moduleOf("back", "-10.00", "amiens")])));
    expect(issues.map(({ path }) => path)).toEqual([["development", "cost"]]);
  });
});

describe("strategies: weights of modules that are too fine to share by", () => {
  // Eleven denominators of 40 digits, of which any two share at most a small factor: more than 100 digits in common.
  it("strategies: a key that no denominator of 100 digits has in common is refused as a whole", () => {
    const ids = Array.from({ length: 11 }, (_, row) => `town-${row}`);
    const key = ids.map((party, row) => ({ party, weight: `1/${10n ** 39n + 7n ** BigInt(row)}` }));
    const given = shared(
      { kind: "by-module", modules: [moduleOf("core", "1.00", "town-0")], key },
      "1.00",
      ids.join(" "),
    );
    expect(issuesOf(tryPlanFunding(given))).toEqual([
      { code: "weights.too-fine", path: at("key"), params: { limit: 100 } },
    ]);
  });

  /**
   * Sixty modules that a town of its own wants each, by odd whole weights of 40 digits. Two of them differ by less than
   * 120, so what they share is less than that, and the shares have far more than 1,000 digits in common.
   */
  const sixty = (weighed: number): FundingRequest => {
    const ids = Array.from({ length: 60 }, (_, row) => `town-${row}`);
    const modules = ids.map((id) => moduleOf(`for-${id}`, "1.00", id));
    const key = ids
      .slice(0, weighed)
      .map((party, row) => ({ party, weight: `${10n ** 39n + 101n + 2n * BigInt(row)}` }));
    return shared({ kind: "by-module", modules, key }, "60.00", ids.join(" "));
  };

  it("strategies: groups whose shares have no denominator of 1,000 digits in common are refused together", () => {
    expect(issuesOf(tryPlanFunding(sixty(60)))).toEqual([
      { code: "weights.too-fine", path: at("modules"), params: { limit: 1000 } },
    ]);
  });

  it("strategies: while a weight is missing, that alone is said, and nothing of how fine the others are", () => {
    expect(issuesOf(tryPlanFunding(sixty(59)))).toEqual([
      { code: "module.no-weight", path: at("modules", 59, "wantedBy", 0), params: { party: "“town-59”" } },
    ]);
  });
});
