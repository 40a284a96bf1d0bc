// @ts-check
// Writes the figures of a guide anew. What a page says of itself stands in comments that no reader sees:
//
//   <!-- figures                        once, on top: what the expressions below may use (scripts/guides/tools.mjs)
//   const plan = planFunding(club());
//   -->
//   Metz pays 8 611,63 €<!-- = share(plan, "metz") -->, …     the figure before the comment is the value of its expression
//   <!-- block: sharesTable(plan) -->   everything up to the next <!-- /block --> is the value of its expression
//
// A figure is a number with its sign and unit; or whatever stands between `…`, **…**, « … » or “…”; or a ? still to be filled.
import { toolsFor } from "./tools.mjs";

const PREAMBLE = /<!-- figures\n([\s\S]*?)\n-->/;

/** A block with its expression; what it holds lies between the two comments. */
const BLOCK = /(<!-- block: ([\s\S]*?) -->\n)[\s\S]*?(<!-- \/block -->)/g;

const UNIT = "(?:\u00a0?(?:€|FCFP|%))";
const NUMBER = `-?(?:€|CFPF\u00a0)?\\d(?:[\\d.,/\u00a0\u202f]*\\d)?${UNIT}?`;

/** A figure and its expression. A number must begin where no other begins, or only its end would be renewed. */
export const FIGURE = new RegExp(
  `(\`[^\`\\n]*\`|\\*\\*[^*\\n]*\\*\\*|«[^»\\n]*»|“[^”\\n]*”|(?<![\\d.,€\u00a0\u202f])${NUMBER}|\\?)<!-- = ([\\s\\S]*?) -->`,
  "g",
);

/**
 * The page with every figure and every block as the library computes it now.
 * @param {string} path from the root of the project; its folder says the language
 * @param {string} text
 */
export async function figured(path, text) {
  const preamble = PREAMBLE.exec(text)?.[1] ?? "";
  const expressions = [...text.matchAll(BLOCK), ...text.matchAll(FIGURE)].map(([, , expression = ""]) => expression);
  checkComments(path, text, expressions.length);
  const values = valuesOf(path, preamble, expressions, await toolsFor(path.includes("/fr/") ? "fr" : "en"));
  let at = 0;
  const next = () => values[at++] ?? "";
  return text
    .replace(BLOCK, (_, opening, __, closing) => `${opening}\n${next()}\n\n${closing}`)
    .replace(FIGURE, (_, figure, expression) => `${wrappedLike(figure, next())}<!-- = ${expression} -->`);
}

/** @param {string} path @param {string} preamble @param {readonly string[]} expressions @param {Record<string, unknown>} tools */
function valuesOf(path, preamble, expressions, tools) {
  const said = [...new Set(expressions)];
  const body = `"use strict";\nconst { ${Object.keys(tools).join(", ")} } = tools;\n${preamble}\nreturn [${said.map((one) => `() => (${one})`).join(", ")}];`;
  /** @type {readonly (() => unknown)[]} */
  const programs = explained(`${path}: its figures cannot be read`, () => new Function("tools", body)(tools));
  const values = new Map(
    said.map((expression, at) => [expression, explained(`${path}: «${expression}»`, () => programs[at]?.())]),
  );
  return expressions.map((expression) => {
    const value = values.get(expression);
    const isLiteral = /^(["'`])(?:(?!\1|\$\{).)*\1$|^[\d.]+$/.test(expression);
    if (isLiteral) throw new Error(`${path}: «${expression}» computes nothing. Ask the library for the figure.`);
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new Error(
      `${path}: «${expression}» gives ${typeof value}. Give the text as a reader sees it, with eur() or say().`,
    );
  });
}

/** @template T @param {string} where @param {() => T} work @returns {T} */
function explained(where, work) {
  try {
    return work();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** A comment that no figure stands before would be passed over in silence. @param {string} path @param {string} text @param {number} read */
function checkComments(path, text, read) {
  const written = text.match(/<!-- (= |block: )/g)?.length ?? 0;
  if (written !== read) {
    throw new Error(`${path} has ${written} expressions, but ${read} stand after a figure. Put a ? before the others.`);
  }
  const broken = text.split("\n").find((line) => /^\s*(?:[-*>]\s+)?<!-- = /.test(line));
  if (broken !== undefined) throw new Error(`${path}: a line must not begin with «${broken.trim().slice(0, 40)}».`);
}

/** Keeps what the figure stands in: code, bold or quotation marks. @param {string} figure @param {string} value */
function wrappedLike(figure, value) {
  const [opening = "", closing = ""] = /** @type {Record<string, string[]>} */ ({
    "`": ["`", "`"],
    "*": ["**", "**"],
    "«": ["«\u00a0", "\u00a0»"],
    "“": ["“", "”"],
  })[figure[0] ?? ""] ?? ["", ""];
  return opening + value + closing;
}

/**
 * The figures of a guide that nothing computes: an amount, a percentage or a decimal outside marks and running code.
 * @param {string} text
 * @returns {{ line: number, figure: string }[]}
 */
export function unmarkedFigures(text) {
  const blank = (/** @type {string} */ part) => part.replace(/[^\n]/g, " ");
  const open = text
    .replace(PREAMBLE, blank)
    .replace(BLOCK, blank)
    .replace(/^```(?:ts|js|tsx|sh run|json request)\n[\s\S]*?^```$/gm, blank)
    .replace(FIGURE, blank)
    .replace(/\]\([^)\s]*\)|https?:\/\/[^\s)>]+/g, blank);
  return open
    .split("\n")
    .flatMap((line, at) => [...line.matchAll(UNMARKED)].map(([figure]) => ({ line: at + 1, figure: figure.trim() })));
}

const GAP = "[ \u00a0\u202f]";
const UNMARKED = new RegExp(
  [
    `(?:€|CFPF)${GAP}?\\d[\\d.,]*`,
    `\\d[\\d.,\u00a0\u202f ]*${GAP}?(?:€|euros?\\b|EUR\\b|XPF\\b|FCFP\\b|%|pour${GAP}cent|per${GAP}cent)`,
    "\\d+[.,]\\d+",
    `\\b\\d{1,3}(?:${GAP}\\d{3})+\\b`,
  ].join("|"),
  "g",
);
