import { type MinorUnits, minorUnits } from "../money/minor-units.js";
import { floorDivide, type Ratio, roundHalfUp } from "../money/ratio.js";
import type { FundingTerms, PartialTerms } from "../request/funding-request.js";
import type { IssuedTerms } from "../request/schedule.js";
import type { PledgeTerms } from "../request/voluntary-share.js";
import { runningRates } from "./schedule.js";

/** The VAT of one invoice: its net amount times the rate, half-up (EN 16931, BR-CO-17). */
export const vatOf = (net: bigint, rate: Ratio): bigint =>
  roundHalfUp({ numerator: net * rate.numerator, denominator: rate.denominator * 100n });

type Modality = FundingTerms["modality"];

/**
 * Puts beside every voted amount including VAT the largest net amount whose invoices never exceed it, as a maximum.
 *
 * VAT is rounded on each invoice, so that a share in instalments may carry a few cents more of it than the same share
 * at once. Each running total is one of two whole numbers, so the dearest way through the instalments is found exactly.
 */
export function withNetMaxima(
  modality: Modality,
  { parties = [], schedule = [], issued = [] }: PartialTerms,
): Modality {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return modality;
  if (modality.strategy.pledges.every(({ maximumGross }) => maximumGross === undefined)) return modality;
  const rates = new Map(parties.map(({ id, vatRate }) => [id, vatRate] as const));
  const running = schedule.length === 0 ? [WHOLE] : runningRates(schedule);
  const invoices = issuedByParty(issued);
  const pledges = modality.strategy.pledges.map((pledge): PledgeTerms => {
    const rate = rates.get(pledge.party);
    if (pledge.maximumGross === undefined || rate === undefined) return pledge;
    const own = schedule.map(({ label }) => invoices.get(pledge.party)?.get(label));
    const net = netWithin(pledge.maximumGross, rate, running, own);
    return { ...pledge, maximum: pledge.maximum === undefined || net < pledge.maximum ? net : pledge.maximum };
  });
  return { ...modality, strategy: { ...modality.strategy, pledges } };
}

const WHOLE: Ratio = { numerator: 1n, denominator: 1n };

/** The invoices of each party by the label of their instalment. */
export function issuedByParty(issued: readonly IssuedTerms[]): ReadonlyMap<string, ReadonlyMap<string, IssuedTerms>> {
  const byParty = new Map<string, Map<string, IssuedTerms>>();
  for (const invoice of issued) {
    const own = byParty.get(invoice.party) ?? new Map<string, IssuedTerms>();
    own.set(invoice.instalment, invoice);
    byParty.set(invoice.party, own);
  }
  return byParty;
}

type Issued = IssuedTerms | undefined;

/** The largest net amount whose gross stays within a limit, however its instalments are rounded. */
function netWithin(gross: MinorUnits, rate: Ratio, running: readonly Ratio[], issued: readonly Issued[]): MinorUnits {
  const percent = rate.denominator * 100n;
  // net × (1 + rate) is at most half a unit an invoice above the gross; from there on down.
  const halves = BigInt(running.length);
  let net = ((2n * gross + halves) * percent) / (2n * (percent + rate.numerator));
  while (net > 0n && net + dearestVat(net, rate, running, issued) > gross) net -= 1n;
  return minorUnits(net);
}

/** The most VAT that a net amount can carry: each running total is its exact value rounded down or up. */
function dearestVat(net: bigint, rate: Ratio, running: readonly Ratio[], issued: readonly Issued[]): bigint {
  let reached: ReadonlyMap<bigint, bigint> = new Map([[0n, 0n]]);
  for (const [at, { numerator, denominator }] of running.entries()) {
    const next = new Map<bigint, bigint>();
    const invoice = issued[at];
    const floor = floorDivide(net * numerator, denominator);
    const totals = floor * denominator === net * numerator ? [floor] : [floor, floor + 1n];
    for (const [asked, vat] of reached) {
      for (const total of invoice === undefined ? totals : [asked + invoice.net]) {
        const cell = total < asked ? 0n : total - asked;
        const sum = vat + (invoice?.vat ?? vatOf(cell, rate));
        const before = next.get(asked + cell);
        if (before === undefined || before < sum) next.set(asked + cell, sum);
      }
    }
    reached = next;
  }
  return [...reached.values()].reduce((most, vat) => (vat > most ? vat : most), 0n);
}
