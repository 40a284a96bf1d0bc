/** A cell that is whole: it is never moved. */
export const WHOLE = 0;
/** A cell with a fraction, rounded down. */
export const DOWN = 1;
/** A cell with a fraction, rounded up. */
export const UP = 2;

/** The state of every cell, row after row. */
export interface RoundedTable {
  readonly cells: Uint8Array;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Moves units along the rows, from columns with too many cells rounded up to columns with too few, until all are
 * settled. No row total changes, and no cell is ever anything but rounded down or up.
 *
 * One move lowers a cell of a row and raises another of the same row; a chain of moves takes a unit from one column to
 * another through columns in between. Chains are looked for breadth first, all shortest ones at a time (Dinic 1970),
 * so that the chains of each pass are longer than those of the pass before: few passes are needed, and each looks at
 * every cell at most four times.
 *
 * Why it is exact: it ends when no chain leads from a column with too many to one with too few. Then every row that
 * has a raised cell within the columns reached has all its cells outside them raised already, so that no rounding
 * with these row totals holds fewer units there. The answer is a proof: all is settled, or it cannot be.
 *
 * @param table - cells as they are rounded so far; changed in place
 * @param excess - how many cells too many each column has rounded up, below 0: too few; changed in place
 * @returns the columns that together hold too many units in every rounding, in order; none when all are settled
 */
export function settleColumns(table: RoundedTable, excess: Int32Array): readonly number[] {
  for (;;) {
    const steps = stepsFrom(table, excess);
    const reached = [...excess.keys()].filter((column) => stepOf(steps, column) !== UNREACHED);
    if (!reached.some((column) => unitsOf(excess, column) < 0)) return reached;
    moveUnits(table, excess, steps);
  }
}

// Columns and rows are one list of places: the columns, then the rows. From a column a unit goes to the rows in which
// that column is rounded up, from a row to the columns that it rounds down.

const UNREACHED = -1;
const stepOf = (steps: Int32Array, place: number): number => steps[place] ?? UNREACHED;
const unitsOf = (excess: Int32Array, column: number): number => excess[column] ?? 0;

/** How many places may come next after this one. */
const choicesAt = ({ rows, columns }: RoundedTable, place: number): number => (place < columns ? rows : columns);

const placeAt = ({ columns }: RoundedTable, place: number, choice: number): number =>
  place < columns ? columns + choice : choice;

const isOpen = ({ cells, columns }: RoundedTable, place: number, choice: number): boolean =>
  place < columns ? cells[choice * columns + place] === UP : cells[(place - columns) * columns + choice] === DOWN;

/** How many steps each place is from the nearest column with too many units. */
function stepsFrom(table: RoundedTable, excess: Int32Array): Int32Array {
  const steps = new Int32Array(table.columns + table.rows).fill(UNREACHED);
  const queue: number[] = [];
  const reach = (place: number, step: number): void => {
    steps[place] = step;
    queue.push(place);
  };
  for (const [column, units] of excess.entries()) if (units > 0) reach(column, 0);
  for (const place of queue) {
    const step = stepOf(steps, place) + 1;
    for (let choice = 0; choice < choicesAt(table, place); choice += 1) {
      const next = placeAt(table, place, choice);
      if (stepOf(steps, next) === UNREACHED && isOpen(table, place, choice)) reach(next, step);
    }
  }
  return steps;
}

/** Moves a unit along every shortest chain that is left. */
function moveUnits(table: RoundedTable, excess: Int32Array, steps: Int32Array): void {
  // Which choice each place tries next: what led nowhere once in this pass leads nowhere later in it.
  const tried = new Int32Array(steps.length);
  for (const start of excess.keys()) {
    while (unitsOf(excess, start) > 0) {
      const chain = chainFrom(start, table, excess, steps, tried);
      const end = chain.at(-1);
      if (end === undefined) break;
      moveOne(table, chain);
      excess[start] = unitsOf(excess, start) - 1;
      excess[end] = unitsOf(excess, end) + 1;
    }
  }
}

/** A chain of places, each one step further, to a column with too few units; empty where there is none. */
function chainFrom(
  start: number,
  table: RoundedTable,
  excess: Int32Array,
  steps: Int32Array,
  tried: Int32Array,
): readonly number[] {
  const chain = [start];
  for (let place: number | undefined = start; place !== undefined; place = chain.at(-1)) {
    if (place < table.columns && unitsOf(excess, place) < 0) return chain;
    const choice = tried[place] ?? 0;
    const next = placeAt(table, place, choice);
    if (choice >= choicesAt(table, place)) {
      chain.pop();
      const before = chain.at(-1);
      if (before !== undefined) tried[before] = (tried[before] ?? 0) + 1;
    } else if (stepOf(steps, next) === stepOf(steps, place) + 1 && isOpen(table, place, choice)) chain.push(next);
    else tried[place] = choice + 1;
  }
  return chain;
}

/** Moves one unit along a chain of column, row, column, row, …, column. */
function moveOne({ cells, columns }: RoundedTable, chain: readonly number[]): void {
  for (const [at, place] of chain.entries()) {
    const next = chain[at + 1];
    if (next === undefined) return;
    if (place < columns) cells[(next - columns) * columns + place] = DOWN;
    else cells[(place - columns) * columns + next] = UP;
  }
}
