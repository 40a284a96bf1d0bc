import type { IssueCode } from "../errors/catalogue.js";
import type { Entry, IssueParams } from "../errors/entry.js";
import { IssueList } from "../errors/issue-list.js";
import { boundsWithNegativeTotal, outInvalid, outTooNarrow, totalInvalid } from "../errors/kernel-entries.js";
import { QuotepartError } from "../errors/quotepart-error.js";
import { shown } from "../errors/show.js";
import { boundsInDoubles, heldRoomFor } from "./bounded-in-doubles.js";
import { countOf } from "./known-weights.js";
import { byAllRanks } from "./precedence.js";
import { readTotal } from "./read-total.js";
import { roomFor } from "./room.js";
import { roundsOf, splitRounds } from "./rounds.js";
import { shareOut } from "./share-out.js";
import { type Sharing, wholeOf } from "./sharing.js";
import { MOST_IN_DOUBLE } from "./whole-weights.js";
import { splitBetween } from "./within-bounds.js";

/** A column that units are written into. */
export type UnitColumn = Float64Array | BigInt64Array;

/** Weights and options that were read once, to share many totals by. */
export interface PreparedKey {
  /** How many parties share. */
  readonly size: number;
  /**
   * Shares a total.
   *
   * @param total - whole units; a number must be a safe integer
   * @returns the units of each party, in the order of the weights; where bounds cannot be met, they do not make the total
   * @throws QuotepartError `total.invalid`, `bounds.negative-total`
   */
  readonly split: (total: bigint | number) => bigint[];
  /**
   * Shares a total into a column that the caller has, so that a split of a million parties needs no memory.
   *
   * @param total - whole units; a number must be a safe integer
   * @param out - where the units go: one place for each party; it is left as it was where something is refused
   * @returns what the bounds leave unallocated: 0 without bounds
   * @throws QuotepartError `total.invalid`, `bounds.negative-total`, `out.invalid`, `out.too-narrow`
   */
  readonly into: (total: bigint | number, out: UnitColumn) => bigint;
}

/** A key of what was read. */
export function keyOf(given: Sharing): PreparedKey {
  const size = countOf(given.weights);
  const ranks = given.precedence.ranks();
  // Ids are sorted once, and looked at no more.
  const sharing = ranks === undefined ? given : { ...given, precedence: byAllRanks(Int32Array.from(ranks)) };
  const columns = columnsOf(sharing);
  return Object.freeze({
    size,
    split: (total: bigint | number): bigint[] => shareOut(checkedTotal(total, sharing), sharing).units,
    into: (total: bigint | number, out: UnitColumn): bigint => {
      const units = checkedTotal(total, sharing);
      checkColumn(out, size);
      return columns?.(units, out) === true ? 0n : written(units, sharing, out);
    },
  });
}

/** Shares a total in doubles into a column, and says whether that was possible. */
type Columns = (total: bigint, out: UnitColumn) => boolean;

/** How a key shares in doubles, with room that it keeps; undefined where it never can. */
function columnsOf(sharing: Sharing): Columns | undefined {
  const whole = wholeOf(sharing);
  const bounds = sharing.bounds && boundsInDoubles(sharing.bounds);
  if (whole === undefined || (sharing.bounds !== undefined && bounds === undefined)) return undefined;
  const { weights } = whole;
  const room = roomFor(weights.length);
  const heldRoom = bounds && heldRoomFor(weights.length);
  return (total, out) => {
    const magnitude = total < 0n ? -total : total;
    if (magnitude > MOST_IN_DOUBLE) return false;
    const isDoubles = out instanceof Float64Array;
    const own = isDoubles && bounds === undefined ? { ...room, units: out } : room;
    if (bounds !== undefined) {
      if (splitBetween(Number(total), whole, bounds, own, sharing.precedence, heldRoom) === undefined) return false;
    } else {
      const rounds = roundsOf(Number(magnitude), whole);
      if (rounds === undefined) return false;
      splitRounds(whole, rounds, own, sharing.precedence);
    }
    if (total < 0n) negate(own.units);
    if (!isDoubles) for (let at = 0; at < weights.length; at += 1) out[at] = BigInt(own.units[at] as number);
    else if (own.units !== out) out.set(own.units);
    return true;
  };
}

/** Every number below zero; 0 stays 0, never -0. */
function negate(units: Float64Array): void {
  for (let at = 0; at < units.length; at += 1) units[at] = 0 - (units[at] as number);
}

/** Shares by whole numbers of any size, and writes what the column can hold. */
function written(total: bigint, sharing: Sharing, out: UnitColumn): bigint {
  const { units, unallocated } = shareOut(total, sharing);
  const most = out instanceof Float64Array ? MOST_IN_DOUBLE : MOST_IN_64_BITS;
  if (units.some((unit) => unit > most || unit < -most))
    throw refusal(outTooNarrow, ["out"], { column: out.constructor.name, total: shown(total) });
  if (out instanceof Float64Array) for (const [at, unit] of units.entries()) out[at] = Number(unit);
  else out.set(units);
  return unallocated;
}

const MOST_IN_64_BITS = 2n ** 63n - 1n;

function checkedTotal(total: unknown, { bounds }: Sharing): bigint {
  const units = readTotal(total);
  if (units === undefined) throw refusal(totalInvalid, ["total"], { received: shown(total) });
  if (units < 0n && bounds !== undefined) throw refusal(boundsWithNegativeTotal, ["total"], { total: shown(units) });
  return units;
}

function checkColumn(out: unknown, size: number): asserts out is UnitColumn {
  const isColumn = out instanceof Float64Array || out instanceof BigInt64Array;
  if (isColumn && out.length === size) return;
  const received = isColumn ? `a ${out.constructor.name} of ${out.length}` : shown(out);
  throw refusal(outInvalid, ["out"], { expected: size, received });
}

function refusal<Params extends IssueParams>(
  entry: Entry<IssueCode, Params>,
  path: readonly string[],
  params: Params,
): QuotepartError {
  const issues = new IssueList();
  issues.add(entry, path, params);
  return new QuotepartError(issues.failure());
}
