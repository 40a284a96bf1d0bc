import { isTotalWord } from "../../words/table-headings.js";
import type { Cell } from "../cells.js";
import { type Given, isZero, placeIn, refuse } from "./given.js";
import type { Line } from "./lines.js";
import { sheetWords, shownIn } from "./words-in.js";

/** A member of a list: by which id the library knows it, and what sentences call it. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/**
 * The members of some lines: by their names where there are any, and then ties go by name; else by their places, and ties
 * go to the line that stands first.
 *
 * @param lines - the lines
 * @param column - which of their cells holds the name
 * @param given - the parameter of the names
 * @param mustHaveNames - whether others speak of the members by name
 */
export function membersOf(
  lines: readonly Line[],
  column: number,
  given: Given,
  mustHaveNames = false,
): readonly Member[] {
  const { language } = given;
  if (!mustHaveNames && lines.every(({ cells }) => isNameless(cells[column]))) {
    return lines.map(({ at }) => ({ id: String(at + 1).padStart(7, "0"), name: sheetWords[language].row(at + 1) }));
  }
  const seen = new Map<string, number>();
  return lines.map(({ at, cells }) => {
    const name = nameOf(cells[column], given, at);
    if (isTotalWord(name)) refuse(language, (words) => words.total(placeIn(given, at), shownIn(language, name, false)));
    const first = seen.get(name);
    if (first !== undefined) {
      refuse(language, (words) => words.repeated(placeIn(given, at), shownIn(language, name, false), first + 1));
    }
    seen.set(name, at);
    return { id: name, name };
  });
}

/** Whether the members have names, by which ties then go: the id of one without is its place. */
export const hasNames = (members: readonly Member[]): boolean => members.every(({ id, name }) => id === name);

/** Empty, or the 0 that an empty cell may arrive as. */
const isNameless = (cell: Cell | undefined): boolean => cell === undefined || cell.kind === "blank" || isZero(cell);

/** The name that a cell holds; a number is one, too. */
export function nameOf(cell: Cell | undefined, given: Given, at?: number): string {
  if (cell !== undefined && !isNameless(cell) && "text" in cell) return cell.text;
  return refuse(given.language, (words) => words.missing(placeIn(given, at)));
}
