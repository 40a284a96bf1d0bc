import { shortfalls, surpluses, turnRules, wordsOf } from "./choices.js";
import { type Parameter, texts } from "./define.js";

/*
 * The parameters that several functions share. Each says what an empty cell and a 0 mean: on some hosts an empty cell
 * arrives as 0, and a sheet must give the same figures on all of them.
 */

const cell = (fr: string, french: string, english: string) =>
  ({ fr, kind: "cell", descriptions: texts(french, english) }) as const satisfies Parameter;

const range = (fr: string, french: string, english: string) =>
  ({ fr, kind: "range", descriptions: texts(french, english) }) as const satisfies Parameter;

const optional = <One extends Parameter>(parameter: One) => ({ ...parameter, isOptional: true }) as const;

export const cost = cell("cout", "Le coût HT à répartir.", "The cost to share, net of VAT.");

export const weights = range(
  "poids",
  "Les poids, 0 ou plus : population, budget, usage. Une fraction s’écrit en texte : 1/3.",
  "The weights, 0 or more: population, budget, use. A fraction is written as text: 1/3.",
);

export const minimums = optional(
  range(
    "planchers",
    "Le moins que chacun paie. Vide ou 0 : pas de plancher.",
    "The least that each pays. Empty or 0: no minimum.",
  ),
);

export const maximums = optional(
  range(
    "plafonds",
    "Le plus que chacun paie. Vide ou 0 : pas de plafond ; qui ne doit rien payer a un poids de 0.",
    "The most that each pays. Empty or 0: no maximum; who must pay nothing has a weight of 0.",
  ),
);

export const names = optional(
  range(
    "noms",
    "Les noms, tous différents : à restes égaux, le centime va au premier dans l’ordre des noms. Sans noms : à la première ligne.",
    "The names, all different: where remainders tie, the cent goes to the first by name. Without names: to the first line.",
  ),
);

export const currency = optional(
  cell(
    "devise",
    "La devise, en trois lettres (ISO 4217). Vide : EUR.",
    "The currency, three letters (ISO 4217). Empty: EUR.",
  ),
);

export const pledges = range(
  "promesses",
  "Ce que chacun promet, HT. Vide ou 0 : rien.",
  "What each pledges, net of VAT. Empty or 0: nothing.",
);

export const pledgeMaximums = optional(
  range(
    "plafonds",
    "Le plus que chacun paie si les promesses manquent. Vide ou 0 : pas de plafond.",
    "The most that each pays if the pledges fall short. Empty or 0: no maximum.",
  ),
);

export const shortfall = optional(
  cell(
    "manque",
    `Si les promesses manquent : ${wordsOf(shortfalls, "fr").join(", ")}. Vide : signaler.`,
    `If the pledges fall short: ${wordsOf(shortfalls, "en").join(", ")}. Empty: report.`,
  ),
);

export const surplus = optional(
  cell(
    "excedent",
    `Si les promesses dépassent : ${wordsOf(surpluses, "fr").join(", ")}. Vide : proportionnel.`,
    `If the pledges exceed the cost: ${wordsOf(surpluses, "en").join(", ")}. Empty: proportional.`,
  ),
);

export const count = cell(
  "nombre",
  "Le nombre de commandes, fixé à l’avance.",
  "The number of orders, fixed in advance.",
);

export const step = optional(
  cell(
    "pas",
    "Le pas auquel le montant d’une commande est arrondi vers le haut, tel que 10. Vide ou 0 : le centime.",
    "The step to which the amount of an order is rounded up, such as 10. Empty or 0: the cent.",
  ),
);

export const unit = optional(
  cell(
    "unitaire",
    "Le montant d’une commande, s’il est donné. Vide ou 0 : le coût divisé par le nombre, arrondi vers le haut.",
    "The amount of an order, where it is given. Empty or 0: the cost over the number, rounded up.",
  ),
);

export const members = range(
  "membres",
  "Les noms des membres, tous différents ; à égalité, le premier de la liste passe.",
  "The names of the members, all different; of two who are even, the first of the list orders.",
);

export const payers = range(
  "payeurs",
  "Pour chaque tour passé, dans l’ordre, le nom du membre qui a commandé.",
  "For each past turn, in order, the name of the member who ordered.",
);

export const costs = range(
  "couts",
  "Pour chaque tour passé, son coût HT, à côté du payeur.",
  "For each past turn, its cost net of VAT, beside the payer.",
);

export const turnCost = cell(
  "cout",
  "Le coût HT du développement dont on cherche le payeur.",
  "The cost, net of VAT, of the development that somebody is to order.",
);

export const bookedCost = optional(
  cell(
    "cout",
    "Le coût HT d’un développement de plus, commandé par celui dont c’est le tour. Vide ou 0 : les soldes d’aujourd’hui.",
    "The cost, net of VAT, of one more development, ordered by whose turn it is. Empty or 0: the balances of today.",
  ),
);

export const rule = optional(
  cell(
    "regle",
    `La règle : ${wordsOf(turnRules, "fr").join(", ")}. Vide : plus-en-retard.`,
    `The rule: ${wordsOf(turnRules, "en").join(", ")}. Empty: furthest-behind.`,
  ),
);

export const amounts = range("montants", "Les montants HT.", "The amounts, net of VAT.");

export const rates = range(
  "taux",
  "Les taux des échéances, dans l’ordre : ils font 100, ou 100 %. Un tiers s’écrit en texte : 1/3.",
  "The rates of the instalments, in order: they make 100, or 100 %. A third is written as text: 1/3.",
);

export const nets = range(
  "montants",
  "Les montants HT des factures, une par ligne.",
  "The amounts of the invoices net of VAT, one a line.",
);

export const vatRates = range(
  "taux",
  "Le taux de TVA de chaque ligne, ou un seul pour toutes : 20 ou 20 %. Vide : 0.",
  "The rate of VAT of each line, or one for all: 20 or 20 %. Empty: 0.",
);

export const column = range("montants", "Les montants à additionner.", "The amounts to add up.");

export const total = cell("total", "Le total qu’ils doivent faire.", "The total that they must make.");

export const line = cell(
  "ligne",
  "Le nom d’un membre, ou le numéro de sa ligne dans la plage, à partir de 1.",
  "The name of a member, or the number of its line in the range, from 1 on.",
);
