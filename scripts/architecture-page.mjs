// @ts-check
// Writes docs/architecture.md: the floors drawn from the real imports, and one request walked from the gate to the plan.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** What each room is for, from the top floor to the ground. */
const ROOMS = /** @type {const} */ ([
  ["cli", "9", "arguments, files, exit codes: the only room that touches the world"],
  ["page", "9", "the offline page: the same package behind a form"],
  ["sheet", "8", "spreadsheet functions, live workbooks, and tables read back"],
  ["sql", "8", "the same split as portable SQL, for databases and clusters"],
  ["report", "8", "documents from a finished plan: annex, amendment, charts; HTML, Markdown, CSV, DOCX"],
  ["words", "7", "every sentence, French and English"],
  ["legal", "6", "dated legal checks as data: never blocking"],
  ["agreement", "6", "the life of an agreement: amend, settle, portfolio, verify"],
  ["plan", "5", "the way through: check, claim, settle, write, reconcile, freeze"],
  ["modalities", "4", "who decides and on what basis the money is committed"],
  ["strategies", "3", "how a co-financed cost is shared"],
  ["request", "2", "what a caller may say: types, schemas, the gate"],
  ["apportion", "1", "levels and whole units by exact weights; knows no euros, no members"],
  ["money", "0", "currencies, decimal text, exact ratios"],
  ["errors", "–", "issues, their codes and English sentences; imports nothing"],
]);

/** The rooms that a room's files import. @param {string} room */
function importsOf(room) {
  const texts = filesOf(room).map((file) => readFileSync(`${SRC}${room}/${file}`, "utf8"));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/from "(?:\.\.\/)+([a-z]+)[/.]/g)].map(([, target]) => String(target))),
  );
}

/** @param {string} room */
const filesOf = (room) =>
  readdirSync(`${SRC}${room}`, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(".ts"));

/** Each floor on two lines: what it is for, and which rooms below it uses. */
function drawing() {
  return ROOMS.map(([room, floor, purpose]) => {
    const targets = importsOf(room);
    const doors = targets.has("index") || targets.has("entries") ? ["the front doors"] : [];
    const rooms = ROOMS.map(([other]) => String(other)).filter((other) => other !== room && targets.has(other));
    const below = [...doors, ...rooms];
    const uses = below.length === 0 ? "nothing" : below.join(", ");
    return `${floor.padStart(2)}  ${room.padEnd(11)} ${purpose}\n${" ".repeat(16)}↓ ${uses}`;
  }).join("\n");
}

const request = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost: "100.00" },
  parties: ["metz", "nancy", "toul"].map((id) => ({ id, name: `Ville de ${id}` })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "metz", weight: "1" },
        { party: "nancy", weight: 1 },
        { party: "toul", weight: "1", maximum: "20.00" },
      ],
    },
  },
};

/** @param {unknown} value */
const shown = (value) => JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part), 2);

/** @param {string} path */
const inner = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);

/** The page as text; the package must have been built. */
export async function architecturePage() {
  const { admit } = await inner("request/gate.js");
  const { claimByModality } = await inner("modalities/index.js");
  const { planFunding } = await import("quotepart");
  const { terms, decimals, issues } = admit(request);
  const claims = claimByModality(terms.modality, terms.development.cost, terms.development.id);
  const plan = planFunding(/** @type {any} */ (request));
  const { carried, ...rest } = plan;
  return `# How the house is built

A file imports from the rooms below its own floor, never above, never a neighbour on the same floor. The drawing is made
from the real imports (↓ the rooms that it uses), and \`test/house/floors.test.ts\` refuses any other.

\`\`\`text
${drawing()}
\`\`\`

The front doors, \`src/index.ts\` and \`src/entries/\`, only name what is public.

## One request, from the gate to the frozen plan

\`\`\`json
${shown(request)}
\`\`\`

**1. The gate** (\`request/gate.ts\`) copies the data once, reads every field along its schema, fills in defaults and looks
up every party. Amounts are now minor units (\`…n\` is a bigint), weights exact numbers; ${issues.count} issues, ${decimals} decimals. This is
all that the rooms above will ever see of the request:

\`\`\`json
${shown({ development: terms.development, strategy: terms.modality.strategy, rounding: terms.rounding })}
\`\`\`

**2. The check.** Modality and strategy list what is wrong with their terms; nothing is computed before the list is empty.

**3. The claim** (\`modalities/\`, \`strategies/\`): exact, unrounded, with reasons. The level is found once, in
\`apportion/level.ts\`: here 8000/2 cents for everybody whom no bound holds.

\`\`\`json
${shown(claims.claims)}
\`\`\`

**4. Settle** (\`plan/settle.ts\`): the only place that hands out cents, percentages and credits. **5. Write**: amounts
become decimal text, reasons keep their codes. **6. Reconcile** (\`plan/reconcile.ts\`): the written figures are added up
again by decimal.js; anything off by anything stops the plan as a defect of ours. **7. Freeze.**

\`\`\`json
${shown({ ...rest, request: "… as it was read, written out …", carried })}
\`\`\`

\`agreement/verify-plan.ts\` walks the same way again from the request inside, years later, and compares.
`;
}
