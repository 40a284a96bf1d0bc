// @ts-check
// Live workbooks in an open LibreOffice, as an officer uses them: inputs are typed into cells of defined names through UNO
// (uno-edits.py), and what the formulas then show is compared with the library's plan of the edited request.
// Run: npm run build, then node --test test/office/
import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { tryPlanFunding } from "quotepart";
import { liveRequest } from "../support/live-requests.mjs";
import { drawnChanges, judged } from "../support/workbook-edits.mjs";

/** Debian's own Python: the module that speaks to LibreOffice, python3-uno, is made for no other. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = fileURLToPath(new URL("uno-edits.py", import.meta.url));

const isThere = [
  ["which", "soffice"],
  [PYTHON, "-c", "import uno"],
].every(([program = "", ...args]) => spawnSync(program, args).status === 0);
const skip = isThere || process.env["LOOK"] === "required" ? false : "no LibreOffice with python3-uno on this machine";

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

/** How many annexes are edited while they are open. */
const ANNEXES = Number(process.env["LIVE_ANNEXES"] ?? 40);

const SCALES = /** @type {Record<string, number>} */ ({ EUR: 100, XPF: 1, TND: 1000 });

/**
 * @typedef {import("../../src/sheet/workbook/live.js").LiveBook} LiveBook
 * @typedef {import("../../src/sheet/workbook/cell.js").GridCell} GridCell
 * @typedef {string | number | null} Held
 * @typedef {{ readonly name: string, readonly at: number, readonly value: Held }} Edit
 * @typedef {{ readonly sheet: string, readonly row: number, readonly column: number }} Place
 */

/**
 * What LibreOffice shows after a step: `isSettled` where working everything out again changed nothing.
 * @typedef {{ readonly values: Record<string, Held[][]>, readonly isSettled: boolean, readonly formulas: number, readonly errors: number }} State
 * @typedef {{ readonly names: string[], readonly locked: string[], readonly openSheets: string[], readonly states: State[] }} Seen
 */

/**
 * @typedef {object} Annex
 * @property {string} title
 * @property {number} seed
 * @property {import("quotepart").FundingPlan} plan
 * @property {import("../../src/sheet/workbook/make.js").MadeBook} made
 * @property {LiveBook} book
 * @property {number} scale
 * @property {import("../../src/words/workbook-words.js").WorkbookWords} words
 */

