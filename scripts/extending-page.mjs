// @ts-check
// Writes docs/guide/en/extending.md around the strategy that test/docs/extending compiles and tests.
import { readFileSync } from "node:fs";

/** @param {string} path */
const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8").trimEnd();

/** A file of the kept strategy as a block of code; it is compiled where it stands, not here. @param {string} name */
const block = (name) => `\`\`\`tsx\n${source(`test/docs/extending/${name}.ts`)}\n\`\`\``;

/** The page as text. */
export const extendingPage = () => `# Adding a strategy

A strategy says *who owes what and why*, exactly and unrounded. It never rounds, never writes text, and never refuses:
\`check\` lists what is wrong with its terms, \`claim\` states exact claims and what they leave, and \`plan/\` alone hands out
the cents. So the rule itself is one file that reads top to bottom. Here is a whole one, tiers by population, with what
stands around it; these very files are compiled and tested with the others (\`test/docs/extending\`): terms are read through
the schema, wrong ones are refused, claims are settled by \`plan/\`.

## 1. What a caller may say

A file in \`src/request/\`: the documented interface, its zod schema, and the parties that it names.

${block("tiers-request")}

## 2. What can be wrong with it

Entries of the issue catalogue, one for each new mistake: a sentence for what is wrong and one for what to do. Mistakes
that others have too, such as parts that are all 0, use the entry that is there.

${block("tiers-entries")}

## 3. The rule

A file in \`src/strategies/\`.

${block("tiers")}

## 4. Its sentences

Every reason in both languages; in the house each goes among the others of its language.

${block("tiers-words")}

## What else it touches

Add the interface to the union \`Strategy\` and the schema to the list in \`src/request/co-financed.ts\`, and the gate reads
it, the JSON Schema knows it, and \`npm run types\` names these places:

| where | what it asks for |
|---|---|
| \`src/request/co-financed.ts\` | its references |
| \`src/strategies/index.ts\` | the strategy by its kind; add its reasons to the union there |
| \`src/words/reasons-fr.ts\`, \`reasons-en.ts\` | the sentences, and what the charter says of the mode |
| \`src/words/labels.ts\` | its name, in both languages |
| \`src/words/issues-fr.ts\` | the French sentences of new issues |
| \`src/agreement/joined.ts\`, \`withdrawn.ts\`, \`reshared.ts\` | how a member joins and leaves |
| \`test/unit/words/reasons.test.ts\` | its sentences, as somebody would sign them |
| \`test/support/rearranged.ts\` | its terms in another order, for promise 3 |
| \`test/support/slow-claims.ts\` | the rule a second time, slow and obvious |
| \`test/support/arbitrary-changes.ts\` | members that join and leave it |

The compiler does not see the following; a test does, where the right column says so:

| where | what to add | what sees it |
|---|---|---|
| \`src/index.ts\` | the new types, exported by name | \`npm run docs\` |
| \`src/agreement/plan-groups.ts\` | its place in the order of the charter | nothing: a portfolio would leave it out |
| \`src/cli/basis.ts\` | what its members count for, as a column, if there is such a thing | nothing |
| \`test/support/arbitrary-request.ts\` | its family: every property then ranges over it | nothing |
| \`test/support/rearranged.ts\` | in \`withWeightsTimes\`, if it has weights | nothing |
| \`test/unit/words/every-reason.ts\` | requests that give each of its reasons | \`test/unit/words/reasons.test.ts\` |
| \`test/errors/smallest-inputs.mjs\` | the smallest bad input of each new code | \`test/errors/catalogue.test.ts\` |
| \`examples/\` | a folder with a request, a program and what it prints | nothing |
| generated pages | \`npm run docs:update\` writes errors, names and this page anew | \`test/house\` |

Untouched stay settling, percentages, credits, sources, VAT, instalments, reconciliation and verification: they work on
claims and do not know who made them.

## The rules of the room

- **Claims are exact.** A \`Ratio\` is owed; only \`plan/\` turns it into minor units. If the rule names a whole price, as a
  unit order does, the claim is that whole number and its \`limits\` hold it.
- **\`uncovered\` is the cost less all claims**, stated apart: above 0 a gap, below 0 a surplus. The plan is checked by it.
- **Reasons are codes and parameters.** Amounts in them are minor units; \`words/\` owns the sentences.
- **Checks stop at nothing.** Each adds its issues and goes on, also where other terms are wrong.
- **Inputs are read, never changed**, and no pass over the members is quadratic.
`;
