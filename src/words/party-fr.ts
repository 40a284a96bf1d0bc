import type { Speaker } from "./locale.js";
import type { Bill, PartyFacts, PartySentences } from "./party-words.js";
import { unitFr } from "./unit-fr.js";

/** Ce qui se dit d’une partie, outre les motifs de ses quotes-parts : les phrases françaises. */
export const partyFr: PartySentences = {
  head: ({ party, role, amount, percentage, isInvoiced }, say) =>
    `${say.party(party)}${role === null ? "" : ` (${role})`} : ${say.amount(amount)}${isInvoiced ? ` ${say.net}` : ""} (${say.percent(percentage)}).`,
  waits: ({ party }, say) => `${say.party(party)} : sur la liste d’attente, sans commande à ce jour.`,

  derived: (derived, say) => {
    const { exact, carried } = derived;
    const before =
      carried === null
        ? ""
        : ` ; avec le report d’arrondi des plans précédents (${carried.fraction} ${carried.isAhead ? "d’avance" : "restant dû"}), soit ${carried.target.text}`;
    return `${calculationFr(exact.isAbout)} : ${exact.text}${before}${roundedFr(derived, say)}.`;
  },
  carriedUnused: ({ fraction, isAhead }) =>
    `Report d’arrondi des plans précédents : ${fraction} ${isAhead ? "d’avance" : "restant dû"}, sans effet sur ce montant.`,
  carriedOn: ({ fraction, isAhead }) =>
    fraction === null
      ? "Report d’arrondi sur le plan suivant : aucun, le compte tombe juste."
      : `Report d’arrondi sur le plan suivant : ${fraction} ${isAhead ? "d’avance" : "restant dû"}.`,
  tied: ({ party, even, received, receivers, rank, byPriority }, say) => {
    const order = byPriority
      ? "l’ordre de priorité de la demande décide, puis celui des identifiants"
      : `l’ordre des ${IDS_FR[say.idsAre ?? "ids"]} décide`;
    const units = `${say.number(even)} quotes-parts ont le même reste, pour ${say.units(received)} d’arrondi : ${order}`;
    if (receivers.length === 0) {
      return `${units} ; les ${say.number(received)} premières dans cet ordre les reçoivent, et ${say.party(party)} y tient le rang ${say.number(rank)}.`;
    }
    const names = listFr(receivers.map(say.party));
    return received === 1 ? `${units} ; ${names} ${unitFr(say).it} reçoit.` : `${units} ; ${names} les reçoivent.`;
  },
  total: ({ party, amount }, say) => `En tout, ${say.party(party)} : ${say.amount(amount)}.`,

  invoiced: ({ net, rate, vat, gross, exactVat, bill, parts }, say) => {
    const rounding =
      exactVat === null
        ? ""
        : ` (${calculationFr(exactVat.isAbout).toLowerCase()} : ${exactVat.text}, arrondi ${unitFr(say).nearest})`;
    return `${BILLS_FR[bill]} : ${say.amount(net)} ${say.net} et ${say.amount(vat)} de TVA au taux de ${say.percent(rate)}${rounding}, soit ${say.amount(gross)} ${say.gross}${partsFr(parts, say)}.`;
  },
  untaxed: ({ net, reason, bill, parts }, say) =>
    `${BILLS_FR[bill]} : ${say.amount(net)}, sans TVA${reason === null ? "" : ` (motif : ${reason})`}${partsFr(parts, say)}.`,
  vatOfSeveral: ({ invoices, atOnce, isIssued }, say) => {
    const how = isIssued
      ? "La TVA est celle de chaque facture, celles déjà émises restant telles quelles"
      : `La TVA est calculée et arrondie ${unitFr(say).to} sur chacune des ${say.number(invoices)} factures`;
    return atOnce === null ? `${how}.` : `${how} : calculée en une seule fois, elle serait de ${say.amount(atOnce)}.`;
  },
  noVat: ({ why }, say) => {
    switch (why) {
      case "subsidy":
        return "Une subvention se verse sans facture : ce plan n’y applique pas de TVA.";
      case "publisher":
        return "L’éditeur ne se facture pas ce qu’il finance : il n’y a pas de TVA.";
      case "nothing-invoiced":
        return "Rien n’est facturé : il n’y a pas de TVA.";
      case "no-rate":
        return `Aucun taux de TVA n’est indiqué dans la demande : le plan ne porte que des montants ${say.net}.`;
    }
  },
  instalments: ({ lines }, say) => {
    const parts = lines.map(({ label, rate, due, net, gross, isIssued }) => {
      const day = due === null ? "" : ` le ${say.day(due)}`;
      const amount = `${say.amount(net)} ${say.net}${gross === null ? "" : `, soit ${say.amount(gross)} ${say.gross}`}`;
      return `« ${label} » (${say.percent(rate)})${day}, ${amount}${isIssued ? ", facture déjà émise" : ""}`;
    });
    return `${lines.length === 1 ? "Échéance" : "Échéances"} : ${parts.join(" ; ")}.`;
  },
  running: ({ isIssued }) =>
    `À chaque échéance${isIssued ? " à venir" : ""}, on appelle le cumul dû, arrondi, moins ce qui a déjà été appelé ; la dernière solde le compte.`,
  inKind: ({ value }, say) =>
    `Apport en nature valorisé à ${say.amount(value)} : il ne donne lieu ni à paiement ni à TVA.`,
  credit: ({ amount }, say) => `Excédent à valoir sur le prochain développement : ${say.amount(amount)}.`,
  netCost: ({ netCost, share, vat, credit, hasVat, hasCredit }, say) => {
    const parts = `${say.amount(share)} de quote-part${hasVat ? ` et ${say.amount(vat)} de TVA` : ""}${hasCredit ? ` moins ${say.amount(credit)} à valoir` : ""}`;
    return `Reste à charge : ${say.amount(netCost)}, soit ${parts}${hasVat ? ", avant toute récupération de TVA" : ""}.`;
  },

  ledger: ({ due, paid, size, stands, isBooked }, say) => {
    const amount = { behind: `${say.amount(size)} de retard`, ahead: `${say.amount(size)} d’avance`, even: "à jour" };
    return `Compte du tour de rôle (${say.net}), ${isBooked ? "ce développement compris" : "ce développement n’y étant pas inscrit"} : dû ${say.amount(due)}, payé ${say.amount(paid)}, soit ${amount[stands]}.`;
  },
  ownTurn: () => "Pour un prochain développement du même coût, ce serait son tour.",

  partOfUnit: (fraction, say) => {
    const { one, of } = unitFr(say);
    return `${fraction} ${fraction === "1/2" ? one : of}`;
  },
};

