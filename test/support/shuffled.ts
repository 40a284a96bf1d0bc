/** The same list in another order, which the seed decides. */
export function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const copy = [...list];
  let state = seed >>> 0;
  for (let left = copy.length; left > 1; left -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state % left;
    const [taken] = copy.splice(at, 1);
    if (taken !== undefined) copy.push(taken);
  }
  return copy;
}
