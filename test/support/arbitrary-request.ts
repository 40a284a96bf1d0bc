import fc from "fast-check";
import type { FundingRequest } from "../../src/index.js";
import { keyRequest } from "./arbitrary-key.js";
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

/** Every modality, strategy and policy that this version computes, for a cost of 0 or more. */
export const families: readonly Family[] = [
  ["own funds", ownFundsRequest(false)],
  ["a key of weights", keyRequest({})],
  ["a key with minima and maxima", keyRequest({ isBounded: true })],
  ["a key that exempts small shares", keyRequest({ isBounded: true, isExempting: true })],
  ["pledges that meet the cost", pledgeRequest({})],
  ...shortfallPolicies.map((short): Family => [`pledges that fall short, policy ${short}`, pledgeRequest({ short })]),
  ...surplusPolicies.map((over): Family => [`pledges above the cost, policy ${over}`, pledgeRequest({ over })]),
];

/** The kinds of request that may have a negative cost. */
export const creditNotes: readonly Family[] = [
  ["a credit note on own funds", ownFundsRequest(true)],
  ["a credit note by a key of weights", keyRequest({ isCredit: true })],
];

/** A request of any kind. */
export const anyRequest: fc.Arbitrary<FundingRequest> = fc.oneof(
  ...[...families, ...creditNotes].map(([, request]) => request),
);
