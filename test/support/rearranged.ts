import type {
  AllocationKey,
  Amount,
  ExactNumber,
  FundingRequest,
  Modality,
  Pledge,
  Strategy,
} from "../../src/index.js";
import { amountOf, decimalsOf, unitsGiven } from "./money-text.js";
import { shuffled } from "./shuffled.js";
import { type Fraction, readFraction, times } from "./slow-fraction.js";

/**
 * The same request with its parties, and every list whose order means nothing, in another order. The order of a waiting
 * list, of the members of a rotation and of its turns is the rule, and stays.
 */
export function reordered(request: FundingRequest, seed: number): FundingRequest {
  const parties = shuffled(request.parties, seed);
  const carried = request.carried === undefined ? {} : { carried: shuffled(request.carried, seed) };
  const credits = request.credits === undefined ? {} : { credits: shuffled(request.credits, seed + 2) };
  return { ...request, ...carried, ...credits, parties, modality: withAssociatesMoved(request.modality, seed + 1) };
}

function withAssociatesMoved(modality: Modality, seed: number): Modality {
  if (modality.kind === "co-financed") return { ...modality, strategy: withRowsMoved(modality.strategy, seed) };
  if (modality.kind !== "complementary-order") return modality;
  return { ...modality, associates: shuffled(modality.associates ?? [], seed) };
}

function withRowsMoved(strategy: Strategy, seed: number): Strategy {
  switch (strategy.kind) {
    case "allocation-key":
      return { ...strategy, key: shuffled(strategy.key, seed) };
    case "voluntary-share":
      return { ...strategy, pledges: shuffled(strategy.pledges, seed) };
    case "unit-order":
      return { ...strategy, contributors: shuffled(strategy.contributors, seed) };
    case "round-robin":
      return { ...strategy, skip: shuffled(strategy.skip ?? [], seed) };
    case "by-module": {
      const modules = strategy.modules.map((one) => ({ ...one, wantedBy: shuffled(one.wantedBy, seed) }));
      const key = strategy.key === "equal" ? strategy.key : shuffled(strategy.key, seed);
      return { ...strategy, modules: shuffled(modules, seed), key };
    }
  }
}

/** The same request with its cost, and every amount that must be of its sign, multiplied: by -1n a credit note, by 0n nothing. */
export function withCostTimes({ development, modality, ...request }: FundingRequest, by: bigint): FundingRequest {
  const decimals = decimalsOf(request);
  const times = (amount: Amount): Amount => amountOf(unitsGiven(amount, decimals) * by, decimals);
  return {
    ...request,
    development: { ...development, cost: times(development.cost) },
    modality: withAmounts(modality, times),
  };
}

function withAmounts(modality: Modality, times: (amount: Amount) => Amount): Modality {
  if (modality.kind === "complementary-order") {
    const associates = (modality.associates ?? []).map(({ amount, ...row }) =>
      amount === undefined ? row : { ...row, amount: times(amount) },
    );
    return { ...modality, associates };
  }
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "by-module") return modality;
  const modules = modality.strategy.modules.map((one) => ({ ...one, cost: times(one.cost) }));
  return { ...modality, strategy: { ...modality.strategy, modules } };
}

/** The same request with every weight multiplied by the same factor; undefined where it has no weights. */
export function withWeightsTimes({ modality, ...request }: FundingRequest, by: Fraction): FundingRequest | undefined {
  const scaled = (weight: ExactNumber): string => {
    const { top, bottom } = times(readFraction(weight), by);
    return `${top}/${bottom}`;
  };
  if (modality.kind === "complementary-order") {
    const { leadWeight, associates = [], ...order } = modality;
    if (leadWeight === undefined) return undefined;
    const joining = associates.map(({ weight, ...row }) =>
      weight === undefined ? row : { ...row, weight: scaled(weight) },
    );
    return { ...request, modality: { ...order, leadWeight: scaled(leadWeight), associates: joining } };
  }
  if (modality.kind !== "co-financed") return undefined;
  const rows = <Row extends { readonly weight: ExactNumber }>(list: readonly Row[]): readonly Row[] =>
    list.map((row) => ({ ...row, weight: scaled(row.weight) }));
  const strategyWith = (strategy: Strategy): Strategy | undefined => {
    if (strategy.kind === "allocation-key") return { ...strategy, key: rows(strategy.key) };
    if (strategy.kind === "round-robin") return { ...strategy, members: rows(strategy.members) };
    if (strategy.kind === "by-module" && strategy.key !== "equal") return { ...strategy, key: rows(strategy.key) };
    return undefined;
  };
  const strategy = strategyWith(modality.strategy);
  return strategy && { ...request, modality: { ...modality, strategy } };
}

/** The ids that come first where remainders tie. */
export function priorityOf({ rounding }: FundingRequest): readonly string[] {
  return rounding?.rule === "largest-remainder" ? (rounding.priority ?? []) : [];
}

/** The same data with the fields of every object in another order. */
export function refielded<Data>(data: Data, seed: number): Data {
  if (Array.isArray(data)) return data.map((part: unknown) => refielded(part, seed)) as Data;
  if (typeof data !== "object" || data === null) return data;
  const fields = shuffled(Object.entries(data), seed);
  return Object.fromEntries(fields.map(([field, part]) => [field, refielded<unknown>(part, seed + 1)])) as Data;
}

/** The allocation key of a request. */
export function keyOf({ modality }: FundingRequest): AllocationKey {
  if (modality.kind === "co-financed" && modality.strategy.kind === "allocation-key") return modality.strategy;
  throw new Error("this request has no allocation key");
}

/** The pledges of a request. */
export function pledgesOf({ modality }: FundingRequest): readonly Pledge[] {
  if (modality.kind === "co-financed" && modality.strategy.kind === "voluntary-share") return modality.strategy.pledges;
  throw new Error("this request has no pledges");
}

/** The same request with its pledges changed. */
export function withPledges(request: FundingRequest, change: (pledge: Pledge) => Pledge): FundingRequest {
  const { modality } = request;
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return request;
  const strategy = { ...modality.strategy, pledges: modality.strategy.pledges.map(change) };
  return { ...request, modality: { kind: "co-financed", strategy } };
}
