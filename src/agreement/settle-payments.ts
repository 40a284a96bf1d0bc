import { tieOrder } from "../apportion/tie-order.js";
import { paymentOppositeSign } from "../errors/agreement-entries.js";
import { elementAt } from "../errors/element-at.js";
import { partyUnknown } from "../errors/gate-entries.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import { decimalsOf } from "../money/currency.js";
import { amountText, minorUnitsOf } from "../money/decimal.js";
import { isOpposite } from "../money/minor-units.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Payment, SettlementTerms, SettleOptions } from "../request/payments.js";
import { readSettlement } from "../request/payments.js";
import { betweenParties } from "./between-parties.js";
import { paymentsWritten } from "./payments-written.js";
import { positionsOf } from "./positions.js";
import { reconcileSettlement } from "./reconcile-settlement.js";
import type { Settlement } from "./settlement.js";
import { directTransfers, transfersThrough } from "./transfers.js";
import { verifyPlan } from "./verify-plan.js";

/**
 * Says who advanced what of a development, who owes whom, and what is still owed to the supplier.
 *
 * A party owes its share, with the VAT of its invoices; subsidies and what the publisher bears itself are owed without
 * VAT. A credit from an earlier development is paid already and comes off; one that this plan leaves takes nothing off,
 * since it is for the next. Payments say who advanced what of the gross cost. Everybody first covers its own share; those who still owe then refund those who advanced more than theirs, up to
 * that excess, each the same part of what it owes by largest remainder. What nobody has advanced stays `outstanding`;
 * where more was paid than all owe, the rest is `overpaid`. On a credit note a payment below 0 is what a party received,
 * and everything is the mirror.
 *
 * French term: apurement des avances de fonds. Source: none found; usage of groups that order through a lead.
 *
 * Promises: owed − paid = outstanding − overpaid, to the cent; after the transfers everybody is even but for these; there
 * are fewer transfers than parties, and nobody both pays and receives, but for the party all goes through; the order of
 * the payments changes nothing.
 * Does not promise: the fewest transfers that any grouping would allow. See docs/decisions/0015.
 *
 * @param plan - a plan, which is verified first
 * @param payments - who paid how much, VAT included, and when; a party may have several
 * @param options - `through`: the party that everybody settles with; few direct transfers unless given
 * @returns positions, transfers and the proof, frozen
 * @throws QuotepartError with every issue at once: of the plan (paths begin with `plan`), of the payments (`payments`)
 *   and of the options (`options`); docs/errors.md lists the codes
 * @example The lead advanced everything
 * ```ts
 * import { planFunding, settlePayments } from "quotepart";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Carte des signalements", cost: "300.00" },
 *   parties: [
 *     { id: "nancy", name: "Ville de Nancy", vatRate: "20" },
 *     { id: "metz", name: "Ville de Metz", vatRate: "20" },
 *   ],
 *   modality: {
 *     kind: "co-financed",
 *     strategy: { kind: "allocation-key", key: [{ party: "nancy", weight: 2 }, { party: "metz", weight: 1 }] },
 *   },
 * });
 * const { positions, transfers } = settlePayments(plan, [{ party: "nancy", amount: "360.00", date: "2027-02-03" }]);
 * positions.map(({ balance }) => balance); // => ["-120.00", "120.00"]
 * transfers; // => [{ from: "metz", to: "nancy", amount: "120.00" }]
 * ```
 */
export function settlePayments(plan: FundingPlan, payments: readonly Payment[], options?: SettleOptions): Settlement {
  return valueOrThrow(trySettlePayments(plan, payments, options));
}

/**
 * Does what {@link settlePayments} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param plan - anything; a plan if all is well
 * @param payments - anything; payments if all is well
 * @param options - anything; options if all is well
 * @returns the settlement, or every issue: code, path, parameters and a sentence that says what to do
 * @example
 * ```ts
 * import { trySettlePayments } from "quotepart";
 *
 * const outcome = trySettlePayments({}, [{ party: "nancy", amount: "1,00" }]);
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["plan.format", "amount.invalid"]
 * ```
 */
