import { elementAt } from "../../errors/element-at.js";
import { amountText } from "../../money/decimal.js";
import { sumOf } from "../../money/minor-units.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Strategy } from "../../request/co-financed.js";
import type { Instalment } from "../../request/schedule.js";
import { type Given, refuse } from "./given.js";
import type { Line } from "./lines.js";
import type { Member } from "./members.js";
import { type Origins, planned } from "./planned.js";
import type { Currency } from "./values.js";

/** Amounts that are owed as they stand, one a member: what is asked is how they are invoiced. */
export interface Owed {
  readonly currency: Currency;
  readonly members: readonly Member[];
  /** In minor units, none of them of another sign than their sum. */
  readonly amounts: readonly bigint[];
  readonly rates?: readonly string[] | undefined;
  readonly schedule?: readonly Instalment[] | undefined;
  readonly lines: readonly Line[];
  readonly fields: Origins["fields"];
  readonly main: Given;
}

/**
 * Plans amounts that are owed as they stand: pledges that meet the cost; of credit notes, a key whose weights are the
 * amounts, since pledges have no sign.
 */
export function invoicedPlan(owed: Owed): FundingPlan {
  const { currency, members, amounts, lines, fields, main, rates, schedule } = owed;
  const cost = sumOf(amounts);
  const text = (at: number): string => amountText(sized(elementAt(amounts, at)), currency.decimals);
  const strategy: Strategy =
    cost < 0n
      ? { kind: "allocation-key", key: members.map(({ id }, at) => ({ party: id, weight: text(at) })) }
      : { kind: "voluntary-share", pledges: members.map(({ id }, at) => ({ party: id, amount: text(at) })) };
  return planned({ currency, cost, members, strategy, rates, schedule }, { lines, fields, main });
}

const sized = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Amounts above and below 0 do not belong to one plan. */
export function checkOneSign(amounts: readonly bigint[], given: Given): void {
  if (amounts.every((amount) => amount >= 0n) || amounts.every((amount) => amount <= 0n)) return;
  refuse(given.language, (words) => words.mixedSigns(given.parameter));
}
