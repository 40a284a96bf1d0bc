import type { Check, FundingPlan, Share } from "../plan/funding-plan.js";
import type { Locale } from "./locale.js";

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
  readonly ledger: string;
  readonly due: string;
  readonly paid: string;
  readonly balance: string;
  readonly nextTurn: (name: string, amount: string) => string;
  readonly order: string;
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

const fr: Labels = {
  plan: "Plan de financement",
  party: "Partie",
  weight: "Poids",
  pledge: "Promesse",
  share: "Quote-part HT",
  percentage: "%",
  spareUnits: "Arrondi",
  attributed: "Arrondi attribué",
  total: "Total des quotes-parts",
  gap: "Reste à financer",
  surplus: "Excédent à valoir",
  cost: "Coût HT",
  credits: "Crédits à valoir",
  ledger: "Compte du tour de rôle à l’issue de ce plan",
  due: "Dû",
  paid: "Payé",
  balance: "Solde (dû − payé)",
  nextTurn: (name, amount) => `Prochain tour, pour un développement de ${amount} : ${name}.`,
  order: "Commande",
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
    percentages: "pourcentages",
    carried: "reports d’arrondi",
    ledger: "soldes du tour de rôle",
  },
};

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
  ledger: "Ledger of the rotation after this plan",
  due: "Due",
  paid: "Paid",
  balance: "Balance (due − paid)",
  nextTurn: (name, amount) => `Next turn, for a development of ${amount}: ${name}.`,
  order: "Order",
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
    percentages: "percentages",
    carried: "carried fractions",
    ledger: "balances of the rotation",
  },
};

/** The labels of each language. */
export const labels: Readonly<Record<Locale, Labels>> = { fr, en };
