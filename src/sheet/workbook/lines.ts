import { tieOrder } from "../../apportion/tie-order.js";
import type { AnnexSheet } from "./annex-sheet.js";
import type { Formula, GridCell } from "./cell.js";
import type { Line } from "./desk.js";
import { choose, isFilled, of, text } from "./formula.js";
import type { Making } from "./making.js";

/** The lines of the calculation, in the order in which ties are decided; free places come last. */
export function orderedLines({ plan, sharing }: Making, annex: AnnexSheet): readonly Line[] {
  const { rounding, sources = [] } = plan.request;
  const priority = rounding?.rule === "largest-remainder" ? (rounding.priority ?? []) : [];
  const money = sources.filter((source) => source.kind !== "in-kind");
  const known: Line[] = [
    ...annex.rows.flatMap((row, at) =>
      row === null ? [] : [{ party: row.party, role: row.role, row: at, source: null }],
    ),
    ...money.map(
      ({ from, kind }, at): Line => ({
        party: from,
        role: kind === "subsidy" ? "funder" : "publisher",
        row: null,
        source: at,
      }),
    ),
  ];
  const ranks = tieOrder(
    known.map(({ party }) => party ?? ""),
    priority,
  );
  const free = annex.rows.flatMap((row, at): Line[] =>
    row === null ? [{ party: null, role: sharing.spare.role ?? "member", row: at, source: null }] : [],
  );
  const places = known.map((line, at) => ({ line, rank: ranks[at] ?? 0 })).sort((a, b) => a.rank - b.rank);
  return [...places.map(({ line }) => line), ...free];
}

/** What a line is called in the annex. */
export const nameOf = ({ row, source }: Line, annex: AnnexSheet): Formula => {
  const cell = (row === null ? annex.sources[source ?? 0]?.label : annex.names[row]) as GridCell;
  return choose(isFilled(cell), of(cell), text(""));
};
