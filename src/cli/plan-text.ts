import { onOneLine } from "../errors/show.js";
import type { FundingPlan, Share } from "../plan/funding-plan.js";
import { basisOf } from "../words/basis.js";
import { explain } from "../words/explain.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf, typeset } from "../words/locale.js";
import { invoiceTables } from "./invoices-text.js";
import { type Column, tableText, wrapped } from "./table.js";

const WIDTH = 96;

/** Writes a plan for the terminal: who pays what, that it adds up, and why. */
export function planText(plan: FundingPlan, locale: Locale): string {
  const words = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const parts = [
    heading(plan, words),
    shareTable(plan, words, say),
    reconciliationLine(plan, words, say),
    ...creditLines(plan, words, say),
    ...invoiceTables(plan, words, say),
    ...ledgerTable(plan, words, say),
    ...spareLines(plan, words, say),
    `${words.why}\n${wrapped(explain(plan, { locale }).map(onOneLine).join(" "), WIDTH)}`,
  ];
  const text = `${parts.join("\n\n")}\n`;
  return typeset(text, locale);
}

function heading({ request, status }: FundingPlan, words: Labels): string {
  const { id, title, year } = request.development;
  const reference = [id, ...(year === undefined ? [] : [String(year)])].join(", ");
  return onOneLine(`${words.plan}${words.colon}${title} (${reference}), ${words.statuses[status]}`);
}

function shareTable(plan: FundingPlan, words: Labels, say: Speaker): string {
  const basis = basisOf(plan, words, say);
  const columns: readonly Column[] = [
    { heading: words.party, align: "left" },
    ...(basis === undefined ? [] : [{ heading: basis.heading, align: "right" } as const]),
    { heading: words.share, align: "right" },
    { heading: words.percentage, align: "right" },
    { heading: words.spareUnits, align: "right" },
    { heading: "", align: "left" },
  ];
  const row = (share: Share): readonly string[] => [
    onOneLine(say.party(share.party)),
    ...(basis === undefined ? [] : [share.role === "member" ? (basis.values.get(share.party)?.text ?? "") : ""]),
    say.amount(share.amount),
    say.percent(share.percentage),
    share.spareUnits === 0 ? "" : signed(share.spareUnits, say),
    remarkOn(share, words),
  ];
  const sum = (name: string, amount: string, percentage: string): readonly string[] => [
    name,
    ...(basis === undefined ? [] : [""]),
    say.amount(amount),
    percentage,
  ];
  const { sharesTotal, gap, surplus, cost, checks } = plan.reconciliation;
  const whole = say.percent(checks.find(({ check }) => check === "percentages")?.left ?? "0.00");
  return tableText(columns, plan.shares.map(row), [
    sum(words.total, sharesTotal, isZero(gap) ? whole : ""),
    ...(isZero(gap) ? [] : [sum(words.gap, gap, say.percent(plan.gapPercentage))]),
    ...(isZero(surplus) ? [] : [sum(words.surplus, surplus, "")]),
    sum(words.cost, cost, isZero(gap) ? "" : whole),
  ]);
}

/** Units that rounding gave or took: `+1`, `-1`. */
const signed = (units: number, say: Speaker): string => `${units > 0 ? "+" : ""}${say.number(units)}`;

const isZero = (amount: string): boolean => !/[1-9]/.test(amount);

const remarkOn = ({ role, bound }: Share, words: Labels): string =>
  [...(role === "member" ? [] : [words.roles[role]]), ...(bound === null ? [] : [words.bounds[bound]])].join(", ");

function reconciliationLine({ reconciliation }: FundingPlan, words: Labels, say: Speaker): string {
  const { sharesTotal, gap, surplus, cost } = reconciliation;
  const sum = `${say.amount(sharesTotal)} + ${say.amount(gap)} − ${say.amount(surplus)} = ${say.amount(cost)}`;
  return `${words.reconciliation}${words.colon}${words.checks["shares-gap-surplus"]}\n${sum}${words.semicolon}${words.balanced}.`;
}

function creditLines({ credits }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  if (credits.length === 0) return [];
  const list = credits.map(({ party, amount }) => `${say.party(party)} ${say.amount(amount)}`).join(words.semicolon);
  return [wrapped(onOneLine(`${words.credits}${words.colon}${list}.`), WIDTH)];
}

function ledgerTable({ ledger, nextTurn }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  if (ledger === undefined) return [];
  const columns: readonly Column[] = [
    { heading: words.party, align: "left" },
    { heading: words.due, align: "right" },
    { heading: words.paid, align: "right" },
    { heading: words.balance, align: "right" },
  ];
  const rows = ledger.map(({ party, due, paid, balance }) => [
    onOneLine(say.party(party)),
    say.amount(due),
    say.amount(paid),
    say.amount(balance),
  ]);
  const next =
    nextTurn == null ? [] : [words.nextTurn(onOneLine(say.party(nextTurn.party)), say.amount(nextTurn.ifCost))];
  return [`${words.ledger}\n${tableText(columns, rows, [])}`, ...next];
}

/** How many names a line about spare units gives before the table's column is enough. */
const NAMES_SHOWN = 40;

function spareLines({ rounding }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  const { length } = rounding.spare;
  if (length === 0 || length > NAMES_SHOWN) return [];
  const isOneEach = rounding.spare.every(({ units }) => units === 1);
  const names = rounding.spare
    .map(({ party, units }) => (isOneEach ? say.party(party) : `${say.party(party)} (${signed(units, say)})`))
    .join(", ");
  const count = isOneEach ? ` (${say.units(length)})` : "";
  return [wrapped(onOneLine(`${words.attributed}${count}${words.colon}${names}.`), WIDTH)];
}
