import type { AllocationKey, FundingRequest, KeyRow, Pledge, Strategy } from "../../src/index.js";
import { shuffled } from "./shuffled.js";

/** The same request with its parties, and the rows of its key or pledges, in another order. */
export function reordered(request: FundingRequest, seed: number): FundingRequest {
  const parties = shuffled(request.parties, seed);
  const { modality } = request;
  if (modality.kind !== "co-financed") return { ...request, parties };
  return { ...request, parties, modality: { ...modality, strategy: withRowsMoved(modality.strategy, seed + 1) } };
}

function withRowsMoved(strategy: Strategy, seed: number): Strategy {
  if (strategy.kind === "allocation-key") return { ...strategy, key: shuffled(strategy.key, seed) };
  if (strategy.kind === "voluntary-share") return { ...strategy, pledges: shuffled(strategy.pledges, seed) };
  throw new Error("no test says yet what the order of this strategy means");
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

/** The same request with the rows of its key changed. */
export function withKey(request: FundingRequest, change: (row: KeyRow) => KeyRow): FundingRequest {
  const strategy = { ...keyOf(request), key: keyOf(request).key.map(change) };
  return { ...request, modality: { kind: "co-financed", strategy } };
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
