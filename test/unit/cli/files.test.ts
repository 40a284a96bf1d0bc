import { describe, expect, it } from "vitest";
import { readJson, writeTo } from "../../../src/cli/files.js";
import { issueText } from "../../../src/words/issue-text.js";
import { paperWorld } from "../../support/paper-world.js";

const placeIn = (text: string): unknown => {
  const outcome = readJson("request.json", paperWorld({ "request.json": text }));
  return outcome.ok ? outcome.value : [outcome.issues[0]?.params["line"], outcome.issues[0]?.params["column"]];
};

const failing = (thrown: unknown) => ({
  ...paperWorld(),
  read: () => {
    throw thrown;
  },
  write: () => {
    throw thrown;
  },
});

describe("cli: reading and writing files", () => {
  it("cli: JSON is read", () => {
    expect(placeIn('{ "a": [1, "x"] }')).toEqual({ a: [1, "x"] });
  });

  it.each([
    ["words", "bonjour\nmadame\n", [1, 1]],
    ["a word on the last line", '{\n  "a": 1\n}\nbonjour', [4, 1]],
    ["a brace that is never closed", '{\n  "a": 1\n', [3, 1]],
    ["a comma too many", '{\n  "a": 1,\n}', [3, 1]],
    ["a comma that is missing", '{\n  "a": 1\n  "b": 2\n}', [3, 3]],
    ["an apostrophe for a quote", '{\n  "a": \'x\',\n  "b": 2\n}', [2, 8]],
    ["a word for a value", '{\n  "a": 1,\n  "b": tru\n}', [3, 11]],
    ["a French decimal comma", '{\n  "a": 1,5\n}', [2, 10]],
    ["a name without quotes", "{\n  a: 1\n}", [2, 3]],
    ["a word that JavaScript knows", "undefined", [1, 1]],
    ["a word followed by what an engine might say", "[1,\n oui, at position 1]", [2, 2]],
    ["a text that is never closed", '{\n  "a": "x', [2, 10]],
  ])("cli: %s is refused where it stands", (_, text, place) => {
    expect(placeIn(text)).toEqual(place);
  });

  it.each(["", " ", "\n\t "])("cli: a file with nothing in it is said to be empty (%j)", (text) => {
    const outcome = readJson("request.json", paperWorld({ "request.json": text }));
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["file.empty"]);
  });

  it.each([
    ["at the top", '{ "a": 1,\n  "a": 2 }', [2, 3]],
    ["inside a list", '[{ "b": 1 }, { "b": 1, "c": { "b": 1 }, "b": 2 }]', [1, 41]],
    ["written with an escape", '{ "maximum": 1, "m\\u0061ximum": 2 }', [1, 17]],
    ["beside texts that look like names", '{ "x": "\\"a\\": {", "y": ["a", "a"], "x" : 1 }', [1, 37]],
  ])("cli: a field that stands twice in one object is refused where it stands again (%s)", (_, text, place) => {
    expect(placeIn(text)).toEqual(place);
  });

  it("cli: the same name in several objects, and texts that look like names, are no repetition", () => {
    expect(placeIn('[{ "a": "a" }, { "a": ["a", "a:", "{a}"] }]')).toEqual([{ a: "a" }, { a: ["a", "a:", "{a}"] }]);
  });

  it("cli: the place is said in the words of the reader", () => {
    const outcome = readJson("demande.json", paperWorld({ "demande.json": "{\n  \"a\": 'x'\n}" }));
    const issue = outcome.ok ? undefined : outcome.issues[0];
    expect(issue && issueText(issue).replaceAll("\u00a0", " ")).toBe(
      "Le fichier « demande.json » n’est pas du JSON : il ne se lit plus à partir de la ligne 2, colonne 8. Corrigez-le à cet endroit : souvent, une virgule ou un guillemet manque juste avant.",
    );
  });

  it.each([
    [Object.assign(new Error("no"), { code: "EACCES" }), "access is denied"],
    [Object.assign(new Error("no"), { code: 13 }), "unknown"],
    [new Error("no"), "unknown"],
    [null, "unknown"],
  ])("cli: a file that cannot be opened or written is an issue with its reason (%#)", (thrown, reason) => {
    const read = readJson("a.json", failing(thrown));
    expect(read.ok ? "" : read.issues[0]?.message).toBe(
      `The file “a.json” cannot be read: ${reason}. Check its name, and that you may read it.`,
    );
    expect(writeTo("a.json", "{}", failing(thrown))?.issues[0]?.message).toBe(
      `The file “a.json” cannot be written: ${reason}. Check the folder, and that you may write there.`,
    );
  });

  it("cli: what is written can be read again, and nothing is answered", () => {
    const world = paperWorld();
    expect(writeTo("a.json", "[1]", world)).toBe(undefined);
    expect(readJson("a.json", world)).toEqual({ ok: true, value: [1] });
  });
});
