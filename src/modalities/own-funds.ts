import { ownFundsNotPublisher } from "../errors/order-entries.js";
import { shown } from "../errors/show.js";
import type { MinorUnits } from "../money/minor-units.js";
import { whole } from "../money/ratio.js";
import type { OwnFundsTerms } from "../request/own-funds.js";
import type { ReasonIn, Rule } from "../strategies/claims.js";

/*
 * Own funds (investissement sur fonds propres): the publisher decides and pays alone. There is no invoice and no VAT,
 * which follows from it and is not in the charter. A party without a role is taken to be the publisher.
 *
 * Source: the club's charter, « décidés et financés en autonomie ».
 */

/** Why the publisher pays. */
export interface OwnFundsReasons {
  /** Who decides, and on what basis the money is committed. */
  readonly "own-funds.decided": { readonly publisher: string; readonly cost: MinorUnits };
  /** The publisher pays all of it. */
  readonly "own-funds.all": { readonly cost: MinorUnits };
}

/** Such a reason. */
export type OwnFundsReason = ReasonIn<OwnFundsReasons>;

/** The publisher pays everything. */
export const ownFunds: Rule<OwnFundsTerms, OwnFundsReason> = {
  check({ publisher }, { roleOf, path, issues }) {
    const role = roleOf(publisher) ?? "publisher";
    if (role === "publisher") return;
    issues.add(ownFundsNotPublisher, [...path, "publisher"], { party: shown(publisher), role });
  },

  claim({ publisher }, cost) {
    return {
      claims: [
        {
          party: publisher,
          role: "publisher",
          exact: whole(cost),
          bound: null,
          because: [{ code: "own-funds.all", params: { cost } }],
        },
      ],
      uncovered: 0n,
      isCancelled: false,
      isWhole: true,
      explanation: [{ code: "own-funds.decided", params: { publisher, cost } }],
    };
  },
};
