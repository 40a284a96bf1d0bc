import { elementAt } from "../../errors/element-at.js";
import type { ComplementaryOrder } from "../../request/complementary-order.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Board } from "./board.js";
import type { GridCell } from "./cell.js";
import { below, choose, equal, minus, of, plus, sum, times } from "./formula.js";
import type { InputColumn } from "./inputs.js";
import { SPARE } from "./key-sharing.js";
import type { Claimed } from "./levels.js";
import { decimalsIn, textOf } from "./numerals.js";
import type { Found, SharingRow } from "./sharing.js";

const LIST = ["modality", "associates"] as const;

interface Ways {
  readonly rates: InputColumn | null;
  readonly amounts: InputColumn | null;
  readonly weights: InputColumn | null;
}

/** A complementary order: associates bear a rate, an amount or a weight, the lead the rest. */
export function orderSharing(terms: ComplementaryOrder, decimals: number, words: WorkbookWords): Found {
  const { lead, leadWeight, associates = [] } = terms;
  const texts = (field: "rate" | "amount" | "weight") =>
    associates.map((one) => (one[field] === undefined ? null : textOf(one[field])));
  const known = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
  const weighed = leadWeight === undefined ? [] : [textOf(leadWeight), ...known(texts("weight"))];
  const [rated, weight] = [decimalsIn(known(texts("rate"))), decimalsIn(weighed)];
  if (rated === undefined || weight === undefined) return "fractions";
  const hasAmounts =
    known(texts("amount")).length > 0 || (known(texts("rate")).length === 0 && leadWeight === undefined);
  const ways: Ways = {
    rates:
      known(texts("rate")).length === 0
        ? null
        : {
            name: "qp_associate_rates",
            heading: words.rate,
            kind: "exact",
            field: "rate",
            style: "rateInput",
            values: [null, ...texts("rate")],
            scale: 10 ** Math.max(2, rated),
            isRequired: false,
            isOpen: (row) => row > 0,
          },
    amounts: hasAmounts
      ? {
          name: "qp_associate_amounts",
          heading: words.amount,
          kind: "amount",
          field: "amount",
          style: "moneyInput",
          values: [null, ...texts("amount").map((text) => text)],
          scale: 10 ** decimals,
          isRequired: false,
          isOpen: (row) => row > 0,
        }
      : null,
    weights:
      leadWeight === undefined
        ? null
        : {
            name: "qp_weights",
            heading: words.weight,
            kind: "exact",
            field: "weight",
            style: "weight",
            values: [textOf(leadWeight), ...texts("weight")],
            scale: 10 ** weight,
            isRequired: false,
            standalone: ["modality", "leadWeight"],
          },
  };
  if (known(texts("amount")).some((text) => text.startsWith("-"))) return "policy";
  const columns = [ways.rates, ways.amounts, ways.weights].filter((column) => column !== null);
  return {
    rows: [
      { party: lead, role: "lead", place: null },
      ...associates.map(({ party }, at): SharingRow => ({ party, role: "associate", place: { list: LIST, at } })),
    ],
    spare: { count: SPARE, after: associates.length + 1, list: LIST, isBare: false, role: "associate" },
    columns,
    settings: [],
    credits: null,
    isMirrored: false,
    rule: [words.rules.order],
    claim: (board) => claim(board, ways),
  };
}

/** All parts over one denominator: that of the rates, times the weights where there are any. */
function claim(board: Board, { rates, amounts, weights }: Ways): Claimed {
  const { desk, total } = board;
  const { words } = desk;
  const at = (column: readonly GridCell[] | null, place: number): GridCell => (column ?? [])[place] as GridCell;
  const rate = rates && board.read(rates);
  const amount = amounts && board.read(amounts);
  const weight = weights && board.read(weights);
  const given = [rates, amounts, weights].flatMap((column) => (column === null ? [] : [board.filled(column)]));
  const isAssociate = (line: { readonly row: number | null; readonly role: string }): boolean =>
    line.row !== null && line.role !== "lead";
  const wrong = desk.column(words.faults.oneOf, (line, place) => {
    if (!isAssociate(line)) return of(0);
    const ways =
      given.length === 1 ? of(at(given[0] ?? null, place)) : plus(...given.map((column) => at(column, place)));
    return choose(equal(elementAt(board.active, place), 1), choose(equal(ways, 1), 0, 1), 0);
  });
  desk.fault(words.faults.oneOf, sum(wrong));
  const base = rates === null ? 1 : 100 * rates.scale;
  const fixed = desk.column(`${words.rate}, ${words.amount}`, (line, place) => {
    if (!isAssociate(line)) return of(0);
    const parts = [
      ...(rate === null ? [] : [times(at(rate, place), total)]),
      ...(amount === null ? [] : [times(at(amount, place), base)]),
    ];
    return parts.length === 0 ? of(0) : plus(...parts);
  });
  const left = desk.single(words.leftInRound(1), minus(times(total, base), sum(fixed)));
  desk.fault(words.faults.associates, choose(below(left, 0), 1, 0));
  const whole = weight === null ? null : desk.single(words.sumOf(words.weight), sum(weight));
  if (whole !== null) desk.fault(words.faults.noWeight, choose(equal(whole, 0), 1, 0));
  const by = whole === null ? of(1) : of(desk.single(`${words.weight} (1)`, choose(equal(whole, 0), 1, of(whole))));
  desk.limit(words.limits.amounts, times(total, base, by));
  return {
    numerators: desk.column(words.numerator, (line, place) => {
      if (line.row === null) return of(0);
      if (line.role === "lead") return weight === null ? of(left) : times(left, at(weight, place));
      const own = whole === null ? of(at(fixed, place)) : times(at(fixed, place), by);
      return weight === null ? own : plus(own, times(left, at(weight, place)));
    }),
    denominator: desk.single(words.denominator, times(base, by)),
    uncovered: desk.single(words.uncovered, of(0)),
  };
}
