import { checkFineness } from "../apportion/weights.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import { moduleNoWeight, moduleOppositeSign, moduleRepeated, modulesSum } from "../errors/order-entries.js";
import { keyAllZero } from "../errors/rule-entries.js";
import { shown } from "../errors/show.js";
import { type MinorUnits, sumOf } from "../money/minor-units.js";
import { addRatios, type Ratio, whole } from "../money/ratio.js";
import type { ByModuleTerms } from "../request/by-module.js";
import type { Checking, Claim, ReasonIn, Rule } from "./claims.js";

/*
 * By module (répartition par module): the cost is the sum of the modules, and each module is shared by the members who
 * want it, equally or by weights. Nobody pays for what it does not want, and nobody pays more than for doing it alone.
 *
 * Source: the club's charter, which leaves other modes of co-financing open (« ... »); the shares of an equal key are
 * the Shapley value of the modules (Littlechild & Owen 1973).
 */

/** Why a member pays what it pays by module. */
export interface ByModuleReasons {
  /** How the modules are shared. */
  readonly "modules.shared": { readonly cost: MinorUnits; readonly modules: number; readonly isEqual: boolean };
  /** A module that the member wants, and with how many others. */
  readonly "module.wanted": { readonly module: string; readonly cost: MinorUnits; readonly wantedBy: number };
}

/** Such a reason. */
export type ByModuleReason = ReasonIn<ByModuleReasons>;

/** Shares each module by those who want it; see the top of this file. */
export const byModule: Rule<ByModuleTerms, ByModuleReason> = {
  check(terms, checking) {
    checkModules(terms, checking);
    checkWeights(terms, checking);
  },

  claim({ modules, key }, cost) {
    const weights = weightsIn(key);
    const owed = new Map<string, { exact: Ratio; because: ByModuleReason[] }>();
    for (const { title, cost: price, wantedBy } of modules) {
      const all = sumOfRatios(wantedBy.map(weights));
      for (const party of wantedBy) {
        const { exact, because } = owed.get(party) ?? { exact: whole(0n), because: [] };
        because.push({ code: "module.wanted", params: { module: title, cost: price, wantedBy: wantedBy.length } });
        owed.set(party, { exact: addRatios(exact, portionOf(price, weights(party), all)), because });
      }
    }
    return {
      claims: [...owed].map(
        ([party, claim]): Claim<ByModuleReason> => ({ party, role: "member", bound: null, ...claim }),
      ),
      uncovered: 0n,
      isCancelled: false,
      explanation: [{ code: "modules.shared", params: { cost, modules: modules.length, isEqual: key === "equal" } }],
    };
  },
};

function checkModules({ modules }: ByModuleTerms, { cost, path, issues, text }: Checking): void {
  const ids = new Set<string>();
  for (const [at, { id, cost: price }] of modules.entries()) {
    const row = [...path, "modules", at];
    if (ids.has(id)) issues.add(moduleRepeated, [...row, "id"], { module: shown(id) });
    ids.add(id);
    if (cost !== undefined && price * cost < 0n) {
      issues.add(moduleOppositeSign, [...row, "cost"], { amount: text(price), cost: text(cost) });
    }
  }
  const sum = sumOf(modules.map((module) => module.cost));
  if (cost === undefined || sum === cost) return;
  issues.add(modulesSum, [...path, "modules"], { sum: text(sum), cost: text(cost), difference: text(sum - cost) });
}

function checkWeights({ modules, key }: ByModuleTerms, { path, issues }: Checking): void {
  if (key === "equal") return;
  checkFineness(
    key.map(({ weight }) => weight),
    [...path, "key"],
    issues,
  );
  const weights = new Map(key.map(({ party, weight }) => [party, weight.numerator] as const));
  for (const [at, { wantedBy }] of modules.entries()) {
    const place = [...path, "modules", at, "wantedBy"];
    for (const [row, party] of wantedBy.entries()) {
      if (!weights.has(party)) issues.add(moduleNoWeight, [...place, row], { party: shown(party) });
    }
    const isAllZero = wantedBy.length > 0 && wantedBy.every((party) => weights.get(party) === 0n);
    if (isAllZero) issues.add(keyAllZero, place, { count: wantedBy.length });
  }
}

/** The weight of a party: 1 for everybody under an equal key. */
function weightsIn(key: ByModuleTerms["key"]): (party: string) => Ratio {
  if (key === "equal") return () => whole(1n);
  const weights = new Map(key.map(({ party, weight }) => [party, weight] as const));
  return (party) => weights.get(party) ?? whole(0n);
}

/** `price × weight / all`, exactly. */
const portionOf = (price: bigint, weight: Ratio, all: Ratio): Ratio => ({
  numerator: price * weight.numerator * all.denominator,
  denominator: weight.denominator * all.numerator,
});
