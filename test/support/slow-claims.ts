import type { AllocationKey, FundingRequest, KeyRow, VoluntaryShare } from "../../src/index.js";
import { decimalsOf, total, unitsGiven } from "./money-text.js";
import { slowShares } from "./slow-apportion.js";
import { type Fraction, fraction, isBelow, nought, readFraction, times } from "./slow-fraction.js";

/** What somebody owes exactly, in minor units. */
export interface SlowClaim {
  readonly party: string;
  readonly role: "member" | "publisher" | "backstop";
  readonly exact: Fraction;
}

/** Who owes what exactly under a request with a cost of 0 or more, worked out by the slow rules. */
export function slowClaims(request: FundingRequest): readonly SlowClaim[] {
  const decimals = decimalsOf(request);
  const read = (amount: string | number): bigint => unitsGiven(amount, decimals);
  const cost = read(request.development.cost);
  const { modality } = request;
  if (modality.kind === "own-funds") return [{ party: modality.publisher, role: "publisher", exact: fraction(cost) }];
  if (modality.kind !== "co-financed") throw new Error("no slow rule is written yet for this modality");
  const { strategy } = modality;
  if (strategy.kind === "allocation-key") return byKey(strategy, cost, read);
  if (strategy.kind === "voluntary-share") return byPledges(strategy, cost, read);
  throw new Error("no slow rule is written yet for this strategy");
}

type Read = (amount: string | number) => bigint;

/** Tries every group of the heaviest members, the largest first. */
function byKey({ key, exemptBelow }: AllocationKey, cost: bigint, read: Read): readonly SlowClaim[] {
  const below = fraction(exemptBelow === undefined ? 0n : read(exemptBelow));
  const groups = new Map<number, KeyRow[]>();
  for (const lightest of key) {
    const group = key.filter(({ weight }) => !isBelow(readFraction(weight), readFraction(lightest.weight)));
    groups.set(group.length, group);
  }
  const largestFirst = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const group of exemptBelow === undefined ? [[...key]] : largestFirst) {
    const shares = slowShares(
      cost,
      group.map(({ weight }) => weight),
      {
        minimum: group.map(({ minimum }) => (minimum === undefined ? null : read(minimum))),
        maximum: group.map(({ maximum }) => (maximum === undefined ? null : read(maximum))),
      },
    );
    if (exemptBelow !== undefined && shares.some((share) => isBelow(share, below))) continue;
    return key.map((row) => ({ party: row.party, role: "member", exact: shares[group.indexOf(row)] ?? nought }));
  }
  return key.map(({ party }) => ({ party, role: "member", exact: nought }));
}

const ruleOf = {
  "top-up": "proportional",
  "equal-top-up": "equal-change",
  proportional: "proportional",
  cap: "equal",
  "equal-reduction": "equal-change",
} as const;

function byPledges(terms: VoluntaryShare, cost: bigint, read: Read): readonly SlowClaim[] {
  const { pledges, threshold, onShortfall, onSurplus } = terms;
  const amounts = pledges.map(({ amount }) => read(amount));
  const pledged = total(amounts);
  const needed = times(readFraction(threshold?.rate ?? 0), fraction(cost, 100n));
  const policy = pledged < cost ? (onShortfall?.policy ?? "report") : (onSurplus?.policy ?? "proportional");
  const isCancelled = isBelow(fraction(pledged), needed) || (pledged < cost && policy === "cancel");
  const backstop = onShortfall?.policy === "backstop" ? onShortfall : undefined;
  const exact = (): readonly Fraction[] => {
    if (isCancelled) return amounts.map(() => nought);
    if (pledged === cost || policy === "report" || policy === "backstop" || policy === "credit")
      return amounts.map((amount) => fraction(amount));
    const most = pledges.map(({ maximum }, at) =>
      amounts[at] === 0n ? 0n : maximum === undefined ? null : read(maximum),
    );
    const least = pledges.map(({ minimum }) => (minimum === undefined ? null : read(minimum)));
    const bounds = pledged < cost ? { minimum: amounts, maximum: most } : { minimum: least, maximum: amounts };
    return slowShares(cost, amounts, { rule: ruleOf[policy as keyof typeof ruleOf], ...bounds });
  };
  const shares = exact();
  const members = pledges.map(({ party }, at): SlowClaim => ({ party, role: "member", exact: shares[at] ?? nought }));
  if (backstop === undefined) return members;
  const missing = isCancelled || pledged > cost ? 0n : cost - pledged;
  const most = backstop.maximum === undefined ? missing : read(backstop.maximum);
  return [...members, { party: backstop.party, role: "backstop", exact: fraction(missing < most ? missing : most) }];
}
