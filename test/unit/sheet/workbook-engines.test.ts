import { describe, expect, test } from "vitest";
import { type FundingPlan, tryPlanFunding } from "../../../src/index.js";
import { decimalsOf } from "../../../src/money/currency.js";
import { differencesFrom } from "../../../src/sheet/workbook/agrees.js";
import { loadHucre } from "../../../src/sheet/workbook/hucre-library.js";
import type { LiveBook } from "../../../src/sheet/workbook/live.js";
import { bookOf, fileOf } from "../../../src/sheet/workbook/make.js";
import { changedRequest } from "../../../src/sheet/workbook/read-inputs.js";
import { workbookWordsIn } from "../../../src/words/workbook-words-in.js";
import { type EngineWorkbook, hyperWorkbook } from "../../support/hyper-workbook.js";
import { ironWorkbook } from "../../support/iron-workbook.js";
import { liveRequest } from "../../support/live-requests.mjs";
import { runs } from "../../support/runs.js";
import { drawnChanges, judged } from "../../support/workbook-edits.mjs";

/** How many annexes: 200 in the full check, as many as FC_RUNS says in a long run. */
const ANNEXES = runs(200).numRuns ?? 400;

interface Annex {
  readonly plan: FundingPlan;
  readonly book: LiveBook;
  readonly bytes: Uint8Array;
  readonly scale: number;
  readonly allGood: string;
}

/** The first live annexes that the seeds give, in all languages; made once for all engines. */
const annexes = drawn(ANNEXES);

async function drawn(count: number): Promise<readonly Annex[]> {
  const hucre = await loadHucre();
  const found: Annex[] = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const outcome = tryPlanFunding(liveRequest(seed));
    if (!outcome.ok) continue;
    const locale = (["fr", "fr-BE", "en"] as const)[seed % 3] ?? "fr";
    const made = bookOf(outcome.value, locale);
    if (made.frozen !== null) continue;
    found.push({
      plan: outcome.value,
      book: made.book as LiveBook,
      bytes: await fileOf(hucre, made),
      scale: 10 ** (decimalsOf(outcome.value.request.currency) ?? 2),
      allGood: workbookWordsIn(locale).allGood,
    });
  }
  return found;
}

/** Every formula whose value in an engine is not the one that the file holds. */
const differing = ({ formulas, get }: EngineWorkbook): readonly string[] =>
  formulas.flatMap((cell) => {
    const value = get(cell);
    const isSame = value === cell.value || ((value ?? "") === "" && (cell.value ?? "") === "");
    return isSame
      ? []
      : [`${cell.sheet} ${cell.row + 1},${cell.column + 1} =${cell.formula}: ${cell.value}, not ${value}`];
  });

const inside = { tryPlanFunding, changedRequest, differencesFrom };

describe.each([
  ["HyperFormula", hyperWorkbook],
  ["IronCalc", ironWorkbook],
] as const)("sheet: live workbooks in %s", (_, open) => {
  test("sheet: every formula makes what the library says", { timeout: 900_000 }, async () => {
    let formulas = 0;
    for (const { bytes } of await annexes) {
      const engine = await open(bytes);
      formulas += engine.formulas.length;
      expect(differing(engine)).toEqual([]);
    }
    expect(formulas).toBeGreaterThan(ANNEXES * 100);
  });

  test("sheet: after any edit it is the library's plan, or a check says what is wrong", {
    timeout: 900_000,
  }, async () => {
    const verdicts = { equal: 0, warned: 0, different: 0 };
    let seed = 0;
    for (const { plan, book, bytes, scale, allGood } of await annexes) {
      seed += 1;
      const engine = await open(bytes);
      engine.set(drawnChanges(book, scale, seed));
      const { kind, details } = judged(book, plan.request, engine.get, scale, allGood, inside);
      verdicts[kind] += 1;
      expect(kind === "different" ? details : []).toEqual([]);
    }
    expect(verdicts.equal).toBeGreaterThan(ANNEXES / 3);
    expect(verdicts.warned).toBeGreaterThan(0);
  });
});
