import { elementAt } from "../../errors/element-at.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Pledge } from "../../request/voluntary-share.js";
import { choiceOf, shortfalls, surpluses } from "./choices.js";
import { define, texts } from "./define.js";
import type { Given } from "./given.js";
import { alignedColumn, type Lines, readSomeLines } from "./lines.js";
import { membersOf } from "./members.js";
import { cost, currency, minimums, names, pledgeMaximums, pledges, shortfall, surplus } from "./parameters.js";
import { cellAmount, leftOver, planned } from "./planned.js";
import { amountGiven, boundOf, currencyOf } from "./values.js";

/*
 * Pledges (répartition sur une base volontaire) in columns, with what happens when they fall short or exceed the cost.
 */

const parameters = { cost, pledges, minimums, maximums: pledgeMaximums, shortfall, surplus, names, currency };

type PledgesGiven = Readonly<Record<keyof typeof parameters, Given>>;

/** What each pays of what it pledged. */
export const pledgeShares = define({
  id: "PLEDGES",
  names: texts("PROMESSES", "PLEDGES"),
  descriptions: texts(
    "Dit ce que chacun paie selon les promesses, si elles font le coût, manquent ou le dépassent.",
    "Says what each pays by the pledges, whether they meet the cost, fall short or exceed it.",
  ),
  parameters,
  gives: "range",
  compute(given) {
    const { lines, plan } = plannedPledges(given);
    return alignedColumn(
      lines,
      plan.shares.map(({ amount }) => cellAmount(amount, given.cost)),
    );
  },
});

/** What the pledges leave open, or bring in excess. */
export const pledgesGap = define({
  id: "PLEDGES_GAP",
  names: texts("PROMESSES_RESTE", "PLEDGES_GAP"),
  descriptions: texts(
    "Dit le reste à financer d’après les promesses (au-dessus de 0), ou l’excédent à valoir (au-dessous de 0).",
    "Says the gap that the pledges leave (above 0), or the surplus that is kept as credit (below 0).",
  ),
  parameters,
  gives: "number",
  compute: (given) => leftOver(plannedPledges(given).plan, given.cost),
});

function plannedPledges(given: PledgesGiven): { readonly lines: Lines; readonly plan: FundingPlan } {
  const money = currencyOf(given.currency);
  const total = amountGiven(given.cost, money);
  const onShortfall = { policy: choiceOf(given.shortfall, shortfalls) ?? "report" } as const;
  const onSurplus = { policy: choiceOf(given.surplus, surpluses) ?? "proportional" } as const;
  const lines = readSomeLines(given.pledges, [given.minimums, given.maximums], [given.names]);
  const members = membersOf(lines.lines, 3, given.names);
  const rows = lines.lines.map(({ at, cells: [pledge, minimum, maximum] }, row): Pledge => {
    return {
      party: elementAt(members, row).id,
      amount: boundOf(pledge, given.pledges, money, at) ?? "0",
      minimum: boundOf(minimum, given.minimums, money, at),
      maximum: boundOf(maximum, given.maximums, money, at),
    };
  });
  const plan = planned(
    {
      currency: money,
      cost: total,
      members,
      strategy: { kind: "voluntary-share", pledges: rows, onShortfall, onSurplus },
    },
    {
      lines: lines.lines,
      fields: {
        cost: given.cost,
        amount: given.pledges,
        minimum: given.minimums,
        maximum: given.maximums,
        onShortfall: given.shortfall,
        onSurplus: given.surplus,
        id: given.names,
        name: given.names,
      },
      main: given.pledges,
    },
  );
  return { lines, plan };
}
