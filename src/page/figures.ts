import type { FundingPlan } from "../index.js";
import type { Labels } from "../words/labels.js";
import type { Speaker } from "../words/locale.js";

/** A table of what the plan says, as texts. */
export interface Figures {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly (readonly string[])[];
  readonly more?: string | undefined;
}

/** What a table is told from. */
export interface Telling {
  readonly plan: FundingPlan;
  readonly labels: Labels;
  readonly say: Speaker;
}

/** Whether an amount is nothing. */
export const isZero = (amount: string): boolean => !/[1-9]/.test(amount);
