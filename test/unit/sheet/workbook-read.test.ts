import { describe, expect, test } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { loadHucre } from "../../../src/sheet/workbook/hucre-library.js";
import type { LiveBook } from "../../../src/sheet/workbook/live.js";
import { bookOf, fileOf } from "../../../src/sheet/workbook/make.js";
import { requestFromWorkbook } from "../../../src/sheet/workbook/read.js";
import { liveRequest } from "../../support/live-requests.mjs";
import { runs } from "../../support/runs.js";
import { withChanges } from "../../support/workbook-edits.mjs";

const parties = [
  { id: "metz", name: "Ville de Metz", vatRate: "20" },
  { id: "nancy", name: "Ville de Nancy", vatRate: "20" },
];

const requestOf = (strategy: object): FundingRequest => ({
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost: "100.00" },
  parties,
  modality: { kind: "co-financed", strategy } as FundingRequest["modality"],
});

const byKey = requestOf({
  kind: "allocation-key",
  key: [
    { party: "metz", weight: "2" },
    { party: "nancy", weight: "1" },
  ],
});

type Typed = readonly (readonly [name: string, at: number, value: string | number | null])[];

/** The request that a workbook reads back as, after somebody typed into its cells. */
async function typed(request: FundingRequest, changes: Typed): Promise<FundingRequest> {
  const made = bookOf(planFunding(request), "fr");
  const book = made.book as LiveBook;
  const cells = new Map(book.names.map(({ name, cells: all }) => [name, all] as const));
  const placed = changes.map(([name, at, value]) => {
    const cell = cells.get(name)?.[at];
    if (cell === undefined) throw new Error(`no cell ${at} of ${name}`);
    return { sheet: cell.sheet, row: cell.row, column: cell.column, value };
  });
  const bytes = await fileOf(await loadHucre(), { ...made, book: withChanges(book, placed) });
  const outcome = await requestFromWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.issues[0]?.message);
  return outcome.value as FundingRequest;
}

const strategyOf = ({ modality }: FundingRequest) => (modality.kind === "co-financed" ? modality.strategy : modality);

describe("sheet: a workbook is read back", () => {
  test("sheet: with another cost, weight, name and rate", async () => {
    const changed = await typed(byKey, [
      ["qp_cost", 0, 250.5],
      ["qp_weights", 1, 3],
      ["qp_names", 1, "=Nancy"],
      ["qp_vat_rates", 0, 5.5],
    ]);
    expect(changed.development.cost).toBe("250.5");
    expect(strategyOf(changed)).toMatchObject({ key: [{ weight: "2" }, { weight: "3" }] });
    expect(changed.parties).toMatchObject([
      { name: "Ville de Metz", vatRate: "5.5" },
      { name: "=Nancy", vatRate: "20" },
    ]);
  });

  test("sheet: a member added in a free row comes last where remainders tie", async () => {
    const changed = await typed(byKey, [
      ["qp_names", 2, "Ars-sur-Moselle"],
      ["qp_weights", 2, 1],
      ["qp_vat_rates", 2, 20],
    ]);
    expect(changed.parties.at(-1)).toEqual({ id: "ars-sur-moselle", name: "Ars-sur-Moselle", vatRate: "20" });
    expect(strategyOf(changed)).toMatchObject({ key: [{}, {}, { party: "ars-sur-moselle", weight: "1" }] });
    expect(changed.rounding).toEqual({ rule: "largest-remainder", priority: ["metz", "nancy", "ars-sur-moselle"] });
    expect(planFunding(changed).shares.map(({ amount }) => amount)).toEqual(["50.00", "25.00", "25.00"]);
  });

  test("sheet: a name that a party has already gets an id of its own", async () => {
    const changed = await typed(byKey, [
      ["qp_names", 2, "Metz"],
      ["qp_weights", 2, 1],
      ["qp_names", 3, "Métz"],
      ["qp_weights", 3, 1],
      ["qp_names", 4, "!"],
      ["qp_weights", 4, 1],
    ]);
    expect(changed.parties.map(({ id }) => id)).toEqual(["metz", "nancy", "metz-2", "metz-3", "membre"]);
  });

  test("sheet: a member whose name was taken out is no member any more", async () => {
    const changed = await typed(byKey, [
      ["qp_names", 0, null],
      ["qp_weights", 0, null],
    ]);
    expect(strategyOf(changed)).toMatchObject({ key: [{ party: "nancy", weight: "1" }] });
    expect(changed.parties[0]?.name).toBe("Ville de Metz");
    expect(planFunding(changed).shares.map(({ amount }) => amount)).toEqual(["0.00", "100.00"]);
  });

  test("sheet: turns, passes and a turn that has no name yet", async () => {
    const rotation = requestOf({
      kind: "round-robin",
      members: parties.map(({ id }) => ({ party: id, weight: "1" })),
      turns: [{ development: "d-0", cost: "50.00", payer: "metz" }],
    });
    const changed = await typed(rotation, [
      ["qp_turn_costs", 1, 20],
      ["qp_turn_payers", 1, "ville de nancy"],
      ["qp_turn_payers", 0, "Ville de Nancy"],
      ["qp_passes", 0, "x"],
    ]);
    expect(strategyOf(changed)).toMatchObject({
      turns: [
        { development: "d-0", cost: "50.00", payer: "nancy" },
        { development: "tour-2", cost: "20", payer: "nancy" },
      ],
      skip: ["metz"],
    });
    expect(planFunding(changed).payer).toBe("nancy");
  });

  test("sheet: contributors of equal orders, who are listed by their ids alone", async () => {
    const orders = requestOf({
      kind: "unit-order",
      contributors: ["metz"],
      count: 2,
      difference: { policy: "credit" },
    });
    const changed = await typed(orders, [
      ["qp_names", 1, "Ville de Toul"],
      ["qp_vat_rates", 1, 20],
      ["qp_unit", 0, 60],
      ["qp_step", 0, null],
    ]);
    expect(strategyOf(changed)).toMatchObject({ contributors: ["metz", "ville-de-toul"], unit: "60" });
    expect(planFunding(changed).surplus).toBe("20.00");
  });

  test("sheet: what cannot be planned is said by the library, not changed on the way", async () => {
    const changed = await typed(byKey, [["qp_cost", 0, "cent euros"]]);
    const outcome = tryPlanFunding(changed);
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["amount.invalid"]);
  });

  test("sheet: any workbook as it was written gives the request of its plan", { timeout: 120_000 }, async () => {
    const count = runs(100).numRuns ?? 200;
    for (let seed = 1; seed <= count; seed += 1) {
      const outcome = tryPlanFunding(liveRequest(seed));
      if (!outcome.ok) continue;
      const back = await requestFromWorkbook(await fileOf(await loadHucre(), bookOf(outcome.value, "en")));
      expect(back.ok && back.value).toEqual(JSON.parse(JSON.stringify(outcome.value.request)));
    }
  });
});
