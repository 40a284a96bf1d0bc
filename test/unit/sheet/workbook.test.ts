import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { explainMissing } from "../../../src/sheet/workbook/hucre-library.js";
import { requestFromWorkbook } from "../../../src/sheet/workbook/read.js";
import { tryWorkbook, type WorkbookOptions, workbook } from "../../../src/sheet/workbook/workbook.js";
import { hyperWorkbook } from "../../support/hyper-workbook.js";
import { unzipped } from "../../support/unzipped.js";
import { cellsOf } from "../../support/workbook-cells.mjs";

const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost: "100.00" },
  parties: [
    { id: "metz", name: "Ville de Metz", vatRate: "20" },
    { id: "nancy", name: "Ville de Nancy", vatRate: "20" },
    { id: "toul", name: "Ville de Toul", vatRate: "5.5" },
  ],
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["metz", "nancy", "toul"].map((party) => ({ party, weight: "1" })) },
  },
  schedule: [
    { label: "Acompte", rate: "30" },
    { label: "Solde", rate: "70" },
  ],
};

const made = (change: Partial<FundingRequest> = {}, options?: WorkbookOptions): Promise<Uint8Array> =>
  workbook(planFunding({ ...request, ...change }), options);

const strategy = (terms: object): Partial<FundingRequest> => ({
  modality: { kind: "co-financed", strategy: terms } as FundingRequest["modality"],
});

/** The cells of a defined name. */
async function named(bytes: Uint8Array, name: string) {
  const { namedRanges = [] } = await readXlsx(bytes);
  const { range = "" } = namedRanges.find((one) => one.name === name) ?? {};
  const [, sheet = "", letter = "", first = "", last = first] =
    /^'?([^'!]+)'?!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => ({
    sheet,
    row: Number(first) - 1 + at,
    column: letter.charCodeAt(0) - 65,
  }));
}

/** What the words of an annex say in an engine, row by row, after some changes. */
async function shown(
  bytes: Uint8Array,
  changes: readonly (readonly [name: string, at: number, value: string | number | null])[],
) {
  const engine = await hyperWorkbook(bytes);
  const cells = await Promise.all(
    changes.map(async ([name, at, value]) => ({
      ...((await named(bytes, name))[at] ?? { sheet: "", row: 0, column: 0 }),
      value,
    })),
  );
  engine.set(cells);
  return engine.formulas.map((cell) => engine.get(cell));
}

