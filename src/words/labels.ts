import type { Check, FundingPlan, Share } from "../plan/funding-plan.js";
import type { Strategy } from "../request/co-financed.js";
import type { Modality } from "../request/funding-request.js";
import { type Locale, languageOf, type TaxWords, taxWordsOf } from "./locale.js";

/** The words of tables and headings. One word, one meaning, everywhere. */
export interface Labels {
  readonly plan: string;
  readonly party: string;
  readonly weight: string;
  readonly pledge: string;
  readonly share: string;
  readonly percentage: string;
  readonly spareUnits: string;
  readonly attributed: string;
  readonly total: string;
  readonly gap: string;
  readonly surplus: string;
  readonly cost: string;
  readonly credits: string;
  /** What is used of credits from earlier developments: a heading, and the columns beside the credit. */
  readonly creditsUsed: string;
  readonly used: string;
  readonly left: string;
  readonly ledger: string;
  readonly due: string;
  readonly paid: string;
  readonly balance: string;
  readonly nextTurn: (name: string, amount: string) => string;
  readonly vat: string;
  readonly schedule: string;
  readonly rate: string;
  readonly net: string;
  readonly vatAmount: string;
  readonly gross: string;
  readonly vatGap: string;
  readonly instalment: string;
  readonly dueDay: string;
  readonly inKind: string;
  readonly netCosts: string;
  readonly settlement: string;
  /** What the amounts of a settlement are: with VAT where there is any. */
  readonly settledGross: string;
  readonly settledNet: string;
  readonly transfers: string;
  readonly noTransfers: string;
  readonly through: (name: string) => string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly sum: string;
  readonly outstanding: string;
  readonly overpaid: string;
  readonly settlementSum: string;
  readonly settled: string;
  readonly amendment: string;
  readonly beforeChange: string;
  readonly afterChange: string;
  readonly change: string;
  readonly amendmentSum: string;
  readonly buyIn: string;
  readonly refunds: string;
  readonly addsToSurplus: string;
  readonly closesGap: string;
  readonly transfersNet: string;
  readonly pot: string;
  readonly nothingChanges: string;
  readonly openInstalments: string;
  readonly furtherInvoices: string;
  readonly credit: string;
  readonly netCost: string;
  readonly portfolio: (plans: string) => string;
  readonly byModality: string;
  readonly byYear: string;
  readonly byPartyAndYear: string;
  readonly modality: string;
  readonly plans: string;
  readonly year: string;
  readonly noYear: string;
  readonly gaps: string;
  readonly portfolioBalanced: string;
  readonly modalities: Readonly<Record<Exclude<Modality["kind"], "co-financed"> | Strategy["kind"], string>>;
  readonly reconciliation: string;
  readonly balanced: string;
  readonly why: string;
  /** What stands between a heading and what it heads, and between two parts of a line. */
  readonly colon: string;
  readonly semicolon: string;
  readonly roles: Readonly<Record<Share["role"], string>>;
  readonly statuses: Readonly<Record<FundingPlan["status"], string>>;
  readonly bounds: Readonly<Record<"minimum" | "maximum", string>>;
  readonly checks: Readonly<Record<Check["check"], string>>;
}

