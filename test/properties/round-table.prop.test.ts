import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTable, tryRoundTable } from "../../src/index.js";
import { anyCells, anyTable, completed, scheduleTable } from "../support/arbitrary-table.js";
import { runs } from "../support/runs.js";
import {
  allRoundings,
  around,
  columnsOf,
  exactSum,
  faultsOf,
  leastWithin,
  type TableCall,
} from "../support/table-checker.js";

const rounded = ({ matrix, rowTotals, columnTotals }: TableCall): bigint[][] =>
  roundTable(matrix, rowTotals, columnTotals);

/** What is wrong with the answer to a call that may be impossible; the refusal is checked by counting. */
function faultsOfAny(call: TableCall): { readonly isRounded: boolean; readonly faults: readonly string[] } {
  const outcome = tryRoundTable(call.matrix, call.rowTotals, call.columnTotals);
  if (outcome.ok) return { isRounded: true, faults: faultsOf(call, outcome.value) };
  const [issue] = outcome.issues;
  if (issue?.code !== "table.impossible") return { isRounded: false, faults: [issue?.message ?? "no issue"] };
  const columns = String(issue.params["columns"]).split(", ").map(Number);
  const least = leastWithin(call, columns);
  const total = columns.reduce((sum, column) => sum + (call.columnTotals[column - 1] ?? 0n), 0n);
  const said = `${issue.params["least"]} > ${issue.params["total"]} in ${issue.params["count"]}`;
  const counted = `${least} > ${total} in ${columns.length}`;
  return { isRounded: false, faults: least > total && said === counted ? [] : [`${said}, counted ${counted}`] };
}

/** Every table of so many rows and columns whose cells are 0, 1/4, 2/4 or 3/4. */
function* quarterTables(rows: number, columns: number): Generator<TableCall["matrix"]> {
  for (let code = 0; code < 4 ** (rows * columns); code += 1) {
    const cell = (at: number): string => `${Math.floor(code / 4 ** at) % 4}/4`;
    yield Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => cell(row * columns + column)),
    );
  }
}

/** Every choice of totals that are the exact sums rounded down or up, with one grand total. */
function totalsOf(matrix: TableCall["matrix"], columns: number): readonly TableCall[] {
  const rowChoices = allRoundings(matrix.map(exactSum));
  const columnChoices = allRoundings(columnsOf(matrix, columns).map(exactSum));
  const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
  return rowChoices.flatMap((rowTotals) =>
    columnChoices
      .filter((columnTotals) => sum(columnTotals) === sum(rowTotals))
      .map((columnTotals) => ({ matrix, rowTotals, columnTotals })),
  );
}

/** Tries every table of quarters with all its totals against the list of all its roundings. */
function tryAllQuarters(rows: number, columns: number): { rounded: number; impossible: number; faults: string[] } {
  const found = { rounded: 0, impossible: 0, faults: [] as string[] };
  for (const matrix of quarterTables(rows, columns)) {
    const answers = allRoundings(matrix.flat()).map((cells) =>
      matrix.map((_, at) => cells.slice(at * columns, (at + 1) * columns)),
    );
    const sums = (lists: readonly (readonly bigint[])[]): string =>
      lists.map((list) => list.reduce((a, b) => a + b, 0n)).join();
    const possible = new Set(
      answers.map(
        (answer) => `${sums(answer)} ${answer[0]?.map((_, at) => sums([answer.map((row) => row[at] ?? 0n)]))}`,
      ),
    );
    for (const call of totalsOf(matrix, columns)) {
      const { isRounded, faults } = faultsOfAny(call);
      if (isRounded) found.rounded += 1;
      else found.impossible += 1;
      found.faults.push(...faults);
      if (isRounded !== possible.has(`${call.rowTotals.join()} ${call.columnTotals.join()}`)) {
        found.faults.push(`${matrix.join(" | ")} to ${call.rowTotals.join()} and ${call.columnTotals.join()}`);
      }
    }
  }
  return found;
}

