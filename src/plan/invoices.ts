import { tieOrder } from "../apportion/tie-order.js";
import { elementAt } from "../errors/element-at.js";
import { vatRateMissing } from "../errors/invoice-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { shown } from "../errors/show.js";
import { sumOf } from "../money/minor-units.js";
import type { Ratio } from "../money/ratio.js";
import { exactText } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { UsedCredit } from "./credits.js";
import type { CreditUse, FundingPlan, NetCost, ScheduledInstalment, ScheduledLine, VatLine } from "./funding-plan.js";
import { issuedByParty, vatOf } from "./gross.js";
import { netsOf } from "./invoiced.js";
import { type Invoiced, scheduled } from "./schedule.js";
import type { Settled } from "./settle.js";

/** What a plan says of invoices, beside who pays what. */
export type InvoicePart = Pick<FundingPlan, "creditUse" | "vat" | "schedule" | "netCosts">;

/** An invoice: what one party is asked for at once. */
interface Invoice {
  readonly net: bigint;
  readonly vat: bigint;
}

/**
 * Writes the invoices of a plan: one for each payer and instalment, with its own VAT, on what credits from earlier
 * developments leave. Subsidies and what the publisher pays itself are not invoiced.
 */
export function invoicesOf(
  terms: FundingTerms,
  settled: Settled,
  credits: readonly UsedCredit[],
  text: (amount: bigint) => string,
  issues: IssueList,
): InvoicePart {
  const invoiced = invoicedOf(terms, settled, credits);
  const rates = new Map(terms.parties.map(({ id, vatRate }) => [id, vatRate] as const));
  const hasVat = invoiced.some(({ party }) => rates.get(party) !== undefined);
  if (hasVat) checkRated(terms, invoiced, rates, issues);
  const columns = columnsOf(terms, invoiced, rates, text, issues);
  const totals = invoiced.map((_, at) => ({
    net: sumOf(columns.map((column) => elementAt(column, at).net)),
    vat: sumOf(columns.map((column) => elementAt(column, at).vat)),
  }));
  const byParty = new Map(invoiced.map(({ party }, at) => [party, elementAt(totals, at).vat] as const));
  return {
    ...(credits.length === 0 ? {} : { creditUse: credits.map((credit) => writtenCredit(credit, text)) }),
    netCosts: netCostsOf(settled, byParty, text),
    ...(hasVat ? { vat: vatPart(invoiced, totals, rates, text) } : {}),
    ...(terms.schedule === undefined
      ? {}
      : { schedule: schedulePart(terms.schedule, invoiced, columns, hasVat, text) }),
  };
}

/**
 * What each party is invoiced in all: its lines as a payer less the credit that it uses, in the order of the parties. A
 * credit that pays everything leaves no invoice, but for those that were issued.
 */
function invoicedOf(terms: FundingTerms, settled: Settled, credits: readonly UsedCredit[]): readonly Invoiced[] {
  const { parties, issued = [] } = terms;
  const nets = new Map<string, bigint>([...issued.map(({ party }) => [party, 0n] as const), ...netsOf(terms, settled)]);
  const hasIssued = new Set(issued.map(({ party }) => party));
  for (const { party, used, invoiced } of credits) {
    if (used === 0n) continue;
    if (invoiced === 0n && !hasIssued.has(party)) nets.delete(party);
    else nets.set(party, invoiced);
  }
  return parties.flatMap(({ id }) => {
    const net = nets.get(id);
    return net === undefined ? [] : [{ party: id, net }];
  });
}

const writtenCredit = ({ party, brought, used, left }: UsedCredit, text: (amount: bigint) => string): CreditUse => ({
  party,
  brought: text(brought),
  used: text(used),
  left: text(left),
});

/** Whoever is invoiced needs a rate where others have one, whatever its role in the club. */
function checkRated({ parties }: FundingTerms, invoiced: readonly Invoiced[], rates: Rates, issues: IssueList): void {
  const unrated = new Set(invoiced.map(({ party }) => party).filter((party) => rates.get(party) === undefined));
  for (const [at, { id }] of parties.entries()) {
    if (unrated.has(id)) issues.add(vatRateMissing, ["parties", at, "vatRate"], { party: shown(id) });
  }
}

type Rates = ReadonlyMap<string, Ratio | undefined>;

