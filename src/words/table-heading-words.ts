import type { Language } from "./locale.js";

/** What a column of a table may hold. */
export type ColumnKind =
  | "name"
  | "identifier"
  | "type"
  | "country"
  | "role"
  | "weight"
  | "pledge"
  | "order"
  | "minimum"
  | "maximum"
  | "maximumGross"
  | "vatRate"
  | "vatReason"
  | "share";

/** What may stand beside a label, above or below a table. */
export type LabelKind =
  | "cost"
  | "title"
  | "reference"
  | "year"
  | "nature"
  | "currency"
  | "date"
  | "source"
  | "count"
  | "order"
  | "difference";

/** Words by what they name. */
export type Words<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** The words of the glossary and what people write instead; capitals, accents, spaces, plurals and « HT » do not matter. */
export const COLUMNS: Readonly<Record<Language, Words<ColumnKind>>> = {
  fr: {
    name: words(
      "membre, partie, collectivité, commune, nom, nom du membre, nom de la partie, nom de la collectivité, nom de la commune, organisme, adhérent, participant, payeur, libellé géographique",
    ),
    identifier: words(
      "identifiant, SIRET, SIREN, BCE, numéro SIRET, numéro SIREN, numéro BCE, n° SIRET, n° SIREN, n° BCE, numéro d’entreprise",
    ),
    type: words("type, type de collectivité, catégorie, nature juridique"),
    country: words("pays"),
    role: words("rôle, qualité"),
    weight: words(
      "poids, clé, clé de répartition, part, population, population municipale, population totale, population légale, habitants, nombre d’habitants, pondération, coefficient, tantièmes, usagers, utilisateurs, nombre d’agents, agents, budget",
    ),
    pledge: words("promesse, engagement, participation, montant promis, montant engagé, montant de la promesse"),
    order: words("commande unitaire, montant unitaire, montant de la commande"),
    minimum: words("plancher, minimum, min, montant minimum"),
    maximum: words("plafond, maximum, max, montant maximum, plafond voté, maximum voté, montant voté"),
    maximumGross: words(
      "plafond TTC, maximum TTC, montant voté TTC, plafond voté TTC, plafond TVAC, maximum TVAC, montant voté TVAC",
    ),
    vatRate: words("taux de TVA, TVA"),
    vatReason: words("motif de TVA, motif du taux, motif d’exonération"),
    share: words("quote-part, montant de la quote-part"),
  },
  en: {
    name: words(
      "member, party, name, town, municipality, commune, authority, name of the member, organisation, organization, participant",
    ),
    identifier: words("identifier, official number, company number, SIRET, SIREN, BCE, KBO"),
    type: words("type, kind of body, category"),
    country: words("country"),
    role: words("role, quality"),
    weight: words("weight, key, allocation key, population, inhabitants, parts, users, budget"),
    pledge: words("pledge, commitment, pledged amount, contribution"),
    order: words("unit order, unit amount, order amount"),
    minimum: words("minimum, min, floor, minimum amount"),
    maximum: words("maximum, max, ceiling, cap, maximum amount"),
    maximumGross: words(
      "gross maximum, maximum gross, gross ceiling, ceiling gross, maximum including VAT, maximum incl VAT, ceiling including VAT, ceiling incl VAT",
    ),
    vatRate: words("VAT rate, rate of VAT, VAT"),
    vatReason: words("VAT reason, reason for VAT"),
    share: words("share, amount of the share"),
  },
};

/** What stands beside the table, as a label says. */
export const LABELS: Readonly<Record<Language, Words<LabelKind>>> = {
  fr: {
    cost: words(
      "coût, coût total, coût du développement, coût à répartir, montant à répartir, montant total, montant du développement",
    ),
    title: words("intitulé, titre, développement, objet, nom du développement"),
    reference: words("référence, réf, ticket, référence du développement"),
    year: words("année, exercice, année budgétaire"),
    nature: words("nature, nature de la dépense, section"),
    currency: words("devise, monnaie"),
    date: words("date, date de la clé, date des poids, date de la population"),
    source: words("source, source de la clé, source des poids"),
    count: words("nombre de contributeurs, nombre de commandes, nombre de commandes unitaires"),
    order: words("commande unitaire, montant unitaire, montant de la commande"),
    difference: words("porteur de l’écart, écart, écart porté par"),
  },
  en: {
    cost: words("cost, total cost, cost of the development, amount to share, total amount"),
    title: words("title, development, subject, name of the development"),
    reference: words("reference, ref, ticket"),
    year: words("year, budget year, financial year"),
    nature: words("nature"),
    currency: words("currency"),
    date: words("date, date of the key, date of the weights"),
    source: words("source, source of the key, source of the weights"),
    count: words("count, number of contributors, number of orders"),
    order: words("unit order, unit amount, order amount"),
    difference: words("bearer of the difference, difference, borne by"),
  },
};

/** What a row of totals begins with: such a row is no party. */
export const TOTALS = words(
  "total, totaux, total général, sous-total, somme, ensemble, total des quotes-parts, " +
    "totals, grand total, subtotal, sum, total of the shares",
);

/** What a row begins with that says what a plan leaves over: no party, and no total either. */
export const LEFT_OVER = words(
  "reste à financer, excédent, excédent à valoir, reste à payer, gap, surplus, still to be funded",
);

/** Headings of weights that say nothing about what they count. */
export const PLAIN_WEIGHTS = words(
  "poids, clé, clé de répartition, part, pondération, coefficient, weight, key, allocation key",
);

function words(list: string): readonly string[] {
  return list.split(", ");
}
