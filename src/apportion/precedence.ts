import { byCodeUnits, tieOrder } from "./tie-order.js";

/** Who comes first where remainders tie. */
export interface Precedence {
  /** Below 0 where the first of two positions comes first. */
  readonly compare: (a: number, b: number) => number;
  /** The rank of every position, 0 first; undefined where the order of the positions is the rank. */
  readonly ranks: () => ArrayLike<number> | undefined;
  /** All positions, the first one first, where that is known. */
  readonly order?: () => Int32Array;
}

/** Whoever stands first in the list comes first. */
export const BY_POSITION: Precedence = { compare: (a, b) => a - b, ranks: () => undefined };

/** Ranks that are known. */
export const byRank = (ranks: ArrayLike<number>): Precedence => ({
  compare: (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0),
  ranks: () => ranks,
});

/** Ranks 0, 1, 2 … of all parties, each once, and so their order. */
export function byAllRanks(ranks: Int32Array): Precedence {
  const order = new Int32Array(ranks.length);
  for (const [at, rank] of ranks.entries()) order[rank] = at;
  return { ...byRank(ranks), order: () => order };
}

/**
 * The priority list, then ids by code units. Two ids are compared where two parties tie, and all of them are only sorted
 * where many do: most splits of a million parties have no tie to settle.
 *
 * @param ids - one id for each party, all different
 * @param priority - ids that come before all others, in this order
 */
export function byId(ids: readonly string[], priority: readonly string[]): Precedence {
  const favour = new Map(priority.map((id, rank) => [id, rank] as const));
  const favourOf = (id: string): number => favour.get(id) ?? priority.length;
  const idAt = (at: number): string => ids[at] ?? "";
  let ranks: readonly number[] | undefined;
  return {
    compare: (a, b) => favourOf(idAt(a)) - favourOf(idAt(b)) || byCodeUnits(idAt(a), idAt(b)),
    ranks: () => {
      ranks ??= tieOrder(ids, priority);
      return ranks;
    },
  };
}
