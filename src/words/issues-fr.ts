import type { SentencesByCode } from "../errors/catalogue.js";
import { sentenceCase } from "../errors/show.js";
import { taxWordsOf } from "./locale.js";
import { frenchAsked, quotedValues as quoted, sizesFr, underFr, unreadFr, wordsFr } from "./table-fr.js";
import { frenchKind, frenchReason, frenchValue as v } from "./values-fr.js";
import { workbookFr } from "./workbook-fr.js";

/** A value that begins a sentence. */
const subject = (shown: string): string => sentenceCase(v(shown));

const orNearest = (nearest: string | null): string => (nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`);

/** Pourquoi un classeur n’est pas vivant. */
const notLiveFr = (reason: string): string =>
  new Map(Object.entries(workbookFr(taxWordsOf("fr")).reasons)).get(reason) ?? reason;

/** Ce qui ne va pas, et que faire : une phrase française pour chaque code du catalogue. */
export const issuesFr: SentencesByCode<string> = {
  "number.invalid": {
    problem: (p) => `${subject(p.received)} n’est pas un nombre qui se lise exactement.`,
    remedy: () =>
      "Écrivez des chiffres, avec un point pour les décimales, ou une fraction : 12.5 ou 1/3, sans espace ni virgule.",
  },
  "number.zero-denominator": {
    problem: (p) => `${v(p.received)} est une division par zéro.`,
    remedy: () => "Donnez une fraction dont le nombre du bas est supérieur à 0.",
  },
  "number.negative": {
    problem: (p) => `${v(p.received)} est inférieur à 0.`,
    remedy: () => "Donnez 0 ou davantage.",
  },
  "number.too-long": {
    problem: (p) => `Ce nombre a ${p.digits} chiffres ; ${p.limit} au plus sont acceptés.`,
    remedy: () => "Donnez un nombre plus court.",
  },
  "weights.too-fine": {
    problem: (p) => `Les fractions des poids n’ont pas de dénominateur commun d’au plus ${p.limit} chiffres.`,
    remedy: () => "Écrivez les poids sur un même dénominateur, ou en décimales.",
  },
  "weights.all-zero": {
    problem: (p) =>
      p.count === 1
        ? "Le seul poids est nul : il n’y a pas de base de répartition."
        : `Les ${p.count} poids sont tous nuls : il n’y a pas de base de répartition.`,
    remedy: () => "Donnez au moins un poids supérieur à 0, ou répartissez à parts égales.",
  },
  "weights.empty": {
    problem: () => "Il n’y a aucun poids : il n’y a personne entre qui répartir.",
    remedy: () => "Donnez un poids pour chaque partie.",
  },
  "bounds.crossed": {
    problem: (p) => `Le plancher de ${p.minimum} dépasse le plafond de ${p.maximum}.`,
    remedy: () => "Abaissez le plancher ou relevez le plafond.",
  },
  "total.invalid": {
    problem: (p) => `Le total doit être un nombre entier d’unités, et non ${v(p.received)}.`,
    remedy: () => "Donnez un bigint, ou un nombre sans décimales inférieur à 2^53 : des centimes, non des euros.",
  },
  "list.expected": {
    problem: (p) => `« ${p.name} » doit être une liste, et non ${v(p.received)}.`,
    remedy: () => "Donnez un tableau.",
  },
  "bound.invalid": {
    problem: (p) => `Une borne doit être un nombre entier d’unités, nul ou positif, et non ${v(p.received)}.`,
    remedy: () => "Donnez un bigint, un nombre sans décimales, ou null s’il n’y a pas de borne.",
  },
  "bounds.negative-total": {
    problem: (p) => `Planchers et plafonds ne sont pas définis pour le total négatif ${p.total}.`,
    remedy: () => "Répartissez le total négatif sans bornes.",
  },
  "out.invalid": {
    problem: (p) =>
      `Les unités de ${p.expected} ${p.expected > 1 ? "parties" : "partie"} demandent une colonne d’autant de places, et non ${v(p.received)}.`,
    remedy: () => "Donnez un Float64Array ou un BigInt64Array de cette longueur.",
  },
  "out.too-narrow": {
    problem: (p) => `Un ${p.column} ne peut contenir toutes les unités d’un total de ${p.total}.`,
    remedy: () =>
      "Utilisez split, qui rend des entiers de toute taille, ou un BigInt64Array si le total tient sur 64 bits.",
  },
  "column.length": {
    problem: (p) =>
      `« ${p.column} » compte ${p.received} ${p.received > 1 ? "valeurs" : "valeur"} pour ${p.expected} poids.`,
    remedy: () => "Donnez une valeur pour chaque poids, dans le même ordre.",
  },
  "id.invalid": {
    problem: (p) => `${subject(p.received)} ne peut pas être un identifiant.`,
    remedy: () => "Donnez à chaque partie un texte qui lui soit propre.",
  },
  "id.duplicate": {
    problem: (p) => `L’identifiant ${v(p.id)} est donné deux fois.`,
    remedy: () => "Donnez à chaque partie un identifiant qui lui soit propre.",
  },
  "priority.unknown": {
    problem: (p) => `La liste de priorité nomme ${v(p.id)}, qui n’est pas parmi les identifiants.`,
    remedy: () => "Ne nommez que des identifiants donnés, et donnez les identifiants.",
  },
  "rule.unknown": {
    problem: (p) => `${subject(p.received)} n’est pas une règle connue.`,
    remedy: () => "Employez « proportional », « equal » ou « equal-change ».",
  },
  "option.unknown": {
    problem: (p) => `Il n’y a pas d’option ${v(p.option)}.${orNearest(p.nearest)}`,
    remedy: () => "Employez ids, priority, rule, minimum ou maximum.",
  },
  "options.invalid": {
    problem: (p) => `Les options doivent être un objet, et non ${v(p.received)}.`,
    remedy: () => 'Omettez les options, ou donnez un objet tel que { rule: "equal" }.',
  },
  "table.shape": {
    problem: (p) =>
      p.what === "cells"
        ? `Cette ligne compte ${p.received} ${p.received > 1 ? "cases" : "case"} pour ${p.expected} ${p.expected > 1 ? "totaux" : "total"} de colonne.`
        : `Il y a ${p.received} ${p.received > 1 ? "totaux" : "total"} de ligne pour ${p.expected} ${p.expected > 1 ? "lignes" : "ligne"}.`,
    remedy: (p) =>
      p.what === "cells" ? "Donnez une case pour chaque total de colonne." : "Donnez un total pour chaque ligne.",
  },
  "table.too-large": {
    problem: (p) =>
      `Un tableau de ${p.rows} lignes sur ${p.columns} colonnes a plus de cases que les ${p.limit} acceptées.`,
    remedy: () => "Arrondissez les lignes par groupes, l’un après l’autre, chacun avec ses propres totaux.",
  },
  "table.too-fine": {
    problem: (p) => `Les fractions du tableau n’ont pas de dénominateur commun d’au plus ${p.limit} chiffres.`,
    remedy: () => "Écrivez les cases sur un même dénominateur, ou en décimales.",
  },
  "table.margin": {
    problem: (p) =>
      `La somme exacte de cette ${p.side === "row" ? "ligne" : "colonne"} est ${p.exact}, et son total est donné comme ${p.received}.`,
    remedy: (p) =>
      p.down === p.up
        ? `Donnez ${p.down}.`
        : `Donnez ${p.down} ou ${p.up}, la somme exacte arrondie par défaut ou par excès.`,
  },
  "table.grand-total": {
    problem: (p) => `Les totaux de ligne font ${p.rows}, et les totaux de colonne ${p.columns}.`,
    remedy: () => "Donnez des totaux dont la somme est la même des deux côtés.",
  },
  "table.impossible": {
    problem: (p) =>
      p.count === 1
        ? `Quel que soit l’arrondi des cases, ces totaux de ligne placent au moins ${p.least} dans la colonne ${p.columns}, dont le total est ${p.total}.`
        : `Quel que soit l’arrondi des cases, ces totaux de ligne placent au moins ${p.least} dans les colonnes ${p.columns} ensemble, dont les totaux font ${p.total}.`,
    remedy: () =>
      "Changez des totaux qui ont été arrondis, ou ajoutez une ligne et une colonne qui rendent entière chaque somme : un arrondi existe alors toujours.",
  },
  "internal.defect": {
    problem: (p) => `quotepart s’est arrêté à cause d’un défaut qui lui est propre : ${p.what}.`,
    remedy: () => "Votre demande n’est pas en cause. Merci de signaler ce défaut en joignant ce message et la demande.",
  },
  "request.unreadable": {
    problem: () => "La lecture de cette valeur a échoué : ce ne sont pas de simples données.",
    remedy: () => "Donnez de simples valeurs, telles que JSON.parse les rend.",
  },
  "request.circular": {
    problem: () => "Cette valeur se contient elle-même : elle ne peut pas être écrite.",
    remedy: () => "Donnez de simples données, qui ne se contiennent pas elles-mêmes.",
  },
  "request.too-deep": {
    problem: (p) => `Les données sont imbriquées sur plus de ${p.limit} niveaux.`,
    remedy: () => "Vérifiez qu’aucune partie n’a été placée dans une autre par erreur.",
  },
  "request.too-large": {
    problem: (p) => `Il y a plus de données que les ${p.limit} valeurs acceptées.`,
    remedy: () => "Répartissez entre moins de parties à la fois, ou retirez ce dont la demande n’a pas besoin.",
  },
  "list.too-long": {
    problem: (p) => `Cette liste a ${p.count} lignes ; ${p.limit} au plus sont acceptées.`,
    remedy: () => "Divisez la liste, ou répartissez d’abord entre des groupes.",
  },
  "list.empty": {
    problem: () => "Cette liste est vide.",
    remedy: () => "Donnez au moins une ligne.",
  },
  "request.not-plain": {
    problem: (p) => `Une demande est du JSON simple : elle ne peut pas contenir ${v(p.received)}.`,
    remedy: () =>
      "Donnez un texte, un nombre, true, false, une liste ou un objet ; écrivez les grands nombres sous forme de texte.",
  },
  "field.missing": {
    problem: (p) => `« ${p.field} » manque.`,
    remedy: (p) => `Ajoutez « ${p.field} ».`,
  },
  "field.type": {
    problem: (p) => `Il faut ici ${frenchKind(p.expected)}, et non ${v(p.received)}.`,
    remedy: (p) => `Donnez ${frenchKind(p.expected)}.`,
  },
  "field.choice": {
    problem: (p) => `${subject(p.received)} ne fait pas partie des valeurs possibles.${orNearest(p.nearest)}`,
    remedy: (p) => `Choisissez parmi : ${p.choices}.`,
  },
  "field.empty": {
    problem: () => "Ce texte est vide.",
    remedy: () => "Écrivez quelque chose qu’un lecteur puisse reconnaître.",
  },
  "field.too-long": {
    problem: (p) => `Ce texte dépasse ${p.limit} caractères.`,
    remedy: () => "Raccourcissez-le.",
  },
  "field.unknown": {
    problem: (p) => `Le champ ${v(p.field)} n’est pas connu ici.${orNearest(p.nearest)}`,
    remedy: (p) => (p.known === "" ? "Retirez-le." : `Corrigez-le ou retirez-le ; sont connus ici : ${p.known}.`),
  },
  "currency.unknown": {
    problem: (p) => `${v(p.received)} n’est pas un code de monnaie de la norme ISO 4217.${orNearest(p.nearest)}`,
    remedy: () => "Donnez trois lettres majuscules, telles que EUR, XPF ou CHF.",
  },
  "amount.invalid": {
    problem: (p) => `${v(p.received)} n’est pas un montant qui puisse être lu.`,
    remedy: () =>
      "Écrivez des chiffres, avec un point pour les décimales : 18000.00, sans espace, virgule ni symbole monétaire.",
  },
  "amount.too-precise": {
    problem: (p) =>
      p.decimals === 0
        ? `${v(p.received)} a des décimales, et cette monnaie n’en a pas.`
        : `${v(p.received)} a plus de décimales que les ${p.decimals} de cette monnaie.`,
    remedy: () => "Arrondissez-le vous-même, afin que le montant soit celui qui a été voté.",
  },
  "amount.inexact": {
    problem: (p) =>
      `Le nombre ${v(p.received)} ne tombe pas juste dans la plus petite unité de la monnaie ; une somme telle que 0.1 + 0.2 laisse de telles traces dans un ordinateur.`,
    remedy: (p) =>
      p.decimals === 0
        ? "Écrivez le montant sous forme de texte, sans décimales."
        : `Écrivez le montant sous forme de texte, avec au plus ${p.decimals} décimales.`,
  },
  "amount.negative": {
    problem: (p) => `Le montant ${v(p.received)} est inférieur à 0.`,
    remedy: () => "Donnez 0 ou davantage.",
  },
  "rate.out-of-range": {
    problem: (p) => `Le taux ${v(p.received)} n’est pas compris entre 0 et 100 pour cent.`,
    remedy: () => "Écrivez vingt pour cent sous la forme 20.",
  },
  "count.out-of-range": {
    problem: (p) => `${v(p.received)} n’est pas un nombre de parties compris entre 1 et ${p.limit}.`,
    remedy: () => "Donnez le nombre fixé à l’avance, par exemple 6.",
  },
  "associate.one-of": {
    problem: (p) =>
      p.given === 0
        ? "Ce membre associé n’a ni taux, ni montant, ni poids."
        : `Ce membre associé a ${p.given} valeurs parmi taux, montant et poids, alors qu’une seule est possible.`,
    remedy: () => "Donnez exactement l’un de « rate », « amount » et « weight ».",
  },
  "associate.is-lead": {
    problem: (p) => `Le chef de file ${v(p.party)} figure aussi parmi les membres associés.`,
    remedy: () => "Retirez-le des associés : il prend à sa charge ce qu’ils ne paient pas.",
  },
  "associate.opposite-sign": {
    problem: (p) => `Le montant ${p.amount} est de signe contraire au coût ${p.cost}.`,
    remedy: () => "Donnez des montants du signe du coût : négatifs pour un avoir seulement.",
  },
  "associates.exceed-cost": {
    problem: (p) =>
      `Les taux et montants des membres associés font ${p.total}, soit plus que les ${p.cost} à répartir.`,
    remedy: () => "Réduisez un taux ou un montant, afin que la part du chef de file ne soit pas négative.",
  },
  "lead.is-publisher": {
    problem: (p) =>
      `Le chef de file ${v(p.party)} est l’éditeur dans la liste des parties, et une commande complémentaire est passée par un utilisateur.`,
    remedy: () =>
      "Désignez l’utilisateur qui commande, ou corrigez le rôle de cette partie ; ce que l’éditeur prend à sa charge se donne dans « sources ».",
  },
  "own-funds.not-publisher": {
    problem: (p) =>
      `La partie ${v(p.party)} a le rôle « ${p.role} » dans la liste des parties, et les fonds propres sont ceux de l’éditeur.`,
    remedy: () => "Désignez l’éditeur, ou corrigez le rôle de cette partie.",
  },
  "lead-weight.missing": {
    problem: () => "Des membres associés participent au prorata d’un poids, et le chef de file n’en a pas.",
    remedy: () => "Donnez « leadWeight » ; 0 si le chef de file ne doit rien en supporter.",
  },
  "lead-weight.unused": {
    problem: () => "Le chef de file a un poids, et aucun membre associé n’en a.",
    remedy: () => "Retirez « leadWeight » : le chef de file prend le reste de toute façon.",
  },
  "unit-order.too-many": {
    problem: (p) => `Il y a ${p.contributors} contributeurs, alors que leur nombre a été fixé à l’avance à ${p.count}.`,
    remedy: () => "Déplacez les derniers dans « waitingList », ou fixez un « count » plus grand.",
  },
  "unit-order.waiting-contributor": {
    problem: (p) => `La partie ${v(p.party)} figure à la fois parmi les contributeurs et en liste d’attente.`,
    remedy: () => "Retirez-la de l’une des deux listes.",
  },
  "unit-order.step-unused": {
    problem: () => "Le montant de la commande unitaire est donné : il n’y a rien à arrondir au multiple supérieur.",
    remedy: () => "Retirez « roundUnitTo », ou retirez « unit » pour que ce montant soit calculé.",
  },
  "unit-order.step-zero": {
    problem: () => "Un montant ne peut pas être arrondi à un multiple de 0.",
    remedy: () => "Donnez un montant tel que 10.00, ou retirez « roundUnitTo ».",
  },
  "order.negative-cost": {
    problem: (p) => `Des commandes ne peuvent pas répartir le coût négatif ${p.cost}.`,
    remedy: () => "Répartissez l’avoir par une clé de répartition, au prorata de ce que chacun a payé.",
  },
  "rotation.unknown-development": {
    problem: (p) => `Aucun tour ne porte sur le développement ${v(p.development)}.`,
    remedy: () => "Indiquez le développement de l’un des tours, ou celui de cette demande.",
  },
  "rotation.development-repeated": {
    problem: (p) => `Le développement ${v(p.development)} a déjà un tour.`,
    remedy: () => "Gardez un seul tour par développement ; celui de cette demande n’est pas parmi les tours passés.",
  },
  "rotation.interval": {
    problem: (p) =>
      `Ce membre partirait après le développement ${v(p.until)}, mais n’arriverait qu’au développement ${v(p.since)}.`,
    remedy: () => "Corrigez « since » ou « until ».",
  },
  "rotation.not-a-member": {
    problem: (p) => `La partie ${v(p.party)} n’est pas parmi les membres du tour de rôle.`,
    remedy: () => "Corrigez l’identifiant, ou ajoutez la partie dans « members ».",
  },
  "rotation.payer-absent": {
    problem: (p) =>
      `D’après « since » et « until », la partie ${v(p.party)} ne participe pas au développement ${v(p.development)}, qu’elle aurait commandé.`,
    remedy: () => "Corrigez le payeur de ce tour, ou « since » et « until ».",
  },
  "rotation.no-weight": {
    problem: (p) =>
      `Aucun membre de poids supérieur à 0 ne participe au développement ${v(p.development)} : personne n’en doit le coût.`,
    remedy: () => "Corrigez les poids, ou « since » et « until ».",
  },
  "rotation.deadline-constant": {
    problem: () => "La règle « deadline » vaut pour des membres qui n’arrivent ni ne partent.",
    remedy: () => "Retirez « since » et « until », ou employez la règle « furthest-behind ».",
  },
  "modules.sum": {
    problem: (p) =>
      `Les modules coûtent ensemble ${p.sum}, et le développement ${p.cost} : l’écart est de ${p.difference}.`,
    remedy: () => "Corrigez un module ou le coût.",
  },
  "module.opposite-sign": {
    problem: (p) => `Le coût du module, ${p.amount}, est de signe contraire au coût ${p.cost}.`,
    remedy: () => "Donnez des coûts du signe de celui du développement.",
  },
  "module.repeated": {
    problem: (p) => `L’identifiant ${v(p.module)} est déjà celui d’un autre module.`,
    remedy: () => "Donnez à chaque module un identifiant qui lui soit propre.",
  },
  "module.no-weight": {
    problem: (p) => `La partie ${v(p.party)} souhaite ce module et n’a pas de poids dans la clé.`,
    remedy: () => "Ajoutez-la à la clé, ou retirez-la du module.",
  },
  "rounding.bearer-no-payer": {
    problem: (p) => `La partie ${v(p.party)} doit supporter l’arrondi, et elle ne paie rien ici.`,
    remedy: () => "Nommez une partie qui paie, ou employez la règle « largest-remainder ».",
  },
  "rounding.bearer-out-of-bounds": {
    problem: (p) =>
      `Avec l’arrondi, la partie ${v(p.party)} paierait ${p.amount}, ce que ses propres bornes interdisent.`,
    remedy: () =>
      "Nommez une partie dont la quote-part est plus grande et sans borne, ou employez « largest-remainder ».",
  },
  "carried.sum": {
    problem: (p) => `La somme des reports d’arrondi est de ${p.sum}, et elle doit être nulle.`,
    remedy: () => "Reportez tout ce que le dernier plan indique sous « carried ».",
  },
  "carried.too-large": {
    problem: (p) =>
      `Un arrondi ne peut pas laisser ${p.exact} unités ; ${p.limit} au plus sont acceptées pour ce nombre de parties.`,
    remedy: () =>
      "Donnez ce que le dernier plan indique sous « carried », dans la plus petite unité de la monnaie et non en euros.",
  },
  "date.invalid": {
    problem: (p) => `${v(p.received)} n’est pas un jour du calendrier.`,
    remedy: () => "Écrivez l’année, le mois et le jour : 2027-01-31.",
  },
  "party.duplicate": {
    problem: (p) => `L’identifiant ${v(p.party)} est déjà celui de la partie nᵒ ${p.first}.`,
    remedy: () => "Donnez à chaque partie un identifiant qui lui soit propre, ou retirez la seconde.",
  },
  "party.unknown": {
    problem: (p) => `La partie ${v(p.party)} ne figure pas dans la liste des parties.${orNearest(p.nearest)}`,
    remedy: () => "Corrigez l’identifiant, ou ajoutez la partie dans « parties ».",
  },
  "member.repeated": {
    problem: (p) => `La partie ${v(p.party)} figure déjà à la ligne ${p.first} de cette liste.`,
    remedy: () => "Gardez une seule ligne par partie.",
  },
  "key.all-zero": {
    problem: (p) =>
      p.count === 1
        ? "Le poids du seul membre est nul : il n’y a pas de base de répartition."
        : `Les poids des ${p.count} membres sont tous nuls : il n’y a pas de base de répartition.`,
    remedy: () => "Donnez un poids supérieur à 0 à un membre au moins.",
  },
  "key.negative-cost": {
    problem: (p) => `Planchers, plafonds et « exemptBelow » ne sont pas définis pour le coût négatif ${p.cost}.`,
    remedy: () => "Répartissez l’avoir par les seuls poids.",
  },
  "key.maximum-below-exemption": {
    problem: (p) =>
      `Le plafond de ${p.maximum} est inférieur au seuil d’exonération de ${p.exemptBelow} : ce membre et tous ceux de moindre poids ne pourraient jamais payer.`,
    remedy: () => "Relevez le plafond, abaissez « exemptBelow », ou retirez ce membre de la clé.",
  },
  "pledges.negative-cost": {
    problem: (p) => `Des promesses ne peuvent pas répartir le coût négatif ${p.cost}.`,
    remedy: () => "Répartissez l’avoir par une clé de répartition, au prorata de ce que chacun a payé.",
  },
  "pledge.outside-bounds": {
    problem: (p) =>
      p.maximum === null
        ? `La promesse de ${p.amount} est inférieure à son propre plancher de ${p.minimum}.`
        : `La promesse de ${p.amount} n’est pas comprise entre son plancher de ${p.minimum} et son plafond de ${p.maximum}.`,
    remedy: () => "Corrigez la promesse ou ses bornes.",
  },
  "pledges.exceed-cost": {
    problem: (p) => `Les promesses atteignent ${p.total}, soit ${p.excess} de plus que les ${p.cost} à répartir.`,
    remedy: () =>
      "Réduisez une promesse, ou choisissez la règle d’excédent : proportional, cap, equal-reduction ou credit.",
  },
  "source.one-of": {
    problem: (p) =>
      p.given === 0 ? "Cette ressource n’a ni taux ni montant." : "Cette ressource a à la fois un taux et un montant.",
    remedy: () => "Donnez exactement l’un des deux : « rate » ou « amount ».",
  },
  "source.opposite-sign": {
    problem: (p) => `Le montant ${p.amount} est de sens contraire au coût ${p.cost}.`,
    remedy: () => "Donnez des montants du signe du coût : négatifs sur une facture d’avoir seulement.",
  },
  "sources.exceed-cost": {
    problem: (p) => `Les ressources apportent ensemble ${p.total}, soit ${p.excess} de plus que le coût de ${p.cost}.`,
    remedy: () => "Diminuez un taux ou un montant, ou fixez un plafond.",
  },
  "vat.rate-missing": {
    problem: (p) => `D’autres parties ont un taux de TVA, et la partie ${v(p.party)} n’en a pas.`,
    remedy: () => "Donnez « vatRate », par exemple 20, ou 0 avec un motif dans « vatReason ».",
  },
  "vat.reason-missing": {
    problem: (p) => `Le taux de TVA de la partie ${v(p.party)} est de 0, sans motif.`,
    remedy: () => "Donnez le motif dans « vatReason », par exemple autoliquidation, ou le taux qui s’applique.",
  },
  "pledge.gross-without-rate": {
    problem: (p) =>
      `La partie ${v(p.party)} a un plafond TVA comprise et pas de taux de TVA : ce qu’elle peut payer hors TVA n’est pas connu.`,
    remedy: () => "Donnez à la partie un « vatRate », ou un « maximum » hors TVA.",
  },
  "schedule.sum": {
    problem: (p) => `Les taux des échéances font ${p.sum} pour cent en tout, et non 100.`,
    remedy: () => "Corrigez un taux : la dernière échéance solde le reste.",
  },
  "schedule.label-repeated": {
    problem: (p) => `Le libellé ${v(p.label)} est déjà celui d’une autre échéance.`,
    remedy: () => "Donnez à chaque échéance un libellé qui lui soit propre.",
  },
  "schedule.negative": {
    problem: (p) =>
      `À l’échéance ${v(p.label)}, les montants sont si faibles qu’une partie devrait recevoir au lieu de payer.`,
    remedy: () => "Réunissez cette échéance avec la précédente ou la suivante.",
  },
  "issued.without-schedule": {
    problem: () => "Des factures ont été émises, et il n’y a pas d’échéancier auquel les rattacher.",
    remedy: () => "Donnez l’échéancier (« schedule ») dont elles relèvent.",
  },
  "issued.unknown-instalment": {
    problem: (p) =>
      `Aucune échéance ne s’appelle ${v(p.label)}.${p.nearest === null ? "" : ` Vouliez-vous dire « ${p.nearest} » ?`}`,
    remedy: () => "Écrivez le libellé comme dans l’échéancier.",
  },
  "issued.repeated": {
    problem: (p) => `La partie ${v(p.party)} a déjà une facture pour l’échéance ${v(p.label)}.`,
    remedy: () => "Gardez une facture par partie et par échéance : s’il y en a eu deux, additionnez leurs montants.",
  },
  "issued.opposite-sign": {
    problem: (p) => `Le montant ${p.amount} est de sens contraire au coût ${p.cost}.`,
    remedy: () => "Donnez des montants du signe du coût : négatifs sur une facture d’avoir seulement.",
  },
  "issued.not-share": {
    problem: (p) =>
      `Les factures de la partie ${v(p.party)} font ${p.issued} hors TVA, et sa quote-part est à présent de ${p.share} : aucune échéance restante ne peut rattraper l’écart.`,
    remedy: () =>
      "Émettez une facture d’avoir pour la différence, ou gardez ouverte une échéance qui puisse la porter.",
  },
  "issued.not-invoiced": {
    problem: (p) =>
      `La partie ${v(p.party)} a une facture, alors que ce qu’elle apporte à ce financement n’est pas facturé.`,
    remedy: () => "Retirez la facture : les subventions et la part de l’éditeur n’en ont pas.",
  },
  "legal.rule-repeated": {
    problem: (p) => `L’identifiant ${v(p.rule)} est déjà celui de la règle nᵒ ${p.first}.`,
    remedy: () =>
      "Donnez à chaque règle un identifiant qui lui soit propre ; celui d’une règle de quotepart la remplace.",
  },
  "legal.rule-validity": {
    problem: (p) => `Cette règle prendrait fin le ${v(p.validUntil)}, avant de commencer le ${v(p.validFrom)}.`,
    remedy: () => "Corrigez « validFrom » ou « validUntil ».",
  },
  "legal.test-unknown": {
    problem: (p) => `Il n’y a pas de contrôle ${v(p.test)}.${orNearest(p.nearest)}`,
    remedy: (p) => `Choisissez parmi : ${p.known} ; ou donnez une fonction de ce nom dans « evaluators ».`,
  },
  "legal.evaluator-invalid": {
    problem: (p) => `L’évaluateur ${v(p.test)} doit être une fonction, et non ${v(p.received)}.`,
    remedy: () =>
      "Donnez une fonction qui prend un plan, une règle, des faits et une date, et rend une liste de constats.",
  },
  "legal.evaluator-taken": {
    problem: (p) => `Le contrôle ${v(p.test)} est l’un de ceux de quotepart.`,
    remedy: () => "Donnez un autre nom à votre évaluateur, et une règle qui le nomme.",
  },
  "legal.evaluator-failed": {
    problem: (p) => `L’évaluateur ${v(p.test)} n’a pas rendu de constats lisibles pour la règle ${v(p.rule)}.`,
    remedy: () =>
      "Rendez une liste de constats : valeur et limite sous forme de texte ou null, et le résultat ok, alert ou unverifiable.",
  },
  "join.not-shared": {
    problem: (p) =>
      `Un financement de modalité « ${p.modality} » est supporté par une seule partie : personne ne peut s’y joindre.`,
    remedy: () => "Planifiez-le comme un cofinancement, ou comme une commande complémentaire avec un membre associé.",
  },
  "join.terms-missing": {
    problem: (p) =>
      `Pour se joindre à un financement selon « ${p.strategy} », les conditions doivent indiquer : ${p.needed}.`,
    remedy: () => "Donnez-le sous « terms ».",
  },
  "join.terms-unused": {
    problem: (p) => `Un financement selon « ${p.strategy} » n’a pas l’usage de ces conditions : ${p.unused}.`,
    remedy: () => "Retirez-les, pour que personne ne croie qu’elles s’appliquent.",
  },
  "join.unknown-module": {
    problem: (p) =>
      `Aucun module n’a l’identifiant ${v(p.module)}.${p.nearest === null ? "" : ` Vouliez-vous dire « ${p.nearest} » ?`}`,
    remedy: () => "Écrivez l’identifiant comme dans « modules ».",
  },
  "join.residual-not-possible": {
    problem: (p) =>
      p.why === "orders"
        ? "Toutes les commandes sont du même montant : un entrant ne peut pas payer moins que les autres."
        : p.why === "credit-note"
          ? "Un avoir n’a pas de valeur résiduelle."
          : `Le développement n’est pas couvert : il reste ${p.gap} à financer, et ce que l’entrant reprend n’est pas connu.`,
    remedy: (p) =>
      p.why === "gap"
        ? "Employez la base « from-start », ou comblez d’abord le reste à financer."
        : "Employez la base « from-start ».",
  },
  "join.already-there": {
    problem: (p) => `La partie ${v(p.party)} participe déjà.`,
    remedy: () =>
      "Donnez à l’entrant un identifiant qui lui soit propre, ou changez les conditions de la partie dans la demande.",
  },
  "join.months": {
    problem: () =>
      "Un droit d’entrée sur la valeur résiduelle demande « elapsedMonths », de 0 ou plus, et « lifetimeMonths », de 1 ou plus, le premier ne dépassant pas le second.",
    remedy: () => "Donnez les deux, par exemple 24 et 60.",
  },
  "join.until-without-date": {
    problem: () => "Le droit d’entrée a un dernier jour, et le jour de l’adhésion n’est pas donné.",
    remedy: () => "Donnez « date », le jour de l’adhésion.",
  },
  "withdraw.not-a-member": {
    problem: (p) =>
      `La partie ${v(p.party)} n’est pas parmi celles qui se partagent ce financement.${p.nearest === null ? "" : ` Vouliez-vous dire « ${p.nearest} » ?`}`,
    remedy: () => "Nommez l’un des membres de la répartition, ou un membre associé.",
  },
  "withdraw.not-possible": {
    problem: (p) => `Après un retrait, « ${p.then} » n’est pas possible dans un financement selon « ${p.strategy} ».`,
    remedy: () =>
      "Employez « reshare » ; « replace » demande une liste d’attente, « gap » des promesses, une clé ou des commandes unitaires.",
  },
  "withdraw.invoiced": {
    problem: (p) =>
      `Une facture a été émise à ${v(p.party)} : cette partie est engagée et ne peut plus se retirer avant l’engagement.`,
    remedy: () =>
      "Employez « after-commitment » : elle doit encore sa part ; ou émettez un avoir et retirez la facture de « issued ».",
  },
  "withdraw.last": {
    problem: (p) => `La partie ${v(p.party)} est la dernière : il ne resterait personne pour partager.`,
    remedy: () => "Renoncez au financement, ou faites d’abord entrer une autre partie.",
  },
  "withdraw.module": {
    problem: (p) => `Le module ${v(p.module)} n’est souhaité que par ${v(p.party)} : personne ne le paierait.`,
    remedy: () => "Retirez d’abord le module du développement, avec son coût.",
  },
  "change-cost.by-module": {
    problem: () =>
      "Le coût d’un financement par module est la somme de ses modules : un coût seul ne dit pas lequel change.",
    remedy: () => "Changez dans la demande les coûts des modules et du développement, puis planifiez-la de nouveau.",
  },
  "lose-source.unknown": {
    problem: (p) =>
      `Aucune ressource ne vient de ${v(p.party)}.${p.nearest === null ? "" : ` Vouliez-vous dire « ${p.nearest} » ?`}`,
    remedy: () => "Nommez la partie qui apporte la ressource, comme dans « sources ».",
  },
  "payment.opposite-sign": {
    problem: (p) => `Le paiement ${p.amount} est de sens contraire au coût ${p.cost}.`,
    remedy: () =>
      "Donnez ce que la partie a avancé en fin de compte : déduisez d’un paiement ce qui en a été remboursé ; un montant n’est négatif que pour un avoir.",
  },
  "portfolio.other-currency": {
    problem: (p) =>
      `Ce plan est en ${p.currency}, et le plan nᵒ ${p.first} en ${p.expected} : leurs montants ne s’additionnent pas.`,
    remedy: () => "Faites un portefeuille par monnaie.",
  },
  "portfolio.development-repeated": {
    problem: (p) =>
      `Le développement ${v(p.development)} est déjà celui du plan nᵒ ${p.first}, et compterait deux fois.`,
    remedy: () => "Gardez le plan qui fait foi, ou donnez à un autre développement un autre identifiant.",
  },
  "plan.format": {
    problem: (p) => `Ce n’est pas un plan au format ${p.expected} ; son champ « format » est ${v(p.received)}.`,
    remedy: () => "Donnez un plan tel que quotepart l’a écrit, en entier.",
  },
  "plan.other-version": {
    problem: (p) =>
      `Le plan indique qu’il a été établi par ${v(p.received)}, alors que la version employée est ${p.library}.`,
    remedy: () => "Vérifiez-le avec la version qui l’a établi.",
  },
  "plan.differs": {
    problem: (p) => `Le plan indique ${v(p.received)} là où sa propre demande donne ${v(p.expected)}.`,
    remedy: () => "Ne vous fiez pas à ce plan ; établissez-le de nouveau à partir de la demande.",
  },
  "table.empty": {
    problem: () => "Le tableau est vide.",
    remedy: () =>
      "Donnez une ligne de titres, comme « Membre » et « Population », et au-dessous une ligne pour chaque partie.",
  },
  "table.column-missing": {
    problem: (p) =>
      `${p.column === "name" ? "Aucune colonne ne dit qui participe" : "Aucune colonne ne dit selon quoi répartir le coût"}${p.headings === null ? "" : ` ; les titres lus sont ${quoted(p.headings)}`}.`,
    remedy: (p) =>
      p.column === "name"
        ? "Écrivez « Membre » au-dessus de la colonne des noms."
        : "Écrivez « Poids » ou « Population » au-dessus des nombres d’une clé de répartition, « Promesse » au-dessus de ce que chacun promet, ou « Commande unitaire » au-dessus de commandes d’un même montant.",
  },
  "table.column-twice": {
    problem: (p) =>
      `Ligne ${p.row}, deux colonnes peuvent désigner la même chose : ${quoted(p.first)} et ${quoted(p.second)}.`,
    remedy: () => "Gardez celle qui fait foi, ou écrivez un autre titre au-dessus de l’autre.",
  },
  "table.column-unfit": {
    problem: (p) =>
      `La colonne ${v(p.heading)} (${p.column}) bornerait les quotes-parts, mais ${p.basis === "order" ? "des commandes unitaires n’ont pas de bornes" : "une borne TTC ne va qu’avec des promesses"}.`,
    remedy: (p) =>
      p.basis === "order" ? "Retirez la colonne, ou videz-la." : "Donnez la borne HT, ou retirez la colonne.",
  },
  "table.label-missing": {
    problem: (p) => `${frenchAsked[p.label][0]}.`,
    remedy: (p) => `${frenchAsked[p.label][1]}.`,
  },
  "table.label-twice": {
    problem: (p) =>
      `${subject(p.label)} vaut ${v(p.received)} à la ligne ${p.row}, et ${v(p.first)} à la ligne ${p.firstRow}.`,
    remedy: () => "Gardez la valeur qui fait foi.",
  },
  "table.name-missing": {
    problem: (p) => `Ligne ${p.row}, il manque un nom dans la colonne ${p.column}.`,
    remedy: () => "Écrivez de qui est la ligne ; commencez une ligne de totaux par « Total ».",
  },
  "table.value-missing": {
    problem: (p) => `${subject(p.name)} n’a rien à la ${underFr(p)}.`,
    remedy: () =>
      "Écrivez sa valeur, ou 0 si elle ne compte pas ; écrivez « éditeur » ou « financeur » dans une colonne « Rôle » si elle ne prend pas de quote-part.",
  },
  "table.number": {
    problem: (p) => `${subject(p.received)}, ligne ${p.row}, colonne ${p.column}, ${unreadFr[p.why][0]}.`,
    remedy: ({ why, received }) => `${why === "thousands" ? unreadFr.thousands[1](received) : unreadFr[why][1]}.`,
  },
  "table.percent-mixed": {
    problem: (p) => `De la ligne ${p.firstRow} et de la ${underFr(p)}, l’une est un pourcentage et l’autre non.`,
    remedy: () => "Écrivez toute la colonne en pourcentages, ou aucune cellule.",
  },
  "table.word": {
    problem: (p) => `${subject(p.received)}, ligne ${p.row}, colonne ${p.column}, ${wordsFr[p.what][0]}.`,
    remedy: (p) => `${wordsFr[p.what][1]}.`,
  },
  "table.date": {
    problem: (p) =>
      `${subject(p.received)}, ligne ${p.row}, colonne ${p.column}, n’est pas ${p.what === "day" ? "un jour" : "une année"} qui se lise.`,
    remedy: (p) => (p.what === "day" ? "Écrivez-le ainsi : 2027-01-31." : "Écrivez ses quatre chiffres : 2027."),
  },
  "table.orders-differ": {
    problem: (p) =>
      `La commande à la ${underFr(p)} est de ${p.received}, et celle de la ligne ${p.firstRow} de ${p.first} ; des commandes unitaires sont toutes d’un même montant.`,
    remedy: () =>
      "Écrivez le même montant pour toutes, ou « Promesse » au-dessus de la colonne si chacune promet le sien.",
  },
  "table.rows-after": {
    problem: (p) =>
      `La ligne ${p.row} ressemble à une partie, alors que le tableau s’est terminé avant elle, à la ligne ${p.end}.`,
    remedy: () => "Retirez la ligne vide ou les totaux qui séparent les parties, ou retirez cette ligne du fichier.",
  },
  "table.share-differs": {
    problem: (p) =>
      `Le tableau dit à la ${underFr(p)} que la quote-part de ${v(p.name)} est ${p.received}, et ses autres colonnes donnent ${p.expected}.`,
    remedy: () =>
      "Videz cette colonne si elle n’est plus à jour ; sinon, quelque chose qui décide des quotes-parts n’est pas dans le tableau.",
  },
  "table.several": {
    problem: (p) =>
      p.where === "rows"
        ? `Les lignes ${p.first} et ${p.second} sont toutes deux les titres d’un tableau d’après lequel répartir.`
        : `Les feuilles ${v(p.first)} et ${v(p.second)} contiennent toutes deux un tableau d’après lequel répartir.`,
    remedy: (p) =>
      p.where === "rows"
        ? "Gardez un seul tableau dans le fichier."
        : "Gardez une seule des feuilles dans le fichier, ou masquez l’autre.",
  },
  "table.file-too-large": {
    problem: (p) => `Le fichier dépasse la limite de ${p.limit} ${sizesFr[p.what]}.`,
    remedy: () => "Ne gardez dans le fichier que le tableau des parties.",
  },
  "table.file-broken": {
    problem: (p) =>
      p.kind === "csv"
        ? "Le fichier n’est pas un fichier texte."
        : `Le fichier ne se lit pas comme un fichier ${p.kind}.`,
    remedy: () => "Ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx, .ods ou .csv.",
  },
  "table.file-locked": {
    problem: () => "Le fichier est protégé par un mot de passe, ou au format d’avant 2007 (.xls).",
    remedy: () => "Enregistrez-le en .xlsx ou .ods, sans mot de passe.",
  },
  "table.workbook-resaved": {
    problem: () => "C’est un classeur de quotepart enregistré en OpenDocument, d’où sa demande ne se relit pas.",
    remedy: () => "Enregistrez-le en .xlsx, et donnez ce fichier.",
  },
  "table.cell-error": {
    problem: (p) =>
      p.what === "error"
        ? `${subject(p.received)}, ligne ${p.row}, colonne ${p.column}, est une erreur du tableur, non une valeur.`
        : `La formule ${v(p.received)}, ligne ${p.row}, colonne ${p.column}, n’a pas de résultat dans le fichier.`,
    remedy: (p) =>
      p.what === "error"
        ? "Réparez la formule de la cellule, ou écrivez-y ce qui doit y figurer."
        : "Ouvrez le fichier dans votre tableur, enregistrez-le, et donnez-le de nouveau.",
  },
  "table.cell-too-long": {
    problem: (p) =>
      `Le texte de la ligne ${p.row}, colonne ${p.column}, qui commence par ${v(p.received)}, dépasse les ${p.limit} caractères que contient une cellule.`,
    remedy: () => "Raccourcissez-le, ou retirez-le du tableau.",
  },
  "table.column-ignored": {
    problem: (p) =>
      p.count === 1
        ? `La colonne ${quoted(p.columns)} n’est pas lue.`
        : `Les colonnes ${quoted(p.columns)} ne sont pas lues.`,
    remedy: () => "Rien à faire si ce qui s’y trouve ne décide d’aucune quote-part.",
  },
  "table.rows-ignored": {
    problem: (p) => (p.count === 1 ? `La ligne ${p.rows} n’est pas lue.` : `Les lignes ${p.rows} ne sont pas lues.`),
    remedy: () => "Rien à faire si ce qui s’y trouve ne décide d’aucune quote-part.",
  },
  "table.currency-assumed": {
    problem: (p) => `Aucune monnaie n’est nommée : les montants sont lus en ${p.currency}.`,
    remedy: () =>
      "Pour qu’elle soit dite, écrivez « Devise » dans une cellule au-dessus ou au-dessous du tableau, et son code à côté.",
  },
  "table.title-assumed": {
    problem: (p) =>
      `Aucune ligne ne donne l’intitulé : ${v(p.title)} est pris${p.row === null ? "" : `, de la ligne ${p.row}`}.`,
    remedy: () =>
      "Écrivez « Intitulé » dans une cellule au-dessus ou au-dessous du tableau, et celui du développement à côté.",
  },
  "table.total-differs": {
    problem: (p) =>
      `Le total à la ${underFr(p)} est ${v(p.received)}, et les lignes au-dessus font ${p.expected} ensemble.`,
    remedy: () => "Vérifiez qu’aucune ligne ne manque dans le tableau.",
  },
  "table.rows-hidden": {
    problem: (p) =>
      p.count === 1
        ? `La ligne ${p.rows} (${quoted(p.called)}) est masquée dans le fichier, et compte comme si elle était affichée.`
        : `Les lignes ${p.rows} (${quoted(p.called)}) sont masquées dans le fichier, et comptent comme si elles étaient affichées.`,
    remedy: () =>
      "Affichez les lignes masquées, et supprimez celles qui ne doivent pas compter ; un filtre ne les retire pas.",
  },
  "table.column-hidden": {
    problem: (p) =>
      p.count === 1
        ? `La colonne ${quoted(p.columns)} est masquée dans le fichier, et compte comme si elle était affichée.`
        : `Les colonnes ${quoted(p.columns)} sont masquées dans le fichier, et comptent comme si elles étaient affichées.`,
    remedy: () => "Affichez les colonnes masquées, et supprimez celles qui ne doivent pas compter.",
  },
  "table.name-repeated": {
    problem: (p) =>
      `${subject(p.name)} figure à la ligne ${p.row} et déjà à la ligne ${p.firstRow} : ce sont deux parties.`,
    remedy: () => "Retirez une ligne si c’est la même partie.",
  },
  "report.docx-missing": {
    problem: () => "Un document Word demande le paquet docx, qui n’est pas installé.",
    remedy: () => "Lancez « npm install docx », ou choisissez HTML, Markdown ou CSV.",
  },
  "document.no-data": {
    problem: () => "Ce document ne contient pas les données d’un plan.",
    remedy: () =>
      "Donnez l’annexe HTML, Markdown ou DOCX telle que quotepart l’a écrite, ou le plan lui-même (JSON) ; une annexe CSV ne contient pas de données.",
  },
  "document.several-data": {
    problem: (p) => `Les données de ce document y figurent ${p.count} fois : rien ne dit lesquelles font foi.`,
    remedy: () => "Ne vous fiez pas à ce document ; demandez-le tel que quotepart l’a écrit.",
  },
  "document.data-broken": {
    problem: () => "Les données de ce document ne se lisent pas.",
    remedy: () => "Demandez le document tel que quotepart l’a écrit.",
  },
  "document.differs": {
    problem: (p) =>
      p.line === null
        ? `Les données de ce document portent ${v(p.received)} là où ce dont elles découlent donne ${v(p.expected)}.`
        : `Ligne ${p.line}, ce document porte ${v(p.received)} là où ses propres données donnent ${v(p.expected)}.`,
    remedy: () => "Ne vous fiez pas à ce document ; demandez-le tel que quotepart l’a écrit.",
  },
  "workbook.hucre-missing": {
    problem: () => "Un classeur demande le paquet hucre, qui n’est pas installé.",
    remedy: () => "Lancez `npm install hucre`, ou employez un tableau CSV.",
  },
  "workbook.not-live": {
    problem: (p) => `Ce plan ne peut pas être écrit en classeur vivant, car ${notLiveFr(p.reason)}.`,
    remedy: () => "Omettez `live` : le classeur contient alors les valeurs du plan, et le dit.",
  },
  "workbook.too-long": {
    problem: (p) =>
      `Les quotes-parts et les factures de ce plan font ${p.lines} lignes, plus que les ${p.limit} d’un classeur.`,
    remedy: () => "Écrivez le plan en CSV, ou répartissez entre moins de parties.",
  },
  "workbook.unknown": {
    problem: () =>
      "Ce fichier n’est pas un classeur écrit par quotepart : la feuille cachée qui contient sa demande manque ou est abîmée.",
    remedy: () => "Donnez le fichier .xlsx qu’a écrit `workbook`, ou un tableau avec des en-têtes.",
  },
  "sql.split-invalid": {
    problem: (p) => `Ce pour quoi du SQL doit être écrit doit être un objet, et non ${v(p.received)}.`,
    remedy: () =>
      'Donnez un objet tel que { dialect: "duckdb", from: "parties", party: "id", weight: "weight", total: 10000n }.',
  },
  "sql.dialect-unknown": {
    problem: (p) => `Aucun SQL n’est écrit pour le dialecte ${v(p.received)} ; sont connus ${p.known}.`,
    remedy: () => "Donnez le dialecte de votre base, ou le plus proche.",
  },
  "sql.name-invalid": {
    problem: (p) => `« ${p.name} » doit nommer une table ou une colonne, et non ${v(p.received)}.`,
    remedy: () =>
      "Donnez le nom comme un texte, sans guillemets ni caractère NUL ; pour une table d’un schéma, une liste des deux.",
  },
  "sql.name-taken": {
    problem: (p) => `Le résultat aurait deux colonnes nommées ${v(p.name)}.`,
    remedy: () =>
      "Nommez chaque groupe une fois, et renommez une colonne qui s’appelle comme une du résultat, dans une vue ou un WITH devant la requête.",
  },
  "sql.value-invalid": {
    problem: (p) =>
      `« ${p.name} » doit être le nom d’une colonne ou un nombre entier d’au plus 18 chiffres, et non ${v(p.received)}.`,
    remedy: () => "Donnez un texte, un bigint ou un nombre sans décimales ; de 0 ou davantage, sauf pour le total.",
  },
  "sql.decimals-invalid": {
    problem: (p) => `Les décimales des poids doivent être un nombre entier de 0 à 18, et non ${v(p.received)}.`,
    remedy: () => "Donnez le nombre de décimales de la colonne : 2 pour numeric(12, 2).",
  },
  "file.unreadable": {
    problem: (p) => `Le fichier ${v(p.file)} ne peut pas être lu : ${frenchReason(p.reason)}.`,
    remedy: () => "Vérifiez son nom, et que vous avez le droit de le lire.",
  },
  "file.unwritable": {
    problem: (p) => `Le fichier ${v(p.file)} ne peut pas être écrit : ${frenchReason(p.reason)}.`,
    remedy: () => "Vérifiez le dossier, et que vous avez le droit d’y écrire.",
  },
  "file.empty": {
    problem: (p) => `Le fichier ${v(p.file)} est vide.`,
    remedy: () => "Donnez le fichier qui contient les données, ou vérifiez ce qui est envoyé sur l’entrée standard.",
  },
  "file.field-repeated": {
    problem: (p) =>
      `Dans le fichier ${v(p.file)}, le champ ${v(p.field)} figure deux fois dans un même objet, la seconde à la ligne ${p.line}, colonne ${p.column}.`,
    remedy: () =>
      "Gardez celui qui fait foi : un second « maximum » ne doit pas remplacer le premier sans qu’on le voie.",
  },
  "file.not-json": {
    problem: (p) =>
      `Le fichier ${v(p.file)} n’est pas du JSON : il ne se lit plus à partir de la ligne ${p.line}, colonne ${p.column}.`,
    remedy: () => "Corrigez-le à cet endroit : souvent, une virgule ou un guillemet manque juste avant.",
  },
};
