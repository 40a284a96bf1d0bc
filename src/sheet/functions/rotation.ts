import { elementAt } from "../../errors/element-at.js";
import { defect } from "../../errors/quotepart-error.js";
import { amountText } from "../../money/decimal.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Turn } from "../../request/round-robin.js";
import { choiceOf, turnRules } from "./choices.js";
import { define, texts } from "./define.js";
import { cellOf, type Given, placeIn, refuse } from "./given.js";
import { alignedColumn, type Line, type Lines, readLines, readSomeLines } from "./lines.js";
import { membersOf, nameOf } from "./members.js";
import { bookedCost, costs, currency, members, payers, rule, turnCost, weights } from "./parameters.js";
import { cellAmount, planned } from "./planned.js";
import { amountGiven, amountOf, type Currency, currencyOf, exactOf } from "./values.js";
import { shownIn } from "./words-in.js";

/*
 * A rotation (commandes de développements complets « à tour de rôle »): whose turn it is, and where everybody stands.
 */

/** Whose turn it is. */
export const nextTurn = define({
  id: "NEXT_TURN",
  names: texts("TOUR_SUIVANT", "NEXT_TURN"),
  descriptions: texts(
    "Dit quel membre commande le prochain développement, d’après les poids et les tours passés.",
    "Says which member orders the next development, by the weights and the turns so far.",
  ),
  parameters: { members, weights, payers, costs, cost: turnCost, rule, currency },
  gives: "text",
  compute(given) {
    const money = currencyOf(given.currency);
    const { plan } = turned(given, money, amountGiven(given.cost, money));
    if (typeof plan.payer === "string") return plan.payer;
    throw defect("a rotation without ceilings in which nobody can order");
  },
});

/** Where everybody stands. */
export const balances = define({
  id: "BALANCES",
  names: texts("SOLDES", "BALANCES"),
  descriptions: texts(
    "Dit le solde de chaque membre d’un tour de rôle : sa part de tous les développements moins ce qu’il a payé. Au-dessus de 0, il est en retard ; la somme est 0.",
    "Says the balance of each member of a rotation: its part of all developments less what it paid. Above 0 it is behind; they sum to 0.",
  ),
  parameters: { members, weights, payers, costs, cost: bookedCost, rule, currency },
  gives: "range",
  compute(given) {
    const money = currencyOf(given.currency);
    // A development of nothing moves no balance.
    const booked = amountOf(cellOf(given.cost), given.cost, money) ?? 0n;
    const { lines, plan } = turned(given, money, booked);
    const ledger = plan.ledger ?? [];
    return alignedColumn(
      lines,
      ledger.map(({ balance }) => cellAmount(balance, given.costs)),
    );
  },
});

type TurnGiven = Readonly<Record<"members" | "weights" | "payers" | "costs" | "cost" | "rule" | "currency", Given>>;

function turned(
  given: TurnGiven,
  money: Currency,
  cost: bigint,
): { readonly lines: Lines; readonly plan: FundingPlan } {
  const turnRule = choiceOf(given.rule, turnRules) ?? "furthest-behind";
  const lines = readSomeLines(given.weights, [], [given.members]);
  const known = membersOf(lines.lines, 1, given.members, true);
  const isKnown = new Set(known.map(({ id }) => id));
  const taken = readLines(given.costs, [], [given.payers]).lines.filter(({ cells }) => !cells.every(isNothing));
  const plan = planned(
    {
      currency: money,
      cost,
      members: known,
      strategy: {
        kind: "round-robin",
        rule: turnRule,
        members: lines.lines.map(({ at, cells: [weight] }, row) => ({
          party: elementAt(known, row).id,
          weight: (weight && exactOf(weight, given.weights, at)) ?? "0",
        })),
        turns: taken.map((one) => turnOf(one, given, money, isKnown)),
      },
    },
    {
      lines: lines.lines,
      turns: taken,
      fields: { cost: given.cost, weight: given.weights, turns: given.costs, payer: given.payers, id: given.members },
      main: given.members,
    },
  );
  return { lines, plan };
}

/** Empty, or the 0 that an empty cell may arrive as. */
const isNothing = (cell: Line["cells"][number]): boolean =>
  cell.kind === "blank" || (cell.kind === "number" && cell.text === "0");

/** A past turn: a cost with a payer, neither of them empty. */
function turnOf(
  { at, cells: [cost, payer] }: Line,
  given: TurnGiven,
  money: Currency,
  isKnown: ReadonlySet<string>,
): Turn {
  const units = cost && amountOf(cost, given.costs, money, at);
  if (units === undefined || units === 0n) {
    return refuse(given.costs.language, (words) => words.missing(placeIn(given.costs, at)));
  }
  const name = nameOf(payer, given.payers, at);
  if (!isKnown.has(name)) {
    const { language, parameter } = given.payers;
    refuse(language, (words) =>
      words.notAMember({ parameter, cell: at + 1 }, shownIn(language, name, false), given.members.parameter),
    );
  }
  return { development: `turn ${at + 1}`, cost: amountText(units, money.decimals), payer: name };
}
