import type { FundingRequest } from "../request/funding-request.js";
import { type JsonSchema, jsonSchemaOfRequest } from "../request/json-schema.js";
import { tryPlanFunding } from "./plan-funding.js";

/**
 * The JSON Schema (draft 2020-12) of a request: its structure and single values. What depends on several values, such
 * as a party that is not in the list, only the library finds.
 *
 * @example
 * ```ts
 * import { fundingRequestJsonSchema } from "quotepart/schema";
 *
 * fundingRequestJsonSchema["required"]; // => ["currency", "development", "parties", "modality"]
 * ```
 */
export const fundingRequestJsonSchema: JsonSchema = /* @__PURE__ */ jsonSchemaOfRequest();

/**
 * A Standard Schema (https://standardschema.dev), version 1: what form and server libraries ask a request of.
 */
export interface FundingRequestSchema {
  /** The properties that Standard Schema prescribes. */
  readonly "~standard": {
    /** Always 1. */
    readonly version: 1;
    /** Always `quotepart`. */
    readonly vendor: "quotepart";
    /** Gives the request as it was read, or every issue with its path and message. */
    readonly validate: (value: unknown) => StandardResult;
    /** What goes in and what comes out. */
    readonly types?: StandardTypes | undefined;
  };
}

/** What goes into the schema and what comes out; for types only. */
export interface StandardTypes {
  /** What goes in. */
  readonly input: FundingRequest;
  /** What comes out. */
  readonly output: FundingRequest;
}

/** What a Standard Schema answers. */
export type StandardResult = StandardSuccess | StandardFailure;

/** The request as it was read. */
export interface StandardSuccess {
  /** The request, amounts at the currency's decimals, defaults filled in. */
  readonly value: FundingRequest;
  /** Absent. */
  readonly issues?: undefined;
}

/** What is wrong with the request. */
export interface StandardFailure {
  /** Every issue, at most 100. */
  readonly issues: readonly StandardIssue[];
}

/** An issue as Standard Schema writes it. */
export interface StandardIssue {
  /** The English sentence. */
  readonly message: string;
  /** Where. */
  readonly path: readonly (string | number)[];
}

/**
 * The request as a Standard Schema: every check of the library, with its sentences.
 *
 * @example
 * ```ts
 * import { fundingRequestSchema } from "quotepart/schema";
 *
 * const answer = fundingRequestSchema["~standard"].validate({ currency: "EUR" });
 * answer.issues?.length; // => 3
 * ```
 */
export const fundingRequestSchema: FundingRequestSchema = {
  "~standard": {
    version: 1,
    vendor: "quotepart",
    validate(value) {
      const outcome = tryPlanFunding(value);
      if (outcome.ok) return { value: outcome.value.request };
      return { issues: outcome.issues.map(({ message, path }) => ({ message, path })) };
    },
  },
};
