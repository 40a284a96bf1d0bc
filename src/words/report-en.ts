import type { TaxWords } from "./locale.js";
import type { ReportWords } from "./report-words.js";

/** The words of documents, in English. */
export const reportEn = (_: TaxWords): ReportWords => ({
  annexTitle: "Financial annex",
  amendmentTitle: "Amendment to the financial annex",
  subtitle: (title, reference, status) => `${title} (${reference}) – ${status}`,
  madeOn: (day) => `Made on ${day}.`,

  financing: "A. Financing plan",
  financingCaption: "Expenses and resources, net of VAT",
  expenses: "Expenses",
  resources: "Resources",
  natures: { investment: "investment", operating: "operating expenditure" },
  module: (title) => `Module “${title}”`,
  inKind: (name) => `Contribution in kind, valued: ${name}`,
  resource: {
    member: (name) => `Share: ${name}`,
    lead: (name) => `Share of the lead: ${name}`,
    associate: (name) => `Share of the associate: ${name}`,
    authority: (name) => `Initial contract: ${name}`,
    publisher: (name) => `The publisher’s part: ${name}`,
    funder: (name) => `Subsidy: ${name}`,
    backstop: (name) => `Backstop: ${name}`,
    bearer: (name) => `Difference borne: ${name}`,
  },
  severalOf: {
    member: (count) => `Shares of the members (${count})`,
    lead: (count) => `Shares of the leads (${count})`,
    associate: (count) => `Shares of the associates (${count})`,
    authority: (count) => `Initial contracts (${count})`,
    publisher: (count) => `The publisher’s parts (${count})`,
    funder: (count) => `Subsidies (${count})`,
    backstop: (count) => `Backstops (${count})`,
    bearer: (count) => `Differences borne (${count})`,
  },
  vatBeside: (vat, gross) =>
    `The plan balances net of VAT. The invoices also bear ${vat} of VAT, which makes ${gross} invoiced with VAT.`,
  useCases: "Use cases brought",

  shares: "B. Shares",
  sharesCaption: "Who pays what",
  basedOn: (what) => `Basis of the key: ${what}.`,
  row: "No.",
  quality: "Role",
  identifier: "Identifier",
  bound: "Minimum or maximum applied",
  why: "Why these amounts",
  eachShare: "Each share, one by one",
  percentagesNote:
    "Percentages are rounded as amounts are, so that they make 100.00%: two equal shares may differ by a hundredth.",
  invoices: "Invoices and net cost",
  invoicesCaption: "What each is invoiced, and what it bears in the end",
  vatReasons: (reasons) => `VAT at 0%: ${reasons}.`,
  netCostNote: "The net cost is the share with the VAT of its invoices, less the credit for the next development.",

  schedule: "C. Schedule",
  scheduleCaption: "Instalments of all parties together",
  scheduleAtOnce: "There is no schedule: each share falls due at once.",
  byParty: "Instalments of each party",
  byPartyCaption: "What each party is asked for at each instalment",
  running: "Running total",
  left: "Left to ask for",

  ledgerCaption: "What each member is due and has paid so far",

  checks: "D. Checks",
  checksCaption: "Equalities checked on the written amounts",
  check: "Check",
  leftSide: "First side",
  rightSide: "Second side",
  result: "Result",
  equal: "equal",
  legalCaption: (day) => `Rules of law in force on ${day}`,
  rule: "Rule",
  article: "Article",
  value: "Found",
  limit: "Limit",
  inForceSince: "Since",
  legalResults: { ok: "holds", alert: "alert", unverifiable: "cannot be verified", assumption: "assumption" },
  noLegal: "No rule of law was looked at in this document.",
  noAdvice: "These checks report; they refuse nothing and are no legal advice.",

  version: "E. Assumptions and version",
  versionCaption: "What lets anybody compute it again",
  assumption: "Assumption",
  content: "Content",
  modality: "Modality",
  rounding: "Rounding rule",
  byLargestRemainder: (hasCents) =>
    hasCents
      ? "Largest remainder: each share is rounded down to the cent, the cents left go to those that rounding lowered most."
      : "Largest remainder: each share is rounded down to the unit, the units left go to those that rounding lowered most.",
  tiesByPriority: (names) => `Where remainders tie: first ${names}, then the order of ids.`,
  tiesById: "Where remainders tie: the order of ids.",
  byBearer: (name, hasCents) =>
    `Each share is rounded to the nearest ${hasCents ? "cent" : "unit"}; ${name} bears the rounding difference.`,
  carriedOn: "Fractions carried on",
  carriedFractions: (list) =>
    `To hand to the next plan of the same agreement, in the smallest unit of the currency: ${list}.`,
  carriedInData: "To hand to the next plan of the same agreement: the fractions are in the data, as “carried”.",
  currency: "Currency",
  currencyIs: (code, decimals) =>
    decimals === 0 ? `${code}, without decimals` : `${code}, ${decimals} decimal${decimals > 1 ? "s" : ""}`,
  amounts: "Amounts",
  amountsAre: "Net of VAT unless said otherwise; weights and rates are exact, only written amounts are rounded.",
  library: "Computed by",
  recomputed: (library, format) =>
    `${library}, format ${format}. The whole document is computed again from the attached data when it is made.`,
  notices: "Notices",
  controlRemoved: (place, count) =>
    count === 1
      ? `One invisible character was removed from the text “${place}”; no amount depends on it.`
      : `${count} invisible characters were removed from the text “${place}”; no amount depends on them.`,
  data: "Data of the plan",
  dataLabel:
    "The file of this document holds, as data, the whole plan and the request that it follows from. The command “quotepart verify” reads them, computes the plan again and says whether a single digit has changed.",
  dataLeftOut: "The data of the plan do not fit into this format: they are in the annex as HTML, Markdown or DOCX.",

  signatures: "Signatures",
  signed: "The parties approve the amounts above.",
  bringsInKind: "contribution in kind",
  signatureFields: ["Place and day", "Name and office", "Signature"],

  changes: "What changes",
  changesCaption: "Amounts net of VAT before and after the change",
  settling: "How the differences are settled",
  newAmountsHold: "The amounts in the column “After” replace those in the column “Before”.",
  planAfter: "From now on the financial annex reads as follows.",
});
