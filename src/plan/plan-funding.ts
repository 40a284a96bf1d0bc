import type { Outcome } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { library } from "../errors/library.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { checkModality, claimByModality } from "../modalities/index.js";
import { amountText } from "../money/decimal.js";
import { ratioText, whole } from "../money/ratio.js";
import type { FundingRequest, FundingTerms, PartialTerms } from "../request/funding-request.js";
import { admit } from "../request/gate.js";
import { writtenRequest } from "../request/write.js";
import type { Checking, Claims, Role } from "../strategies/claims.js";
import { checkCarried, isCarrying } from "./carried.js";
import { checkInvoices } from "./check-invoices.js";
import { creditReasons, creditsReason, usedCredits } from "./credits.js";
import { frozen } from "./freeze.js";
import type { FundingPlan, SpareUnits } from "./funding-plan.js";
import { withNetMaxima } from "./gross.js";
import { type InvoicePart, invoicesOf } from "./invoices.js";
import type { UnwrittenReason } from "./reasons.js";
import { reconcile } from "./reconcile.js";
import { writtenLedger } from "./rotation.js";
import { type Line, type LineClaim, type Settled, settle } from "./settle.js";
import { checkSources, leftBy, releasing, type SettledSources, settleSources } from "./sources.js";
import { type HowRounded, percentageText, writtenReason, writtenShare } from "./written.js";

/**
 * Plans who pays what for a development, and why; the plan always adds up to the cent.
 *
 * French term: plan de financement. Source: the charter of the users' club, which knows four modalities.
 *
 * Promises: shares + gap − surplus = cost; by largest remainder every share is less than one minor unit from its exact
 * value; minima and maxima hold; the order of the parties changes nobody's amount (in a rotation the list is the rule);
 * the same request gives the same bytes.
 * Does not promise: a larger cost may lower one share by one cent; see docs/decisions.
 *
 * @param request - the request; amounts net of VAT, in the currency's decimals
 * @returns the plan, frozen, with the request that it answers inside
 * @throws QuotepartError with every issue of the request at once; docs/errors.md lists the codes
 * @example One euro, two towns, weights 2 and 1
 * ```ts
 * import { planFunding } from "quotepart";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "wcs-1", title: "Carte des signalements", cost: "1.00" },
 *   parties: [
 *     { id: "metz", name: "Ville de Metz" },
 *     { id: "toul", name: "Ville de Toul" },
 *   ],
 *   modality: {
 *     kind: "co-financed",
 *     strategy: {
 *       kind: "allocation-key",
 *       key: [
 *         { party: "metz", weight: "2" },
 *         { party: "toul", weight: "1" },
 *       ],
 *     },
 *   },
 * });
 * plan.shares.map((share) => share.amount); // => ["0.67", "0.33"]
 * ```
 */
export function planFunding(request: FundingRequest): FundingPlan {
  return valueOrThrow(tryPlanFunding(request));
}

/**
 * Does what {@link planFunding} does with anything at all, and answers with the issues instead of throwing.
 *
 * French term: plan de financement. Source: the charter of the users' club, which knows four modalities.
 *
 * Promises: it returns, whatever it is given, and never throws.
 *
 * @param request - anything; a request if all is well
 * @returns the plan, or every issue at once: code, path, parameters and a sentence that says what to do. Each code of
 *   docs/errors.md is possible but those of `apportion`, `roundTable`, `verifyPlan` and of what comes after a plan
 *   (`amendFunding`, `settlePayments`, `summarizePortfolio`, `checkLegal`); `internal.defect` is a mistake of ours
 * @example
 * ```ts
 * import { tryPlanFunding } from "quotepart";
 *
 * const outcome = tryPlanFunding({ currency: "EURO" });
 * outcome.ok ? [] : outcome.issues.map((issue) => issue.code); // => ["currency.unknown", "field.missing", "field.missing", "field.missing"]
 * ```
 */
export function tryPlanFunding(request: unknown): Outcome<FundingPlan> {
  return attempt(() => {
    const { terms, decimals, issues, check } = admit(request);
    const text = (amount: bigint): string => amountText(amount, decimals);
    check((found) => checkTerms(terms, text, found));
    if (issues.count > 0) return issues.failure();
    const plan = planOf(terms as FundingTerms, decimals, issues);
    return plan === undefined ? issues.failure() : { ok: true, value: plan };
  });
}

