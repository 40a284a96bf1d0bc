import type { Speaker } from "./locale.js";
import type { Bill, PartyFacts, PartySentences } from "./party-words.js";
import { unitEn } from "./unit-en.js";

/** What is said of a party beside the reasons of its shares: the English sentences. */
export const partyEn: PartySentences = {
  head: ({ party, role, amount, percentage, isInvoiced }, say) =>
    `${say.party(party)}${role === null ? "" : ` (${role})`}: ${say.amount(amount)}${isInvoiced ? " net of VAT" : ""} (${say.percent(percentage)}).`,
  waits: ({ party }, say) => `${say.party(party)}: on the waiting list, with no order so far.`,

  derived: (derived, say) => {
    const { exact, carried } = derived;
    const before =
      carried === null
        ? ""
        : `; with the fraction carried over from earlier plans (${carried.fraction} ${carried.isAhead ? "ahead" : "still owed"}), that is ${carried.target.text}`;
    return `Worked out${exact.isAbout ? "" : " exactly"}: ${exact.text}${before}${roundedEn(derived, say)}.`;
  },
  carriedUnused: ({ fraction, isAhead }) =>
    `Carried over from earlier plans: ${fraction} ${isAhead ? "ahead" : "still owed"}, with no effect on this amount.`,
  carriedOn: ({ fraction, isAhead }) =>
    fraction === null
      ? "Carried on to the next plan: nothing, the account comes out even."
      : `Carried on to the next plan: ${fraction} ${isAhead ? "ahead" : "still owed"}.`,
  tied: ({ party, even, received, receivers, rank, byPriority }, say) => {
    const order = byPriority
      ? "the request’s order of priority decides, then that of the ids"
      : `the order of the ${say.idsAre ?? "ids"} decides`;
    const units = `${say.number(even)} shares have the same remainder, for ${say.units(received)} left over: ${order}`;
    if (receivers.length === 0) {
      return `${units}; the first ${say.number(received)} in this order receive one each, and ${say.party(party)} is number ${say.number(rank)} in it.`;
    }
    const names = listEn(receivers.map(say.party));
    return received === 1 ? `${units}; ${names} receives it.` : `${units}; ${names} receive one each.`;
  },
  total: ({ party, amount }, say) => `In all, ${say.party(party)}: ${say.amount(amount)}.`,

  invoiced: ({ net, rate, vat, gross, exactVat, bill, parts }, say) => {
    const rounding =
      exactVat === null
        ? ""
        : ` (${exactVat.isAbout ? "" : "exactly "}${exactVat.text}, rounded to the nearest ${unitEn(say).one})`;
    return `${BILLS_EN[bill]}: ${say.amount(net)} net of VAT and ${say.amount(vat)} of VAT at ${say.percent(rate)}${rounding}, which makes ${say.amount(gross)} with VAT${partsEn(parts, say)}.`;
  },
  untaxed: ({ net, reason, bill, parts }, say) =>
    `${BILLS_EN[bill]}: ${say.amount(net)}, without VAT${reason === null ? "" : ` (reason: ${reason})`}${partsEn(parts, say)}.`,
  vatOfSeveral: ({ invoices, atOnce, isIssued }, say) => {
    const how = isIssued
      ? "VAT is that of each invoice, those already issued staying as they are"
      : `VAT is computed and rounded to the ${unitEn(say).one} on each of the ${say.number(invoices)} invoices`;
    return atOnce === null ? `${how}.` : `${how}: computed at once it would be ${say.amount(atOnce)}.`;
  },
  noVat: ({ why }) => {
    switch (why) {
      case "subsidy":
        return "A subsidy is paid without an invoice: this plan applies no VAT to it.";
      case "publisher":
        return "The publisher does not invoice itself what it funds: there is no VAT.";
      case "nothing-invoiced":
        return "Nothing is invoiced: there is no VAT.";
      case "no-rate":
        return "The request gives no rate of VAT: all amounts of the plan are net of VAT.";
    }
  },
  instalments: ({ lines }, say) => {
    const parts = lines.map(({ label, rate, due, net, gross, isIssued }) => {
      const day = due === null ? "" : ` on ${say.day(due)}`;
      const amount = `${say.amount(net)} net of VAT${gross === null ? "" : `, which makes ${say.amount(gross)} with VAT`}`;
      return `“${label}” (${say.percent(rate)})${day}, ${amount}${isIssued ? ", already invoiced" : ""}`;
    });
    return `${lines.length === 1 ? "Instalment" : "Instalments"}: ${parts.join("; ")}.`;
  },
  running: ({ isIssued }) =>
    `Each ${isIssued ? "further instalment" : "instalment"} asks for the rounded total due so far, less what was asked for before; the last one closes the account.`,
  inKind: ({ value }, say) => `Contribution in kind, valued at ${say.amount(value)}: it means neither payment nor VAT.`,
  credit: ({ amount }, say) => `Credit for the next development: ${say.amount(amount)}.`,
  netCost: ({ netCost, share, vat, credit, hasVat, hasCredit }, say) => {
    const parts = `a share of ${say.amount(share)}${hasVat ? ` and ${say.amount(vat)} of VAT` : ""}${hasCredit ? ` less a credit of ${say.amount(credit)}` : ""}`;
    return `Net cost: ${say.amount(netCost)}, which is ${parts}${hasVat ? ", before any VAT that is recovered" : ""}.`;
  },

  ledger: ({ due, paid, size, stands, isBooked }, say) => {
    const amount = { behind: `${say.amount(size)} behind`, ahead: `${say.amount(size)} ahead`, even: "even" };
    return `Ledger of the rotation (net of VAT), ${isBooked ? "this development included" : "where this development is not booked"}: ${say.amount(due)} due, ${say.amount(paid)} paid, so ${amount[stands]}.`;
  },
  ownTurn: () => "For a next development of the same cost it would be its turn.",

  partOfUnit: (fraction, say) => `${fraction} of a ${unitEn(say).one}`,
};

