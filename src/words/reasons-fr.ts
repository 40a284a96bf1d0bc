import type { ReasonSentences } from "./reasons.js";

/** Pourquoi chacun paie ce qu’il paie : les phrases françaises. */
export const reasonsFr: ReasonSentences = {
  "initial-contract.decided": ({ authority, reference, amount }, say) =>
    `Ce développement répond à des besoins exprimés dans le cahier des charges du marché ${reference} (${say.party(authority)}, ${say.amount(amount)} HT) : selon la charte du club, son financement est acquis dans le cadre de ce marché initial.`,
  "initial-contract.all": ({ cost, reference }, say) =>
    `Prise en charge de la totalité du coût, soit ${say.amount(cost)} HT, au titre du marché ${reference}.`,

  "complementary-order.decided": ({ lead, reference, amount, associates }, say) => {
    const basis = `Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, ${say.party(lead)}, dans le cadre d’une commande complémentaire à son marché initial ${reference} (${say.amount(amount)} HT)`;
    if (associates === 0) return `${basis}.`;
    return associates === 1
      ? `${basis} ; y est associé un autre utilisateur ayant exprimé des besoins similaires.`
      : `${basis} ; y sont associés ${say.number(associates)} autres utilisateurs ayant exprimé des besoins similaires.`;
  },
  "complementary-order.by-weight": ({ totalWeight }, say) =>
    `Ce que laissent les taux et les montants est réparti au prorata des poids, pour un poids total de ${say.number(totalWeight)}, celui du chef de file compris.`,
  "associate.rate": ({ rate, cost }, say) => `${say.percent(rate)} du coût de ${say.amount(cost)} HT.`,
  "associate.amount": ({ amount }, say) => `Montant convenu de ${say.amount(amount)} HT.`,
  "associate.weight": ({ weight, totalWeight }, say) =>
    `Poids de ${say.number(weight)} sur ${say.number(totalWeight)} dans ce que laissent les taux et les montants.`,
  "lead.weight": ({ weight, totalWeight }, say) =>
    `Chef de file : poids de ${say.number(weight)} sur ${say.number(totalWeight)} dans ce que laissent les taux et les montants.`,
  "lead.all": ({ cost }, say) => `Chef de file : totalité du coût, soit ${say.amount(cost)} HT.`,
  "lead.rest": () => "Chef de file : ce que les membres associés ne prennent pas en charge.",

  "own-funds.decided": ({ publisher, cost }, say) =>
    `Selon la charte du club, ce développement est un investissement sur fonds propres : ${say.party(publisher)} le décide et le finance en autonomie, pour ${say.amount(cost)} ; il n’y a ni facture ni TVA.`,
  "own-funds.all": ({ cost }, say) => `L’éditeur prend en charge la totalité du coût, soit ${say.amount(cost)}.`,

  "co-financed.decided": ({ members }, say) =>
    `Selon la charte du club, ce développement est cofinancé et spécifié par plusieurs membres pour un besoin commun, ${members === 0 ? "mais aucun membre n’y contribue encore" : members === 1 ? "ici par un seul membre" : `ici par ${say.number(members)} membres`} ; l’engagement de chacun se limite à sa quote-part.`,

  "key.shared": ({ cost, payers, totalWeight, label, source, date }, say) => {
    const origin = [source, date === null ? null : `au ${say.day(date)}`].filter((part) => part !== null).join(", ");
    const basis = `${label === null ? "des poids de la clé de répartition" : `de la clé de répartition « ${label} »`}${origin === "" ? "" : ` (${origin})`}`;
    return payers === 1
      ? `Le coût de ${say.amount(cost)} HT incombe en entier au seul membre contributeur.`
      : `Le coût de ${say.amount(cost)} HT est réparti entre ${say.number(payers)} membres au prorata ${basis}, pour un poids total de ${say.number(totalWeight)}.`;
  },
  "key.exempted": ({ exempt, members, below }, say) => {
    const others =
      members - exempt === 1 ? "l’autre membre supporte seul le coût" : "les autres membres supportent seuls le coût";
    return exempt === 1
      ? `Un membre sur ${say.number(members)} est exonéré, sa part étant inférieure à ${say.amount(below)} : ${others}.`
      : `${say.number(exempt)} membres sur ${say.number(members)} sont exonérés, leur part étant inférieure à ${say.amount(below)} : ${others}.`;
  },
  "key.all-exempt": ({ members, below }, say) =>
    `Aucun groupe de membres ne peut se partager ce coût sans qu’une part soit inférieure au seuil de ${say.amount(below)} : ${members === 1 ? "le membre est exonéré" : `les ${say.number(members)} membres sont exonérés`} et le coût reste à financer.`,
  "key.bounded": ({ atMinimum, atMaximum }, say) => {
    const parts = [
      ...(atMinimum > 0 ? [`${say.number(atMinimum)} au plancher`] : []),
      ...(atMaximum > 0 ? [`${say.number(atMaximum)} au plafond`] : []),
    ].join(" et ");
    return `Les planchers et plafonds sont respectés (${atMinimum + atMaximum === 1 ? "membre" : "membres"} : ${parts}) ; les autres parts sont ajustées en proportion de leurs poids.`;
  },
  "key.maxima-short": ({ missing }, say) =>
    `Les plafonds ne permettent pas d’atteindre le coût : il reste ${say.amount(missing)} à financer.`,
  "key.minima-exceed": ({ excess }, say) =>
    `Ensemble, les planchers dépassent le coût ; l’excédent, ${say.amount(excess)}, est à valoir pour ceux qui l’ont payé.`,
  "key.by-weight": ({ weight, totalWeight }, say) =>
    `Poids dans la clé : ${say.number(weight)} sur ${say.number(totalWeight)}.`,
  "key.at-minimum": ({ weight, minimum }, say) =>
    `Le poids de ${say.number(weight)} donnerait moins que le plancher : c’est le plancher de ${say.amount(minimum)} qui est dû.`,
  "key.at-maximum": ({ weight, maximum }, say) =>
    `Le poids de ${say.number(weight)} donnerait plus que le plafond : c’est le plafond de ${say.amount(maximum)} qui est dû.`,
  "key.exempt": ({ weight, below }, say) =>
    `Poids de ${say.number(weight)} : exonération, sous le seuil de ${say.amount(below)}.`,

  "pledges.matched": ({ party, amount, perPledge, ceiling }, say) =>
    `${say.party(party)} abonde chaque promesse d’un montant égal, dans la limite de ${say.amount(perPledge)} par promesse${ceiling === null ? "" : ` et de ${say.amount(ceiling)} en tout`} : cet abondement de ${say.amount(amount)} vient en premier en déduction du coût.`,
  "match.takes": ({ amount, perPledge }, say) =>
    `Abondement des promesses, dans la limite de ${say.amount(perPledge)} par promesse : ${say.amount(amount)}.`,
  "pledges.met": ({ cost, members }, say) =>
    members === 1
      ? `La promesse couvre exactement le coût de ${say.amount(cost)} HT.`
      : `Les ${say.number(members)} promesses couvrent exactement le coût de ${say.amount(cost)} HT.`,
  "pledges.short": ({ total, cost, missing, reached }, say) =>
    `Les promesses atteignent ${say.amount(total)} HT pour un coût de ${say.amount(cost)} HT, soit ${say.percent(reached)} : il manque ${say.amount(missing)}.`,
  "pledges.over": ({ total, cost, excess }, say) =>
    `Les promesses atteignent ${say.amount(total)} HT pour un coût de ${say.amount(cost)} HT : elles le dépassent de ${say.amount(excess)}.`,
  "pledges.below-threshold": ({ threshold, reached }, say) =>
    `Les promesses atteignent ${say.percent(reached)} du coût, en deçà du seuil de déclenchement de ${say.percent(threshold)} : le financement est sans suite et personne ne paie.`,
  "shortfall.report": () => "Chacun paie ce qu’il a promis ; ce qui manque est indiqué comme reste à financer.",
  "shortfall.top-up": ({ factor }, say) =>
    factor === null
      ? "Chaque promesse est portée à son plafond."
      : `Chaque promesse est relevée dans la même proportion (multipliée par environ ${say.number(factor)}), sans dépasser le plafond de chacun.`,
  "shortfall.equal-top-up": ({ more }, say) =>
    more === null
      ? "Chaque promesse est portée à son plafond."
      : `Chaque membre qui a promis paie le même supplément, de ${say.amount(more)} à l’arrondi près, sans dépasser son plafond.`,
  "shortfall.backstop": ({ party, amount, maximum }, say) =>
    `${say.party(party)}, garant, prend à sa charge ${say.amount(amount)}${maximum === null ? "" : `, dans la limite de ${say.amount(maximum)}`}.`,
  "shortfall.cancel": () => "Faute de couvrir le coût, le financement est sans suite : personne ne paie.",
  "pledges.maxima-short": ({ missing }, say) =>
    `Les plafonds votés ne permettent pas d’atteindre le coût : il reste ${say.amount(missing)} à financer.`,
  "surplus.proportional": ({ percentage }, say) =>
    percentage === null
      ? "Chacun paie le plancher qu’il a fixé."
      : `Chacun paie la même part de sa promesse, environ ${say.percent(percentage)}, sans descendre sous son plancher.`,
  "surplus.cap": ({ cap }, say) =>
    cap === null
      ? "Chacun paie le plancher qu’il a fixé."
      : `Chacun paie le même montant, ${say.amount(cap)} à l’arrondi près, sans dépasser sa promesse ni descendre sous son plancher.`,
  "surplus.equal-reduction": ({ less }, say) =>
    less === null
      ? "Chacun paie le plancher qu’il a fixé."
      : `Chacun économise le même montant, ${say.amount(less)} à l’arrondi près, sans descendre sous son plancher.`,
  "surplus.credit": ({ excess }, say) =>
    `Chacun paie ce qu’il a promis ; l’excédent de ${say.amount(excess)} est à valoir sur le prochain développement, au prorata des sommes payées.`,
  "pledges.minima-exceed": ({ excess }, say) =>
    `Ensemble, les planchers dépassent le coût ; l’excédent, ${say.amount(excess)}, est à valoir, au prorata des sommes payées.`,
  "pledge.kept": ({ pledge }, say) => `Promesse de ${say.amount(pledge)}, payée telle quelle.`,
  "pledge.raised": ({ pledge }, say) => `Promesse de ${say.amount(pledge)}, relevée pour couvrir le coût.`,
  "pledge.lowered": ({ pledge }, say) =>
    `Promesse de ${say.amount(pledge)}, réduite parce que le total dépasse le coût.`,
  "pledge.at-maximum": ({ pledge, maximum }, say) =>
    pledge === maximum
      ? `Promesse de ${say.amount(pledge)}, payée telle quelle : c’est aussi le plafond.`
      : `Promesse de ${say.amount(pledge)}, relevée jusqu’au plafond de ${say.amount(maximum)}.`,
  "pledge.at-minimum": ({ pledge, minimum }, say) =>
    pledge === minimum
      ? `Promesse de ${say.amount(pledge)}, payée telle quelle : c’est aussi le plancher.`
      : `Promesse de ${say.amount(pledge)}, réduite jusqu’au plancher de ${say.amount(minimum)}.`,
  "pledge.released": ({ pledge }, say) => `Promesse de ${say.amount(pledge)}, devenue sans objet : rien à payer.`,
  "pledge.zero": () => "Aucune promesse : rien à payer.",
  "pledge.headroom": ({ headroom }, say) =>
    headroom === null
      ? "Aucun plafond fixé : une contribution supérieure reste possible."
      : `Marge restante avant le plafond : ${say.amount(headroom)}.`,
  "backstop.takes": ({ amount, maximum }, say) =>
    `Prise en charge du reste à titre de garant : ${say.amount(amount)}${maximum === null ? "" : `, dans la limite de ${say.amount(maximum)}`}.`,
  "backstop.not-needed": () => "Garant : aucune intervention nécessaire.",

  "unit-order.computed": ({ cost, count, unit, step }, say) =>
    `Le nombre de contributeurs est fixé à l’avance à ${say.number(count)} : chaque commande est du même montant, ${say.amount(unit)} HT, soit le coût de ${say.amount(cost)} HT divisé par ${say.number(count)} et arrondi ${step === null ? (say.hasCents ? "au centime supérieur" : "à l’unité supérieure") : `au multiple supérieur de ${say.amount(step)}`}.`,
  "unit-order.given": ({ cost, count, unit }, say) =>
    `Le nombre de contributeurs est fixé à l’avance à ${say.number(count)} et chaque commande est du même montant convenu, ${say.amount(unit)} HT, pour un coût de ${say.amount(cost)} HT.`,
  "unit-order.placed": ({ placed, count, total }, say) => {
    if (count === 1) {
      return placed === 1
        ? `L’unique commande prévue est passée, pour un total de ${say.amount(total)} HT.`
        : "L’unique commande prévue n’est pas passée.";
    }
    return placed === count
      ? `Les ${say.number(count)} commandes sont passées, pour un total de ${say.amount(total)} HT.`
      : `${placed === 0 ? "Aucune commande n’est passée" : placed === 1 ? "Une seule commande est passée" : `${say.number(placed)} commandes sont passées`} sur les ${say.number(count)} prévues, pour un total de ${say.amount(total)} HT.`;
  },
  "unit-order.stand-ins": ({ standIns }, say) =>
    standIns === 1
      ? "Une commande vient de la liste d’attente."
      : `${say.number(standIns)} commandes viennent de la liste d’attente.`,
  "unit-order.missing": ({ missing, gap }, say) =>
    `${missing === 1 ? "Il manque un contributeur" : `Il manque ${say.number(missing)} contributeurs`} : il reste ${say.amount(gap)} à financer.`,
  "unit-order.difference-borne": ({ party, difference }, say) =>
    `${say.party(party)} prend à sa charge l’écart de ${say.amount(difference)} entre les commandes et le coût.`,
  "unit-order.difference-open": ({ difference }, say) =>
    `L’écart de ${say.amount(difference)} entre les commandes et le coût reste à financer.`,
  "unit-order.surplus-to": ({ party, surplus }, say) =>
    `Les commandes dépassent le coût ; l’excédent, ${say.amount(surplus)}, est à valoir pour ${say.party(party)}.`,
  "unit-order.surplus-shared": ({ surplus }, say) =>
    `Les commandes dépassent le coût ; l’excédent, ${say.amount(surplus)}, est à valoir pour les contributeurs sur le prochain développement.`,
  "unit-order.order": ({ unit }, say) => `Commande unitaire de ${say.amount(unit)} HT.`,
  "unit-order.stand-in": ({ unit }, say) =>
    `Commande unitaire de ${say.amount(unit)} HT, au titre de la liste d’attente.`,
  "unit-order.bears": ({ difference }, say) =>
    `Prise en charge de l’écart entre les commandes et le coût : ${say.amount(difference)}.`,
  "unit-order.bears-nothing": () => "Aucun écart à prendre en charge.",

  "rotation.furthest-behind": ({ party, balance }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble : une fois inscrite la part due par chacun pour ce développement, son solde (dû moins payé) est le plus élevé, à ${say.amount(balance)}.`,
  "rotation.fixed-order": ({ party, turns }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble, dans l’ordre de la liste : ${turns === 0 ? "aucun tour pris à ce jour" : turns === 1 ? "un seul tour pris à ce jour" : `${say.number(turns)} tours pris à ce jour`}.`,
  "rotation.deadline": ({ party, balance }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble, son échéance venant la première (solde, dû moins payé, de ${say.amount(balance)} une fois inscrite la part due par chacun pour ce développement). Selon cette règle, tant que personne ne passe son tour, nul n’est en retard ni en avance d’un développement entier, le plus coûteux servant de mesure.`,
  "rotation.no-bound": () =>
    "L’ordre fixe ne garantit pas l’équité lorsque les coûts diffèrent : l’écart entre membres n’est pas borné.",
  "rotation.passed": ({ skipped, above }, say) => {
    const parts = [
      ...(skipped === 0
        ? []
        : [skipped === 1 ? "un membre à sa demande" : `${say.number(skipped)} membres à leur demande`]),
      ...(above === 0
        ? []
        : [
            above === 1
              ? "un membre parce que le coût dépasse son plafond"
              : `${say.number(above)} membres parce que le coût dépasse leur plafond`,
          ]),
    ].join(" et par ");
    return `Ce tour a été passé par ${parts} ; il reste dû.`;
  },
  "rotation.nobody": ({ cost }, say) =>
    `Aucun membre ne peut prendre ce tour de ${say.amount(cost)} HT : rien n’est inscrit au compte et le coût reste à financer.`,
  "turn.orders": ({ cost, weight, totalWeight }, say) =>
    `Commande de l’ensemble, soit ${say.amount(cost)} HT ; part due dans chaque développement : ${say.number(weight)} sur ${say.number(totalWeight)}.`,
  "turn.waits": ({ weight, totalWeight }, say) =>
    `Ne commande pas cette fois ; part due dans chaque développement : ${say.number(weight)} sur ${say.number(totalWeight)}.`,
  "turn.skipped": () => "Passe son tour cette fois ; ce tour reste dû.",
  "turn.above-ceiling": ({ ceiling }, say) =>
    `Le coût dépasse le plafond de ${say.amount(ceiling)} HT par commande ; le tour reste dû.`,
  "turn.absent": () => "Ne participe pas au tour de rôle pour ce développement.",

  "modules.shared": ({ cost, modules, isEqual }, say) =>
    `Le coût de ${say.amount(cost)} HT est celui de ${modules === 1 ? "son seul module" : `ses ${say.number(modules)} modules`} ; chaque module est réparti entre les seuls membres qui le souhaitent, ${isEqual ? "à parts égales" : "au prorata de leurs poids"}.`,
  "module.wanted": ({ module, cost, wantedBy }, say) =>
    `Module « ${module} » (${say.amount(cost)} HT), ${wantedBy === 1 ? "souhaité par ce seul membre" : `souhaité par ${say.number(wantedBy)} membres`}.`,

  "rounding.even": () => "Toutes les quotes-parts tombent juste : aucun arrondi n’a été nécessaire.",
  "rounding.spare": ({ units, isCredit }, say) => {
    const [down, left, each] = say.hasCents
      ? ["au centime inférieur", "le centime", "un"]
      : ["à l’unité inférieure", "l’unité", "une"];
    const first = `Chaque quote-part est d’abord arrondie ${down}${isCredit ? ", en valeur absolue" : ""}`;
    return units === 1
      ? `${first} ; ${left} qui reste va à la quote-part que cet arrondi réduisait le plus (méthode du plus fort reste).`
      : `${first} ; les ${say.units(units)} qui restent vont, ${each} à chacune, aux quotes-parts que cet arrondi réduisait le plus (méthode du plus fort reste).`;
  },
  "rounding.tied": ({ byPriority }) =>
    byPriority
      ? "À égalité de reste, les parties sont départagées par l’ordre de priorité de la demande, puis par celui des identifiants."
      : "À égalité de reste, les parties sont départagées par l’ordre des identifiants.",
  "rounding.spare-unit": ({ units }, say) => `Dont ${say.units(units)} d’arrondi, selon la méthode du plus fort reste.`,
  "rounding.with-carried": ({ units }, say) => `Écart d’arrondi, fractions reportées comprises : ${say.units(units)}.`,
  "rounding.bearer": ({ party, units }, say) =>
    `Chaque quote-part est arrondie ${say.hasCents ? "au centime le plus proche" : "à l’unité la plus proche"} ; ${say.party(party)} supporte l’écart d’arrondi (${say.units(units)}).`,
  "rounding.borne": ({ units }, say) => `Dont écart d’arrondi supporté : ${say.units(units)}.`,
  "rounding.carried": (_, say) =>
    `Les fractions ${say.hasCents ? "de centime" : "d’unité"} reportées des plans précédents sont ajoutées à ce que chacun doit avant l’arrondi, afin que personne ne s’écarte de son dû sur la durée de l’accord.`,
  "share.not-concerned": () => "Ce financement ne lui demande rien.",
};