describe("apportion: a table rounded so that rows and columns keep their totals", () => {
  it("apportion: row total × column total ÷ grand total always has a rounding, whatever the size", () => {
    fc.assert(
      fc.property(scheduleTable, (call) => {
        expect(faultsOf(call, rounded(call))).toEqual([]);
      }),
      runs(300),
    );
  });

  it("apportion: with totals each rounded on their own, the table is right, or counting shows that there is none", () => {
    fc.assert(
      fc.property(anyTable, (call) => {
        expect(faultsOfAny(call).faults).toEqual([]);
      }),
      runs(600),
    );
  });

  it("apportion: any table completed by a row and a column to whole sums has a rounding, and so have its totals", () => {
    fc.assert(
      fc.property(anyCells, (matrix) => {
        const call = completed(matrix);
        const answer = rounded(call);
        expect(faultsOf(call, answer)).toEqual([]);
        const inner = answer.slice(0, -1).map((row) => row.slice(0, -1));
        const sums = (lists: readonly (readonly bigint[])[]): bigint[] =>
          lists.map((list) => list.reduce((a, b) => a + b, 0n));
        const columns = (matrix[0] ?? []).map((_, at) => inner.map((row) => row[at] ?? 0n));
        const again = { matrix, rowTotals: sums(inner), columnTotals: sums(columns) };
        expect(faultsOf(again, rounded(again))).toEqual([]);
      }),
      runs(300),
    );
  });

  it("apportion: the same call gives the same table, however its cells are written", () => {
    fc.assert(
      fc.property(scheduleTable, (call) => {
        const written = call.matrix.map((row) =>
          row.map((cell) => {
            const [top = "", bottom = ""] = String(cell).split("/");
            return around(cell)[0] === around(cell)[1] ? around(cell)[0] : `${BigInt(top) * 6n}/${BigInt(bottom) * 6n}`;
          }),
        );
        expect(rounded({ ...call, matrix: written })).toEqual(rounded(call));
      }),
      runs(100),
    );
  });

  it("apportion: of all 2 by 2 tables of quarters, exactly those with a rounding are rounded", () => {
    expect(tryAllQuarters(2, 2)).toEqual({ rounded: 844, impossible: 80, faults: [] });
  });

  it("apportion: of all 2 by 3 tables of quarters, exactly those with a rounding are rounded", {
    tags: "large",
    timeout: 120_000,
  }, () => {
    expect(tryAllQuarters(2, 3)).toEqual({ rounded: 21_344, impossible: 1_872, faults: [] });
  });

  it("apportion: 10,000 parties and 24 instalments are rounded without a fault", {
    tags: "large",
    timeout: 60_000,
  }, () => {
    const rowTotals = Array.from({ length: 10_000 }, (_, at) => BigInt((at * 7_919) % 10_007) + 1n);
    const total = rowTotals.reduce((a, b) => a + b, 0n);
    const share = total / 25n;
    const columnTotals = Array.from({ length: 24 }, (_, at) => (at < 23 ? share + BigInt(at) : 0n));
    columnTotals[23] = total - columnTotals.reduce((a, b) => a + b, 0n);
    const matrix = rowTotals.map((row) => columnTotals.map((column) => `${row * column}/${total}`));
    const call = { matrix, rowTotals, columnTotals };
    expect(faultsOf(call, rounded(call))).toEqual([]);
  });

  it("apportion: ten thousand rows that all lean the same way are set right too", { timeout: 60_000 }, () => {
    const row = ["0.4", "0.35", "0.25"];
    const call = {
      matrix: new Array<readonly string[]>(10_000).fill(row),
      rowTotals: new Array<bigint>(10_000).fill(1n),
      columnTotals: [4_000n, 3_500n, 2_500n],
    };
    expect(faultsOf(call, rounded(call))).toEqual([]);
  });
});

describe("apportion: what is not promised of a rounded table", () => {
  it("apportion: three-way tables cannot all be rounded so, such as 2 by 2 by 2 with three halves", () => {
    // Who would notice: whoever asks for party, instalment and net or VAT all at once. Each plane sums to 1/2 + 1/2.
    const halves: readonly (readonly [number, number, number])[] = [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ];
    const planes = [0, 1, 2].map((axis) => halves.map((place) => place[axis]));
    const roundings = allRoundings(["1/2", "1/2", "1/2"]);
    const keeps = (rounding: readonly bigint[], axes: readonly number[]): boolean =>
      axes.every((axis) => {
        const inPlane = rounding.filter((_, at) => planes[axis]?.[at] === 1);
        return inPlane.reduce((a, b) => a + b, 0n) === 1n;
      });
    expect(roundings.filter((rounding) => keeps(rounding, [0, 1, 2]))).toEqual([]);
    expect(roundings.filter((rounding) => keeps(rounding, [0, 1])).length).toBeGreaterThan(0);
  });

  it("apportion: rows in another order may round other cells up", () => {
    // Who would notice: an officer who sorts the table and rounds it again.
    const table = [
      ["0.6", "0.4"],
      ["0.7", "0.3"],
      ["0.7", "0.3"],
    ];
    const turned = [...table].reverse();
    expect(roundTable(table, [1, 1, 1], [2, 1])).not.toEqual(roundTable(turned, [1, 1, 1], [2, 1]).reverse());
  });

  it("apportion: the nearest of all tables is not looked for", () => {
    // Who would notice: whoever adds up the differences. The row of two equal halves could have given way.
    const table = [
      ["0.9", "0.1"],
      ["0.6", "0.4"],
      ["0.5", "0.5"],
    ];
    expect(roundTable(table, [1, 1, 1], [2, 1])).toEqual([
      [0n, 1n],
      [1n, 0n],
      [1n, 0n],
    ]);
  });
});
