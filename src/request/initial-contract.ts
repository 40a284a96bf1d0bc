import * as z from "zod/mini";
import { type Contract, contractAt } from "./contract.js";
import { shortText } from "./leaves.js";
import { type References, reference } from "./reference.js";

/**
 * The need is stated in the specifications; the funding is acquired in the initial contract.
 *
 * French term: marché initial. Source: the club's charter, first modality.
 */
export interface InitialContract {
  /** Always `initial-contract`. */
  readonly kind: "initial-contract";
  /** The id of the contracting authority, which pays all of it. */
  readonly authority: string;
  /** The contract that holds the funding. */
  readonly contract: Contract;
}

/** The schema of {@link InitialContract} in a currency with so many decimals. */
export const initialContractAt = (decimals: number) =>
  z.strictObject({ kind: z.literal("initial-contract"), authority: shortText, contract: contractAt(decimals) });

/** The modality, read. */
export type InitialContractTerms = z.output<ReturnType<typeof initialContractAt>>;

/** The parties that the modality names. */
export const initialContractReferences = ({ authority }: InitialContractTerms): readonly References[] => [
  reference(authority, "authority"),
];
