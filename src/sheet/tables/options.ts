import type { Issue } from "../../errors/issue.js";
import type { Development } from "../../request/development.js";
import type { FundingRequest } from "../../request/funding-request.js";

/**
 * What a request says that no table does: sources, rounding, schedule. Where it says what the table says too, it holds.
 *
 * French term: ce que le tableau ne dit pas. Source: none found.
 */
export interface GivenBeside extends Partial<Omit<FundingRequest, "development" | "parties" | "modality">> {
  /** What the development is: its cost, title, reference or year. */
  readonly development?: Partial<Development> | undefined;
}

/**
 * How a table is read.
 *
 * French term: options de lecture. Source: none found.
 */
export interface TableOptions {
  /** What is not in the table. */
  readonly given?: GivenBeside | undefined;
  /** The language of its numbers; told by its headings unless given. */
  readonly language?: "fr" | "en" | undefined;
}

/**
 * The request that a table stands for.
 *
 * French term: demande lue d'un tableau. Source: none found.
 */
export interface TableRequest {
  /** The request; it can be planned. */
  readonly request: FundingRequest;
  /** What was not read, or taken for granted: each with a sentence, as issues have. */
  readonly warnings: readonly Issue[];
}
