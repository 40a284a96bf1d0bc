import type { Locale } from "../entries/words.js";
import type { Action, Choice, Field, FieldKind } from "./field.js";
import type { Shelf } from "./fresh.js";
import { type Json, listAt, type Path, put, without } from "./json.js";
import { choiceField, flagField, leafField } from "./make-field.js";
import type { FieldName, PageWords } from "./words.js";

/** What the parts of the form are made of. */
export interface Making {
  readonly request: Json;
  readonly locale: Locale;
  readonly words: PageWords;
  readonly shelf: Shelf;
  /** The most parties that are shown; all of them count. */
  readonly limit: number;
  /** The name of every party, by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a row is called by a screen reader; fields outside a table have none. */
type Row = string | undefined;

/** The label of a field, with the row that it stands in. */
export function labelled(
  { words }: Making,
  name: FieldName,
  row?: Row,
): { readonly label: string; readonly hint?: string } {
  const [text, hint] = words.fields[name];
  const label = row === undefined ? text : words.row.of(text, row);
  return hint === undefined || row !== undefined ? { label } : { label, hint };
}

/** A field of text, a number or a day, by its name in the dictionary. */
export const leaf = (
  making: Making,
  path: Path,
  kind: Exclude<FieldKind, "choice" | "flag">,
  name: FieldName,
  row?: Row,
): Field => leafField(making, path, kind, labelled(making, name, row));

/** A field with a few texts to choose from. */
export const pick = (making: Making, path: Path, name: FieldName, choices: readonly Choice[], row?: Row): Field =>
  choiceField(making, path, { ...labelled(making, name, row), choices });

/** A field with all parties to choose from. */
export const pickParty = (making: Making, path: Path, name: FieldName, row?: Row): Field =>
  pick(making, path, name, partyChoices(making), row);

/** The parties as choices: as many as the form shows. */
export const partyChoices = ({ names, limit }: Making): readonly Choice[] =>
  [...names].slice(0, limit).map(([value, label]) => ({ value, label }));

/** A field that is ticked or not. */
export const tick = (
  making: Making,
  path: Path,
  name: FieldName,
  row: Row,
  isOn: boolean,
  write: (request: Json, isOn: boolean) => Json,
): Field => flagField(path, labelled(making, name, row).label, isOn, write);

/** The choices of a part of the dictionary. */
export const choicesOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
): readonly (Choice & { readonly value: Value })[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** A button that adds a row at the end of a list. */
export function adding(request: Json, path: Path, label: string, row: Json, focus: Path): Action {
  const { length } = listAt(request, path);
  return {
    id: `add-${path.join("-")}`,
    label,
    apply: (before) => put(before, [...path, length], row),
    focus: [...path, length, ...focus],
  };
}

/** A button that takes a row out; a list that this leaves empty goes too. */
export function removing({ words }: Making, path: Path, row: number, name: string): Action {
  return {
    id: `remove-${path.join("-")}-${row}`,
    label: words.row.remove,
    about: words.row.about(words.row.remove, name),
    apply: (before) =>
      listAt(before, path).length === 1 && row === 0 ? without(before, path) : without(before, [...path, row]),
  };
}
