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
import { isOpposite, type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { exactText, type Ratio, roundHalfUp } from "../money/ratio.js";
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
  /** Other sources bring a part of the cost, which lowers every module in the same proportion. */
  readonly "modules.reduced": { readonly left: MinorUnits };
  /**
   * A module that the member wants, with how many others, and its part of it: by its weight of theirs, null under an
   * equal key. The part is what it owes of this module, shown rounded where it is not whole; `isReduced`: other sources
   * lowered it.
   */
  readonly "module.wanted": {
    readonly module: string;
    readonly cost: MinorUnits;
    readonly wantedBy: number;
    readonly part: MinorUnits;
    readonly isWhole: boolean;
    readonly isReduced: boolean;
    readonly weight: string | null;
    readonly totalWeight: string | null;
  };
}

/** Such a reason. */
export type ByModuleReason = ReasonIn<ByModuleReasons>;

/** Shares each module by those who want it; see the top of this file. */
export const byModule: Rule<ByModuleTerms, ByModuleReason> = {
  check(terms, checking) {
    checkModules(terms, checking);
    checkWeights(terms, checking);
  },

  claim({ modules, key }, left) {
    const weights = weightsIn(key);
    const { weightOf } = weights;
    const cost = sumOf(modules.map((module) => module.cost));
    const scale = commonMultiple(groupWeights(modules, weightOf));
    const { part, whole } = partLeft(left, cost);
    const denominator = scale * whole;
    const owed = new Map<string, { numerator: bigint; because: ByModuleReason[] }>();
    for (const { title, cost: price, wantedBy } of modules) {
      const group = groupWeight(wantedBy, weightOf);
      const each = price * part * (scale / group);
      const about = { module: title, cost: price, wantedBy: wantedBy.length, isReduced: left !== cost };
      const totalWeight = weights.totalText(group);
      for (const party of wantedBy) {
        const { numerator, because } = owed.get(party) ?? { numerator: 0n, because: [] };
        const own = { numerator: each * weightOf(party), denominator };
        const params = { ...about, ...partOf(own), weight: weights.textOf(party), totalWeight };
        because.push({ code: "module.wanted", params });
        owed.set(party, { numerator: numerator + own.numerator, because });
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
      explanation: [
        { code: "modules.shared", params: { cost, modules: modules.length, isEqual: key === "equal" } },
        ...(left === cost ? [] : [{ code: "modules.reduced", params: { left } } as const]),
      ],
    };
  },
};

function checkModules({ modules }: ByModuleTerms, { wholeCost: cost, path, issues, text }: Checking): void {
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
  const groups = groupWeights(modules, weightsIn(key).weightOf);
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

/** The weights of a key, over one denominator, and as they are read; under an equal key 1 for everybody, and no text. */
interface Weights {
  readonly weightOf: WeightOf;
  readonly textOf: (party: string) => string | null;
  readonly totalText: (total: bigint) => string | null;
}

function weightsIn(key: ByModuleTerms["key"]): Weights {
  if (key === "equal") return { weightOf: () => 1n, textOf: () => null, totalText: () => null };
  const common = overCommonDenominator(key.map(({ weight }) => weight));
  const weights = new Map(key.map(({ party }, at) => [party, common?.numerators[at]] as const));
  const texts = new Map(key.map(({ party, weight }) => [party, weight.text] as const));
  return {
    weightOf: (party) => weights.get(party) ?? 0n,
    textOf: (party) => texts.get(party) ?? null,
    totalText: (total) => exactText({ numerator: total, denominator: common?.denominator ?? 1n }),
  };
}

/** What all who want each module weigh together, each number once. */
const groupWeights = (modules: ByModuleTerms["modules"], weightOf: WeightOf): readonly bigint[] => [
  ...new Set(modules.map(({ wantedBy }) => groupWeight(wantedBy, weightOf)).filter((weight) => weight > 0n)),
];

const groupWeight = (parties: readonly string[], weightOf: WeightOf): bigint =>
  parties.reduce((sum, party) => sum + weightOf(party), 0n);

/** Of which part of their cost the modules are shared, once other sources brought the rest; sizes, without sign. */
function partLeft(left: MinorUnits, cost: MinorUnits): { readonly part: bigint; readonly whole: bigint } {
  if (left === cost) return { part: 1n, whole: 1n };
  return cost < 0n ? { part: -left, whole: -cost } : { part: left, whole: cost };
}

/** What a member owes of a module, as it is read. */
const partOf = (exact: Ratio): { readonly part: MinorUnits; readonly isWhole: boolean } => ({
  part: minorUnits(roundHalfUp(exact)),
  isWhole: exact.numerator % exact.denominator === 0n,
});
