import { elementAt } from "../../errors/element-at.js";
import type { Formula, GridCell } from "./cell.js";
import type { Desk } from "./desk.js";
import {
  above,
  all,
  atMost,
  below,
  type Column,
  choose,
  countAbove,
  countOf,
  equal,
  floorOf,
  minus,
  of,
  plus,
  sum,
  times,
} from "./formula.js";

/** What is shared out: numerators over one denominator above 0, whole, and who takes part in it. */
export interface Parts {
  readonly heading: string;
  readonly numerators: Column;
  readonly denominator: GridCell;
}

/**
 * Puts exact parts into whole units by largest remainder: everybody is rounded down, the units left go to those who lost
 * most; where remainders tie, to the line that stands first.
 */
export function byRemainders(desk: Desk, { heading, numerators, denominator }: Parts): Column {
  const { words } = desk;
  const at = (column: Column, place: number): GridCell => elementAt(column, place);
  const put = (name: string, make: (place: number) => Formula): Column =>
    numerators.length > desk.lines.length ? desk.extended(name, make) : desk.column(name, (_, place) => make(place));
  const floors = put(words.floor(heading), (place) => floorOf(at(numerators, place), denominator));
  const rests = put(words.rest(heading), (place) =>
    minus(at(numerators, place), times(at(floors, place), denominator)),
  );
  const total = desk.single(words.toGive(heading), minus(floorOf(sum(numerators), denominator), sum(floors)));
  const ranks = put(words.rank(heading), (place) => rankOf(rests, place));
  return put(heading, (place) => plus(at(floors, place), spareOf(at(rests, place), at(ranks, place), of(total))));
}

/**
 * Puts exact parts into whole units as a bearer has them: everybody else is rounded to the nearest unit, half up, and the
 * line of the bearer takes what is left.
 */
export function byBearer(desk: Desk, { heading, numerators, denominator }: Parts, bearer: number): Column {
  const { words } = desk;
  const nearest = desk.column(words.nearest(heading), (_, place) =>
    floorOf(plus(times(2, elementAt(numerators, place)), denominator), times(2, denominator)),
  );
  const total = desk.single(words.sumOf(heading), floorOf(sum(numerators), denominator));
  const others = minus(sum(nearest), elementAt(nearest, bearer));
  const rest = desk.single(words.leftToBearer, minus(total, others));
  const isNobody = choose(equal(total, 0), 0, 1);
  desk.fault(
    words.faults.bearer,
    choose(equal(elementAt(numerators, bearer), 0), isNobody, choose(below(rest, 0), 1, 0)),
  );
  return desk.column(heading, (_, place) => of(place === bearer ? rest : elementAt(nearest, place)));
}

/** Which remainder comes first: how many are larger, and how many equal ones stand up to here. */
export const rankOf = (rests: Column, place: number): Formula => {
  const own = elementAt(rests, place);
  return plus(countAbove(rests, own), countOf(rests.slice(0, place + 1), own));
};

/** The unit that a line receives where it lost something and comes soon enough. */
export const spareOf = (rest: GridCell, rank: GridCell, units: Formula): Formula =>
  choose(all(above(rest, 0), atMost(rank, units)), 1, 0);