/** How what is owed became what is paid. */
function roundedEn({ party, rounded, how, isCredit, more, by }: PartyFacts["derived"], say: Speaker): string {
  const unit = unitEn(say).one;
  const place =
    how === "nearest" ? `to the nearest ${unit}` : `down to the ${unit}${isCredit ? " in absolute value" : ""}`;
  if (more === 0) return rounded === null ? "" : `, rounded ${place}`;
  const first = rounded === null ? ", " : `; rounded ${place} (${say.amount(rounded)}), `;
  const sign = `${more > 0 ? "plus" : "less"} ${say.units(Math.abs(more))}`;
  const absolute = isCredit ? ", again in absolute value" : "";
  switch (by) {
    case "remainder":
      return `${first}${sign} given by largest remainder${absolute}`;
    case "bearer":
      return `${first}${sign} of rounding difference, which ${say.party(party)} bears${absolute}`;
    case "limits":
      return `${first}${sign} so that the total comes out, within what each may pay${absolute}`;
  }
}

const BILLS_EN: Readonly<Record<Bill, string>> = {
  "to-invoice": "To invoice",
  invoiced: "Invoiced",
  "invoiced-in-part": "Invoiced and to invoice",
  "to-credit": "Credit note to issue",
  credited: "Credit note issued",
  "credited-in-part": "Credit notes issued and to issue",
};

/** What of it is issued already, and what is still to come. */
function partsEn(parts: PartyFacts["untaxed"]["parts"], say: Speaker): string {
  if (parts === null) return "";
  const done = parts.isCredit ? "issued" : "invoiced";
  return `; of this ${say.amount(parts.issued)} net of VAT is already ${done} and ${say.amount(parts.open)} is to be ${done}`;
}

function listEn(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
