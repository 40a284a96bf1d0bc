import type { FundingPlan } from "../plan/funding-plan.js";
import { type Locale, type Speaker, speakerIn } from "./locale.js";

/**
 * Makes something of a plan, once for each plan that cannot change any more: whoever tells all parties of a plan one by
 * one would else read all of it for each. Of a plan that is not frozen it is made anew each time.
 */
export function oncePerPlan<Made extends object>(make: (plan: FundingPlan) => Made): (plan: FundingPlan) => Made {
  const kept = new WeakMap<FundingPlan, Made>();
  return (plan) => {
    const { request, shares } = plan;
    if (![plan, request, request.parties, shares].every(Object.isFrozen)) return make(plan);
    const made = kept.get(plan) ?? make(plan);
    kept.set(plan, made);
    return made;
  };
}

/** Rows by what they have in common, in their order. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

type RowsOf<Row> = (plan: FundingPlan, party: string) => readonly Row[];

/** The rows of one party, of those that a plan has. */
function rowsOfParty<Row extends { readonly party: string }>(
  rowsIn: (plan: FundingPlan) => readonly Row[] | undefined,
): RowsOf<Row> {
  const groupsIn = oncePerPlan((plan) => grouped(rowsIn(plan) ?? [], ({ party }) => party));
  return (plan, party) => groupsIn(plan).get(party) ?? [];
}

export const sharesOf = rowsOfParty((plan) => plan.shares);
export const netCostsOf = rowsOfParty((plan) => plan.netCosts);
export const vatLinesOf = rowsOfParty((plan) => plan.vat?.lines);
export const inKindOf = rowsOfParty((plan) => plan.inKind);
export const creditsOf = rowsOfParty((plan) => plan.credits);
export const accountsOf = rowsOfParty((plan) => plan.ledger);
export const issuedTo = rowsOfParty(({ request }) => request.issued);
/** What earlier plans left, and what is handed on. */
export const carriedInOf = rowsOfParty(({ request }) => request.carried);
export const carriedOnOf = rowsOfParty((plan) => plan.carried);
/** What a party is asked for, one row for each instalment. */
export const instalmentsOf = rowsOfParty(({ schedule = [] }) =>
  schedule.flatMap(({ label, rate, due, lines }) =>
    lines.map(({ party, net, gross }) => ({ party, label, rate, due, net, gross })),
  ),
);

const partiesIn = oncePerPlan(({ request }) => new Map(request.parties.map((party) => [party.id, party] as const)));

/** A party of the request. */
export const partyOf = (plan: FundingPlan, id: string): FundingPlan["request"]["parties"][number] | undefined =>
  partiesIn(plan).get(id);

/** Makes the speaker of a plan's values. */
export const speakerFor = (plan: FundingPlan, locale: Locale): Speaker =>
  speakerIn(plan.request.currency, locale, (id) => partyOf(plan, id)?.name ?? id);
