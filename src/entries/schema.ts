/**
 * The request as a schema: for editors and other languages (JSON Schema), and for forms (Standard Schema).
 *
 * @module quotepart/schema
 */

export {
  type FundingRequestSchema,
  fundingRequestJsonSchema,
  fundingRequestSchema,
  type StandardFailure,
  type StandardIssue,
  type StandardResult,
  type StandardSuccess,
  type StandardTypes,
} from "../plan/request-schema.js";
export type { FundingRequest } from "../request/funding-request.js";
export type { JsonSchema } from "../request/json-schema.js";
