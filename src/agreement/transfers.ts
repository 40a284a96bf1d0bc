import type { Due } from "./between-parties.js";

/** A payment between two parties, in minor units. */
export interface Flow {
  readonly from: Due;
  readonly to: Due;
  readonly units: bigint;
}

/**
 * Settles debts with credits of the same sum, directly and with few transfers: who owes exactly what another is owed pays
 * that one; then the others stand in two rows by size, and the first pays the first until one of them is even, and so on.
 *
 * Every transfer makes at least one party even, and the last one two: there is at least one fewer than there are parties.
 * It is not always the fewest possible, which only trying every grouping would find.
 */
export function directTransfers(debts: readonly Due[], credits: readonly Due[]): readonly Flow[] {
  const flows = equalTransfers(debts, credits);
  const even = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const isLeft = (due: Due): boolean => !even.has(due);
  return [...flows, ...walked(debts.filter(isLeft).sort(bySize), credits.filter(isLeft).sort(bySize))].sort(byPlace);
}

/** Who owes exactly what another is owed, pays that one; of equal ones, the first pays the first. */
function equalTransfers(debts: readonly Due[], credits: readonly Due[]): readonly Flow[] {
  const waiting = new Map<bigint, Due[]>();
  for (const credit of [...credits].sort(bySize).reverse()) {
    const same = waiting.get(credit.units);
    if (same === undefined) waiting.set(credit.units, [credit]);
    else same.push(credit);
  }
  return [...debts].sort(bySize).flatMap((from) => {
    const to = waiting.get(from.units)?.pop();
    return to === undefined ? [] : [{ from, to, units: from.units }];
  });
}

/** The first debtor pays the first creditor until one of them is even, and so on. */
function walked(debts: readonly Due[], credits: readonly Due[]): readonly Flow[] {
  const flows: Flow[] = [];
  const row = credits.values();
  let to = row.next().value;
  let open = to?.units ?? 0n;
  for (const from of debts) {
    let left = from.units;
    while (left > 0n && to !== undefined) {
      const units = left < open ? left : open;
      flows.push({ from, to, units });
      left -= units;
      open -= units;
      if (open > 0n) continue;
      to = row.next().value;
      open = to?.units ?? 0n;
    }
  }
  return flows;
}

/** Settles the same debts and credits with one party only: it receives every debt, and pays every credit. */
export function transfersThrough(
  through: Pick<Due, "party" | "at" | "rank">,
  debts: readonly Due[],
  credits: readonly Due[],
): readonly Flow[] {
  const isOther = ({ party }: Due): boolean => party !== through.party;
  const middle: Due = { ...through, units: 0n };
  return [
    ...debts.filter(isOther).map((from): Flow => ({ from, to: middle, units: from.units })),
    ...credits.filter(isOther).map((to): Flow => ({ from: middle, to, units: to.units })),
  ];
}

const bySize = (a: Due, b: Due): number => (a.units === b.units ? a.rank - b.rank : a.units > b.units ? -1 : 1);

/** As the parties stand in the plan: whoever pays looks for its line. */
const byPlace = (a: Flow, b: Flow): number => a.from.at - b.from.at || a.to.at - b.to.at;
