import type { FundingPlan } from "../plan/funding-plan.js";

/** Why a workbook holds values instead of formulas. */
export type NotLive =
  | "by-module"
  | "bounds"
  | "exemption"
  | "policy"
  | "gross-maximum"
  | "rotation"
  | "fractions"
  | "carried"
  | "issued"
  | "bearer"
  | "names"
  | "size"
  | "lines";

/** The words of live workbooks: one that is missing is a type error. */
export interface WorkbookWords {
  /** The names of the sheets, at most 31 characters, without : \ / ? * [ ] and '. */
  readonly sheets: {
    readonly annex: string;
    readonly schedule: string;
    readonly turns: string;
    readonly checks: string;
    readonly calculation: string;
  };
  readonly annexTitle: string;
  readonly subtitle: (title: string, reference: string) => string;
  readonly howTo: (decimals: number) => string;
  readonly howToAdd: (places: number) => string;
  readonly computedBy: (library: string) => string;
  readonly madeBy: (library: string) => string;
  readonly frozen: (why: string) => string;
  readonly reasons: Readonly<Record<NotLive, string>>;
  readonly statusHeading: string;
  readonly statuses: Readonly<Record<FundingPlan["status"], string>>;
  readonly allGood: string;
  readonly failing: (sheet: string) => { readonly before: string; readonly after: string };
  /** What stands where an amount would, while inputs cannot be reckoned with. */
  readonly nothing: string;

  readonly costAndSources: string;
  readonly sources: Readonly<Record<"subsidy" | "publisher-share", (name: string) => string>>;
  readonly sourceRate: (name: string) => string;
  readonly sourceCeiling: (name: string) => string;
  readonly toShare: string;
  readonly shares: string;
  readonly row: string;
  readonly party: string;
  readonly quality: string;
  readonly weight: string;
  readonly pledge: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly rate: string;
  readonly amount: string;
  readonly ceiling: string;
  readonly passes: string;
  readonly count: string;
  readonly unit: string;
  readonly step: string;
  readonly threshold: string;
  readonly vatRate: string;
  readonly vat: string;
  readonly credit: string;
  readonly waits: string;
  readonly due: string;
  readonly paid: string;
  readonly balance: string;
  readonly turn: string;
  readonly orders: string;
  readonly ordersNext: string;
  readonly both: string;
  readonly vatOfTotal: string;
  readonly vatGap: string;
  readonly inKind: (name: string) => string;
  readonly rule: string;
  readonly rules: {
    readonly key: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly pledges: string;
    readonly report: string;
    readonly topUp: string;
    readonly cancel: string;
    readonly proportional: string;
    readonly credit: string;
    readonly refuse: string;
    readonly threshold: string;
    readonly unitOrder: string;
    readonly bearer: string;
    readonly noBearer: string;
    readonly furthestBehind: string;
    readonly fixedOrder: string;
    readonly passing: string;
    readonly initialContract: string;
    readonly ownFunds: string;
    readonly order: string;
    readonly remainders: (decimals: number) => string;
    readonly byBearer: (name: string, decimals: number) => string;
    readonly percentages: string;
    readonly ties: string;
    readonly tiesByPriority: (names: string) => string;
    readonly vat: (decimals: number) => string;
    readonly schedule: (decimals: number) => string;
  };

  readonly instalmentHeading: string;
  readonly dueDay: string;
  readonly runningShare: string;
  readonly eachInvoice: string;
  readonly scheduleNote: string;
  readonly turnsNote: string;
  readonly development: string;
  readonly turnCost: string;
  readonly payer: string;

  readonly calculationNote: string;
  readonly checksNote: string;
  readonly check: string;
  readonly leftSide: string;
  readonly rightSide: string;
  readonly result: string;
  readonly equal: string;
  readonly gapOf: string;
  readonly inOrder: string;
  readonly toReview: string;
  readonly input: {
    readonly title: string;
    readonly signed: string;
    readonly amount: string;
    readonly number: string;
    readonly whole: string;
    readonly rate: string;
    readonly mark: string;
    readonly payer: string;
  };

  readonly line: string;
  readonly counts: string;
  readonly cost: string;
  readonly sign: string;
  readonly settledSources: string;
  readonly unread: (heading: string) => string;
  readonly isGiven: (heading: string) => string;
  readonly sumOf: (heading: string) => string;
  readonly floor: (heading: string) => string;
  readonly rest: (heading: string) => string;
  readonly rank: (heading: string) => string;
  readonly start: (heading: string) => string;
  readonly running: (heading: string) => string;
  readonly runningRate: (heading: string) => string;
  readonly runningTotal: (heading: string) => string;
  readonly toGive: (heading: string) => string;
  readonly product: (heading: string) => string;
  readonly leftToBearer: string;
  readonly nearest: (heading: string) => string;
  readonly numerator: string;
  readonly denominator: string;
  readonly uncovered: string;
  readonly gap: string;
  readonly surplus: string;
  readonly share: string;
  readonly percentage: string;
  readonly gross: string;
  readonly mayHold: string;
  readonly held: (round: number) => string;
  readonly leftInRound: (round: number) => string;
  readonly weightInRound: (round: number) => string;
  readonly direction: string;
  readonly invoicedNet: string;
  readonly instalment: (place: number) => string;
  readonly vatOfInvoice: (name: string) => string;
  readonly vatOfRate: string;
  readonly faultCount: string;
  readonly isSound: string;
  readonly limits: {
    readonly weights: string;
    readonly bounds: string;
    readonly percentages: string;
    readonly vat: string;
    readonly schedule: string;
    readonly credits: string;
    readonly turns: string;
    readonly amounts: string;
  };
  readonly faults: {
    readonly input: (heading: string) => string;
    readonly noRate: string;
    readonly noReason: string;
    readonly step: string;
    readonly nobody: string;
    readonly bearer: string;
    readonly noWeight: string;
    readonly rounds: string;
    readonly sources: string;
    readonly opposite: string;
    readonly negative: string;
    readonly pledgeBounds: string;
    readonly pledgeAbove: string;
    readonly tooMany: string;
    readonly noCount: string;
    readonly payer: string;
    readonly associates: string;
    readonly oneOf: string;
  };
  readonly equalities: {
    readonly shares: string;
    readonly percentages: string;
    readonly vat: string;
    readonly rates: string;
    readonly scheduleNet: string;
    readonly scheduleVat: string;
    readonly credits: string;
    readonly balances: string;
    readonly turns: string;
  };
}
