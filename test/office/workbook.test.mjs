// @ts-check
// Live workbooks in LibreOffice: as they are written, written without values so that LibreOffice works every formula out,
// and after edits of their inputs. Run: npm run build, then node --test test/office/
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { tryPlanFunding } from "quotepart";
import { requestFromWorkbook } from "quotepart/sheet";
import { liveRequest } from "../support/live-requests.mjs";
import { cellsOf } from "../support/workbook-cells.mjs";
import { drawnChanges, judged, withChanges } from "../support/workbook-edits.mjs";

const isThere = ["soffice"].every((program) => spawnSync("which", [program]).status === 0);
const skip = isThere || process.env["LOOK"] === "required" ? false : "no LibreOffice on this machine";

const inside = (/** @type {string} */ path) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { bookOf, fileOf } = /** @type {typeof import("../../src/sheet/workbook/make.js")} */ (
  await inside("sheet/workbook/make")
);
const { loadHucre } = /** @type {typeof import("../../src/sheet/workbook/hucre-library.js")} */ (
  await inside("sheet/workbook/hucre-library")
);
const { changedRequest } = /** @type {typeof import("../../src/sheet/workbook/read-inputs.js")} */ (
  await inside("sheet/workbook/read-inputs")
);
const { differencesFrom } = /** @type {typeof import("../../src/sheet/workbook/agrees.js")} */ (
  await inside("sheet/workbook/agrees")
);
const { workbookWordsIn } = /** @type {typeof import("../../src/words/workbook-words-in.js")} */ (
  await inside("words/workbook-words-in")
);

/** How many annexes, and how many files LibreOffice is given at once: of 250 it lost two without a word. */
const ANNEXES = Number(process.env["ANNEXES"] ?? 200);
const BATCH = 40;

const SCALES = /** @type {Record<string, number>} */ ({ EUR: 100, XPF: 1, TND: 1000 });

describe("sheet: live workbooks in LibreOffice", { skip, timeout: 1_800_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-workbook-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("sheet: every formula keeps the library's value, and is worked out to the same", async () => {
    const hucre = await loadHucre();
    for (const isCached of [true, false]) {
      let formulas = 0;
      await inBatches(
        folder,
        annexes(ANNEXES),
        (annex) => fileOf(hucre, annex.made, isCached),
        async (annex, bytes) => {
          const expected = await formulaValues(await fileOf(hucre, annex.made));
          const found = await formulaValues(bytes);
          const differences = [...expected].flatMap(([place, value]) =>
            (found.get(place) ?? "") === (value ?? "") ? [] : [`${place}: ${value}, not ${found.get(place)}`],
          );
          formulas += expected.size;
          assert.deepEqual(differences, [], `annex of seed ${annex.seed}`);
          const back = await requestFromWorkbook(bytes);
          assert.deepEqual(
            back.ok && back.value,
            JSON.parse(JSON.stringify(annex.plan.request)),
            "what LibreOffice saved reads back",
          );
        },
      );
      console.log(
        `LibreOffice: ${ANNEXES} annexes ${isCached ? "with" : "without"} values, ${formulas} formula cells, 0 differences.`,
      );
    }
  });

  it("sheet: after any edit it is the library's plan, or a check says what is wrong", async () => {
    const hucre = await loadHucre();
    const verdicts = { equal: 0, warned: 0, different: 0 };
    const edited = (/** @type {Annex} */ { made, seed, scale }) => {
      const book = /** @type {import("../../src/sheet/workbook/live.js").LiveBook} */ (made.book);
      return withChanges(book, drawnChanges(book, scale, seed));
    };
    await inBatches(
      folder,
      annexes(ANNEXES),
      (annex) => fileOf(hucre, { ...annex.made, book: edited(annex) }, false),
      async (annex, bytes) => {
        const values = await allValues(bytes);
        const get = (/** @type {{ sheet: string, row: number, column: number }} */ place) =>
          values.get(keyOf(place)) ?? null;
        const book = /** @type {import("../../src/sheet/workbook/live.js").LiveBook} */ (annex.made.book);
        const { kind, details } = judged(book, annex.plan.request, get, annex.scale, annex.allGood, {
          tryPlanFunding,
          changedRequest,
          differencesFrom,
        });
        verdicts[kind] += 1;
        assert.deepEqual(kind === "different" ? details : [], [], `edited annex of seed ${annex.seed}`);
      },
    );
    assert.ok(verdicts.equal > ANNEXES / 3 && verdicts.warned > 0);
    console.log(
      `LibreOffice: ${ANNEXES} edited annexes, ${verdicts.equal} equal to the library's plan, ${verdicts.warned} warned, 0 differences.`,
    );
  });
});

/**
 * @typedef {object} Annex
 * @property {number} seed
 * @property {import("quotepart").FundingPlan} plan
 * @property {import("../../src/sheet/workbook/make.js").MadeBook} made
 * @property {number} scale
 * @property {string} allGood
 */

/** The first live annexes that the seeds give. @param {number} count @returns {Annex[]} */
function annexes(count) {
  /** @type {Annex[]} */
  const found = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const outcome = tryPlanFunding(liveRequest(seed));
    if (!outcome.ok) continue;
    const locale = /** @type {const} */ (["fr", "fr-BE", "en"])[seed % 3] ?? "fr";
    const made = bookOf(outcome.value, locale);
    if (made.frozen !== null) continue;
    const { allGood } = workbookWordsIn(locale);
    found.push({ seed, plan: outcome.value, made, scale: SCALES[outcome.value.request.currency] ?? 100, allGood });
  }
  return found;
}

/**
 * Writes a file for each annex, has LibreOffice open and save them, and looks at what it saved.
 * @param {string} folder @param {readonly Annex[]} all @param {(annex: Annex) => Promise<Uint8Array>} write
 * @param {(annex: Annex, bytes: Uint8Array) => Promise<void>} look
 */
async function inBatches(folder, all, write, look) {
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = mkdtempSync(join(folder, "batch-"));
    const out = join(batch, "out");
    mkdirSync(out);
    const some = all.slice(from, from + BATCH);
    const files = [];
    for (const annex of some) {
      const file = join(batch, `${annex.seed}.xlsx`);
      writeFileSync(file, await write(annex));
      files.push(file);
    }
    const profile = `-env:UserInstallation=file://${join(batch, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...files],
      { stdio: "pipe" },
    );
    for (const annex of some) {
      const saved = join(out, `${annex.seed}.xlsx`);
      assert.ok(existsSync(saved), `LibreOffice saved nothing for seed ${annex.seed}`);
      await look(annex, readFileSync(saved));
    }
    rmSync(batch, { recursive: true, force: true });
  }
}

/** @param {{ sheet: string, row: number, column: number }} place */
const keyOf = ({ sheet, row, column }) => `${sheet} ${row + 1},${column + 1}`;

/** @param {Uint8Array} bytes */
async function allValues(bytes) {
  return new Map(
    (await cellsOf(bytes)).flatMap(({ cells }) =>
      cells.map((cell) => /** @type {const} */ ([keyOf(cell), cell.value])),
    ),
  );
}

/** @param {Uint8Array} bytes */
async function formulaValues(bytes) {
  const cells = (await cellsOf(bytes)).flatMap((sheet) => sheet.cells);
  return new Map(
    cells.flatMap((cell) => (cell.formula === null ? [] : [/** @type {const} */ ([keyOf(cell), cell.value])])),
  );
}