const french = ({ net, gross }: TaxWords): Labels => ({
  plan: "Plan de financement",
  party: "Partie",
  weight: "Poids",
  pledge: "Promesse",
  share: `Quote-part ${net}`,
  percentage: "%",
  spareUnits: "Arrondi",
  attributed: "Arrondi attribué",
  total: "Total des quotes-parts",
  gap: "Reste à financer",
  surplus: "Excédent à valoir",
  cost: `Coût ${net}`,
  credits: "Crédits à valoir",
  creditsUsed: `Crédits ${net} de développements précédents, imputés sur la facturation`,
  used: "Imputé",
  left: "Reste à valoir",
  ledger: "Compte du tour de rôle à l’issue de ce plan",
  due: "Dû",
  paid: "Payé",
  balance: "Solde (dû − payé)",
  nextTurn: (name, amount) => `Prochain tour, pour un développement de ${amount} : ${name}.`,
  vat: "Factures et TVA",
  schedule: `Échéancier ${net}`,
  rate: "Taux",
  net,
  vatAmount: "TVA",
  gross,
  vatGap: "Écart avec la TVA du total",
  instalment: "Échéance",
  dueDay: "Date",
  inKind: "Apports en nature, valorisés",
  netCosts: "Reste à charge (quote-part et TVA, moins crédit ; avant FCTVA éventuel)",
  settlement: "Règlement entre les parties",
  settledGross: `Montants ${gross} pour ce qui est facturé, sans TVA pour le reste.`,
  settledNet: "Montants sans TVA : le plan n’en comporte pas.",
  transfers: "Virements",
  noTransfers: "Aucun virement entre les parties.",
  through: (name) => `Virements, tous par ${name}`,
  from: "De",
  to: "À",
  amount: "Montant",
  sum: "Total",
  outstanding: "Reste dû au fournisseur",
  overpaid: "Trop-perçu par le fournisseur, à rendre",
  settlementSum: "dû − payé = reste dû − trop-perçu",
  settled: "le compte y est, écart nul",
  amendment: "Avenant",
  beforeChange: `Avant ${net}`,
  afterChange: `Après ${net}`,
  change: "Écart",
  amendmentSum: "écarts + variation du reste à financer − variation de l’excédent = variation du coût",
  buyIn: "Droit d’entrée",
  refunds: "à reverser",
  addsToSurplus: "excédent à valoir",
  closesGap: "reste à financer comblé",
  transfersNet: `Virements ${net}`,
  pot: "Crédits à valoir sur le prochain développement",
  nothingChanges: "Personne ne paie plus ni moins.",
  openInstalments: "Les échéances encore ouvertes prennent l’écart ; les factures émises restent.",
  furtherInvoices: "Les factures émises restent : l’écart se règle par une facture complémentaire ou un avoir.",
  credit: "Crédit",
  netCost: "Reste à charge",
  portfolio: (plans) => `Portefeuille de développements, montants ${net} (plans : ${plans})`,
  byModality: "Par modalité",
  byYear: "Par année",
  byPartyAndYear: "Par partie et par année",
  modality: "Modalité",
  plans: "Plans",
  year: "Année",
  noYear: "Sans année",
  gaps: "Reste à financer",
  portfolioBalanced: "lignes, colonnes et modalités font le même total, écart nul",
  modalities: {
    "initial-contract": "Marché initial",
    "own-funds": "Fonds propres",
    "complementary-order": "Commande complémentaire",
    "voluntary-share": "Cofinancement, promesses",
    "unit-order": "Cofinancement, commandes unitaires",
    "round-robin": "Cofinancement, tour de rôle",
    "allocation-key": "Cofinancement, clé de répartition",
    "by-module": "Cofinancement, par module",
  },
  reconciliation: "Contrôle",
  balanced: "le plan est équilibré, écart nul",
  why: "Pourquoi",
  colon: " : ",
  semicolon: " ; ",
  roles: {
    member: "membre",
    lead: "chef de file",
    associate: "membre associé",
    authority: "autorité contractante",
    publisher: "éditeur",
    funder: "financeur",
    backstop: "garant",
    bearer: "porteur de l’écart",
  },
  statuses: { funded: "financé", underfunded: "financement incomplet", cancelled: "sans suite" },
  bounds: { minimum: "plancher", maximum: "plafond" },
  checks: {
    "shares-gap-surplus": "quotes-parts + reste à financer − excédent = coût",
    "exact-shares": "quotes-parts exactes = quotes-parts arrondies",
    credits: "crédits = excédent",
    "credits-brought": "crédits apportés = crédits imputés + reste à valoir",
    percentages: "pourcentages des parts et du reste à financer = 100",
    carried: "somme des reports d’arrondi = 0",
    ledger: "soldes du tour de rôle = 0",
    vat: `${net} + TVA = ${gross}`,
    "schedule-net": `échéances ${net} = factures ${net}`,
    "schedule-gross": `échéances ${gross} = factures ${gross}`,
    "invoices-net": `quotes-parts facturées − crédits imputés = factures ${net}`,
  },
});

