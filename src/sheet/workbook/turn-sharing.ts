import { elementAt } from "../../errors/element-at.js";
import type { Party } from "../../request/party.js";
import type { RoundRobin } from "../../request/round-robin.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import { type Board, unreadable } from "./board.js";
import type { Formula, GridCell } from "./cell.js";
import { cellText } from "./cell-text.js";
import {
  above,
  all,
  atMost,
  type Column,
  type Condition,
  choose,
  countAbove,
  equal,
  isBlank,
  isFilled,
  isSame,
  minus,
  of,
  plus,
  scaled,
  sum,
  times,
} from "./formula.js";
import type { InputColumn } from "./inputs.js";
import { SPARE } from "./key-sharing.js";
import type { Claimed } from "./levels.js";
import { decimalsIn, textOf } from "./numerals.js";
import { byRemainders } from "./remainders.js";
import type { Found } from "./sharing.js";

const LIST = ["modality", "strategy", "members"] as const;

/** The most members of a rotation that is recomputed: each turn is compared with every name. */
const MOST_MEMBERS = 60;

interface Terms {
  readonly weights: InputColumn;
  readonly ceilings: InputColumn | null;
  readonly passing: InputColumn;
  readonly isFixed: boolean;
  readonly scale: number;
}

/** A rotation of members who all take part from the first turn: one orders the whole, the ledger keeps everyone even. */
export function turnSharing(
  { members, rule, turns = [], skip = [] }: RoundRobin,
  decimals: number,
  words: WorkbookWords,
  parties: readonly Party[],
): Found {
  if (rule === "deadline" || members.some(({ since, until }) => since !== undefined || until !== undefined))
    return "rotation";
  if (members.length > MOST_MEMBERS) return "lines";
  const ids = new Set(members.map(({ party }) => party));
  if (turns.some(({ payer }) => !ids.has(payer))) return "rotation";
  const names = parties.filter(({ id }) => ids.has(id)).map(({ name }) => cellText(name).toUpperCase());
  if (new Set(names).size < names.length || names.includes("")) return "names";
  const places = decimalsIn(members.map(({ weight }) => textOf(weight)));
  if (places === undefined) return "fractions";
  const passed = new Set(skip);
  const hasCeilings = members.some(({ ceiling }) => ceiling !== undefined);
  const scale = 10 ** decimals;
  const terms: Terms = {
    weights: {
      name: "qp_weights",
      heading: words.weight,
      kind: "exact",
      field: "weight",
      style: "weight",
      values: members.map(({ weight }) => textOf(weight)),
      scale: 10 ** places,
      isRequired: true,
    },
    ceilings: hasCeilings
      ? {
          name: "qp_ceilings",
          heading: words.ceiling,
          kind: "amount",
          field: "ceiling",
          style: "moneyInput",
          values: members.map(({ ceiling }) => (ceiling === undefined ? null : textOf(ceiling))),
          scale,
          isRequired: false,
        }
      : null,
    passing: {
      name: "qp_passes",
      heading: words.passes,
      kind: "mark",
      field: "skip",
      style: "wordInput",
      values: members.map(({ party }) => (passed.has(party) ? "x" : null)),
      scale: 1,
      isRequired: false,
    },
    isFixed: rule === "fixed-order",
    scale,
  };
  return {
    rows: members.map(({ party }, at) => ({ party, role: "member", place: { list: LIST, at } })),
    spare: { count: SPARE, after: members.length, list: LIST, isBare: false },
    columns: [terms.weights, ...(terms.ceilings === null ? [] : [terms.ceilings]), terms.passing],
    settings: [],
    turns: turns.map(({ development, cost, payer }) => ({ development, cost: textOf(cost), payer })),
    credits: null,
    isMirrored: false,
    rule: [terms.isFixed ? words.rules.fixedOrder : words.rules.furthestBehind, words.rules.passing],
    claim: (board) => claim(board, terms),
  };
}

const at = (column: Column, place: number): GridCell => elementAt(column, place);

