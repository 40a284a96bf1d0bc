import type { TaxWords } from "./locale.js";
import type { ReportWords } from "./report-words.js";
import { unitEn } from "./unit-en.js";

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
  vatBeside: (vat, gross, isCredit) =>
    `The plan balances net of VAT. The ${isCredit ? "credit notes" : "invoices"} also bear ${vat} of VAT, which makes ${gross} with VAT in all.`,
  useCases: "Use cases brought",

  shares: "B. Shares",
  sharesCaption: "Who pays what",
  basedOn: (what) => `Basis of the key: ${what}.`,
  row: "No.",
  quality: "Role",
  identifier: "Id",
  official: "Kind and official number",
  bound: "Minimum or maximum applied",
  why: "Why these amounts",
  eachShare: "Each share, one by one",
  percentagesNote:
    "Percentages are rounded as amounts are, so that they make 100.00%: two equal shares may differ by a hundredth.",
  invoices: "Invoices and net cost",
  invoicesCaption: "What each is invoiced, and what it bears in the end",
  creditBrought: "Credit brought",
  creditUsed: "Credit used",
  invoicedNet: "Invoiced, net",
  vatReasons: (reasons) => `VAT at 0%: ${reasons}.`,
  netCostNote:
    "The net cost is the share with the VAT of its invoices, less the credit for the next development, before any VAT that is recovered.",

  schedule: "C. Schedule",
  scheduleCaption: "Instalments of all parties together",
  scheduleAtOnce: "There is no schedule: each share falls due at once.",
  byParty: "Instalments of each party",
  byPartyCaption: (first, last) =>
    first === last
      ? `What each party is asked for, instalment ${first}`
      : `What each party is asked for, instalments ${first} to ${last}`,
  nothingInvoiced: "No invoice is to be issued for this plan.",
  scheduleDropped:
    "This amendment makes no new schedule: the invoices that were issued stay, and the difference is settled as said above.",
  issuedCaption: "Invoices issued before the amendment",
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
  settledByAmendment: "Amounts settled by the amendment",
  settledAmounts:
    "The amounts are settled by the amendment: they no longer follow from the rule of the agreement, which stays as it was.",
  rounding: "Rounding rule",
  byLargestRemainder: (decimals) => {
    const { one, many } = unitEn({ decimals });
    return `Largest remainder: each share is rounded down to the ${one}, the ${many} left go to those that rounding lowered most.`;
  },
  tiesByPriority: (names) => `Where remainders tie: first ${names}, then the order of ids.`,
  tiesById: "Where remainders tie: the order of ids.",
  byBearer: (name, decimals) =>
    `Each share is rounded to the nearest ${unitEn({ decimals }).one}; ${name} bears the rounding difference.`,
  carriedOn: "Fractions carried on",
  carriedFractions: (list, unit) =>
    `To hand to the next plan of the same agreement, in ${unit} (above 0 still owed, below 0 ahead): ${list}.`,
  carriedInData: "To hand to the next plan of the same agreement: the fractions of each are in the data of the plan.",
  currency: "Currency",
  currencyIs: (code, decimals) =>
    decimals === 0 ? `${code}, without decimals` : `${code}, ${decimals} decimal${decimals > 1 ? "s" : ""}`,
  amounts: "Amounts",
  amountsAre: "Net of VAT unless said otherwise; weights and rates are exact, only written amounts are rounded.",
  library: "Computed by",
  recomputed: (library, format, isAmendment) =>
    `${library}, format ${format}. The whole document is computed, when it is made, from the ${isAmendment ? "original request, the change" : "request"} and the options given for it.`,
  notices: "Notices",
  controlRemoved: (place, count) =>
    count === 1
      ? `One invisible character was removed from a text of the request (${place}); no amount depends on it.`
      : `${count} invisible characters were removed from a text of the request (${place}); no amount depends on them.`,
  data: "Data of the plan",
  dataLabel: (isRebuildable) =>
    `The file of this document holds, as data, the plan and all that the document follows from. The command “quotepart verify” computes the plan again from these data. ${
      isRebuildable
        ? "In HTML and Markdown it also makes the document again and tells any character that differs; in DOCX it reads neither the text nor the tables."
        : "It does not read the rest of the document, because there are legal checks of its author’s own in it."
    }`,
  dataLeftOut:
    "The data of the plan do not fit into this format, which the command “quotepart verify” can therefore not verify: the same document as HTML, Markdown or DOCX holds them.",

  signatures: "Signatures",
  noRounding: "No rounding was needed.",
  unitRounding: "All orders are of the same amount, which the rule above fixes; nothing else is rounded.",
  inAbsoluteValue: "On a credit note, absolute values are rounded.",
  signed: "The parties approve the amounts above.",
  bringsInKind: "contribution in kind",
  signatureFields: ["Place and day", "Name and office", "Signature"],

  changes: "What changes",
  creditedToPot: "kept as credits",
  changesCaption: "Amounts net of VAT before and after the change",
  settling: "How the differences are settled",
  newAmountsHold: "The amounts in the column “After” replace those in the column “Before”.",
  planAfter: "From now on the financial annex reads as follows.",
});
