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
import type { Claim, Claims, Role } from "../strategies/claims.js";
import { checkCarried } from "./carried.js";
import { frozen } from "./freeze.js";
import type { FundingPlan, SpareUnits, UnwrittenReason } from "./funding-plan.js";
import { reconcile } from "./reconcile.js";
import { writtenLedger } from "./rotation.js";
import { type Settled, settle } from "./settle.js";
import { percentageText, writtenReason, writtenShare } from "./written.js";

/**
 * Plans who pays what for a development, and why; the plan always adds up to the cent.
 *
 * French term: plan de financement. Source: the charter of the users' club, which knows four modalities.
 *
 * Promises: shares + gap − surplus = cost; every share is less than one minor unit from its exact value; minima and
 * maxima hold; the order of the parties changes nobody's amount; the same request gives the same bytes.
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
 * @param request - anything; a request if all is well
 * @returns the plan, or every issue: code, path, parameters and a sentence that says what to do
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
function checkTerms({ modality, development, carried }: PartialTerms, text: Text, issues: IssueList): void {
  if (modality !== undefined) {
    const { cost, id } = development ?? {};
    checkModality(modality, { cost, development: id, path: ["modality"], issues, text });
  }
  if (carried !== undefined) checkCarried(carried, ["carried"], issues);
}

type Text = (amount: bigint) => string;

/**
 * The way through, for terms that passed every check: claim, settle, write, reconcile, freeze. Undefined where a rounding
 * by a bearer turns out impossible, which only the settled claims show.
 */
function planOf(terms: FundingTerms, decimals: number, issues: IssueList): FundingPlan | undefined {
  const { cost, id } = terms.development;
  const text: Text = (amount) => amountText(amount, decimals);
  const stated = claimByModality(terms.modality, cost, id);
  const settled = settle(terms, inOrder(terms, stated), stated, text, issues);
  if (issues.count > 0) return undefined;
  const rotation = rotationOf(stated, terms, text);
  const figures = {
    cost: text(cost),
    shares: settled.lines.map((line) => writtenShare(line, terms, decimals)),
    gap: text(settled.gap),
    gapPercentage: percentageText(settled.gapHundredths),
    surplus: text(settled.surplus),
    credits: settled.credits.map(({ party, units }) => ({ party, amount: text(units) })),
  };
  const spare = figures.shares.flatMap(({ party, spareUnits: units }) => (units === 0 ? [] : [{ party, units }]));
  const explanation = [...stated.explanation, ...roundingReasons(spare, settled, terms)];
  return frozen({
    format: "quotepart/plan@1",
    library,
    request: writtenRequest(terms, decimals),
    status: stated.isCancelled ? "cancelled" : settled.gap > 0n ? "underfunded" : "funded",
    ...figures,
    reconciliation: reconcile({ ...figures, ledger: rotation.ledger }, settled, decimals),
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
): readonly Claim<UnwrittenReason>[] {
  const byParty = new Map<string, Claim<UnwrittenReason>[]>(parties.map(({ id }) => [id, []]));
  for (const claim of claims) byParty.get(claim.party)?.push(claim);
  const onlyWaiting = new Set(waiting);
  return parties.flatMap(({ id, role = "member" }): readonly Claim<UnwrittenReason>[] => {
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

/** How the cents were attributed, where anybody pays anything. */
function roundingReasons(
  spare: readonly SpareUnits[],
  { lines, isTied }: Settled,
  { rounding, carried, development }: FundingTerms,
): readonly UnwrittenReason[] {
  if (lines.every((line) => line.units === 0n)) return [];
  const fractions: readonly UnwrittenReason[] = carried === undefined ? [] : [{ code: "rounding.carried", params: {} }];
  if (spare.length === 0) return [{ code: "rounding.even", params: {} }, ...fractions];
  const unitsIn = (some: readonly SpareUnits[]): number => some.reduce((sum, { units }) => sum + units, 0);
  if (rounding.rule === "bearer") {
    const { party } = rounding;
    const units = unitsIn(spare.filter((one) => one.party === party));
    return [{ code: "rounding.bearer", params: { party, units } }, ...fractions];
  }
  const units = unitsIn(spare);
  // Where every share is whole, only the fractions carried in moved anything.
  if (units === 0) return fractions;
  return [
    { code: "rounding.spare", params: { units, isCredit: development.cost < 0n } },
    ...(isTied ? [{ code: "rounding.tied", params: { byPriority: rounding.priority.length > 0 } } as const] : []),
    ...fractions,
  ];
}
