import { describe, expect, it } from "vitest";
import { unitsIn } from "../../../src/agreement/positions.js";
import { reconcileSettlement } from "../../../src/agreement/reconcile-settlement.js";
import { attempt } from "../../../src/errors/quotepart-error.js";
import { planFunding, type Settlement, settlePayments } from "../../../src/index.js";

/** 300.00 by weights 1, 2 and 3: with VAT 60.00, 120.00 and 180.00. */
const plan = planFunding({
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "300.00" },
  parties: ["nancy", "metz", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: ["nancy", "metz", "toul"].map((party, at) => ({ party, weight: String(at + 1) })),
    },
  },
});

/** Toul advanced 60.00 too much; 180.00 are owed, so that 20.00 and 40.00 come back, 40.00 and 80.00 stay outstanding. */
const short = settlePayments(plan, [{ party: "toul", amount: "240.00" }]);

/** Nancy owes 60.00; Metz is 30.00 ahead and Toul 180.00, so that 150.00 are overpaid. */
const over = settlePayments(plan, [
  { party: "toul", amount: "360.00" },
  { party: "metz", amount: "150.00" },
]);

/** What the library says of itself where a settlement would be wrong; undefined where it adds up. */
function brokenPromise(figures: Settlement): unknown {
  const outcome = attempt(() => ({ ok: true, value: reconcileSettlement(figures, plan, 2) }));
  return outcome.ok ? undefined : outcome.issues.map(({ code, params }) => ({ code, params }));
}

const defect = (what: string) => [{ code: "internal.defect", params: { what } }];
const offBy = (difference: string) => defect(`a settlement that does not add up (${difference})`);

/** The rows of one party changed, the others as they were. */
const of = <Row extends { readonly party: string }>(rows: readonly Row[], party: string, change: Partial<Row>): Row[] =>
  rows.map((row) => (row.party === party ? { ...row, ...change } : row));

describe("agreement: a settlement that is off by a cent is never given", () => {
  const { positions, outstanding, transfers, payments } = short;
  const [first, ...rest] = transfers;
  if (first === undefined) throw new Error("nobody pays anybody");

  it("agreement: as it was computed it adds up", () => {
    expect([brokenPromise(short), brokenPromise(over)]).toEqual([undefined, undefined]);
  });

  it.each<[claim: string, Settlement, string]>([
    [
      "a party owes a cent more than its share",
      { ...short, positions: of(positions, "nancy", { owes: "60.01" }) },
      "owed: 360.01 against 360.00",
    ],
    [
      "a party paid a cent more than its payments",
      { ...short, positions: of(positions, "toul", { paid: "240.01" }) },
      "paid: 240.01 against 240.00",
    ],
    [
      "a payment is a cent more than what its party paid",
      { ...short, payments: of(payments, "toul", { amount: "240.01" }) },
      "paid: 240.00 against 240.01",
    ],
    [
      "a balance is a cent more than what is outstanding",
      { ...short, positions: of(positions, "nancy", { balance: "60.01" }) },
      "balances: 120.01 against 120.00",
    ],
    [
      "a cent more is outstanding than the balances make",
      { ...short, outstanding: of(outstanding, "metz", { amount: "80.01" }) },
      "balances: 120.00 against 120.01",
    ],
    [
      "a cent more is overpaid than the balances make",
      { ...over, overpaid: of(over.overpaid, "metz", { amount: "21.44" }) },
      "balances: -150.00 against -150.01",
    ],
    [
      "a transfer of a cent more leaves two parties uneven",
      { ...short, transfers: [{ ...first, amount: "20.01" }, ...rest] },
      "positions: 1 against 3",
    ],
    [
      "a transfer to nobody of the plan leaves its creditor uneven",
      { ...short, transfers: [{ ...first, to: "dijon" }, ...rest] },
      "positions: 2 against 3",
    ],
    [
      "a transfer from nobody of the plan leaves its debtor uneven",
      { ...short, transfers: [{ ...first, from: "dijon" }, ...rest] },
      "positions: 2 against 3",
    ],
    [
      "what nobody of the plan still owes leaves its debtor uneven",
      { ...short, outstanding: of(outstanding, "nancy", { party: "dijon" }) },
      "positions: 2 against 3",
    ],
    [
      "what nobody of the plan gets back leaves its creditor uneven",
      { ...over, overpaid: of(over.overpaid, "metz", { party: "dijon" }) },
      "positions: 2 against 3",
    ],
  ])("agreement: %s, and that is a defect", (_, figures, difference) => {
    expect(brokenPromise(figures)).toEqual(offBy(difference));
  });

  it("agreement: what is outstanding must be owed, though every party be even", () => {
    const figures: Settlement = {
      ...short,
      positions: of(positions, "nancy", { balance: "70.00" }),
      outstanding: [...outstanding, { party: "dijon", amount: "10.00" }],
    };
    // 360.00 owed less 240.00 paid are 120.00, not 130.00.
    expect(brokenPromise(figures)).toEqual(defect("a settlement that leaves -10.00"));
  });
});

describe("agreement: amounts that a plan wrote", () => {
  it("agreement: an amount finer than its currency is a defect, a longer row of zeros is none", () => {
    expect([unitsIn("60.000", 2), unitsIn("-0.05", 2), unitsIn("7", 0)]).toEqual([6000n, -5n, 7n]);
    const outcome = attempt(() => ({ ok: true, value: unitsIn("0.005", 2) }));
    expect(outcome.ok ? [] : outcome.issues.map(({ code, params }) => ({ code, params }))).toEqual(
      defect("the amount 0.005, written finer than its currency"),
    );
  });
});
