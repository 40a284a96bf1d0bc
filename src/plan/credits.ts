import { type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import type { FundingTerms } from "../request/funding-request.js";
import { invoicedLines, netsOf } from "./invoiced.js";
import type { UnwrittenReason } from "./reasons.js";
import type { Line, Settled } from "./settle.js";

/** What becomes of the credit that a party brings, in minor units: brought = used + left. */
export interface UsedCredit {
  readonly party: string;
  readonly brought: MinorUnits;
  readonly used: MinorUnits;
  readonly left: MinorUnits;
  /** What the party is invoiced in all, after its credit. */
  readonly invoiced: MinorUnits;
  /** What of that is not invoiced yet. */
  readonly toInvoice: MinorUnits;
}

/**
 * Uses the credits from earlier developments on what their owners are invoiced; no share changes, since a credit is
 * money that was paid.
 *
 * Nobody uses more than it would be invoiced, and what was issued stays: a credit pays only what is not invoiced yet.
 * Whoever is not invoiced, or gets money back, uses nothing. What remains is left to its owner.
 *
 * French term: imputation des excédents à valoir. Source: none found.
 *
 * @returns a row for each party that brings a credit, in the order of the parties
 */
export function usedCredits(terms: FundingTerms, settled: Settled): readonly UsedCredit[] {
  const { parties, credits = [], issued = [] } = terms;
  if (credits.length === 0) return [];
  const amounts = new Map(credits.map(({ party, amount }) => [party, amount] as const));
  const nets = netsOf(terms, settled);
  const asked = new Map<string, bigint>();
  for (const { party, net } of issued) asked.set(party, (asked.get(party) ?? 0n) + net);
  return parties.flatMap(({ id }): readonly UsedCredit[] => {
    const brought = amounts.get(id);
    if (brought === undefined) return [];
    const net = nets.get(id) ?? 0n;
    const open = net - (asked.get(id) ?? 0n);
    const used = usable(brought, net > 0n ? open : 0n);
    return [
      {
        party: id,
        brought,
        used,
        left: minorUnits(brought - used),
        invoiced: minorUnits(net - used),
        toInvoice: minorUnits(open - used),
      },
    ];
  });
}

/** As much of a credit as fits into what is not invoiced yet. */
function usable(brought: bigint, open: bigint): MinorUnits {
  const least = brought < open ? brought : open;
  return minorUnits(least > 0n ? least : 0n);
}

/** What is said of each party's credit, by the line that it stands beside: the first that is invoiced, else its first. */
export function creditReasons(
  terms: FundingTerms,
  settled: Settled,
  credits: readonly UsedCredit[],
): ReadonlyMap<Line, UnwrittenReason> {
  if (credits.length === 0) return new Map();
  const lineOf = new Map<string, Line>();
  for (const line of [...invoicedLines(terms, settled), ...settled.lines]) {
    if (!lineOf.has(line.claim.party)) lineOf.set(line.claim.party, line);
  }
  const reasons = new Map<Line, UnwrittenReason>();
  for (const { party, brought, used, left, toInvoice } of credits) {
    const line = lineOf.get(party);
    if (line === undefined || brought === 0n) continue;
    reasons.set(line, { code: "credit.used", params: { brought, used, left, toInvoice } });
  }
  return reasons;
}

/** What is said of all credits, where there are any. */
export function creditsReason(credits: readonly UsedCredit[], hasVat: boolean): readonly UnwrittenReason[] {
  const all = (amount: "brought" | "used" | "left"): MinorUnits => sumOf(credits.map((credit) => credit[amount]));
  const brought = all("brought");
  if (brought === 0n) return [];
  return [{ code: "credits.used", params: { brought, used: all("used"), left: all("left"), hasVat } }];
}
