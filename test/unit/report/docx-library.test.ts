import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { QuotepartError } from "../../../src/errors/quotepart-error.js";
import { writeDocx } from "../../../src/report/docx.js";
import { explainMissing, loadDocx } from "../../../src/report/docx-library.js";
import { issueParts } from "../../../src/words/issue-text.js";
import { reportOf } from "../../support/every-block.js";

// A folder where nothing is installed, so that Node itself says what is missing.
const folder = mkdtempSync(join(tmpdir(), "quotepart-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Node says when a file of that folder imports a package; vitest leaves what stands below node_modules to Node. */
const failureOf = async (name: string): Promise<unknown> => {
  const place = join(folder, "node_modules", `wants-${name}`);
  const file = join(place, "index.mjs");
  mkdirSync(place, { recursive: true });
  writeFileSync(file, `import ${JSON.stringify(name)};`);
  return import(/* @vite-ignore */ pathToFileURL(file).href).catch((failure: unknown) => failure);
};

/** The answer of a load that fails. */
const answerTo = (failure: unknown): Promise<unknown> =>
  writeDocx(reportOf(), () => Promise.reject(failure).catch(explainMissing)).catch((error: unknown) => error);

describe("docx: without the package docx", () => {
  test("docx: somebody who imports quotepart reads what to install", async () => {
    const missing = await failureOf("docx");
    expect(missing).toMatchObject({ code: "ERR_MODULE_NOT_FOUND" });
    const error = await answerTo(missing);
    expect(error).toBeInstanceOf(QuotepartError);
    expect(error).toMatchObject({ code: "report.docx-missing", issueCount: 1, path: [], cause: missing });
    expect(String(error)).toContain("Run `npm install docx`");
  });

  test("docx: so does somebody who requires it", async () => {
    let missing: unknown;
    try {
      createRequire(join(folder, "index.cjs"))("docx");
    } catch (failure) {
      missing = failure;
    }
    expect(missing).toMatchObject({ code: "MODULE_NOT_FOUND" });
    expect(await answerTo(missing)).toMatchObject({ code: "report.docx-missing" });
  });

  test("docx: the sentence exists in French", async () => {
    const error = await answerTo(await failureOf("docx"));
    const [issue] = error instanceof QuotepartError ? error.issues : [];
    if (issue === undefined) throw new Error("There is no issue.");
    expect(issueParts(issue, "fr").remedy).toContain("npm install docx");
  });

  test("docx: any other failure stays what it is, even of a package that docx needs", async () => {
    const other = await failureOf("docx-templates");
    expect(other).toMatchObject({ code: "ERR_MODULE_NOT_FOUND" });
    const broken = new SyntaxError("Unexpected token");
    for (const failure of [other, await failureOf("fflate-missing"), broken, "docx", undefined]) {
      expect(await answerTo(failure)).toBe(failure);
    }
  });

  test("docx: when it is there, it is the package that is loaded", async () => {
    expect(await loadDocx()).toHaveProperty("Packer");
  });
});
