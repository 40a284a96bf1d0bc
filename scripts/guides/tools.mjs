// @ts-check
// What the expressions of a guide may call: the built package, the requests of the examples, the club of all guides.
import { readFileSync } from "node:fs";
import { club, clubs } from "./club.mjs";
import { sheetTools } from "./sheet-tools.mjs";
import { sqlTools } from "./sql-tools.mjs";

/** @typedef {import("quotepart").FundingPlan} FundingPlan */

const root = new URL("../../", import.meta.url);

/** A file of an example. @param {string} name @param {string} file */
const example = (name, file = "request.json") =>
  JSON.parse(readFileSync(new URL(`examples/${name}/${file}`, root), "utf8"));

/** @param {"fr" | "en"} locale */
export async function toolsFor(locale) {
  const quotepart = await import("quotepart");
  const { checkLegal, legalRules } = await import("quotepart/legal");
  const { annex } = await import("quotepart/report");
  const { explain, issueText, legalText } = await import("quotepart/words");
  const { moneyIn, numbersIn, dayText } = await import(new URL("dist/words/locale.js", root).href);
  const { labelsIn } = await import(new URL("dist/words/labels.js", root).href);
  const { number, percent } = numbersIn(locale);
  const labels = labelsIn(locale);

  /** An amount as a reader sees it. @param {string | undefined} text @param {string} [currency] */
  const money = (text, currency = "EUR") => moneyIn(currency, locale)(known(text, "an amount"));
  /** @param {FundingPlan} plan @param {string} party */
  const lineOf = (plan, party) =>
    known(
      plan.shares.find((share) => share.party === party),
      `a share of ${party}`,
    );
  /** @param {FundingPlan} plan @param {string} party */
  const nameIn = (plan, party) => plan.request.parties.find(({ id }) => id === party)?.name ?? party;
  /** @param {FundingPlan} plan */
  const moneyOf = (plan) => moneyIn(plan.request.currency, locale);

  return {
    ...quotepart,
    ...(await sheetTools(locale, { table })),
    ...(await sqlTools()),
    checkLegal,
    legalRules,
    example,
    club,
    clubs,
    labels,
    money,
    /** A number as a reader sees it. @param {string | number} text */
    number: (text) => number(text),
    /** A rate as the law writes it: 20 %, 8,5 %. @param {string} text */
    rate: (text) => `${number(text)}${locale === "fr" ? "\u00a0%" : "%"}`,
    /** A percentage with two decimals. @param {string} text */
    percent: (text) => percent(text),
    /** A day. @param {string} text */
    day: (text) => dayText(text, locale),
    /** What a party pays, as a reader sees it. @param {FundingPlan} plan @param {string} party */
    share: (plan, party) => moneyOf(plan)(lineOf(plan, party).amount),
    line: lineOf,
    name: nameIn,
    /** One of our legal rules. @param {string} id */
    rule: (id) =>
      known(
        legalRules.find((one) => one.id === id),
        `a rule ${id}`,
      ),
    /** Why, in sentences. @param {FundingPlan} plan @param {string} [party] */
    why: (plan, party) => quoted(explain(plan, { locale, party })),
    /** Why, in one sentence of those. @param {FundingPlan} plan @param {string | undefined} party @param {number} at */
    sentence: (plan, party, at) => known(explain(plan, { locale, party })[at], `a sentence ${at}`),
    /** What the refused request is told. @param {import("quotepart").Outcome<unknown>} outcome */
    issues: (outcome) => quoted(outcome.ok ? [] : outcome.issues.map((issue) => issueText(issue, { locale }))),
    /** What was not read of a table, or taken for granted. @param {import("quotepart").Outcome<import("quotepart/sheet").TableRequest>} outcome */
    notes: (outcome) =>
      quoted(
        known(outcome.ok ? outcome.value : null, "a table read").warnings.map((one) => issueText(one, { locale })),
      ),
    /** @param {import("quotepart/legal").LegalCheck} check */
    legal: (check) => quoted([legalText(check, { locale })]),
    table,
    /** The shares of a plan, one line a party that pays or could. @param {FundingPlan} plan */
    sharesTable: (plan) =>
      table(
        [labels.party, labels.share, "%", labels.spareUnits],
        [
          ...plan.shares.map(({ party, amount, percentage, spareUnits }) => [
            nameIn(plan, party),
            moneyOf(plan)(amount),
            percent(percentage),
            spareUnits === 0 ? "–" : number(spareUnits),
          ]),
          [`**${labels.total}**`, `**${moneyOf(plan)(plan.reconciliation.sharesTotal)}**`, "", ""],
        ],
      ),
    /** A table of the financial annex, by its number. @param {FundingPlan} plan @param {number} at */
    annexTable(plan, at) {
      const tables = annex(plan, { locale }).blocks.filter((block) => block.kind === "table");
      const { columns, rows, totals } = known(tables[at - 1], `a table ${at} in the annex`);
      const bold = (/** @type {string} */ text) => (text === "" ? "" : `**${text}**`);
      return table(
        columns.map(({ heading }) => heading),
        [...rows.map((row) => row.map(({ text }) => text)), ...totals.map((row) => row.map(({ text }) => bold(text)))],
      );
    },
    /** A request as a reader may copy it. @param {unknown} value @param {string} [tag] */
    json: (value, tag = "request") => `\`\`\`json ${tag}\n${written(value)}\n\`\`\``,
    /** Text between fences, as a command prints it. @param {string} text */
    printed: (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``,
  };
}

/** @template T @param {T | undefined | null} value @param {string} what @returns {T} */
function known(value, what) {
  if (value === undefined || value === null) throw new Error(`there is no ${what}`);
  return value;
}

/** @param {readonly string[]} sentences */
const quoted = (sentences) => sentences.map((sentence) => `> ${sentence}`).join("\n>\n");

/** A table; columns of figures stand to the right. @param {readonly string[]} headings @param {readonly (readonly string[])[]} rows */
function table(headings, rows) {
  const isFigures = headings.map((_, at) => at > 0 && rows.every((row) => /^[*]*(?:[-+€\d–].*|)$/.test(row[at] ?? "")));
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), `|${isFigures.map((is) => (is ? "---:" : "---")).join("|")}|`, ...rows.map(line)].join("\n");
}

/** JSON as a person writes it: what fits on a line stands on one. @param {unknown} value @param {string} [indent] @returns {string} */
function written(value, indent = "") {
  const isList = Array.isArray(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => [isList ? "" : `${JSON.stringify(key)}: `, part]);
  const [opening, closing] = isList ? ["[", "]"] : ["{", "}"];
  const line = parts.map(([key, part]) => key + written(part)).join(", ");
  if (indent.length + line.length < 100) return isList ? `[${line}]` : `{ ${line} }`;
  const inner = `${indent}  `;
  return `${opening}\n${parts.map(([key, part]) => `${inner}${key}${written(part, inner)}`).join(",\n")}\n${indent}${closing}`;
}
