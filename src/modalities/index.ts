import type { MinorUnits } from "../money/minor-units.js";
import type { ModalityTerms } from "../request/funding-request.js";
import type { Checking, Claims } from "../strategies/claims.js";
import { type CoFinancedReason, coFinanced } from "./co-financed.js";
import { type ComplementaryOrderReason, complementaryOrder } from "./complementary-order.js";
import { type InitialContractReason, initialContract } from "./initial-contract.js";
import { type OwnFundsReason, ownFunds } from "./own-funds.js";

/** Every reason that a modality may give, with those of its strategies. */
export type ModalityReason = InitialContractReason | OwnFundsReason | ComplementaryOrderReason | CoFinancedReason;

/** Lists what is wrong with the terms of a modality. */
export function checkModality(terms: ModalityTerms, checking: Checking): void {
  switch (terms.kind) {
    case "initial-contract":
      return initialContract.check(terms, checking);
    case "own-funds":
      return ownFunds.check(terms, checking);
    case "complementary-order":
      return complementaryOrder.check(terms, checking);
    case "co-financed":
      return coFinanced.check(terms, checking);
  }
}

/** States who owes what under a modality. */
export function claimByModality(
  terms: ModalityTerms,
  cost: MinorUnits,
  development: string,
  wholeCost?: MinorUnits,
): Claims<ModalityReason> {
  switch (terms.kind) {
    case "initial-contract":
      return initialContract.claim(terms, cost, development);
    case "own-funds":
      return ownFunds.claim(terms, cost, development);
    case "complementary-order":
      return complementaryOrder.claim(terms, cost, development);
    case "co-financed":
      return coFinanced.claim(terms, cost, development, wholeCost);
  }
}
