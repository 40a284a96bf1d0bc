import { sumOfRatios } from "../../apportion/whole-units.js";
import { elementAt } from "../../errors/element-at.js";
import { IssueList } from "../../errors/issue-list.js";
import { shown } from "../../errors/show.js";
import { tableShareDiffers } from "../../errors/table-file-entries.js";
import { tableTotalDiffers } from "../../errors/table-warning-entries.js";
import { decimalsOf } from "../../money/currency.js";
import { minorUnitsOf, sumOfTexts } from "../../money/decimal.js";
import { readExact } from "../../money/exact-text.js";
import { compareRatios, exactText, type Ratio } from "../../money/ratio.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { isTotalWord } from "../../words/table-headings.js";
import { type BasisRow, headed } from "./basis.js";
import { columnOf, type KnownColumn, type TableHead } from "./head.js";
import { readTableNumber } from "./number.js";
import type { TableParty } from "./parties.js";
import { cellAt, isBlank, numberAt, pathOf, type TableReading } from "./reading.js";

/** Says where a total of what is shared by is not the sum of its rows: a row may be missing. */
export function warnOfTotals(
  reading: TableReading,
  basis: KnownColumn,
  sums: readonly number[],
  rows: readonly BasisRow[],
): void {
  const totals = sums.filter((row) => elementAt(reading.rows, row).some((cell) => isTotalWord(cell.text)));
  if (totals.length === 0) return;
  const sum = sumOfRatios(rows.flatMap(({ value }) => exactOf(value)));
  for (const row of totals) {
    const spot = { row, column: basis.column };
    const cell = cellAt(reading.rows, spot);
    const read = readTableNumber(
      cell,
      basis.kind === "weight" ? "weight" : "amount",
      reading.language,
      reading.currency,
    );
    const total = read.isRead && !isBlank(cell) ? exactOf(read.text)[0] : undefined;
    if (total === undefined || compareRatios(total, sum) === 0) continue;
    const params = { ...headed(spot, basis), received: shown(cell.text), expected: exactText(sum) };
    reading.warnings.add(tableTotalDiffers, pathOf(spot), params);
  }
}

/**
 * Compares the shares that a table states with those that its terms give: what differs is refused, because a table that
 * a plan was written into holds less than the plan does.
 */
export function checkShares(
  reading: TableReading,
  head: TableHead,
  parties: readonly TableParty[],
  { shares, request }: FundingPlan,
): void {
  const share = columnOf(head, "share");
  const decimals = decimalsOf(request.currency) ?? 2;
  if (share === undefined) return;
  for (const { id, name, row } of parties) {
    const spot = { row, column: share.column };
    const stated = numberAt(reading, spot, "amount");
    if (stated === undefined) continue;
    const own = shares.filter(({ party }) => party === id).map(({ amount }) => amount);
    const expected = sumOfTexts(own, decimals);
    if (minorUnitsOf(stated, decimals) === minorUnitsOf(expected, decimals)) continue;
    const params = { ...headed(spot, share), name: shown(name), received: stated, expected };
    reading.issues.add(tableShareDiffers, pathOf(spot), params);
  }
}

/** A number that reckons exactly; none where it cannot be read, which is said elsewhere. */
function exactOf(text: string): readonly Ratio[] {
  const ratio = readExact(text, [], new IssueList());
  return ratio === undefined ? [] : [ratio];
}
