import type { TurnRule } from "../../request/round-robin.js";
import type { ShortfallPolicy, SurplusPolicy } from "../../request/voluntary-share.js";
import { cellOf, type Given, isZero, placeIn, refuse } from "./given.js";
import type { SheetTexts } from "./sheet-function.js";
import { shownCell } from "./values.js";

/** The words for each value; both languages are read, whatever the language of the call. */
type Choices<Value extends string> = Readonly<Record<Value, SheetTexts>>;

/** What happens when pledges fall short; a backstop needs a party, and is left to the library. */
export const shortfalls: Choices<Exclude<ShortfallPolicy["policy"], "backstop">> = {
  report: { fr: "signaler", en: "report" },
  "top-up": { fr: "relever", en: "top-up" },
  "equal-top-up": { fr: "relever-également", en: "equal-top-up" },
  cancel: { fr: "annuler", en: "cancel" },
};

/** What happens when pledges exceed the cost. */
export const surpluses: Choices<SurplusPolicy["policy"]> = {
  proportional: { fr: "proportionnel", en: "proportional" },
  cap: { fr: "plafonner", en: "cap" },
  "equal-reduction": { fr: "réduire-également", en: "equal-reduction" },
  credit: { fr: "créditer", en: "credit" },
  refuse: { fr: "refuser", en: "refuse" },
};

/** How the member whose turn it is is found. */
export const turnRules: Choices<TurnRule> = {
  "furthest-behind": { fr: "plus-en-retard", en: "furthest-behind" },
  "fixed-order": { fr: "ordre-fixe", en: "fixed-order" },
  deadline: { fr: "échéance", en: "deadline" },
};

/** The words of a language, as a description lists them. */
export const wordsOf = <Value extends string>(choices: Choices<Value>, language: keyof SheetTexts): readonly string[] =>
  Object.values<SheetTexts>(choices).map((texts) => texts[language]);

/** The value that a cell chooses, or none where it is empty; accents, capitals and spaces do not matter. */
export function choiceOf<Value extends string>(given: Given, choices: Choices<Value>): Value | undefined {
  const cell = cellOf(given);
  if (cell.kind === "blank" || isZero(cell)) return undefined;
  const word = cell.kind === "text" ? plain(cell.text) : "";
  const values = Object.keys(choices) as Value[];
  const chosen = values.find((value) => Object.values(choices[value]).some((text) => plain(text) === word));
  if (chosen !== undefined) return chosen;
  return refuse(given.language, (words) =>
    words.choice(placeIn(given), shownCell(cell, given), wordsOf(choices, given.language)),
  );
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, "-");
