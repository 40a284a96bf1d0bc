import type { Filled } from "./fill.js";
import type { FundingKind, ModalityKind, StrategyKind } from "./places.js";

/** The name of a field, and a word of help. */
export type Named = readonly [label: string, hint?: string];

/** What a choice is called. */
type Choices<Value extends string> = Readonly<Record<Value, string>>;

/** Every word of the page that the library does not say itself; a language that lacks one does not compile. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly offline: string;
  readonly exampleTitle: string;
  readonly language: string;
  readonly skip: string;
  readonly form: string;
  readonly results: string;
  readonly start: {
    readonly example: string;
    readonly afresh: string;
    readonly open: string;
    readonly save: string;
    readonly exampleLoaded: string;
    readonly emptied: string;
  };
  readonly fields: Readonly<Record<FieldName, Named>>;
  readonly sections: Readonly<Record<SectionName, Named>>;
  readonly modalities: Choices<ModalityKind>;
  readonly strategies: Choices<StrategyKind>;
  readonly rules: Readonly<Record<FundingKind, string>>;
  readonly roles: Choices<"member" | "funder" | "publisher">;
  readonly natures: Choices<"investment" | "operating">;
  readonly shortfalls: Choices<"report" | "top-up" | "equal-top-up" | "backstop" | "cancel">;
  readonly surpluses: Choices<"proportional" | "cap" | "equal-reduction" | "credit" | "refuse">;
  readonly differences: Choices<"bearer" | "credit">;
  readonly turnRules: Choices<"furthest-behind" | "fixed-order" | "deadline">;
  readonly sourceKinds: Choices<"subsidy" | "publisher-share" | "in-kind">;
  readonly roundings: Choices<"largest-remainder" | "bearer">;
  readonly moduleKeys: Choices<"equal" | "weights">;
  readonly ways: Choices<"rate" | "amount" | "weight">;
  readonly places: Choices<"order" | "waiting" | "none">;
  readonly nobody: string;
  readonly noMatch: string;
  readonly matching: string;
  readonly row: {
    readonly unnamed: (number: number) => string;
    readonly of: (field: string, row: string) => string;
    readonly remove: string;
    readonly raise: string;
    readonly about: (action: string, row: string) => string;
    readonly actions: string;
    readonly lead: string;
    readonly addParty: string;
    readonly addSource: string;
    readonly addInstalment: string;
    readonly addTurn: string;
    readonly addModule: string;
    readonly addModification: string;
    readonly addPriority: string;
    readonly tooMany: (shown: number, all: number) => string;
    readonly pasting: string;
  };
  readonly said: {
    readonly added: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly pasted: (filled: Omit<Filled, "request">) => string;
    readonly opened: (file: string) => string;
    readonly notOpened: (file: string) => string;
    readonly tooLarge: (file: string) => string;
    readonly addressUnread: string;
    readonly downloaded: (file: string) => string;
    readonly notDownloaded: string;
    readonly dataRead: string;
    readonly dataUnread: string;
  };
  readonly kept: (parts: string) => string;
  /** What the parts of a request are called that the form does not show. */
  readonly keptParts: Choices<KeptPart>;
  readonly issues: {
    readonly at: (field: string) => string;
    readonly heading: (count: number) => string;
    readonly more: (count: number) => string;
    readonly unread: Readonly<Record<"unreadable" | "negative" | "thousands", (typed: string) => string>>;
    readonly none: string;
    readonly noPlan: string;
  };
  readonly out: {
    readonly shares: string;
    readonly chart: (title: string) => string;
    readonly rotation: (title: string) => string;
    readonly balance: string;
    readonly explanation: string;
    readonly perParty: string;
    readonly perPartyLead: string;
    readonly details: string;
    readonly documents: string;
    readonly documentsLead: string;
    readonly date: Named;
    readonly html: string;
    readonly csv: string;
    readonly docx: string;
    readonly whole: string;
    readonly moreRows: (count: number) => string;
    readonly scroll: (caption: string) => string;
    readonly brought: string;
  };
  readonly data: { readonly heading: string; readonly lead: string; readonly label: string; readonly apply: string };
  readonly about: string;
}

/** The fields of the form. */
export type FieldName =
  | "title"
  | "id"
  | "cost"
  | "year"
  | "nature"
  | "currency"
  | "modality"
  | "strategy"
  | "authority"
  | "lead"
  | "leadWeight"
  | "publisher"
  | "reference"
  | "contractAmount"
  | "modification"
  | "shares"
  | "name"
  | "role"
  | "vatRate"
  | "vatReason"
  | "weight"
  | "minimum"
  | "maximum"
  | "pledge"
  | "maximumGross"
  | "place"
  | "rank"
  | "ceiling"
  | "since"
  | "until"
  | "skip"
  | "way"
  | "wayValue"
  | "keyLabel"
  | "keySource"
  | "keyDate"
  | "exemptBelow"
  | "threshold"
  | "match"
  | "matchParty"
  | "perPledge"
  | "matchCeiling"
  | "onShortfall"
  | "backstop"
  | "backstopMaximum"
  | "onSurplus"
  | "count"
  | "unit"
  | "roundUnitTo"
  | "difference"
  | "bearer"
  | "turnRule"
  | "turnDevelopment"
  | "turnCost"
  | "turnPayer"
  | "moduleTitle"
  | "moduleCost"
  | "wantedBy"
  | "moduleKey"
  | "sourceKind"
  | "sourceFrom"
  | "sourceRate"
  | "sourceAmount"
  | "sourceCeiling"
  | "sourceValue"
  | "instalment"
  | "instalmentRate"
  | "instalmentDue"
  | "rounding"
  | "roundingBearer"
  | "priority";

/** The parts of a request that the form does not show. */
export type KeptPart = "useCases" | "country" | "type" | "identifier" | "carried" | "credits" | "issued";

/** The parts of the form that have a heading of their own. */
export type SectionName =
  | "development"
  | "funding"
  | "parties"
  | "terms"
  | "contract"
  | "turns"
  | "modules"
  | "sources"
  | "schedule"
  | "rounding";
