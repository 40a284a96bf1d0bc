import type { WrittenParams } from "../../../src/plan/reasons.js";
import type { Speaker } from "../../../src/words/locale.js";
import type { TiersReasons } from "./tiers.js";

/** A sentence for every reason; in `src/words/` they stand among the others. */
type Sentences = {
  readonly [Code in keyof TiersReasons]: (params: WrittenParams<TiersReasons[Code]>, say: Speaker) => string;
};

/** For `src/words/reasons-fr.ts`. */
export const tiersFr: Sentences = {
  "tiers.shared": ({ cost, parts }, say) =>
    `Le coût de ${say.amount(cost)} HT est réparti par tranches de population ; nombre total de parts : ${say.number(parts)}.`,
  "tiers.parts": ({ population, parts }, say) =>
    `Parts de sa tranche, pour ${say.number(population)} habitants : ${say.number(parts)}.`,
};

/** For `src/words/reasons-en.ts`. */
export const tiersEn: Sentences = {
  "tiers.shared": ({ cost, parts }, say) =>
    `The cost of ${say.amount(cost)} net of VAT is shared by tiers of population; parts in all: ${say.number(parts)}.`,
  "tiers.parts": ({ population, parts }, say) =>
    `Parts of its tier, for a population of ${say.number(population)}: ${say.number(parts)}.`,
};
