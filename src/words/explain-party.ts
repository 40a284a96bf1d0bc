import { decimalsOf } from "../money/currency.js";
import { amountText } from "../money/decimal.js";
import { productOf, type Ratio, reduced, roundHalfUp } from "../money/ratio.js";
import type { FundingPlan, Share, VatLine } from "../plan/funding-plan.js";
import { isInvoiced } from "../plan/invoiced.js";
import type { Reason } from "../plan/reasons.js";
import { type Derivation, derivationOf, isTelling, ratioFrom, tieOf, unitsOf } from "./derivation.js";
import { type ExactText, exactAmountIn } from "./exact-amount.js";
import { labelsIn } from "./labels.js";
import { type Language, type Locale, languageOf, type Speaker } from "./locale.js";
import {
  accountsOf,
  carriedInOf,
  carriedOnOf,
  creditsOf,
  inKindOf,
  instalmentsOf,
  issuedTo,
  netCostsOf,
  partyOf,
  sharesOf,
  vatLinesOf,
} from "./lookup.js";
import { partyEn } from "./party-en.js";
import { partyFr } from "./party-fr.js";
import type { Bill, BillParts, PartyFacts, PartySentences } from "./party-words.js";
import { isNought } from "./reasons.js";

/** How reasons are said in the language at hand. */
export type SayReasons = (reasons: readonly Reason[]) => readonly string[];

const sentencesOf: Readonly<Record<Language, PartySentences>> = { fr: partyFr, en: partyEn };

/** What the sentences about one party are made with. */
interface Telling {
  readonly plan: FundingPlan;
  readonly party: string;
  readonly shares: readonly Share[];
  readonly locale: Locale;
  readonly say: Speaker;
  readonly words: PartySentences;
  readonly said: SayReasons;
  /** Writes exact amounts of minor units. */
  readonly exactly: (exact: Ratio) => ExactText;
}

/**
 * Says of one party what it pays and why, how that came from what it owes exactly, what it is invoiced and when, and
 * what it bears in the end; nothing of a party that the plan does not know.
 */
export function explainParty(
  plan: FundingPlan,
  party: string,
  locale: Locale,
  say: Speaker,
  said: SayReasons,
): readonly string[] {
  const telling = tellingOf(plan, party, locale, say, said);
  return [
    ...shareSentences(telling),
    ...waiting(telling),
    ...together(telling),
    ...handedOn(telling),
    ...invoices(telling),
    ...instalments(telling),
    ...beside(telling),
    ...rotation(telling),
  ];
}

/** Says of one party's shares alone what they are and why, down to the cent. */
export const explainShares = (
  plan: FundingPlan,
  party: string,
  locale: Locale,
  say: Speaker,
  said: SayReasons,
): readonly string[] => shareSentences(tellingOf(plan, party, locale, say, said));

const shareSentences = (telling: Telling): readonly string[] => [
  ...telling.shares.flatMap((share) => ofShare(share, telling)),
  ...new Set(telling.shares.flatMap((share) => tied(share, telling))),
];

function tellingOf(plan: FundingPlan, party: string, locale: Locale, say: Speaker, said: SayReasons): Telling {
  const shares = sharesOf(plan, party);
  const words = sentencesOf[languageOf(locale)];
  const { currency } = plan.request;
  const exactly = exactAmountIn(currency, decimalsOf(currency) ?? 2, locale);
  return { plan, party, shares, locale, say, words, said, exactly };
}

/** Reasons that the exact reckoning tells in full. */
const TOLD: ReadonlySet<Reason["code"]> = new Set([
  "rounding.spare-unit",
  "rounding.with-carried",
  "rounding.borne",
] satisfies Reason["code"][]);

function ofShare(share: Share, telling: Telling): readonly string[] {
  const { plan, shares, locale, say, words, said } = telling;
  const { party, role, amount, percentage, because } = share;
  const isPlain = role === "member" && shares.length === 1;
  const head = {
    party,
    role: isPlain ? null : labelsIn(locale).roles[role],
    amount,
    percentage,
    isInvoiced: isInvoiced(role, partyOf(plan, party)?.role),
  };
  return [words.head(head, say), ...said(because.filter(({ code }) => !TOLD.has(code))), ...derived(share, telling)];
}

