import { elementAt } from "../../errors/element-at.js";
import type { VoluntaryShare } from "../../request/voluntary-share.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Board } from "./board.js";
import type { GridCell } from "./cell.js";
import { above, all, below, type Column, choose, equal, minus, of, sum, times } from "./formula.js";
import type { InputColumn, Setting } from "./inputs.js";
import { SPARE } from "./key-sharing.js";
import { type Claimed, level, levelLimit } from "./levels.js";
import { decimalsIn, textOf } from "./numerals.js";
import type { Found } from "./sharing.js";

const LIST = ["modality", "strategy", "pledges"] as const;

/** Pledges, raised or lowered in proportion where they do not meet the cost, between pledge and bound. */
export function pledgeSharing(terms: VoluntaryShare, decimals: number, words: WorkbookWords): Found {
  const { pledges, match, threshold, onShortfall, onSurplus } = terms;
  if (pledges.some(({ maximumGross }) => maximumGross !== undefined)) return "gross-maximum";
  const shortfall = onShortfall?.policy ?? "report";
  const surplus = onSurplus?.policy ?? "proportional";
  if (match !== undefined || !isOneOf(shortfall, SHORTFALLS) || !isOneOf(surplus, SURPLUSES)) return "policy";
  const column = (field: "amount" | "minimum" | "maximum", name: string, heading: string): InputColumn => ({
    name,
    heading,
    kind: "amount",
    field,
    style: "moneyInput",
    values: pledges.map((row) => (row[field] === undefined ? null : textOf(row[field]))),
    scale: 10 ** decimals,
    isRequired: field === "amount",
  });
  const amounts = column("amount", "qp_pledges", words.pledge);
  const hasMinimum = pledges.some(({ minimum }) => minimum !== undefined);
  const hasMaximum = pledges.some(({ maximum }) => maximum !== undefined) || shortfall === "top-up";
  const minima = hasMinimum ? column("minimum", "qp_minimum", words.minimum) : null;
  const maxima = hasMaximum ? column("maximum", "qp_maximum", words.maximum) : null;
  const rate = threshold === undefined ? null : thresholdOf(textOf(threshold.rate), words);
  if (rate === undefined) return "fractions";
  return {
    rows: pledges.map(({ party }, at) => ({ party, role: "member", place: { list: LIST, at } })),
    spare: { count: SPARE, after: pledges.length, list: LIST, isBare: false },
    columns: [amounts, ...(minima === null ? [] : [minima]), ...(maxima === null ? [] : [maxima])],
    settings: rate === null ? [] : [rate],
    credits: surplus === "credit" || hasMinimum ? { to: null } : null,
    isMirrored: false,
    rule: [
      words.rules.pledges,
      words.rules[RULES[shortfall]],
      words.rules[RULES[surplus]],
      ...(rate === null ? [] : [words.rules.threshold]),
    ],
    claim: (board) => claim(board, { amounts, minima, maxima, rate, shortfall, surplus }),
  };
}

const SHORTFALLS = ["report", "top-up", "cancel"] as const;
const SURPLUSES = ["proportional", "credit", "refuse"] as const;

const RULES = {
  report: "report",
  "top-up": "topUp",
  cancel: "cancel",
  proportional: "proportional",
  credit: "credit",
  refuse: "refuse",
} as const;

const isOneOf = <const Word extends string>(word: string, words: readonly Word[]): word is Word =>
  (words as readonly string[]).includes(word);

function thresholdOf(text: string, words: WorkbookWords): Setting | undefined {
  const places = decimalsIn([text]);
  if (places === undefined) return undefined;
  const path = ["modality", "strategy", "threshold", "rate"] as const;
  const scale = 10 ** Math.max(2, places);
  return { name: "qp_threshold", label: words.threshold, kind: "exact", path, style: "rateInput", value: text, scale };
}