describe("sheet: live workbooks edited in LibreOffice", { skip, timeout: 1_800_000 }, () => {
  const office = openedOffice();
  before(office.start, { timeout: 300_000 });
  after(office.stop, { timeout: 120_000 });

  it("sheet: inputs changed through UNO give the library's plan, or a check says what is wrong", async () => {
    const all = annexes(ANNEXES);
    const changes = all.map(({ book, scale, seed }) => editsOf(book, drawnChanges(book, scale, seed)));
    const seen = await office.edit(
      all.map((annex, at) => ({ annex, steps: [[], changes[at] ?? [], restoring(annex.book, changes[at] ?? [])] })),
    );
    const verdicts = { equal: 0, warned: 0, different: 0 };
    let [formulas, dashed] = [0, 0];
    for (const [at, annex] of all.entries()) {
      const { title, book, plan, scale, words } = annex;
      const [first, edited, restored] = statesOf(annex, seen[at]);
      formulas += first.formulas;
      assert.deepEqual(unlike(book, first), [], `${title} as it was made`);
      assert.deepEqual(untaken(book, changes[at] ?? [], edited), [], `${title}: what was typed stands in the cells`);
      const get = reading(edited);
      const verdict = judged(book, plan.request, get, scale, words.allGood, {
        tryPlanFunding,
        changedRequest,
        differencesFrom,
      });
      verdicts[verdict.kind] += 1;
      assert.deepEqual(verdict.kind === "different" ? verdict.details : [], [], `${title}, edited`);
      if (verdict.kind === "warned")
        assert.notDeepEqual(turnedChecks(book, edited, words), [], `${title}: a check turns`);
      if (get(book.figures.sound) !== 1) {
        dashed += 1;
        const { shown, dashes } = figuresShown(annex, edited);
        assert.deepEqual(shown, [], `${title}: no amount while its inputs are wrong`);
        assert.ok(dashes > 0, title);
      }
      assert.deepEqual(unlike(book, restored), [], `${title}, with its inputs as they were`);
    }
    assert.ok(verdicts.equal > ANNEXES / 3 && verdicts.warned > 0);
    console.log(
      `LibreOffice, edited while open: ${ANNEXES} annexes, ${formulas} formula cells, ${verdicts.equal} equal to the library's plan, ` +
        `${verdicts.warned} warned (${dashed} without figures), 0 wrong; 0 differences once the inputs are as they were.`,
    );
  });

  it("sheet: each kind of inconsistent input turns the checks that name it, and no other", async () => {
    const annex = annexOf(fixedRequest(), "fr", 0);
    assert.ok(annex !== null);
    const { book, words } = annex;
    const { faults, equalities } = words;
    /** @type {readonly { what: string, edits: readonly Edit[], turned: readonly string[], hasFigures: boolean }[]} */
    const cases = [
      {
        what: "weights that are all 0",
        edits: [0, 1, 2].map((at) => ({ name: "qp_weights", at, value: 0 })),
        turned: [faults.noWeight],
        hasFigures: false,
      },
      {
        what: "a cost that is text",
        edits: [{ name: "qp_cost", at: 0, value: "douze mille" }],
        turned: [faults.input(words.cost)],
        hasFigures: false,
      },
      {
        what: "a weight that is text",
        edits: [{ name: "qp_weights", at: 1, value: "12 €" }],
        turned: [faults.input(words.weight)],
        hasFigures: false,
      },
      {
        what: "rates of instalments that make 101",
        edits: [{ name: "qp_rates", at: 1, value: 71 }],
        turned: [equalities.rates, equalities.scheduleNet],
        hasFigures: true,
      },
    ];
    const [seen] = await office.edit([
      { annex, steps: [[], ...cases.flatMap(({ edits }) => [edits, restoring(book, edits)])] },
    ]);
    const [first, ...states] = statesOf(annex, seen);
    assert.deepEqual(turnedChecks(book, first, words), []);
    for (const [at, { what, turned, hasFigures, edits }] of cases.entries()) {
      const [edited, restored] = /** @type {[State, State]} */ (states.slice(2 * at));
      assert.deepEqual(untaken(book, edits, edited), [], what);
      assert.deepEqual(turnedChecks(book, edited, words), turned, what);
      const [front] = book.pages[0]?.grid.highlights ?? [];
      assert.ok(front !== undefined);
      assert.match(String(reading(edited)(front.cell)), new RegExp(`^Contrôles à revoir : ${turned.length} `), what);
      const { shown, dashes } = figuresShown(annex, edited);
      assert.deepEqual([shown.length > 0, dashes > 0], [hasFigures, !hasFigures], `${what}: ${shown}`);
      assert.deepEqual(unlike(book, restored), [], `${what}, put right`);
    }
    console.log(
      `LibreOffice, edited while open: ${cases.length} inconsistent inputs, each turns its checks, and back.`,
    );
  });
});

