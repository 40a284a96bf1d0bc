import { type MinorUnits, sumOf } from "../money/minor-units.js";
import { whole } from "../money/ratio.js";
import type { InitialContractTerms } from "../request/initial-contract.js";
import type { ReasonIn, Rule } from "../strategies/claims.js";

/*
 * Initial contract (marché initial): the need is stated in the specifications, and the contract already holds the
 * funding. The contracting authority pays all of it.
 *
 * Source: the club's charter, « le financement est alors acquis dans le cadre du marché initial ».
 */

/** Why the contracting authority pays. */
export interface InitialContractReasons {
  /** Who decides, and on what basis the money is committed; what the contract's modifications so far make. */
  readonly "initial-contract.decided": {
    readonly authority: string;
    readonly reference: string;
    readonly amount: MinorUnits;
    readonly modifications: number;
    readonly modified: MinorUnits;
  };
  /** The authority pays all of it. */
  readonly "initial-contract.all": { readonly cost: MinorUnits; readonly reference: string };
}

/** Such a reason. */
export type InitialContractReason = ReasonIn<InitialContractReasons>;

/** The contracting authority pays everything. */
export const initialContract: Rule<InitialContractTerms, InitialContractReason> = {
  check() {},

  claim({ authority, contract }, cost) {
    const { reference, amount, modifications = [] } = contract;
    const basis = { reference, amount, modifications: modifications.length, modified: sumOf(modifications) };
    return {
      claims: [
        {
          party: authority,
          role: "authority",
          exact: whole(cost),
          bound: null,
          because: [{ code: "initial-contract.all", params: { cost, reference } }],
        },
      ],
      uncovered: 0n,
      isCancelled: false,
      isWhole: true,
      explanation: [{ code: "initial-contract.decided", params: { authority, ...basis } }],
    };
  },
};
