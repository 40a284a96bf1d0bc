import { roundHalfUp } from "../money/ratio.js";
import type { Join } from "../request/change.js";

/**
 * What a cost is still worth, in a straight line over its lifetime, half-up to the smallest unit.
 *
 * French term: valeur résiduelle, amortissement linéaire.
 */
export const residualUnits = (
  cost: bigint,
  { elapsedMonths = 0, lifetimeMonths = 1 }: Pick<Join, "elapsedMonths" | "lifetimeMonths">,
): bigint =>
  roundHalfUp({ numerator: cost * BigInt(lifetimeMonths - elapsedMonths), denominator: BigInt(lifetimeMonths) });
