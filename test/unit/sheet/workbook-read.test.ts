import { describe, expect, test } from "vitest";
import { type FundingRequest, type Outcome, planFunding, tryPlanFunding } from "../../../src/index.js";
import { loadHucre } from "../../../src/sheet/workbook/hucre-library.js";
import type { LiveBook } from "../../../src/sheet/workbook/live.js";
import { bookOf, fileOf } from "../../../src/sheet/workbook/make.js";
import { requestFromWorkbook } from "../../../src/sheet/workbook/read.js";
import { changedRequest } from "../../../src/sheet/workbook/read-inputs.js";
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
  const outcome = await readTyped(request, changes);
  if (!outcome.ok) throw new Error(outcome.issues[0]?.message);
  return outcome.value as FundingRequest;
}

async function readTyped(request: FundingRequest, changes: Typed): Promise<Outcome<unknown>> {
  const made = bookOf(planFunding(request), "fr");
  const book = made.book as LiveBook;
  const cells = new Map(book.names.map(({ name, cells: all }) => [name, all] as const));
  const placed = changes.map(([name, at, value]) => {
    const cell = cells.get(name)?.[at];
    if (cell === undefined) throw new Error(`no cell ${at} of ${name}`);
    return { sheet: cell.sheet, row: cell.row, column: cell.column, value };
  });
  const bytes = await fileOf(await loadHucre(), { ...made, book: withChanges(book, placed) });
  return requestFromWorkbook(bytes);
}

const strategyOf = ({ modality }: FundingRequest) => (modality.kind === "co-financed" ? modality.strategy : modality);

describe("sheet: what stands in the cells of a workbook goes where its layout says", () => {
  type Carried = Parameters<typeof changedRequest>[0];
  const layout = { bindings: [], rows: [], additions: [], order: [], ids: [] };
  const changed = (
    request: object,
    more: object,
    cells: Readonly<
      Record<string, Parameters<typeof changedRequest>[1] extends ReadonlyMap<string, infer Cells> ? Cells : never>
    >,
  ) =>
    changedRequest({ request, layout: { ...layout, ...more } } as unknown as Carried, new Map(Object.entries(cells)));

  test("sheet: a mark takes a member into those who pass, and out again", () => {
    const order = [{ party: "a" }, { party: "b" }];
    const path = ["modality", "strategy", "order", 1, "passes"];
    const mark = (was: string | null) => ({ bindings: [{ name: "qp_marks", at: 0, path, kind: "mark", was }] });
    const passing = changed({ modality: { strategy: { order } } }, mark(null), { qp_marks: ["x"] });
    expect(passing).toEqual({ modality: { strategy: { order, skip: ["b"] } } });
    expect(changed(passing as object, mark("x"), { qp_marks: [" "] })).toEqual({
      modality: { strategy: { order, skip: [] } },
    });
  });

  test("sheet: a whole number stays a number, and a party is known by its name, or else stays what was typed", () => {
    const bindings = [
      { name: "qp_count", at: 0, path: ["count"], kind: "whole", was: null },
      ...[0, 1, 2].map((at) => ({ name: "qp_payers", at, path: [`payer${at}`], kind: "party", was: null })),
    ];
    const cells = { qp_count: [3], qp_payers: ["METZ", "nancy", "toul"], qp_names: ["Metz", "Nancy"] };
    expect(changed({}, { bindings, ids: ["m", null] }, cells)).toEqual({
      count: 3,
      payer0: "m",
      payer1: "nancy",
      payer2: "toul",
    });
  });

  test("sheet: a new row of a rotation may pass from the first turn on", () => {
    const additions = [
      {
        name: "qp_names",
        at: 0,
        list: ["modality", "strategy", "order"],
        isParty: true,
        isBare: false,
        fields: [{ field: "passes", name: "qp_marks", kind: "mark" }],
      },
    ];
    const request = { parties: [], modality: { strategy: { order: [] } } };
    const strategyWith = (mark: string | null) =>
      (changed(request, { additions }, { qp_names: ["Metz"], qp_marks: [mark] }) as { readonly modality: unknown })
        .modality;
    expect(strategyWith("x")).toEqual({ strategy: { order: [{ party: "metz" }], skip: ["metz"] } });
    expect(strategyWith(null)).toEqual({ strategy: { order: [{ party: "metz" }] } });
  });
});

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

  test("sheet: an error of the spreadsheet in an input is refused at its cell, and not where nobody changed it", async () => {
    const outcome = await readTyped(byKey, [
      ["qp_names", 0, "#NOM?"],
      ["qp_weights", 1, "#REF!"],
      ["qp_vat_rates", 2, "Err:502"],
    ]);
    expect(
      outcome.ok ? [] : outcome.issues.map(({ code, params, path }) => [code, params["received"], path.length]),
    ).toEqual([
      ["table.cell-error", "“#NOM?”", 3],
      ["table.cell-error", "“#REF!”", 3],
      ["table.cell-error", "“Err:502”", 3],
    ]);
    const named = { ...byKey, parties: [{ ...parties[0], id: "metz", name: "#REF!" }, ...parties.slice(1)] };
    expect((await typed(named, [["qp_weights", 1, 3]])).parties[0]?.name).toBe("#REF!");
  });

  test("sheet: a name that Excel would read as a character by its number is the same name", async () => {
    const name = "_x0041_ _x005F_x0041_";
    const named = { ...byKey, parties: [{ ...parties[0], id: "metz", name }, ...parties.slice(1)] };
    expect((await typed(named, [["qp_weights", 1, 3]])).parties[0]?.name).toBe(name);
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