/** How what is owed exactly became the amount; nothing where it is paid as it is. */
function derived(share: Share, { plan, say, words, exactly }: Telling): readonly string[] {
  const found = derivationOf(plan, share);
  if (!isTelling(found)) return [];
  const { exact, carried, target, rounded, paid, how, isCredit } = found;
  const decimals = decimalsOf(plan.request.currency) ?? 2;
  const fraction = carried === null ? null : fractionFact(carried, words, say);
  if (fraction !== null && exact.denominator === 1n && exact.numerator === paid) {
    return [words.carriedUnused(fraction, say)];
  }
  const facts: PartyFacts["derived"] = {
    party: share.party,
    exact: exactly(exact),
    carried: fraction === null ? null : { ...fraction, target: exactly(target) },
    rounded: target.denominator === 1n ? null : amountText(rounded, decimals),
    how,
    isCredit: isCredit && how === "down",
    more: Number(isCredit ? rounded - paid : paid - rounded),
    by: movedBy(found),
  };
  return [words.derived(facts, say)];
}

function movedBy({ rounded, paid, how, isBearer, isCarrying, isCredit }: Derivation): PartyFacts["derived"]["by"] {
  if (how === "nearest") return isBearer ? "bearer" : "limits";
  const more = isCredit ? rounded - paid : paid - rounded;
  return more === 1n && !isCarrying ? "remainder" : "limits";
}

/** As many are named as a sentence can hold. */
const MOST_NAMES = 5;

function tied(share: Share, { plan, words, say }: Telling): readonly string[] {
  const tie = tieOf(plan, share);
  if (tie === undefined) return [];
  const receivers = tie.received > MOST_NAMES ? [] : tie.receivers;
  return [words.tied({ ...tie, party: share.party, receivers }, say)];
}

/** The size of a part of a unit, and whether its party is ahead by it. */
function fractionFact(fraction: Ratio, words: PartySentences, say: Speaker) {
  const { numerator, denominator } = fraction;
  const size = numerator < 0n ? -numerator : numerator;
  return {
    fraction:
      denominator === 1n
        ? say.units(Number(size))
        : words.partOfUnit(`${say.number(size.toString())}/${say.number(denominator.toString())}`, say),
    isAhead: numerator < 0n,
  };
}

/** A party of the request without a share only waits. */
function waiting({ plan, party, shares, words, say }: Telling): readonly string[] {
  return partyOf(plan, party) !== undefined && shares.length === 0 ? [words.waits({ party }, say)] : [];
}

/** Several shares of one party, added up. */
function together({ plan, party, shares, words, say }: Telling): readonly string[] {
  const paid = shares.filter(({ amount }) => !isNought(amount));
  const [net] = netCostsOf(plan, party);
  return paid.length < 2 || net === undefined ? [] : [words.total({ party, amount: net.share }, say)];
}

/** What is carried on, where anything was carried in. */
function handedOn({ plan, party, words, say }: Telling): readonly string[] {
  if (carriedInOf(plan, party).every(({ exact }) => ratioFrom(exact).numerator === 0n)) return [];
  const [after] = carriedOnOf(plan, party);
  const fact =
    after === undefined ? { fraction: null, isAhead: false } : fractionFact(ratioFrom(after.exact), words, say);
  return [words.carriedOn(fact, say)];
}

/** What the party is invoiced in all, and why it bears VAT or none. */
function invoices(telling: Telling): readonly string[] {
  const { plan, party, shares, words, say } = telling;
  const paid = shares.filter(({ amount }) => !isNought(amount));
  const [line] = vatLinesOf(plan, party).filter(({ net, vat }) => !isNought(net) || !isNought(vat));
  const { role: own, vatRate } = partyOf(plan, party) ?? {};
  const why = paid.flatMap(({ role }): readonly PartyFacts["noVat"]["why"][] => {
    if (!isInvoiced(role, own)) return [role === "funder" ? "subsidy" : "publisher"];
    if (line !== undefined) return [];
    // A credit may pay all that a party with a rate would be invoiced.
    return [plan.vat === undefined && vatRate === undefined ? "no-rate" : "nothing-invoiced"];
  });
  return [
    ...[...new Set(why)].map((one) => words.noVat({ why: one }, say)),
    ...(line === undefined ? [] : vatLine(line, telling)),
  ];
}

