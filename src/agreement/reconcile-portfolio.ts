import { defect } from "../errors/quotepart-error.js";
import { oppositeText, sumOfTexts } from "../money/decimal.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Portfolio, PortfolioCheck, PortfolioReconciliation, PortfolioTable } from "./portfolio.js";

type Figures = Omit<Portfolio, "currency" | "plans" | "reconciliation">;

/**
 * Proves that a portfolio adds up, on the figures as they are written and as the plans write them: decimal texts are
 * added as decimals, where the portfolio counted whole units.
 *
 * @throws QuotepartError `internal.defect` where anything is off by any amount
 */
export function reconcilePortfolio(
  figures: Figures,
  plans: readonly FundingPlan[],
  decimals: number,
): PortfolioReconciliation {
  const sum = (texts: Iterable<string>): string => sumOfTexts(texts, decimals);
  const over = (figure: (plan: FundingPlan) => string): string => sum(plans.map(figure));
  const { byParty, byModality, byYear, table, credits, creditsUsed, gaps, inKind } = figures;
  const cost = over((plan) => plan.cost);
  const gap = over((plan) => plan.gap);
  const surplus = over((plan) => plan.surplus);
  const sharesTotal = sum(plans.flatMap(({ shares }) => shares.map(({ amount }) => amount)));
  const covered = sum([sharesTotal, gap, oppositeText(surplus)]);
  const amounts = (rows: readonly { readonly amount: string }[]): string => sum(rows.map(({ amount }) => amount));
  const makesTotal = (check: PortfolioCheck["check"], left: string): PortfolioCheck => ({
    check,
    left,
    right: sharesTotal,
  });
  const checks: readonly PortfolioCheck[] = [
    { check: "shares-gap-surplus", left: covered, right: cost },
    makesTotal("rows", sum(table.rows.map(({ total }) => total))),
    makesTotal("columns", sum(table.totals)),
    makesTotal("cells", sum(table.rows.flatMap(({ cells }) => cells))),
    makesTotal("by-party", amounts(byParty)),
    makesTotal("by-modality", amounts(byModality)),
    makesTotal("by-year", amounts(byYear)),
    { check: "credits", left: amounts(credits), right: surplus },
    {
      check: "credits-used",
      left: amounts(creditsUsed),
      right: sum(plans.flatMap(({ creditUse = [] }) => creditUse.map(({ used }) => used))),
    },
    { check: "gaps", left: amounts(gaps), right: gap },
    {
      check: "in-kind",
      left: sum(inKind.map(({ value }) => value)),
      right: sum(plans.flatMap((plan) => plan.inKind.map(({ value }) => value))),
    },
  ];
  const off = [...checks, ...marginsOf(table, sum), ...groupChecks([...byModality, ...byYear], sum)].find(
    ({ left, right }) => left !== right,
  );
  if (off !== undefined) {
    throw defect(`a portfolio that does not add up (${off.check}: ${off.left} against ${off.right})`);
  }
  return { cost, sharesTotal, gap, surplus, difference: sum([covered, oppositeText(cost)]), checks };
}

/** Each row and each column on its own, and the total. */
const marginsOf = (
  { rows, totals, total }: PortfolioTable,
  sum: (texts: Iterable<string>) => string,
): readonly PortfolioCheck[] => [
  ...rows.map(({ cells, total: right }): PortfolioCheck => ({ check: "rows", left: sum(cells), right })),
  ...totals.map(
    (right, at): PortfolioCheck => ({ check: "columns", left: sum(rows.map(({ cells }) => cells[at] ?? "0")), right }),
  ),
  { check: "columns", left: sum(totals), right: total },
];

/** Each modality and each year on its own. */
const groupChecks = (
  groups: Figures["byYear"] | readonly Omit<Figures["byYear"][number], "year">[],
  sum: (texts: Iterable<string>) => string,
): readonly PortfolioCheck[] =>
  groups.map(({ amount, gap, surplus, cost }) => ({
    check: "shares-gap-surplus",
    left: sum([amount, gap, oppositeText(surplus)]),
    right: cost,
  }));
