import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { beforeAll, describe, expect, it } from "vitest";
// Not in the declarations of the library: the files that it makes.
import { hostFiles } from "../../../scripts/sheet-hosts.mjs";
import { associateFunctions, excelMetadata, SHEET_PREFIX, sheetFunctions } from "../../../src/entries/sheet.js";
import { answerOrSay, answerOrThrow } from "../../../src/sheet/functions/answer.js";
import { pastedFunctions } from "../../../src/sheet/functions/pasted.js";
import { column } from "../../support/sheet-cells.js";

const languages = ["fr", "en"] as const;
let files: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  files = await hostFiles();
});

const fileOf = (path: string): string => files[path] ?? expect.unreachable(`no ${path}`);

/** The signatures of the functions in TypeScript, with the comments that Microsoft's generator reads. */
function signatures(language: "fr" | "en"): string {
  const types = { range: "any[][]", number: "number", text: "string" };
  return sheetFunctions
    .map(({ id, names, descriptions, parameters, gives }) => {
      const list = parameters.map((one) => ({
        name: one.names[language],
        type: one.kind === "range" ? "any[][]" : "any",
        description: one.descriptions[language],
        optional: one.isOptional ? "?" : "",
      }));
      return `/**
 * ${descriptions[language]}
 * @customfunction ${id} ${names[language]}
${list.map(({ name, description }) => ` * @param ${name} ${description}`).join("\n")}
 */
function ${id}(${list.map(({ name, optional, type }) => `${name}${optional}: ${type}`).join(", ")}): ${types[gives]} {
  throw new Error();
}
`;
    })
    .join("\n");
}

describe("sheet: Excel reads what Microsoft's own generator would have written", () => {
  it.each(languages)("sheet: the metadata in %s equals it, for the same signatures", async (language) => {
    const folder = mkdtempSync(join(tmpdir(), "quotepart-sheet-"));
    const file = join(folder, "functions.ts");
    writeFileSync(file, signatures(language));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
    expect(excelMetadata(language)).toEqual(JSON.parse(metadataJson));
    const written = fileOf(language === "en" ? "excel/functions.json" : "excel/functions.fr.json");
    expect(JSON.parse(written)).toEqual(JSON.parse(metadataJson));
  });

  it("sheet: the manifest names every file that it needs, the prefix, and an address to be replaced", () => {
    const manifest = fileOf("excel/manifest.xml");
    for (const file of ["functions.js", "functions.html", "functions.json", "functions.fr.json"]) {
      expect(manifest).toContain(`https://example.org/quotepart/${file}"`);
      expect(Object.keys(files)).toContain(`excel/${file}`);
    }
    expect(manifest).toContain(`id="Functions.Namespace" DefaultValue="${SHEET_PREFIX}"`);
  });
});

/** A context as bare as Apps Script's: what the language has, and nothing of a browser or of Node. */
function bare(globals: Readonly<Record<string, unknown>> = {}) {
  const context = createContext(Object.assign(Object.create(null), globals));
  const before = new Set(namesIn(context));
  // What came after ES2019, but for big integers, may be missing.
  runInContext(
    "delete Object.hasOwn; for (const one of [Array, String]) for (const name of ['at', 'findLast', 'findLastIndex', 'replaceAll', 'matchAll', 'toSorted', 'with']) delete one.prototype[name];",
    context,
  );
  return { context, added: () => namesIn(context).filter((name) => !before.has(name)) };
}

const namesIn = (context: object): readonly string[] =>
  JSON.parse(runInContext("JSON.stringify(Object.getOwnPropertyNames(globalThis))", context) as string) as string[];

