import type { Grid } from "./grid.js";
import type { Making } from "./making.js";
import type { StyleName } from "./styles.js";

/** Where each column of the annex stands. */
export interface Columns {
  readonly role: number | null;
  readonly inputs: ReadonlyMap<string, number>;
  readonly percentage: number;
  readonly share: number;
  readonly vatRate: number | null;
  readonly vat: number | null;
  readonly gross: number | null;
  readonly credit: number | null;
  readonly due: number | null;
  readonly paid: number | null;
  readonly balance: number | null;
  readonly turn: number | null;
  readonly last: number;
}

/** Gives every column of the annex its place and its width; those in which nothing would stand are left out. */
export function columnsOf({ sharing, hasVat }: Making, grid: Grid): Columns {
  const hasRoles = sharing.rows.some(({ role }) => role !== "member");
  const hasTurns = sharing.turns !== undefined;
  let next = 0;
  const take = (isThere: boolean, width: number): number => {
    if (!isThere) return -1;
    grid.widths.push(width);
    next += 1;
    return next - 1;
  };
  const only = (isThere: boolean, width: number): number | null => (isThere ? take(true, width) : null);
  take(true, 5);
  take(true, 34);
  const role = only(hasRoles, 17);
  const inputs = new Map(sharing.columns.map(({ name, style }) => [name, take(true, WIDTHS[style] ?? 14)] as const));
  const percentage = take(true, 10);
  const share = take(true, 18);
  const vatRate = only(hasVat, 9);
  const vat = only(hasVat, 16);
  const gross = only(hasVat, 19);
  const credit = only(sharing.credits !== null, 15);
  const due = only(hasTurns, 15);
  const paid = only(hasTurns, 15);
  const balance = only(hasTurns, 16);
  const turn = only(hasTurns, 16);
  return { role, inputs, percentage, share, vatRate, vat, gross, credit, due, paid, balance, turn, last: next - 1 };
}

const WIDTHS: Partial<Readonly<Record<StyleName, number>>> = {
  weight: 13,
  moneyInput: 15,
  rateInput: 10,
  wordInput: 10,
};
