import { inProportion } from "../apportion/share-out.js";
import { elementAt } from "../errors/element-at.js";
import { sumOf } from "../money/minor-units.js";

/** A party with an amount above 0 that it owes or is owed. */
export interface Due {
  readonly party: string;
  /** Where it stands among the parties of the plan. */
  readonly at: number;
  /** Who comes first where amounts are equal. */
  readonly rank: number;
  readonly units: bigint;
}

/** What is settled between parties, and what is left with the supplier. */
export interface Between {
  readonly debts: readonly Due[];
  readonly credits: readonly Due[];
  /** Debts that nobody has advanced. */
  readonly outstanding: readonly Due[];
  /** Advances that nobody owes. */
  readonly overpaid: readonly Due[];
}

/**
 * Says which part of debts and advances is settled between parties: the smaller of the two sums, all of it.
 *
 * The side that has more takes part in proportion, by largest remainder: where less was advanced than is owed, all who
 * owe refund the same part of what they owe, and the rest of each stays outstanding.
 */
export function betweenParties(debts: readonly Due[], credits: readonly Due[]): Between {
  const owed = sumOf(debts.map(({ units }) => units));
  const advanced = sumOf(credits.map(({ units }) => units));
  const [paying, outstanding] = parted(debts, owed, owed < advanced ? owed : advanced);
  const [receiving, overpaid] = parted(credits, advanced, owed < advanced ? owed : advanced);
  return { debts: paying, credits: receiving, outstanding, overpaid };
}

/** The part of each that makes a total, at most their sum, and the rest of each. */
function parted(dues: readonly Due[], sum: bigint, total: bigint): readonly [readonly Due[], readonly Due[]] {
  if (total === sum) return [dues, []];
  if (total === 0n) return [[], dues];
  const units = inProportion(
    total,
    dues.map((due) => due.units),
    dues.map(({ rank }) => rank),
  );
  const withUnits = (unitsAt: (at: number) => bigint): readonly Due[] =>
    dues.flatMap((due, at) => (unitsAt(at) === 0n ? [] : [{ ...due, units: unitsAt(at) }]));
  return [withUnits((at) => elementAt(units, at)), withUnits((at) => (dues[at]?.units ?? 0n) - elementAt(units, at))];
}