/** The invoices of each instalment; of a single one where there is no schedule. */
function columnsOf(
  { schedule, issued = [], rounding }: FundingTerms,
  invoiced: readonly Invoiced[],
  rates: Rates,
  text: (amount: bigint) => string,
  issues: IssueList,
): readonly (readonly Invoice[])[] {
  const invoices = issuedByParty(issued);
  const invoiceOf = (party: string, net: bigint, label?: string): Invoice => {
    const rate = rates.get(party);
    const written = label === undefined ? undefined : invoices.get(party)?.get(label)?.vat;
    return { net, vat: written ?? (rate === undefined ? 0n : vatOf(net, rate)) };
  };
  if (schedule === undefined) return [invoiced.map(({ party, net }) => invoiceOf(party, net))];
  const ranks = tieOrder(
    invoiced.map(({ party }) => party),
    rounding.rule === "largest-remainder" ? rounding.priority : [],
  );
  const columns = scheduled(invoiced, schedule, (party, label) => invoices.get(party)?.get(label), ranks, issues, text);
  return columns.map((column, place) =>
    invoiced.map(({ party }, at) => invoiceOf(party, elementAt(column, at), schedule[place]?.label)),
  );
}

/** The VAT lines, the VAT of the sums, and the gap between the two, which is nobody's mistake. */
function vatPart(
  invoiced: readonly Invoiced[],
  totals: readonly Invoice[],
  rates: Rates,
  text: (amount: bigint) => string,
): NonNullable<FundingPlan["vat"]> {
  const netByRate = new Map<string, { rate: Ratio; net: bigint }>();
  const lines = invoiced.flatMap(({ party }, at): readonly VatLine[] => {
    const { net, vat } = elementAt(totals, at);
    const rate = rates.get(party);
    if (rate === undefined) return [];
    const written = exactText(rate);
    netByRate.set(written, { rate, net: (netByRate.get(written)?.net ?? 0n) + net });
    return [{ party, rate: written, net: text(net), vat: text(vat), gross: text(net + vat) }];
  });
  const net = sumOf(totals.map((total) => total.net));
  const vat = sumOf(totals.map((total) => total.vat));
  const vatOfTotal = sumOf([...netByRate.values()].map((group) => vatOf(group.net, group.rate)));
  return {
    lines,
    net: text(net),
    vat: text(vat),
    gross: text(net + vat),
    vatOfTotal: text(vatOfTotal),
    vatGap: text(vatOfTotal - vat),
  };
}

function schedulePart(
  schedule: NonNullable<FundingTerms["schedule"]>,
  invoiced: readonly Invoiced[],
  columns: readonly (readonly Invoice[])[],
  hasVat: boolean,
  text: (amount: bigint) => string,
): readonly ScheduledInstalment[] {
  const written = ({ net, vat }: Invoice): Omit<ScheduledLine, "party"> => ({
    net: text(net),
    vat: hasVat ? text(vat) : null,
    gross: hasVat ? text(net + vat) : null,
  });
  return schedule.map(({ label, due = null, rate }, place) => {
    const column = elementAt(columns, place);
    const sum = { net: sumOf(column.map(({ net }) => net)), vat: sumOf(column.map(({ vat }) => vat)) };
    const lines = invoiced.map(({ party }, at) => ({ party, ...written(elementAt(column, at)) }));
    return { label, due, rate: exactText(rate), lines, ...written(sum) };
  });
}

/** What each party bears in the end: its shares, with the VAT of its invoices, less what it is credited with. */
function netCostsOf(
  { lines, credits }: Settled,
  vats: ReadonlyMap<string, bigint>,
  text: (amount: bigint) => string,
): readonly NetCost[] {
  const shares = new Map<string, bigint>();
  for (const { claim, units } of lines) shares.set(claim.party, (shares.get(claim.party) ?? 0n) + units);
  const credited = new Map(credits.map(({ party, units }) => [party, units] as const));
  for (const party of credited.keys()) if (!shares.has(party)) shares.set(party, 0n);
  return [...shares].map(([party, share]) => {
    const vat = vats.get(party) ?? 0n;
    const credit = credited.get(party) ?? 0n;
    return { party, share: text(share), vat: text(vat), credit: text(credit), netCost: text(share + vat - credit) };
  });
}
