import { elementAt } from "../../errors/element-at.js";
import type { UnitOrder } from "../../request/unit-order.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Board } from "./board.js";
import type { GridCell } from "./cell.js";
import type { Line } from "./desk.js";
import { above, all, atMost, choose, equal, floorOf, isFilled, minus, of, plus, sum, times } from "./formula.js";
import type { Setting } from "./inputs.js";
import { SPARE } from "./key-sharing.js";
import type { Claimed } from "./levels.js";
import { textOf } from "./numerals.js";
import type { Found, SharingRow } from "./sharing.js";

const PATH = ["modality", "strategy"] as const;

/** Equal orders, and who bears the difference between them and the cost. */
export function unitSharing(terms: UnitOrder, decimals: number, words: WorkbookWords): Found {
  const { contributors, count, unit, roundUnitTo, difference, waitingList = [] } = terms;
  const bearer = difference.policy === "bearer" ? difference.party : null;
  const row =
    (list: string) =>
    (party: string, at: number): SharingRow => ({
      party,
      role: "member",
      place: { list: [...PATH, list], at },
      isBare: true,
    });
  const amount = (name: string, label: string, field: string, value: string | number | undefined): Setting => ({
    name,
    label,
    kind: "amount",
    path: [...PATH, field],
    style: "moneyInput",
    value: value === undefined ? null : textOf(value),
    scale: 10 ** decimals,
  });
  const settings = {
    count: {
      name: "qp_count",
      label: words.count,
      kind: "whole",
      path: [...PATH, "count"],
      style: "wholeInput",
      value: textOf(count),
      scale: 1,
    } as const,
    unit: amount("qp_unit", words.unit, "unit", unit),
    step: amount("qp_step", words.step, "roundUnitTo", roundUnitTo),
  };
  return {
    rows: [
      ...contributors.map(row("contributors")),
      ...waitingList.map(row("waitingList")),
      ...(bearer === null ? [] : [{ party: bearer, role: "bearer", place: null } as const]),
    ],
    spare: { count: SPARE, after: contributors.length, list: [...PATH, "contributors"], isBare: true },
    columns: [],
    settings: [settings.count, settings.unit, settings.step],
    credits: { to: bearer },
    isWhole: true,
    isMirrored: false,
    rule: [words.rules.unitOrder, bearer === null ? words.rules.noBearer : words.rules.bearer],
    claim: (board) => claim(board, settings, { contributors: contributors.length, bearer }),
  };
}

interface Parts {
  readonly contributors: number;
  readonly bearer: string | null;
}

function claim(
  board: Board,
  settings: Readonly<Record<"count" | "unit" | "step", Setting>>,
  { contributors, bearer }: Parts,
): Claimed {
  const { desk, total, active } = board;
  const { words, lines } = desk;
  const placeOf = ({ row, role }: Line): "contributor" | "waiting" | "bearer" | null => {
    if (row === null) return null;
    if (role === "bearer") return "bearer";
    return row < contributors + SPARE ? "contributor" : "waiting";
  };
  const count = board.setting(settings.count);
  desk.fault(words.faults.noCount, choose(above(count, 0), 0, 1));
  const step = board.setting(settings.step, false);
  const given = board.setting(settings.unit, false);
  const typed = (setting: Setting): GridCell => board.settingCell(setting.name);
  const isUseless = choose(isFilled(typed(settings.unit)), 1, choose(equal(step, 0), 1, 0));
  desk.fault(words.faults.step, choose(isFilled(typed(settings.step)), isUseless, 0));
  const stepped = desk.single(`${words.step} (1)`, choose(above(step, 0), of(step), 1));
  const portion = desk.single(words.denominator, choose(above(count, 0), times(count, stepped), 1));
  const computed = times(floorOf(minus(plus(total, portion), 1), portion), stepped);
  const unit = desk.single(words.amount, choose(isFilled(typed(settings.unit)), of(given), computed));
  desk.limit(words.limits.amounts, times(plus(unit, total, portion), 1000));
  const ordering = desk.column(words.orders, (line, at) =>
    placeOf(line) === "contributor" ? of(elementAt(active, at)) : of(0),
  );
  const placed = desk.single(words.sumOf(words.orders), sum(ordering));
  desk.fault(words.faults.tooMany, choose(above(placed, count), 1, 0));
  const queue = inQueue(lines, placeOf);
  // Who waits stands in as long as orders are missing, in the order of the list.
  const standing = desk.column(words.waits, (line, at) => {
    if (placeOf(line) !== "waiting") return of(0);
    const before = queue.slice(0, queue.indexOf(at) + 1).map((place) => elementAt(active, place));
    return choose(all(equal(elementAt(active, at), 1), atMost(plus(...before), minus(count, placed))), 1, 0);
  });
  const orders = desk.single(`${words.orders} + ${words.waits}`, plus(placed, sum(standing)));
  const open = desk.single(`${words.toShare} − ${words.orders}`, minus(total, times(orders, unit)));
  const borne = desk.single(
    words.balance,
    bearer === null ? of(0) : choose(all(equal(orders, count), above(open, 0)), of(open), 0),
  );
  return {
    numerators: desk.column(words.numerator, (line, at) =>
      placeOf(line) === "bearer" ? of(borne) : times(plus(elementAt(ordering, at), elementAt(standing, at)), unit),
    ),
    denominator: desk.single(`${words.denominator} (1)`, of(1)),
    uncovered: desk.single(words.uncovered, minus(open, borne)),
  };
}

/** The lines of those who wait, in the order of the list. */
const inQueue = (lines: readonly Line[], placeOf: (line: Line) => string | null): readonly number[] =>
  lines
    .flatMap((line, at) => (placeOf(line) === "waiting" ? [{ at, row: line.row ?? 0 }] : []))
    .sort((a, b) => a.row - b.row)
    .map(({ at }) => at);
