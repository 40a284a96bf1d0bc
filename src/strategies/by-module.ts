import {
  checkFineness,
  commonMultiple,
  leastCommonMultiple,
  overCommonDenominator,
  SHARES_DIGITS,
} from "../apportion/weights.js";
import { weightsTooFine } from "../errors/number-entries.js";
import { moduleNoWeight, moduleOppositeSign, moduleRepeated, modulesSum } from "../errors/order-entries.js";
import { keyAllZero } from "../errors/rule-entries.js";
import { shown } from "../errors/show.js";
import { isOpposite, type MinorUnits, sumOf } from "../money/minor-units.js";
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
    const weightOf = weightsIn(key);
    const denominator = commonMultiple(groupWeights(modules, weightOf));
    const owed = new Map<string, { numerator: bigint; because: ByModuleReason[] }>();
    for (const { title, cost: price, wantedBy } of modules) {
      const each = price * (denominator / groupWeight(wantedBy, weightOf));
      for (const party of wantedBy) {
        const { numerator, because } = owed.get(party) ?? { numerator: 0n, because: [] };
        because.push({ code: "module.wanted", params: { module: title, cost: price, wantedBy: wantedBy.length } });
        owed.set(party, { numerator: numerator + each * weightOf(party), because });
      }
    }
    return {
      claims: [...owed].map(
        ([party, { numerator, because }]): Claim<ByModuleReason> => ({
          party,
          role: "member",
          exact: { numerator, denominator },
          bound: null,
          because,
        }),
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
    if (cost !== undefined && isOpposite(price, cost)) {
      issues.add(moduleOppositeSign, [...row, "cost"], { amount: text(price), cost: text(cost) });
    }
  }
  const sum = sumOf(modules.map((module) => module.cost));
  if (cost === undefined || sum === cost) return;
  issues.add(modulesSum, [...path, "modules"], { sum: text(sum), cost: text(cost), difference: text(sum - cost) });
}

function checkWeights({ modules, key }: ByModuleTerms, { path, issues }: Checking): void {
  const before = issues.count;
  if (key !== "equal") checkKey(modules, key, path, issues);
  if (issues.count > before) return;
  const groups = groupWeights(modules, weightsIn(key));
  if (leastCommonMultiple(groups, SHARES_DIGITS) !== undefined) return;
  issues.add(weightsTooFine, [...path, "modules"], { limit: SHARES_DIGITS });
}

function checkKey(
  modules: ByModuleTerms["modules"],
  key: Exclude<ByModuleTerms["key"], "equal">,
  path: Checking["path"],
  issues: Checking["issues"],
): void {
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

type WeightOf = (party: string) => bigint;

/** The weight of each party, over one denominator: 1 for everybody under an equal key. */
function weightsIn(key: ByModuleTerms["key"]): WeightOf {
  if (key === "equal") return () => 1n;
  const common = overCommonDenominator(key.map(({ weight }) => weight));
  const weights = new Map(key.map(({ party }, at) => [party, common?.numerators[at]] as const));
  return (party) => weights.get(party) ?? 0n;
}

/** What all who want each module weigh together, each number once. */
const groupWeights = (modules: ByModuleTerms["modules"], weightOf: WeightOf): readonly bigint[] => [
  ...new Set(modules.map(({ wantedBy }) => groupWeight(wantedBy, weightOf)).filter((weight) => weight > 0n)),
];

const groupWeight = (parties: readonly string[], weightOf: WeightOf): bigint =>
  parties.reduce((sum, party) => sum + weightOf(party), 0n);
