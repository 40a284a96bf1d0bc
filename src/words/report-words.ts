import type { Share } from "../plan/funding-plan.js";

/** The words of documents: one that is missing is a type error. Where amounts stand, they are already written. */
export interface ReportWords {
  readonly annexTitle: string;
  readonly amendmentTitle: string;
  /** The development, its reference and where it stands. */
  readonly subtitle: (title: string, reference: string, status: string) => string;
  readonly madeOn: (day: string) => string;

  readonly financing: string;
  readonly financingCaption: string;
  readonly expenses: string;
  readonly resources: string;
  readonly natures: Readonly<Record<"investment" | "operating", string>>;
  readonly module: (title: string) => string;
  readonly inKind: (name: string) => string;
  readonly resource: Readonly<Record<Share["role"], (name: string) => string>>;
  readonly severalOf: Readonly<Record<Share["role"], (count: string) => string>>;
  readonly vatBeside: (vat: string, gross: string, isCredit: boolean) => string;
  readonly useCases: string;

  readonly shares: string;
  readonly sharesCaption: string;
  readonly basedOn: (what: string) => string;
  readonly row: string;
  readonly quality: string;
  readonly identifier: string;
  readonly official: string;
  readonly bound: string;
  readonly why: string;
  readonly eachShare: string;
  readonly percentagesNote: string;
  readonly invoices: string;
  readonly invoicesCaption: string;
  readonly creditBrought: string;
  readonly creditUsed: string;
  readonly invoicedNet: string;
  readonly vatReasons: (reasons: string) => string;
  readonly netCostNote: string;

  readonly schedule: string;
  readonly scheduleCaption: string;
  readonly scheduleAtOnce: string;
  readonly byParty: string;
  readonly byPartyCaption: (first: string, last: string) => string;
  readonly nothingInvoiced: string;
  readonly scheduleDropped: string;
  readonly issuedCaption: string;
  readonly running: string;
  readonly left: string;

  readonly ledgerCaption: string;

  readonly checks: string;
  readonly checksCaption: string;
  readonly check: string;
  readonly leftSide: string;
  readonly rightSide: string;
  readonly result: string;
  readonly equal: string;
  readonly legalCaption: (day: string) => string;
  readonly rule: string;
  readonly article: string;
  readonly value: string;
  readonly limit: string;
  readonly inForceSince: string;
  readonly legalResults: Readonly<Record<"ok" | "alert" | "unverifiable" | "assumption", string>>;
  readonly noLegal: string;
  readonly noAdvice: string;

  readonly version: string;
  readonly versionCaption: string;
  readonly assumption: string;
  readonly content: string;
  readonly modality: string;
  readonly settledByAmendment: string;
  readonly settledAmounts: string;
  readonly rounding: string;
  readonly byLargestRemainder: (decimals: number) => string;
  readonly tiesByPriority: (names: string) => string;
  readonly tiesById: string;
  readonly byBearer: (name: string, decimals: number) => string;
  readonly carriedOn: string;
  readonly carriedFractions: (list: string, unit: string) => string;
  readonly carriedInData: string;
  readonly currency: string;
  readonly currencyIs: (code: string, decimals: number) => string;
  readonly amountsAre: string;
  readonly amounts: string;
  readonly library: string;
  readonly recomputed: (library: string, format: string, isAmendment: boolean) => string;
  readonly notices: string;
  readonly controlRemoved: (place: string, count: number) => string;
  readonly data: string;
  /** What the data are, and what can be verified with them; less where legal checks ran functions of the caller's own. */
  readonly dataLabel: (isRebuildable: boolean) => string;
  /** Stands for the data where a format cannot hold them. */
  readonly dataLeftOut: string;

  readonly signatures: string;
  readonly noRounding: string;
  readonly unitRounding: string;
  readonly inAbsoluteValue: string;
  readonly signed: string;
  readonly bringsInKind: string;
  readonly signatureFields: readonly string[];

  readonly changes: string;
  readonly creditedToPot: string;
  readonly changesCaption: string;
  readonly settling: string;
  readonly newAmountsHold: string;
  readonly planAfter: string;
}
