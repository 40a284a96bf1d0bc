import type { IssuePath } from "../../errors/issue.js";
import type { IssueList } from "../../errors/issue-list.js";
import { relocated } from "../../errors/relocated.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { tryPlanFunding } from "../../plan/plan-funding.js";
import type { ColumnKind } from "../../words/table-heading-words.js";
import { basisOf, columnOf } from "./head.js";
import type { ReadTable } from "./read.js";
import { pathOf, type Spot } from "./reading.js";
import { checkShares } from "./totals.js";

/** Plans what a table stands for; what is wrong with it is said at the cell that it comes from. */
export function planned(table: ReadTable, issues: IssueList): FundingPlan | undefined {
  const outcome = tryPlanFunding(table.request);
  if (outcome.ok) {
    checkShares(table.reading, table.head, table.parties, outcome.value);
    return outcome.value;
  }
  for (const issue of outcome.issues) {
    const spot = spotOf(table, issue.path);
    issues.addMade(spot === undefined ? issue : relocated(issue, pathOf(spot)));
  }
  issues.count += outcome.issueCount - outcome.issues.length;
  return undefined;
}

/** The cell that a part of the request comes from; undefined for what no cell says. */
function spotOf(table: ReadTable, [room, field, list, row, last]: IssuePath): Spot | undefined {
  if (room === "development") return labelSpot(table, String(field));
  if (room === "parties" && typeof field === "number") {
    return cellSpot(table, table.parties[field]?.row, COLUMNS[String(list)] ?? "name");
  }
  if (room !== "modality" || field !== "strategy") return undefined;
  const column = basisOf(table.head)?.kind ?? "name";
  if (typeof row !== "number") return cellSpot(table, table.head.row, column);
  return cellSpot(table, table.rows[row]?.row, COLUMNS[String(last)] ?? column);
}

/** The columns of the fields that are named otherwise than what holds them. */
const COLUMNS: Readonly<Record<string, ColumnKind>> = {
  name: "name",
  role: "role",
  vatRate: "vatRate",
  vatReason: "vatReason",
  country: "country",
  type: "type",
  identifier: "identifier",
  minimum: "minimum",
  maximum: "maximum",
  maximumGross: "maximumGross",
};

function labelSpot({ labels }: ReadTable, field: string): Spot | undefined {
  if (field === "cost" || field === "title" || field === "year" || field === "nature") return labels.get(field)?.spot;
  return field === "id" ? labels.get("reference")?.spot : undefined;
}

/** The cell of a row under a heading; under the names where the heading is not there. */
function cellSpot({ head }: ReadTable, row: number | undefined, kind: ColumnKind): Spot | undefined {
  const column = columnOf(head, kind)?.column ?? columnOf(head, "name")?.column;
  return row === undefined || column === undefined ? undefined : { row, column };
}
