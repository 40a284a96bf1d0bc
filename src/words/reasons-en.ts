import type { Speaker } from "./locale.js";
import { type ClosingSentence, isNought, type ReasonSentences, type StrategyKind } from "./reasons.js";
import { unitEn } from "./unit-en.js";

/** Why everybody pays what they pay: the English sentences. */
export const reasonsEn: ReasonSentences = {
  "initial-contract.decided": ({ authority, reference, amount, modifications, modified }, say) =>
    `${say.party(authority)}, the contracting authority, decided on this development by stating its needs in the specifications of its contract ${reference} (${say.amount(amount)} net of VAT): by the club’s charter the funding is then acquired in the initial contract.${modifications === 0 ? "" : ` So far this contract has had ${modifiedEn(modifications, modified, say)}.`}`,
  "initial-contract.all": ({ cost, reference }, say) =>
    `Bears the whole cost of ${say.amount(cost)} net of VAT, under the contract ${reference}.`,

  "complementary-order.decided": ({ lead, reference, amount, modifications, modified, associates }, say) => {
    const basis = `By the club’s charter this development is decided and specified with one user in particular, ${say.party(lead)}, in an order complementary to its initial contract ${reference} (${say.amount(amount)} net of VAT).${modifications === 0 ? "" : ` This contract has already had ${modifiedEn(modifications, modified, say)}, this order not included.`}`;
    if (associates === 0) return basis;
    return associates === 1
      ? `${basis} As the charter allows, the publisher proposed to associate another user with similar needs, which commits its part in its own contract.`
      : `${basis} The publisher proposed to associate ${say.number(associates)} other users with similar needs; each commits its part in its own contract.`;
  },
  "complementary-order.by-weight": ({ totalWeight }, say) =>
    `What rates and amounts leave is shared by weights, with a total weight of ${say.number(totalWeight)}, that of the lead included.`,
  "associate.rate": ({ rate, cost }, say) => `${say.percent(rate)} of the cost of ${say.amount(cost)} net of VAT.`,
  "associate.amount": ({ amount }, say) => `An agreed amount of ${say.amount(amount)} net of VAT.`,
  "associate.weight": ({ weight, totalWeight }, say) =>
    `A weight of ${say.number(weight)} of ${say.number(totalWeight)} in what rates and amounts leave.`,
  "lead.weight": ({ weight, totalWeight }, say) =>
    `The lead: a weight of ${say.number(weight)} of ${say.number(totalWeight)} in what rates and amounts leave.`,
  "lead.all": ({ cost }, say) => `The lead: the whole cost of ${say.amount(cost)} net of VAT.`,
  "lead.rest": () => "The lead: what the associates do not bear.",

  "own-funds.decided": ({ publisher, cost }, say) =>
    `In the words of the club’s charter this development is an investment from own funds: ${say.party(publisher)} decides on it and pays for it alone, for ${say.amount(cost)}. The publisher does not invoice itself, so there is no invoice and no VAT.`,
  "own-funds.all": ({ cost }, say) => `The publisher bears the whole cost of ${say.amount(cost)}.`,

  "co-financed.decided": ({ strategy, members, isCommitted }, say) => {
    const charter =
      "By the club’s charter a development may be co-financed and specified by several members for a common need";
    const order = strategy === "round-robin" ? "the whole by its own order" : "its share by its own order";
    const who = strategy === "round-robin" ? "the one whose turn it is" : "each";
    const many = members === 1 ? "a single member" : `${say.number(members)} members`;
    const here = isCommitted
      ? `here ${many} ${members === 1 ? `decides on it and commits ${order}` : `decide on it together, and ${who} commits ${order}`}`
      : `this one was to be, by ${many}`;
    return `${charter}; ${members === 0 ? "here no member contributes yet" : here}. ${MODES_EN[strategy]}`;
  },

  "key.shared": ({ cost, payers, totalWeight, label, source, date }, say) => {
    const origin = [source, date === null ? null : `on ${say.day(date)}`].filter((part) => part !== null).join(", ");
    const basis = `${label === null ? "to the weights of the allocation key" : `to the allocation key “${label}”`}${origin === "" ? "" : ` (${origin})`}`;
    return payers === 1
      ? `The cost of ${say.amount(cost)} net of VAT falls to the only paying member.`
      : `The cost of ${say.amount(cost)} net of VAT is shared between ${say.number(payers)} members in proportion ${basis}, with a total weight of ${say.number(totalWeight)}.`;
  },
  "key.exempted": ({ exempt, members, below }, say) => {
    const others = members - exempt === 1 ? "the other member bears the cost alone" : "the others bear the cost alone";
    return exempt === 1
      ? `One member of ${say.number(members)} is exempt because its share would be below ${say.amount(below)}: ${others}.`
      : `${say.number(exempt)} members of ${say.number(members)} are exempt because their shares would be below ${say.amount(below)}: ${others}.`;
  },
  "key.all-exempt": ({ members, below }, say) =>
    `No group of members can share this cost without a share below the limit of ${say.amount(below)}: ${members === 1 ? "the member is" : `all ${say.number(members)} members are`} exempt, and nobody pays the cost yet.`,
  "key.bounded": ({ atMinimum, atMaximum }, say) => {
    const parts = [
      ...(atMinimum > 0 ? [`${say.number(atMinimum)} at the minimum`] : []),
      ...(atMaximum > 0 ? [`${say.number(atMaximum)} at the maximum`] : []),
    ].join(" and ");
    return `Minima and maxima hold (${atMinimum + atMaximum === 1 ? "member" : "members"}: ${parts}); the other shares are adjusted in proportion to their weights.`;
  },
  "key.maxima-short": ({ missing }, say) =>
    `The maxima do not reach the cost: ${say.amount(missing)} is still to be found.`,
  "key.minima-exceed": ({ excess }, say) =>
    `The minima together exceed the cost by ${say.amount(excess)}: this surplus is credited to those who paid it.`,
  "key.by-weight": ({ weight, totalWeight }, say) =>
    `Its weight in the key is ${say.number(weight)} of ${say.number(totalWeight)}.`,
  "key.at-minimum": ({ weight, minimum }, say) =>
    `Its weight of ${say.number(weight)} would give less than its minimum: it pays this minimum of ${say.amount(minimum)}.`,
  "key.at-maximum": ({ weight, maximum }, say) =>
    `Its weight of ${say.number(weight)} would give more than its maximum: it pays this maximum of ${say.amount(maximum)}.`,
  "key.exempt": ({ weight, below }, say) =>
    `With a weight of ${say.number(weight)} it comes under the exemption below ${say.amount(below)}: it pays nothing.`,

  "pledges.matched": ({ party, amount, perPledge, ceiling, isReleased }, say) => {
    const limits = `up to ${say.amount(perPledge)} a pledge${ceiling === null ? "" : ` and ${say.amount(ceiling)} in all`}`;
    return isReleased
      ? `${say.party(party)} was to add the same amount to each pledge, ${limits}: this match of ${say.amount(amount)} was to come off the cost, the pledges being set against the rest.`
      : `${say.party(party)} adds the same amount to each pledge, ${limits}: this match of ${say.amount(amount)} comes off the cost, and the pledges are set against the rest.`;
  },
  "pledges.match-released": ({ party, amount }, say) =>
    `${say.party(party)} is released as well from its match of ${say.amount(amount)}.`,
  "match.takes": ({ amount, perPledge }, say) =>
    `The match of the pledges, up to ${say.amount(perPledge)} a pledge: ${say.amount(amount)}.`,
  "match.released": ({ amount }, say) => `It is released from its match of ${say.amount(amount)}: it pays nothing.`,
  "pledges.met": ({ cost, members, isReduced }, say) => {
    const covered = isReduced
      ? `the rest of the cost, ${say.amount(cost)} net of VAT,`
      : `the cost of ${say.amount(cost)} net of VAT`;
    return members === 1
      ? `The pledge covers ${covered} exactly.`
      : `The ${say.number(members)} pledges cover ${covered} exactly.`;
  },
  "pledges.short": ({ total, cost, isReduced, missing, reached }, say) =>
    `The pledges reach ${say.amount(total)} of ${isReduced ? `the ${say.amount(cost)} net of VAT left to cover` : `a cost of ${say.amount(cost)} net of VAT`}, which is ${say.percent(reached)}: ${say.amount(missing)} is missing.`,
  "pledges.over": ({ total, cost, isReduced, excess }, say) =>
    `The pledges reach ${say.amount(total)} for ${isReduced ? `the ${say.amount(cost)} net of VAT left to cover` : `a cost of ${say.amount(cost)} net of VAT`}: they exceed it by ${say.amount(excess)}.`,
  "pledges.below-threshold": ({ threshold, reached, isReduced }, say) =>
    `The pledges reach ${say.percent(reached)} of ${isReduced ? "what is left to cover" : "the cost"}, less than the threshold of ${say.percent(threshold)}: the funding is cancelled and nobody pays.`,
  "shortfall.report": () => "Everybody pays what it pledged; what is missing is shown as the gap.",
  "shortfall.top-up": ({ factor }, say) =>
    factor === null
      ? "Every pledge is raised to its maximum."
      : `Every pledge is raised in the same proportion (multiplied by about ${say.number(factor)}), never above its maximum.`,
  "shortfall.equal-top-up": ({ more }, say) =>
    more === null
      ? "Every pledge is raised to its maximum."
      : `Every member that pledged pays the same amount more, ${say.amount(more)} but for rounding, never above its maximum.`,
  "shortfall.backstop": ({ party, amount, maximum }, say) =>
    `${say.party(party)}, the backstop, takes ${say.amount(amount)}${maximum === null ? "" : `, within its limit of ${say.amount(maximum)}`}.`,
  "shortfall.cancel": () => "As the cost is not covered, the funding is cancelled: nobody pays.",
  "pledges.maxima-short": ({ missing }, say) =>
    `The maxima that were voted do not reach the cost: ${say.amount(missing)} is still to be found.`,
  "surplus.proportional": ({ percentage }, say) =>
    percentage === null
      ? "Everybody pays the minimum that it set."
      : `Everybody pays the same part of its pledge, about ${say.percent(percentage)}, never below its minimum.`,
  "surplus.cap": ({ cap }, say) =>
    cap === null
      ? "Everybody pays the minimum that it set."
      : `Everybody pays the same amount, ${say.amount(cap)} but for rounding, never above its pledge nor below its minimum.`,
  "surplus.equal-reduction": ({ less }, say) =>
    less === null
      ? "Everybody pays the minimum that it set."
      : `Everybody saves the same amount, ${say.amount(less)} but for rounding, never going below its minimum.`,
  "surplus.credit": ({ excess }, say) =>
    `Everybody pays what it pledged; the surplus of ${say.amount(excess)} is a credit for the next development, in proportion to what each paid.`,
  "pledges.minima-exceed": ({ excess }, say) =>
    `The minima together exceed what is to be covered by ${say.amount(excess)}: this surplus is a credit, in proportion to what each paid.`,
  "pledge.kept": ({ pledge }, say) => `It pays exactly its pledge of ${say.amount(pledge)}.`,
  "pledge.raised": ({ pledge }, say) => `Its pledge of ${say.amount(pledge)} is raised to cover the cost.`,
  "pledge.lowered": ({ pledge }, say) =>
    `Its pledge of ${say.amount(pledge)} is lowered, as the pledges together exceed what is to be covered.`,
  "pledge.at-maximum": ({ pledge, maximum }, say) =>
    pledge === maximum
      ? `It pays exactly its pledge of ${say.amount(pledge)}, which is its maximum.`
      : `Its pledge of ${say.amount(pledge)} is raised to its maximum of ${say.amount(maximum)}.`,
  "pledge.at-minimum": ({ pledge, minimum }, say) =>
    pledge === minimum
      ? `It pays exactly its pledge of ${say.amount(pledge)}, which is its minimum.`
      : `Its pledge of ${say.amount(pledge)} is lowered to its minimum of ${say.amount(minimum)}.`,
  "pledge.released": ({ pledge }, say) => `It is released from its pledge of ${say.amount(pledge)}.`,
  "pledge.zero": () => "It pledged nothing: it pays nothing.",
  "pledge.headroom": ({ headroom }, say) =>
    headroom === null
      ? "It set no maximum and could give more."
      : `It could still give ${say.amount(headroom)} before it reaches its maximum.`,
  "backstop.takes": ({ amount, maximum }, say) =>
    `As the backstop it takes ${say.amount(amount)}${maximum === null ? "" : `, within its limit of ${say.amount(maximum)}`}.`,
  "backstop.not-needed": () => "As the backstop it has nothing to take.",

  "unit-order.computed": ({ cost, count, unit, step }, say) =>
    `The number of contributors is fixed in advance at ${say.number(count)}: every order is the same amount, ${say.amount(unit)} net of VAT, which is the cost of ${say.amount(cost)} divided by ${say.number(count)} and rounded up ${step === null ? `to the ${unitEn(say).one}` : `to a multiple of ${say.amount(step)}`}.`,
  "unit-order.given": ({ cost, count, unit }, say) =>
    `The number of contributors is fixed in advance at ${say.number(count)} and every order is the same agreed amount, ${say.amount(unit)} net of VAT, for a cost of ${say.amount(cost)}.`,
  "unit-order.placed": ({ placed, count, total }, say) => {
    if (count === 1) {
      return placed === 1
        ? `The only order planned is placed and makes ${say.amount(total)} net of VAT.`
        : "The only order planned is not placed.";
    }
    return placed === count
      ? `All ${say.number(count)} orders are placed and make ${say.amount(total)} net of VAT.`
      : `${placed === 0 ? "No order is" : placed === 1 ? "One order is" : `${say.number(placed)} orders are`} placed of the ${say.number(count)} planned, which makes ${say.amount(total)} net of VAT.`;
  },
  "unit-order.stand-ins": ({ standIns }, say) =>
    standIns === 1
      ? "One order comes from the waiting list."
      : `${say.number(standIns)} orders come from the waiting list.`,
  "unit-order.missing": ({ missing, gap }, say) =>
    `${missing === 1 ? "One contributor is" : `${say.number(missing)} contributors are`} missing: ${say.amount(gap)} is still to be found.`,
  "unit-order.difference-borne": ({ party, difference }, say) =>
    `${say.party(party)} bears the difference of ${say.amount(difference)} between the orders and the cost.`,
  "unit-order.difference-open": ({ difference }, say) =>
    `The difference of ${say.amount(difference)} between the orders and the cost is still to be found.`,
  "unit-order.surplus-to": ({ party, surplus }, say) =>
    `The orders exceed the cost by ${say.amount(surplus)}: this surplus is a credit of ${say.party(party)}.`,
  "unit-order.surplus-shared": ({ surplus }, say) =>
    `The orders exceed the cost by ${say.amount(surplus)}: this surplus is a credit of the contributors for the next development.`,
  "unit-order.order": ({ unit }, say) => `A unit order of ${say.amount(unit)} net of VAT.`,
  "unit-order.stand-in": ({ unit }, say) => `A unit order of ${say.amount(unit)} net of VAT, from the waiting list.`,
  "unit-order.bears": ({ difference }, say) =>
    `Bears the difference between the orders and the cost: ${say.amount(difference)}.`,
  "unit-order.bears-nothing": () => "There is no difference to bear.",

  "rotation.furthest-behind": ({ party, balance }, say) =>
    `Among the members who can take this turn, ${say.party(party)} orders the whole: once everybody’s due share of this development is booked, its balance (due less paid) is the largest, ${say.amount(balance)}.`,
  "rotation.fixed-order": ({ party, turns }, say) =>
    `Among the members who can take this turn, ${say.party(party)} orders the whole, with the fewest turns to its account: ${turns === 0 ? "none" : turns === 1 ? "one" : say.number(turns)} so far.`,
  "rotation.deadline": ({ party, balance }, say) =>
    `Among the members who can take this turn, ${say.party(party)} orders the whole, as its deadline comes first (a balance, due less paid, of ${say.amount(balance)} once everybody’s due share of this development is booked). Where this rule is followed from the first turn and nobody passes, no member is behind or ahead by a whole development, the dearest being the measure.`,
  "rotation.deadline-nobody-due": ({ party, balance }, say) =>
    `Among the members who can take this turn, none is far enough behind for its deadline to decide: ${say.party(party)} orders the whole, as its balance (due less paid) is the largest, ${say.amount(balance)}, once everybody’s due share of this development is booked.`,
  "rotation.tied": ({ members }, say) => `${say.number(members)} members were even: the order of the list decided.`,
  "rotation.no-bound": () =>
    "A fixed order does not keep members even when costs differ: there is no bound to how far they drift apart.",
  "rotation.passed": ({ skipped, above }, say) => {
    const parts = [
      ...(skipped === 0
        ? []
        : [skipped === 1 ? "one member at its request" : `${say.number(skipped)} members at their request`]),
      ...(above === 0
        ? []
        : [
            above === 1
              ? "one member because the cost is above its ceiling"
              : `${say.number(above)} members because the cost is above their ceiling`,
          ]),
    ].join(" and by ");
    return `This turn was passed on by ${parts}; it stays due.`;
  },
  "rotation.nobody": ({ cost }, say) =>
    `No member can take this turn of ${say.amount(cost)} net of VAT: nothing is booked, and the cost is still to be found.`,
  "rotation.next": ({ party }, say) =>
    `For a next development of the same cost it would be the turn of ${say.party(party)}.`,
  "turn.orders": ({ cost, weight, totalWeight }, say) =>
    `Orders the whole, ${say.amount(cost)} net of VAT; its due share of this development: ${say.number(weight)} of ${say.number(totalWeight)}.`,
  "turn.waits": ({ weight, totalWeight }, say) =>
    `Does not order this time; its due share of this development: ${say.number(weight)} of ${say.number(totalWeight)}.`,
  "turn.skipped": () => "Passes this time; the turn stays due.",
  "turn.above-ceiling": ({ ceiling }, say) =>
    `The cost is above its ceiling of ${say.amount(ceiling)} net of VAT an order; the turn stays due.`,
  "turn.absent": () => "Takes no part in the rotation at this development.",

  "modules.shared": ({ cost, modules, isEqual }, say) =>
    `The cost of ${say.amount(cost)} net of VAT is that of its ${modules === 1 ? "only module" : `${say.number(modules)} modules`}; each module is shared only between the members who want it, ${isEqual ? "equally" : "in proportion to their weights"}.`,
  "module.wanted": ({ module, cost, wantedBy, part, isWhole, isReduced, weight, totalWeight }, say) => {
    const wanted = `Module “${module}” (${say.amount(cost)} net of VAT), wanted by ${wantedBy === 1 ? "this member only" : `${say.number(wantedBy)} members`}`;
    if (isNought(weight)) return `${wanted}: with a weight of 0 it owes no part of it.`;
    const by = weight === null ? "" : `, by a weight of ${say.number(weight)} of ${say.number(totalWeight ?? weight)}`;
    return `${wanted}: a part of ${isWhole ? "" : "about "}${say.amount(part)}${by}${isReduced ? ", once the other sources are taken off" : ""}.`;
  },

  "modules.reduced": ({ left }, say) =>
    `The other sources leave ${say.amount(left)} to share: what everybody bears of every module is reduced in the same proportion.`,

  "sources.subsidy": ({ party, amount, rate, isCapped }, say) =>
    `${say.party(party)} subsidises this development with ${say.amount(amount)}${detailEn(rate, isCapped, say)}.`,
  "sources.publisher-share": ({ party, amount, rate, isCapped }, say) =>
    `${say.party(party)} bears ${say.amount(amount)}${detailEn(rate, isCapped, say)} and does not invoice itself.`,
  "sources.in-kind": ({ party, value }, say) =>
    `${say.party(party)} contributes in kind what is worth ${say.amount(value)}: it is valued on both sides of the plan, with neither payment nor VAT.`,
  "sources.settled": ({ total, left }, say) =>
    `These sources, ${say.amount(total)} in all, come off first; the cost to share is ${say.amount(left)} net of VAT.`,
  "sources.released": ({ total }, say) =>
    `The sources that were planned, ${say.amount(total)} in all, are released as well.`,
  "source.rate": ({ amount, rate, cost, ceiling }, say) =>
    `${say.percent(rate)} of the cost of ${say.amount(cost)} net of VAT${ceiling === null ? "" : `, within a ceiling of ${say.amount(ceiling)}`}: ${say.amount(amount)}.`,
  "source.amount": ({ amount }, say) => `An agreed amount of ${say.amount(amount)}.`,
  "source.released": ({ amount }, say) => `It is released from ${say.amount(amount)}: it pays nothing.`,
  "credits.used": ({ brought, used, left, hasVat }, say) => {
    const credits = `The credits from earlier developments (${say.amount(brought)})`;
    if (isNought(used)) return `${credits} are not used on this development: all of them are left.`;
    const vat = hasVat
      ? " VAT is computed after the credits; that of the credited part was invoiced with the earlier developments."
      : "";
    return isNought(left)
      ? `${credits} are all used on the invoices.${vat}`
      : `${credits} are used on the invoices up to ${say.amount(used)}; ${say.amount(left)} is left.${vat}`;
  },
  "credit.used": ({ brought, used, left, toInvoice }, say) => {
    const credit = `A credit of ${say.amount(brought)} from an earlier development`;
    if (isNought(used)) return `${credit} is not used on this development: all of it is left.`;
    const open = isNought(toInvoice)
      ? "nothing remains to invoice"
      : `${say.amount(toInvoice)} net of VAT remains to invoice`;
    return isNought(left)
      ? `${credit} is used on its invoices: ${open}.`
      : `${credit} is used on its invoices up to ${say.amount(used)}: ${open}, and ${say.amount(left)} of the credit is left.`;
  },
  "schedule.carried": ({ instalments }, say) =>
    instalments === 1
      ? "Every share is called in a single instalment."
      : `Every share is called in ${say.number(instalments)} instalments: at each, what was called so far is what is due so far, to the ${unitEn(say).one}, and the last one closes the account by difference.`,
  "vat.computed": ({ net, vat, gross, gap }, say) =>
    `VAT is computed on each invoice and rounded to the ${unitEn(say).one}: ${say.amount(net)} net, ${say.amount(vat)} of VAT, ${say.amount(gross)} gross${/[1-9]/.test(gap) ? ` (gap to the VAT of the total: ${say.amount(gap)})` : ""}.`,

  "rounding.even": () => "Every share comes out even: nothing had to be rounded.",
  "rounding.spare": ({ units, isCredit }, say) => {
    const unit = unitEn(say).one;
    const first = `Every share is first rounded down to the ${unit}${isCredit ? ", in absolute value" : ""}`;
    return units === 1
      ? `${first}; the ${unit} left over goes to the share that this reduced the most (largest remainder).`
      : `${first}; the ${say.units(units)} left over go, one each, to the shares that this reduced the most (largest remainder).`;
  },
  "rounding.tied": ({ byPriority }) =>
    byPriority
      ? "Several remainders were equal: the request’s order of priority, then the order of the ids, decided."
      : "Several remainders were equal: the order of the ids decided.",
  "rounding.spare-unit": ({ units }, say) =>
    `It includes ${say.units(units)} left over by rounding, given by largest remainder.`,
  "rounding.with-carried": ({ units }, say) => `Rounding difference, carried fractions included: ${say.units(units)}.`,
  "rounding.bearer": ({ party, units }, say) =>
    `Every share is rounded to the nearest ${unitEn(say).one}; ${say.party(party)} bears the rounding difference (${say.units(units)}).`,
  "rounding.borne": ({ units }, say) => `It includes a rounding difference of ${say.units(units)}.`,
  "rounding.carried": ({ rule, bearer, isCredit }, say) => {
    const unit = unitEn(say).one;
    const fractions = `The fractions of a ${unit} carried over from earlier plans`;
    if (rule === "whole") {
      return `${fractions} change nothing here, where every amount is fixed without rounding: they are handed on to the next plan as they are.`;
    }
    return rule === "bearer"
      ? `${fractions} are added to what each owes before rounding: so the others’ roundings make up for one another from plan to plan, while ${say.party(bearer ?? "")}, which bears the rounding difference, may be more than a ${unit} from its due.`
      : `${fractions} are first added to what each owes; every share is then rounded down to the ${unit}${isCredit ? ", in absolute value" : ""}, and what is left goes, ${unit} by ${unit}, to those that this then reduces the most (largest remainder), so that the roundings make up for one another from plan to plan.`;
  },
  "share.not-concerned": () => "This funding asks nothing of it.",
};

