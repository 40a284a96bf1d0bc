import type { WrittenKind } from "../words/written-number.js";
import type { Json, Path } from "./json.js";

/** What a field takes. */
export type FieldKind = WrittenKind | "text" | "whole" | "day" | "choice" | "flag";

/** One of the values of a choice. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field of the form: a place of the request, how it is shown, and the request that typing into it makes. */
export interface Field {
  /** Where in the request; issues with this path are shown here. */
  readonly path: Path;
  /** Other places of the request whose issues are shown here. */
  readonly about?: readonly Path[];
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  /** What it shows; of a flag, `yes` or nothing. */
  readonly shown: string;
  readonly choices?: readonly Choice[];
  readonly write: (request: Json, typed: string) => Json;
}

/** A button of the form. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** What a screen reader says where the label alone does not tell which row. */
  readonly about?: string;
  readonly apply: (request: Json) => Json;
  /** The path of the field that is focused afterwards. */
  readonly focus?: Path;
}

/** What stands in a cell: a field, several, a word, or nothing. */
export type GridCell =
  | Field
  | { readonly kind: "several"; readonly label: string; readonly fields: readonly Field[] }
  | { readonly kind: "note"; readonly text: string };

/** A column of a table of the form. */
export interface GridColumn {
  readonly heading: string;
  readonly hint?: string;
  /** Whether a block that is pasted beside it leaves it alone. */
  readonly isAside?: boolean;
}

/** A table of the form. */
export interface Grid {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly GridCell[];
    readonly actions: readonly Action[];
  }[];
  readonly add: Action;
  readonly note?: string;
}

/** A part of the form with a heading; one that most requests do without can be folded away. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  readonly isFolded?: boolean;
  readonly fields: readonly Field[];
  readonly grids: readonly Grid[];
}

/** Whether a field takes a number. */
export const takesNumber = ({ kind }: Field): boolean => kind === "amount" || kind === "number" || kind === "rate";

/** A field's name in the page: its path on one line. */
export const fieldId = (path: Path): string => `f-${path.join("-")}`;