/** A LibreOffice without windows and with a profile of its own; nothing of it stays. */
function openedOffice() {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-live-"));
  const ending = new AbortController();
  const python = (/** @type {string[]} */ ...args) =>
    promisify(execFile)(PYTHON, [SCRIPT, String(port), ...args], {
      maxBuffer: 2 ** 29,
      timeout: 1_200_000,
      signal: ending.signal,
    });
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let office;
  let port = 0;
  let jobs = 0;
  const kill = () => {
    ending.abort();
    // The program that was started is a script: what it started is in its group.
    try {
      if (office?.pid !== undefined) process.kill(-office.pid, "SIGKILL");
    } catch {
      // All of the group have ended.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", kill);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  return {
    async start() {
      port = await freePort();
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const accept = `--accept=socket,host=127.0.0.1,port=${port};urp;`;
      office = spawn("soffice", [profile, "--headless", "--norestore", "--nologo", accept], {
        detached: true,
        stdio: "ignore",
        env: { ...process.env, TMPDIR: folder },
      });
      const failed = new Promise((_, reject) => office?.once("error", reject));
      // No workbook: it answers once it is there.
      const nothing = join(folder, "nothing.json");
      writeFileSync(nothing, "[]");
      await Promise.race([failed, python(nothing)]);
    },
    async stop() {
      const ended = new Promise((resolve) => office?.once("exit", resolve));
      if (office?.pid !== undefined) {
        const closed = python().then(() => ended);
        await Promise.race([closed, pause(30_000, undefined, { ref: false })]).catch(() => undefined);
      }
      kill();
    },
    /**
     * Opens workbooks one after the other, types into them step by step, and tells what they show after each.
     * @param {readonly { annex: Annex, steps: readonly (readonly Edit[])[] }[]} all @returns {Promise<Seen[]>}
     */
    async edit(all) {
      const hucre = await loadHucre();
      const list = [];
      for (const { annex, steps } of all) {
        jobs += 1;
        const file = join(folder, `${jobs}.xlsx`);
        writeFileSync(file, await fileOf(hucre, annex.made));
        list.push({ file, steps });
      }
      const asked = join(folder, `${jobs}.json`);
      writeFileSync(asked, JSON.stringify(list));
      const { stdout } = await python(asked);
      return JSON.parse(stdout);
    },
  };
}

/** A port on which nobody listens. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** The first live annexes that the seeds give. @param {number} count @returns {Annex[]} */
function annexes(count) {
  /** @type {Annex[]} */
  const found = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const annex = annexOf(liveRequest(seed), /** @type {const} */ (["fr", "fr-BE", "en"])[seed % 3] ?? "fr", seed);
    if (annex !== null) found.push(annex);
  }
  return found;
}

/** @param {any} request @param {"fr" | "fr-BE" | "en"} locale @param {number} seed @returns {Annex | null} */
function annexOf(request, locale, seed) {
  const outcome = tryPlanFunding(request);
  if (!outcome.ok) return null;
  const made = bookOf(outcome.value, locale);
  if (made.frozen !== null) return null;
  const book = /** @type {LiveBook} */ (made.book);
  const scale = SCALES[outcome.value.request.currency] ?? 100;
  return {
    title: `annex of seed ${seed}`,
    seed,
    plan: outcome.value,
    made,
    book,
    scale,
    words: workbookWordsIn(locale),
  };
}

/** Three towns, a key, VAT and two instalments: what the inconsistent inputs are typed into. */
const fixedRequest = () => ({
  currency: "EUR",
  development: { id: "wcs-1", title: "Carte des réseaux", cost: "12000.00" },
  parties: ["metz", "nancy", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "metz", weight: "120000" },
        { party: "nancy", weight: "104000" },
        { party: "toul", weight: "15500" },
      ],
    },
  },
  schedule: [
    { label: "Commande", rate: "30" },
    { label: "Recette", rate: "70" },
  ],
});

/** Changes as they are typed: into a cell of a defined name. @param {LiveBook} book @param {readonly (Place & { value: Held })[]} changes @returns {Edit[]} */
const editsOf = ({ names }, changes) =>
  changes.map((change) => {
    for (const { name, cells } of names) {
      const at = cells.findIndex((cell) => placeOf(cell) === placeOf(change));
      if (at >= 0) return { name, at, value: change.value };
    }
    throw new Error(`no defined name holds ${placeOf(change)}`);
  });

/** @param {LiveBook} book @param {Pick<Edit, "name" | "at">} edit @returns {GridCell} */
function cellAt({ names }, { name, at }) {
  const cell = names.find((one) => one.name === name)?.cells[at];
  assert.ok(cell !== undefined, `${name} has no cell ${at}`);
  return cell;
}

/** What puts back what stood in the cells. @param {LiveBook} book @param {readonly Edit[]} edits @returns {Edit[]} */
const restoring = (book, edits) =>
  edits.map(({ name, at }) => ({ name, at, value: cellAt(book, { name, at }).value() }));

