import type { ReasonSentences } from "./reasons.js";

/** Why everybody pays what they pay: the English sentences. */
export const reasonsEn: ReasonSentences = {
  "initial-contract.decided": ({ authority, reference, amount }, say) =>
    `This development meets needs stated in the specifications of the contract ${reference} (${say.party(authority)}, ${say.amount(amount)} net of VAT): by the club’s charter its funding is acquired in this initial contract.`,
  "initial-contract.all": ({ cost, reference }, say) =>
    `Bears the whole cost of ${say.amount(cost)} net of VAT, under the contract ${reference}.`,

  "complementary-order.decided": ({ lead, reference, amount, associates }, say) => {
    const basis = `By the club’s charter this development is decided and specified with one user in particular, ${say.party(lead)}, in an order complementary to its initial contract ${reference} (${say.amount(amount)} net of VAT)`;
    if (associates === 0) return `${basis}.`;
    return associates === 1
      ? `${basis}; another user with similar needs is associated.`
      : `${basis}; ${say.number(associates)} other users with similar needs are associated.`;
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
    `In the words of the club’s charter this development is an investment from own funds: ${say.party(publisher)} decides on it and pays for it alone, for ${say.amount(cost)}; there is no invoice and no VAT.`,
  "own-funds.all": ({ cost }, say) => `The publisher bears the whole cost of ${say.amount(cost)}.`,

  "co-financed.decided": ({ members }, say) =>
    `By the club’s charter this development is co-financed and specified by several members for a common need, ${members === 0 ? "but no member contributes yet" : members === 1 ? "here by a single member" : `here by ${say.number(members)} members`}; each is committed to its own share and no more.`,

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

  "pledges.matched": ({ party, amount, perPledge, ceiling }, say) =>
    `${say.party(party)} adds the same amount to each pledge, up to ${say.amount(perPledge)} a pledge${ceiling === null ? "" : ` and ${say.amount(ceiling)} in all`}: this match of ${say.amount(amount)} comes off the cost first.`,
  "match.takes": ({ amount, perPledge }, say) =>
    `The match of the pledges, up to ${say.amount(perPledge)} a pledge: ${say.amount(amount)}.`,
  "pledges.met": ({ cost, members }, say) =>
    members === 1
      ? `The pledge covers the cost of ${say.amount(cost)} net of VAT exactly.`
      : `The ${say.number(members)} pledges cover the cost of ${say.amount(cost)} net of VAT exactly.`,
  "pledges.short": ({ total, cost, missing, reached }, say) =>
    `The pledges reach ${say.amount(total)} of a cost of ${say.amount(cost)} net of VAT, which is ${say.percent(reached)}: ${say.amount(missing)} is missing.`,
  "pledges.over": ({ total, cost, excess }, say) =>
    `The pledges reach ${say.amount(total)} for a cost of ${say.amount(cost)} net of VAT: they exceed it by ${say.amount(excess)}.`,
  "pledges.below-threshold": ({ threshold, reached }, say) =>
    `The pledges reach ${say.percent(reached)} of the cost, less than the threshold of ${say.percent(threshold)}: the funding is cancelled and nobody pays.`,
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
    `The minima together exceed the cost by ${say.amount(excess)}: this surplus is a credit, in proportion to what each paid.`,
  "pledge.kept": ({ pledge }, say) => `It pays exactly its pledge of ${say.amount(pledge)}.`,
  "pledge.raised": ({ pledge }, say) => `Its pledge of ${say.amount(pledge)} is raised to cover the cost.`,
  "pledge.lowered": ({ pledge }, say) =>
    `Its pledge of ${say.amount(pledge)} is lowered, as the total exceeds the cost.`,
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
  "backstop.not-needed": () => "As the backstop it is not needed.",

  "unit-order.computed": ({ cost, count, unit, step }, say) =>
    `The number of contributors is fixed in advance at ${say.number(count)}: every order is the same amount, ${say.amount(unit)} net of VAT, which is the cost of ${say.amount(cost)} divided by ${say.number(count)} and rounded up ${step === null ? (say.hasCents ? "to the cent" : "to the unit") : `to a multiple of ${say.amount(step)}`}.`,
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
    `Among the members who can take this turn, ${say.party(party)} orders the whole, in the order of the list: ${turns === 0 ? "no turn" : turns === 1 ? "one turn" : `${say.number(turns)} turns`} taken so far.`,
  "rotation.deadline": ({ party, balance }, say) =>
    `Among the members who can take this turn, ${say.party(party)} orders the whole, as its deadline comes first (a balance, due less paid, of ${say.amount(balance)} once its due share of this development is booked). Under this rule, while nobody passes, no member is behind or ahead by a whole development, the dearest being the measure.`,
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
  "turn.orders": ({ cost, weight, totalWeight }, say) =>
    `Orders the whole, ${say.amount(cost)} net of VAT; its due share of every development: ${say.number(weight)} of ${say.number(totalWeight)}.`,
  "turn.waits": ({ weight, totalWeight }, say) =>
    `Does not order this time; its due share of every development: ${say.number(weight)} of ${say.number(totalWeight)}.`,
  "turn.skipped": () => "Passes this time; the turn stays due.",
  "turn.above-ceiling": ({ ceiling }, say) =>
    `The cost is above its ceiling of ${say.amount(ceiling)} net of VAT an order; the turn stays due.`,
  "turn.absent": () => "Takes no part in the rotation at this development.",

  "modules.shared": ({ cost, modules, isEqual }, say) =>
    `The cost of ${say.amount(cost)} net of VAT is that of its ${modules === 1 ? "only module" : `${say.number(modules)} modules`}; each module is shared by the members who want it alone, ${isEqual ? "equally" : "in proportion to their weights"}.`,
  "module.wanted": ({ module, cost, wantedBy }, say) =>
    `Module “${module}” (${say.amount(cost)} net of VAT), wanted by ${wantedBy === 1 ? "this member alone" : `${say.number(wantedBy)} members`}.`,

  "rounding.even": () => "Every share comes out even: nothing had to be rounded.",
  "rounding.spare": ({ units, isCredit }, say) => {
    const unit = say.hasCents ? "cent" : "unit";
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
    `Every share is rounded to the nearest ${say.hasCents ? "cent" : "unit"}; ${say.party(party)} bears the rounding difference (${say.units(units)}).`,
  "rounding.borne": ({ units }, say) => `It includes a rounding difference of ${say.units(units)}.`,
  "rounding.carried": (_, say) =>
    `The fractions of a ${say.hasCents ? "cent" : "unit"} carried over from earlier plans are added to what each owes before rounding, so that nobody strays from its due over the life of the agreement.`,
  "share.not-concerned": () => "This funding asks nothing of it.",
};
