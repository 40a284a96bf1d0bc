import type { Columns } from "./annex-columns.js";
import type { GridCell } from "./cell.js";
import type { Grid } from "./grid.js";
import type { Setting } from "./inputs.js";
import type { Making } from "./making.js";
import { numberOf, scaleOf, textOf } from "./numerals.js";
import type { StyleName } from "./styles.js";
import { validationOf } from "./validations.js";

/** The inputs of one source of money. */
export interface SourceInputs {
  readonly label: GridCell;
  readonly rate: { readonly cell: GridCell; readonly scale: number } | null;
  readonly ceiling: GridCell | null;
  /** Where its amount is typed; null where it follows from a rate. */
  readonly amount: GridCell | null;
  readonly row: number;
}

/** What stands above the table of the annex. */
export interface AnnexHead {
  readonly cost: GridCell;
  readonly sources: readonly SourceInputs[];
  readonly settings: ReadonlyMap<string, GridCell>;
  readonly toShare: number;
  /** The first row that is free. */
  readonly next: number;
}

/** Lays out what the annex is, and how it is used; gives the rows of the status and of the checks, which follow. */
export function titles({ plan, sharing, words, say }: Making, grid: Grid, last: number) {
  const { development } = plan.request;
  const { count } = sharing.spare;
  grid.put(0, 0, words.annexTitle, "title");
  grid.raise(0, 1.6);
  grid.paragraph(1, 0, last, words.subtitle(development.title, development.id), "subtitle");
  const notes = [words.howTo(say.decimals), ...(count > 0 ? [words.howToAdd(count)] : []), words.madeBy(plan.library)];
  for (const [at, note] of notes.entries()) grid.paragraph(2 + at, 0, last, note, "note");
  const status = 3 + notes.length;
  return { status, checks: status + 1, next: status + 3 };
}

/** Lays out the cost, what comes off it, and the single inputs, each with its label on a row of its own. */
export function annexHead(making: Making, grid: Grid, { share }: Columns, from: number): AnnexHead {
  const { plan, sharing, words } = making;
  const { development, sources = [], parties } = plan.request;
  const names = new Map(parties.map(({ id, name }) => [id, name] as const));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const rows = new Rows(making, grid, share, from + 1);
  grid.put(from, 0, words.costAndSources, "section");
  const cost = rows.input({
    name: "qp_cost",
    label: words.cost,
    path: ["development", "cost"],
    kind: "amount",
    style: "moneyInput",
    value: textOf(development.cost),
  });
  const found = sources.flatMap((source, at): readonly SourceInputs[] => {
    if (source.kind === "in-kind") return [];
    const row = rows.next;
    const name = nameOf(source.from);
    const title = words.sources[source.kind](name);
    const input = (field: "rate" | "ceiling" | "amount", label: string): GridCell | null => {
      const value = source[field];
      const isRate = field === "rate";
      return value === undefined
        ? null
        : rows.input({
            name: `qp_source_${at + 1}_${field}`,
            label,
            path: ["sources", at, field],
            kind: isRate ? "exact" : "amount",
            style: isRate ? "rateInput" : "moneyInput",
            value: textOf(value),
          });
    };
    const amount = input("amount", title);
    if (amount === null) rows.label(title);
    const cell = input("rate", words.sourceRate(name));
    const rate = cell && { cell, scale: scaleOf(textOf(source.rate ?? 0)) };
    return [{ label: rows.labelAt(row), rate, ceiling: input("ceiling", words.sourceCeiling(name)), amount, row }];
  });
  const toShare = rows.next;
  rows.label(words.toShare, "totalLabel");
  for (const source of sources) {
    if (source.kind === "in-kind") rows.value(words.inKind(nameOf(source.from)), Number(source.value));
  }
  const settings = new Map(sharing.settings.map((setting) => [setting.name, rows.input(setting)] as const));
  return { cost, sources: found, settings, toShare, next: rows.next };
}

/** Beyond this no amount is reckoned exactly. */
const LARGEST = 1e13;

/** Rows of a label and a cell, one below the other. */
class Rows {
  next: number;
  readonly #labels = new Map<number, GridCell>();
  readonly #making: Making;
  readonly #grid: Grid;
  readonly #column: number;

  constructor(making: Making, grid: Grid, column: number, from: number) {
    this.#making = making;
    this.#grid = grid;
    this.#column = column;
    this.next = from;
  }

  /** Puts a label; what stands beside it is put later. */
  label(words: string, style: StyleName = "label"): void {
    this.#labels.set(this.next, this.#grid.paragraph(this.next, 0, this.#column - 1, words, style));
    this.next += 1;
  }

  labelAt(row: number): GridCell {
    return this.#labels.get(row) as GridCell;
  }

  value(words: string, amount: number): void {
    this.#grid.put(this.next, this.#column, amount, "money");
    this.label(words);
  }

  /** Puts an input, with its name, what may be typed, and where it stands in the request. */
  input({ name, label, path, kind, style, value }: Omit<Setting, "scale">): GridCell {
    const { inventory, sharing, words } = this.#making;
    const cell = this.#grid.put(this.next, this.#column, numberOf(value), style);
    this.label(label);
    inventory.name(name, [cell]);
    inventory.bind(name, 0, path, kind, cell);
    const validation = validationOf(kind, [cell], label, words, style);
    const isSigned = name === "qp_cost" && sharing.isMirrored;
    this.#grid.validations.push(
      isSigned ? { ...validation, least: -LARGEST, most: LARGEST, message: words.input.signed } : validation,
    );
    return cell;
  }
}
