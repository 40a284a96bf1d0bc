import type { Block, Cell, Column, Report, Table } from "../../src/report/report.js";

const text = (words: string): Cell => ({ text: words, number: null });

/** 1234.5 as `1 234,50 €`, with the spaces that French amounts have; only for fixtures, whose amounts are small. */
const money = (euros: number): Cell => {
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return { text: `${grouped},50\u00a0€`, number: `${euros}.50` };
};

const figure = (heading: string): Column => ({ heading, align: "end", weight: 1 });

/** A table long enough for its header row to stand on a second page: 31 members and seven figures each. */
const longTable: Table = {
  kind: "table",
  caption: "Quotes-parts des 31 membres",
  columns: [
    figure("Rang"),
    { heading: "Membre", align: "start", weight: 3 },
    { heading: "Base de la clé", align: "start", weight: 2 },
    ...["Part", "HT", "TVA", "TTC", "Reste à charge"].map(figure),
  ],
  rows: Array.from({ length: 31 }, (_, index) => [
    { text: String(index + 1), number: String(index + 1) },
    text(index % 5 === 0 ? `Communauté d’agglomération du Pays no ${index + 1}` : `Ville no ${index + 1}`),
    text("population municipale au 1er janvier 2026"),
    { text: "3,23\u00a0%", number: "3.23" },
    ...[14_285 + index, 2857 + index, 17_143 + index, 11_904 + index].map(money),
  ]),
  totals: [
    [
      text(""),
      text("Total"),
      text(""),
      { text: "100,00\u00a0%", number: "100.00" },
      ...[443_300, 88_660, 531_960, 369_024].map(money),
    ],
    [text(""), text("Écart d’arrondi"), text(""), text(""), ...[0, 0, 0, 0].map(money)],
  ],
};

/** The data of an attachment, on one line and in ASCII, without a space to break it at. */
export const attached = JSON.stringify({
  format: "quotepart/plan@1",
  title: "\\u00c9tude <b> & \\ud83d\\ude00",
  long: "0123456789abcdef".repeat(1300),
}).replaceAll("\\\\u", "\\u");

/** What the document of the attachment was made from. */
export const attachedDocument = JSON.stringify({
  format: "quotepart/document@1",
  kind: "annex",
  options: { locale: "fr-FR" },
});

/** Every kind of block. */
export const everyBlock: readonly Block[] = [
  { kind: "heading", level: 2, text: "A. Plan de financement" },
  { kind: "paragraph", tone: "text", text: "Le développement coûte 18\u202f000,00\u00a0€ HT." },
  { kind: "paragraph", tone: "note", text: "Les montants sont hors taxes, sauf ceux qui disent TTC." },
  {
    kind: "table",
    caption: "Dépenses et ressources",
    columns: [{ heading: "Poste", align: "start", weight: 3 }, figure("Dépenses"), figure("Ressources")],
    rows: [
      [text("Développement"), money(18_000), text("")],
      [text("Subvention de la Région"), text(""), money(5000)],
    ],
    totals: [[text("Total"), money(18_000), money(18_000)]],
  },
  { kind: "chart", svg: '<svg xmlns="http://www.w3.org/2000/svg"><title>Parts</title><desc>Parts</desc></svg>' },
  { kind: "heading", level: 3, text: "Comment le centime est attribué" },
  { kind: "list", items: ["Chacun est arrondi au centime inférieur.", "Le centime restant va à Metz."] },
  { kind: "heading", level: 2, text: "B. Quotes-parts" },
  longTable,
  { kind: "heading", level: 2, text: "E. Hypothèses et version" },
  {
    kind: "attachment",
    name: "wcs-7421.plan.json",
    label: "Le plan lui-même, que « quotepart verify » accepte.",
    json: attached,
    documentJson: attachedDocument,
  },
  { kind: "heading", level: 2, text: "Signatures" },
  { kind: "paragraph", tone: "text", text: "Chaque partie signe pour ce qui la concerne." },
  {
    kind: "signatures",
    caption: "Les signataires s’engagent à payer leur quote-part.",
    who: "Partie",
    fields: ["Lieu et date", "Nom et qualité", "Signature"],
    signatories: Array.from({ length: 6 }, (_, index) => ({ name: `Ville no ${index + 1}`, role: "membre" })),
  },
];

/** A report that holds `blocks`, or every kind of block. */
export const reportOf = (blocks: readonly Block[] = everyBlock, rest: Partial<Report> = {}): Report => ({
  title: "Annexe financière : carte des signalements",
  subtitle: "wcs-7421, financé",
  locale: "fr-FR",
  blocks,
  warnings: [],
  ...rest,
});