describe("sheet: a live workbook", () => {
  test("sheet: it has the annex, the schedule, the checks, the calculation, and a hidden sheet with the request", async () => {
    const { sheets } = await readXlsx(await made());
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ["Annexe", false],
      ["Échéancier", false],
      ["Contrôles", false],
      ["Calcul", false],
      ["quotepart", true],
    ]);
    const english = await readXlsx(await made({}, { locale: "en" }));
    expect(english.sheets.map(({ name }) => name)).toEqual(["Annex", "Schedule", "Checks", "Calculation", "quotepart"]);
  });

  test("sheet: Belgium reads HTVA and TVAC", async () => {
    const text = JSON.stringify(await cellsOf(await made({}, { locale: "fr-BE" })));
    expect(text).toContain("Quote-part HTVA");
    expect(text).toContain("TVAC");
    expect(text).not.toMatch(/\bTTC\b/);
  });

  test("sheet: only native formulas of seven functions are in it", async () => {
    const sheets = await cellsOf(await made());
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    const functions = new Set(
      formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []),
    );
    expect([...functions].sort()).toEqual(["ABS", "COUNTIF", "IF", "INT", "ROUND", "SUM", "SUMIF"]);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  test("sheet: every sheet is protected without a password, and the yellow inputs alone are open", async () => {
    const { sheets } = await readXlsx(await made(), { readStyles: true });
    for (const { protection, name } of sheets)
      expect([name, protection?.sheet, protection?.password]).toEqual([name, true, undefined]);
    const inputs = ["qp_cost", "qp_names", "qp_weights", "qp_vat_rates", "qp_rates", "qp_labels"];
    const open = new Set(
      (await Promise.all(inputs.map(async (name) => named(await made(), name))))
        .flat()
        .map(({ sheet, row, column }) => `${sheet} ${row},${column}`),
    );
    for (const { name, cells } of sheets) {
      for (const [place, { style }] of cells ?? []) {
        const isOpen = style?.protection?.locked === false;
        expect(`${name} ${place} ${isOpen}`).toBe(`${name} ${place} ${open.has(`${name} ${place}`)}`);
        if (isOpen) expect(style?.fill).toMatchObject({ fgColor: { rgb: "FFF2CC" } });
      }
    }
  });

  test("sheet: inputs are validated, and pages are A4 with rows that repeat", async () => {
    const { sheets } = await readXlsx(await made());
    const [annex, schedule] = sheets;
    expect(annex?.dataValidations?.map(({ type, range }) => `${type} ${range}`)).toHaveLength(3);
    expect(annex?.pageSetup).toMatchObject({ paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(annex?.pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
    expect(schedule?.pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
  });

  test("sheet: the same plan gives the same bytes, which bear no day of anybody's", async () => {
    const [one, other] = [await made(), await made()];
    expect(one).toEqual(other);
    const core = unzipped(one).find(({ path }) => path === "docProps/core.xml")?.text;
    expect(core).toContain("1980-01-01T00:00:00Z");
  });

  test("sheet: no text becomes a formula, an error or a character by its number", async () => {
    const names = ["=1+1", "+33", "-Metz", "@x", "#REF!", "#N/A", "_x0041_", "a\u0000b\u202ec"];
    const parties = names.map((name, at) => ({ id: `p${at}`, name }));
    const terms = { kind: "allocation-key", key: parties.map(({ id }) => ({ party: id, weight: "1" })) };
    const bytes = await made({
      parties,
      ...strategy(terms),
      development: { id: "=d", title: '=HYPERLINK("x")', cost: "1.00" },
    });
    const cells = (await cellsOf(bytes)).flatMap((sheet) => sheet.cells);
    const held = await named(bytes, "qp_names");
    const texts = held.map(({ sheet, row, column }) =>
      cells.find((cell) => cell.sheet === sheet && cell.row === row && cell.column === column),
    );
    expect(texts.slice(0, names.length).map((cell) => [cell?.value, cell?.formula])).toEqual(
      ["=1+1", "+33", "-Metz", "@x", "#REF!", "#N/A", "_x0041_", "abc"].map((name) => [name, null]),
    );
    const xml = unzipped(bytes)
      .map(({ path, text }) => (path.includes("worksheets/") ? text : ""))
      .join("");
    expect(xml).not.toContain('t="e"');
    expect(xml).not.toContain("HYPERLINK");
  });
});

describe("sheet: edits of a live workbook", () => {
  test("sheet: another cost is shared to the cent, with the spare cent by the fixed order", async () => {
    const values = await shown(await made(), [["qp_cost", 0, 100.01]]);
    expect(values.filter((value) => value === 33.34)).not.toHaveLength(0);
    expect(values).toContain("Tous les contrôles sont bons.");
  });

  test.each([
    ["a text where an amount should be", [["qp_cost", 0, "cent"]]],
    ["a cent that is cut", [["qp_cost", 0, 1.001]]],
    ["a weight below 0", [["qp_weights", 0, -1]]],
    ["weights that are all 0", [0, 1, 2].map((at) => ["qp_weights", at, 0])],
    ["rates that do not make 100", [["qp_rates", 0, 31]]],
    ["a rate of VAT that is missing", [["qp_vat_rates", 1, null]]],
    ["a rate of VAT of 0 without its reason", [["qp_vat_rates", 1, 0]]],
    ["numbers beyond what is exact", [["qp_cost", 0, 9_000_000_000_000]]],
  ] as const)("sheet: a check turns on %s", async (_, changes) => {
    const values = await shown(await made(), changes as never);
    expect(values).not.toContain("Tous les contrôles sont bons.");
    expect(values.some((value) => typeof value === "string" && /^(?:à revoir|écart de)/.test(value))).toBe(true);
  });

  test("sheet: amounts that cannot be reckoned are no amounts", async () => {
    const values = await shown(await made(), [["qp_weights", 0, -1]]);
    expect(values.filter((value) => value === "–").length).toBeGreaterThan(10);
  });
});

describe("sheet: a workbook that stands still", () => {
  const key = (party: string, terms: object) => ({ party, weight: "1", ...terms });
  test.each([
    [
      "bounds of both kinds",
      strategy({
        kind: "allocation-key",
        key: [key("metz", { minimum: "60.00" }), key("nancy", { maximum: "30.00" })],
      }),
      "planchers et des plafonds",
    ],
    ["an exemption", strategy({ kind: "allocation-key", key: [key("metz", {})], exemptBelow: "1.00" }), "exonération"],
    [
      "a weight that is a fraction",
      strategy({ kind: "allocation-key", key: [{ party: "metz", weight: "1/3" }] }),
      "fraction",
    ],
    [
      "rounding by a bearer between bounds",
      {
        ...strategy({ kind: "allocation-key", key: [key("metz", { maximum: "90.00" }), key("nancy", {})] }),
        rounding: { rule: "bearer", party: "metz" } as const,
      },
      "partie désignée",
    ],
    [
      "fractions carried",
      {
        carried: [
          { party: "metz", exact: "1/3" },
          { party: "nancy", exact: "-1/3" },
        ],
      },
      "reports d’arrondi",
    ],
    ["credits brought", { credits: [{ party: "metz", amount: "1.00" }] }, "crédits de plans précédents"],
    ["invoices issued", { issued: [{ party: "metz", instalment: "Acompte", net: "10.00" }] }, "factures"],
    [
      "pledges under a cap",
      strategy({
        kind: "voluntary-share",
        pledges: [{ party: "metz", amount: "150.00" }],
        onSurplus: { policy: "cap" },
      }),
      "règle retenue",
    ],
    [
      "a maximum with VAT",
      strategy({ kind: "voluntary-share", pledges: [{ party: "metz", amount: "50.00", maximumGross: "100.00" }] }),
      "TVA comprise",
    ],
    [
      "modules",
      strategy({
        kind: "by-module",
        key: "equal",
        modules: [{ id: "m", title: "M", cost: "100.00", wantedBy: ["metz"] }],
      }),
      "par module",
    ],
    [
      "a deadline",
      strategy({ kind: "round-robin", rule: "deadline", members: [key("metz", {}), key("nancy", {})] }),
      "deadline",
    ],
    [
      "numbers that are too large",
      { development: { id: "d", title: "D", cost: "90000000000000.00" } },
      "calcule exactement",
    ],
  ] as const)("sheet: %s", async (_, change, why) => {
    const plan = planFunding({ ...request, ...change } as FundingRequest);
    const sheets = await cellsOf(await workbook(plan));
    const cells = sheets.flatMap((sheet) => sheet.cells);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    const told = cells.find(
      ({ value }) => typeof value === "string" && value.startsWith("Ce classeur est figé"),
    )?.value;
    expect(told).toContain(why);
    const refused = await tryWorkbook(plan, { live: true });
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["workbook.not-live"]);
    const back = await requestFromWorkbook(await workbook(plan));
    expect(back.ok && back.value).toEqual(JSON.parse(JSON.stringify(plan.request)));
  });

  test("sheet: members that bounds of one kind hold, several at once, are still live", async () => {
    const rows = ["metz", "nancy", "toul"].map((party, at) => ({ party, weight: String(3 - at), maximum: "34.00" }));
    const outcome = await tryWorkbook(planFunding({ ...request, ...strategy({ kind: "allocation-key", key: rows }) }), {
      live: true,
    });
    expect(outcome.ok).toBe(true);
  });

  test("sheet: a bearer of the rounding takes what it leaves, as long as that is not below nothing", async () => {
    const bytes = await made({ rounding: { rule: "bearer", party: "metz" } }, { live: true });
    const values = await shown(bytes, [["qp_cost", 0, 100.01]]);
    expect(values.filter((value) => value === 33.33)).not.toHaveLength(0);
    expect(values).toContain("Tous les contrôles sont bons.");
    // Who weighs nothing pays nothing, and cannot bear what rounding leaves.
    const refused = await shown(bytes, [
      ["qp_cost", 0, 0.01],
      ["qp_weights", 0, 0],
    ]);
    expect(refused).not.toContain("Tous les contrôles sont bons.");
  });
});

describe("sheet: what goes wrong", () => {
  test("sheet: a plan whose figures do not follow from its request is refused", async () => {
    const outcome = await tryWorkbook({ ...planFunding(request), gap: "1.00" });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "plan.differs plan.gap",
    ]);
  });

  test("sheet: plan and options are looked at together, whatever they are", async () => {
    const outcome = await tryWorkbook({}, { locale: "nl", colour: 1 });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "plan.format plan.format",
      "field.unknown options.colour",
      "field.choice options.locale",
    ]);
    expect((await tryWorkbook(planFunding(request), "fr")).ok).toBe(false);
    await expect(workbook({} as never)).rejects.toThrow("quotepart/plan@1");
  });

  test("sheet: the package that writes files may be missing, which is told", () => {
    const missing = (message: string) => Object.assign(new Error(message), { code: "ERR_MODULE_NOT_FOUND" });
    expect(() => explainMissing(missing("Cannot find package 'hucre' imported from x"))).toThrow("npm install hucre");
    expect(() => explainMissing(missing("Cannot find package 'other' imported from x"))).toThrow("other");
  });

  test("sheet: a file that is no workbook of ours reads as none", async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3])]) {
      const outcome = await requestFromWorkbook(bytes);
      expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["workbook.unknown"]);
    }
  });

  test("sheet: a workbook as it was written gives its request back", async () => {
    const outcome = await requestFromWorkbook(await made());
    expect(outcome.ok && outcome.value).toEqual(JSON.parse(JSON.stringify(planFunding(request).request)));
    expect(outcome.ok && tryPlanFunding(outcome.value).ok).toBe(true);
  });
});
