import { TABLE_LIMITS } from "./cells.js";
import type { HiddenParts } from "./hidden.js";
import { timesIn } from "./ods-cell.js";
import { attributeIn } from "./xml.js";

/** What a sheet of an OpenDocument file shows, as it is walked through: rows, columns and groups of both may be hidden. */
export class Shown implements HiddenParts {
  readonly rows = new Set<number>();
  readonly columns = new Set<number>();
  /** For each group that the walk is in whether it is folded, and how many are. */
  readonly #groups: boolean[] = [];
  #folded = 0;
  #column = 0;
  #isHidden = false;

  open(name: string, attributes: string): void {
    if (name.endsWith("-group")) this.#beginGroup(attributeIn(attributes, "table:display") === "false");
    else if (name === "table:table-column") this.#addColumns(attributes);
    else if (name === "table:table-row") this.#isHidden = this.#isHiddenBy(attributes);
  }

  /** Ends a group. */
  close(): void {
    if (this.#groups.pop() === true) this.#folded -= 1;
  }

  /** Ends a row, which stands there so many times from a place on. */
  endRow(from: number, times: number): void {
    if (!this.#isHidden) return;
    for (let row = from; row < from + times; row += 1) this.rows.add(row);
  }

  #beginGroup(isFolded: boolean): void {
    this.#groups.push(isFolded);
    if (isFolded) this.#folded += 1;
  }

  #addColumns(attributes: string): void {
    const end = Math.min(this.#column + timesIn(attributes, "table:number-columns-repeated"), TABLE_LIMITS.columns);
    const isHidden = this.#isHiddenBy(attributes);
    for (; this.#column < end; this.#column += 1) if (isHidden) this.columns.add(this.#column);
  }

  #isHiddenBy(attributes: string): boolean {
    const visibility = attributeIn(attributes, "table:visibility") ?? "visible";
    return visibility !== "visible" || this.#folded > 0;
  }
}
