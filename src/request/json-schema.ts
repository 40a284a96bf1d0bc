import * as z from "zod/mini";
import { currencyCodes } from "../money/currency.js";
import { fundingRequestAt } from "./funding-request.js";
import { jsonHints } from "./leaves.js";
import { ROWS_ACCEPTED } from "./limits.js";

/**
 * A JSON Schema (draft 2020-12) as plain data.
 *
 * French term: schéma JSON. Source: https://json-schema.org/draft/2020-12.
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The most decimals of any currency: a schema cannot make the decimals depend on the currency. */
const MOST_DECIMALS = 4;

/** Writes the JSON Schema of a request: its fields and single values, not what depends on two values at once. */
export function jsonSchemaOfRequest(): JsonSchema {
  const schema = z.toJSONSchema(fundingRequestAt(MOST_DECIMALS), {
    io: "input",
    metadata: jsonHints,
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === "array") jsonSchema.maxItems = ROWS_ACCEPTED;
    },
  });
  const properties = { ...schema.properties, currency: { type: "string", enum: [...currencyCodes] } };
  return { ...schema, title: "quotepart funding request", properties };
}
