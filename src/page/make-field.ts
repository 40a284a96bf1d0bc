import type { Locale } from "../entries/words.js";
import { shownNumber } from "./comma.js";
import type { Choice, Field, FieldKind } from "./field.js";
import { type Json, type Path, put, textAt, without } from "./json.js";
import { heldNumber, isUnread, withoutMark } from "./unread.js";

interface Leaf {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Makes the fields of one request in one language. */
export interface FieldMaker {
  readonly request: Json;
  readonly locale: Locale;
}

/** A field of text, a number or a day. */
export function leafField(
  make: FieldMaker,
  path: Path,
  kind: Exclude<FieldKind, "choice" | "flag">,
  leaf: Leaf,
): Field {
  const { request, locale } = make;
  const held = textAt(request, path);
  const isNumber = kind === "amount" || kind === "number" || kind === "rate";
  const shown = isNumber ? shownOf(held, locale) : held;
  const value = (typed: string): Json => {
    if (isNumber) return heldNumber(typed, { kind, locale, currency: textAt(request, ["currency"]) });
    return kind === "whole" && /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed;
  };
  return {
    path,
    kind,
    label: leaf.label,
    ...(leaf.hint === undefined ? {} : { hint: leaf.hint }),
    shown,
    write: (before, typed) => {
      if (typed === shown && textAt(before, path) === held) return before;
      if (typed.trim() !== "") return put(before, path, value(typed));
      // A row of its own stays while somebody empties it to write something else.
      return typeof path.at(-1) === "number" ? put(before, path, "") : without(before, path);
    },
  };
}

/** What was not understood is shown as it was typed: written anew, it would look as if it had been. */
const shownOf = (held: string, locale: Locale): string =>
  isUnread(held) ? withoutMark(held) : shownNumber(held, locale);

/** A field with a few values, each of which is written as the text that it is; none takes the place out. */
export function choiceField(make: FieldMaker, path: Path, leaf: Leaf & { readonly choices: readonly Choice[] }): Field {
  const held = textAt(make.request, path);
  const isKnown = leaf.choices.some(({ value }) => value === held);
  return {
    path,
    kind: "choice",
    label: leaf.label,
    ...(leaf.hint === undefined ? {} : { hint: leaf.hint }),
    shown: held,
    choices: isKnown ? leaf.choices : [{ value: held, label: held === "" ? "—" : held }, ...leaf.choices],
    write: (before, typed) => {
      if (typed === held) return before;
      return typed === "" ? without(before, path) : put(before, path, typed);
    },
  };
}

/** A choice between shapes: every value writes a whole object, such as a policy with its party. */
export function variantField(
  leaf: Leaf & {
    readonly path: Path;
    readonly shown: string;
    readonly choices: readonly (Choice & { readonly write: (request: Json) => Json })[];
  },
): Field {
  const { path, label, hint, shown, choices } = leaf;
  const isKnown = choices.some(({ value }) => value === shown);
  return {
    path,
    kind: "choice",
    label,
    ...(hint === undefined ? {} : { hint }),
    shown,
    choices: isKnown ? choices : [{ value: shown, label: shown === "" ? "—" : shown }, ...choices],
    write: (before, typed) =>
      typed === shown ? before : (choices.find(({ value }) => value === typed)?.write(before) ?? before),
  };
}

/** A field that is ticked or not. */
export function flagField(
  path: Path,
  label: string,
  isOn: boolean,
  write: (request: Json, isOn: boolean) => Json,
): Field {
  return {
    path,
    kind: "flag",
    label,
    shown: isOn ? "yes" : "",
    write: (before, typed) => ((typed === "yes") === isOn ? before : write(before, typed === "yes")),
  };
}
