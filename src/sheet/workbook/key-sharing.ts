import { elementAt } from "../../errors/element-at.js";
import type { AllocationKey } from "../../request/allocation-key.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Board } from "./board.js";
import { type Column, choose, equal, of, sum, times } from "./formula.js";
import type { InputColumn } from "./inputs.js";
import { type Claimed, level, levelLimit } from "./levels.js";
import { decimalsIn, textOf } from "./numerals.js";
import type { Found } from "./sharing.js";

const LIST = ["modality", "strategy", "key"] as const;

/** An allocation key: in proportion to weights, with minima or with maxima. */
export function keySharing({ key, exemptBelow }: AllocationKey, decimals: number, words: WorkbookWords): Found {
  if (exemptBelow !== undefined) return "exemption";
  const [hasMinimum, hasMaximum] = [
    key.some((row) => row.minimum !== undefined),
    key.some((row) => row.maximum !== undefined),
  ];
  if (hasMinimum && hasMaximum) return "bounds";
  const places = decimalsIn(key.map(({ weight }) => textOf(weight)));
  if (places === undefined) return "fractions";
  const weights: InputColumn = {
    name: "qp_weights",
    heading: words.weight,
    kind: "exact",
    field: "weight",
    style: "weight",
    values: key.map(({ weight }) => textOf(weight)),
    scale: 10 ** places,
    isRequired: true,
  };
  const field = hasMinimum ? "minimum" : "maximum";
  const bounds: InputColumn = {
    name: `qp_${field}`,
    heading: words[field],
    kind: "amount",
    field,
    style: "moneyInput",
    values: key.map((row) => (row[field] === undefined ? null : textOf(row[field]))),
    scale: 10 ** decimals,
    isRequired: false,
  };
  const isBounded = hasMinimum || hasMaximum;
  return {
    rows: key.map(({ party }, at) => ({ party, role: "member", place: { list: LIST, at } })),
    spare: { count: SPARE, after: key.length, list: LIST, isBare: false },
    columns: isBounded ? [weights, bounds] : [weights],
    settings: [],
    credits: hasMinimum ? { to: null } : null,
    isMirrored: !isBounded,
    rule: [words.rules.key, ...(hasMinimum ? [words.rules.minimum] : []), ...(hasMaximum ? [words.rules.maximum] : [])],
    claim: (board) => {
      const read = board.read(weights);
      board.desk.fault(words.faults.noWeight, choose(equal(sum(read), 0), 1, 0));
      return isBounded ? bounded(board, read, bounds, hasMaximum) : inProportion(board, read);
    },
  };
}

/** How many places a table has for those who join. */
export const SPARE = 3;

/** The total in proportion to weights. */
export function inProportion({ desk, total }: Board, weights: Column): Claimed {
  const { words } = desk;
  const whole = desk.single(words.sumOf(words.weight), sum(weights));
  desk.limit(words.limits.weights, times(whole, total));
  const denominator = desk.single(words.denominator, choose(equal(whole, 0), 1, of(whole)));
  return {
    numerators: desk.column(words.numerator, (_, at) => times(elementAt(weights, at), total)),
    denominator,
    uncovered: desk.single(words.uncovered, choose(equal(whole, 0), of(total), 0)),
  };
}

function bounded(board: Board, weights: Column, column: InputColumn, isMaximum: boolean): Claimed {
  const { desk, total, active } = board;
  const bounds = board.read(column);
  const given = isMaximum ? board.filled(column) : active;
  // Whoever weighs nothing owes nothing, and is not pushed up to a maximum.
  const held = isMaximum
    ? desk.column(desk.words.mayHold, (_, at) => choose(equal(elementAt(weights, at), 0), 0, of(elementAt(given, at))))
    : given;
  desk.limit(desk.words.limits.bounds, levelLimit(weights, bounds, total));
  return level(desk, { weights, bounds, bounded: held, direction: isMaximum ? 1 : -1, total });
}
