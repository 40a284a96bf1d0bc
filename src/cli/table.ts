/** A column of a table: its heading, and on which side its cells stand. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Lays a table out in text: a line of headings, a rule, the rows, and after another rule the closing rows, if any. */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  closing: readonly (readonly string[])[],
): string {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map((_, at) =>
    [headings, ...rows, ...closing].reduce((widest, row) => Math.max(widest, lengthOf(row[at] ?? "")), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(widths.reduce((total, width) => total + width + 2, -2));
  const end = closing.length === 0 ? [] : [rule, ...closing.map(line)];
  return [line(headings), rule, ...rows.map(line), ...end].join("\n");
}

/** Breaks a paragraph into lines of at most some characters, between words. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/** How many places a text takes: letters with their accents take one. */
const lengthOf = (text: string): number => [...text.replace(/\p{Mark}/gu, "")].length;

function padded(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - lengthOf(text)));
  return align === "left" ? text + space : space + text;
}
