// @ts-check
// Changes the inputs of a live workbook at random, and judges what a spreadsheet makes of it beside the library.
import { drawing } from "./live-requests.mjs";

/**
 * @typedef {import("../../src/sheet/workbook/live.js").LiveBook} LiveBook
 * @typedef {import("../../src/sheet/workbook/read-inputs.js").Held} Held
 * @typedef {import("../../src/sheet/workbook/cell.js").GridCell} GridCell
 * @typedef {{ readonly sheet: string, readonly row: number, readonly column: number }} Place
 * @typedef {Place & { readonly value: Held }} Change
 */

/** Random changes of the inputs, consistent or not, that follow from a seed. @param {LiveBook} book @param {number} scale @param {number} seed @returns {readonly Change[]} */
export function drawnChanges({ layout, names }, scale, seed) {
  const { below, often, oneOf } = drawing(seed);
  const cells = new Map(names.map(({ name, cells: all }) => [name, all]));
  /** @type {Map<GridCell, Held>} */
  const changes = new Map();
  const change = (/** @type {string} */ name, /** @type {number} */ at, /** @type {Held} */ value) => {
    const cell = cells.get(name)?.[at];
    if (cell !== undefined) changes.set(cell, value);
  };
  const money = (/** @type {number} */ units) => units / scale;
  const turns = layout.additions.filter(({ isParty }) => !isParty);
  const places = layout.additions.filter(({ isParty }) => isParty);
  const numbers = layout.bindings.filter(({ kind }) => kind !== "text" && kind !== "party" && kind !== "mark");
  for (let left = 1 + below(4); left > 0; left -= 1) {
    const kind = below(10);
    if (kind <= 1) change("qp_cost", 0, money(oneOf([below(5), below(10_000), below(10 ** 7), below(10 ** 8)])));
    if (kind >= 2 && kind <= 4 && numbers.length > 0) {
      const { name, at, was, kind: read } = oneOf(numbers);
      const size = Number(was ?? 0);
      const step = read === "amount" ? 1 / scale : 1;
      const value = oneOf([0, size + step, size * 2, Math.floor(size / 2)]);
      change(name, at, read === "whole" ? Math.round(value) : Number(value.toFixed(scale === 1 ? 0 : 2)));
    }
    if (kind === 5 && places.length > 0) {
      const { at, fields, name } = oneOf(places);
      change(name, at, oneOf(["Ville nouvelle", "=2+2", "Saint-Dié"]) + at);
      for (const { name: column, kind: read } of fields) {
        const isOptional = column === "qp_minimum" || column === "qp_maximum" || column === "qp_ceilings";
        if (read === "mark" || (isOptional && often(0.6))) continue;
        change(column, at, read === "amount" ? money(below(10 ** 6)) : below(1000));
      }
      change("qp_vat_rates", at, oneOf([20, 5.5]));
    }
    if (kind === 6 && layout.rows.length > 1) {
      const { at } = oneOf(layout.rows);
      for (const name of ["qp_names", ...(places[0]?.fields ?? []).map((field) => field.name)]) change(name, at, null);
    }
    if (kind === 7 && turns.length > 0) {
      const { at } = turns[0] ?? { at: 0 };
      change("qp_turn_developments", at, often(0.5) ? "dev-new" : null);
      change("qp_turn_costs", at, money(below(10 ** 6)));
      const payer = oneOf(cells.get("qp_names") ?? [])?.value() ?? null;
      change("qp_turn_payers", at, often(0.9) ? payer : "Personne");
    }
    if (kind === 8) {
      const rates = cells.get("qp_rates") ?? [];
      if (rates.length > 1) {
        change("qp_rates", 0, Number(rates[1]?.value()));
        change("qp_rates", 1, Number(rates[0]?.value()) + (often(0.3) ? 1 : 0));
      }
    }
    if (kind === 9 && often(0.4) && numbers.length > 0) {
      const { name, at } = oneOf(numbers);
      change(name, at, oneOf(["douze", -5, 1.23456, "12 €"]));
    }
  }
  return [...changes].map(([{ sheet, row, column }, value]) => ({ sheet, row, column, value }));
}

/** The same workbook with other inputs. @param {LiveBook} book @param {readonly Change[]} changes @returns {LiveBook} */
export function withChanges(book, changes) {
  const key = (/** @type {Place} */ { sheet, row, column }) => `${sheet}|${row}|${column}`;
  const changed = new Map(changes.map((change) => [key(change), change.value]));
  const pages = book.pages.map((page) => {
    const cells = page.grid.cells.map((cell) =>
      changed.has(key(cell)) ? { ...cell, content: changed.get(key(cell)) ?? null } : cell,
    );
    return { ...page, grid: Object.assign(Object.create(Object.getPrototypeOf(page.grid)), page.grid, { cells }) };
  });
  return { ...book, pages };
}

/**
 * What became of an edited workbook: `equal` to the plan of the edited request, figure by figure; `warned`: the sheet says
 * that something is wrong, and shows no amount; `different`: neither.
 * @typedef {{ readonly kind: "equal" | "warned" | "different", readonly details: readonly string[] }} Verdict
 */

/**
 * @typedef {object} Inside what it is judged with
 * @property {typeof import("../../src/index.js").tryPlanFunding} tryPlanFunding
 * @property {typeof import("../../src/sheet/workbook/read-inputs.js").changedRequest} changedRequest
 * @property {typeof import("../../src/sheet/workbook/agrees.js").differencesFrom} differencesFrom
 */

/**
 * Compares what a spreadsheet makes of an edited workbook with what the library makes of the edited request.
 * @param {LiveBook} book @param {unknown} request @param {(place: Place) => Held} get @param {number} scale @param {string} allGood
 * @param {Inside} inside @returns {Verdict}
 */
export function judged(book, request, get, scale, allGood, { tryPlanFunding, changedRequest, differencesFrom }) {
  const inputs = new Map(book.names.map(({ name, cells }) => [name, cells.map(get)]));
  const outcome = tryPlanFunding(changedRequest({ request, layout: book.layout }, inputs));
  const result = book.pages[0]?.grid.highlights[0]?.cell;
  const says = result === undefined ? null : get(result);
  const isSound = get(book.figures.sound) === 1;
  if (!outcome.ok) {
    const details = outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    return says === allGood
      ? { kind: "different", details: ["the sheet sees nothing wrong", ...details] }
      : { kind: "warned", details };
  }
  if (!isSound) {
    const details = book.faults.filter(({ count }) => get(count) !== 0).map(({ label }) => label);
    return { kind: says === allGood ? "different" : "warned", details };
  }
  const { value: plan } = outcome;
  const known = new Set(book.layout.ids);
  const added = new Map(plan.request.parties.filter(({ id }) => !known.has(id)).map(({ id, name }) => [name, id]));
  const rows = book.names.find(({ name }) => name === "qp_names")?.cells ?? [];
  const lines = book.figures.lines.map((line) => {
    const cell = line.row === null ? undefined : rows[line.row];
    return line.party !== null || cell === undefined ? line : { ...line, party: added.get(String(get(cell))) ?? null };
  });
  const differences = differencesFrom(plan, { ...book.figures, lines }, scale, get);
  const details = [...differences, ...(says === allGood ? [] : [`it says ${says}`])];
  return { kind: details.length === 0 ? "equal" : "different", details };
}
