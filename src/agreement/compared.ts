import { defect } from "../errors/quotepart-error.js";
import { amountText, sumOfTexts } from "../money/decimal.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Amendment, AmendmentCheck, Delta } from "./amendment.js";
import { decimalsIn, paidIn, unitsIn } from "./borne.js";

/** What lies between two plans: the difference for each party, proved on the written figures. Nobody is refunded yet. */
export function compared(before: FundingPlan, after: FundingPlan): Amendment {
  const decimals = decimalsIn(after);
  const text = (units: bigint): string => amountText(units, decimals);
  const sum = (texts: readonly string[]): string => sumOfTexts(texts, decimals);
  const [had, has] = [paidIn(before), paidIn(after)];
  const delta = after.request.parties.map(({ id }): Delta => {
    const [was, is] = [had.get(id) ?? 0n, has.get(id) ?? 0n];
    return { party: id, before: text(was), after: text(is), change: text(is - was) };
  });
  const totals = {
    before: sum(delta.map((row) => row.before)),
    after: sum(delta.map((row) => row.after)),
    change: sum(delta.map((row) => row.change)),
  };
  const moved = (field: "cost" | "gap" | "surplus"): string =>
    text(unitsIn(after, after[field]) - unitsIn(before, before[field]));
  const changes = { costChange: moved("cost"), gapChange: moved("gap"), surplusChange: moved("surplus") };
  const checks: readonly AmendmentCheck[] = [
    { check: "changes", left: sum([totals.before, totals.change]), right: totals.after },
    {
      check: "cost",
      left: sum([totals.change, changes.gapChange, negated(changes.surplusChange)]),
      right: changes.costChange,
    },
  ];
  const reconciliation = { ...totals, ...changes, refunds: text(0n), checks };
  return proved({ before, after, delta, buyIn: null, transfers: [], pot: [], reconciliation });
}

/** The amendment, or a stop where two figures that must be equal are not. */
export function proved(amendment: Amendment): Amendment {
  const off = amendment.reconciliation.checks.find(({ left, right }) => left !== right);
  if (off === undefined) return amendment;
  throw defect(`an amendment that does not add up (${off.check}: ${off.left} against ${off.right})`);
}

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);