/** Everything that can be said of terms before anything is computed. */
function checkTerms(terms: PartialTerms, text: Text, issues: IssueList): void {
  const { modality, development, sources = [], parties = [], carried } = terms;
  const before = issues.count;
  checkSources(terms, issues, text);
  checkInvoices(terms, issues, text);
  if (modality !== undefined) {
    const { cost: wholeCost, id } = development ?? {};
    const cost = wholeCost === undefined || issues.count > before ? undefined : leftBy(sources, wholeCost);
    const roleOf: Checking["roleOf"] = (party) => parties.find((one) => one.id === party)?.role;
    const checking = { cost, wholeCost, development: id, roleOf, path: ["modality"], issues, text };
    checkModality(withNetMaxima(modality, terms), checking);
  }
  if (carried !== undefined) checkCarried(carried, parties.length, ["carried"], issues);
}

type Text = (amount: bigint) => string;

/**
 * The way through, for terms that passed every check: claim, settle, write, reconcile, freeze. Undefined where a rounding
 * by a bearer turns out impossible, which only the settled claims show.
 */
function planOf(terms: FundingTerms, decimals: number, issues: IssueList): FundingPlan | undefined {
  const { cost, id } = terms.development;
  const text: Text = (amount) => amountText(amount, decimals);
  const first = settleSources(terms);
  const claimed = claimByModality(withNetMaxima(terms.modality, terms), first.left, id, cost);
  const [sources, stated] = claimed.isCancelled ? releasing(first, claimed, cost) : [first, claimed];
  const settled = settle(terms, inOrder(terms, stated, sources), stated, text, issues);
  const credits = usedCredits(terms, settled);
  const invoices = issues.count > 0 ? undefined : invoicesOf(terms, settled, credits, text, issues);
  if (invoices === undefined || issues.count > 0) return undefined;
  const rotation = rotationOf(stated, terms, text);
  const how = { rounding: terms.rounding, isCarrying: isCarrying(terms.carried) };
  const ofCredits = creditReasons(terms, settled, credits);
  const figures = {
    cost: text(cost),
    shares: settled.lines.map((line) => writtenShare(line, how, ofCredits.get(line), decimals)),
    gap: text(settled.gap),
    gapPercentage: percentageText(settled.gapHundredths),
    surplus: text(settled.surplus),
    credits: settled.credits.map(({ party, units }) => ({ party, amount: text(units) })),
    inKind: sources.inKind.map(({ party, value }) => ({ party, value: text(value) })),
    ...invoices,
  };
  const spare = figures.shares.flatMap(({ party, spareUnits: units }) => (units === 0 ? [] : [{ party, units }]));
  const [decided, ...rest] = stated.explanation;
  const explanation = [
    ...(decided === undefined ? [] : [decided]),
    ...sources.explanation,
    ...rest,
    ...roundingReasons(spare, settled, stated, how, cost < 0n),
    ...creditsReason(credits, invoices.vat !== undefined),
    ...invoiceReasons(invoices),
  ];
  return frozen({
    format: "quotepart/plan@1",
    library,
    request: writtenRequest(terms, decimals),
    status: stated.isCancelled ? "cancelled" : settled.gap > 0n ? "underfunded" : "funded",
    ...figures,
    reconciliation: reconcile({ ...figures, ...rotation }, settled, terms.parties, decimals),
    rounding: { rule: terms.rounding.rule, spare },
    carried: settled.carried.map(({ party, exact }) => ({ party, exact: ratioText(exact) })),
    ...rotation,
    explanation: explanation.map((reason) => writtenReason(reason, decimals)),
    warnings: [],
  });
}

/**
 * The claims in the order of the parties, with a claim of nothing for those whom the funding does not concern. Those
 * who only wait have no line.
 */
