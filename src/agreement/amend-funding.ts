import { joinMonths, joinUntilWithoutDate } from "../errors/amendment-entries.js";
import type { Issue, Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { relocated } from "../errors/relocated.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import { type Change, type Join, readChange } from "../request/change.js";
import type { FundingRequest } from "../request/funding-request.js";
import { toPlain } from "../request/plain.js";
import { written } from "../request/write.js";
import type { Amendment } from "./amendment.js";
import { decimalsIn } from "./borne.js";
import { changedRequest } from "./changed-request.js";
import { compared } from "./compared.js";
import { withBuyIn } from "./refunds.js";
import { residualPlan } from "./residual.js";

/**
 * Plans a funding before and after a change, and says what it changes for each party.
 *
 * A joiner buys in: its share as if it had been there from the start, or its share of what the development is still
 * worth in a straight line over its lifetime. The buy-in is refunded to those who paid, or kept for them in a pot. A
 * member that withdraws before it was committed is left out (the others share anew within their maxima, the waiting
 * list fills, or its share becomes a gap); afterwards it still owes. Invoices that were issued never change: open
 * instalments take the difference. Where they cannot, the plan after has no schedule, and says what each bears in the end.
 *
 * French term: avenant. Source: domain practice (adhésion tardive, retrait, perte d'une ressource); L2113-7 of the
 * French public procurement code for late accession.
 *
 * Promises: refunds equal the buy-in, to the cent; with equal shares and joining order as priority nobody pays more
 * because someone joins. Does not promise: with unequal shares an earlier member may pay one cent more.
 *
 * @param request - the request that the funding was planned by; amounts net of VAT
 * @param change - what happens: `join`, `withdraw`, `change-cost` or `lose-source`
 * @returns both plans, the difference for each party, the transfers, and the proof; frozen
 * @throws QuotepartError with every issue at once: of the request (paths begin with `request`), of the change (`change`),
 *   or of the request as it would be afterwards (`after`)
 * @example A third town joins a development of 300.00 that two share
 * ```ts
 * import { amendFunding } from "quotepart";
 *
 * const { delta, transfers } = amendFunding(
 *   {
 *     currency: "EUR",
 *     development: { id: "d-1", title: "Carte des signalements", cost: "300.00" },
 *     parties: [{ id: "metz", name: "Ville de Metz" }, { id: "nancy", name: "Ville de Nancy" }],
 *     modality: {
 *       kind: "co-financed",
 *       strategy: { kind: "allocation-key", key: [{ party: "metz", weight: 1 }, { party: "nancy", weight: 1 }] },
 *     },
 *   },
 *   { kind: "join", party: { id: "toul", name: "Ville de Toul" }, terms: { weight: 1 } },
 * );
 * delta.map(({ change }) => change); // => ["-50.00", "-50.00", "100.00"]
 * transfers[0]; // => { from: "toul", to: "metz", amount: "50.00" }
 * ```
 */
export function amendFunding(request: FundingRequest, change: Change): Amendment {
  return valueOrThrow(tryAmendFunding(request, change));
}

/**
 * Does what {@link amendFunding} does with anything at all, and answers with the issues instead of throwing.
 *
 * French term: avenant. Source: as {@link amendFunding}.
 *
 * @param request - anything; a request if all is well
 * @param change - anything; a change if all is well
 * @returns the amendment, or every issue
 * @example
 * ```ts
 * import { tryAmendFunding } from "quotepart";
 *
 * tryAmendFunding({}, {}).ok; // => false
 * ```
 */
export function tryAmendFunding(request: unknown, change: unknown): Outcome<Amendment> {
  return attempt(() => {
    const planned = tryPlanFunding(request);
    if (!planned.ok) return { ...planned, issues: planned.issues.map(within("request")) };
    const before = planned.value;
    const issues = new IssueList();
    const known = knownChange(change, decimalsIn(before), issues);
    const changed = known === undefined ? undefined : changedRequest(before, known, issues);
    if (known === undefined || changed === undefined || issues.count > 0) return issues.failure();
    const after = known.kind === "join" ? planJoined(before, changed, known) : planAround(changed);
    if (!after.ok) return { ...after, issues: after.issues.map(within("after")) };
    const amendment = compared(before, after.value);
    const isBuyingIn = known.kind === "join" && after.value.ledger === undefined;
    return { ok: true, value: frozen(isBuyingIn ? withBuyIn(amendment, known) : amendment) };
  });
}

const within =
  (part: "request" | "after") =>
  (issue: Issue): Issue =>
    issue.path[0] === "change" ? issue : relocated(issue, [part, ...issue.path]);

/** The change as it was read, and written again; undefined when an issue was added. */
function knownChange(change: unknown, decimals: number, issues: IssueList): Change | undefined {
  const plain = toPlain(change, issues);
  const terms = plain === undefined ? undefined : readChange(plain, decimals, issues);
  if (terms === undefined) return undefined;
  const known = written(terms, decimals) as Change;
  if (known.kind === "join") checkJoin(known, issues);
  return known;
}

function checkJoin({ basis, elapsedMonths, lifetimeMonths, date, until }: Join, issues: IssueList): void {
  const isKnown = elapsedMonths !== undefined && lifetimeMonths !== undefined;
  const isSound = isKnown && elapsedMonths >= 0 && lifetimeMonths >= 1 && elapsedMonths <= lifetimeMonths;
  if (basis === "residual" && !isSound) issues.add(joinMonths, ["change"], {});
  if (until !== undefined && date === undefined) issues.add(joinUntilWithoutDate, ["change", "until"], {});
}

/**
 * The plan with a joiner: as if it had been there from the start, or on the residual value. Whoever joins after the last
 * day of buying in is a party and pays nothing. A rotation takes it in with a balance of zero, whatever the basis.
 */
function planJoined(before: FundingPlan, changed: FundingRequest, change: Join): Outcome<FundingPlan> {
  const { modality } = changed;
  if (modality.kind === "co-financed" && modality.strategy.kind === "round-robin") return planAround(changed);
  const isLate = change.until !== undefined && change.date !== undefined && change.date > change.until;
  if (isLate) return tryPlanFunding({ ...before.request, parties: changed.parties });
  const full = change.refund === "pot" ? tryPlanFunding(withoutInvoices(changed)) : planAround(changed);
  return full.ok && change.basis === "residual" ? residualPlan(before, full.value, change) : full;
}

/**
 * The plan of a changed request, around the invoices that were issued. Where no further instalment can make up for the
 * change, the plan says what everybody bears in the end, without a schedule: the differences are then settled by
 * transfers from a joiner, or by a further invoice or a credit note.
 */
function planAround(request: FundingRequest): Outcome<FundingPlan> {
  const planned = tryPlanFunding(request);
  if (planned.ok || !planned.issues.every(({ code }) => code === "issued.not-share")) return planned;
  return tryPlanFunding(withoutInvoices(request));
}

function withoutInvoices({ schedule: _, issued: __, ...request }: FundingRequest): FundingRequest {
  return request;
}
