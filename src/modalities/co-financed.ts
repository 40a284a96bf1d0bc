import type { CoFinancedTerms } from "../request/co-financed.js";
import type { Claim, ReasonIn, Rule } from "../strategies/claims.js";
import { checkStrategy, claimByStrategy, type StrategyReason } from "../strategies/index.js";

/*
 * Co-financing (co-financement): several members specify and pay for a common need, and share it by a strategy.
 *
 * Source: the club's charter, « co-financés et spécifiés (apports de cas d'usages) par plusieurs membres du Club ».
 */

/** Why members pay together. */
export interface CoFinancedReasons {
  /**
   * Who decides, and on what basis the money is committed: how many take part, and by which mode of the charter.
   * `isCommitted` is false where nothing is: the funding is cancelled, or nobody takes the turn.
   */
  readonly "co-financed.decided": {
    readonly strategy: CoFinancedTerms["strategy"]["kind"];
    readonly members: number;
    readonly isCommitted: boolean;
  };
}

/** Such a reason, or one of the strategy. */
export type CoFinancedReason = ReasonIn<CoFinancedReasons> | StrategyReason;

/** The members share by their strategy. */
export const coFinanced: Rule<CoFinancedTerms, CoFinancedReason> = {
  check({ strategy }, checking) {
    checkStrategy(strategy, { ...checking, path: [...checking.path, "strategy"] });
  },

  claim({ strategy }, cost, development, wholeCost) {
    const shared = claimByStrategy(strategy, cost, development, wholeCost);
    const members = shared.claims.filter(takesPart).length;
    const isCommitted = !shared.isCancelled && shared.rotation?.payer !== null;
    return {
      ...shared,
      explanation: [
        { code: "co-financed.decided", params: { strategy: strategy.kind, members, isCommitted } },
        ...shared.explanation,
      ],
    };
  },
};

/** The reasons of members that stand in the table and take no part in this development. */
const APART: ReadonlySet<StrategyReason["code"]> = new Set(["turn.absent", "key.exempt", "pledge.zero"]);

const takesPart = ({ role, because }: Claim<StrategyReason>): boolean =>
  role === "member" && !because.some(({ code }) => APART.has(code));
