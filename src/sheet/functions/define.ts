import type { Language } from "../../words/locale.js";
import type { Given } from "./given.js";
import { Refusal } from "./refusal.js";
import type { SheetFunction, SheetParameter, SheetTexts, SheetValue } from "./sheet-function.js";
import { sheetWords } from "./words-in.js";

/** A parameter before it has its English name, which is its key. */
export interface Parameter extends Pick<SheetParameter, "kind" | "descriptions"> {
  readonly fr: string;
  readonly isOptional?: true;
}

/** A function before `run` is made for it: parameters by their English names, in their order. */
interface Definition<Name extends string> extends Pick<SheetFunction, "id" | "names" | "descriptions" | "gives"> {
  readonly parameters: Readonly<Record<Name, Parameter>>;
  readonly compute: (given: Readonly<Record<Name, Given>>) => SheetValue;
}

/** Makes a function of the table: its parameters as a list, and a `run` that never throws. */
export function define<Name extends string>(definition: Definition<Name>): SheetFunction {
  const { id, names, descriptions, gives, compute } = definition;
  const entries = Object.entries<Parameter>(definition.parameters);
  const parameters = entries.map(
    ([en, { fr, kind, descriptions: said, isOptional = false }]): SheetParameter => ({
      names: { fr, en },
      descriptions: said,
      kind,
      isOptional,
    }),
  );
  return {
    id,
    names,
    descriptions,
    parameters,
    gives,
    run(values, { language, isZeroBlank = false }) {
      try {
        const given = entries.map(([en, { fr }], at): readonly [string, Given] => [
          en,
          { value: values[at], parameter: language === "fr" ? fr : en, language, isZeroBlank },
        ]);
        return { ok: true, value: compute(Object.fromEntries(given) as Readonly<Record<Name, Given>>) };
      } catch (error) {
        return { ok: false, message: messageOf(error, language) };
      }
    },
  };
}

function messageOf(error: unknown, language: Language): string {
  if (error instanceof Refusal) return error.message;
  try {
    return sheetWords[language].defect(error instanceof Error ? error.message : "an unknown value was thrown");
  } catch {
    return sheetWords.en.defect("an unreadable value was thrown");
  }
}

/** A text in both languages. */
export const texts = (fr: string, en: string): SheetTexts => ({ fr, en });
