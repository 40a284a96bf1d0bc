/**
 * Says who comes first where remainders tie: the priority list, then ids by code units, then position.
 *
 * Ids are compared by plain code units, never by a locale, so that two machines agree.
 *
 * @param ids - one id for each party
 * @param priority - ids that come before all others, in this order
 * @returns the rank of each position, 0 first
 */
export function tieOrder(ids: readonly string[], priority: readonly string[]): readonly number[] {
  const favour = new Map(priority.map((id, rank) => [id, rank] as const).reverse());
  const places = ids.map((id, at) => ({ id, at, favour: favour.get(id) ?? priority.length }));
  places.sort((a, b) => a.favour - b.favour || byCodeUnits(a.id, b.id));
  const ranks = new Array<number>(ids.length).fill(0);
  for (const [rank, { at }] of places.entries()) ranks[at] = rank;
  return ranks;
}

/** Compares two texts by their code units. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