function inOrder(
  { parties }: FundingTerms,
  { claims, waiting = [] }: Claims<UnwrittenReason>,
  sources: SettledSources,
): readonly LineClaim[] {
  const byParty = new Map<string, LineClaim[]>(parties.map(({ id }) => [id, []]));
  for (const claim of claims) byParty.get(claim.party)?.push(claim);
  for (const claim of sources.claims) byParty.get(claim.party)?.push({ ...claim, isSource: true });
  const onlyWaiting = new Set(waiting);
  return parties.flatMap(({ id, role = "member" }): readonly LineClaim[] => {
    const own = byParty.get(id) ?? [];
    if (own.length > 0)
      return own.map((claim) => (claim.role === "funder" ? { ...claim, role: fundingRole(role) } : claim));
    if (onlyWaiting.has(id)) return [];
    return [{ party: id, role, exact: whole(0n), bound: null, because: [{ code: "share.not-concerned", params: {} }] }];
  });
}

/** Who adds money from outside is shown as what it is: the publisher, or a funder. */
const fundingRole = (role: "member" | "funder" | "publisher"): Role => (role === "publisher" ? "publisher" : "funder");

type RotationPart = Pick<FundingPlan, "ledger" | "payer" | "nextTurn">;

function rotationOf(
  { rotation }: Claims<UnwrittenReason>,
  { rounding, development }: FundingTerms,
  text: Text,
): RotationPart {
  if (rotation === undefined) return {};
  const { payer, next } = rotation;
  return {
    ledger: writtenLedger(rotation, rounding.rule === "largest-remainder" ? rounding.priority : [], text),
    payer,
    nextTurn: next === null ? null : { party: next, ifCost: text(development.cost) },
  };
}

/** How the cents were attributed, where anybody pays anything; where the rule names whole amounts there are none. */
function roundingReasons(
  spare: readonly SpareUnits[],
  { lines, isTied }: Settled,
  { isWhole = false }: Claims<UnwrittenReason>,
  how: HowRounded,
  isCredit: boolean,
): readonly UnwrittenReason[] {
  if (lines.every((line) => line.units === 0n)) return [];
  const { rounding } = how;
  const bearer = rounding.rule === "bearer" ? rounding.party : null;
  const rule = isWhole || lines.every(isFixed) ? "whole" : rounding.rule;
  const fractions: readonly UnwrittenReason[] = how.isCarrying
    ? [{ code: "rounding.carried", params: { rule, bearer, isCredit } }]
    : [];
  if (isWhole) return fractions;
  if (spare.length === 0) return fractions.length > 0 ? fractions : [{ code: "rounding.even", params: {} }];
  const unitsIn = (some: readonly SpareUnits[]): number => some.reduce((sum, { units }) => sum + units, 0);
  if (bearer !== null) {
    const units = unitsIn(spare.filter(({ party }) => party === bearer));
    // Where only others moved, by their fractions, the bearer has nothing to bear.
    return units === 0 ? fractions : [{ code: "rounding.bearer", params: { party: bearer, units } }, ...fractions];
  }
  // With fractions carried in, the sentence about them says how the units were given.
  const given: readonly UnwrittenReason[] =
    fractions.length > 0 ? fractions : [{ code: "rounding.spare", params: { units: unitsIn(spare), isCredit } }];
  const byPriority = rounding.rule === "largest-remainder" && rounding.priority.length > 0;
  return isTied ? [...given, { code: "rounding.tied", params: { byPriority } }] : given;
}

/** Whether a line can be only one amount in whole units, as a pledge that is paid as it was made. */
const isFixed = ({ claim: { exact, limits } }: Line): boolean =>
  exact.numerator === 0n || (limits !== undefined && limits.minimum === limits.maximum);

/** What is said of invoices, where there are any. */
const invoiceReasons = ({ vat, schedule = [] }: InvoicePart): readonly UnwrittenReason[] => [
  ...(isAskingAnything(schedule)
    ? [{ code: "schedule.carried", params: { instalments: schedule.length } } as const]
    : []),
  ...(vat === undefined
    ? []
    : [
        {
          code: "vat.computed",
          params: { net: vat.net, vat: vat.vat, gross: vat.gross, gap: vat.vatGap },
        } as const,
      ]),
];

/** Whether anything is asked for in these instalments. */
const isAskingAnything = (schedule: NonNullable<InvoicePart["schedule"]>): boolean =>
  schedule.some(({ lines }) => lines.some(({ net }) => /[1-9]/.test(net)));
