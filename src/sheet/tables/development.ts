import { elementAt } from "../../errors/element-at.js";
import { shown } from "../../errors/show.js";
import { tableDate, tableNumber, tableWord } from "../../errors/table-file-entries.js";
import { tableTitleAssumed } from "../../errors/table-warning-entries.js";
import type { Development } from "../../request/development.js";
import type { LabelKind } from "../../words/table-heading-words.js";
import { comparable } from "../../words/table-headings.js";
import { annexLine } from "./annex.js";
import { slugOf } from "./ids.js";
import type { Labelled, Labels } from "./labels.js";
import { type NumberKind, readTableNumber } from "./number.js";
import { isBlank, numberCellIn, placeOf, refuseCell, type TableReading, textOf } from "./reading.js";

/** What the labels say of the development; the title may come from a line of its own above the table. */
export function developmentIn(
  reading: TableReading,
  labels: Labels,
  above: readonly number[],
  given: Partial<Development>,
): Partial<Development> & { readonly titleRow: number | null } {
  const annex = annexLine(reading);
  const told = textBeside(reading, labels, "title") ?? given.title ?? annex?.title;
  const titleRow = annex?.row ?? (told === undefined ? (above.find((row) => isLine(reading, row)) ?? null) : null);
  const title = told ?? assumedTitle(reading, titleRow);
  const id = textBeside(reading, labels, "reference") ?? given.id ?? annex?.id ?? (slugOf(title) || "d");
  const year = yearIn(reading, labels.get("year")) ?? annex?.year;
  const nature = natureIn(reading, labels.get("nature"));
  const cost = labelledNumber(reading, labels, "cost", "amount");
  return {
    titleRow,
    id,
    title,
    ...(year === undefined ? {} : { year }),
    ...(nature === undefined ? {} : { nature }),
    ...(cost === undefined ? {} : { cost }),
  };
}

/** The text beside a label; undefined where there is none, or where an issue was added. */
export function textBeside(reading: TableReading, labels: Labels, kind: LabelKind): string | undefined {
  const label = labels.get(kind);
  return label && textOf(reading, label);
}

/** The number beside a label; undefined where there is none, or where an issue was added. */
export function labelledNumber(
  reading: TableReading,
  labels: Labels,
  kind: LabelKind,
  number: NumberKind,
): string | undefined {
  const label = labels.get(kind);
  if (label === undefined) return undefined;
  const cell = numberCellIn(reading, label.cell, number);
  const read = readTableNumber(cell, number, reading.language, reading.currency);
  if (read.isRead) return read.text;
  const params = { ...placeOf(label.spot), received: shown(cell.text), why: read.why };
  refuseCell(reading, label, tableNumber, params);
  return undefined;
}

/** The day beside a label: `2026-01-31`, or in French `31/01/2026`. */
export function dayIn(reading: TableReading, label: Labelled | undefined): string | undefined {
  if (label === undefined) return undefined;
  const { cell } = label;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell.text) ?? [];
  const french = reading.language === "en" || year === "" ? undefined : `${year}-${two(month)}-${two(day)}`;
  const found = cell.day ?? (/^\d{4}-\d{2}-\d{2}$/.test(cell.text) ? cell.text : french);
  if (found === undefined) refuseDate(reading, label, "day");
  return found;
}

const two = (digits: string): string => digits.padStart(2, "0");

/** Whether a row is a line of text alone, as a title is. */
function isLine({ rows }: TableReading, row: number): boolean {
  const [first, ...others] = elementAt(rows, row).filter((cell) => !isBlank(cell));
  return first !== undefined && others.length === 0 && first.number === undefined && /\p{L}/u.test(first.text);
}

function assumedTitle({ rows, language, warnings }: TableReading, row: number | null): string {
  const line = row === null ? undefined : rows[row]?.find((cell) => !isBlank(cell))?.text;
  const title = line ?? (language === "en" ? "Development" : "Développement");
  warnings.add(tableTitleAssumed, row === null ? [] : [row], {
    title: shown(title),
    row: row === null ? null : row + 1,
  });
  return title;
}

function yearIn(reading: TableReading, label: Labelled | undefined): number | undefined {
  if (label === undefined) return undefined;
  if (/^\d{4}$/.test(label.cell.text)) return Number(label.cell.text);
  refuseDate(reading, label, "year");
  return undefined;
}

function refuseDate(reading: TableReading, label: Labelled, what: "day" | "year"): void {
  const params = { ...placeOf(label.spot), received: shown(label.cell.text), what };
  refuseCell(reading, label, tableDate, params);
}

const NATURES: ReadonlyMap<string, Exclude<Development["nature"], undefined>> = new Map([
  ["investissement", "investment"],
  ["investment", "investment"],
  ["fonctionnement", "operating"],
  ["operating", "operating"],
]);

function natureIn(reading: TableReading, label: Labelled | undefined): Development["nature"] {
  if (label === undefined) return undefined;
  const { cell, spot } = label;
  const nature = NATURES.get(comparable(cell.text));
  if (nature === undefined) {
    const params = { ...placeOf(spot), what: "nature" as const, received: shown(cell.text) };
    refuseCell(reading, label, tableWord, params);
  }
  return nature;
}