/** The sentence that the officer signs: that it adds up. */
export const closingEn: ClosingSentence = ({ sharesTotal, gap, surplus, cost }, say) =>
  `The shares (${say.amount(sharesTotal)}) and the gap (${say.amount(gap)}), less the surplus (${say.amount(surplus)}), equal the cost (${say.amount(cost)}).`;

/** By which rate, and within which ceiling, a source is worked out. */
function detailEn(rate: string | null, isCapped: boolean, say: Speaker): string {
  if (rate === null) return "";
  return isCapped ? ` (its ceiling; at a rate of ${say.percent(rate)})` : ` (${say.percent(rate)} of the cost)`;
}

/** What the modifications of a contract make so far. */
function modifiedEn(modifications: number, modified: string, say: Speaker): string {
  return modifications === 1
    ? `one modification, of ${say.amount(modified)} net of VAT`
    : `${say.number(modifications)} modifications, of ${say.amount(modified)} net of VAT in all`;
}

/** What the charter says of each strategy: today’s practice, modes it calls conceivable, modes it leaves open. */
const MODES_EN: Readonly<Record<StrategyKind, string>> = {
  "voluntary-share": "Sharing on a voluntary basis is, by the charter, today’s practice.",
  "unit-order": "Unit orders of the same amount are one of the modes that the charter calls conceivable.",
  "round-robin": "Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
  "allocation-key": "An allocation key is one of the other modes that the charter leaves open without naming it.",
  "by-module": "Sharing by module is one of the other modes that the charter leaves open without naming it.",
};
