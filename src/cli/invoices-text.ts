import { onOneLine } from "../errors/show.js";
import { decimalsOf } from "../money/currency.js";
import { sumOfTexts } from "../money/decimal.js";
import type { FundingPlan, ScheduledInstalment } from "../plan/funding-plan.js";
import type { Labels } from "../words/labels.js";
import type { Speaker } from "../words/locale.js";
import { type Column, tableText } from "./table.js";

/** What a plan says of invoices, each part as a table of its own; none where there is nothing to say. */
export const invoiceTables = (plan: FundingPlan, words: Labels, say: Speaker): readonly string[] => [
  ...creditUseTable(plan, words, say),
  ...vatTable(plan, words, say),
  ...scheduleTables(plan, words, say),
  ...inKindTable(plan, words, say),
  ...netCostTable(plan, words, say),
];

const left = (heading: string): Column => ({ heading, align: "left" });
const right = (heading: string): Column => ({ heading, align: "right" });
const nameOf = (party: string, say: Speaker): string => onOneLine(say.party(party));
const isZero = (amount: string): boolean => !/[1-9]/.test(amount);

/** What becomes of the credits that the request brings. */
function creditUseTable({ creditUse = [] }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  if (creditUse.length === 0) return [];
  const columns = [left(words.party), right(words.credit), right(words.used), right(words.left)];
  const rows = creditUse.map((credit) => [
    nameOf(credit.party, say),
    ...[credit.brought, credit.used, credit.left].map((text) => say.amount(text)),
  ]);
  return [`${words.creditsUsed}\n${tableText(columns, rows, [])}`];
}

/** Each payer's invoices with their VAT, and the gap that rounding each invoice leaves to the VAT of the sums. */
function vatTable({ vat }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  if (vat === undefined) return [];
  const columns = [left(words.party), right(words.rate), right(words.net), right(words.vatAmount), right(words.gross)];
  const rows = vat.lines.map(({ party, rate, net, vat: amount, gross }) => [
    nameOf(party, say),
    say.percent(rate),
    ...[net, amount, gross].map((text) => say.amount(text)),
  ]);
  const sums = [words.sum, "", ...[vat.net, vat.vat, vat.gross].map((text) => say.amount(text))];
  const gap = isZero(vat.vatGap) ? [] : [[words.vatGap, "", "", say.amount(vat.vatGap)]];
  return [`${words.vat}\n${tableText(columns, rows, [sums, ...gap])}`];
}

/** How many instalments stand beside each other on a line of a terminal. */
const INSTALMENTS_ABREAST = 4;

/** The instalments as columns, under their rate and day; many of them in several tables, the last with the totals. */
export function scheduleTables(plan: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  const { schedule = [] } = plan;
  return schedule.flatMap((_, from) => {
    if (from % INSTALMENTS_ABREAST !== 0) return [];
    const some = schedule.slice(from, from + INSTALMENTS_ABREAST);
    const totals = from + INSTALMENTS_ABREAST < schedule.length ? undefined : schedule;
    return [`${words.schedule}\n${scheduleTable(plan, some, totals, words, say)}`];
  });
}

function scheduleTable(
  { request, vat }: FundingPlan,
  some: readonly ScheduledInstalment[],
  totals: readonly ScheduledInstalment[] | undefined,
  words: Labels,
  say: Speaker,
): string {
  const decimals = decimalsOf(request.currency) ?? 0;
  const row = (name: string, amount: (one: ScheduledInstalment) => string | null | undefined): readonly string[] => [
    name,
    ...some.map((one) => say.amount(amount(one) ?? "0")),
    ...(totals === undefined
      ? []
      : [
          say.amount(
            sumOfTexts(
              totals.map((one) => amount(one) ?? "0"),
              decimals,
            ),
          ),
        ]),
  ];
  const columns = [
    left(words.party),
    ...some.map(({ label }) => right(onOneLine(label))),
    ...(totals === undefined ? [] : [right(words.sum)]),
  ];
  const days = some.map(({ due }) => (due === null ? "" : say.day(due)));
  const rows = [
    [words.rate, ...some.map(({ rate }) => say.percent(rate))],
    ...(days.every((day) => day === "") ? [] : [[words.dueDay, ...days]]),
    ...(some[0]?.lines ?? []).map(({ party }, at) => row(nameOf(party, say), ({ lines }) => lines[at]?.net)),
  ];
  const taxed = vat === undefined ? [] : [row(words.vatAmount, (one) => one.vat), row(words.gross, (one) => one.gross)];
  return tableText(columns, rows, [row(words.net, ({ net }) => net), ...taxed]);
}

function inKindTable({ inKind }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  if (inKind.length === 0) return [];
  const rows = inKind.map(({ party, value }) => [nameOf(party, say), say.amount(value)]);
  return [`${words.inKind}\n${tableText([left(words.party), right(words.amount)], rows, [])}`];
}

/** What each bears in the end, where VAT or credits make it another amount than its share. */
function netCostTable({ netCosts }: FundingPlan, words: Labels, say: Speaker): readonly string[] {
  const hasVat = netCosts.some(({ vat }) => !isZero(vat));
  const hasCredit = netCosts.some(({ credit }) => !isZero(credit));
  if (!hasVat && !hasCredit) return [];
  const cells = (share: string, vat: string, credit: string, netCost: string): readonly string[] => [
    share,
    ...(hasVat ? [vat] : []),
    ...(hasCredit ? [credit] : []),
    netCost,
  ];
  const headings = cells(words.share, words.vatAmount, words.credit, words.netCost);
  const rows = netCosts.map(({ party, share, vat, credit, netCost }) => [
    nameOf(party, say),
    ...cells(share, vat, credit, netCost).map((text) => say.amount(text)),
  ]);
  return [`${words.netCosts}\n${tableText([left(words.party), ...headings.map(right)], rows, [])}`];
}
