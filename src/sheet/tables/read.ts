import type { IssueList } from "../../errors/issue-list.js";
import type { FundingRequest } from "../../request/funding-request.js";
import { type BasisRow, basisRows } from "./basis.js";
import type { TableRow } from "./cell.js";
import { currencyOf, signIn } from "./currency.js";
import { developmentIn } from "./development.js";
import { type Basis, basisOf, checkColumns, columnOf, findHead, isBasis, languageIn, type TableHead } from "./head.js";
import { type HiddenParts, warnOfHidden } from "./hidden.js";
import { deciding, warnOfColumns, warnOfRows } from "./ignored.js";
import { type Labels, labelled, labelsIn } from "./labels.js";
import { checkMissing } from "./missing.js";
import type { TableOptions } from "./options.js";
import { partiesIn, type TableParty } from "./parties.js";
import { partsOf, type TableParts } from "./parts.js";
import type { TableReading } from "./reading.js";
import { strategyOf } from "./strategy.js";
import { warnOfTotals } from "./totals.js";

/** A table that was read: the request that it stands for, and where each part of it stands. */
export interface ReadTable {
  readonly reading: TableReading;
  readonly head: TableHead;
  readonly labels: Labels;
  readonly parties: readonly TableParty[];
  readonly rows: readonly BasisRow[];
  readonly request: FundingRequest;
}

/** The rows of a sheet, and which of them are not shown. */
export interface ShownRows {
  readonly rows: readonly TableRow[];
  readonly hidden: HiddenParts;
}

/** Reads a table; undefined where an issue was added without which no request can be made. */
export function readTable(
  { rows, hidden }: ShownRows,
  { given = {}, language }: TableOptions,
  issues: IssueList,
  warnings: IssueList,
): ReadTable | undefined {
  const sign = signIn(rows);
  const first: TableReading = { rows, language: language ?? null, currency: sign ?? "EUR", issues, warnings };
  const head = findHead(rows, issues);
  const parts = head === undefined ? partsWithout(rows) : partsOf(first, head);
  const found = labelsIn(
    rows,
    [...parts.others, ...parts.sums].sort((a, b) => a - b),
  );
  const named = [...(head?.columns ?? []), ...found];
  const currency = currencyOf(first, found, given, sign);
  const reading = { ...first, currency, language: language ?? languageIn(named) };
  const labels = labelled(reading, found, head && columnOf(head, "share")?.column);
  const basis = basisWanted(head, labels);
  checkMissing(reading, head, labels, basis, given);
  if (head !== undefined) checkColumns(head, issues);
  const above = parts.others.filter((row) => head !== undefined && row < head.row);
  const { titleRow, ...development } = developmentIn(reading, labels, above, given.development ?? {});
  if (head === undefined || basis === undefined) return undefined;
  const parties = partiesIn(reading, head, parts.parties);
  const column = basisOf(head);
  const counted =
    column !== undefined && isBasis(column.kind)
      ? basisRows(reading, head, { ...column, kind: column.kind }, parties)
      : [];
  const strategy = strategyOf(reading, basis, column, counted, { labels, parties });
  if (column !== undefined) warnOfTotals(reading, column, parts.sums, counted);
  warnOfColumns(reading, head, parts.parties);
  warnOfRows(reading, parts, found, basis, titleRow);
  warnOfHidden(reading, hidden, head, [
    ...parties.map(({ row, name }) => ({ row, called: name })),
    ...deciding(found, basis).map(({ spot, label }) => ({ row: spot.row, called: label })),
  ]);
  if (strategy === undefined) return undefined;
  const { development: beside, ...rest } = given;
  const request = {
    currency,
    development: { ...development, ...beside },
    parties: parties.map(({ row: _, ...party }) => party),
    modality: { kind: "co-financed", strategy },
    ...rest,
  } as FundingRequest;
  return { reading, head, labels, parties, rows: counted, request };
}

const partsWithout = (rows: readonly TableRow[]): TableParts => ({
  parties: [],
  sums: [],
  others: rows.map((_, row) => row),
});

/** What the cost is shared by: a column says so, or a label that only unit orders have. */
function basisWanted(head: TableHead | undefined, labels: Labels): Basis | undefined {
  const column = head && basisOf(head);
  if (column !== undefined && isBasis(column.kind)) return column.kind;
  return labels.has("order") || labels.has("count") ? "order" : undefined;
}
