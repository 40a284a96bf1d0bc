import type { PartyAmount } from "../agreement/amendment.js";
import type { Settlement } from "../agreement/settlement.js";
import { onOneLine } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf, typeset } from "../words/locale.js";
import { type Column, tableText } from "./table.js";

/** Writes a settlement for the terminal: where everybody stands, who pays whom, and that it adds up. */
export function settlementText(settlement: Settlement, plan: FundingPlan, locale: Locale): string {
  const words = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const { id, title } = plan.request.development;
  const parts = [
    onOneLine(`${words.settlement}${words.colon}${title} (${id})`),
    plan.vat === undefined ? words.settledNet : words.settledGross,
    positionTable(settlement, words, say),
    transferTable(settlement, words, say),
    ...amountTable(words.outstanding, settlement.outstanding, words, say),
    ...amountTable(words.overpaid, settlement.overpaid, words, say),
    reconciliationLine(settlement, words, say),
  ];
  const text = `${parts.join("\n\n")}\n`;
  return typeset(text, locale);
}

function positionTable({ positions, reconciliation }: Settlement, words: Labels, say: Speaker): string {
  const columns: readonly Column[] = [
    { heading: words.party, align: "left" },
    { heading: words.due, align: "right" },
    { heading: words.paid, align: "right" },
    { heading: words.balance, align: "right" },
  ];
  const rows = positions.map(({ party, owes, paid, balance }) => [
    nameOf(party, say),
    ...[owes, paid, balance].map((amount) => say.amount(amount)),
  ]);
  const { owed, paid, checks } = reconciliation;
  const balance = checks.find(({ check }) => check === "balances")?.left ?? "";
  return tableText(columns, rows, [[words.sum, ...[owed, paid, balance].map((amount) => say.amount(amount))]]);
}

function transferTable({ transfers, through }: Settlement, words: Labels, say: Speaker): string {
  if (transfers.length === 0) return words.noTransfers;
  const columns: readonly Column[] = [
    { heading: words.from, align: "left" },
    { heading: words.to, align: "left" },
    { heading: words.amount, align: "right" },
  ];
  const rows = transfers.map(({ from, to, amount }) => [nameOf(from, say), nameOf(to, say), say.amount(amount)]);
  const heading = through === null ? words.transfers : words.through(nameOf(through, say));
  return `${heading}\n${tableText(columns, rows, [])}`;
}

/** A table of parties and amounts under a heading of its own; none where there is nobody. */
function amountTable(heading: string, rows: readonly PartyAmount[], words: Labels, say: Speaker): readonly string[] {
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { heading: words.party, align: "left" },
    { heading: words.amount, align: "right" },
  ];
  const table = tableText(
    columns,
    rows.map(({ party, amount }) => [nameOf(party, say), say.amount(amount)]),
    [],
  );
  return [`${heading}\n${table}`];
}

function reconciliationLine({ reconciliation }: Settlement, words: Labels, say: Speaker): string {
  const { owed, paid, outstanding, overpaid } = reconciliation;
  const sum = `${say.amount(owed)} − ${say.amount(paid)} = ${say.amount(outstanding)} − ${say.amount(overpaid)}`;
  return `${words.reconciliation}${words.colon}${words.settlementSum}\n${sum}${words.semicolon}${words.settled}.`;
}

const nameOf = (party: string, say: Speaker): string => onOneLine(say.party(party));
