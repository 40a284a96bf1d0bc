import type { AnnexSheet } from "./annex-sheet.js";
import { unreadable } from "./board.js";
import type { Desk } from "./desk.js";
import { above, below, choose, halfUp, isFilled, minus, of, plus, scaled, size, times } from "./formula.js";
import type { Making } from "./making.js";

/** The cost, the sources that come off it, and what is left to share, 0 or more in whole units. */
export function costOf(desk: Desk, { scale, sharing, words }: Making, annex: AnnexSheet) {
  const signed = desk.single(words.cost, scaled(annex.cost, scale));
  desk.fault(words.faults.input(words.cost), unreadable(annex.cost, scale, true));
  const sign = desk.single(words.sign, choose(below(signed, 0), -1, 1));
  const cost = desk.single(`${words.cost} (ABS)`, size(signed));
  if (!sharing.isMirrored) desk.fault(words.faults.negative, choose(below(signed, 0), 1, 0));
  const sources = annex.sources.map(({ label, rate, ceiling, amount }) => {
    const name = String(label.value() ?? "");
    if (rate !== null) desk.fault(words.faults.input(`${name} – ${words.rate}`), unreadable(rate.cell, rate.scale));
    if (amount !== null) desk.fault(words.faults.input(name), unreadable(amount, scale, true));
    if (ceiling !== null) desk.fault(words.faults.input(`${name} – ${words.maximum}`), unreadable(ceiling, scale));
    if (amount !== null)
      desk.fault(`${words.faults.opposite} – ${name}`, choose(below(times(sign, scaled(amount, scale)), 0), 1, 0));
    if (rate !== null) desk.limit(`${words.limits.amounts} – ${name}`, times(cost, 400 * rate.scale));
    const full =
      rate === null
        ? size(scaled(amount ?? annex.cost, scale))
        : halfUp(times(cost, desk.single(`${name} – ${words.rate}`, scaled(rate.cell, rate.scale))), 100 * rate.scale);
    const whole = desk.single(name, full);
    if (ceiling === null) return whole;
    const limit = desk.single(`${name} – ${words.maximum}`, scaled(ceiling, scale));
    return desk.single(
      `${name} (${words.settledSources})`,
      choose(isFilled(ceiling), choose(above(whole, limit), of(limit), of(whole)), of(whole)),
    );
  });
  const total = desk.single(words.toShare, sources.length === 0 ? of(cost) : minus(cost, plus(...sources)));
  if (sources.length > 0) desk.fault(words.faults.sources, choose(below(total, 0), 1, 0));
  return { sign, cost, sources, total };
}
