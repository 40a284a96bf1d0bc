// @ts-check
// Writes docs/guide/en/extending.md around the strategy that test/docs/extending compiles and tests.
import { readFileSync } from "node:fs";

/** @param {string} path */
const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8").trimEnd();

/** The page as text. */
export const extendingPage = () => `# Adding a strategy

A strategy says *who owes what and why*, exactly and unrounded. It never rounds, never writes text, and never refuses:
\`check\` lists what is wrong with its terms, \`claim\` states exact claims and what they leave, and \`plan/\` alone hands out
the cents. So a new strategy is one file that reads top to bottom. Here is a whole one, tiers by population; this very
file is compiled and tested with the others (\`test/docs/extending\`).

\`\`\`tsx
${source("test/docs/extending/tiers.ts")}
\`\`\`

## What else it touches

1. **The request types**, \`src/request/\`: a file beside the others with the documented interface, its zod schema and the
   parties that it names (see \`src/request/allocation-key.ts\`); one line each in \`co-financed.ts\`, where the strategies
   are listed. The gate then reads it, with every issue and path, and the JSON Schema knows it.
2. **The room's list**, \`src/strategies/index.ts\`: one line by its kind, one in the union of reasons.
3. **The words**, \`src/words/reasons-fr.ts\` and \`reasons-en.ts\`: a sentence for each reason. Until both have one, the
   package does not compile.

Nothing else: settling, percentages, credits, reconciliation, verification, the command and the documents work on claims
and do not know who made them. Then say what you promise: add its family to \`test/support/arbitrary-request.ts\`, and the
property tests range over it.

## The rules of the room

- **Claims are exact.** A \`Ratio\` is owed; only \`plan/\` turns it into minor units. If the rule names a whole price, as a
  unit order does, the claim is that whole number and its \`limits\` hold it.
- **\`uncovered\` is the cost less all claims**, stated apart: above 0 a gap, below 0 a surplus. The plan is checked by it.
- **Reasons are codes and parameters.** Amounts in them are minor units; \`words/\` owns the sentences.
- **Inputs are read, never changed**, and no pass over the members is quadratic.
`;
