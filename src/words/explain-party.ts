import { decimalsOf } from "../money/currency.js";
import { amountText } from "../money/decimal.js";
import { productOf, type Ratio, reduced, roundHalfUp } from "../money/ratio.js";
import type { FundingPlan, Share } from "../plan/funding-plan.js";
import type { Reason } from "../plan/reasons.js";
import { type Derivation, derivationOf, isTelling, ratioFrom, tieOf, unitsOf } from "./derivation.js";
import { exactAmountIn } from "./exact-amount.js";
import { labelsIn } from "./labels.js";
import { type Language, type Locale, languageOf, type Speaker, speakerOf } from "./locale.js";
import { partyEn } from "./party-en.js";
import { partyFr } from "./party-fr.js";
import type { PartyFacts, PartySentences } from "./party-words.js";
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
  readonly exactly: (exact: Ratio) => string;
}

/**
 * Says of one party what it pays and why, how that came from what it owes exactly, what it is invoiced and when, and
 * what it bears in the end; nothing of a party that the plan does not know.
 */
export function explainParty(plan: FundingPlan, party: string, locale: Locale, said: SayReasons): readonly string[] {
  const telling = tellingOf(plan, party, locale, said);
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
export const explainShares = (plan: FundingPlan, party: string, locale: Locale, said: SayReasons): readonly string[] =>
  shareSentences(tellingOf(plan, party, locale, said));

const shareSentences = (telling: Telling): readonly string[] => [
  ...telling.shares.flatMap((share) => ofShare(share, telling)),
  ...new Set(telling.shares.flatMap((share) => tied(share, telling))),
];

function tellingOf(plan: FundingPlan, party: string, locale: Locale, said: SayReasons): Telling {
  const shares = plan.shares.filter((share) => share.party === party);
  const words = sentencesOf[languageOf(locale)];
  const say = speakerOf(plan, locale);
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
    isInvoiced: isInvoiced(plan, share),
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
  const isKnown = plan.request.parties.some(({ id }) => id === party);
  return isKnown && shares.length === 0 ? [words.waits({ party }, say)] : [];
}

/** Several shares of one party, added up. */
function together({ plan, party, shares, words, say }: Telling): readonly string[] {
  const paid = shares.filter(({ amount }) => !isNought(amount));
  const net = plan.netCosts.find((line) => line.party === party);
  return paid.length < 2 || net === undefined ? [] : [words.total({ party, amount: net.share }, say)];
}

/** What is carried on, where anything was carried in. */
function handedOn({ plan, party, words, say }: Telling): readonly string[] {
  const { carried = [] } = plan.request;
  if (!carried.some((one) => one.party === party && ratioFrom(one.exact).numerator !== 0n)) return [];
  const after = plan.carried.find((one) => one.party === party);
  const fact =
    after === undefined ? { fraction: null, isAhead: false } : fractionFact(ratioFrom(after.exact), words, say);
  return [words.carriedOn(fact, say)];
}

/** Whether a share is invoiced: a subsidy is not, nor what the publisher pays itself. */
const isInvoiced = ({ request }: FundingPlan, { party, role }: Share): boolean =>
  role !== "funder" && role !== "publisher" && !isPublisher(request, party);

const isPublisher = ({ parties }: FundingPlan["request"], party: string): boolean =>
  parties.some(({ id, role }) => id === party && role === "publisher");

/** What the party is invoiced in all, and why it bears VAT or none. */
function invoices(telling: Telling): readonly string[] {
  const { plan, party, shares, words, say } = telling;
  const paid = shares.filter(({ amount }) => !isNought(amount));
  const why = paid.flatMap((share): readonly PartyFacts["noVat"]["why"][] => {
    if (isInvoiced(plan, share)) return plan.vat === undefined ? ["no-rate"] : [];
    return share.role === "funder" ? ["subsidy"] : ["publisher"];
  });
  return [...[...new Set(why)].map((one) => words.noVat({ why: one }, say)), ...vatLine(telling, party)];
}

function vatLine({ plan, words, say, exactly }: Telling, party: string): readonly string[] {
  const { request, vat, schedule = [] } = plan;
  const line = vat?.lines.find((one) => one.party === party);
  if (line === undefined || (isNought(line.net) && isNought(line.vat))) return [];
  const { net, rate, gross } = line;
  const isCredit = net.startsWith("-");
  if (isNought(rate)) {
    const reason = request.parties.find(({ id }) => id === party)?.vatReason ?? null;
    return [words.untaxed({ net, reason, isCredit }, say)];
  }
  const exact = vatAtOnce(net, rate, request.currency);
  const isIssued = request.issued?.some((one) => one.party === party) ?? false;
  const invoiced = { net, rate, vat: line.vat, gross, isCredit };
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

/** The VAT that an amount has at a rate, exactly. */
const vatAtOnce = (net: string, rate: string, currency: string): Ratio =>
  reduced(productOf(ratioFrom(rate), { numerator: unitsOf(net, currency), denominator: 100n }));

function instalments({ plan, party, words, say }: Telling): readonly string[] {
  const { schedule = [], request } = plan;
  const issued = new Set(request.issued?.flatMap((one) => (one.party === party ? [one.instalment] : [])));
  const lines = schedule.flatMap(({ label, rate, due, lines: all }) =>
    all
      .filter((line) => line.party === party)
      .map(({ net, gross }) => ({
        label,
        rate,
        due,
        net,
        gross: gross === net ? null : gross,
        isIssued: issued.has(label),
      })),
  );
  if (lines.every(({ net }) => isNought(net))) return [];
  const total = lines.reduce((sum, { net }) => sum + unitsOf(net, request.currency), 0n);
  // The rate of an amount is exact where its hundredths come out as the units that are asked for.
  const isRounded = lines.some(({ rate, net }) => {
    const { numerator, denominator } = productOf(ratioFrom(rate), { numerator: total, denominator: 100n });
    return numerator !== unitsOf(net, request.currency) * denominator;
  });
  return [words.instalments({ lines }, say), ...(isRounded ? [words.running({ isIssued: issued.size > 0 }, say)] : [])];
}

/** What stands beside the shares: contributions in kind, credits, and what the party bears in the end. */
function beside({ plan, party, words, say }: Telling): readonly string[] {
  const own = <Row extends { readonly party: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.party === party);
  const net = own(plan.netCosts)
    .filter(({ share, netCost }) => share !== netCost)
    .map((line) => words.netCost({ ...line, hasVat: !isNought(line.vat), hasCredit: !isNought(line.credit) }, say));
  return [
    ...own(plan.inKind).map(({ value }) => words.inKind({ value }, say)),
    ...own(plan.credits).map(({ amount }) => words.credit({ amount }, say)),
    ...net,
  ];
}

/** Where a member of a rotation stands, and whose turn would be next. */
function rotation({ plan, party, words, say, said }: Telling): readonly string[] {
  const { ledger = [], payer = null, nextTurn = null } = plan;
  const line = ledger.find((one) => one.party === party);
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
