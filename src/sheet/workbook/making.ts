import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Labels } from "../../words/labels.js";
import type { Speaker } from "../../words/locale.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Inventory } from "./bindings.js";
import type { InputColumn } from "./inputs.js";
import type { Sharing } from "./sharing.js";

/** What the sheets are made from. */
export interface Making {
  readonly plan: FundingPlan;
  readonly sharing: Sharing;
  readonly words: WorkbookWords;
  readonly labels: Labels;
  readonly say: Speaker;
  readonly inventory: Inventory;
  readonly scale: number;
  readonly hasVat: boolean;
  /** The column of the rates of VAT. */
  readonly rates: InputColumn | null;
}