function claim(board: Board, terms: Terms): Claimed {
  const { desk, total, active } = board;
  const { words, lines } = desk;
  const weights = board.read(terms.weights);
  const ceilings = terms.ceilings && board.read(terms.ceilings);
  const hasCeiling = terms.ceilings && board.filled(terms.ceilings);
  const whole = desk.single(words.sumOf(words.weight), sum(weights));
  desk.fault(words.faults.noWeight, choose(equal(whole, 0), 1, 0));
  const past = pastOf(board, terms.scale);
  const most = lines.length + 1;
  const all_ = desk.single(`${words.sumOf(words.due)} × ${words.weight}`, times(whole, plus(past.costs, total, total)));
  desk.limit(words.limits.turns, times(all_, most));
  const within = desk.column(words.mayHold, (line, place) => {
    if (line.row === null) return of(0);
    const fits: Condition =
      ceilings === null || hasCeiling === null
        ? all(equal(at(active, place), 1))
        : all(equal(choose(equal(at(hasCeiling, place), 1), choose(above(total, at(ceilings, place)), 0, 1), 1), 1));
    return choose(all(above(at(weights, place), 0), fits), 1, 0);
  });
  const free = desk.column(words.counts, (line, place) => {
    const passes = board.cell(terms.passing.name, line);
    return passes === null ? of(0) : choose(isBlank(passes), of(at(within, place)), 0);
  });
  const orders = firstOf(board, words.orders, free, (place) =>
    terms.isFixed
      ? minus(0, at(past.turns, place))
      : minus(times(at(weights, place), plus(past.costs, total)), times(at(past.paid, place), whole)),
  );
  const booked = desk.single(words.sumOf(words.orders), sum(orders));
  const next = firstOf(board, words.ordersNext, within, (place) => {
    const taken = at(orders, place);
    if (terms.isFixed) return minus(0, plus(at(past.turns, place), taken));
    const due = times(at(weights, place), plus(past.costs, total, times(total, booked)));
    return minus(due, times(plus(at(past.paid, place), times(total, taken)), whole));
  });
  const denominator = desk.single(words.denominator, choose(equal(whole, 0), 1, of(whole)));
  const dues = desk.column(`${words.due} – ${words.numerator}`, (_, place) =>
    times(at(weights, place), plus(past.costs, times(total, booked))),
  );
  const due = byRemainders(desk, { heading: words.due, numerators: dues, denominator });
  const paid = desk.column(`${words.paid} (${words.turn})`, (_, place) =>
    plus(at(past.paid, place), times(total, at(orders, place))),
  );
  desk.equality({
    label: words.equalities.balances,
    left: desk.single(words.sumOf(words.due), sum(due)),
    right: desk.single(words.sumOf(words.paid), sum(paid)),
    divisor: terms.scale,
    isPercentage: false,
  });
  return {
    numerators: desk.column(words.numerator, (_, place) => times(total, at(orders, place))),
    denominator: desk.single(`${words.denominator} (1)`, of(1)),
    uncovered: desk.single(words.uncovered, choose(equal(booked, 0), of(total), 0)),
    ledger: { due, paid, orders, next },
  };
}

/** What the turns cost together, and what each member paid and how often. */
function pastOf({ desk, inputs, active }: Board, scale: number) {
  const { words, lines } = desk;
  const rows = lines.flatMap((line, place) =>
    line.row === null ? [] : [{ place, name: elementAt(inputs.names, line.row) }],
  );
  const bad: GridCell[] = [];
  const turns = inputs.turns.map(({ cost, payer }, index) => {
    const name = `${words.turn} ${index + 1}`;
    // The payer's place among the lines, from 1; 0 for nobody.
    const place: Formula = plus(
      ...rows.map(({ place: own, name: label }) => choose(all(isFilled(label), isSame(payer, label)), own + 1, 0)),
    );
    const found = desk.single(`${name} – ${words.payer}`, choose(isFilled(cost), choose(isFilled(payer), place, 0), 0));
    const amount = desk.single(`${name} – ${words.turnCost}`, scaled(cost, scale));
    bad.push(
      desk.single(
        `${name} – ${words.faults.payer}`,
        choose(
          isBlank(cost),
          0,
          choose(equal(unreadable(cost, scale), 1), 1, choose(all(above(found, 0), atMost(found, lines.length)), 0, 1)),
        ),
      ),
    );
    return { found, amount };
  });
  desk.fault(words.faults.payer, plus(...bad));
  const costs = desk.single(words.sumOf(words.turnCost), plus(...turns.map(({ amount }) => amount)));
  const own = (place: number, value: (turn: (typeof turns)[number]) => Formula | number): Formula =>
    plus(...turns.map((turn) => choose(equal(turn.found, place + 1), value(turn), 0)));
  const paid = desk.column(`${words.paid} (${words.sheets.turns})`, (line, place) =>
    line.row === null
      ? of(0)
      : choose(
          equal(at(active, place), 1),
          own(place, ({ amount }) => of(amount)),
          0,
        ),
  );
  const taken = desk.column(words.sheets.turns, (line, place) => (line.row === null ? of(0) : own(place, () => 1)));
  const settled = desk.single(words.sumOf(`${words.paid} (${words.sheets.turns})`), sum(paid));
  desk.equality({ label: words.equalities.turns, left: costs, right: settled, divisor: scale, isPercentage: false });
  return { costs, paid, turns: taken };
}

/** 1 for the one with the highest figure of those who may; where they tie, for the first of the list. */
function firstOf({ desk }: Board, heading: string, may: Column, figureOf: (place: number) => Formula): Column {
  const { words, lines } = desk;
  const most = lines.length + 1;
  const scores = desk.column(words.rest(heading), (line, place) =>
    choose(equal(at(may, place), 1), minus(times(figureOf(place), most), (line.row ?? 0) + 1), LOWEST),
  );
  return desk.column(heading, (_, place) =>
    choose(equal(at(may, place), 1), choose(equal(countAbove(scores, at(scores, place)), 0), 1, 0), 0),
  );
}

/** Below every figure that can be reckoned with exactly. */
const LOWEST = -4e15;
