import type { TaxWords } from "./locale.js";
import type { ReportWords } from "./report-words.js";
import { unitFr } from "./unit-fr.js";

/** Les mots des documents, en français. */
export const reportFr = ({ net, gross }: TaxWords): ReportWords => ({
  annexTitle: "Annexe financière",
  amendmentTitle: "Avenant à l’annexe financière",
  subtitle: (title, reference, status) => `${title} (${reference}) – ${status}`,
  madeOn: (day) => `Document établi le ${day}.`,

  financing: "A. Plan de financement",
  financingCaption: `Dépenses et ressources, montants ${net}`,
  expenses: "Dépenses",
  resources: "Ressources",
  natures: { investment: "investissement", operating: "fonctionnement" },
  module: (title) => `Module « ${title} »`,
  inKind: (name) => `Apport en nature, valorisé : ${name}`,
  resource: {
    member: (name) => `Quote-part : ${name}`,
    lead: (name) => `Quote-part du chef de file : ${name}`,
    associate: (name) => `Quote-part du membre associé : ${name}`,
    authority: (name) => `Marché initial : ${name}`,
    publisher: (name) => `Participation de l’éditeur : ${name}`,
    funder: (name) => `Subvention : ${name}`,
    backstop: (name) => `Garant : ${name}`,
    bearer: (name) => `Écart pris en charge : ${name}`,
  },
  severalOf: {
    member: (count) => `Quotes-parts des membres (${count})`,
    lead: (count) => `Quotes-parts des chefs de file (${count})`,
    associate: (count) => `Quotes-parts des membres associés (${count})`,
    authority: (count) => `Marchés initiaux (${count})`,
    publisher: (count) => `Participations de l’éditeur (${count})`,
    funder: (count) => `Subventions (${count})`,
    backstop: (count) => `Garants (${count})`,
    bearer: (count) => `Écarts pris en charge (${count})`,
  },
  vatBeside: (vat, amount, isCredit) =>
    `Le plan est équilibré ${net}. Les ${isCredit ? "avoirs" : "factures"} portent en outre ${vat} de TVA, soit ${amount} ${gross} en tout.`,
  useCases: "Cas d’usage apportés",

  shares: "B. Quotes-parts",
  sharesCaption: "Qui paie quoi",
  basedOn: (what) => `Base de la clé : ${what}.`,
  row: "Nᵒ",
  quality: "Qualité",
  identifier: "Identifiant",
  official: "Type et numéro officiel",
  bound: "Plancher ou plafond appliqué",
  why: "Pourquoi ces montants",
  eachShare: "Chaque quote-part, une par une",
  percentagesNote:
    "Les pourcentages sont arrondis comme les montants, de sorte que leur somme fasse 100,00 % : deux parts égales peuvent différer d’un centième.",
  invoices: "Factures et reste à charge",
  invoicesCaption: "Ce qui est facturé à chacun, et ce qui reste à sa charge",
  creditBrought: "Crédit apporté",
  creditUsed: "Crédit imputé",
  invoicedNet: `Facturé ${net}`,
  vatReasons: (reasons) => `TVA au taux de 0 % : ${reasons}.`,
  netCostNote: `Le reste à charge est la quote-part augmentée de la TVA facturée, moins l’excédent à valoir. Il s’entend avant FCTVA éventuel.`,

  schedule: "C. Échéancier",
  scheduleCaption: "Échéances, toutes parties ensemble",
  scheduleAtOnce: "Aucun échéancier n’est prévu : chaque quote-part est appelée en une fois.",
  byParty: "Échéances de chacun",
  byPartyCaption: (first, last) =>
    first === last
      ? `Ce qui est appelé auprès de chacun, échéance ${first}`
      : `Ce qui est appelé auprès de chacun, échéances ${first} à ${last}`,
  nothingInvoiced: "Aucune facture n’est à établir pour ce plan.",
  scheduleDropped:
    "Cet avenant n’établit pas de nouvel échéancier : les factures déjà émises demeurent, et l’écart se règle comme il est dit plus haut.",
  issuedCaption: "Factures émises avant l’avenant",
  running: "Cumul",
  left: "Reste à appeler",

  ledgerCaption: "Ce que chaque membre doit et a payé jusqu’ici",

  checks: "D. Contrôles",
  checksCaption: "Égalités vérifiées sur les montants écrits",
  check: "Contrôle",
  leftSide: "Premier terme",
  rightSide: "Second terme",
  result: "Résultat",
  equal: "égal",
  legalCaption: (day) => `Règles de droit en vigueur le ${day}`,
  rule: "Règle",
  article: "Article",
  value: "Constaté",
  limit: "Limite",
  inForceSince: "Depuis le",
  legalResults: { ok: "conforme", alert: "alerte", unverifiable: "non vérifiable", assumption: "hypothèse" },
  noLegal: "Aucune règle de droit n’a été contrôlée dans ce document.",
  noAdvice: "Ces contrôles signalent ; ils ne bloquent rien et ne valent pas avis juridique.",

  version: "E. Hypothèses et version",
  versionCaption: "Ce qui permet de refaire le calcul",
  assumption: "Hypothèse",
  content: "Contenu",
  modality: "Modalité",
  settledByAmendment: "Montants arrêtés par l’avenant",
  settledAmounts:
    "Les montants sont arrêtés par l’avenant : ils ne découlent plus de la règle de répartition d’origine, qui reste celle de l’accord.",
  rounding: "Règle d’arrondi",
  byLargestRemainder: (decimals) => {
    const { down, many } = unitFr({ decimals });
    return `Plus fort reste : chaque part est arrondie ${down}, les ${many} qui manquent vont à celles que l’arrondi réduisait le plus.`;
  },
  tiesByPriority: (names) => `À égalité : d’abord ${names}, puis l’ordre des identifiants.`,
  tiesById: "À égalité : l’ordre des identifiants.",
  byBearer: (name, decimals) =>
    `Chaque part est arrondie ${unitFr({ decimals }).nearest} ; ${name} supporte l’écart d’arrondi.`,
  carriedOn: "Reports d’arrondi",
  carriedFractions: (list, unit) =>
    `À transmettre au plan suivant du même accord, en ${unit} (au-dessus de 0, encore dû ; au-dessous, d’avance) : ${list}.`,
  carriedInData:
    "À transmettre au plan suivant du même accord : les fractions de chacun sont dans les données du plan.",
  currency: "Monnaie",
  currencyIs: (code, decimals) =>
    decimals === 0 ? `${code}, sans décimales` : `${code}, ${decimals} décimale${decimals > 1 ? "s" : ""}`,
  amounts: "Montants",
  amountsAre: `${net}, sauf mention contraire ; poids et taux sont exacts, seuls les montants écrits sont arrondis.`,
  library: "Calcul",
  recomputed: (library, format, isAmendment) =>
    `${library}, format ${format}. Tout le document est calculé, au moment où il est produit, depuis la demande${isAmendment ? " d’origine, le changement" : ""} et les options données pour l’établir.`,
  notices: "Avertissements",
  controlRemoved: (place, count) =>
    count === 1
      ? `Un caractère invisible a été retiré d’un texte de la demande (${place}) ; aucun montant n’en dépend.`
      : `${count} caractères invisibles ont été retirés d’un texte de la demande (${place}) ; aucun montant n’en dépend.`,
  data: "Données du plan",
  dataLabel: (isRebuildable) =>
    `Le fichier de ce document contient, comme données, le plan et tout ce dont le document découle. La commande « quotepart verify » refait le calcul depuis ces données. ${
      isRebuildable
        ? "En HTML et en Markdown, elle refait aussi le document et signale tout caractère qui diffère ; en DOCX, elle ne relit ni le texte ni les tableaux."
        : "Elle ne relit pas le reste du document, parce qu’il contient des contrôles juridiques propres à son auteur."
    }`,
  dataLeftOut:
    "Les données du plan ne tiennent pas dans ce format, que la commande « quotepart verify » ne peut donc pas vérifier : le même document en HTML, Markdown ou DOCX les contient.",

  signatures: "Signatures",
  noRounding: "Aucun arrondi n’a été nécessaire.",
  unitRounding:
    "Toutes les commandes sont du même montant, fixé par la règle indiquée plus haut ; rien d’autre n’est arrondi.",
  inAbsoluteValue: "Pour un avoir, l’arrondi se fait en valeur absolue.",
  signed: "Les parties approuvent les montants ci-dessus.",
  bringsInKind: "apport en nature",
  signatureFields: ["Fait à, le", "Nom et qualité", "Signature"],

  changes: "Ce qui change",
  creditedToPot: "mis en crédit",
  changesCaption: `Montants ${net} avant et après le changement`,
  settling: "Règlement des écarts",
  newAmountsHold: "Les montants de la colonne « Après » remplacent ceux de la colonne « Avant ».",
  planAfter: "L’annexe financière est désormais la suivante.",
});
