import { sumOfRatios } from "../apportion/whole-units.js";
import { requestTooLarge } from "../errors/gate-entries.js";
import {
  grossWithoutRate,
  issuedNotInvoiced,
  issuedOppositeSign,
  issuedRepeated,
  issuedUnknownInstalment,
  issuedWithoutSchedule,
  scheduleLabelRepeated,
  scheduleSum,
  vatRateMissing,
  vatReasonMissing,
} from "../errors/invoice-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { listTooLong } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import { isOpposite } from "../money/minor-units.js";
import { compareRatios, exactText, whole } from "../money/ratio.js";
import type { PartialTerms } from "../request/funding-request.js";
import { INSTALMENTS_ACCEPTED, INVOICES_ACCEPTED } from "../request/limits.js";

/** Lists what is wrong with rates of VAT, instalments and issued invoices. */
export function checkInvoices(terms: PartialTerms, issues: IssueList, text: (amount: bigint) => string): void {
  checkRates(terms, issues);
  checkGross(terms, issues);
  checkSchedule(terms, issues);
  checkIssued(terms, issues, text);
}

/** Where one party has a rate, all members have: an invoice without VAT beside others is a mistake or has a reason. */
function checkRates({ parties = [] }: PartialTerms, issues: IssueList): void {
  const hasRates = parties.some(({ vatRate }) => vatRate !== undefined);
  for (const [at, { id, role = "member", vatRate, vatReason }] of parties.entries()) {
    if (vatRate === undefined) {
      if (hasRates && role === "member")
        issues.add(vatRateMissing, ["parties", at, "vatRate"], () => ({ party: shown(id) }));
    } else if (vatRate.numerator === 0n && vatReason === undefined) {
      issues.add(vatReasonMissing, ["parties", at, "vatReason"], () => ({ party: shown(id) }));
    }
  }
}

function checkGross({ parties = [], modality }: PartialTerms, issues: IssueList): void {
  if (modality?.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return;
  const rated = new Set(parties.filter(({ vatRate }) => vatRate !== undefined).map(({ id }) => id));
  for (const [at, { party, maximumGross }] of modality.strategy.pledges.entries()) {
    if (maximumGross === undefined || rated.has(party)) continue;
    issues.add(grossWithoutRate, ["modality", "strategy", "pledges", at, "maximumGross"], () => ({
      party: shown(party),
    }));
  }
}

function checkSchedule({ schedule = [], parties = [] }: PartialTerms, issues: IssueList): void {
  const count = schedule.length;
  if (count === 0) return;
  if (count > INSTALMENTS_ACCEPTED)
    return issues.add(listTooLong, ["schedule"], { count, limit: INSTALMENTS_ACCEPTED });
  if (count * parties.length > INVOICES_ACCEPTED)
    issues.add(requestTooLarge, ["schedule"], { limit: INVOICES_ACCEPTED });
  const labels = new Set<string>();
  for (const [at, { label }] of schedule.entries()) {
    if (labels.has(label)) issues.add(scheduleLabelRepeated, ["schedule", at, "label"], { label: shown(label) });
    labels.add(label);
  }
  const sum = sumOfRatios(schedule.map(({ rate }) => rate));
  if (compareRatios(sum, whole(100n)) !== 0) issues.add(scheduleSum, ["schedule"], { sum: exactText(sum) });
}

function checkIssued(
  { schedule, issued = [], development, parties = [] }: PartialTerms,
  issues: IssueList,
  text: (amount: bigint) => string,
): void {
  if (issued.length > 0 && schedule === undefined) issues.add(issuedWithoutSchedule, ["issued"], {});
  const labels = (schedule ?? []).map(({ label }) => label);
  const known = new Set(labels);
  const publishers = new Set(parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  const seen = new Map<string, Set<string>>();
  for (const [at, { party, instalment, net, vat }] of issued.entries()) {
    const row = ["issued", at];
    if (publishers.has(party)) issues.add(issuedNotInvoiced, [...row, "party"], { party: shown(party) });
    if (schedule !== undefined && !known.has(instalment)) {
      issues.add(issuedUnknownInstalment, [...row, "instalment"], () => ({
        label: shown(instalment),
        nearest: nearest(instalment, labels),
      }));
    }
    const own = seen.get(party) ?? new Set<string>();
    if (own.has(instalment)) issues.add(issuedRepeated, row, () => ({ party: shown(party), label: shown(instalment) }));
    seen.set(party, own.add(instalment));
    const cost = development?.cost;
    if (cost === undefined) continue;
    for (const [field, amount] of [
      ["net", net],
      ["vat", vat],
    ] as const) {
      if (amount === undefined || !isOpposite(amount, cost)) continue;
      issues.add(issuedOppositeSign, [...row, field], { amount: text(amount), cost: text(cost) });
    }
  }
}
