/** Reads CSV back into rows of cells, as RFC 4180 says; for what the library writes, with its own separator. */
export function csvRows(csv: string, separator: string): string[][] {
  const text = csv.replace(/^\ufeff/, "");
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === separator) endCell();
    else if (character === "\r" && text[at + 1] === "\n") {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
