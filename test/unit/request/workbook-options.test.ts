import { describe, expect, it } from "vitest";
import type { IssueList } from "../../../src/errors/issue-list.js";
import { readWorkbookOptions } from "../../../src/request/workbook-options.js";
import { saidBy } from "../../support/changed-funding.js";

const read = (value: unknown) => saidBy((issues: IssueList) => readWorkbookOptions(value, ["fr", "en"], issues));

describe("request: options of a workbook", () => {
  it.each([undefined, null, {}])("request: %s stands for no options", (value) => {
    expect(read(value)).toEqual({ made: {}, said: [] });
  });

  it("request: a locale of those there are, and whether the workbook reckons, are read", () => {
    expect(read({ locale: "en", live: true })).toEqual({ made: { locale: "en", live: true }, said: [] });
    expect(read({ live: false })).toEqual({ made: { live: false }, said: [] });
  });

  it("request: another locale and other fields are refused, and the rest is kept", () => {
    expect(read({ locale: "de", live: true, sheet: 1 })).toEqual({
      made: { live: true },
      said: [
        {
          code: "field.unknown",
          path: ["sheet"],
          params: { field: "“sheet”", nearest: null, known: "locale, live" },
        },
        { code: "field.choice", path: ["locale"], params: { received: "“de”", choices: "fr, en", nearest: null } },
      ],
    });
  });

  it.each<[unknown, string]>([
    [["fr"], "a list"],
    ["fr", "“fr”"],
    [5, "5"],
  ])("request: %j is no object of options", (value, received) => {
    expect(read(value)).toEqual({
      made: {},
      said: [{ code: "field.type", path: [], params: { expected: "an object", received } }],
    });
  });

  it("request: options that are no plain data are refused once", () => {
    expect(read({ live: "yes" }).said).toEqual([
      { code: "field.type", path: ["live"], params: { expected: "true or false", received: "“yes”" } },
    ]);
    expect(read({ locale: "fr", live: 1n })).toEqual({
      made: {},
      said: [{ code: "request.not-plain", path: ["live"], params: { received: "1" } }],
    });
  });

  it.each([
    ["a list", ["en"], "a list"],
    ["a text", "en", "“en”"],
    ["a number", 1, "1"],
  ])("request: %s is no options, and is refused as such", (_, value, received) => {
    expect(read(value)).toEqual({
      made: {},
      said: [{ code: "field.type", path: [], params: { expected: "an object", received } }],
    });
  });
});
