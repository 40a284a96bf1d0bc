import { elementAt } from "../../errors/element-at.js";
import type { Formula, GridCell } from "./cell.js";
import type { Desk } from "./desk.js";
import { atLeast, type Column, choose, equal, minus, of, plus, sum, sumIf, times } from "./formula.js";

/** Who shares in proportion, and what holds some of them: maxima only or minima only. */
export interface Leveled {
  readonly weights: Column;
  readonly bounds: Column;
  /** 1 where the bound is one. */
  readonly bounded: Column;
  /** 1: the bounds are maxima; -1: minima. */
  readonly direction: GridCell | number;
  readonly total: GridCell;
}

/** Exact shares over one denominator, and what the bounds leave of the total: below 0 where minima ask for more. */
export interface Claimed {
  readonly numerators: Column;
  readonly denominator: GridCell;
  readonly uncovered: GridCell;
  /** 1 where the funding does not take place, so that nobody pays. */
  readonly cancelled?: GridCell;
  /** For a rotation: what is due, paid and left of every line, and whose turn it is. */
  readonly ledger?: Ledger;
}

/** Where everybody stands in a rotation, in whole units. */
export interface Ledger {
  readonly due: Column;
  readonly paid: Column;
  /** 1 for the one who orders, and for the one whose turn comes next. */
  readonly orders: Column;
  readonly next: Column;
}

/** As many rounds as a sheet has: each holds more parties at their bounds, or none. */
const ROUNDS = 6;

/**
 * Shares a total in proportion between bounds of one kind. Whoever would be beyond its bound is held there, and the rest
 * is shared among the others, until nobody more is held. Since bounds of one kind only ever push the others further, who
 * is held once stays held, so that this is the one level at which the shares add up.
 */
export function level(desk: Desk, { weights, bounds, bounded, direction, total }: Leveled): Claimed {
  const { words } = desk;
  const at = (column: Column, place: number): GridCell => elementAt(column, place);
  const rounds = Math.min(ROUNDS, weights.length) + 1;
  let rest = desk.single(words.leftInRound(1), of(total));
  let weight = desk.single(words.weightInRound(1), sum(weights));
  let held: Column = [];
  let before: Column = [];
  for (let round = 1; round <= rounds; round += 1) {
    before = held;
    held = desk.column(words.held(round), (_, place) => {
      const beyond = minus(times(at(weights, place), rest), times(at(bounds, place), weight));
      const isBeyond = atLeast(direction === -1 ? minus(0, beyond) : times(direction, beyond), 0);
      const now = choose(equal(at(bounded, place), 1), choose(isBeyond, 1, 0), 0);
      return round === 1 ? now : choose(equal(at(before, place), 1), 1, now);
    });
    rest = desk.single(words.leftInRound(round + 1), minus(total, sumIf(held, 1, bounds)));
    weight = desk.single(words.weightInRound(round + 1), sumIf(held, 0, weights));
  }
  desk.fault(words.faults.rounds, choose(equal(sum(held), sum(before)), 0, 1));
  const denominator = desk.single(words.denominator, choose(equal(weight, 0), 1, of(weight)));
  return {
    numerators: desk.column(words.numerator, (_, place) =>
      choose(
        equal(at(held, place), 1),
        times(at(bounds, place), denominator),
        choose(equal(weight, 0), 0, times(at(weights, place), rest)),
      ),
    ),
    denominator,
    uncovered: desk.single(words.uncovered, choose(equal(weight, 0), of(rest), 0)),
  };
}

/** The product that must stay exact where bounds are compared with shares. */
export const levelLimit = (weights: Column, bounds: Column, total: GridCell): Formula =>
  times(sum(weights), plus(total, sum(bounds)));
