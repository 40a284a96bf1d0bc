import { describe, expect, it } from "vitest";
import { type ByModule, type FundingRequest, planFunding } from "../../../src/index.js";
import { shared } from "../../support/changed-funding.js";

/**
 * A core that three towns want and a map that two of them want, 90.00 and 60.00, with a subsidy of the region that comes
 * off the 150.00; `sign` makes a credit note of it.
 */
function request(subsidy: string, key: ByModule["key"], sign = ""): FundingRequest {
  const modules = [
    { id: "core", title: "Socle", cost: `${sign}90.00`, wantedBy: ["amiens", "brest", "caen"] },
    { id: "map", title: "Carte", cost: `${sign}60.00`, wantedBy: ["brest", "caen"] },
  ];
  return shared({ kind: "by-module", modules, key }, `${sign}150.00`, "amiens brest caen region", {
    sources: [{ kind: "subsidy", from: "region", amount: `${sign}${subsidy}` }],
  });
}

const weights = [
  { party: "amiens", weight: "1/2" },
  { party: "brest", weight: "1/3" },
  { party: "caen", weight: "1/6" },
];

/** The lines of the three towns. */
const lines = (given: FundingRequest) => planFunding(given).shares.slice(0, 3);

const exact = (given: FundingRequest) => lines(given).map((line) => line.exact);

const amounts = (given: FundingRequest) => lines(given).map(({ amount }) => amount);

/** What the plan explains of the modules. */
const told = (given: FundingRequest) =>
  planFunding(given).explanation.filter(({ code }) => code.startsWith("modules."));

const core = (sign = "") => ({ module: "Socle", cost: `${sign}90.00`, wantedBy: 3 });
const map = (sign = "") => ({ module: "Carte", cost: `${sign}60.00`, wantedBy: 2 });

describe("strategies: modules that other sources lower", () => {
  // 100.00 of 150.00 are left: of each module two thirds, 60.00 by three and 40.00 by two.
  it("strategies: a subsidy lowers each module in the same proportion, and each part is told as lowered", () => {
    const given = request("50.00", "equal");
    expect(amounts(given)).toEqual(["20.00", "40.00", "40.00"]);
    const part = { part: "20.00", isWhole: true, isReduced: true, weight: null, totalWeight: null };
    expect(lines(given).map(({ because }) => because)).toEqual([
      [{ code: "module.wanted", params: { ...core(), ...part } }],
      [
        { code: "module.wanted", params: { ...core(), ...part } },
        { code: "module.wanted", params: { ...map(), ...part } },
      ],
      [
        { code: "module.wanted", params: { ...core(), ...part } },
        { code: "module.wanted", params: { ...map(), ...part } },
      ],
    ]);
    expect(told(given)).toEqual([
      { code: "modules.shared", params: { cost: "150.00", modules: 2, isEqual: true } },
      { code: "modules.reduced", params: { left: "100.00" } },
    ]);
  });

  // A credit note of 150.00 of which the region takes back 50.02: 9,998 cents are left of 15,000, so that the core is
  // 9,000 × 9,998 / 15,000 = 5,998.8 cents and the map 3,999.2; thirds of the one are 1,999.6, halves of the other too.
  it.each(["", "-"])(
    "strategies: an invoice and its credit note are lowered alike, to the fraction (sign “%s”)",
    (sign) => {
      const given = request("50.02", "equal", sign);
      expect(exact(given)).toEqual([`${sign}9998/5`, `${sign}19996/5`, `${sign}19996/5`]);
      // Rounded down 1,999, 3,999 and 3,999: one cent of the 9,998 is left, for amiens, which lost three fifths of one.
      expect(amounts(given)).toEqual([`${sign}20.00`, `${sign}39.99`, `${sign}39.99`]);
      const part = { part: `${sign}20.00`, isWhole: false, isReduced: true, weight: null, totalWeight: null };
      expect(lines(given)[1]?.because.map(({ params }) => params)).toEqual([
        { ...core(sign), ...part },
        { ...map(sign), ...part },
      ]);
      expect(told(given)[1]).toEqual({ code: "modules.reduced", params: { left: `${sign}99.98` } });
    },
  );

  it("strategies: a subsidy of nothing lowers no module, and none is told as lowered", () => {
    const given = request("0.00", "equal");
    expect(amounts(given)).toEqual(["30.00", "60.00", "60.00"]);
    expect(lines(given).flatMap(({ because }) => because.map(({ params }) => params))).toEqual(
      [core(), core(), map(), core(), map()].map((module) => ({
        ...module,
        part: "30.00",
        isWhole: true,
        isReduced: false,
        weight: null,
        totalWeight: null,
      })),
    );
    expect(told(given).map(({ code }) => code)).toEqual(["modules.shared"]);
  });
});

describe("strategies: modules by weights are told with the weights", () => {
  // The core by 1/2, 1/3 and 1/6 of 1: 45.00, 30.00 and 15.00. The map by 1/3 and 1/6 of 1/2: 40.00 and 20.00.
  it("strategies: each part is told with the weight of the member and that of all who want the module", () => {
    const given = request("0.00", weights);
    expect(amounts(given)).toEqual(["45.00", "70.00", "35.00"]);
    const whole = { isWhole: true, isReduced: false };
    expect(lines(given).map(({ because }) => because.map(({ params }) => params))).toEqual([
      [{ ...core(), part: "45.00", ...whole, weight: "1/2", totalWeight: "1" }],
      [
        { ...core(), part: "30.00", ...whole, weight: "1/3", totalWeight: "1" },
        { ...map(), part: "40.00", ...whole, weight: "1/3", totalWeight: "0.5" },
      ],
      [
        { ...core(), part: "15.00", ...whole, weight: "1/6", totalWeight: "1" },
        { ...map(), part: "20.00", ...whole, weight: "1/6", totalWeight: "0.5" },
      ],
    ]);
  });
});