const cases: readonly (readonly [id: string, ...values: unknown[]])[] = [
  ["KEY", "100,00 €", column("Poids", 1, 1, 1)],
  ["KEY", 1_000, column(1, 2, 3), null, column("", "", 200), column("a", "b", "c"), "EUR"],
  ["KEY_GAP", 1_000, column(1, 2, 3), null, column(100, 100, 200)],
  ["KEY_EXPLAIN", 1, column(1, 1, 1), 2],
  ["PLEDGES", 100, column(50, 20), "", column(60, 25), "top-up"],
  ["PLEDGES_GAP", 100, column(50, 20), "", "", "", "credit"],
  ["UNIT_ORDER", 10_000, 7],
  ["UNIT_ORDER_DIFFERENCE", 10_000, 7, 10],
  ["NEXT_TURN", column("A", "B"), column(1, 2), column("A"), column(100), 200],
  ["BALANCES", column("A", "B"), column(1, 2), column("A"), column(100)],
  ["INSTALMENTS", column(33.35, 33.35, 33.35), [[0.3, 0.7]]],
  ["VAT", column(0.03, "", 33.33), 20],
  ["VAT_GAP", column(0.03, 0.03, 0.03), 20],
  ["RECONCILE", column(33.33, 33.33, 33.33), 100],
];

const refused: readonly (readonly [id: string, ...values: unknown[]])[] = [
  ["KEY", 1, column("Poids", "many")],
  ["KEY", 1, column(0, 0)],
  ["VAT", 1, 0.9],
];

describe("sheet: the file to paste into Google Sheets", () => {
  const functions = (): readonly string[] =>
    languages.flatMap((language) => sheetFunctions.map(({ names }) => `${SHEET_PREFIX}_${names[language]}`));

  it("sheet: it parses as a script of ES2019, and holds no literal of a big integer", () => {
    for (const path of ["google/quotepart.gs", "onlyoffice/quotepart.js", "excel/functions.js"]) {
      expect(() => parse(fileOf(path), { ecmaVersion: 2019, sourceType: "script" }), path).not.toThrow();
    }
    expect(() => parse("0n", { ecmaVersion: 2019 })).toThrow();
  });

  it("sheet: it runs in a bare context, and leaves nothing there but its functions, before and after a call", () => {
    const { context, added } = bare();
    runInContext(fileOf("google/quotepart.gs"), context);
    expect(added()).toEqual([...functions(), "quotepart_"]);
    runInContext("QP_KEY(100, [[1], [1]])", context);
    expect(added()).toEqual([...functions(), "quotepart_"]);
  });

  it.each(languages)("sheet: every function gives there what it gives here, in %s", (language) => {
    const { context } = bare();
    runInContext(fileOf("google/quotepart.gs"), context);
    for (const [id, ...values] of cases) {
      const one = sheetFunctions.find((known) => known.id === id);
      const call = `JSON.stringify(${SHEET_PREFIX}_${one?.names[language]}(${values.map((value) => JSON.stringify(value)).join(", ")}))`;
      expect(JSON.parse(runInContext(call, context) as string), call).toEqual(answerOrThrow(id, language, values));
      expect(one?.run(values, { language })).toEqual({ ok: true, value: answerOrThrow(id, language, values) });
    }
    for (const [id, ...values] of refused) {
      const name = sheetFunctions.find((known) => known.id === id)?.names[language];
      const call = `try { ${SHEET_PREFIX}_${name}(...${JSON.stringify(values)}) } catch (error) { error.message }`;
      const here = answerOrSay(id, language, values);
      expect(runInContext(call, context)).toBe(here);
      expect(() => answerOrThrow(id, language, values)).toThrow(String(here));
    }
  });

  it("sheet: a date and an error of its own realm are known there", () => {
    const { context } = bare();
    runInContext(fileOf("google/quotepart.gs"), context);
    const said = (cell: string): unknown =>
      runInContext(`try { QP_KEY(1, [[${cell}]]) } catch (error) { error.message }`, context);
    expect(said("new Date(0)")).toMatch(/holds a date/);
    expect(said("new Error('x')")).toMatch(/holds an error/);
  });

  it("sheet: each function has the comment that Google reads, with the type and the words of every parameter", () => {
    const text = pastedFunctions("google");
    for (const { names, descriptions, parameters } of sheetFunctions) {
      for (const language of languages) {
        const head = text.slice(0, text.indexOf(`\nfunction ${SHEET_PREFIX}_${names[language]}(`));
        const comment = head.slice(head.lastIndexOf("/**"));
        expect(comment).toContain("@customfunction");
        expect(comment).toContain(`@return {`);
        expect(comment).toContain(` * ${descriptions[language]}\n`);
        for (const one of parameters) expect(comment).toContain(one.descriptions[language]);
      }
    }
  });
});

