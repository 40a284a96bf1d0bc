import type { IssueParams } from "../../errors/entry.js";
import type { Failure, Issue, Outcome } from "../../errors/issue.js";
import { amountText, oppositeText } from "../../money/decimal.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { tryPlanFunding } from "../../plan/plan-funding.js";
import type { CoFinanced, Strategy } from "../../request/co-financed.js";
import type { FundingRequest } from "../../request/funding-request.js";
import type { Party } from "../../request/party.js";
import { issueParts } from "../../words/issue-text.js";
import { decimalIn, type Language } from "../../words/locale.js";
import { isNought } from "../../words/reasons.js";
import { SHEET_DIGITS } from "../cells.js";
import { type Given, placeIn, refuse } from "./given.js";
import type { Line } from "./lines.js";
import type { Member } from "./members.js";
import type { Currency } from "./values.js";
import { integerDigits } from "./values.js";

/** Where the library finds what the cells hold: by the last name of a list in a path, its lines; by a field, its parameter. */
export interface Origins {
  /** The lines from which the rows of parties, keys, pledges and members were made. */
  readonly lines: readonly Line[];
  /** The lines from which the turns of a rotation were made. */
  readonly turns?: readonly Line[] | undefined;
  /** The parameter that each field of the request comes from. */
  readonly fields: Readonly<Record<string, Given>>;
  /** The parameter that is named where no field is. */
  readonly main: Given;
}

/** What a small request needs: whose, for how much, by what strategy. */
export interface SmallRequest extends Pick<FundingRequest, "schedule"> {
  readonly currency: Currency;
  readonly cost: bigint;
  readonly members: readonly Member[];
  /** The rate of VAT of each member, where there is any. */
  readonly rates?: readonly string[] | undefined;
  readonly strategy: Strategy;
}

/** Plans a small request through the library; an issue becomes a sentence that names the cell. */
export function planned(request: SmallRequest, origins: Origins): FundingPlan {
  const { currency, cost, members, rates, strategy, schedule } = request;
  const modality: CoFinanced = { kind: "co-financed", strategy };
  const outcome: Outcome<FundingPlan> = tryPlanFunding({
    currency: currency.code,
    development: { id: DEVELOPMENT, title: DEVELOPMENT, cost: amountText(cost, currency.decimals) },
    parties: members.map(({ id, name }, at) => ({ id, name, ...vatAt(rates?.[at]) })),
    modality,
    schedule,
  } satisfies FundingRequest);
  return outcome.ok ? outcome.value : refuseIssue(outcome, origins);
}

/** The VAT of a party; a rate of 0 has a reason, which a cell does not say. */
const vatAt = (vatRate: string | undefined): Pick<Party, "vatRate" | "vatReason"> => ({
  vatRate,
  vatReason: isNought(vatRate ?? null) ? "0" : undefined,
});

/** The development at hand; past ones are called otherwise. */
const DEVELOPMENT = "development";

const LISTS: ReadonlySet<unknown> = new Set(["parties", "key", "pledges", "members", "contributors"]);

function refuseIssue({ issues: [issue] }: Failure, origins: Origins): never {
  const { language } = origins.main;
  return refuse(language, (words) => {
    if (issue === undefined) return words.defect("an answer without an issue");
    const told = { ...issue, params: spoken(issue.params, language) };
    const { problem, remedy } = issueParts(told, language);
    const { given, line } = originOf(issue, origins);
    return words.at(words.issues[issue.code]?.(told.params) ?? `${problem} ${remedy}`, placeIn(given, line?.at));
  });
}

/** Numbers of a sentence as the language writes them; what was received is a number that a cell held. */
const spoken = (params: IssueParams, language: Language): IssueParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const number = typeof value === "string" ? NUMBER.exec(value)?.[1] : undefined;
      return [name, number === undefined ? value : decimalIn(number, language)];
    }),
  );

/** Decimal text, in the quotes of what was received or without. */
const NUMBER = /^“?(-?\d{1,40}(?:\.\d{1,40})?)”?$/;

/** Issues of a whole strategy that are about the cost. */
const ABOUT_COST: ReadonlySet<string> = new Set(["pledges.negative-cost", "order.negative-cost"]);

/** Where an issue comes from: the innermost field that a parameter gave, the innermost row of a list. */
function originOf(
  { code, path }: Issue,
  { lines, turns, fields, main }: Origins,
): { given: Given; line: Line | undefined } {
  let given = (ABOUT_COST.has(code) ? fields["cost"] : undefined) ?? main;
  let line: Line | undefined;
  for (const [at, step] of path.entries()) {
    if (typeof step === "string") {
      given = fields[step] ?? given;
      continue;
    }
    const list = path[at - 1];
    line = (list === "turns" ? turns : LISTS.has(list) ? lines : undefined)?.[step];
  }
  return { given, line };
}

/** An amount of a plan as the number of a cell; one that a spreadsheet would change is refused. */
export function cellAmount(text: string, given: Given): number {
  const decimals = text.split(".")[1]?.length ?? 0;
  if (integerDigits(text) > SHEET_DIGITS - decimals)
    refuse(given.language, (words) => words.resultTooLarge(decimalIn(text, given.language)));
  return Number(text);
}

/** What is left to be funded (above 0), or paid above the cost (below 0). */
export function leftOver({ gap, surplus }: FundingPlan, given: Given): number {
  return cellAmount(/[1-9]/.test(surplus) ? oppositeText(surplus) : gap, given);
}
