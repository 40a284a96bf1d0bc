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
import { isBlank, pathOf, placeOf, type TableReading } from "./reading.js";

/** What the labels say of the development; the title may come from a line of its own above the table. */
export function developmentIn(
  reading: TableReading,
  labels: Labels,
  above: readonly number[],
  given: Partial<Development>,
): Partial<Development> & { readonly titleRow: number | null } {
  const annex = annexLine(reading);
  const told = labels.get("title")?.cell.text ?? given.title ?? annex?.title;
  const titleRow = annex?.row ?? (told === undefined ? (above.find((row) => isLine(reading, row)) ?? null) : null);
  const title = told ?? assumedTitle(reading, titleRow);
  const id = labels.get("reference")?.cell.text ?? given.id ?? annex?.id ?? (slugOf(title) || "d");
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

/** The number beside a label; undefined where there is none, or where an issue was added. */
export function labelledNumber(
  reading: TableReading,
  labels: Labels,
  kind: LabelKind,
  number: NumberKind,
): string | undefined {
  const label = labels.get(kind);
  if (label === undefined) return undefined;
  const read = readTableNumber(label.cell, number, reading.language, reading.currency);
  if (read.isRead) return read.text;
  const params = { ...placeOf(label.spot), received: shown(label.cell.text), why: read.why };
  reading.issues.add(tableNumber, pathOf(label.spot), params);
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
  const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell));
  return filled.length === 1 && filled[0]?.number === undefined && /\p{L}/u.test(filled[0]?.text ?? "");
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

function refuseDate({ issues }: TableReading, { cell, spot }: Labelled, what: "day" | "year"): void {
  issues.add(tableDate, pathOf(spot), { ...placeOf(spot), received: shown(cell.text), what });
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
    reading.issues.add(tableWord, pathOf(spot), params);
  }
  return nature;
}
