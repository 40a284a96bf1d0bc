import { amountText } from "../money/decimal.js";
import { ratioText } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { Share } from "./funding-plan.js";
import type { Reason, UnwrittenReason } from "./reasons.js";
import type { Line } from "./settle.js";

/** By which rule the shares were rounded, and whether with fractions from earlier plans. */
export interface HowRounded extends Pick<FundingTerms, "rounding"> {
  readonly isCarrying: boolean;
}

/** Writes what one party pays; a reason about its credit comes last. */
export function writtenShare(
  { claim, units, spareUnits, hundredths }: Line,
  how: HowRounded,
  credit: UnwrittenReason | undefined,
  decimals: number,
): Share {
  const { party, role, exact, bound, because } = claim;
  const spare: UnwrittenReason = { code: spareCode(party, how), params: { units: spareUnits } };
  const reasons = [...because, ...(spareUnits === 0 ? [] : [spare]), ...(credit === undefined ? [] : [credit])];
  return {
    party,
    role,
    amount: amountText(units, decimals),
    exact: ratioText(exact),
    percentage: percentageText(hundredths),
    spareUnits,
    bound,
    because: reasons.map((reason) => writtenReason(reason, decimals)),
  };
}

/** Why a party pays other than its share rounded: it bears the rounding, carries fractions, or received what was left over. */
function spareCode(party: string, { rounding, isCarrying }: HowRounded) {
  if (rounding.rule === "bearer" && rounding.party === party) return "rounding.borne";
  return isCarrying ? "rounding.with-carried" : "rounding.spare-unit";
}

/** Writes hundredths of a per cent: 3333 is `33.33`. */
export const percentageText = (hundredths: bigint): string => amountText(hundredths, 2);

/** Writes the amounts among a reason's parameters. */
export function writtenReason({ code, params }: UnwrittenReason, decimals: number): Reason {
  const texts = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "bigint" ? amountText(value, decimals) : value,
  ]);
  return { code, params: Object.fromEntries(texts) } as Reason;
}