export function trySettlePayments(plan: unknown, payments: unknown, options?: unknown): Outcome<Settlement> {
  return attempt(() => {
    const issues = new IssueList();
    const verified = verifyPlan(plan);
    if (!verified.ok) addBelow(["plan"], verified, issues);
    const known = verified.ok ? verified.value : undefined;
    const terms = readSettlement({ payments, options }, known && decimalsIn(known), issues, (read, found) => {
      if (known !== undefined) checkTerms(read, known, found);
    });
    if (known === undefined || terms === undefined || issues.count > 0) return issues.failure();
    return { ok: true, value: settlementOf(known, terms) };
  });
}

const decimalsIn = ({ request }: FundingPlan): number => decimalsOf(request.currency) ?? 0;

/** Everything that can be said of payments beside the plan that they are for. */
function checkTerms({ payments = [], options }: Partial<SettlementTerms>, plan: FundingPlan, issues: IssueList): void {
  const decimals = decimalsIn(plan);
  const cost = minorUnitsOf(plan.cost, decimals) ?? 0n;
  const ids = new Set(plan.request.parties.map(({ id }) => id));
  const checkParty = (party: string, path: readonly (string | number)[]): void => {
    if (ids.has(party)) return;
    issues.add(partyUnknown, path, () => ({
      party: shown(party),
      nearest: ids.size > 1_000 ? null : nearest(party, ids),
    }));
  };
  for (const [at, { party, amount }] of payments.entries()) {
    checkParty(party, ["payments", at, "party"]);
    if (!isOpposite(amount, cost)) continue;
    issues.add(paymentOppositeSign, ["payments", at, "amount"], () => ({
      amount: amountText(amount, decimals),
      cost: plan.cost,
    }));
  }
  if (options?.through !== undefined) checkParty(options.through, ["options", "through"]);
}

/** The way through, for terms that passed every check: stand, split, transfer, write, reconcile, freeze. */
function settlementOf(plan: FundingPlan, { payments, options }: SettlementTerms): Settlement {
  const { rounding, currency, development } = plan.request;
  const decimals = decimalsIn(plan);
  const text = (units: bigint): string => amountText(units, decimals);
  const standings = positionsOf(plan, payments, options.through, decimals);
  const ranks = tieOrder(
    standings.map(({ party }) => party),
    rounding?.rule === "largest-remainder" ? (rounding.priority ?? []) : [],
  );
  const dues = standings.map(({ party, owes, paid }, at) => ({
    party,
    at,
    rank: elementAt(ranks, at),
    units: owes - paid,
  }));
  const credited = dues.filter(({ units }) => units < 0n).map((due) => ({ ...due, units: -due.units }));
  const between = betweenParties(
    dues.filter(({ units }) => units > 0n),
    credited,
  );
  const middle = dues.find(({ party }) => party === options.through);
  const flows =
    middle === undefined
      ? directTransfers(between.debts, between.credits)
      : transfersThrough(middle, between.debts, between.credits);
  const amounts = (some: readonly { readonly party: string; readonly units: bigint }[]) =>
    some.map(({ party, units }) => ({ party, amount: text(units) }));
  const figures = {
    payments: paymentsWritten(payments, decimals),
    positions: standings.map(({ party, owes, paid }) => ({
      party,
      owes: text(owes),
      paid: text(paid),
      balance: text(owes - paid),
    })),
    transfers: flows.map(({ from, to, units }) => ({ from: from.party, to: to.party, amount: text(units) })),
    outstanding: amounts(between.outstanding),
    overpaid: amounts(between.overpaid),
  };
  return frozen({
    currency,
    development: development.id,
    ...figures,
    through: options.through ?? null,
    reconciliation: reconcileSettlement(figures, plan, decimals),
  });
}
