import { elementAt } from "../../errors/element-at.js";
import type { Board } from "./board.js";
import type { Formula, GridCell } from "./cell.js";
import type { Line } from "./desk.js";
import {
  below,
  type Column,
  choose,
  countOf,
  equal,
  figure,
  floorOf,
  halfUp,
  isBlank,
  minus,
  of,
  plus,
  sum,
  sumIf,
  times,
} from "./formula.js";
import type { InputColumn } from "./inputs.js";
import { rankOf, spareOf } from "./remainders.js";

/** What falls due together: for each line, its net amount and its VAT. */
export interface Due {
  readonly net: Column;
  readonly vat: Column | null;
  readonly netSum: GridCell;
  readonly vatSum: GridCell | null;
  /** The rate of all instalments up to this one. */
  readonly runningRate: GridCell;
}

/** What is invoiced to whom, in all and by instalment. */
export interface Invoiced {
  readonly net: Column;
  readonly vat: Column | null;
  readonly netSum: GridCell;
  readonly vatSum: GridCell | null;
  /** The VAT of the sums, rate by rate. */
  readonly vatOfTotal: GridCell | null;
  readonly instalments: readonly Due[];
}

/** How the invoices are made. */
export interface Invoicing {
  readonly units: Column;
  /** The column of the rates of VAT, where there are any. */
  readonly rates: InputColumn | null;
  /** The rates of the instalments, and by how much they are multiplied to be whole. */
  readonly schedule: { readonly rates: readonly GridCell[]; readonly scale: number } | null;
  /** Whether a line is invoiced, its party being one that is. */
  readonly isInvoiced: (line: Line) => boolean;
  /** Whether the request says why a party has a rate of 0. */
  readonly hasReason: (line: Line) => boolean;
}

const at = (column: Column, place: number): GridCell => elementAt(column, place);

/**
 * Invoices what each party owes: at once, or by instalments, each of which is the running total, half up, less what was
 * asked before. Every invoice has its own VAT, half up.
 */
export function invoiced(board: Board, { units, rates, schedule, isInvoiced, hasReason }: Invoicing): Invoiced {
  const { desk } = board;
  const { words, lines } = desk;
  const net = desk.column(words.invoicedNet, (line, place) => {
    const own = lines.flatMap((other, index) => (isSameParty(line, other) && isInvoiced(other) ? [index] : []));
    return own[0] === place ? plus(...own.map((index) => at(units, index))) : of(0);
  });
  const netSum = desk.single(words.sumOf(words.invoicedNet), sum(net));
  const rate = rates === null ? null : board.read(rates);
  const percent = 100 * (rates?.scale ?? 1);
  const vatOf = (amounts: Column, heading: string): Column | null =>
    rate && desk.column(heading, (_, place) => halfUp(times(at(amounts, place), at(rate, place)), percent));
  const instalments = schedule === null ? [] : dues(board, net, netSum, schedule, vatOf);
  const vat =
    schedule === null
      ? vatOf(net, words.vat)
      : rate && desk.column(words.vat, (_, place) => plus(...instalments.map((due) => at(due.vat ?? net, place))));
  if (rates !== null) {
    desk.limit(words.limits.vat, times(netSum, 4 * percent));
    const missing = desk.column(words.unread(rates.heading), (line, place) => {
      const cell = board.cell(rates.name, line);
      return cell === null ? of(0) : choose(isBlank(cell), choose(equal(at(net, place), 0), 0, 1), 0);
    });
    desk.fault(words.faults.noRate, sum(missing));
    const unexplained = desk.column(words.faults.noReason, (line, place) => {
      const cell = hasReason(line) ? null : board.cell(rates.name, line);
      return cell === null
        ? of(0)
        : choose(isBlank(cell), 0, choose(equal(figure(cell), 0), of(at(board.active, place)), 0));
    });
    desk.fault(words.faults.noReason, sum(unexplained));
  }
  return {
    net,
    vat,
    netSum,
    vatSum: vat && desk.single(words.sumOf(words.vat), sum(vat)),
    vatOfTotal: rate && vatOfTotal(board, net, rate, percent),
    instalments,
  };
}

const isSameParty = (one: Line, other: Line): boolean =>
  one === other || (one.party !== null && one.party === other.party);

/** The VAT of the sums: each rate once, where it stands first. */
function vatOfTotal({ desk }: Board, net: Column, rate: Column, percent: number): GridCell {
  const groups = desk.column(desk.words.vatOfRate, (_, place) => {
    const own = at(rate, place);
    const sumOfRate = times(sumIf(rate, own, net), own);
    return choose(equal(countOf(rate.slice(0, place + 1), own), 1), halfUp(sumOfRate, percent), 0);
  });
  return desk.single(desk.words.vatOfTotal, sum(groups));
}

function dues(
  { desk }: Board,
  net: Column,
  netSum: GridCell,
  { rates, scale }: NonNullable<Invoicing["schedule"]>,
  vatOf: (amounts: Column, heading: string) => Column | null,
): readonly Due[] {
  const { words } = desk;
  const whole = 100 * scale;
  desk.limit(words.limits.schedule, times(netSum, 4 * whole));
  let asked: Column | null = null;
  return rates.map((_, place): Due => {
    const name = words.instalment(place + 1);
    const running = desk.single(words.runningRate(name), sumOfRates(rates.slice(0, place + 1), scale));
    const before: Column | null = asked;
    const due = (index: number): Formula => times(at(net, index), running);
    const floors = desk.column(words.floor(name), (_line, index) => floorOf(due(index), whole));
    // Who was asked for a unit more than is due by now is asked for nothing until its share has caught up.
    const starts =
      before === null
        ? floors
        : desk.column(words.start(name), (_line, index) =>
            choose(below(at(floors, index), at(before, index)), at(before, index), at(floors, index)),
          );
    const rests = desk.column(words.rest(name), (_line, index) => minus(due(index), times(at(starts, index), whole)));
    const total = desk.single(words.runningTotal(name), halfUp(times(netSum, running), whole));
    const left = desk.single(words.toGive(name), minus(total, sum(starts)));
    const ranks = desk.column(words.rank(name), (_line, index) => rankOf(rests, index));
    const reached = desk.column(words.running(name), (_line, index) =>
      plus(at(starts, index), spareOf(at(rests, index), at(ranks, index), of(left))),
    );
    const own = desk.column(name, (_line, index) =>
      before === null ? of(at(reached, index)) : minus(at(reached, index), at(before, index)),
    );
    asked = reached;
    const vat = vatOf(own, words.vatOfInvoice(name));
    return {
      runningRate: running,
      net: own,
      vat,
      netSum: desk.single(words.sumOf(name), sum(own)),
      vatSum: vat && desk.single(words.sumOf(words.vatOfInvoice(name)), sum(vat)),
    };
  });
}

/** The running rate, whole. */
const sumOfRates = (rates: readonly GridCell[], scale: number): Formula => ({
  on: (sheet) => `ROUND(${sum(rates).on(sheet)}${scale === 1 ? "" : `*${scale}`},0)`,
  value: () => Math.round((sum(rates).value() as number) * scale),
});
