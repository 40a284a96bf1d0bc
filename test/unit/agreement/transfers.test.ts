import { describe, expect, it } from "vitest";
import type { Due } from "../../../src/agreement/between-parties.js";
import { directTransfers } from "../../../src/agreement/transfers.js";
import { tieOrder } from "../../../src/apportion/tie-order.js";
import { shuffled } from "../../support/shuffled.js";

/** Who owes how much, and who is owed below 0. */
type Balances = Readonly<Record<string, bigint>>;

/** The transfers between parties that stand in a plan in this order, each as a line, by who pays whom. */
function transfers(balances: Balances, order: readonly string[]): readonly string[] {
  const ranks = tieOrder(order, []);
  const dues = order.map((party, at): Due => ({ party, at, rank: ranks[at] ?? 0, units: balances[party] ?? 0n }));
  const debts = dues.filter(({ units }) => units > 0n);
  const credits = dues.filter(({ units }) => units < 0n).map((due) => ({ ...due, units: -due.units }));
  return directTransfers(debts, credits)
    .map(({ from, to, units }) => `${from.party} → ${to.party} ${units}`)
    .sort();
}

const cases: readonly [claim: string, Balances, readonly string[]][] = [
  [
    "who owes most pays who is owed most first",
    { arras: 10n, brest: 100n, caen: -60n, dijon: -50n },
    ["arras → dijon 10", "brest → caen 60", "brest → dijon 40"],
  ],
  [
    "of equal debts and equal advances, the first by id pays the first by id",
    { arras: 100n, brest: 100n, caen: -100n, dijon: -100n },
    ["arras → caen 100", "brest → dijon 100"],
  ],
  [
    "of equal debts that no advance equals, the first by id pays first",
    { arras: 100n, brest: 100n, caen: -150n, dijon: -50n },
    ["arras → caen 100", "brest → caen 50", "brest → dijon 50"],
  ],
  [
    "of equal advances that no debt equals, the first by id is paid first",
    { arras: 150n, brest: 50n, caen: -100n, dijon: -100n },
    ["arras → caen 100", "arras → dijon 50", "brest → dijon 50"],
  ],
  [
    "two who owe exactly what two others are owed pay these before anybody is paid in parts",
    { arras: 100n, brest: 100n, evian: 160n, caen: -100n, dijon: -100n, fos: -90n, gap: -70n },
    ["arras → caen 100", "brest → dijon 100", "evian → fos 90", "evian → gap 70"],
  ],
];

describe("agreement: who pays whom does not depend on the order of the plan", () => {
  it.each(cases)("agreement: %s", (_, balances, expected) => {
    for (let seed = 0; seed < 24; seed += 1) {
      expect(transfers(balances, shuffled(Object.keys(balances), seed))).toEqual(expected);
    }
  });
});
