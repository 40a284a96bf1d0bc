import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import type { Reason } from "../../../src/plan/reasons.js";
import { speakerOf } from "../../../src/words/locale.js";
import { reasonSentence } from "../../../src/words/reasons.js";
import { reasonsEn } from "../../../src/words/reasons-en.js";
import { reasonsFr } from "../../../src/words/reasons-fr.js";
import { everyReason } from "./every-reason.js";

type Pair = readonly [french: string, english: string];

/** Every sentence about a plan, in each of its forms, as somebody would sign it. Spaces are plain here. */
const sentences: { readonly [Code in Reason["code"]]: readonly Pair[] } = {
  "initial-contract.decided": [
    [
      "Ville A, autorité contractante, a décidé de ce développement en exprimant ses besoins dans le cahier des charges de son marché 2024-17 (48 000,00 € HT) : selon la charte du club, le financement est alors acquis dans le cadre du marché initial.",
      "Ville A, the contracting authority, decided on this development by stating its needs in the specifications of its contract 2024-17 (€48,000.00 net of VAT): by the club’s charter the funding is then acquired in the initial contract.",
    ],
    [
      "Ville A, autorité contractante, a décidé de ce développement en exprimant ses besoins dans le cahier des charges de son marché 2024-17 (48 000,00 € HT) : selon la charte du club, le financement est alors acquis dans le cadre du marché initial. À ce jour, ce marché a fait l’objet d’une modification, de 2 000,00 € HT.",
      "Ville A, the contracting authority, decided on this development by stating its needs in the specifications of its contract 2024-17 (€48,000.00 net of VAT): by the club’s charter the funding is then acquired in the initial contract. So far this contract has had one modification, of €2,000.00 net of VAT.",
    ],
    [
      "Ville A, autorité contractante, a décidé de ce développement en exprimant ses besoins dans le cahier des charges de son marché 2024-17 (48 000,00 € HT) : selon la charte du club, le financement est alors acquis dans le cadre du marché initial. À ce jour, ce marché a fait l’objet de 2 modifications, pour un total de 500,00 € HT.",
      "Ville A, the contracting authority, decided on this development by stating its needs in the specifications of its contract 2024-17 (€48,000.00 net of VAT): by the club’s charter the funding is then acquired in the initial contract. So far this contract has had 2 modifications, of €500.00 net of VAT in all.",
    ],
  ],
  "initial-contract.all": [
    [
      "Prise en charge de la totalité du coût, soit 100,00 € HT, au titre du marché 2024-17.",
      "Bears the whole cost of €100.00 net of VAT, under the contract 2024-17.",
    ],
  ],
  "complementary-order.decided": [
    [
      "Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, Ville A, dans le cadre d’une commande complémentaire à son marché initial 2024-17 (48 000,00 € HT).",
      "By the club’s charter this development is decided and specified with one user in particular, Ville A, in an order complementary to its initial contract 2024-17 (€48,000.00 net of VAT).",
    ],
    [
      "Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, Ville A, dans le cadre d’une commande complémentaire à son marché initial 2024-17 (48 000,00 € HT). Ce marché a déjà fait l’objet de 2 modifications, pour un total de 3 500,00 € HT, cette commande non comprise.",
      "By the club’s charter this development is decided and specified with one user in particular, Ville A, in an order complementary to its initial contract 2024-17 (€48,000.00 net of VAT). This contract has already had 2 modifications, of €3,500.00 net of VAT in all, this order not included.",
    ],
    [
      "Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, Ville A, dans le cadre d’une commande complémentaire à son marché initial 2024-17 (48 000,00 € HT). Comme la charte le permet, l’éditeur a proposé d’y associer un autre utilisateur ayant exprimé des besoins similaires ; celui-ci engage sa part dans son propre marché.",
      "By the club’s charter this development is decided and specified with one user in particular, Ville A, in an order complementary to its initial contract 2024-17 (€48,000.00 net of VAT). As the charter allows, the publisher proposed to associate another user with similar needs, which commits its part in its own contract.",
    ],
    [
      "Selon la charte du club, ce développement est décidé et spécifié avec un utilisateur en particulier, Ville A, dans le cadre d’une commande complémentaire à son marché initial 2024-17 (48 000,00 € HT). L’éditeur a proposé d’y associer 3 autres utilisateurs ayant exprimé des besoins similaires ; chacun engage sa part dans son propre marché.",
      "By the club’s charter this development is decided and specified with one user in particular, Ville A, in an order complementary to its initial contract 2024-17 (€48,000.00 net of VAT). The publisher proposed to associate 3 other users with similar needs; each commits its part in its own contract.",
    ],
  ],
  "complementary-order.by-weight": [
    [
      "Ce que laissent les taux et les montants est réparti au prorata des poids, pour un poids total de 2, celui du chef de file compris.",
      "What rates and amounts leave is shared by weights, with a total weight of 2, that of the lead included.",
    ],
  ],
  "associate.rate": [
    ["100/3 % du coût de 100,00 € HT.", "100/3% of the cost of €100.00 net of VAT."],
    ["10,00 % du coût de 100,00 € HT.", "10.00% of the cost of €100.00 net of VAT."],
  ],
  "associate.amount": [["Montant convenu de 10,00 € HT.", "An agreed amount of €10.00 net of VAT."]],
  "associate.weight": [
    [
      "Poids de 1 sur 2 dans ce que laissent les taux et les montants.",
      "A weight of 1 of 2 in what rates and amounts leave.",
    ],
  ],
  "lead.weight": [
    [
      "Chef de file : poids de 1 sur 2 dans ce que laissent les taux et les montants.",
      "The lead: a weight of 1 of 2 in what rates and amounts leave.",
    ],
  ],
  "lead.all": [
    ["Chef de file : totalité du coût, soit 100,00 € HT.", "The lead: the whole cost of €100.00 net of VAT."],
  ],
  "lead.rest": [
    [
      "Chef de file : ce que les membres associés ne prennent pas en charge.",
      "The lead: what the associates do not bear.",
    ],
  ],
  "own-funds.decided": [
    [
      "Selon la charte du club, ce développement est un investissement sur fonds propres : Ville A le décide et le finance en autonomie, pour 100,00 €. L’éditeur ne se facture rien : il n’y a donc ni facture ni TVA.",
      "In the words of the club’s charter this development is an investment from own funds: Ville A decides on it and pays for it alone, for €100.00. The publisher does not invoice itself, so there is no invoice and no VAT.",
    ],
    [
      "Selon la charte du club, ce développement est un investissement sur fonds propres : Ville A le décide et le finance en autonomie, pour 100 FCFP. L’éditeur ne se facture rien : il n’y a donc ni facture ni TVA.",
      "In the words of the club’s charter this development is an investment from own funds: Ville A decides on it and pays for it alone, for CFPF 100. The publisher does not invoice itself, so there is no invoice and no VAT.",
    ],
  ],
  "own-funds.all": [
    ["L’éditeur prend en charge la totalité du coût, soit 100,00 €.", "The publisher bears the whole cost of €100.00."],
  ],
  "co-financed.decided": [
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 2 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 2 members decide on it together, and each commits its share by its own order. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; celui-ci devait l’être par 2 membres. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; this one was to be, by 2 members. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 3 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 3 members decide on it together, and each commits its share by its own order. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, un seul membre en décide et engage sa quote-part par sa propre commande. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here a single member decides on it and commits its share by its own order. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; celui-ci devait l’être par un seul membre. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; this one was to be, by a single member. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, aucun membre n’y contribue encore. La répartition sur une base volontaire est, selon la charte, la pratique d’aujourd’hui.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here no member contributes yet. Sharing on a voluntary basis is, by the charter, today’s practice.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 3 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La clé de répartition est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 3 members decide on it together, and each commits its share by its own order. An allocation key is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 2 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La clé de répartition est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 2 members decide on it together, and each commits its share by its own order. An allocation key is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, un seul membre en décide et engage sa quote-part par sa propre commande. La clé de répartition est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here a single member decides on it and commits its share by its own order. An allocation key is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, aucun membre n’y contribue encore. La clé de répartition est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here no member contributes yet. An allocation key is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 2 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. Les commandes unitaires d’un même montant sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 2 members decide on it together, and each commits its share by its own order. Unit orders of the same amount are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 3 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. Les commandes unitaires d’un même montant sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 3 members decide on it together, and each commits its share by its own order. Unit orders of the same amount are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, un seul membre en décide et engage sa quote-part par sa propre commande. Les commandes unitaires d’un même montant sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here a single member decides on it and commits its share by its own order. Unit orders of the same amount are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, aucun membre n’y contribue encore. Les commandes unitaires d’un même montant sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here no member contributes yet. Unit orders of the same amount are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 3 membres en décident ensemble et celui dont c’est le tour engage l’ensemble par sa propre commande. Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 3 members decide on it together, and the one whose turn it is commits the whole by its own order. Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, un seul membre en décide et engage l’ensemble par sa propre commande. Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here a single member decides on it and commits the whole by its own order. Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 4 membres en décident ensemble et celui dont c’est le tour engage l’ensemble par sa propre commande. Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 4 members decide on it together, and the one whose turn it is commits the whole by its own order. Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 2 membres en décident ensemble et celui dont c’est le tour engage l’ensemble par sa propre commande. Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 2 members decide on it together, and the one whose turn it is commits the whole by its own order. Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; celui-ci devait l’être par 3 membres. Les commandes de développements complets à tour de rôle sont l’un des modes de mutualisation que la charte dit envisageables.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; this one was to be, by 3 members. Orders of whole developments in turn are one of the modes that the charter calls conceivable.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, un seul membre en décide et engage sa quote-part par sa propre commande. La répartition par module est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here a single member decides on it and commits its share by its own order. Sharing by module is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 2 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La répartition par module est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 2 members decide on it together, and each commits its share by its own order. Sharing by module is one of the other modes that the charter leaves open without naming it.",
    ],
    [
      "Selon la charte du club, un développement peut être cofinancé et spécifié par plusieurs membres pour des besoins communs ; ici, 3 membres en décident ensemble et chacun engage sa quote-part par sa propre commande. La répartition par module est l’un des autres modes de mutualisation que la charte laisse ouverts, sans la nommer.",
      "By the club’s charter a development may be co-financed and specified by several members for a common need; here 3 members decide on it together, and each commits its share by its own order. Sharing by module is one of the other modes that the charter leaves open without naming it.",
    ],
  ],
  "key.shared": [
    [
      "Le coût de 100,00 € HT est réparti entre 3 membres au prorata de la clé de répartition « population » (INSEE, au 1er janvier 2026), pour un poids total de 10.",
      "The cost of €100.00 net of VAT is shared between 3 members in proportion to the allocation key “population” (INSEE, on 1 January 2026), with a total weight of 10.",
    ],
    [
      "Le coût de 100,00 € HT est réparti entre 3 membres au prorata des poids de la clé de répartition (INSEE), pour un poids total de 7/3.",
      "The cost of €100.00 net of VAT is shared between 3 members in proportion to the weights of the allocation key (INSEE), with a total weight of 7/3.",
    ],
    [
      "Le coût de 100,00 € HT est réparti entre 3 membres au prorata des poids de la clé de répartition (au 15 février 2026), pour un poids total de 3.",
      "The cost of €100.00 net of VAT is shared between 3 members in proportion to the weights of the allocation key (on 15 February 2026), with a total weight of 3.",
    ],
    [
      "Le coût de 100,00 € HT est réparti entre 2 membres au prorata des poids de la clé de répartition, pour un poids total de 9.",
      "The cost of €100.00 net of VAT is shared between 2 members in proportion to the weights of the allocation key, with a total weight of 9.",
    ],
    [
      "Le coût de 100,00 € HT incombe en entier au seul membre contributeur.",
      "The cost of €100.00 net of VAT falls to the only paying member.",
    ],
    [
      "Le coût de 100 FCFP HT est réparti entre 3 membres au prorata des poids de la clé de répartition, pour un poids total de 3.",
      "The cost of CFPF 100 net of VAT is shared between 3 members in proportion to the weights of the allocation key, with a total weight of 3.",
    ],
  ],
  "key.exempted": [
    [
      "Un membre sur 3 est exonéré, sa part étant inférieure à 15,00 € : les autres membres supportent seuls le coût.",
      "One member of 3 is exempt because its share would be below €15.00: the others bear the cost alone.",
    ],
    [
      "2 membres sur 3 sont exonérés, leur part étant inférieure à 35,00 € : l’autre membre supporte seul le coût.",
      "2 members of 3 are exempt because their shares would be below €35.00: the other member bears the cost alone.",
    ],
    [
      "Un membre sur 2 est exonéré, sa part étant inférieure à 35,00 € : l’autre membre supporte seul le coût.",
      "One member of 2 is exempt because its share would be below €35.00: the other member bears the cost alone.",
    ],
    [
      "2 membres sur 4 sont exonérés, leur part étant inférieure à 15,00 € : les autres membres supportent seuls le coût.",
      "2 members of 4 are exempt because their shares would be below €15.00: the others bear the cost alone.",
    ],
  ],
  "key.all-exempt": [
    [
      "Aucun groupe de membres ne peut se partager ce coût sans qu’une part soit inférieure au seuil de 40,00 € : les 3 membres sont exonérés et le coût reste à financer.",
      "No group of members can share this cost without a share below the limit of €40.00: all 3 members are exempt, and nobody pays the cost yet.",
    ],
    [
      "Aucun groupe de membres ne peut se partager ce coût sans qu’une part soit inférieure au seuil de 400,00 € : le membre est exonéré et le coût reste à financer.",
      "No group of members can share this cost without a share below the limit of €400.00: the member is exempt, and nobody pays the cost yet.",
    ],
  ],
  "key.bounded": [
    [
      "Les planchers et plafonds sont respectés (membres : 1 au plancher et 1 au plafond) ; les autres parts sont ajustées en proportion de leurs poids.",
      "Minima and maxima hold (members: 1 at the minimum and 1 at the maximum); the other shares are adjusted in proportion to their weights.",
    ],
    [
      "Les planchers et plafonds sont respectés (membre : 1 au plafond) ; les autres parts sont ajustées en proportion de leurs poids.",
      "Minima and maxima hold (member: 1 at the maximum); the other shares are adjusted in proportion to their weights.",
    ],
    [
      "Les planchers et plafonds sont respectés (membre : 1 au plancher) ; les autres parts sont ajustées en proportion de leurs poids.",
      "Minima and maxima hold (member: 1 at the minimum); the other shares are adjusted in proportion to their weights.",
    ],
  ],
  "key.maxima-short": [
    [
      "Les plafonds ne permettent pas d’atteindre le coût : il reste 90,00 € à financer.",
      "The maxima do not reach the cost: €90.00 is still to be found.",
    ],
  ],
  "key.minima-exceed": [
    [
      "Ensemble, les planchers dépassent le coût ; l’excédent, 10,00 €, est à valoir pour ceux qui l’ont payé.",
      "The minima together exceed the cost by €10.00: this surplus is credited to those who paid it.",
    ],
  ],
  "key.by-weight": [
    ["Poids dans la clé : 6 sur 10.", "Its weight in the key is 6 of 10."],
    ["Poids dans la clé : 1/3 sur 7/3.", "Its weight in the key is 1/3 of 7/3."],
    ["Poids dans la clé : 1 sur 7/3.", "Its weight in the key is 1 of 7/3."],
  ],
  "key.at-minimum": [
    [
      "Le poids de 3 donnerait moins que le plancher : c’est le plancher de 40,00 € qui est dû.",
      "Its weight of 3 would give less than its minimum: it pays this minimum of €40.00.",
    ],
  ],
  "key.at-maximum": [
    [
      "Le poids de 1 donnerait plus que le plafond : c’est le plafond de 5,00 € qui est dû.",
      "Its weight of 1 would give more than its maximum: it pays this maximum of €5.00.",
    ],
  ],
  "key.exempt": [
    [
      "Poids de 1 : exonération, sous le seuil de 15,00 €.",
      "With a weight of 1 it comes under the exemption below €15.00: it pays nothing.",
    ],
  ],
  "pledges.matched": [
    [
      "Ville D abonde chaque promesse d’un montant égal, dans la limite de 5,00 € par promesse et de 8,00 € en tout : cet abondement de 8,00 € vient en déduction du coût, et les promesses portent sur le reste.",
      "Ville D adds the same amount to each pledge, up to €5.00 a pledge and €8.00 in all: this match of €8.00 comes off the cost, and the pledges are set against the rest.",
    ],
    [
      "Ville D abonde chaque promesse d’un montant égal, dans la limite de 5,00 € par promesse : cet abondement de 10,00 € vient en déduction du coût, et les promesses portent sur le reste.",
      "Ville D adds the same amount to each pledge, up to €5.00 a pledge: this match of €10.00 comes off the cost, and the pledges are set against the rest.",
    ],
    [
      "Ville D abonde chaque promesse d’un montant égal, dans la limite de 5,00 € par promesse : cet abondement de 5,00 € vient en déduction du coût, et les promesses portent sur le reste.",
      "Ville D adds the same amount to each pledge, up to €5.00 a pledge: this match of €5.00 comes off the cost, and the pledges are set against the rest.",
    ],
    [
      "Ville D devait abonder chaque promesse d’un montant égal, dans la limite de 5,00 € par promesse et de 8,00 € en tout : cet abondement de 8,00 € devait venir en déduction du coût, les promesses portant sur le reste.",
      "Ville D was to add the same amount to each pledge, up to €5.00 a pledge and €8.00 in all: this match of €8.00 was to come off the cost, the pledges being set against the rest.",
    ],
  ],
  "pledges.match-released": [
    [
      "L’abondement prévu par Ville D, 8,00 €, devient lui aussi sans objet.",
      "Ville D is released as well from its match of €8.00.",
    ],
  ],
  "match.takes": [
    [
      "Abondement des promesses, dans la limite de 5,00 € par promesse : 8,00 €.",
      "The match of the pledges, up to €5.00 a pledge: €8.00.",
    ],
  ],
  "match.released": [
    [
      "Abondement prévu de 8,00 €, devenu sans objet : rien à payer.",
      "It is released from its match of €8.00: it pays nothing.",
    ],
  ],
  "pledges.met": [
    [
      "Les 3 promesses couvrent exactement le coût de 60,00 € HT.",
      "The 3 pledges cover the cost of €60.00 net of VAT exactly.",
    ],
    [
      "La promesse couvre exactement le coût de 30,00 € HT.",
      "The pledge covers the cost of €30.00 net of VAT exactly.",
    ],
    [
      "Les 3 promesses couvrent exactement le reste du coût, soit 60,00 € HT.",
      "The 3 pledges cover the rest of the cost, €60.00 net of VAT, exactly.",
    ],
    [
      "La promesse couvre exactement le reste du coût, soit 30,00 € HT.",
      "The pledge covers the rest of the cost, €30.00 net of VAT, exactly.",
    ],
  ],
  "pledges.short": [
    [
      "Les promesses atteignent 60,00 € HT pour un coût de 100,00 € HT, soit 60,00 % : il manque 40,00 €.",
      "The pledges reach €60.00 of a cost of €100.00 net of VAT, which is 60.00%: €40.00 is missing.",
    ],
    [
      "Les promesses atteignent 60,00 € HT pour un reste à couvrir de 92,00 € HT, soit 65,21 % : il manque 32,00 €.",
      "The pledges reach €60.00 of the €92.00 net of VAT left to cover, which is 65.21%: €32.00 is missing.",
    ],
  ],
  "pledges.over": [
    [
      "Les promesses atteignent 80,00 € HT pour un coût de 50,00 € HT : elles le dépassent de 30,00 €.",
      "The pledges reach €80.00 for a cost of €50.00 net of VAT: they exceed it by €30.00.",
    ],
    [
      "Les promesses atteignent 60,00 € HT pour un reste à couvrir de 42,00 € HT : elles le dépassent de 18,00 €.",
      "The pledges reach €60.00 for the €42.00 net of VAT left to cover: they exceed it by €18.00.",
    ],
  ],
  "pledges.below-threshold": [
    [
      "Les promesses atteignent 60,00 % du coût, en deçà du seuil de déclenchement de 200/3 % : le financement est sans suite et personne ne paie.",
      "The pledges reach 60.00% of the cost, less than the threshold of 200/3%: the funding is cancelled and nobody pays.",
    ],
    [
      "Les promesses atteignent 75,00 % du reste à couvrir, en deçà du seuil de déclenchement de 90,00 % : le financement est sans suite et personne ne paie.",
      "The pledges reach 75.00% of what is left to cover, less than the threshold of 90.00%: the funding is cancelled and nobody pays.",
    ],
  ],
  "shortfall.report": [
    [
      "Chacun paie ce qu’il a promis ; ce qui manque est indiqué comme reste à financer.",
      "Everybody pays what it pledged; what is missing is shown as the gap.",
    ],
  ],
  "shortfall.top-up": [
    [
      "Chaque promesse est relevée dans la même proportion (multipliée par environ 2), sans dépasser le plafond de chacun.",
      "Every pledge is raised in the same proportion (multiplied by about 2), never above its maximum.",
    ],
    ["Chaque promesse est portée à son plafond.", "Every pledge is raised to its maximum."],
  ],
  "shortfall.equal-top-up": [
    [
      "Chaque membre qui a promis paie le même supplément, de 30,00 € à l’arrondi près, sans dépasser son plafond.",
      "Every member that pledged pays the same amount more, €30.00 but for rounding, never above its maximum.",
    ],
    ["Chaque promesse est portée à son plafond.", "Every pledge is raised to its maximum."],
  ],
  "shortfall.backstop": [
    [
      "Ville D, garant, prend à sa charge 10,00 €, dans la limite de 10,00 €.",
      "Ville D, the backstop, takes €10.00, within its limit of €10.00.",
    ],
    ["Ville D, garant, prend à sa charge 40,00 €.", "Ville D, the backstop, takes €40.00."],
  ],
  "shortfall.cancel": [
    [
      "Faute de couvrir le coût, le financement est sans suite : personne ne paie.",
      "As the cost is not covered, the funding is cancelled: nobody pays.",
    ],
  ],
  "pledges.maxima-short": [
    [
      "Les plafonds votés ne permettent pas d’atteindre le coût : il reste 20,00 € à financer.",
      "The maxima that were voted do not reach the cost: €20.00 is still to be found.",
    ],
  ],
  "surplus.proportional": [
    [
      "Chacun paie la même part de sa promesse, environ 16,67 %, sans descendre sous son plancher.",
      "Everybody pays the same part of its pledge, about 16.67%, never below its minimum.",
    ],
    ["Chacun paie le plancher qu’il a fixé.", "Everybody pays the minimum that it set."],
  ],
  "surplus.cap": [
    [
      "Chacun paie le même montant, 15,00 € à l’arrondi près, sans dépasser sa promesse ni descendre sous son plancher.",
      "Everybody pays the same amount, €15.00 but for rounding, never above its pledge nor below its minimum.",
    ],
    ["Chacun paie le plancher qu’il a fixé.", "Everybody pays the minimum that it set."],
  ],
  "surplus.equal-reduction": [
    [
      "Chacun économise le même montant, 15,00 € à l’arrondi près, sans descendre sous son plancher.",
      "Everybody saves the same amount, €15.00 but for rounding, never going below its minimum.",
    ],
    ["Chacun paie le plancher qu’il a fixé.", "Everybody pays the minimum that it set."],
  ],
  "surplus.credit": [
    [
      "Chacun paie ce qu’il a promis ; l’excédent de 20,00 € est à valoir sur le prochain développement, au prorata des sommes payées.",
      "Everybody pays what it pledged; the surplus of €20.00 is a credit for the next development, in proportion to what each paid.",
    ],
  ],
  "pledges.minima-exceed": [
    [
      "Ensemble, les planchers dépassent le montant à couvrir ; l’excédent, 5,00 €, est à valoir, au prorata des sommes payées.",
      "The minima together exceed what is to be covered by €5.00: this surplus is a credit, in proportion to what each paid.",
    ],
  ],
  "pledge.kept": [["Promesse de 30,00 €, payée telle quelle.", "It pays exactly its pledge of €30.00."]],
  "pledge.raised": [
    ["Promesse de 30,00 €, relevée pour couvrir le coût.", "Its pledge of €30.00 is raised to cover the cost."],
  ],
  "pledge.lowered": [
    [
      "Promesse de 30,00 €, réduite parce que le total des promesses dépasse le montant à couvrir.",
      "Its pledge of €30.00 is lowered, as the pledges together exceed what is to be covered.",
    ],
  ],
  "pledge.at-maximum": [
    [
      "Promesse de 30,00 €, relevée jusqu’au plafond de 40,00 €.",
      "Its pledge of €30.00 is raised to its maximum of €40.00.",
    ],
    [
      "Promesse de 20,00 €, payée telle quelle : c’est aussi le plafond.",
      "It pays exactly its pledge of €20.00, which is its maximum.",
    ],
  ],
  "pledge.at-minimum": [
    [
      "Promesse de 30,00 €, réduite jusqu’au plancher de 25,00 €.",
      "Its pledge of €30.00 is lowered to its minimum of €25.00.",
    ],
    [
      "Promesse de 20,00 €, payée telle quelle : c’est aussi le plancher.",
      "It pays exactly its pledge of €20.00, which is its minimum.",
    ],
  ],
  "pledge.released": [
    ["Promesse de 30,00 €, devenue sans objet : rien à payer.", "It is released from its pledge of €30.00."],
  ],
  "pledge.zero": [["Aucune promesse : rien à payer.", "It pledged nothing: it pays nothing."]],
  "pledge.headroom": [
    ["Marge restante avant le plafond : 10,00 €.", "It could still give €10.00 before it reaches its maximum."],
    ["Aucun plafond fixé : une contribution supérieure reste possible.", "It set no maximum and could give more."],
  ],
  "backstop.takes": [
    [
      "Prise en charge du reste à titre de garant : 10,00 €, dans la limite de 10,00 €.",
      "As the backstop it takes €10.00, within its limit of €10.00.",
    ],
    ["Prise en charge du reste à titre de garant : 40,00 €.", "As the backstop it takes €40.00."],
  ],
  "backstop.not-needed": [["Garant : rien à prendre en charge.", "As the backstop it has nothing to take."]],
  "unit-order.computed": [
    [
      "Le nombre de contributeurs est fixé à l’avance à 3 : chaque commande est du même montant, 33,34 € HT, soit le coût de 100,00 € HT divisé par 3 et arrondi au centime supérieur.",
      "The number of contributors is fixed in advance at 3: every order is the same amount, €33.34 net of VAT, which is the cost of €100.00 divided by 3 and rounded up to the cent.",
    ],
    [
      "Le nombre de contributeurs est fixé à l’avance à 3 : chaque commande est du même montant, 40,00 € HT, soit le coût de 100,00 € HT divisé par 3 et arrondi au multiple supérieur de 10,00 €.",
      "The number of contributors is fixed in advance at 3: every order is the same amount, €40.00 net of VAT, which is the cost of €100.00 divided by 3 and rounded up to a multiple of €10.00.",
    ],
    [
      "Le nombre de contributeurs est fixé à l’avance à 3 : chaque commande est du même montant, 34 FCFP HT, soit le coût de 100 FCFP HT divisé par 3 et arrondi à l’unité supérieure.",
      "The number of contributors is fixed in advance at 3: every order is the same amount, CFPF 34 net of VAT, which is the cost of CFPF 100 divided by 3 and rounded up to the unit.",
    ],
  ],
  "unit-order.given": [
    [
      "Le nombre de contributeurs est fixé à l’avance à 3 et chaque commande est du même montant convenu, 33,33 € HT, pour un coût de 100,00 € HT.",
      "The number of contributors is fixed in advance at 3 and every order is the same agreed amount, €33.33 net of VAT, for a cost of €100.00.",
    ],
  ],
  "unit-order.placed": [
    [
      "2 commandes sont passées sur les 3 prévues, pour un total de 66,68 € HT.",
      "2 orders are placed of the 3 planned, which makes €66.68 net of VAT.",
    ],
    [
      "Les 3 commandes sont passées, pour un total de 100,02 € HT.",
      "All 3 orders are placed and make €100.02 net of VAT.",
    ],
    [
      "Une seule commande est passée sur les 3 prévues, pour un total de 33,34 € HT.",
      "One order is placed of the 3 planned, which makes €33.34 net of VAT.",
    ],
    [
      "L’unique commande prévue est passée, pour un total de 100,00 € HT.",
      "The only order planned is placed and makes €100.00 net of VAT.",
    ],
    ["L’unique commande prévue n’est pas passée.", "The only order planned is not placed."],
    [
      "Aucune commande n’est passée sur les 3 prévues, pour un total de 0 FCFP HT.",
      "No order is placed of the 3 planned, which makes CFPF 0 net of VAT.",
    ],
  ],
  "unit-order.stand-ins": [
    ["2 commandes viennent de la liste d’attente.", "2 orders come from the waiting list."],
    ["Une commande vient de la liste d’attente.", "One order comes from the waiting list."],
  ],
  "unit-order.missing": [
    [
      "Il manque un contributeur : il reste 33,32 € à financer.",
      "One contributor is missing: €33.32 is still to be found.",
    ],
    [
      "Il manque 2 contributeurs : il reste 66,66 € à financer.",
      "2 contributors are missing: €66.66 is still to be found.",
    ],
    [
      "Il manque 3 contributeurs : il reste 100 FCFP à financer.",
      "3 contributors are missing: CFPF 100 is still to be found.",
    ],
  ],
  "unit-order.difference-borne": [
    [
      "Ville D prend à sa charge l’écart de 0,01 € entre les commandes et le coût.",
      "Ville D bears the difference of €0.01 between the orders and the cost.",
    ],
  ],
  "unit-order.difference-open": [
    [
      "L’écart de 0,01 € entre les commandes et le coût reste à financer.",
      "The difference of €0.01 between the orders and the cost is still to be found.",
    ],
  ],
  "unit-order.surplus-to": [
    [
      "Les commandes dépassent le coût ; l’excédent, 0,02 €, est à valoir pour Ville D.",
      "The orders exceed the cost by €0.02: this surplus is a credit of Ville D.",
    ],
  ],
  "unit-order.surplus-shared": [
    [
      "Les commandes dépassent le coût ; l’excédent, 20,00 €, est à valoir pour les contributeurs sur le prochain développement.",
      "The orders exceed the cost by €20.00: this surplus is a credit of the contributors for the next development.",
    ],
  ],
  "unit-order.order": [["Commande unitaire de 33,34 € HT.", "A unit order of €33.34 net of VAT."]],
  "unit-order.stand-in": [
    [
      "Commande unitaire de 33,34 € HT, au titre de la liste d’attente.",
      "A unit order of €33.34 net of VAT, from the waiting list.",
    ],
  ],
  "unit-order.bears": [
    [
      "Prise en charge de l’écart entre les commandes et le coût : 0,01 €.",
      "Bears the difference between the orders and the cost: €0.01.",
    ],
  ],
  "unit-order.bears-nothing": [["Aucun écart à prendre en charge.", "There is no difference to bear."]],
  "rotation.furthest-behind": [
    [
      "Parmi les membres qui peuvent prendre ce tour, Ville C commande l’ensemble : une fois inscrite la part due par chacun pour ce développement, son solde (dû moins payé) est le plus élevé, à 40,00 €.",
      "Among the members who can take this turn, Ville C orders the whole: once everybody’s due share of this development is booked, its balance (due less paid) is the largest, €40.00.",
    ],
  ],
  "rotation.fixed-order": [
    [
      "Parmi les membres qui peuvent prendre ce tour, Ville C commande l’ensemble, avec le plus petit nombre de tours à son compte : aucun à ce jour.",
      "Among the members who can take this turn, Ville C orders the whole, with the fewest turns to its account: none so far.",
    ],
    [
      "Parmi les membres qui peuvent prendre ce tour, Ville A commande l’ensemble, avec le plus petit nombre de tours à son compte : un seul à ce jour.",
      "Among the members who can take this turn, Ville A orders the whole, with the fewest turns to its account: one so far.",
    ],
    [
      "Parmi les membres qui peuvent prendre ce tour, Ville A commande l’ensemble, avec le plus petit nombre de tours à son compte : 2 à ce jour.",
      "Among the members who can take this turn, Ville A orders the whole, with the fewest turns to its account: 2 so far.",
    ],
  ],
  "rotation.deadline": [
    [
      "Parmi les membres qui peuvent prendre ce tour, Ville C commande l’ensemble, son échéance venant la première (solde, dû moins payé, de 40,00 € une fois inscrite la part due par chacun pour ce développement). Si cette règle est suivie depuis le premier tour et que personne ne passe son tour, nul n’est en retard ni en avance d’un développement entier, le plus coûteux servant de mesure.",
      "Among the members who can take this turn, Ville C orders the whole, as its deadline comes first (a balance, due less paid, of €40.00 once everybody’s due share of this development is booked). Where this rule is followed from the first turn and nobody passes, no member is behind or ahead by a whole development, the dearest being the measure.",
    ],
  ],
  "rotation.deadline-nobody-due": [
    [
      "Parmi les membres qui peuvent prendre ce tour, aucun n’est assez en retard pour que son échéance décide : Ville B commande l’ensemble, son solde (dû moins payé) étant le plus élevé, à -233,33 €, une fois inscrite la part due par chacun pour ce développement.",
      "Among the members who can take this turn, none is far enough behind for its deadline to decide: Ville B orders the whole, as its balance (due less paid) is the largest, -€233.33, once everybody’s due share of this development is booked.",
    ],
  ],
  "rotation.tied": [
    [
      "3 membres étaient à égalité : l’ordre de la liste les a départagés.",
      "3 members were even: the order of the list decided.",
    ],
    [
      "2 membres étaient à égalité : l’ordre de la liste les a départagés.",
      "2 members were even: the order of the list decided.",
    ],
  ],
  "rotation.no-bound": [
    [
      "L’ordre fixe ne garantit pas l’équité lorsque les coûts diffèrent : l’écart entre membres n’est pas borné.",
      "A fixed order does not keep members even when costs differ: there is no bound to how far they drift apart.",
    ],
  ],
  "rotation.passed": [
    [
      "Ce tour a été passé par un membre à sa demande et par un membre parce que le coût dépasse son plafond ; il reste dû.",
      "This turn was passed on by one member at its request and by one member because the cost is above its ceiling; it stays due.",
    ],
    [
      "Ce tour a été passé par 3 membres parce que le coût dépasse leur plafond ; il reste dû.",
      "This turn was passed on by 3 members because the cost is above their ceiling; it stays due.",
    ],
    [
      "Ce tour a été passé par 2 membres à leur demande ; il reste dû.",
      "This turn was passed on by 2 members at their request; it stays due.",
    ],
  ],
  "rotation.nobody": [
    [
      "Aucun membre ne peut prendre ce tour de 100,00 € HT : rien n’est inscrit au compte et le coût reste à financer.",
      "No member can take this turn of €100.00 net of VAT: nothing is booked, and the cost is still to be found.",
    ],
  ],
  "rotation.next": [
    [
      "Tour suivant, à coût égal : Ville A.",
      "For a next development of the same cost it would be the turn of Ville A.",
    ],
  ],
  "turn.orders": [
    [
      "Commande de l’ensemble, soit 100,00 € HT ; part due pour ce développement : 1 sur 3.",
      "Orders the whole, €100.00 net of VAT; its due share of this development: 1 of 3.",
    ],
  ],
  "turn.waits": [
    [
      "Ne commande pas cette fois ; part due pour ce développement : 1 sur 3.",
      "Does not order this time; its due share of this development: 1 of 3.",
    ],
  ],
  "turn.skipped": [["Passe son tour cette fois ; ce tour reste dû.", "Passes this time; the turn stays due."]],
  "turn.above-ceiling": [
    [
      "Le coût dépasse le plafond de 5,00 € HT par commande ; le tour reste dû.",
      "The cost is above its ceiling of €5.00 net of VAT an order; the turn stays due.",
    ],
  ],
  "turn.absent": [
    ["Ne participe pas au tour de rôle pour ce développement.", "Takes no part in the rotation at this development."],
  ],
  "modules.shared": [
    [
      "Le coût de 100,00 € HT est celui de son seul module ; chaque module est réparti entre les seuls membres qui le souhaitent, au prorata de leurs poids.",
      "The cost of €100.00 net of VAT is that of its only module; each module is shared only between the members who want it, in proportion to their weights.",
    ],
    [
      "Le coût de 100,00 € HT est celui de ses 2 modules ; chaque module est réparti entre les seuls membres qui le souhaitent, à parts égales.",
      "The cost of €100.00 net of VAT is that of its 2 modules; each module is shared only between the members who want it, equally.",
    ],
    [
      "Le coût de 100,00 € HT est celui de son seul module ; chaque module est réparti entre les seuls membres qui le souhaitent, à parts égales.",
      "The cost of €100.00 net of VAT is that of its only module; each module is shared only between the members who want it, equally.",
    ],
  ],
  "module.wanted": [
    [
      "Module « Socle » (100,00 € HT), souhaité par ce seul membre : part de 100,00 €, pour un poids de 1 sur 1.",
      "Module “Socle” (€100.00 net of VAT), wanted by this member only: a part of €100.00, by a weight of 1 of 1.",
    ],
    [
      "Module « Socle » (60,00 € HT), souhaité par 2 membres : part de 30,00 €.",
      "Module “Socle” (€60.00 net of VAT), wanted by 2 members: a part of €30.00.",
    ],
    [
      "Module « Paiement » (40,00 € HT), souhaité par ce seul membre : part de 40,00 €.",
      "Module “Paiement” (€40.00 net of VAT), wanted by this member only: a part of €40.00.",
    ],
    [
      "Module « Socle » (100,00 € HT), souhaité par 3 membres : part d’environ 33,33 €.",
      "Module “Socle” (€100.00 net of VAT), wanted by 3 members: a part of about €33.33.",
    ],
    [
      "Module « Socle » (100,00 € HT), souhaité par 3 membres : part de 60,00 €, pour un poids de 1 sur 1,5, une fois les autres ressources déduites.",
      "Module “Socle” (€100.00 net of VAT), wanted by 3 members: a part of €60.00, by a weight of 1 of 1.5, once the other sources are taken off.",
    ],
    [
      "Module « Socle » (100,00 € HT), souhaité par 3 membres : part de 30,00 €, pour un poids de 0,5 sur 1,5, une fois les autres ressources déduites.",
      "Module “Socle” (€100.00 net of VAT), wanted by 3 members: a part of €30.00, by a weight of 0.5 of 1.5, once the other sources are taken off.",
    ],
    [
      "Module « Socle » (100,00 € HT), souhaité par 3 membres : avec un poids de 0, aucune part n’en est due.",
      "Module “Socle” (€100.00 net of VAT), wanted by 3 members: with a weight of 0 it owes no part of it.",
    ],
    [
      "Module « Socle » (100,00 € HT), souhaité par ce seul membre : part de 60,00 €, pour un poids de 1 sur 1, une fois les autres ressources déduites.",
      "Module “Socle” (€100.00 net of VAT), wanted by this member only: a part of €60.00, by a weight of 1 of 1, once the other sources are taken off.",
    ],
  ],
  "modules.reduced": [
    [
      "Les autres ressources laissent 60,00 € à répartir : la part de chacun dans chaque module est réduite dans la même proportion.",
      "The other sources leave €60.00 to share: what everybody bears of every module is reduced in the same proportion.",
    ],
  ],
  "sources.subsidy": [
    ["Ville D subventionne ce développement à hauteur de 40,00 €.", "Ville D subsidises this development with €40.00."],
    [
      "Ville D subventionne ce développement à hauteur de 30,00 € (30,00 % du coût).",
      "Ville D subsidises this development with €30.00 (30.00% of the cost).",
    ],
    [
      "Ville D subventionne ce développement à hauteur de 20,00 € (plafond atteint ; taux de 30,00 %).",
      "Ville D subsidises this development with €20.00 (its ceiling; at a rate of 30.00%).",
    ],
  ],
  "sources.publisher-share": [
    ["Ville A prend à sa charge 10,00 €, sans se les facturer.", "Ville A bears €10.00 and does not invoice itself."],
  ],
  "sources.in-kind": [
    [
      "Ville B apporte en nature l’équivalent de 15,00 € : cet apport est valorisé en dépenses comme en ressources et ne donne lieu ni à paiement ni à TVA.",
      "Ville B contributes in kind what is worth €15.00: it is valued on both sides of the plan, with neither payment nor VAT.",
    ],
  ],
  "sources.settled": [
    [
      "Ces ressources, 40,00 € en tout, viennent d’abord en déduction ; le coût à répartir est de 60,00 € HT.",
      "These sources, €40.00 in all, come off first; the cost to share is €60.00 net of VAT.",
    ],
  ],
  "source.rate": [
    ["30,00 % du coût de 100,00 € HT : 30,00 €.", "30.00% of the cost of €100.00 net of VAT: €30.00."],
    [
      "30,00 % du coût de 100,00 € HT, dans la limite de 20,00 € : 20,00 €.",
      "30.00% of the cost of €100.00 net of VAT, within a ceiling of €20.00: €20.00.",
    ],
  ],
  "source.amount": [["Montant convenu de 10,00 €.", "An agreed amount of €10.00."]],
  "sources.released": [
    [
      "Les ressources prévues, 20,00 € en tout, deviennent elles aussi sans objet.",
      "The sources that were planned, €20.00 in all, are released as well.",
    ],
  ],
  "source.released": [
    ["Ressource prévue de 20,00 €, devenue sans objet : rien à payer.", "It is released from €20.00: it pays nothing."],
  ],
  "credits.used": [
    [
      "Les crédits issus de développements précédents (16,67 €) sont imputés en totalité sur la facturation.",
      "The credits from earlier developments (€16.67) are all used on the invoices.",
    ],
    [
      "Les crédits issus de développements précédents (150,00 €) sont imputés sur la facturation à hauteur de 100,00 € ; reste à valoir : 50,00 €.",
      "The credits from earlier developments (€150.00) are used on the invoices up to €100.00; €50.00 is left.",
    ],
    [
      "Les crédits issus de développements précédents (150,00 €) sont imputés sur la facturation à hauteur de 100,00 € ; reste à valoir : 50,00 €. La TVA est calculée après imputation, celle de la part créditée ayant déjà été facturée.",
      "The credits from earlier developments (€150.00) are used on the invoices up to €100.00; €50.00 is left. VAT is computed after the credits; that of the credited part was invoiced with the earlier developments.",
    ],
    [
      "Les crédits issus de développements précédents (50,00 €) sont imputés en totalité sur la facturation. La TVA est calculée après imputation, celle de la part créditée ayant déjà été facturée.",
      "The credits from earlier developments (€50.00) are all used on the invoices. VAT is computed after the credits; that of the credited part was invoiced with the earlier developments.",
    ],
    [
      "Les crédits issus de développements précédents (10,00 €) ne sont pas imputés sur ce développement : ils restent à valoir en totalité.",
      "The credits from earlier developments (€10.00) are not used on this development: all of them are left.",
    ],
  ],
  "credit.used": [
    [
      "Crédit de 16,67 € issu d’un développement précédent, imputé sur la facturation : reste à facturer 83,33 € HT.",
      "A credit of €16.67 from an earlier development is used on its invoices: €83.33 net of VAT remains to invoice.",
    ],
    [
      "Crédit de 150,00 € issu d’un développement précédent, imputé sur la facturation à hauteur de 100,00 € : il ne reste rien à facturer ; reste à valoir : 50,00 €.",
      "A credit of €150.00 from an earlier development is used on its invoices up to €100.00: nothing remains to invoice, and €50.00 of the credit is left.",
    ],
    [
      "Crédit de 10,00 € issu d’un développement précédent, non imputé sur ce développement : il reste à valoir en totalité.",
      "A credit of €10.00 from an earlier development is not used on this development: all of it is left.",
    ],
  ],
  "schedule.carried": [
    ["Chaque quote-part est appelée en une seule échéance.", "Every share is called in a single instalment."],
    [
      "Chaque quote-part est appelée en 2 échéances : à chacune, le cumul de ce qui est appelé est celui qui est dû, au centime près, et la dernière solde le compte par différence.",
      "Every share is called in 2 instalments: at each, what was called so far is what is due so far, to the cent, and the last one closes the account by difference.",
    ],
  ],
  "vat.computed": [
    [
      "La TVA est calculée sur chaque facture et arrondie au centime : 100,00 € HT, 20,01 € de TVA, 120,01 € TTC (écart avec la TVA calculée sur le total : -0,01 €).",
      "VAT is computed on each invoice and rounded to the cent: €100.00 net, €20.01 of VAT, €120.01 gross (gap to the VAT of the total: -€0.01).",
    ],
    [
      "La TVA est calculée sur chaque facture et arrondie à l’unité : 100 FCFP HT, 20 FCFP de TVA, 120 FCFP TTC.",
      "VAT is computed on each invoice and rounded to the unit: CFPF 100 net, CFPF 20 of VAT, CFPF 120 gross.",
    ],
  ],
  "rounding.even": [
    [
      "Toutes les quotes-parts tombent juste : aucun arrondi n’a été nécessaire.",
      "Every share comes out even: nothing had to be rounded.",
    ],
  ],
  "rounding.spare": [
    [
      "Chaque quote-part est d’abord arrondie au centime inférieur ; le centime qui reste va à la quote-part que cet arrondi réduisait le plus (méthode du plus fort reste).",
      "Every share is first rounded down to the cent; the cent left over goes to the share that this reduced the most (largest remainder).",
    ],
    [
      "Chaque quote-part est d’abord arrondie au centime inférieur ; les 2 centimes qui restent vont, un à chacune, aux quotes-parts que cet arrondi réduisait le plus (méthode du plus fort reste).",
      "Every share is first rounded down to the cent; the 2 cents left over go, one each, to the shares that this reduced the most (largest remainder).",
    ],
    [
      "Chaque quote-part est d’abord arrondie à l’unité inférieure ; l’unité qui reste va à la quote-part que cet arrondi réduisait le plus (méthode du plus fort reste).",
      "Every share is first rounded down to the unit; the unit left over goes to the share that this reduced the most (largest remainder).",
    ],
    [
      "Chaque quote-part est d’abord arrondie à l’unité inférieure ; les 2 unités qui restent vont, une à chacune, aux quotes-parts que cet arrondi réduisait le plus (méthode du plus fort reste).",
      "Every share is first rounded down to the unit; the 2 units left over go, one each, to the shares that this reduced the most (largest remainder).",
    ],
    [
      "Chaque quote-part est d’abord arrondie au centime inférieur, en valeur absolue ; le centime qui reste va à la quote-part que cet arrondi réduisait le plus (méthode du plus fort reste).",
      "Every share is first rounded down to the cent, in absolute value; the cent left over goes to the share that this reduced the most (largest remainder).",
    ],
  ],
  "rounding.tied": [
    [
      "À égalité de reste, les parties sont départagées par l’ordre des identifiants.",
      "Several remainders were equal: the order of the ids decided.",
    ],
    [
      "À égalité de reste, les parties sont départagées par l’ordre de priorité de la demande, puis par celui des identifiants.",
      "Several remainders were equal: the request’s order of priority, then the order of the ids, decided.",
    ],
  ],
  "rounding.spare-unit": [
    [
      "Dont 1 centime d’arrondi, selon la méthode du plus fort reste.",
      "It includes 1 cent left over by rounding, given by largest remainder.",
    ],
    [
      "Dont 1 unité d’arrondi, selon la méthode du plus fort reste.",
      "It includes 1 unit left over by rounding, given by largest remainder.",
    ],
  ],
  "rounding.with-carried": [
    [
      "Écart d’arrondi, fractions reportées comprises : 1 centime.",
      "Rounding difference, carried fractions included: 1 cent.",
    ],
    [
      "Écart d’arrondi, fractions reportées comprises : -1 centime.",
      "Rounding difference, carried fractions included: -1 cent.",
    ],
  ],
  "rounding.bearer": [
    [
      "Chaque quote-part est arrondie au centime le plus proche ; Ville B supporte l’écart d’arrondi (1 centime).",
      "Every share is rounded to the nearest cent; Ville B bears the rounding difference (1 cent).",
    ],
    [
      "Chaque quote-part est arrondie au centime le plus proche ; Ville B supporte l’écart d’arrondi (-1 centime).",
      "Every share is rounded to the nearest cent; Ville B bears the rounding difference (-1 cent).",
    ],
    [
      "Chaque quote-part est arrondie à l’unité la plus proche ; Ville B supporte l’écart d’arrondi (1 unité).",
      "Every share is rounded to the nearest unit; Ville B bears the rounding difference (1 unit).",
    ],
  ],
  "rounding.borne": [
    ["Dont écart d’arrondi supporté : 1 centime.", "It includes a rounding difference of 1 cent."],
    ["Dont écart d’arrondi supporté : -1 centime.", "It includes a rounding difference of -1 cent."],
    ["Dont écart d’arrondi supporté : 1 unité.", "It includes a rounding difference of 1 unit."],
  ],
  "rounding.carried": [
    [
      "Les fractions de centime reportées des plans précédents sont d’abord ajoutées à ce que chacun doit ; chaque quote-part est ensuite arrondie au centime inférieur, et ce qui reste va, centime par centime, à celles que cet arrondi réduit alors le plus (méthode du plus fort reste), afin que les arrondis se compensent d’un plan à l’autre.",
      "The fractions of a cent carried over from earlier plans are first added to what each owes; every share is then rounded down to the cent, and what is left goes, cent by cent, to those that this then reduces the most (largest remainder), so that the roundings make up for one another from plan to plan.",
    ],
    [
      "Les fractions d’unité reportées des plans précédents sont d’abord ajoutées à ce que chacun doit ; chaque quote-part est ensuite arrondie à l’unité inférieure, et ce qui reste va, unité par unité, à celles que cet arrondi réduit alors le plus (méthode du plus fort reste), afin que les arrondis se compensent d’un plan à l’autre.",
      "The fractions of a unit carried over from earlier plans are first added to what each owes; every share is then rounded down to the unit, and what is left goes, unit by unit, to those that this then reduces the most (largest remainder), so that the roundings make up for one another from plan to plan.",
    ],
    [
      "Les fractions de centime reportées des plans précédents sont d’abord ajoutées à ce que chacun doit ; chaque quote-part est ensuite arrondie au centime inférieur, en valeur absolue, et ce qui reste va, centime par centime, à celles que cet arrondi réduit alors le plus (méthode du plus fort reste), afin que les arrondis se compensent d’un plan à l’autre.",
      "The fractions of a cent carried over from earlier plans are first added to what each owes; every share is then rounded down to the cent, in absolute value, and what is left goes, cent by cent, to those that this then reduces the most (largest remainder), so that the roundings make up for one another from plan to plan.",
    ],
    [
      "Les fractions de centime reportées des plans précédents sont ajoutées à ce que chacun doit avant l’arrondi : les arrondis des autres se compensent ainsi d’un plan à l’autre ; Ville B, qui supporte l’écart d’arrondi, peut en revanche s’écarter de son dû de plus d’un centime.",
      "The fractions of a cent carried over from earlier plans are added to what each owes before rounding: so the others’ roundings make up for one another from plan to plan, while Ville B, which bears the rounding difference, may be more than a cent from its due.",
    ],
    [
      "Les fractions d’unité reportées des plans précédents sont ajoutées à ce que chacun doit avant l’arrondi : les arrondis des autres se compensent ainsi d’un plan à l’autre ; Ville B, qui supporte l’écart d’arrondi, peut en revanche s’écarter de son dû de plus d’une unité.",
      "The fractions of a unit carried over from earlier plans are added to what each owes before rounding: so the others’ roundings make up for one another from plan to plan, while Ville B, which bears the rounding difference, may be more than a unit from its due.",
    ],
    [
      "Les fractions de centime reportées des plans précédents ne changent rien ici, où chaque montant est fixé sans arrondi : elles sont reportées telles quelles sur le plan suivant.",
      "The fractions of a cent carried over from earlier plans change nothing here, where every amount is fixed without rounding: they are handed on to the next plan as they are.",
    ],
    [
      "Les fractions d’unité reportées des plans précédents ne changent rien ici, où chaque montant est fixé sans arrondi : elles sont reportées telles quelles sur le plan suivant.",
      "The fractions of a unit carried over from earlier plans change nothing here, where every amount is fixed without rounding: they are handed on to the next plan as they are.",
    ],
  ],
  "share.not-concerned": [["Ce financement ne lui demande rien.", "This funding asks nothing of it."]],
};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const said = new Map<string, Set<string>>();
for (const plan of everyReason.map(planFunding)) {
  const [fr, en] = [speakerOf(plan, "fr"), speakerOf(plan, "en")];
  for (const reason of [...plan.explanation, ...plan.shares.flatMap(({ because }) => because)]) {
    const pair = [reasonSentence(reason, reasonsFr, fr), reasonSentence(reason, reasonsEn, en)].map(plain);
    said.set(reason.code, (said.get(reason.code) ?? new Set()).add(JSON.stringify(pair)));
  }
}

describe("words: the sentences of real plans, whole and in both languages", () => {
  it.each(Object.entries(sentences))("words: %s is said as it is written here", (code, expected) => {
    const given = said.get(code) ?? new Set();
    expect(expected.filter((pair) => !given.has(JSON.stringify(pair)))).toEqual([]);
  });

  it("words: no reason is given that is not among these", () => {
    expect([...said.keys()].filter((code) => !Object.hasOwn(sentences, code))).toEqual([]);
  });
});
