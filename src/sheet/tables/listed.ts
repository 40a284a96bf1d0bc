/** Rows from 1 as people write them: `2, 5–9`. */
export function runsOf(rows: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`));
}

const LONGEST_LIST = 12;

/** Texts one after the other; of a long list the beginning. */
export const listed = (texts: readonly string[]): string =>
  texts.length > LONGEST_LIST ? `${texts.slice(0, LONGEST_LIST).join(", ")}, …` : texts.join(", ");