interface Terms {
  readonly amounts: InputColumn;
  readonly minima: InputColumn | null;
  readonly maxima: InputColumn | null;
  readonly rate: Setting | null;
  readonly shortfall: (typeof SHORTFALLS)[number];
  readonly surplus: (typeof SURPLUSES)[number];
}

/**
 * Where pledges fall short they are raised up to their maxima, where they exceed the cost they are lowered down to their
 * minima: either way, bounds of one kind. What is paid as pledged is held at the pledge.
 */
function claim(board: Board, { amounts, minima, maxima, rate, shortfall, surplus }: Terms): Claimed {
  const { desk, total, active } = board;
  const { words } = desk;
  const at = (column: Column, place: number): GridCell => elementAt(column, place);
  const pledged = board.read(amounts);
  const low = minima && board.read(minima);
  const high = maxima && board.read(maxima);
  const hasHigh = maxima && board.filled(maxima);
  const outside = desk.column(words.faults.pledgeBounds, (_, place) => {
    const own = at(pledged, place);
    const above_ =
      high === null || hasHigh === null
        ? of(0)
        : choose(all(equal(at(hasHigh, place), 1), above(own, at(high, place))), 1, 0);
    return low === null ? above_ : choose(below(own, at(low, place)), 1, above_);
  });
  desk.fault(words.faults.pledgeBounds, sum(outside));
  const whole = desk.single(words.sumOf(words.pledge), sum(pledged));
  const isShort = desk.single(words.direction, choose(below(whole, total), 1, -1));
  const missed = rate && desk.single(words.threshold, missedBy(board, rate, whole));
  const cancels =
    shortfall === "cancel" ? choose(equal(isShort, 1), 1, missed ?? 0) : missed === null ? null : of(missed);
  const cancelled = cancels && desk.single(words.statuses.cancelled, cancels);
  const goesOn = cancelled === null ? null : equal(cancelled, 0);
  const weights =
    goesOn === null
      ? pledged
      : desk.column(`${words.pledge} (${words.counts})`, (_, place) => choose(goesOn, at(pledged, place), 0));
  if (surplus === "refuse") {
    const exceeds = choose(above(whole, total), 1, 0);
    desk.fault(words.faults.pledgeAbove, goesOn === null ? exceeds : choose(goesOn, exceeds, 0));
  }
  const most = (place: number) =>
    high === null || shortfall !== "top-up" ? of(at(weights, place)) : of(at(high, place));
  const least = (place: number) =>
    surplus === "credit" ? of(at(weights, place)) : low === null ? of(0) : of(at(low, place));
  const bounds = desk.column(words.mayHold, (_, place) =>
    goesOn === null
      ? choose(equal(isShort, 1), most(place), least(place))
      : choose(goesOn, choose(equal(isShort, 1), most(place), least(place)), 0),
  );
  const bounded = desk.column(`${words.mayHold} (1)`, (_, place) => {
    const given = high === null || hasHigh === null || shortfall !== "top-up" ? of(1) : of(at(hasHigh, place));
    // A pledge of nothing stays nothing, whatever its maximum.
    const raised = choose(above(at(weights, place), 0), shortfall === "top-up" && high === null ? 0 : given, 0);
    return choose(equal(isShort, 1), raised, of(at(active, place)));
  });
  desk.limit(words.limits.bounds, levelLimit(weights, bounds, total));
  const claimed = level(desk, { weights, bounds, bounded, direction: isShort, total });
  return cancelled === null ? claimed : { ...claimed, cancelled };
}

/** 1 where the pledges miss the threshold. */
function missedBy(board: Board, rate: Setting, whole: GridCell) {
  const { desk, total } = board;
  const least = board.setting(rate);
  desk.limit(desk.words.limits.amounts, times(whole, 100 * rate.scale));
  desk.limit(`${desk.words.limits.amounts} – ${desk.words.threshold}`, times(total, least));
  return choose(above(minus(times(least, total), times(whole, 100 * rate.scale)), 0), 1, 0);
}
