import { describe, expect, it } from "vitest";
import { impurities } from "./pure.js";
import { readSources } from "./tree.js";

const read = (text: string, file = "src/plan/plan.ts"): string[] => impurities(new Map([[file, text]]));

describe("house: the same request gives the same bytes on any machine", () => {
  it("house: outside src/cli/ nothing reads the clock, the machine, chance or the host program", () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(0);
    expect(impurities(sources)).toEqual([]);
  });

  const refused: [string, string, string][] = [
    ["new Date()", "Date", "take the date as text"],
    ["Date.now()", "Date", "take the date as text"],
    ["Math.random()", "Math.random", "take the value as a parameter"],
    ['Math["random"]()', "Math.random", "take the value as a parameter"],
    ["process.env", "process", "take the value as a parameter"],
    ["console.log(1)", "console", "return the value"],
    ["globalThis.x", "globalThis", "take the value as a parameter"],
    ["navigator.language", "navigator", "take the locale as a parameter"],
    ["setTimeout(f)", "setTimeout", "compute the value at once"],
    ["performance.now()", "performance", "measure in the benchmark"],
    ['a.localeCompare("b")', "localeCompare", "compare with < and >"],
    ["(1).toLocaleString()", "toLocaleString", "leave formatting to src/words/"],
    ["a.toLocaleUpperCase()", "toLocaleUpperCase", "leave formatting to src/words/"],
    ["Decimal.set({ precision: 9 })", "Decimal.set", "use the private clone in src/money/"],
    ["z.config({})", "z.config", "pass the message to the schema"],
    ['new Function("return 1")', "Function", "write an ordinary function"],
    ['eval("1")', "eval", "write an ordinary function"],
    ["new Intl.NumberFormat()", "Intl", "leave formatting to src/words/"],
    ["document.title", "document", "take the value as a parameter; only src/page/dom/"],
    ["location.hash", "location", "take the value as a parameter; only src/page/dom/"],
    ["URL.createObjectURL(blob)", "URL", "take the value as a parameter; only src/page/dom/"],
    ['fetch("/x")', "fetch", "take the data as a parameter"],
    ["new WebSocket(x)", "WebSocket", "take the data as a parameter"],
  ];
  it.each(refused)("house: %s is refused, with what to write instead", (code, name, instead) => {
    const found = read(`// a line before\nexport const x = ${code};`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/plan/plan.ts:2 uses ${name}: ${instead}`);
  });

  it("house: Intl is at home in src/words/, and everything is in src/cli/", () => {
    expect(read("new Intl.NumberFormat();", "src/words/amounts.ts")).toEqual([]);
    expect(read("console.log(process.argv, new Date());", "src/cli/run.ts")).toEqual([]);
  });

  it("house: the page's browser is at home in src/page/dom/; the clock, chance and the network are not", () => {
    expect(read("document.title = location.hash;", "src/page/dom/page.ts")).toEqual([]);
    expect(read("document.title;", "src/page/form.ts")).toHaveLength(1);
    for (const code of ["new Date()", "Math.random()", 'fetch("/x")', "navigator.sendBeacon(x)", "setTimeout(f)"]) {
      expect(read(`${code};`, "src/page/dom/page.ts").length, code).toBeGreaterThan(0);
    }
  });

  it("house: comments, texts, members and the file's own names are not mistaken for the machine", () => {
    expect(
      read(`
        // Date and console
        const text = "process";
        interface Line { readonly process: string; readonly Date: string }
        export const f = (performance: number, line: Line) => [performance, line.process, { console: text }.console];
      `),
    ).toEqual([]);
  });
});
