import * as agreements from "./agreement-entries.js";
import * as amendments from "./amendment-entries.js";
import * as gate from "./gate-entries.js";
import * as invoices from "./invoice-entries.js";
import * as kernel from "./kernel-entries.js";
import * as legal from "./legal-entries.js";
import * as numbers from "./number-entries.js";
import * as orders from "./order-entries.js";
import * as plans from "./plan-entries.js";
import * as reports from "./report-entries.js";
import * as rules from "./rule-entries.js";
import * as sql from "./sql-entries.js";
import * as tables from "./table-entries.js";
import * as tableFiles from "./table-file-entries.js";
import * as tableWarnings from "./table-warning-entries.js";

const entries = [
  ...Object.values(numbers),
  ...Object.values(kernel),
  ...Object.values(tables),
  ...Object.values(tableFiles),
  ...Object.values(tableWarnings),
  ...Object.values(gate),
  ...Object.values(rules),
  ...Object.values(orders),
  ...Object.values(invoices),
  ...Object.values(amendments),
  ...Object.values(agreements),
  ...Object.values(plans),
  ...Object.values(legal),
  ...Object.values(reports),
  ...Object.values(sql),
];

type AnyEntry = (typeof entries)[number];

/** Every code that an issue may carry. */
export type IssueCode = AnyEntry["code"];

/** The parameters that the sentences of each code need. */
export type IssueParamsByCode = {
  readonly [E in AnyEntry as E["code"]]: Parameters<E["problem"]>[0];
};

/** A sentence of its own for each code. */
export type SentencesByCode<Sentence> = {
  readonly [Code in IssueCode]: {
    readonly problem: (params: IssueParamsByCode[Code]) => Sentence;
    readonly remedy: (params: IssueParamsByCode[Code]) => Sentence;
  };
};

/** The whole catalogue in English, by code. */
export const catalogue = Object.fromEntries(
  entries.map((one) => [one.code, one]),
) as unknown as SentencesByCode<string>;
