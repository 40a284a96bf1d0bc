import type { GridCell } from "./cell.js";
import { cellText } from "./cell-text.js";
import { Grid } from "./grid.js";
import type { Making } from "./making.js";
import type { PastTurn } from "./sharing.js";
import { validationOf } from "./validations.js";

/** The sheet of the turns of a rotation. */
export interface TurnsSheet {
  readonly grid: Grid;
  readonly inputs: readonly { readonly cost: GridCell; readonly payer: GridCell }[];
  readonly heading: number;
}

/** How many turns may be added. */
const SPARE_TURNS = 3;

const HEADING = 3;

const LIST = ["modality", "strategy", "turns"] as const;

/** Lays the turns out: what was ordered, what it cost, who paid. */
export function turnsSheet({ plan, words, inventory }: Making, turns: readonly PastTurn[]): TurnsSheet {
  const grid = new Grid(words.sheets.turns);
  grid.widths.push(5, 44, 18, 36);
  grid.put(0, 0, words.sheets.turns, "title");
  grid.paragraph(1, 0, 3, words.turnsNote, "note");
  const headings = [words.row, words.development, words.turnCost, words.payer];
  for (const [column, heading] of headings.entries()) grid.put(HEADING, column, heading, "heading");
  const names = new Map(plan.request.parties.map(({ id, name }) => [id, name] as const));
  const rows = Array.from({ length: turns.length + SPARE_TURNS }, (_, at) => {
    const turn = turns[at];
    const row = HEADING + 1 + at;
    grid.put(row, 0, at + 1, "count");
    const development = grid.put(row, 1, turn === undefined ? null : cellText(turn.development), "textInput");
    const cost = grid.put(row, 2, turn === undefined ? null : Number(turn.cost), "moneyInput");
    const payer = grid.put(
      row,
      3,
      turn === undefined ? null : cellText(names.get(turn.payer) ?? turn.payer),
      "textInput",
    );
    if (turn === undefined) {
      inventory.additions.push({
        name: "qp_turn_costs",
        at,
        list: LIST,
        isParty: false,
        isBare: false,
        fields: FIELDS,
      });
    } else {
      inventory.bind("qp_turn_developments", at, [...LIST, at, "development"], "text", development);
      inventory.bind("qp_turn_costs", at, [...LIST, at, "cost"], "amount", cost);
      inventory.bind("qp_turn_payers", at, [...LIST, at, "payer"], "party", payer);
    }
    return { development, cost, payer };
  });
  const costs = rows.map(({ cost }) => cost);
  const payers = rows.map(({ payer }) => payer);
  inventory.name(
    "qp_turn_developments",
    rows.map(({ development }) => development),
  );
  inventory.name("qp_turn_costs", costs);
  inventory.name("qp_turn_payers", payers);
  grid.validations.push(validationOf("amount", costs, words.turnCost, words, "moneyInput"));
  grid.validations.push({
    cells: payers,
    type: "list",
    source: "qp_names",
    title: words.payer,
    message: words.input.payer,
  });
  return { grid, inputs: rows.map(({ cost, payer }) => ({ cost, payer })), heading: HEADING };
}

const FIELDS = [
  { field: "development", name: "qp_turn_developments", kind: "text" },
  { field: "cost", name: "qp_turn_costs", kind: "amount" },
  { field: "payer", name: "qp_turn_payers", kind: "party" },
] as const;