function vatLine(line: VatLine, { plan, party, words, say, exactly }: Telling): readonly string[] {
  const { request, schedule = [] } = plan;
  const { net, rate, gross } = line;
  const bill = billOf(plan, line);
  if (isNought(rate)) {
    const reason = partyOf(plan, party)?.vatReason ?? null;
    return [words.untaxed({ net, reason, ...bill }, say)];
  }
  const exact = vatAtOnce(net, rate, request.currency);
  const isIssued = issuedTo(plan, party).length > 0;
  const invoiced = { net, rate, vat: line.vat, gross, ...bill };
  if (schedule.length < 2 && !isIssued) {
    return [words.invoiced({ ...invoiced, exactVat: exact.denominator === 1n ? null : exactly(exact) }, say)];
  }
  const rounded = amountText(roundHalfUp(exact), decimalsOf(request.currency) ?? 2);
  const atOnce = rounded === line.vat ? null : rounded;
  const isEven = exact.denominator === 1n && atOnce === null && !isIssued;
  return [
    words.invoiced({ ...invoiced, exactVat: null }, say),
    ...(isEven ? [] : [words.vatOfSeveral({ invoices: schedule.length, atOnce, isIssued }, say)]),
  ];
}

/** Whether a party's bill is issued already, wholly or in part. */
function billOf(plan: FundingPlan, { party, net }: VatLine): { readonly bill: Bill; readonly parts: BillParts | null } {
  const { currency } = plan.request;
  const isCredit = net.startsWith("-");
  const issued = issuedTo(plan, party).reduce((sum, one) => sum + unitsOf(String(one.net), currency), 0n);
  const open = unitsOf(net, currency) - issued;
  if (issued === 0n) return { bill: isCredit ? "to-credit" : "to-invoice", parts: null };
  if (open === 0n) return { bill: isCredit ? "credited" : "invoiced", parts: null };
  const text = (amount: bigint): string => amountText(amount, decimalsOf(currency) ?? 2);
  return {
    bill: isCredit ? "credited-in-part" : "invoiced-in-part",
    parts: { issued: text(issued), open: text(open), isCredit },
  };
}

/** The VAT that an amount has at a rate, exactly. */
const vatAtOnce = (net: string, rate: string, currency: string): Ratio =>
  reduced(productOf(ratioFrom(rate), { numerator: unitsOf(net, currency), denominator: 100n }));

function instalments({ plan, party, words, say }: Telling): readonly string[] {
  const { currency } = plan.request;
  const issued = new Set(issuedTo(plan, party).map(({ instalment }) => instalment));
  const lines = instalmentsOf(plan, party).map(({ label, rate, due, net, gross }) => ({
    label,
    rate,
    due,
    net,
    gross: gross === net ? null : gross,
    isIssued: issued.has(label),
  }));
  if (lines.every(({ net }) => isNought(net))) return [];
  const total = lines.reduce((sum, { net }) => sum + unitsOf(net, currency), 0n);
  // The rate of an amount is exact where its hundredths come out as the units that are asked for.
  const isRounded = lines.some(({ rate, net }) => {
    const { numerator, denominator } = productOf(ratioFrom(rate), { numerator: total, denominator: 100n });
    return numerator !== unitsOf(net, currency) * denominator;
  });
  const isOpen = lines.some(({ isIssued, net }) => !isIssued && !isNought(net));
  return [
    words.instalments({ lines }, say),
    ...(isRounded && isOpen ? [words.running({ isIssued: issued.size > 0 }, say)] : []),
  ];
}

/** What stands beside the shares: contributions in kind, credits, and what the party bears in the end. */
function beside({ plan, party, words, say }: Telling): readonly string[] {
  const net = netCostsOf(plan, party)
    .filter(({ share, netCost }) => share !== netCost)
    .map((line) => words.netCost({ ...line, hasVat: !isNought(line.vat), hasCredit: !isNought(line.credit) }, say));
  return [
    ...inKindOf(plan, party).map(({ value }) => words.inKind({ value }, say)),
    ...creditsOf(plan, party).map(({ amount }) => words.credit({ amount }, say)),
    ...net,
  ];
}

/** Where a member of a rotation stands, and whose turn would be next. */
function rotation({ plan, party, words, say, said }: Telling): readonly string[] {
  const { payer = null, nextTurn = null } = plan;
  const [line] = accountsOf(plan, party);
  if (line === undefined) return [];
  const { due, paid, balance } = line;
  const size = balance.replace("-", "");
  const stands = isNought(size) ? "even" : balance === size ? "behind" : "ahead";
  const next =
    nextTurn === null
      ? []
      : nextTurn.party === party
        ? [words.ownTurn({}, say)]
        : said([{ code: "rotation.next", params: { party: nextTurn.party } }]);
  return [words.ledger({ due, paid, size, stands, isBooked: payer !== null }, say), ...next];
}
