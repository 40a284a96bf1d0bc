// @ts-check
// What the guides to spreadsheets may call: the one table of functions, a small sheet to try them on, the words of the workbook.

import { changedRequest, workbookRequest } from "./club-workbook.mjs";

/**
 * @typedef {import("quotepart/sheet").SheetFunction} SheetFunction
 * @typedef {import("quotepart/sheet").SheetValue} SheetValue
 * @typedef {"fr" | "en"} Language
 * @typedef {"excel" | "google" | "onlyoffice"} Host
 */

/** The sheet that the examples are tried on: its first row in each language, and below it the four towns of all guides. */
const headings = {
  fr: ["Commune", "Agents", "Promesse", "Plafond", "Payeur", "Coût du tour", "Taux", "Facture"],
  en: ["Town", "Users", "Pledge", "Maximum", "Payer", "Cost of the turn", "Rate", "Invoice"],
};

/** Figures of ours. */
const rows = [
  ["Nancy", 480, 6000, 6500, "Metz", 12000, 30, 12.34],
  ["Metz", 510, 5000, 6000, "Nancy", 9000, 40, 56.78],
  ["Toul", 62, 2500, 2500, "", "", 30, 90.12],
  ["Laxou", 14, 1500, 2000, "", "", "", 3.43],
];

/** A call of every function, with its arguments as they stand in a formula. @type {readonly (readonly [string, ...string[]])[]} */
const calls = [
  ["KEY", "18000", "B2:B5"],
  ["KEY_GAP", "18000", "B2:B5", "", "D2:D5"],
  ["KEY_EXPLAIN", "18000", "B2:B5", '"Laxou"', "", "", "A2:A5"],
  ["PLEDGES", "18000", "C2:C5", "", "D2:D5", "policy"],
  ["PLEDGES_GAP", "18000", "C2:C5"],
  ["UNIT_ORDER", "18000", "7"],
  ["UNIT_ORDER_DIFFERENCE", "18000", "7"],
  ["NEXT_TURN", "A2:A5", "B2:B5", "E2:E3", "F2:F3", "18000"],
  ["BALANCES", "A2:A5", "B2:B5", "E2:E3", "F2:F3"],
  ["INSTALMENTS", "H2:H5", "G2:G4"],
  ["VAT", "H2:H5", "20"],
  ["VAT_GAP", "H2:H5", "20"],
  ["RECONCILE", "C2:C5", "18000"],
];

/** Words of a policy, as somebody who writes in a language writes them. */
const policies = { fr: '"relever"', en: '"top-up"' };

/**
 * @param {Language} language
 * @param {{ readonly table: (headings: readonly string[], rows: readonly (readonly string[])[]) => string }} others
 */
