import type { Language } from "../../words/locale.js";
import { SHEET_PREFIX } from "./excel.js";
import type { SheetFunction } from "./sheet-function.js";
import { sheetFunctions } from "./sheet-functions.js";

/** A host that takes its functions as JavaScript pasted into it. */
export type PastedHost = "google" | "onlyoffice";

const LANGUAGES: readonly Language[] = ["fr", "en"];

const RETURN_TAGS = { number: "number", text: "string", range: "any[][]" } as const;

/**
 * Writes the functions as a host of pasted code takes them: top-level functions in both languages, with the comment that
 * the host reads names and parameters from. Each calls `quotepart_`, which the bundle defines, with its id, its language
 * and what it was given.
 *
 * @param host - ONLYOFFICE registers each function by a call after it
 */
export const pastedFunctions = (host: PastedHost): string =>
  LANGUAGES.flatMap((language) => sheetFunctions.map((one) => pastedFunction(one, language, host))).join("\n");

function pastedFunction(
  { id, names, descriptions, parameters, gives }: SheetFunction,
  language: Language,
  host: PastedHost,
): string {
  const name = `${SHEET_PREFIX}_${names[language]}`;
  const list = parameters.map((one) => one.names[language]);
  const lines = [
    "/**",
    ` * ${descriptions[language]}`,
    " *",
    ...parameters.map((one) => {
      const type = one.kind === "range" ? "any[][]" : "any";
      const written = one.isOptional ? `[${one.names[language]}]` : one.names[language];
      return ` * @param {${type}} ${written} ${one.descriptions[language]}`;
    }),
    ` * @${host === "onlyoffice" ? "returns" : "return"} {${RETURN_TAGS[gives]}} ${descriptions[language]}`,
    " * @customfunction",
    " */",
    `function ${name}(${list.join(", ")}) {`,
    `  return quotepart_("${id}", "${language}", [${list.join(", ")}]);`,
    "}",
    ...(host === "onlyoffice" ? [`Api.AddCustomFunction(${name});`] : []),
    "",
  ];
  return lines.join("\n");
}
