import type { Amendment, PartyAmount } from "../agreement/amendment.js";
import { onOneLine } from "../errors/show.js";
import { explain } from "../words/explain.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf, typeset } from "../words/locale.js";
import { scheduleTables } from "./invoices-text.js";
import { type Column, tableText, wrapped } from "./table.js";

const WIDTH = 96;

/** Writes an amendment for the terminal: what changes for whom, who pays whom, that it adds up, and why. */
export function amendmentText(amendment: Amendment, locale: Locale): string {
  const words = labelsIn(locale);
  const say = speakerOf(amendment.after, locale);
  const { id, title } = amendment.after.request.development;
  const status = words.statuses[amendment.after.status];
  const parts = [
    onOneLine(`${words.amendment}${words.colon}${title} (${id}), ${status}`),
    deltaTable(amendment, words, say),
    reconciliationLine(amendment, words, say),
    ...buyInLines(amendment, words, say),
    ...settlingParts(amendment, words, say),
    `${words.why}\n${wrapped(explain(amendment.after, { locale }).map(onOneLine).join(" "), WIDTH)}`,
  ];
  const text = `${parts.join("\n\n")}\n`;
  return typeset(text, locale);
}

const left = (heading: string): Column => ({ heading, align: "left" });
const right = (heading: string): Column => ({ heading, align: "right" });
const nameOf = (party: string, say: Speaker): string => onOneLine(say.party(party));
const isZero = (amount: string): boolean => !/[1-9]/.test(amount);

/** A difference: `+1 000,00 €`, `-200,00 €`. */
const signed = (amount: string, say: Speaker): string =>
  `${isZero(amount) || amount.startsWith("-") ? "" : "+"}${say.amount(amount)}`;

/** An amount among others: in brackets below 0. */
const within = (amount: string, say: Speaker): string =>
  amount.startsWith("-") ? `(${say.amount(amount)})` : say.amount(amount);

function deltaTable({ before, after, delta, reconciliation }: Amendment, words: Labels, say: Speaker): string {
  const columns = [left(words.party), right(words.beforeChange), right(words.afterChange), right(words.change)];
  const row = (name: string, was: string, is: string, change: string): readonly string[] => [
    name,
    say.amount(was),
    say.amount(is),
    signed(change, say),
  ];
  const rows = delta.map((one) => row(nameOf(one.party, say), one.before, one.after, one.change));
  const { gapChange, surplusChange, costChange } = reconciliation;
  const hasGap = !isZero(before.gap) || !isZero(after.gap);
  const hasSurplus = !isZero(before.surplus) || !isZero(after.surplus);
  return tableText(columns, rows, [
    row(words.total, reconciliation.before, reconciliation.after, reconciliation.change),
    ...(hasGap ? [row(words.gap, before.gap, after.gap, gapChange)] : []),
    ...(hasSurplus ? [row(words.surplus, before.surplus, after.surplus, surplusChange)] : []),
    row(words.cost, before.cost, after.cost, costChange),
  ]);
}

function reconciliationLine({ reconciliation }: Amendment, words: Labels, say: Speaker): string {
  const { change, gapChange, surplusChange, costChange } = reconciliation;
  const sum = `${say.amount(change)} + ${within(gapChange, say)} − ${within(surplusChange, say)} = ${say.amount(costChange)}`;
  return `${words.reconciliation}${words.colon}${words.amendmentSum}\n${sum}${words.semicolon}${words.settled}.`;
}

function buyInLines({ buyIn }: Amendment, words: Labels, say: Speaker): readonly string[] {
  if (buyIn === null) return [];
  const { party, amount, refunds, credited, gapClosed } = buyIn;
  const parts = [
    [words.refunds, refunds],
    [words.addsToSurplus, credited],
    [words.closesGap, gapClosed],
  ].filter(([, text = ""]) => !isZero(text));
  const list = parts.map(([name = "", text = ""]) => `${name} ${say.amount(text)}`).join(words.semicolon);
  const what = list === "" ? "" : ` (${list})`;
  return [wrapped(`${words.buyIn}${words.colon}${nameOf(party, say)}, ${say.amount(amount)}${what}.`, WIDTH)];
}

/** How the differences are settled: by transfers, by a pot, by the instalments, or by further invoices. */
function settlingParts(amendment: Amendment, words: Labels, say: Speaker): readonly string[] {
  const { before, after, delta, transfers, pot } = amendment;
  if (transfers.length > 0) {
    const rows = transfers.map(({ from, to, amount }) => [nameOf(from, say), nameOf(to, say), say.amount(amount)]);
    const columns = [left(words.from), left(words.to), right(words.amount)];
    return [`${words.transfersNet}\n${tableText(columns, rows, [])}`];
  }
  if (pot.length > 0) return [potTable(pot, words, say)];
  if (delta.every(({ change }) => isZero(change))) return [words.nothingChanges];
  if (after.schedule !== undefined) return [words.openInstalments, ...scheduleTables(after, words, say)];
  return before.schedule === undefined ? [] : [words.furtherInvoices];
}

function potTable(pot: readonly PartyAmount[], words: Labels, say: Speaker): string {
  const rows = pot.map(({ party, amount }) => [nameOf(party, say), say.amount(amount)]);
  return `${words.pot}\n${tableText([left(words.party), right(words.amount)], rows, [])}`;
}
