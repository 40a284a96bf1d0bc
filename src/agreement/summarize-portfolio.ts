import { elementAt } from "../errors/element-at.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { decimalsOf } from "../money/currency.js";
import { amountText } from "../money/decimal.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { type PartyTotals, partyTotalsOf } from "./party-totals.js";
import { groupsOf, type PlanGroup } from "./plan-groups.js";
import type { Portfolio, PortfolioSums, PortfolioTable } from "./portfolio.js";
import { readPlans } from "./read-plans.js";
import { reconcilePortfolio } from "./reconcile-portfolio.js";

/**
 * Sums many developments of a club up, whatever their modality: per party, per modality and per year, with the table of
 * parties by years that a club puts before its members.
 *
 * Every amount is net of VAT, as the plans share it. A credit, earned or used, stands beside the amounts and is taken off
 * none of them; a contribution in kind is no cash and in no total. A party keeps the name that the first plan to name it
 * gives.
 *
 * French term: portefeuille de développements, tableau annuel. Source: the club's charter, whose members fund several
 * developments a year.
 *
 * Promises: rows, columns, parties, modalities and years all make the same total, to the cent; shares + gap − surplus =
 * cost, over all plans; the order of the plans changes no amount.
 *
 * @param plans - plans in one currency, each of another development; every one is verified first
 * @returns the portfolio, frozen
 * @throws QuotepartError with every issue at once, at paths that begin with `plans`; docs/errors.md lists the codes
 * @example Two developments that the publisher pays
 * ```ts
 * import { planFunding, summarizePortfolio } from "quotepart";
 *
 * const planOf = (id: string, year: number, cost: string) =>
 *   planFunding({
 *     currency: "EUR",
 *     development: { id, title: "Carte des signalements", year, cost },
 *     parties: [{ id: "publisher", name: "L'éditeur", role: "publisher" }],
 *     modality: { kind: "own-funds", publisher: "publisher" },
 *   });
 * const { table } = summarizePortfolio([planOf("d-2", 2027, "250.00"), planOf("d-1", 2026, "100.00")]);
 * table.years; // => [2026, 2027]
 * table.rows[0]?.cells; // => ["100.00", "250.00"]
 * table.total; // => "350.00"
 * ```
 */
export function summarizePortfolio(plans: readonly FundingPlan[]): Portfolio {
  return valueOrThrow(trySummarizePortfolio(plans));
}

/**
 * Does what {@link summarizePortfolio} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param plans - anything; plans if all is well
 * @returns the portfolio, or every issue: code, path, parameters and a sentence that says what to do
 * @example
 * ```ts
 * import { trySummarizePortfolio } from "quotepart";
 *
 * const outcome = trySummarizePortfolio([]);
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["list.empty"]
 * ```
 */
export function trySummarizePortfolio(plans: unknown): Outcome<Portfolio> {
  return attempt(() => {
    const issues = new IssueList();
    const known = readPlans(plans, issues);
    const [first] = known ?? [];
    if (known === undefined || first === undefined) return issues.failure();
    return { ok: true, value: portfolioOf(known, first.request.currency) };
  });
}

/** The way through, for plans that passed every check: group, write, reconcile, freeze. */
function portfolioOf(plans: readonly FundingPlan[], currency: string): Portfolio {
  const decimals = decimalsOf(currency) ?? 0;
  const text = (units: bigint): string => amountText(units, decimals);
  const parties = partyTotalsOf(plans, decimals);
  const groups = groupsOf(plans, decimals);
  const figures = {
    byParty: parties.map(({ party, name, amount, credits, creditsUsed, plans: count }) => ({
      party,
      name,
      amount: text(amount),
      credits: text(credits),
      creditsUsed: text(creditsUsed),
      plans: count,
    })),
    byModality: groups.modalities.map((group) => ({
      modality: group.key.modality,
      strategy: group.key.strategy,
      ...sumsOf(group, text),
    })),
    byYear: groups.years.map((group) => ({ year: group.key, ...sumsOf(group, text) })),
    table: tableOf(
      parties,
      groups.years.map(({ key }) => key),
      text,
    ),
    credits: parties.flatMap(({ party, credits }) => (credits === 0n ? [] : [{ party, amount: text(credits) }])),
    creditsUsed: parties.flatMap(({ party, creditsUsed }) =>
      creditsUsed === 0n ? [] : [{ party, amount: text(creditsUsed) }],
    ),
    gaps: plans.flatMap(({ gap, status, request: { development } }) =>
      /[1-9]/.test(gap) ? [{ development: development.id, title: development.title, status, amount: gap }] : [],
    ),
    inKind: parties.flatMap(({ party, inKind }) => (inKind === 0n ? [] : [{ party, value: text(inKind) }])),
  };
  return frozen({
    currency,
    plans: plans.length,
    ...figures,
    reconciliation: reconcilePortfolio(figures, plans, decimals),
  });
}

const sumsOf = (
  { plans, cost, amount, gap, surplus }: PlanGroup<unknown>,
  text: (units: bigint) => string,
): PortfolioSums => ({ plans, cost: text(cost), amount: text(amount), gap: text(gap), surplus: text(surplus) });

function tableOf(
  parties: readonly PartyTotals[],
  years: readonly (number | null)[],
  text: (units: bigint) => string,
): PortfolioTable {
  const totals = years.map(() => 0n);
  const rows = parties.map(({ party, byYear, amount }) => {
    const cells = years.map((year, at) => {
      const cell = byYear.get(year) ?? 0n;
      totals[at] = elementAt(totals, at) + cell;
      return text(cell);
    });
    return { party, cells, total: text(amount) };
  });
  return { years, rows, totals: totals.map(text), total: text(totals.reduce((sum, units) => sum + units, 0n)) };
}
