import type { Reconciliation } from "../plan/funding-plan.js";
import type { Reason } from "../plan/reasons.js";
import type { Speaker } from "./locale.js";

/** A sentence for every reason: one that is missing, or that asks for a value it does not get, is a type error. */
export type ReasonSentences = {
  readonly [One in Reason as One["code"]]: (params: One["params"], say: Speaker) => string;
};

/** The last sentence about a plan: that it adds up. */
export type ClosingSentence = (sums: Reconciliation, say: Speaker) => string;

/** Which strategy a reason speaks of. */
export type StrategyKind = Extract<Reason, { readonly code: "co-financed.decided" }>["params"]["strategy"];

/** Whether a weight is there and is 0, however it is written. */
export const isNought = (weight: string | null): boolean => weight !== null && !/^[^/]*[1-9]/.test(weight);

/** Writes a reason with the sentences of a language. */
export function reasonSentence({ code, params }: Reason, sentences: ReasonSentences, say: Speaker): string {
  const sentence = sentences[code] as (params: Reason["params"], say: Speaker) => string;
  return sentence(params, say);
}
