import type { Share } from "../../plan/funding-plan.js";
import type { NotLive } from "../../words/workbook-words.js";
import type { Board } from "./board.js";
import type { InputColumn, RequestPath, Setting } from "./inputs.js";
import type { Claimed } from "./levels.js";

/** A row of the table of the annex, as the request has it. */
export interface SharingRow {
  readonly party: string;
  readonly role: Share["role"];
  /** A list whose rows these are, and the place in it; null where the row is of no list, as a lead. */
  readonly place: { readonly list: RequestPath; readonly at: number } | null;
  /** Whether a row of the request is the bare id, as of contributors. */
  readonly isBare?: boolean;
}

/** The turns of a rotation, on a sheet of their own. */
export interface PastTurn {
  readonly development: string;
  readonly cost: string;
  readonly payer: string;
}

/** How a modality or a strategy is reckoned on a sheet. */
export interface Sharing {
  readonly rows: readonly SharingRow[];
  /** How many places are left for those who join, after which row, and in which list they are added. */
  readonly spare: {
    readonly count: number;
    readonly after: number;
    readonly list: RequestPath;
    readonly isBare: boolean;
    /** In what quality they pay; members unless said otherwise. */
    readonly role?: Share["role"];
  };
  readonly columns: readonly InputColumn[];
  readonly settings: readonly Setting[];
  readonly turns?: readonly PastTurn[];
  /** Whether more than the cost may be paid, so that there are credits, and to whom: a party, or those who paid. */
  readonly credits: { readonly to: string | null } | null;
  /** Whether all amounts are whole by the rule, so that nothing is rounded. */
  readonly isWhole?: boolean;
  /** Whether a cost below 0 can be shared, as a credit note. */
  readonly isMirrored: boolean;
  /** The rule, in sentences. */
  readonly rule: readonly string[];
  /** Puts the exact shares of every line on the sheet of the calculation. */
  readonly claim: (board: Board) => Claimed;
}

/** How a plan is reckoned on sheets, or why it is not. */
export type Found = Sharing | NotLive;