/** How what is owed became what is paid. */
function roundedFr({ party, rounded, how, isCredit, more, by }: PartyFacts["derived"], say: Speaker): string {
  const unit = unitFr(say);
  const place = how === "nearest" ? unit.nearest : `${unit.down}${isCredit ? " en valeur absolue" : ""}`;
  const size = Math.abs(more);
  const given = size > 1 ? unit.givenMany : unit.given;
  if (more === 0) return rounded === null ? "" : `, arrondi ${place}`;
  const first = rounded === null ? ", " : ` ; arrondi ${place} (${say.amount(rounded)}), `;
  const sign = `${more > 0 ? "plus" : "moins"} ${say.units(size)}`;
  const absolute = isCredit ? ", toujours en valeur absolue" : "";
  switch (by) {
    case "remainder":
      return `${first}${sign} ${given} au plus fort reste${absolute}`;
    case "bearer":
      return `${first}${sign} d’écart d’arrondi, que supporte ${say.party(party)}${absolute}`;
    case "limits":
      return `${first}${sign} pour que le total tombe juste, dans les limites de chacun${absolute}`;
  }
}

const calculationFr = (isAbout: boolean): string => (isAbout ? "Calcul" : "Calcul exact");

const IDS_FR = { ids: "identifiants", names: "noms", lines: "lignes" } as const;

const BILLS_FR: Readonly<Record<Bill, string>> = {
  "to-invoice": "À facturer",
  invoiced: "Facturé",
  "invoiced-in-part": "Facturé et à facturer",
  "to-credit": "Avoir à établir",
  credited: "Avoir établi",
  "credited-in-part": "Avoirs établis et à établir",
};

/** What of it is issued already, and what is still to come. */
function partsFr(parts: PartyFacts["untaxed"]["parts"], say: Speaker): string {
  if (parts === null) return "";
  const [done, open] = parts.isCredit ? ["établis", "établir"] : ["facturés", "facturer"];
  return `, dont ${say.amount(parts.issued)} ${say.net} déjà ${done} et ${say.amount(parts.open)} ${say.net} à ${open}`;
}

function listFr(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} et ${names[names.length - 1]}`;
}
