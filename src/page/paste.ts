/** A block of cells as a spreadsheet copies it: rows of texts. */
export type Block = readonly (readonly string[])[];

/** Reads what a spreadsheet puts on the clipboard: tabs between cells, lines between rows, quotes around either. */
export function readBlock(text: string): Block {
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").matchAll(cells)) {
    if (whole === "") break;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s*\n\s*/g, " ").trim());
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** Whether a text is more than one cell: a paste of one is left to the browser. */
export const isBlock = (text: string): boolean => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""));

/** Whether the first row of a block is its headings: it has no digit where every other row has one. */
export function hasHeadings(block: Block, numbersAt: number): boolean {
  const [first, ...others] = block;
  const hasDigit = (row: readonly string[] | undefined): boolean => /\d/.test(row?.[numbersAt] ?? "");
  return others.length > 0 && !hasDigit(first) && others.every(hasDigit);
}
