// @ts-check
// What was measured as text: aligned for a terminal, or as Markdown for docs/performance.md.

/** @typedef {import("./measure.mjs").Spread} Spread */
/** @typedef {{ title: string, note: string, head: string[], lines: string[][] }} Table */
/** A line of the table of reaches. @typedef {{ what: string, reach: string, measured: string, isReached: boolean | null, tables: Table[] }} Row */

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** @param {Spread} spread */
export const times = ({ median }) => `${short(median)}×`;

/** A ratio with its quartiles. @param {Spread} spread */
export const timesBetween = ({ median, low, high }) => `${short(median)}× (${short(low)}–${short(high)})`;

/** @param {Spread | null} spread */
export const exponent = (spread) => spread?.median.toFixed(2) ?? "–";

/** @param {number | null} value */
export const amount = (value) => (value === null || Number.isNaN(value) ? "–" : short(value));

/** @param {number} size */
export const power = (size) => size.toLocaleString("en");

/** @param {Spread | null} spread @param {number} reach */
export const isWithin = (spread, reach) => (spread === null ? null : spread.median <= reach);

/** Whether all was reached; null where that is not known. @param {readonly (boolean | null)[]} parts */
export const areAll = (parts) => (parts.includes(false) ? false : parts.includes(null) ? null : true);

/** @param {Spread} spread @param {number} reach */
export const isAtLeast = ({ median }, reach) => median >= reach;

/** @param {readonly Row[]} rows @returns {Table} */
export const summaryOf = (rows) => ({
  title: "What was to be reached",
  note: "",
  head: ["what", "reach", "measured", "verdict"],
  lines: rows.map(({ what, reach, measured, isReached }) => [
    what,
    reach,
    measured,
    isReached === null ? "measured in part" : isReached ? "reached" : "not reached",
  ]),
});

/** @param {Table} table */
export function markdown({ title, note, head, lines }) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, at) => (at === 0 || head[0] === "what" ? "---" : "--:")));
  return [`### ${title}`, ...(note === "" ? [] : ["", note]), "", line(head), rule, ...lines.map(line), ""].join("\n");
}

const WIDTH = 46;

/** @param {Table} table */
export function plain({ title, note, head, lines }) {
  const rows = [head, ...lines].map((cells) => cells.map((cell) => wrapped(cell, WIDTH)));
  const widths = head.map((_, at) =>
    Math.max(...rows.flatMap((cells) => (cells[at] ?? []).map(({ length }) => length))),
  );
  const isText = head[0] === "what";
  const text = rows.flatMap((cells) => {
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, at) => {
          const part = cell[line] ?? "";
          return at === 0 || isText ? part.padEnd(widths[at] ?? 0) : part.padStart(widths[at] ?? 0);
        })
        .join("  ")
        .trimEnd(),
    );
  });
  return [title, "=".repeat(title.length), ...text, ...(note === "" ? [] : wrapped(note, 118)), ""].join("\n");
}

/** @param {string} text @param {number} width @returns {string[]} */
function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
