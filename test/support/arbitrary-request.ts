import fc from "fast-check";
import type { Carried, FundingRequest } from "../../src/index.js";
import { keyRequest } from "./arbitrary-key.js";
import {
  byModuleRequest,
  complementaryOrderRequest,
  initialContractRequest,
  rotationRequest,
  unitOrderRequest,
} from "./arbitrary-orders.js";
import { frame, requestOf, units } from "./arbitrary-parts.js";
import { pledgeRequest, shortfallPolicies, surplusPolicies } from "./arbitrary-pledges.js";

/** Developments that the publisher pays alone; a credit note where the cost is below 0. */
export const ownFundsRequest = (isCredit: boolean): fc.Arbitrary<FundingRequest> =>
  fc
    .tuple(frame, units)
    .map(([given, cost]) =>
      requestOf(given, ["publisher"], isCredit ? -cost : cost, { kind: "own-funds", publisher: "publisher" }),
    );

/** A kind of request: how a title names it, and requests of it. */
export type Family = readonly [string, fc.Arbitrary<FundingRequest>];

/** Every rule by which turns are taken. */
export const turnRules = ["furthest-behind", "fixed-order", "deadline"] as const;

/** Every modality, strategy and policy that this version computes, for a cost of 0 or more. */
export const families: readonly Family[] = [
  ["own funds", ownFundsRequest(false)],
  ["an initial contract", initialContractRequest(false)],
  ["a complementary order", complementaryOrderRequest(false)],
  ["a key of weights", keyRequest({})],
  ["a key with minima and maxima", keyRequest({ isBounded: true })],
  ["a key that exempts small shares", keyRequest({ isBounded: true, isExempting: true })],
  ["pledges that meet the cost", pledgeRequest({})],
  ["pledges that meet the cost with a match", pledgeRequest({ isMatched: true })],
  ["pledges that fall short with a match", pledgeRequest({ isMatched: true, short: "any" })],
  ["pledges above the cost with a match", pledgeRequest({ isMatched: true, over: "any" })],
  ...shortfallPolicies.map((short): Family => [`pledges that fall short, policy ${short}`, pledgeRequest({ short })]),
  ...surplusPolicies.map((over): Family => [`pledges above the cost, policy ${over}`, pledgeRequest({ over })]),
  ["unit orders whose difference somebody bears", unitOrderRequest({ policy: "bearer" })],
  ["unit orders whose surplus is a credit", unitOrderRequest({ policy: "credit" })],
  ["unit orders with a contributor missing", unitOrderRequest({ policy: "bearer", isMissing: true })],
  ["unit orders with a contributor missing, for credit", unitOrderRequest({ policy: "credit", isMissing: true })],
  ...turnRules.map((rule): Family => [`a rotation by ${rule}`, rotationRequest(rule)]),
  ["modules shared equally", byModuleRequest({ isEqual: true })],
  ["modules shared by weights", byModuleRequest({ isEqual: false })],
];

/** The kinds of request that may have a negative cost. */
export const creditNotes: readonly Family[] = [
  ["a credit note on own funds", ownFundsRequest(true)],
  ["a credit note on an initial contract", initialContractRequest(true)],
  ["a credit note on a complementary order", complementaryOrderRequest(true)],
  ["a credit note by a key of weights", keyRequest({ isCredit: true })],
  ["a credit note on modules shared equally", byModuleRequest({ isEqual: true, isCredit: true })],
  ["a credit note on modules shared by weights", byModuleRequest({ isEqual: false, isCredit: true })],
];

/** A request of any kind. */
export const anyRequest: fc.Arbitrary<FundingRequest> = fc.oneof(
  ...[...families, ...creditNotes].map(([, request]) => request),
);

/** Some parties of the request carry fractions of less than a unit from earlier plans, which sum to 0. */
export const withCarried = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc
    .tuple(request, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 11 })), { maxLength: 6 }))
    .map(([given, moves]) => ({ ...given, carried: carriedBy(given, moves) }));

function carriedBy(
  { parties }: FundingRequest,
  moves: readonly (readonly [number, number, number])[],
): readonly Carried[] {
  const twelfths = new Map<string, number>();
  const idAt = (at: number): string => parties[at % parties.length]?.id ?? "";
  const move = (party: string, by: number): void => void twelfths.set(party, (twelfths.get(party) ?? 0) + by);
  for (const [from, to, by] of moves) {
    const isFar =
      Math.abs((twelfths.get(idAt(from)) ?? 0) - by) > 11 || Math.abs((twelfths.get(idAt(to)) ?? 0) + by) > 11;
    if (isFar) continue;
    move(idAt(from), -by);
    move(idAt(to), by);
  }
  return [...twelfths].map(([party, by]) => ({ party, exact: `${by}/12` }));
}
