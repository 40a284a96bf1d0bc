import type { CoFinancedTerms } from "../request/co-financed.js";
import type { ReasonIn, Rule } from "../strategies/claims.js";
import { checkStrategy, claimByStrategy, type StrategyReason } from "../strategies/index.js";

/*
 * Co-financing (co-financement): several members specify and pay for a common need, and share it by a strategy.
 *
 * Source: the club's charter, « co-financés et spécifiés (apports de cas d'usages) par plusieurs membres du Club ».
 */

/** Why members pay together. */
export interface CoFinancedReasons {
  /** Who decides, and on what basis the money is committed. */
  readonly "co-financed.decided": { readonly members: number };
}

/** Such a reason, or one of the strategy. */
export type CoFinancedReason = ReasonIn<CoFinancedReasons> | StrategyReason;

/** The members share by their strategy. */
export const coFinanced: Rule<CoFinancedTerms, CoFinancedReason> = {
  check({ strategy }, checking) {
    checkStrategy(strategy, { ...checking, path: [...checking.path, "strategy"] });
  },

  claim({ strategy }, cost, development) {
    const shared = claimByStrategy(strategy, cost, development);
    const members = shared.claims.filter(({ role }) => role === "member").length;
    return {
      ...shared,
      explanation: [{ code: "co-financed.decided", params: { members } }, ...shared.explanation],
    };
  },
};