describe("sheet: the file to paste into ONLYOFFICE", () => {
  it("sheet: it registers every function once, right after it, and says a sentence in the cell", () => {
    const known: string[] = [];
    const Api = { AddCustomFunction: (code: { readonly name: string }) => void known.push(code.name) };
    const { context } = bare({ Api });
    runInContext(fileOf("onlyoffice/quotepart.js"), context);
    expect(known).toEqual(
      languages.flatMap((language) => sheetFunctions.map(({ names }) => `${SHEET_PREFIX}_${names[language]}`)),
    );
    expect(runInContext("JSON.stringify(QP_CLE('100,00 €', [[1], [1], [1]]))", context)).toBe(
      "[[33.34],[33.33],[33.33]]",
    );
    expect(runInContext("QP_VAT(1, 0.9)", context)).toBe(answerOrSay("VAT", "en", [1, 0.9]));
  });
});

describe("sheet: the script for Excel", () => {
  /** Ten lines of what Excel offers. */
  function mock(extra: Readonly<Record<string, unknown>> = {}) {
    const code = new Map<string, (...values: unknown[]) => unknown>();
    class CellError {
      readonly code: unknown;
      readonly message: string;
      constructor(kind: unknown, message: string) {
        [this.code, this.message] = [kind, message];
      }
    }
    const associate = (id: string, run: (...values: unknown[]) => unknown): void => void code.set(id, run);
    const CustomFunctions = { associate, ErrorCode: { invalidValue: "#VALUE!" }, Error: CellError };
    const { context, added } = bare({ CustomFunctions, ...extra });
    runInContext(fileOf("excel/functions.js"), context);
    return { code, added, CustomFunctions };
  }

  it("sheet: it joins code to every id of the metadata, in a bare context, and leaves nothing else there", () => {
    const { code, added } = mock();
    expect([...code.keys()]).toEqual(excelMetadata("fr").functions.map(({ id }) => id));
    expect(added()).toEqual([]);
  });

  it("sheet: every function gives there what it gives here, with what Excel adds after the parameters", () => {
    const { code } = mock({ Office: { context: { displayLanguage: "fr-FR" } } });
    for (const [id, ...values] of cases) {
      const one = sheetFunctions.find((known) => known.id === id);
      const filled = one?.parameters.map((_, at) => values[at] ?? null) ?? [];
      const value = JSON.parse(JSON.stringify(code.get(id)?.(...filled, { address: "A1" })));
      expect(value, id).toEqual(answerOrThrow(id, "fr", values));
    }
  });

  it("sheet: a sentence is #VALUE!, in French where Office is, in English elsewhere, as a page says it", () => {
    const said = (extra: Readonly<Record<string, unknown>>): unknown => {
      try {
        return mock(extra).code.get("KEY")?.(1, column("many", "many"));
      } catch (error) {
        return error;
      }
    };
    const french = "La cellule 2 de « poids » contient « many »";
    const plain = (value: unknown): string =>
      String((value as { message?: unknown }).message).replaceAll("\u00a0", " ");
    expect(said({})).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("Cell 2 of “weights”") });
    expect(plain(said({ Office: { context: { displayLanguage: "fr-BE" } } }))).toContain(french);
    expect(plain(said({ Office: { context: { displayLanguage: "nl-BE" } } }))).toContain("Cell 2 of “weights”");
    expect(plain(said({ quotepartLanguage: "fr" }))).toContain(french);
  });

  it("sheet: a host of one's own is given the same", () => {
    const { CustomFunctions } = mock();
    const code = new Map<string, (...values: unknown[]) => unknown>();
    associateFunctions({ ...CustomFunctions, associate: (id, run) => void code.set(id, run) }, "en");
    expect(code.get("KEY")?.(100, column(1, 1, 1, 0, 0))).toEqual(column(33.34, 33.33, 33.33));
    expect(() => code.get("KEY")?.(100, "many")).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });

  it("sheet: what is written is what the build ships", () => {
    expect(Object.keys(files)).toEqual([
      "excel/functions.json",
      "excel/functions.fr.json",
      "excel/functions.js",
      "excel/functions.html",
      "excel/manifest.xml",
      "google/quotepart.gs",
      "onlyoffice/quotepart.js",
    ]);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(fileOf("google/quotepart.gs")).toContain(`// quotepart ${version} `);
  });
});
