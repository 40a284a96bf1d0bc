import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { wordDataIn } from "../../src/cli/word-data.js";
import { annex, toDocx, toHtml, toMarkdown, verifyDocument } from "../../src/entries/report.js";
import { requestFromFile, requestFromWorkbook, tableFileKind, workbook } from "../../src/entries/sheet.js";
import { planFunding, tryPlanFunding } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { small } from "../support/small-request.js";
import { unzipped } from "../support/unzipped.js";
import { zipped } from "../support/zipped.js";
import { type Dice, mutatedBytes, mutatedText } from "./mutator.js";
import { type Tally, tryForAWhile } from "./tries.js";

const folder = fileURLToPath(new URL("../cases/tables/", import.meta.url));
const isTable = (name: string): boolean => /\.(csv|ods|xlsx)$/.test(name);
const tables = readdirSync(folder)
  .filter(isTable)
  .map((name) => new Uint8Array(readFileSync(folder + name)));
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const plan = planFunding(small);
const liveWorkbook = await workbook(plan);
const signed = annex(plan, { date: "2026-11-25" });
const documents = [toHtml(signed), toMarkdown(signed)];
const word = await toDocx(signed);

/** A file changed in its bytes or, where it is a zip, in the text of one of its parts. */
function changedFile(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (!isZip(bytes) || dice.below(4) === 0) return mutatedBytes(bytes, dice);
  const parts = unzipped(bytes).map(({ path, text }) => ({ name: path, data: text }));
  const changed = dice.below(parts.length);
  return zipped(parts.map((part, at) => (at === changed ? { ...part, data: mutatedText(part.data, dice) } : part)));
}

/** Counts an answer about a file, whose issues must help. */
function counted(outcome: Parameters<typeof expectUsefulIssues>[0], read: string, tally: Tally): void {
  expectUsefulIssues(outcome);
  tally.count(codesOf(outcome)[0] ?? read);
}

describe("fuzz: files", () => {
  test("fuzz: a table whose file was changed is a request, or issues", async () => {
    await tryForAWhile("tables", 0.3, async (dice, tally) => {
      const bytes = changedFile(dice.oneOf(tables), dice);
      tableFileKind(bytes);
      const read = await requestFromFile(bytes);
      counted(read, "a request", tally);
      if (read.ok) expectUsefulIssues(tryPlanFunding(read.value.request));
    });
  });

  test("fuzz: a live workbook whose file was changed gives its request back, or issues", async () => {
    await tryForAWhile("live workbooks", 0.1, async (dice, tally) =>
      counted(await requestFromWorkbook(changedFile(liveWorkbook, dice)), "a request", tally),
    );
  });

  test("fuzz: a document whose text was changed is refused, or was changed where nothing is said", async () => {
    await tryForAWhile("documents", 0.1, (dice, tally) => {
      const document = dice.oneOf(documents);
      const outcome = verifyDocument(mutatedText(document, dice));
      counted(outcome, "verified", tally);
      if (outcome.ok) expect(outcome.value.plan).toEqual(plan);
      const data = wordDataIn(changedFile(word, dice));
      expectUsefulIssues(data);
    });
  });
});
