import type { MinorUnits } from "../money/minor-units.js";
import type { StrategyTerms } from "../request/co-financed.js";
import { allocationKey, type KeyReason } from "./allocation-key.js";
import { type ByModuleReason, byModule } from "./by-module.js";
import type { Checking, Claims, Rule } from "./claims.js";
import { type RoundRobinReason, roundRobin } from "./round-robin.js";
import { type UnitOrderReason, unitOrder } from "./unit-order.js";
import { type PledgeReason, voluntaryShare } from "./voluntary-share.js";

/** Every reason that a strategy may give. */
export type StrategyReason = PledgeReason | UnitOrderReason | RoundRobinReason | KeyReason | ByModuleReason;

/** Each strategy by its kind. */
const strategies: { readonly [Kind in StrategyTerms["kind"]]: Rule<TermsOf<Kind>, StrategyReason> } = {
  "voluntary-share": voluntaryShare,
  "unit-order": unitOrder,
  "round-robin": roundRobin,
  "allocation-key": allocationKey,
  "by-module": byModule,
};

type TermsOf<Kind> = Extract<StrategyTerms, { readonly kind: Kind }>;

/** The strategy of some terms; TypeScript cannot see that the kind of the one is the kind of the other. */
const strategyOf = ({ kind }: StrategyTerms): Rule<StrategyTerms, StrategyReason> =>
  strategies[kind] as Rule<StrategyTerms, StrategyReason>;

/** Lists what is wrong with the terms of a strategy. */
export const checkStrategy = (terms: StrategyTerms, checking: Checking): void =>
  strategyOf(terms).check(terms, checking);

/** States who owes what under a strategy. */
export const claimByStrategy = (
  terms: StrategyTerms,
  cost: MinorUnits,
  development: string,
  wholeCost?: MinorUnits,
): Claims<StrategyReason> => strategyOf(terms).claim(terms, cost, development, wholeCost);
