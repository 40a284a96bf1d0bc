import { type Language, type Locale, languageOf, type TaxWords, taxWordsOf } from "./locale.js";

/** The words of charts; amounts and names are already written. */
export interface ChartWords {
  readonly sharesTitle: string;
  readonly sharesOf: (development: string) => string;
  /** What a listener hears in place of the picture. */
  readonly sharesDescription: (rows: readonly string[], others: number) => string;
  readonly gap: string;
  readonly surplus: string;
  /** One bar: what it stands for, and its amount. */
  readonly bar: (name: string, amount: string) => string;
  readonly rotationTitle: string;
  readonly rotationOf: (development: string) => string;
  readonly rotationDescription: (turns: number, rows: readonly string[], others: number) => string;
  /** How the panels are read, a line each. */
  readonly rotationLegend: (isBooked: boolean) => readonly string[];
  readonly balances: Readonly<Record<"behind" | "ahead" | "even", string>>;
  /** A panel: whose it is, its balance and what that means. */
  readonly panel: (name: string, balance: string, stands: string) => string;
}

/** The words of charts in a locale. */
export const chartWordsIn = (locale: Locale): ChartWords => WORDS[languageOf(locale)](taxWordsOf(locale));

const chartFr = ({ net }: TaxWords): ChartWords => ({
  sharesTitle: `Quotes-parts ${net}`,
  sharesOf: (development) => `Quotes-parts ${net} : ${development}`,
  sharesDescription: (rows, others) =>
    `Barres horizontales dont la longueur est proportionnelle au montant. ${listed(rows, others, " ; ", (count) => `et ${count} autres`)}.`,
  gap: "Reste à financer",
  surplus: "Excédent à valoir",
  bar: (name, amount) => `${name} : ${amount}`,
  rotationTitle: `Soldes du tour de rôle ${net}`,
  rotationOf: (development) => `Soldes du tour de rôle ${net} : ${development}`,
  rotationDescription: (turns, rows, others) =>
    `Un graphique en escalier par membre, autour de zéro, ${turns === 0 ? "sans développement à ce jour" : `sur ${turns === 1 ? "un développement" : `${turns} développements`}`}. Soldes finaux : ${listed(rows, others, " ; ", (count) => `et ${count} autres`)}.`,
  rotationLegend: (isBooked) => [
    "Solde = dû − payé, après chaque développement.",
    "Au-dessus de zéro : en retard ; au-dessous : en avance.",
    isBooked
      ? "Point : tour pris par le membre. Dernière marche : ce développement."
      : "Point : tour pris par le membre.",
    "Même échelle pour tous.",
  ],
  balances: { behind: "en retard", ahead: "en avance", even: "à jour" },
  panel: (name, balance, stands) => `${name} : ${balance}, ${stands}`,
});

const chartEn = (): ChartWords => ({
  sharesTitle: "Shares, net of VAT",
  sharesOf: (development) => `Shares, net of VAT: ${development}`,
  sharesDescription: (rows, others) =>
    `Horizontal bars, as long as their amount in proportion. ${listed(rows, others, "; ", (count) => `and ${count} others`)}.`,
  gap: "Gap",
  surplus: "Surplus",
  bar: (name, amount) => `${name}: ${amount}`,
  rotationTitle: "Balances of the rotation, net of VAT",
  rotationOf: (development) => `Balances of the rotation, net of VAT: ${development}`,
  rotationDescription: (turns, rows, others) =>
    `A step chart for each member, around zero, ${turns === 0 ? "with no development so far" : `over ${turns === 1 ? "one development" : `${turns} developments`}`}. Balances in the end: ${listed(rows, others, "; ", (count) => `and ${count} others`)}.`,
  rotationLegend: (isBooked) => [
    "Balance = due − paid, after each development.",
    "Above zero: behind; below zero: ahead.",
    isBooked ? "Dot: a turn that the member took. Last step: this development." : "Dot: a turn that the member took.",
    "The same scale for all.",
  ],
  balances: { behind: "behind", ahead: "ahead", even: "even" },
  panel: (name, balance, stands) => `${name}: ${balance}, ${stands}`,
});

const WORDS: Readonly<Record<Language, (tax: TaxWords) => ChartWords>> = { fr: chartFr, en: chartEn };

/** Puts rows in one sentence, and how many more there are. */
const listed = (rows: readonly string[], others: number, between: string, more: (count: number) => string): string =>
  [...rows, ...(others > 0 ? [more(others)] : [])].join(between);
