import { numbersIn } from "../../words/locale.js";
import type { Place, SheetWords } from "./words.js";

/** Où cela se trouve, au début d'une phrase. */
const At = ({ parameter, cell }: Place): string =>
  cell === undefined ? `« ${parameter} »` : `La cellule ${cell} de « ${parameter} »`;

/** Que faire d’un avoir. */
const CREDIT_NOTE = "Répartissez un avoir avec la fonction CLE : les poids y sont ce que chacun a payé.";

const number = (count: number): string => numbersIn("fr").number(count);

/** Les phrases des fonctions en français. */
export const sheetWordsFr: SheetWords = {
  row: (number) => `Ligne ${number}`,
  at: (sentences, { parameter, cell }) =>
    `${sentences.replace(/\.$/, "")} (${cell === undefined ? "" : `cellule ${cell} de `}« ${parameter} »).`,
  issues: {
    "number.too-long": (p) =>
      `Ce nombre a plus de ${p["limit"]} chiffres, décimales comprises. Écrivez un nombre plus court.`,
    "key.negative-cost": (p) =>
      `Planchers et plafonds n’ont pas de sens pour le coût négatif ${p["cost"]}. Répartissez l’avoir par les seuls poids : videz « planchers » et « plafonds ».`,
    "pledges.negative-cost": (p) =>
      `Des promesses ne peuvent pas répartir le coût négatif ${p["cost"]}. ${CREDIT_NOTE}`,
    "order.negative-cost": (p) => `Des commandes ne peuvent pas répartir le coût négatif ${p["cost"]}. ${CREDIT_NOTE}`,
    "pledges.exceed-cost": (p) =>
      `Les promesses atteignent ${p["total"]}, soit ${p["excess"]} de plus que les ${p["cost"]} à répartir. Réduisez une promesse, ou écrivez dans « excedent » : proportionnel, plafonner, réduire-également ou créditer.`,
    "unit-order.step-unused": () =>
      "« unitaire » donne le montant d’une commande : il n’y a rien à arrondir. Videz « pas », ou videz « unitaire » pour que ce montant soit calculé.",
  },
  unreadable: (place, shown) => `${At(place)} contient ${shown}, qui n’est pas un nombre. Écrivez-y un nombre.`,
  thousands: (place, shown, whole, decimal) =>
    `${At(place)} contient ${shown}, qui peut se lire de deux façons. Écrivez ${whole} si le séparateur est celui des milliers ; ${decimal === null ? "sinon, arrondissez-le" : `si c’est celui des décimales, ${decimal}`}.`,
  negative: (place, shown) =>
    `${At(place)} contient ${shown}, peut-être un nombre négatif. S’il l’est, écrivez le signe moins devant, comme -1234,50 ; sinon, écrivez le nombre seul.`,
  boolean: (place) => `${At(place)} contient VRAI ou FAUX, qui ne se calcule pas. Écrivez-y un nombre ou un texte.`,
  date: (place) =>
    `${At(place)} contient une date, alors qu’un nombre ou un texte est attendu. Changez le format de la cellule, ou son contenu.`,
  error: (place, error) =>
    `${At(place)} contient ${error === "" ? "une erreur" : `l’erreur ${error}`}. Corrigez d’abord cette cellule.`,
  unknown: (place) => `${At(place)} contient une valeur qui n’est ni un nombre ni un texte. Écrivez-y l’un ou l’autre.`,
  missing: (place) => `${At(place)} est vide. Écrivez-y ce qui est attendu.`,
  tooPrecise: (place, shown, decimals, currency) =>
    `${At(place)} contient ${shown}, et un montant en ${currency} ${decimals === 0 ? "n’a pas de décimales" : `a au plus ${decimals} décimales`}. Arrondissez-le dans la cellule, par ARRONDI, pour que chacun voie le montant qui compte.`,
  tooLarge: (place, shown) =>
    `${At(place)} contient ${shown}, et un tableur ne garde que 15 chiffres d’un nombre. Écrivez-le en texte, précédé d’une apostrophe.`,
  resultTooLarge: (amount) =>
    `Le résultat ${amount} a plus de 15 chiffres, et un tableur le changerait. Répartissez un montant plus petit, ou employez quotepart hors du tableur.`,
  notACount: (place, shown, limit) =>
    `${At(place)} contient ${shown}, alors qu’un nombre entier de 1 à ${number(limit)} est attendu. Écrivez-en un, tel que 6.`,
  rateAmbiguous: (place, shown) =>
    `${At(place)} contient ${shown}, qui peut être ${shown} % ou cent fois plus. Écrivez-le avec son signe, en texte : « ${shown} % ».`,
  ratesSum: (parameter, sum) =>
    `« ${parameter} » fait ${sum} en tout, et des échéances font 100 (ou 100 %, soit 1). Corrigez un taux ; écrivez un tiers en texte : « 1/3 ».`,
  currency: (place, shown) =>
    `${At(place)} contient ${shown}, qui n’est pas une devise de la norme ISO 4217. Écrivez trois lettres, telles que EUR, ou laissez vide pour des euros.`,
  choice: (place, shown, choices) =>
    `${At(place)} contient ${shown}. Écrivez l’un de ces mots : ${choices.join(", ")}.`,
  severalCells: (parameter) => `« ${parameter} » prend une cellule, et en a reçu plusieurs. Choisissez-en une seule.`,
  severalColumns: (parameter) =>
    `« ${parameter} » prend une colonne, ou une ligne, et en a reçu plusieurs. Choisissez-en une seule.`,
  tooManyCells: (parameter, limit) =>
    `« ${parameter} » a plus de ${number(limit)} cellules. Choisissez une plage plus courte.`,
  crossed: (parameter, other) =>
    `« ${parameter} » est une ligne et « ${other} » une colonne, ou l’inverse. Choisissez-les dans le même sens.`,
  heading: (parameter, other) =>
    `« ${parameter} » commence par un titre et « ${other} » par un nombre. Faites commencer les deux plages à la même ligne.`,
  total: (place, shown) =>
    `${At(place)} contient ${shown}, qui est un total et non un membre. Choisissez des plages qui s’arrêtent au dernier membre.`,
  empty: (parameter) => `« ${parameter} » ne contient aucun nombre. Choisissez les cellules qui en contiennent.`,
  repeated: (place, shown, first) =>
    `${At(place)} contient ${shown}, comme la cellule ${first}. Donnez à chaque membre un nom qui lui est propre.`,
  noSuchLine: (place, shown) =>
    `${At(place)} contient ${shown}, et il n’y a pas de telle ligne. Écrivez un nom de la liste, ou le numéro d’une ligne, compté depuis la première cellule de la plage.`,
  mixedSigns: (parameter) =>
    `« ${parameter} » mêle des montants positifs et négatifs. Séparez les factures des avoirs, chacun dans sa colonne.`,
  notAMember: (place, shown, members) =>
    `${At(place)} contient ${shown}, qui n’est pas un nom de « ${members} ». Écrivez-le comme il y figure.`,
  balanced: (total) => `Le compte est bon : la colonne fait ${total}.`,
  unbalanced: (sum, difference, isLess, total) =>
    `Le compte n’y est pas : la colonne fait ${sum}, soit ${difference} de ${isLess ? "moins" : "plus"} que le total de ${total}.`,
  defect: (what) => `C’est une erreur de quotepart, non la vôtre : ${what}. Signalez-la avec les valeurs de la plage.`,
};
