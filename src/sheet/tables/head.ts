import { elementAt } from "../../errors/element-at.js";
import type { IssueList } from "../../errors/issue-list.js";
import { shown } from "../../errors/show.js";
import { tableColumnTwice, tableSeveral } from "../../errors/table-file-entries.js";
import type { Language } from "../../words/locale.js";
import type { ColumnKind } from "../../words/table-heading-words.js";
import { columnNamed, type Named } from "../../words/table-headings.js";
import type { TableRow } from "./cell.js";
import { lettersOf, pathOf } from "./reading.js";

/** What a cost may be shared by. */
export const BASES = ["weight", "pledge", "order"] as const;

/** What the cost is shared by, as a column says. */
export type Basis = (typeof BASES)[number];

/** A column whose heading is known. */
export interface KnownColumn extends Named<ColumnKind> {
  readonly column: number;
  readonly heading: string;
}

/** A row of headings, and what they say. */
export interface TableHead {
  readonly row: number;
  readonly columns: readonly KnownColumn[];
}

/** The first column of a kind. */
export const columnOf = ({ columns }: TableHead, kind: ColumnKind): KnownColumn | undefined =>
  columns.find((one) => one.kind === kind);

/** What the table is shared by, if a column says so. */
export const basisOf = (head: TableHead): KnownColumn | undefined => head.columns.find(({ kind }) => isBasis(kind));

export const isBasis = (kind: ColumnKind): kind is Basis => BASES.some((one) => one === kind);

/** Every row that heads a table that a cost can be shared by: names, and what they count for. */
export const headsIn = (rows: readonly TableRow[]): readonly TableHead[] =>
  rows.flatMap((_, row): readonly TableHead[] => {
    const head = headAt(rows, row);
    return columnOf(head, "name") !== undefined && basisOf(head) !== undefined ? [head] : [];
  });

/** The row that heads the table; the one that knows most headings where none has all that is needed. */
export function findHead(rows: readonly TableRow[], issues: IssueList): TableHead | undefined {
  const [first, second] = headsIn(rows);
  if (first !== undefined && second !== undefined) {
    const where = { first: String(first.row + 1), second: String(second.row + 1), where: "rows" as const };
    issues.add(tableSeveral, [second.row], where);
  }
  return first ?? fullest(rows);
}

/** Says which columns may be meant for the same thing. */
export function checkColumns({ row, columns }: TableHead, issues: IssueList): void {
  const first = new Map<string, KnownColumn>();
  for (const one of columns) {
    const meaning = isBasis(one.kind) ? "basis" : one.kind;
    const before = first.get(meaning);
    if (before === undefined) first.set(meaning, one);
    else if (meaning !== "share") {
      const params = { row: row + 1, first: columnText(before), second: columnText(one) };
      issues.add(tableColumnTwice, pathOf({ row, column: one.column }), params);
    }
  }
}

/** A column as sentences name it: `B (“Population”)`. */
export const columnText = ({ column, heading }: Pick<KnownColumn, "column" | "heading">): string =>
  heading === "" ? lettersOf(column) : `${lettersOf(column)} (${shown(heading)})`;

/** The language that words are of, where more of them are of one than of the other. */
export function languageIn(words: readonly Pick<Named<string>, "languages">[]): Language | null {
  const only = (language: Language): number =>
    words.filter(({ languages }) => languages.length === 1 && languages[0] === language).length;
  const lead = only("fr") - only("en");
  return lead === 0 ? null : lead > 0 ? "fr" : "en";
}

function headAt(rows: readonly TableRow[], row: number): TableHead {
  const columns = elementAt(rows, row).flatMap(({ text, number, fault }, column): readonly KnownColumn[] => {
    const isWord = number === undefined && fault === undefined && text !== "" && text.length <= LONGEST_HEADING;
    const named = isWord ? columnNamed(text) : undefined;
    return named === undefined ? [] : [{ ...named, column, heading: text }];
  });
  return { row, columns };
}

const LONGEST_HEADING = 60;

function fullest(rows: readonly TableRow[]): TableHead | undefined {
  let best: TableHead | undefined;
  for (let row = 0; row < rows.length; row += 1) {
    const head = headAt(rows, row);
    const isUseful = columnOf(head, "name") !== undefined || basisOf(head) !== undefined;
    if (isUseful && head.columns.length > (best?.columns.length ?? 0)) best = head;
  }
  return best;
}
