import type { Formula, GridCell } from "./cell.js";
import type { Figures } from "./figures.js";
import { choose, equal, over, text, times } from "./formula.js";
import type { Making } from "./making.js";

/** How figures are shown. */
export interface Shown {
  /** An amount, as decimals with the sign of the cost. */
  readonly money: (units: Formula | GridCell) => Formula;
  readonly percent: (hundredths: Formula | GridCell) => Formula;
  /** Only in rows that count. */
  readonly inRow: (active: GridCell, figure: Formula) => Formula;
}

/** Shows figures as long as the inputs can be reckoned with. */
export function shownOf(
  { scale, words }: Pick<Making, "scale" | "words">,
  { sound, sign }: Pick<Figures, "sound" | "sign">,
): Shown {
  const nothing = text(words.nothing);
  return {
    money: (units) => choose(equal(sound, 1), over(times(sign, units), scale), nothing),
    percent: (hundredths) => choose(equal(sound, 1), over(hundredths, 100), nothing),
    inRow: (active, figure) => choose(equal(active, 1), figure, text("")),
  };
}
