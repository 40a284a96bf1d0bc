import * as z from "zod/mini";
import { day } from "./leaves.js";
import { legalFactsAt } from "./legal-facts.js";
import { legalRule } from "./legal-rule.js";

/** The schema of what a caller says for legal checks, in a currency with so many decimals. */
export const legalOptionsAt = (decimals: number) =>
  z.strictObject({
    date: day,
    rules: z._default(z.array(legalRule), []),
    facts: z._default(legalFactsAt(decimals), {}),
  });

/** The options, read. */
export type LegalOptionsTerms = z.output<ReturnType<typeof legalOptionsAt>>;
