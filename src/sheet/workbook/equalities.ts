import { elementAt } from "../../errors/element-at.js";
import type { GridCell } from "./cell.js";
import type { Desk } from "./desk.js";
import { type Column, choose, equal, of, plus, sum } from "./formula.js";
import type { Invoiced } from "./invoices.js";

/** The figures that are compared. */
interface Sums {
  readonly paidSum: GridCell;
  readonly cost: GridCell;
  readonly percentages: Column;
  readonly credits: Column | null;
  readonly surplus: GridCell;
  readonly invoices: Invoiced;
  readonly schedule: number | null;
}

/** What must be equal, each side added up by another way. */
export function equalities(
  desk: Desk,
  scale: number,
  { paidSum, cost, percentages, credits, surplus, invoices, schedule }: Sums,
): void {
  const { words } = desk;
  const money = { divisor: scale, isPercentage: false };
  desk.equality({ label: words.equalities.shares, left: paidSum, right: cost, ...money });
  const made = desk.single(words.sumOf(words.percentage), sum(percentages));
  const hundred = desk.single(`${words.percentage} = 100`, choose(equal(sum(percentages), 0), 0, 10_000));
  desk.equality({ label: words.equalities.percentages, left: made, right: hundred, divisor: 100, isPercentage: true });
  if (credits !== null) {
    const given = desk.single(words.sumOf(words.credit), sum(credits));
    desk.equality({ label: words.equalities.credits, left: given, right: surplus, ...money });
  }
  const { vat, vatSum, net, netSum, instalments } = invoices;
  if (vat !== null && vatSum !== null) {
    const gross = desk.column(words.gross, (_, at) => plus(elementAt(net, at), elementAt(vat, at)));
    const left = desk.single(`${words.sumOf(words.invoicedNet)} + ${words.vat}`, plus(netSum, vatSum));
    desk.equality({
      label: words.equalities.vat,
      left,
      right: desk.single(words.sumOf(words.gross), sum(gross)),
      ...money,
    });
  }
  if (schedule === null) return;
  const last = instalments.at(-1);
  if (last === undefined) return;
  const whole = desk.single(words.equalities.rates, of(100 * schedule));
  desk.equality({
    label: words.equalities.rates,
    left: last.runningRate,
    right: whole,
    divisor: schedule,
    isPercentage: true,
  });
  const nets = desk.single(words.equalities.scheduleNet, plus(...instalments.map((due) => due.netSum)));
  desk.equality({ label: words.equalities.scheduleNet, left: nets, right: netSum, ...money });
  if (vatSum === null) return;
  const vats = desk.single(words.equalities.scheduleVat, plus(...instalments.map((due) => due.vatSum ?? due.netSum)));
  desk.equality({ label: words.equalities.scheduleVat, left: vats, right: vatSum, ...money });
}
