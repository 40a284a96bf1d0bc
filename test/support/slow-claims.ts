import type {
  AllocationKey,
  ByModule,
  ComplementaryOrder,
  FundingRequest,
  KeyRow,
  Modality,
  Share,
  UnitOrder,
  VoluntaryShare,
} from "../../src/index.js";
import { decimalsOf, total, unitsGiven } from "./money-text.js";
import { slowShares } from "./slow-apportion.js";
import {
  type Fraction,
  fraction,
  isBelow,
  isSame,
  minus,
  nought,
  over,
  plus,
  readFraction,
  sum,
  times,
} from "./slow-fraction.js";
import { slowRotation } from "./slow-rotation.js";

/** What somebody owes exactly, in minor units. */
export interface SlowClaim {
  readonly party: string;
  readonly role: Share["role"];
  readonly exact: Fraction;
}

/** Who owes what exactly under a request with a cost of 0 or more, worked out by the slow rules. */
export function slowClaims(request: FundingRequest): readonly SlowClaim[] {
  const decimals = decimalsOf(request);
  const read = (amount: string | number): bigint => unitsGiven(amount, decimals);
  const cost = read(request.development.cost);
  const { modality } = request;
  const claims = claimsOf(request, modality, cost, read);
  // A party that adds money from outside is shown as what it is.
  const publishers = new Set(request.parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  return claims.map((claim) =>
    claim.role === "funder" && publishers.has(claim.party) ? { ...claim, role: "publisher" } : claim,
  );
}

function claimsOf({ development }: FundingRequest, modality: Modality, cost: bigint, read: Read): readonly SlowClaim[] {
  switch (modality.kind) {
    case "own-funds":
      return [{ party: modality.publisher, role: "publisher", exact: fraction(cost) }];
    case "initial-contract":
      return [{ party: modality.authority, role: "authority", exact: fraction(cost) }];
    case "complementary-order":
      return byAssociates(modality, cost, read);
    case "co-financed":
      break;
  }
  const { strategy } = modality;
  switch (strategy.kind) {
    case "allocation-key":
      return byKey(strategy, cost, read);
    case "voluntary-share":
      return byPledges(strategy, cost, read);
    case "unit-order":
      return byOrders(strategy, cost, read);
    case "by-module":
      return byModules(strategy, read);
    case "round-robin": {
      const { payer, members } = slowRotation(strategy, development.id, cost, read);
      return members.map((party) => ({ party, role: "member", exact: party === payer ? fraction(cost) : nought }));
    }
  }
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

/** Rates and amounts first; what they leave by the weights, or to the lead. */
function byAssociates(terms: ComplementaryOrder, cost: bigint, read: Read): readonly SlowClaim[] {
  const { lead, leadWeight, associates = [] } = terms;
  const fixed = associates.map(({ rate, amount }) =>
    rate === undefined ? fraction(read(amount ?? 0)) : times(readFraction(rate), fraction(cost, 100n)),
  );
  const left = minus(fraction(cost), sum(fixed));
  const weights = associates.map(({ weight }) => readFraction(weight ?? 0));
  const all = plus(readFraction(leadWeight ?? 0), sum(weights));
  const shares = associates.map(({ party, weight }, at): SlowClaim => {
    const byWeight = over(times(left, weights[at] ?? nought), isSame(all, nought) ? fraction(1n) : all);
    return { party, role: "associate", exact: weight === undefined ? (fixed[at] ?? nought) : byWeight };
  });
  return [
    { party: lead, role: "lead", exact: minus(fraction(cost), sum(shares.map(({ exact }) => exact))) },
    ...shares,
  ];
}

/** The unit is the first multiple of the step of which `count` reach the cost; whoever stands first orders. */
function byOrders(terms: UnitOrder, cost: bigint, read: Read): readonly SlowClaim[] {
  const { contributors, waitingList = [], count, unit, roundUnitTo, difference } = terms;
  const step = roundUnitTo === undefined ? 1n : read(roundUnitTo);
  let price = unit === undefined ? (cost / (step * BigInt(count))) * step : read(unit);
  while (unit === undefined && price * BigInt(count) < cost) price += step;
  const ordering = [...contributors, ...waitingList].slice(0, count);
  const left = cost - price * BigInt(ordering.length);
  const borne = ordering.length === count && left > 0n ? left : 0n;
  const orders = ordering.map((party): SlowClaim => ({ party, role: "member", exact: fraction(price) }));
  if (difference.policy === "credit") return orders;
  return [...orders, { party: difference.party, role: "bearer", exact: fraction(borne) }];
}

/** Every member's part of every module that it wants. */
function byModules({ modules, key }: ByModule, read: Read): readonly SlowClaim[] {
  const weightOf = (party: string): Fraction =>
    key === "equal" ? fraction(1n) : readFraction(key.find((row) => row.party === party)?.weight ?? 0);
  const members = [...new Set(modules.flatMap(({ wantedBy }) => wantedBy))];
  return members.map((party): SlowClaim => {
    const parts = modules
      .filter(({ wantedBy }) => wantedBy.includes(party))
      .map(({ cost, wantedBy }) => over(times(fraction(read(cost)), weightOf(party)), sum(wantedBy.map(weightOf))));
    return { party, role: "member", exact: sum(parts) };
  });
}

function byPledges(terms: VoluntaryShare, whole: bigint, read: Read): readonly SlowClaim[] {
  const { pledges, threshold, match, onShortfall, onSurplus } = terms;
  const amounts = pledges.map(({ amount }) => read(amount));
  const pledged = total(amounts);
  const needed = times(readFraction(threshold?.rate ?? 0), fraction(whole, 100n));
  const lower = (a: bigint, b: bigint): bigint => (a < b ? a : b);
  const offered = match === undefined ? 0n : total(amounts.map((amount) => lower(amount, read(match.perPledge))));
  const added = lower(match?.ceiling === undefined ? offered : lower(offered, read(match.ceiling)), whole);
  const cost = whole - added;
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
  const members = [
    ...pledges.map(({ party }, at): SlowClaim => ({ party, role: "member", exact: shares[at] ?? nought })),
    ...(match === undefined
      ? []
      : [{ party: match.party, role: "funder", exact: isCancelled ? nought : fraction(added) } as const]),
  ];
  if (backstop === undefined) return members;
  const missing = isCancelled || pledged >= cost ? 0n : cost - pledged;
  const own = pledges.findIndex(({ party }) => party === backstop.party);
  const room = pledges[own]?.maximum;
  const left = room === undefined ? missing : read(room) - (amounts[own] ?? 0n);
  const most = lower(backstop.maximum === undefined ? missing : read(backstop.maximum), left);
  return [...members, { party: backstop.party, role: "backstop", exact: fraction(missing < most ? missing : most) }];
}