export async function sheetTools(language, { table }) {
  const { requestFromTable, sheetFunctions } = await import("quotepart/sheet");
  const { decimalIn, typeset } = await import(new URL("../../dist/words/locale.js", import.meta.url).href);
  const { workbookWordsIn } = await import(new URL("../../dist/words/workbook-words-in.js", import.meta.url).href);
  const { COLUMNS, LABELS } = await import(new URL("../../dist/words/table-heading-words.js", import.meta.url).href);
  const isFrench = language === "fr";
  const sheet = [headings[language], ...rows];
  const separator = isFrench ? "; " : ", ";
  const set = (/** @type {string} */ text) => /** @type {string} */ (typeset(text, language));

  const found = (/** @type {string} */ id) => {
    const one = sheetFunctions.find((candidate) => candidate.id === id);
    if (one === undefined) throw new Error(`there is no function ${id}`);
    return one;
  };
  /** @param {SheetFunction} one @param {Host} host @param {Language} [spoken] */
  const nameOf = ({ names }, host, spoken = language) => `QP${host === "excel" ? "." : "_"}${names[spoken]}`;
  /** @param {SheetFunction} one @param {Host} host @param {Language} [spoken] */
  const codeOf = (one, host, spoken) => `\`${nameOf(one, host, spoken)}\``;

  /** What stands in a cell or a range; a number; a text in quotation marks; nothing. @param {string} argument */
  const argumentOf = (argument) => {
    const [, first = "", top, last = first, bottom = top] = /^([A-H])(\d)(?::([A-H])(\d))?$/.exec(argument) ?? [];
    if (top === undefined)
      return argument === "" ? undefined : argument.startsWith('"') ? argument.slice(1, -1) : Number(argument);
    const at = (/** @type {string} */ letter) => letter.charCodeAt(0) - 65;
    return sheet.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(at(first), at(last) + 1));
  };
  const written = (/** @type {readonly string[]} */ list) =>
    list.map((one) => (one === "policy" ? policies[language] : one));
  /** @param {Host} host @param {string} id @param {readonly string[]} list */
  const formula = (host, id, list) =>
    `\`=${nameOf(found(id), host)}(${written(list).join(separator)})\``.replace(/([;,]) (?=[;,])/g, "$1");
  /** @param {string | number} cell */
  const shown = (cell) => (typeof cell === "number" ? decimalIn(cell.toFixed(2), language) : set(cell));
  /** @param {SheetValue} value */
  const spilled = (value) =>
    typeof value === "object" ? value.map((row) => row.map(shown).join(" · ")).join("<br>") : shown(value);

  /** @param {Host} host @param {string} id @param {readonly unknown[]} values */
  const answer = (host, id, values) => found(id).run(values, { language, isZeroBlank: host === "excel" });

  return {
    sheetFunctions,
    requestFromTable,
    workbookWords: workbookWordsIn(language),
    /** Versions of programs, as the documents of their makers and our own tests name them. */
    versions: { onlyoffice: "8.1", excel: "1.2", libreoffice: "7.4", google: "ES2019" },
    clubWorkbook: workbookRequest,
    clubWorkbookChanged: changedRequest,
    /** Words by which a table is known: what it is called first, and what else. @param {"columns" | "labels"} which */
    tableWords: (which) =>
      table(
        isFrench ? ["Mot", "Aussi reconnus"] : ["Word", "Known as well"],
        Object.values(/** @type {Record<string, string[]>} */ ((which === "columns" ? COLUMNS : LABELS)[language])).map(
          ([first = "", ...more]) => [first, more.length === 0 ? "–" : more.join(", ")],
        ),
      ),
    /** Texts as a list of points. @param {readonly string[]} texts */
    points: (texts) => texts.map((text) => `- ${set(text)}`).join("\n"),
    /** A text as the language sets it. @param {string} text */
    set,
    /** The sheet that the examples are tried on, with its letters and numbers. */
    sheetCells: () =>
      table(
        ["", ..."ABCDEFGH"],
        sheet.map((row, at) => [
          `**${at + 1}**`,
          ...row.map((cell) => (typeof cell === "number" ? decimalIn(String(cell), language) : cell)),
        ]),
      ),
    /** Every function, with its parameters. @param {Host} host */
    functionsTable: (host) =>
      table(
        isFrench
          ? ["Fonction et arguments", "En anglais", "Ce qu’elle fait"]
          : ["Function and parameters", "In French", "What it does"],
        sheetFunctions.map((one) => {
          const list = one.parameters.map(({ names, isOptional }) =>
            isOptional ? `[${names[language]}]` : names[language],
          );
          return [
            `\`${nameOf(one, host)}(${list.join(separator)})\``,
            codeOf(one, host, isFrench ? "en" : "fr"),
            set(one.descriptions[language]),
          ];
        }),
      ),
    /** What every parameter takes, and in which functions. */
    parametersTable() {
      /** @type {Map<string, { name: string, text: string, functions: string[] }>} */
      const rows = new Map();
      for (const { names, parameters } of sheetFunctions) {
        for (const { names: called, descriptions } of parameters) {
          const [name, text] = [called[language], descriptions[language]];
          const row = rows.get(`${name}|${text}`) ?? { name, text, functions: [] };
          row.functions.push(names[language]);
          rows.set(`${name}|${text}`, row);
        }
      }
      return table(
        isFrench ? ["Argument", "Ce qu’il contient", "Fonctions"] : ["Parameter", "What it holds", "Functions"],
        [...rows.values()].map(({ name, text, functions }) => [
          `\`${name}\``,
          set(text),
          functions.length > 9
            ? isFrench
              ? "presque toutes"
              : "nearly all"
            : functions.map((one) => `\`${one}\``).join(", "),
        ]),
      );
    },
    /** A call of every function, with what it gives. @param {Host} host */
    examplesTable: (host) =>
      table(
        isFrench ? ["Formule", "Résultat"] : ["Formula", "Result"],
        calls.map(([id, ...list]) => {
          const result = answer(host, id, written(list).map(argumentOf));
          if (!result.ok) throw new Error(result.message);
          return [formula(host, id, list), spilled(result.value)];
        }),
      ),
    /** A formula as one types it. @param {Host} host @param {string} id @param {string[]} list */
    formula: (host, id, ...list) => formula(host, id, list).slice(1, -1),
    /** What a formula is told that cannot be reckoned. @param {string} id @param {unknown[]} values */
    told(id, ...values) {
      const result = answer("excel", id, values);
      if (result.ok) throw new Error(`${id} gives ${JSON.stringify(result.value)}, and no sentence`);
      return set(result.message);
    },
  };
}
