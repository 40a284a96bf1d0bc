import { describe, expect, it } from "vitest";
import { floors, refusals } from "./floors.js";
import { readSources } from "./tree.js";

const refuse = (files: Record<string, string>): string[] => refusals(new Map(Object.entries(files)));

describe("house: every import goes down", () => {
  it("house: no file of src/ imports from above, from a neighbour, in a circle or from a stranger", () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(0);
    expect(refusals(sources)).toEqual([]);
  });

  it("house: a room imports from every room below it, from its own files and from nothing else", () => {
    const rooms = [...floors];
    for (const [room, floor] of rooms) {
      for (const [other, otherFloor] of rooms) {
        const found = refuse({
          [`src/${room}/a.ts`]: `import { b } from "../${other}/b.js";`,
          [`src/${other}/b.ts`]: "export const b = 1;",
        });
        expect(found.length, `${room} imports ${other}`).toBe(room === other || otherFloor < floor ? 0 : 1);
      }
    }
  });
});

describe("house: each refusal says what to write instead", () => {
  const forms: [string, string][] = [
    ["an import", 'import { plan } from "../plan/plan.js";'],
    ["an import for its effects", 'import "../plan/plan.js";'],
    ["an import of a type", 'import type { Plan } from "../plan/plan.js";'],
    ["an inline type", 'export type P = import("../plan/plan.js").Plan;'],
    ["a re-export", 'export { plan } from "../plan/plan.js";'],
    ["a re-export of all", 'export * from "../plan/plan.js";'],
    ["a late import", 'export const late = () => import("../plan/plan.js");'],
    ["a require", 'const plan = require("../plan/plan.js");'],
  ];
  it.each(forms)("house: %s from a higher floor is refused", (_, line) => {
    expect(refuse({ "src/money/ratio.ts": `// one line before\n${line}` })).toEqual([
      "src/money/ratio.ts:2 imports src/plan/plan.ts, a higher floor (plan is floor 5, money floor 0); move what both need into money or below, or let plan hand it in.",
    ]);
  });

  const refused: [string, Record<string, string>, string][] = [
    [
      "a neighbour on the same floor",
      { "src/legal/checks.ts": 'import { amend } from "../agreement/amend.js";' },
      "src/legal/checks.ts:1 imports src/agreement/amend.ts, a neighbour on the same floor (floor 6); move what both need to a lower floor and import it from there.",
    ],
    [
      "anything imported by errors",
      { "src/errors/issue.ts": 'import { one } from "../money/one.js";' },
      "src/errors/issue.ts:1 imports src/money/one.ts, a higher floor (money is floor 0, errors below all floors); move what both need into errors or below, or let money hand it in.",
    ],
    [
      "the index of its own room",
      { "src/money/ratio.ts": 'import { one } from "./index.js";' },
      "src/money/ratio.ts:1 imports src/money/index.ts, the index of its own room, which hides a circle; import the file that defines the name instead.",
    ],
    [
      "a front door, from a room",
      { "src/words/explain.ts": 'import { planFunding } from "../index.js";' },
      "src/words/explain.ts:1 imports src/index.ts, a front door, which only cli and page may use; import the file that defines the name instead.",
    ],
    [
      "a front door, from another",
      { "src/index.ts": 'export { apportion } from "./entries/apportion.js";' },
      "src/index.ts:1 imports src/entries/apportion.ts, a front door, which only cli and page may use; import the file that defines the name instead.",
    ],
    [
      "the command, from a front door",
      { "src/index.ts": 'export { run } from "./cli/run.js";' },
      "src/index.ts:1 imports src/cli/run.ts, but a front door opens on the library alone; let cli and page import the front door instead.",
    ],
    [
      "a file outside src/",
      { "src/plan/version.ts": 'import one from "../../package.json";' },
      "src/plan/version.ts:1 imports package.json, which is outside src/; write what it needs in src/, or let the caller hand it in.",
    ],
    [
      "zod outside its room",
      { "src/plan/gate.ts": 'import * as z from "zod/mini";' },
      "src/plan/gate.ts:1 imports zod/mini, but zod stays in src/request/; write a schema there and import its typed result.",
    ],
    [
      "decimal.js outside its room",
      { "src/apportion/level.ts": 'import { Decimal } from "decimal.js";' },
      "src/apportion/level.ts:1 imports decimal.js, but one file of src/money/ alone knows decimal.js; import the function you need from src/money/.",
    ],
    [
      "hucre outside its room",
      { "src/sheet/cells.ts": 'import { readXlsx } from "hucre/xlsx";' },
      "src/sheet/cells.ts:1 imports hucre/xlsx, but only src/sheet/workbook/ knows hucre; import workbook or requestFromWorkbook from there.",
    ],
    [
      "docx outside its files",
      { "src/report/html.ts": 'import { Document } from "docx";' },
      "src/report/html.ts:1 imports docx, but only the docx files of src/report/ know docx; import toDocx from src/report/docx.ts.",
    ],
    [
      "decimal.js in a second file",
      {
        "src/money/decimal.ts": 'import { Decimal } from "decimal.js";',
        "src/money/text.ts": 'import { Decimal } from "decimal.js";',
      },
      "src/money/text.ts:1 imports decimal.js, which src/money/decimal.ts already does; import the function you need from src/money/decimal.ts, so that one file alone knows decimal.js.",
    ],
    [
      "Node outside the command",
      { "src/words/load.ts": 'import { readFileSync } from "node:fs";' },
      "src/words/load.ts:1 imports node:fs, but only src/cli/ touches Node; take the value as a parameter and let src/cli/ read it.",
    ],
    [
      "Node by its bare name",
      { "src/words/load.ts": 'import { readFileSync } from "fs";' },
      "src/words/load.ts:1 imports fs, but only src/cli/ touches Node; take the value as a parameter and let src/cli/ read it.",
    ],
    [
      "any other package",
      { "src/cli/run.ts": 'import chalk from "chalk";' },
      "src/cli/run.ts:1 imports chalk, which is no dependency of the library; write the few lines in the room that needs them, or give the dependency a page in docs/decisions/ and a line in test/house/floors.ts.",
    ],
    [
      "a room that is not listed, as a place to import from",
      { "src/plan/plan.ts": 'import { help } from "../utils/help.js";' },
      "src/plan/plan.ts:1 imports src/utils/help.ts, which stands in no room of the house; import from a room listed in test/house/floors.ts.",
    ],
    [
      "a room that is not listed",
      { "src/utils/help.ts": "export const help = 1;" },
      `src/utils/help.ts:1 stands in no room of the house; move it to one of ${[...floors.keys()].join(", ")}, or give its room a floor in test/house/floors.ts and in the design.`,
    ],
    [
      "a circle of two files, even of types",
      {
        "src/money/a.ts": 'import type { B } from "./b.js";\nexport type A = B;',
        "src/money/b.ts": 'import type { A } from "./a.js";\nexport type B = A;',
      },
      "src/money/b.ts:1 imports src/money/a.ts, which closes the circle src/money/a.ts → src/money/b.ts → src/money/a.ts; move what they share to a file that imports none of them.",
    ],
    [
      "a circle behind a straight road",
      {
        "src/plan/plan.ts": 'import { a } from "../money/a.js";',
        "src/money/a.ts": 'import { b } from "./b.js";',
        "src/money/b.ts": 'import { c } from "./c.js";',
        "src/money/c.ts": '// why\nimport { b } from "./b.js";',
      },
      "src/money/c.ts:2 imports src/money/b.ts, which closes the circle src/money/b.ts → src/money/c.ts → src/money/b.ts; move what they share to a file that imports none of them.",
    ],
  ];
  it.each(refused)("house: %s is refused", (_, files, sentence) => {
    expect(refuse(files)).toEqual([sentence]);
  });

  it("house: cli and page may use the front doors, a front door every room but those two", () => {
    expect(
      refuse({
        "src/index.ts": 'export { planFunding } from "./plan/plan.js";',
        "src/entries/words.ts": 'export { explain } from "../words/explain.js";',
        "src/cli/run.ts": 'import { readFileSync } from "node:fs";\nimport { planFunding } from "../index.js";',
        "src/page/form.ts": 'import { explain } from "../entries/words.js";',
        "src/request/schema.ts": 'import * as z from "zod/mini";',
        "src/money/decimal.ts": 'import { Decimal } from "decimal.js";',
      }),
    ).toEqual([]);
  });
});
