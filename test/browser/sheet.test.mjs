// @ts-check
// Runs the script for Excel as a page of Excel would, as a classic script in a browser with a mock of CustomFunctions:
// every function gives what the package gives. Run: npm run build, then node --test test/browser/
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { sheetFunctions } from "quotepart/sheet";
import { launch, skip } from "./chromium.mjs";

const script = fileURLToPath(new URL("../../dist/sheet/excel/functions.js", import.meta.url));

/** What each function is asked, beside what it answers here. @type {Readonly<Record<string, readonly unknown[]>>} */
const asked = {
  KEY: ["100,00 €", [["Poids"], [1], [1], [1]], null, null, [["Noms"], ["Toul"], ["Metz"], ["Nancy"]], "EUR"],
  KEY_GAP: [1_000, [[1], [2], [3]], null, [[100], [100], [200]], null, null],
  KEY_EXPLAIN: [100, [[1], [1], [1]], 2, null, null, null, null],
  PLEDGES: [100, [[50], [20]], null, [[60], [25]], "relever", null, null, null],
  PLEDGES_GAP: [100, [[50], [20]], null, null, null, null, null, null],
  UNIT_ORDER: [10_000, 7, null, null],
  UNIT_ORDER_DIFFERENCE: [10_000, 7, 10, null, null],
  NEXT_TURN: [[["A"], ["B"]], [[1], [2]], [["A"]], [[100]], 200, null, null],
  BALANCES: [[["A"], ["B"]], [[1], [2]], [["A"]], [[100]], null, null, null],
  INSTALMENTS: [[[33.35], [33.35], [33.35]], [[0.3, 0.7]], null, null],
  VAT: [[[0.03], [33.33]], 20, null],
  VAT_GAP: [[[0.03], [0.03], [0.03]], 20, null],
  RECONCILE: [[[33.33], [33.33], [33.33]], 100, null],
};

/** What Excel offers a script, in ten lines. */
const mock = `
  window.codes = {};
  window.Office = { context: { displayLanguage: "fr-FR" } };
  window.CustomFunctions = {
    associate: (id, code) => { window.codes[id] = code; },
    ErrorCode: { invalidValue: "#VALUE!" },
    Error: class { constructor(code, message) { this.code = code; this.message = message; } },
  };
`;

describe("sheet: the functions of Excel in a browser", { skip, timeout: 120_000 }, () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {import("playwright-core").Page} */
  let page;
  /** @type {string[]} */
  const troubles = [];
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", ({ message }) => troubles.push(message));
    page.on("request", (request) => troubles.push(`a request for ${request.url()}`));
    await page.evaluate(mock);
    await page.addScriptTag({ content: readFileSync(script, "utf8") });
  });
  after(async () => {
    await browser?.close();
  });

  /** @param {string} id @param {readonly unknown[]} values */
  const answered = (id, values) =>
    page.evaluate(
      ([name, given]) => {
        try {
          const { codes } = /** @type {any} */ (globalThis);
          return codes[String(name)](.../** @type {unknown[]} */ (given), { address: "A1" });
        } catch (error) {
          return { error: { .../** @type {object} */ (error) } };
        }
      },
      /** @type {const} */ ([id, values]),
    );

  for (const { id, run } of sheetFunctions) {
    it(`sheet: ${id} gives there what it gives here`, async () => {
      const values = asked[id] ?? assert.fail(`nothing is asked of ${id}`);
      const here = run(values, { language: "fr", isZeroBlank: true });
      assert.deepEqual({ ok: true, value: await answered(id, values) }, here);
    });
  }

  it("sheet: a sentence is an error of Excel, in French", async () => {
    const values = [1, [[0], ["trop"]], null, null, null, null];
    const result = sentenceFor(values);
    assert.deepEqual(await answered("KEY", values), { error: { code: "#VALUE!", message: result } });
  });

  it("sheet: the script sends nothing, logs nothing and fails nowhere", () => {
    assert.deepEqual(troubles, []);
  });
});

/** The sentence of the first function for some values. @param {readonly unknown[]} values */
function sentenceFor(values) {
  const result = sheetFunctions[0]?.run(values, { language: "fr", isZeroBlank: true });
  return result?.ok === false ? result.message : assert.fail("this is no sentence");
}