const en: Labels = {
  plan: "Funding plan",
  party: "Party",
  weight: "Weight",
  pledge: "Pledge",
  share: "Share, net",
  percentage: "%",
  spareUnits: "Spare",
  attributed: "Spare units",
  total: "Total of the shares",
  gap: "Gap",
  surplus: "Surplus",
  cost: "Cost, net",
  credits: "Credits",
  creditsUsed: "Credits from earlier developments, net, used on the invoices",
  used: "Used",
  left: "Left",
  ledger: "Ledger of the rotation after this plan",
  due: "Due",
  paid: "Paid",
  balance: "Balance (due − paid)",
  nextTurn: (name, amount) => `Next turn, for a development of ${amount}: ${name}.`,
  vat: "Invoices and VAT",
  schedule: "Schedule, net",
  rate: "Rate",
  net: "Net",
  vatAmount: "VAT",
  gross: "Gross",
  vatGap: "Gap to the VAT of the total",
  instalment: "Instalment",
  dueDay: "Due",
  inKind: "Contributions in kind, valued",
  netCosts: "Net cost (share and VAT, less credit)",
  settlement: "Settlement between the parties",
  settledGross: "Amounts with VAT for what is invoiced, without VAT for the rest.",
  settledNet: "Amounts without VAT: the plan has none.",
  transfers: "Transfers",
  noTransfers: "No transfer between the parties.",
  through: (name) => `Transfers, all through ${name}`,
  from: "From",
  to: "To",
  amount: "Amount",
  sum: "Total",
  outstanding: "Still owed to the supplier",
  overpaid: "Received too much by the supplier, to be given back",
  settlementSum: "owed − paid = outstanding − overpaid",
  settled: "it adds up, difference nil",
  amendment: "Amendment",
  beforeChange: "Before, net",
  afterChange: "After, net",
  change: "Change",
  amendmentSum: "changes + change of the gap − change of the surplus = change of the cost",
  buyIn: "Buy-in",
  refunds: "to refund",
  addsToSurplus: "added to the surplus",
  closesGap: "closes the gap by",
  transfersNet: "Transfers, net",
  pot: "Credits for the next development",
  nothingChanges: "Nobody pays more or less.",
  openInstalments: "The instalments still open take the difference; issued invoices stay.",
  furtherInvoices: "Issued invoices stay: a further invoice or a credit note settles the difference.",
  credit: "Credit",
  netCost: "Net cost",
  portfolio: (plans) => `Portfolio of developments, net of VAT (plans: ${plans})`,
  byModality: "By modality",
  byYear: "By year",
  byPartyAndYear: "By party and year",
  modality: "Modality",
  plans: "Plans",
  year: "Year",
  noYear: "No year",
  gaps: "Gap",
  portfolioBalanced: "rows, columns and modalities make the same total, difference nil",
  modalities: {
    "initial-contract": "Initial contract",
    "own-funds": "Own funds",
    "complementary-order": "Complementary order",
    "voluntary-share": "Co-financed, pledges",
    "unit-order": "Co-financed, unit orders",
    "round-robin": "Co-financed, rotation",
    "allocation-key": "Co-financed, allocation key",
    "by-module": "Co-financed, by module",
  },
  reconciliation: "Check",
  balanced: "the plan adds up, difference nil",
  why: "Why",
  colon: ": ",
  semicolon: "; ",
  roles: {
    member: "member",
    lead: "lead",
    associate: "associate",
    authority: "contracting authority",
    publisher: "publisher",
    funder: "funder",
    backstop: "backstop",
    bearer: "bearer of the difference",
  },
  statuses: { funded: "funded", underfunded: "underfunded", cancelled: "cancelled" },
  bounds: { minimum: "minimum", maximum: "maximum" },
  checks: {
    "shares-gap-surplus": "shares + gap − surplus = cost",
    "exact-shares": "exact shares = rounded shares",
    credits: "credits = surplus",
    "credits-brought": "credits brought = credits used + credits left",
    percentages: "percentages of the shares and of the gap = 100",
    carried: "sum of the carried fractions = 0",
    ledger: "balances of the rotation = 0",
    vat: "net + VAT = gross",
    "schedule-net": "instalments, net = invoices, net",
    "schedule-gross": "instalments, gross = invoices, gross",
    "invoices-net": "invoiced shares − credits used = invoices, net",
  },
};

/** The labels of a locale. */
export const labelsIn = (locale: Locale): Labels => (languageOf(locale) === "fr" ? french(taxWordsOf(locale)) : en);
