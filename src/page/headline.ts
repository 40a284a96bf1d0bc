import type { Locale } from "../entries/words.js";
import type { FundingPlan } from "../index.js";
import { labelsIn } from "../words/labels.js";
import { speakerOf, typeset } from "../words/locale.js";
import { isZero } from "./figures.js";

/** What a plan comes to, in a few words: its status, and the gap or the surplus where there is one. */
export function headline(plan: FundingPlan, locale: Locale): string {
  const labels = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const { gap, surplus } = plan.reconciliation;
  const status = labels.statuses[plan.status];
  const parts = [
    status.slice(0, 1).toUpperCase() + status.slice(1),
    ...(isZero(gap) ? [] : [`${labels.gap}${labels.colon}${say.amount(gap)}`]),
    ...(isZero(surplus) ? [] : [`${labels.surplus}${labels.colon}${say.amount(surplus)}`]),
    ...(plan.nextTurn == null
      ? []
      : [labels.nextTurn(say.party(plan.nextTurn.party), say.amount(plan.nextTurn.ifCost)).replace(/\.$/, "")]),
  ];
  return typeset(parts.join(" · "), locale);
}

/** The line that the officer checks: shares + gap − surplus = cost. */
export function balanceLine(plan: FundingPlan, locale: Locale): { readonly rule: string; readonly sum: string } {
  const labels = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const { sharesTotal, gap, surplus, cost } = plan.reconciliation;
  const sum = `${say.amount(sharesTotal)} + ${say.amount(gap)} − ${say.amount(surplus)} = ${say.amount(cost)}`;
  return {
    rule: typeset(labels.checks["shares-gap-surplus"], locale),
    sum: typeset(`${sum}${labels.semicolon}${labels.balanced}.`, locale),
  };
}
