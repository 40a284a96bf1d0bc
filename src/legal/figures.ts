import { amountInvalid, fieldType } from "../errors/gate-entries.js";
import type { IssuePath } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { shown } from "../errors/show.js";
import { amountText } from "../money/decimal.js";
import { readExact } from "../money/exact-text.js";
import { sumOf } from "../money/minor-units.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { Plain, PlainObject } from "../request/plain.js";

/** What the tests look at in a plan: its request, read, and its own figures in minor units. */
export interface Figures {
  readonly terms: FundingTerms;
  /** The parties of the request by id. */
  readonly parties: ReadonlyMap<string, FundingTerms["parties"][number]>;
  readonly decimals: number;
  /** The cost, or 0 where the funding does not take place. */
  readonly cost: bigint;
  readonly shares: readonly ShareFigure[];
  /** What each payer is invoiced, VAT included; nobody where no rate is known. */
  readonly grossOf: ReadonlyMap<string, bigint>;
  /** Who orders the whole in a rotation. */
  readonly payer: string | undefined;
  /** Writes minor units. */
  readonly text: (amount: bigint) => string;
}

/** What a party pays, in minor units. */
export interface ShareFigure {
  readonly party: string;
  readonly role: string;
  readonly amount: bigint;
}

/** Reads the figures of a plan whose request was read; anything that no plan holds becomes an issue. */
export function readFigures(
  plan: PlainObject,
  terms: FundingTerms,
  decimals: number,
  issues: IssueList,
): Figures | undefined {
  const found = new IssueList();
  const read = { decimals, issues: found };
  const shares = rowsOf(plan["shares"], ["shares"], found).map((share, at) => ({
    party: textOf(share["party"], ["shares", at, "party"], found),
    role: textOf(share["role"], ["shares", at, "role"], found),
    amount: amountOf(share["amount"], ["shares", at, "amount"], read),
  }));
  const lines = linesOf(plan["vat"], found).map(
    (line, at) =>
      [
        textOf(line["party"], ["vat", "lines", at, "party"], found),
        amountOf(line["gross"], ["vat", "lines", at, "gross"], read),
      ] as const,
  );
  const cost = amountOf(plan["cost"], ["cost"], read);
  const payer = plan["payer"];
  for (const issue of found.listed) issues.addMade(issue);
  issues.count += found.count - found.listed.length;
  if (found.count > 0) return undefined;
  return {
    terms,
    parties: new Map(terms.parties.map((party) => [party.id, party])),
    decimals,
    cost: plan["status"] === "cancelled" ? 0n : cost,
    shares,
    grossOf: new Map(lines),
    payer: typeof payer === "string" ? payer : undefined,
    text: (amount) => amountText(amount, decimals),
  };
}

/** What buyers pay for: the cost without what the publisher bears itself. */
export const boughtFor = ({ cost, shares }: Figures): bigint =>
  cost - sumOf(shares.filter(({ role }) => role === "publisher").map(({ amount }) => amount));

/** What shares of some kind make together. */
export const totalOf = (shares: readonly ShareFigure[], isMeant: (share: ShareFigure) => boolean): bigint =>
  sumOf(shares.filter(isMeant).map(({ amount }) => amount));

/** A party of the request. */
export const partyOf = ({ parties }: Figures, id: string | undefined): FundingTerms["parties"][number] | undefined =>
  id === undefined ? undefined : parties.get(id);

const isObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NOTHING: PlainObject = {};

function objectOf(value: Plain | undefined, path: IssuePath, issues: IssueList): PlainObject {
  if (isObject(value)) return value;
  issues.add(fieldType, path, { expected: "an object", received: shown(value) });
  return NOTHING;
}

function rowsOf(value: Plain | undefined, path: IssuePath, issues: IssueList): readonly PlainObject[] {
  if (Array.isArray(value)) return value.map((row: Plain, at) => objectOf(row, [...path, at], issues));
  issues.add(fieldType, path, { expected: "a list", received: shown(value) });
  return [];
}

/** The lines of the VAT, which a plan without rates does not have. */
const linesOf = (vat: Plain | undefined, issues: IssueList): readonly PlainObject[] =>
  vat === undefined ? [] : rowsOf(objectOf(vat, ["vat"], issues)["lines"], ["vat", "lines"], issues);

function textOf(value: Plain | undefined, path: IssuePath, issues: IssueList): string {
  if (typeof value === "string") return value;
  issues.add(fieldType, path, { expected: "a text", received: shown(value) });
  return "";
}

interface Reading {
  readonly decimals: number;
  readonly issues: IssueList;
}

/** Sums of a million amounts are longer than the amounts that a request may hold. */
const DIGITS_IN_A_PLAN = 50;

function amountOf(value: Plain | undefined, path: IssuePath, { decimals, issues }: Reading): bigint {
  const exact = typeof value === "string" ? readExact(value, path, new IssueList(), DIGITS_IN_A_PLAN) : undefined;
  const scaled = exact && exact.numerator * 10n ** BigInt(decimals);
  if (exact !== undefined && scaled !== undefined && scaled % exact.denominator === 0n) {
    return scaled / exact.denominator;
  }
  issues.add(amountInvalid, path, { received: shown(value) });
  return 0n;
}
