import {
  contributorsExceedCount,
  contributorWaits,
  orderNegativeCost,
  unitStepUnused,
  unitStepZero,
} from "../errors/order-entries.js";
import { shown } from "../errors/show.js";
import { type MinorUnits, minorUnits } from "../money/minor-units.js";
import { whole } from "../money/ratio.js";
import type { UnitOrderTerms } from "../request/unit-order.js";
import type { Checking, Claim, ReasonIn, Rule } from "./claims.js";

/*
 * Unit orders (commandes unitaires d'un même montant): a number of contributors is fixed in advance, and every order is
 * the same amount to the cent. The rule names a whole price, so the orders rarely make the cost: who bears the
 * difference is named.
 *
 * Source: the club's charter, « le nombre de contributeurs est alors fixé à l'avance ».
 */

/** Why a party pays what it pays when orders are equal. */
export interface UnitOrderReasons {
  /** The amount of an order: the cost over the count, rounded up; null for `step`: to the smallest unit. */
  readonly "unit-order.computed": {
    readonly cost: MinorUnits;
    readonly count: number;
    readonly unit: MinorUnits;
    readonly step: MinorUnits | null;
  };
  /** The amount of an order was given. */
  readonly "unit-order.given": { readonly cost: MinorUnits; readonly count: number; readonly unit: MinorUnits };
  /** How many orders were placed, and what they make. */
  readonly "unit-order.placed": { readonly placed: number; readonly count: number; readonly total: MinorUnits };
  /** Parties of the waiting list stand in. */
  readonly "unit-order.stand-ins": { readonly standIns: number };
  /** Contributors are missing, so that the orders stay below the cost. */
  readonly "unit-order.missing": { readonly missing: number; readonly gap: MinorUnits };
  /** A named party pays what the orders leave. */
  readonly "unit-order.difference-borne": { readonly party: string; readonly difference: MinorUnits };
  /** All orders are placed, and what they leave stays open. */
  readonly "unit-order.difference-open": { readonly difference: MinorUnits };
  /** The orders exceed the cost, and the named party is credited. */
  readonly "unit-order.surplus-to": { readonly party: string; readonly surplus: MinorUnits };
  /** The orders exceed the cost, and those who ordered are credited. */
  readonly "unit-order.surplus-shared": { readonly surplus: MinorUnits };
  /** A party places an order. */
  readonly "unit-order.order": { readonly unit: MinorUnits };
  /** A party of the waiting list places an order. */
  readonly "unit-order.stand-in": { readonly unit: MinorUnits };
  /** The named party pays the difference. */
  readonly "unit-order.bears": { readonly difference: MinorUnits };
  /** The named party has nothing to pay. */
  readonly "unit-order.bears-nothing": Readonly<Record<never, never>>;
}

/** Such a reason. */
export type UnitOrderReason = ReasonIn<UnitOrderReasons>;

/** Shares by equal orders; see the top of this file. */
export const unitOrder: Rule<UnitOrderTerms, UnitOrderReason> = {
  check(terms, checking) {
    checkLists(terms, checking);
    checkUnit(terms, checking);
  },

  claim(terms, cost) {
    const unit = terms.unit ?? roundedUp(cost, BigInt(terms.count), terms.roundUnitTo ?? minorUnits(1n));
    const standIns = terms.waitingList.slice(0, terms.count - terms.contributors.length);
    const ordering = [...terms.contributors, ...standIns];
    const total = minorUnits(unit * BigInt(ordering.length));
    const open = minorUnits(cost - total);
    const bearer = terms.difference.policy === "bearer" ? terms.difference.party : null;
    const borne = bearer !== null && ordering.length === terms.count && open > 0n ? open : minorUnits(0n);
    return {
      claims: [
        ...terms.contributors.map((party) => orderOf(party, unit, "unit-order.order")),
        ...standIns.map((party) => orderOf(party, unit, "unit-order.stand-in")),
        ...(bearer === null ? [] : [differenceOf(bearer, borne)]),
      ],
      uncovered: open - borne,
      isCancelled: false,
      isWhole: true,
      ...(bearer === null ? {} : { surplusTo: bearer }),
      waiting: terms.waitingList.slice(standIns.length),
      explanation: [
        unitReason(terms, cost, unit),
        { code: "unit-order.placed", params: { placed: ordering.length, count: terms.count, total } },
        ...(standIns.length > 0
          ? [{ code: "unit-order.stand-ins", params: { standIns: standIns.length } } as const]
          : []),
        ...differenceReasons(bearer, open, terms.count - ordering.length),
      ],
    };
  },
};

function checkLists({ contributors, count, waitingList }: UnitOrderTerms, { path, issues }: Checking): void {
  if (contributors.length > count) {
    issues.add(contributorsExceedCount, [...path, "contributors"], { contributors: contributors.length, count });
  }
  const ordering = new Set(contributors);
  for (const [at, party] of waitingList.entries()) {
    if (ordering.has(party)) issues.add(contributorWaits, [...path, "waitingList", at], { party: shown(party) });
  }
}

function checkUnit({ unit, roundUnitTo }: UnitOrderTerms, { cost, path, issues, text }: Checking): void {
  if (cost !== undefined && cost < 0n) issues.add(orderNegativeCost, path, { cost: text(cost) });
  if (unit !== undefined && roundUnitTo !== undefined) issues.add(unitStepUnused, [...path, "roundUnitTo"], {});
  if (roundUnitTo === 0n) issues.add(unitStepZero, [...path, "roundUnitTo"], {});
}

/** The smallest multiple of a step that is not below `amount / count`. */
function roundedUp(amount: MinorUnits, count: bigint, step: MinorUnits): MinorUnits {
  const portion = count * step;
  return minorUnits(((amount + portion - 1n) / portion) * step);
}

const orderOf = (
  party: string,
  unit: MinorUnits,
  code: "unit-order.order" | "unit-order.stand-in",
): Claim<UnitOrderReason> => ({
  party,
  role: "member",
  exact: whole(unit),
  bound: null,
  limits: { minimum: unit, maximum: unit },
  because: [{ code, params: { unit } }],
});

const differenceOf = (party: string, difference: MinorUnits): Claim<UnitOrderReason> => ({
  party,
  role: "bearer",
  exact: whole(difference),
  bound: null,
  limits: { minimum: difference, maximum: difference },
  because: [
    difference > 0n
      ? { code: "unit-order.bears", params: { difference } }
      : { code: "unit-order.bears-nothing", params: {} },
  ],
});

const unitReason = (
  { unit: given, count, roundUnitTo }: UnitOrderTerms,
  cost: MinorUnits,
  unit: MinorUnits,
): UnitOrderReason =>
  given === undefined
    ? { code: "unit-order.computed", params: { cost, count, unit, step: roundUnitTo ?? null } }
    : { code: "unit-order.given", params: { cost, count, unit } };

function differenceReasons(bearer: string | null, open: MinorUnits, missing: number): readonly UnitOrderReason[] {
  if (open === 0n) return [];
  if (open > 0n && missing > 0) return [{ code: "unit-order.missing", params: { missing, gap: open } }];
  if (open > 0n) {
    return [
      bearer === null
        ? { code: "unit-order.difference-open", params: { difference: open } }
        : { code: "unit-order.difference-borne", params: { party: bearer, difference: open } },
    ];
  }
  const surplus = minorUnits(-open);
  return [
    bearer === null
      ? { code: "unit-order.surplus-shared", params: { surplus } }
      : { code: "unit-order.surplus-to", params: { party: bearer, surplus } },
  ];
}
