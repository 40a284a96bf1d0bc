/**
 * Who pays what for this development, why, and does it add up to the cent?
 *
 * @module quotepart
 */

export { amendFunding, tryAmendFunding } from "./agreement/amend-funding.js";
export type {
  Amendment,
  AmendmentCheck,
  AmendmentReconciliation,
  BuyIn,
  Delta,
  PartyAmount,
  Transfer,
} from "./agreement/amendment.js";
export type {
  Portfolio,
  PortfolioCheck,
  PortfolioGap,
  PortfolioModality,
  PortfolioParty,
  PortfolioReconciliation,
  PortfolioRow,
  PortfolioSums,
  PortfolioTable,
  PortfolioYear,
} from "./agreement/portfolio.js";
export { settlePayments, trySettlePayments } from "./agreement/settle-payments.js";
export type {
  Position,
  SettledPayment,
  Settlement,
  SettlementCheck,
  SettlementReconciliation,
} from "./agreement/settlement.js";
export { summarizePortfolio, trySummarizePortfolio } from "./agreement/summarize-portfolio.js";
export { verifyPlan } from "./agreement/verify-plan.js";
export { type Apportionment, apportion, tryApportion } from "./apportion/apportion.js";
export type { Weight } from "./apportion/arguments.js";
export { type Instalments, instalments, tryInstalments } from "./apportion/instalments.js";
export type { Rule } from "./apportion/level.js";
export type { ApportionOptions } from "./apportion/options.js";
export { prepareKey, tryPrepareKey } from "./apportion/prepare-key.js";
export type { PreparedKey, UnitColumn } from "./apportion/prepared-key.js";
export { roundTable, tryRoundTable } from "./apportion/round-table.js";
export type { IssueCode } from "./errors/catalogue.js";
export type { IssueParams } from "./errors/entry.js";
export type { Failure, Issue, IssuePath, Outcome, Success } from "./errors/issue.js";
export { library } from "./errors/library.js";
export { QuotepartError, type SerialisedError } from "./errors/quotepart-error.js";
export type {
  CarriedOn,
  Check,
  Credit,
  CreditUse,
  FundingPlan,
  InKindValue,
  LedgerLine,
  NetCost,
  NextTurn,
  Reconciliation,
  RoundingReport,
  ScheduledInstalment,
  ScheduledLine,
  Share,
  SpareUnits,
  VatLine,
  VatSummary,
  Warning,
} from "./plan/funding-plan.js";
export { planFunding, tryPlanFunding } from "./plan/plan-funding.js";
export type { Reason } from "./plan/reasons.js";
export type { AllocationKey, KeyRow } from "./request/allocation-key.js";
export type { ByModule, Module, ModuleWeight } from "./request/by-module.js";
export type { Change, ChangeCost, Join, JoinTerms, LoseSource, Withdraw } from "./request/change.js";
export type { CoFinanced, Strategy } from "./request/co-financed.js";
export type { Associate, ComplementaryOrder } from "./request/complementary-order.js";
export type { Contract } from "./request/contract.js";
export type { Development, UseCase } from "./request/development.js";
export type {
  Carried,
  CreditBrought,
  FundingRequest,
  LargestRemainder,
  Modality,
  Rounding,
  RoundingBearer,
} from "./request/funding-request.js";
export type { InitialContract } from "./request/initial-contract.js";
export type { Amount, ExactNumber } from "./request/leaves.js";
export type { OwnFunds } from "./request/own-funds.js";
export type { Party } from "./request/party.js";
export type { Payment, SettleOptions } from "./request/payments.js";
export type { RoundRobin, Turn, TurnMember, TurnRule } from "./request/round-robin.js";
export type { Instalment, IssuedInvoice } from "./request/schedule.js";
export type { InKind, PublisherShare, Source, Subsidy } from "./request/sources.js";
export type { DifferenceBearer, DifferenceCredit, DifferencePolicy, UnitOrder } from "./request/unit-order.js";
export type {
  Backstop,
  Match,
  PlainShortfallPolicy,
  Pledge,
  ShortfallPolicy,
  SurplusPolicy,
  Threshold,
  VoluntaryShare,
} from "./request/voluntary-share.js";
export type { Role } from "./strategies/claims.js";