/** @param {Place} place */
const placeOf = ({ sheet, row, column }) => `${sheet} ${row + 1},${column + 1}`;

/** Reads what LibreOffice shows. @param {State} state */
const reading =
  ({ values }) =>
  (/** @type {Place} */ { sheet, row, column }) =>
    values[sheet]?.[row]?.[column] ?? null;

/**
 * The states of an annex, once what holds for all of them was looked at: the names are there, only yellow cells were typed
 * into, no formula is an error, and the sheets show at once what they show when all is worked out again.
 * @param {Annex} annex @param {Seen | undefined} seen @returns {[State, State, State, ...State[]]}
 */
function statesOf({ title, book }, seen) {
  assert.ok(seen !== undefined, `${title} was not opened`);
  const { names, locked, openSheets, states } = seen;
  assert.deepEqual(names, book.names.map(({ name }) => name).sort(), `${title}: its defined names`);
  assert.deepEqual(locked, [], `${title}: protected cells that were typed into`);
  assert.deepEqual(openSheets, [], `${title}: sheets without protection`);
  const formulas = book.pages.flatMap(({ grid }) => grid.cells.filter(isFormula)).length;
  for (const [at, state] of states.entries()) {
    assert.deepEqual(
      { errors: state.errors, formulas: state.formulas, isSettled: state.isSettled },
      { errors: 0, formulas, isSettled: true },
      `${title}, step ${at}`,
    );
  }
  return /** @type {[State, State, State, ...State[]]} */ (states);
}

const isFormula = (/** @type {GridCell} */ { content }) => typeof content === "object" && content !== null;

/** Formula cells that are not what the library reckons for the annex as it was made. @param {LiveBook} book @param {State} state */
const unlike = (book, state) =>
  book.pages.flatMap(({ grid }) =>
    grid.cells.filter(isFormula).flatMap((cell) => {
      const [expected, found] = [cell.value() ?? "", reading(state)(cell) ?? ""];
      return expected === found ? [] : [`${placeOf(cell)}: ${expected}, not ${found}`];
    }),
  );

/** Cells that do not hold what was typed. @param {LiveBook} book @param {readonly Edit[]} edits @param {State} state */
const untaken = (book, edits, state) =>
  edits.flatMap(({ name, at, value }) => {
    const found = reading(state)(cellAt(book, { name, at }));
    return (found ?? "") === (value ?? "") ? [] : [`${name} ${at}: ${found}, not ${value}`];
  });

/** The checks that say something else than that all is well. @param {LiveBook} book @param {State} state @param {Annex["words"]} words */
function turnedChecks(book, state, words) {
  const grid = book.pages.find((page) => page.grid.name === words.sheets.checks)?.grid;
  assert.ok(grid !== undefined);
  const get = reading(state);
  return grid.highlights.flatMap(({ cell, unless }) =>
    get(cell) === unless ? [] : [get({ sheet: cell.sheet, row: cell.row, column: 0 })],
  );
}

/**
 * The figures that a reader sees as numbers, on the annex, the schedule and the turns; while inputs are wrong each must be «–».
 * @param {Annex} annex @param {State} state
 */
function figuresShown({ book, words }, state) {
  const get = reading(state);
  const unread = [words.sheets.checks, words.sheets.calculation];
  const pages = book.pages.filter(({ grid }) => !unread.includes(grid.name));
  // Rows are numbered, and what was typed as rates of instalments is summed up, whatever the rest of the inputs is.
  const typed = (/** @type {GridCell} */ { sheet, style }) =>
    style === "count" || (style === "totalPercent" && sheet === words.sheets.schedule);
  const cells = pages.flatMap(({ grid }) => grid.cells.filter((cell) => isFormula(cell) && !typed(cell)));
  return {
    shown: cells.flatMap((cell) => (typeof get(cell) === "number" ? [`${placeOf(cell)}: ${get(cell)}`] : [])),
    dashes: cells.filter((cell) => get(cell) === words.nothing).length,
  };
}
