import type { Speaker } from "./locale.js";
import { type ClosingSentence, isNought, type ReasonSentences, type StrategyKind } from "./reasons.js";
import { unitFr } from "./unit-fr.js";

/** Pourquoi chacun paie ce qu’il paie : les phrases françaises. */
export const reasonsFr: ReasonSentences = {
  "initial-contract.decided": ({ authority, reference, amount, modifications, modified }, say) =>
    `${say.party(authority)}, autorité contractante, a décidé de ce développement en exprimant ses besoins dans le cahier des charges de son marché ${reference} (${say.amount(amount)} ${say.net}) : selon la charte du club, le financement est alors acquis dans le cadre du marché initial.${modifications === 0 ? "" : ` À ce jour, ce marché a fait l’objet ${modifiedFr(modifications, modified, say)}.`}`,
  "initial-contract.all": ({ cost, reference }, say) =>
    `Prise en charge de la totalité du coût, soit ${say.amount(cost)} ${say.net}, au titre du marché ${reference}.`,

  "complementary-order.decided": ({ lead, reference, amount, modifications, modified, associates }, say) => {
    const basis = `Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, ${say.party(lead)}, dans le cadre d’une commande complémentaire à son marché initial ${reference} (${say.amount(amount)} ${say.net}).${modifications === 0 ? "" : ` Ce marché a déjà fait l’objet ${modifiedFr(modifications, modified, say)}, cette commande non comprise.`}`;
    if (associates === 0) return basis;
    return associates === 1
      ? `${basis} Comme la charte le permet, l’éditeur a proposé d’y associer un autre utilisateur ayant exprimé des besoins similaires ; celui-ci engage sa part dans son propre marché.`
      : `${basis} L’éditeur a proposé d’y associer ${say.number(associates)} autres utilisateurs ayant exprimé des besoins similaires ; chacun engage sa part dans son propre marché.`;
  },
  "complementary-order.by-weight": ({ totalWeight }, say) =>
    `Ce que laissent les taux et les montants est réparti au prorata des poids, pour un poids total de ${say.number(totalWeight)}, celui du chef de file compris.`,
  "associate.rate": ({ rate, cost }, say) => `${say.percent(rate)} du coût de ${say.amount(cost)} ${say.net}.`,
  "associate.amount": ({ amount }, say) => `Montant convenu de ${say.amount(amount)} ${say.net}.`,
  "associate.weight": ({ weight, totalWeight }, say) =>
    `Poids de ${say.number(weight)} sur ${say.number(totalWeight)} dans ce que laissent les taux et les montants.`,
  "lead.weight": ({ weight, totalWeight }, say) =>
    `Chef de file : poids de ${say.number(weight)} sur ${say.number(totalWeight)} dans ce que laissent les taux et les montants.`,
  "lead.all": ({ cost }, say) => `Chef de file : totalité du coût, soit ${say.amount(cost)} ${say.net}.`,
  "lead.rest": () => "Chef de file : ce que les membres associés ne prennent pas en charge.",

  "own-funds.decided": ({ publisher, cost }, say) =>
    `Selon la charte du club, ce développement est un investissement sur fonds propres : ${say.party(publisher)} le décide et le finance en autonomie, pour ${say.amount(cost)}. L’éditeur ne se facture rien : il n’y a donc ni facture ni TVA.`,
  "own-funds.all": ({ cost }, say) => `L’éditeur prend en charge la totalité du coût, soit ${say.amount(cost)}.`,

  "co-financed.decided": ({ strategy, members, isCommitted }, say) => {
    const charter =
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs";
    const order =
      strategy === "round-robin" ? "l’ensemble par sa propre commande" : "sa quote-part par sa propre commande";
    const who = strategy === "round-robin" ? "celui dont c’est le tour" : "chacun";
    const many = members === 1 ? "un seul membre" : `${say.number(members)} membres`;
    const here = isCommitted
      ? `ici, ${many} en ${members === 1 ? `décide et engage ${order}` : `décident ensemble et ${who} engage ${order}`}`
      : `celui-ci devait l’être par ${many}`;
    return `${charter} ; ${members === 0 ? "ici, aucun membre n’y contribue encore" : here}. ${MODES_FR[strategy]}`;
  },

  "key.shared": ({ cost, payers, totalWeight, label, source, date }, say) => {
    const origin = [source, date === null ? null : `au ${say.day(date)}`].filter((part) => part !== null).join(", ");
    const basis = `${label === null ? "des poids de la clé de répartition" : `de la clé de répartition « ${label} »`}${origin === "" ? "" : ` (${origin})`}`;
    return payers === 1
      ? `Le coût de ${say.amount(cost)} ${say.net} incombe en entier au seul membre contributeur.`
      : `Le coût de ${say.amount(cost)} ${say.net} est réparti entre ${say.number(payers)} membres au prorata ${basis}, pour un poids total de ${say.number(totalWeight)}.`;
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

  "pledges.matched": ({ party, amount, perPledge, ceiling, isReleased }, say) => {
    const limits = `dans la limite de ${say.amount(perPledge)} par promesse${ceiling === null ? "" : ` et de ${say.amount(ceiling)} en tout`}`;
    return isReleased
      ? `${say.party(party)} devait abonder chaque promesse d’un montant égal, ${limits} : cet abondement de ${say.amount(amount)} devait venir en déduction du coût, les promesses portant sur le reste.`
      : `${say.party(party)} abonde chaque promesse d’un montant égal, ${limits} : cet abondement de ${say.amount(amount)} vient en déduction du coût, et les promesses portent sur le reste.`;
  },
  "pledges.match-released": ({ party, amount }, say) =>
    `L’abondement prévu par ${say.party(party)}, ${say.amount(amount)}, devient lui aussi sans objet.`,
  "match.takes": ({ amount, perPledge }, say) =>
    `Abondement des promesses, dans la limite de ${say.amount(perPledge)} par promesse : ${say.amount(amount)}.`,
  "match.released": ({ amount }, say) => `Abondement prévu de ${say.amount(amount)}, devenu sans objet : rien à payer.`,
  "pledges.met": ({ cost, members, isReduced }, say) => {
    const covered = isReduced
      ? `le reste du coût, soit ${say.amount(cost)} ${say.net}`
      : `le coût de ${say.amount(cost)} ${say.net}`;
    return members === 1
      ? `La promesse couvre exactement ${covered}.`
      : `Les ${say.number(members)} promesses couvrent exactement ${covered}.`;
  },
  "pledges.short": ({ total, cost, isReduced, missing, reached }, say) =>
    `Les promesses atteignent ${say.amount(total)} ${say.net} pour un ${isReduced ? "reste à couvrir" : "coût"} de ${say.amount(cost)} ${say.net}, soit ${say.percent(reached)} : il manque ${say.amount(missing)}.`,
  "pledges.over": ({ total, cost, isReduced, excess }, say) =>
    `Les promesses atteignent ${say.amount(total)} ${say.net} pour un ${isReduced ? "reste à couvrir" : "coût"} de ${say.amount(cost)} ${say.net} : elles le dépassent de ${say.amount(excess)}.`,
  "pledges.below-threshold": ({ threshold, reached, isReduced }, say) =>
    `Les promesses atteignent ${say.percent(reached)} du ${isReduced ? "reste à couvrir" : "coût"}, en deçà du seuil de déclenchement de ${say.percent(threshold)} : le financement est sans suite et personne ne paie.`,
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
    `Ensemble, les planchers dépassent le montant à couvrir ; l’excédent, ${say.amount(excess)}, est à valoir, au prorata des sommes payées.`,
  "pledge.kept": ({ pledge }, say) => `Promesse de ${say.amount(pledge)}, payée telle quelle.`,
  "pledge.raised": ({ pledge }, say) => `Promesse de ${say.amount(pledge)}, relevée pour couvrir le coût.`,
  "pledge.lowered": ({ pledge }, say) =>
    `Promesse de ${say.amount(pledge)}, réduite parce que le total des promesses dépasse le montant à couvrir.`,
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
  "backstop.not-needed": () => "Garant : rien à prendre en charge.",

  "unit-order.computed": ({ cost, count, unit, step }, say) =>
    `Le nombre de contributeurs est fixé à l’avance à ${say.number(count)} : chaque commande est du même montant, ${say.amount(unit)} ${say.net}, soit le coût de ${say.amount(cost)} ${say.net} divisé par ${say.number(count)} et arrondi ${step === null ? unitFr(say).up : `au multiple supérieur de ${say.amount(step)}`}.`,
  "unit-order.given": ({ cost, count, unit }, say) =>
    `Le nombre de contributeurs est fixé à l’avance à ${say.number(count)} et chaque commande est du même montant convenu, ${say.amount(unit)} ${say.net}, pour un coût de ${say.amount(cost)} ${say.net}.`,
  "unit-order.placed": ({ placed, count, total }, say) => {
    if (count === 1) {
      return placed === 1
        ? `L’unique commande prévue est passée, pour un total de ${say.amount(total)} ${say.net}.`
        : "L’unique commande prévue n’est pas passée.";
    }
    return placed === count
      ? `Les ${say.number(count)} commandes sont passées, pour un total de ${say.amount(total)} ${say.net}.`
      : `${placed === 0 ? "Aucune commande n’est passée" : placed === 1 ? "Une seule commande est passée" : `${say.number(placed)} commandes sont passées`} sur les ${say.number(count)} prévues, pour un total de ${say.amount(total)} ${say.net}.`;
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
  "unit-order.order": ({ unit }, say) => `Commande unitaire de ${say.amount(unit)} ${say.net}.`,
  "unit-order.stand-in": ({ unit }, say) =>
    `Commande unitaire de ${say.amount(unit)} ${say.net}, au titre de la liste d’attente.`,
  "unit-order.bears": ({ difference }, say) =>
    `Prise en charge de l’écart entre les commandes et le coût : ${say.amount(difference)}.`,
  "unit-order.bears-nothing": () => "Aucun écart à prendre en charge.",

  "rotation.furthest-behind": ({ party, balance }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble : une fois inscrite la part due par chacun pour ce développement, son solde (dû moins payé) est le plus élevé, à ${say.amount(balance)}.`,
  "rotation.fixed-order": ({ party, turns }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble, avec le plus petit nombre de tours à son compte : ${turns === 0 ? "aucun" : turns === 1 ? "un seul" : say.number(turns)} à ce jour.`,
  "rotation.deadline": ({ party, balance }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, ${say.party(party)} commande l’ensemble, son échéance venant la première (solde, dû moins payé, de ${say.amount(balance)} une fois inscrite la part due par chacun pour ce développement). Si cette règle est suivie depuis le premier tour et que personne ne passe son tour, nul n’est en retard ni en avance d’un développement entier, le plus coûteux servant de mesure.`,
  "rotation.deadline-nobody-due": ({ party, balance }, say) =>
    `Parmi les membres qui peuvent prendre ce tour, aucun n’est assez en retard pour que son échéance décide : ${say.party(party)} commande l’ensemble, son solde (dû moins payé) étant le plus élevé, à ${say.amount(balance)}, une fois inscrite la part due par chacun pour ce développement.`,
  "rotation.tied": ({ members }, say) =>
    `${say.number(members)} membres étaient à égalité : l’ordre de la liste les a départagés.`,
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
    `Aucun membre ne peut prendre ce tour de ${say.amount(cost)} ${say.net} : rien n’est inscrit au compte et le coût reste à financer.`,
  "rotation.next": ({ party }, say) => `Tour suivant, à coût égal : ${say.party(party)}.`,
  "turn.orders": ({ cost, weight, totalWeight }, say) =>
    `Commande de l’ensemble, soit ${say.amount(cost)} ${say.net} ; part due pour ce développement : ${say.number(weight)} sur ${say.number(totalWeight)}.`,
  "turn.waits": ({ weight, totalWeight }, say) =>
    `Ne commande pas cette fois ; part due pour ce développement : ${say.number(weight)} sur ${say.number(totalWeight)}.`,
  "turn.skipped": () => "Passe son tour cette fois ; ce tour reste dû.",
  "turn.above-ceiling": ({ ceiling }, say) =>
    `Le coût dépasse le plafond de ${say.amount(ceiling)} ${say.net} par commande ; le tour reste dû.`,
  "turn.absent": () => "Ne participe pas au tour de rôle pour ce développement.",

  "modules.shared": ({ cost, modules, isEqual }, say) =>
    `Le coût de ${say.amount(cost)} ${say.net} est celui de ${modules === 1 ? "son seul module" : `ses ${say.number(modules)} modules`} ; chaque module est réparti entre les seuls membres qui le souhaitent, ${isEqual ? "à parts égales" : "au prorata de leurs poids"}.`,
  "module.wanted": ({ module, cost, wantedBy, part, isWhole, isReduced, weight, totalWeight }, say) => {
    const wanted = `Module « ${module} » (${say.amount(cost)} ${say.net}), ${wantedBy === 1 ? "souhaité par ce seul membre" : `souhaité par ${say.number(wantedBy)} membres`}`;
    if (isNought(weight)) return `${wanted} : avec un poids de 0, aucune part n’en est due.`;
    const by =
      weight === null ? "" : `, pour un poids de ${say.number(weight)} sur ${say.number(totalWeight ?? weight)}`;
    return `${wanted} : part ${isWhole ? "de" : "d’environ"} ${say.amount(part)}${by}${isReduced ? ", une fois les autres ressources déduites" : ""}.`;
  },

  "modules.reduced": ({ left }, say) =>
    `Les autres ressources laissent ${say.amount(left)} à répartir : la part de chacun dans chaque module est réduite dans la même proportion.`,

  "sources.subsidy": ({ party, amount, rate, isCapped }, say) =>
    `${say.party(party)} subventionne ce développement à hauteur de ${say.amount(amount)}${detailFr(rate, isCapped, say)}.`,
  "sources.publisher-share": ({ party, amount, rate, isCapped }, say) =>
    `${say.party(party)} prend à sa charge ${say.amount(amount)}${detailFr(rate, isCapped, say)}, sans se les facturer.`,
  "sources.in-kind": ({ party, value }, say) =>
    `${say.party(party)} apporte en nature l’équivalent de ${say.amount(value)} : cet apport est valorisé en dépenses comme en ressources et ne donne lieu ni à paiement ni à TVA.`,
  "sources.settled": ({ total, left }, say) =>
    `Ces ressources, ${say.amount(total)} en tout, viennent d’abord en déduction ; le coût à répartir est de ${say.amount(left)} ${say.net}.`,
  "sources.released": ({ total }, say) =>
    `Les ressources prévues, ${say.amount(total)} en tout, deviennent elles aussi sans objet.`,
  "source.rate": ({ amount, rate, cost, ceiling }, say) =>
    `${say.percent(rate)} du coût de ${say.amount(cost)} ${say.net}${ceiling === null ? "" : `, dans la limite de ${say.amount(ceiling)}`} : ${say.amount(amount)}.`,
  "source.amount": ({ amount }, say) => `Montant convenu de ${say.amount(amount)}.`,
  "source.released": ({ amount }, say) =>
    `Ressource prévue de ${say.amount(amount)}, devenue sans objet : rien à payer.`,
  "credits.used": ({ brought, used, left, hasVat }, say) => {
    const credits = `Les crédits issus de développements précédents (${say.amount(brought)})`;
    if (isNought(used))
      return `${credits} ne sont pas imputés sur ce développement : ils restent à valoir en totalité.`;
    const vat = hasVat
      ? " La TVA est calculée après imputation, celle de la part créditée ayant déjà été facturée."
      : "";
    return isNought(left)
      ? `${credits} sont imputés en totalité sur la facturation.${vat}`
      : `${credits} sont imputés sur la facturation à hauteur de ${say.amount(used)} ; reste à valoir : ${say.amount(left)}.${vat}`;
  },
  "credit.used": ({ brought, used, left, toInvoice }, say) => {
    const credit = `Crédit de ${say.amount(brought)} issu d’un développement précédent`;
    if (isNought(used)) return `${credit}, non imputé sur ce développement : il reste à valoir en totalité.`;
    const open = isNought(toInvoice)
      ? "il ne reste rien à facturer"
      : `reste à facturer ${say.amount(toInvoice)} ${say.net}`;
    return isNought(left)
      ? `${credit}, imputé sur la facturation : ${open}.`
      : `${credit}, imputé sur la facturation à hauteur de ${say.amount(used)} : ${open} ; reste à valoir : ${say.amount(left)}.`;
  },
  "schedule.carried": ({ instalments }, say) =>
    instalments === 1
      ? "Chaque quote-part est appelée en une seule échéance."
      : `Chaque quote-part est appelée en ${say.number(instalments)} échéances : à chacune, le cumul de ce qui est appelé est celui qui est dû, ${unitFr(say).to} près, et la dernière solde le compte par différence.`,
  "vat.computed": ({ net, vat, gross, gap }, say) =>
    `La TVA est calculée sur chaque facture et arrondie ${unitFr(say).to} : ${say.amount(net)} ${say.net}, ${say.amount(vat)} de TVA, ${say.amount(gross)} ${say.gross}${/[1-9]/.test(gap) ? ` (écart avec la TVA calculée sur le total : ${say.amount(gap)})` : ""}.`,

  "rounding.even": () => "Toutes les quotes-parts tombent juste : aucun arrondi n’a été nécessaire.",
  "rounding.spare": ({ units, isCredit }, say) => {
    const { down, the: left, each } = unitFr(say);
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
    `Chaque quote-part est arrondie ${unitFr(say).nearest} ; ${say.party(party)} supporte l’écart d’arrondi (${say.units(units)}).`,
  "rounding.borne": ({ units }, say) => `Dont écart d’arrondi supporté : ${say.units(units)}.`,
  "rounding.carried": ({ rule, bearer, isCredit }, say) => {
    const { of, down, a, oneByOne } = unitFr(say);
    const fractions = `Les fractions ${of} reportées des plans précédents`;
    if (rule === "whole") {
      return `${fractions} ne changent rien ici, où chaque montant est fixé sans arrondi : elles sont reportées telles quelles sur le plan suivant.`;
    }
    return rule === "bearer"
      ? `${fractions} sont ajoutées à ce que chacun doit avant l’arrondi : les arrondis des autres se compensent ainsi d’un plan à l’autre ; ${say.party(bearer ?? "")}, qui supporte l’écart d’arrondi, peut en revanche s’écarter de son dû de plus d’${a}.`
      : `${fractions} sont d’abord ajoutées à ce que chacun doit ; chaque quote-part est ensuite arrondie ${down}${isCredit ? ", en valeur absolue" : ""}, et ce qui reste va, ${oneByOne}, à celles que cet arrondi réduit alors le plus (méthode du plus fort reste), afin que les arrondis se compensent d’un plan à l’autre.`;
  },
  "share.not-concerned": () => "Ce financement ne lui demande rien.",
};

/** La phrase que l’on signe : le compte y est. */
export const closingFr: ClosingSentence = ({ sharesTotal, gap, surplus, cost }, say) =>
  `Les quotes-parts (${say.amount(sharesTotal)}) et le reste à financer (${say.amount(gap)}), moins l’excédent (${say.amount(surplus)}), égalent le coût (${say.amount(cost)}).`;

/** By which rate, and within which ceiling, a source is worked out. */
function detailFr(rate: string | null, isCapped: boolean, say: Speaker): string {
  if (rate === null) return "";
  return isCapped ? ` (plafond atteint ; taux de ${say.percent(rate)})` : ` (${say.percent(rate)} du coût)`;
}

/** What the modifications of a contract make so far. */
function modifiedFr(modifications: number, modified: string, say: Speaker): string {
  return modifications === 1
    ? `d’une modification, de ${say.amount(modified)} ${say.net}`
    : `de ${say.number(modifications)} modifications, pour un total de ${say.amount(modified)} ${say.net}`;
}

/** What the charter says of each strategy: today’s practice, modes it calls « envisageables », modes it leaves open. */
const MODES_FR: Readonly<Record<StrategyKind, string>> = {
  "voluntary-share": "La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
  "unit-order":
    "Les commandes unitaires d’un même montant sont l’un des modes de mutualisation que la charte dit envisageables.",
  "round-robin":
    "Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
  "allocation-key":
    "La clé de répartition est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
  "by-module":
    "La répartition par module est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
};
