import { elementAt } from "../../errors/element-at.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { define, texts } from "./define.js";
import { cellOf, type Given } from "./given.js";
import { cost, count, currency, step, unit } from "./parameters.js";
import { cellAmount, leftOver, planned } from "./planned.js";
import { amountGiven, boundOf, countGiven, currencyOf } from "./values.js";

/*
 * Unit orders (commandes unitaires d'un même montant): what each order is, and what all of them leave.
 */

/** The amount of an order. */
export const unitOrderAmount = define({
  id: "UNIT_ORDER",
  names: texts("COMMANDE_UNITAIRE", "UNIT_ORDER"),
  descriptions: texts(
    "Dit le montant de chaque commande unitaire : le même pour toutes, le coût divisé par leur nombre, arrondi vers le haut.",
    "Says the amount of each unit order: the same for all, the cost over their number, rounded up.",
  ),
  parameters: { cost, count, step, currency },
  gives: "number",
  compute: (given) => cellAmount(elementAt(ordered({ ...given, unit: undefined }, 1).shares, 0).amount, given.cost),
});

/** What all orders leave of the cost. */
export const unitOrderDifference = define({
  id: "UNIT_ORDER_DIFFERENCE",
  names: texts("COMMANDE_UNITAIRE_ECART", "UNIT_ORDER_DIFFERENCE"),
  descriptions: texts(
    "Dit l’écart entre le coût et toutes les commandes : au-dessus de 0 il manque, au-dessous de 0 il est en trop.",
    "Says the difference between the cost and all orders: above 0 it is missing, below 0 it is in excess.",
  ),
  parameters: { cost, count, step, unit, currency },
  gives: "number",
  compute: (given) => leftOver(ordered(given), given.cost),
});

interface OrderGiven extends Readonly<Record<"cost" | "count" | "step" | "currency", Given>> {
  readonly unit: Given | undefined;
}

/** So many orders placed, or all of them; what they leave is nobody's, so that it shows. */
function ordered(given: OrderGiven, placed?: number): FundingPlan {
  const money = currencyOf(given.currency);
  const total = amountGiven(given.cost, money);
  const orders = countGiven(given.count, ORDERS_ACCEPTED);
  const contributors = Array.from({ length: placed ?? orders }, (_, at) => ({
    id: `order ${at + 1}`,
    name: `${at + 1}`,
  }));
  return planned(
    {
      currency: money,
      cost: total,
      members: contributors,
      strategy: {
        kind: "unit-order",
        contributors: contributors.map(({ id }) => id),
        count: orders,
        unit: given.unit && boundOf(cellOf(given.unit), given.unit, money),
        roundUnitTo: boundOf(cellOf(given.step), given.step, money),
        difference: { policy: "credit" },
      },
    },
    {
      lines: [],
      fields: {
        cost: given.cost,
        count: given.count,
        contributors: given.count,
        roundUnitTo: given.step,
        ...(given.unit === undefined ? {} : { unit: given.unit }),
      },
      main: given.cost,
    },
  );
}

/** The most orders; more than there are communes in France, and still no long wait. */
const ORDERS_ACCEPTED = 50_000;
