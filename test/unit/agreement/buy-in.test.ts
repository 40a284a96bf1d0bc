import { describe, expect, it } from "vitest";
import { compared, proved } from "../../../src/agreement/compared.js";
import { amendFunding, planFunding } from "../../../src/index.js";
import { changes, equally, joining, moves, shared } from "../../support/changed-funding.js";

const key = (ids: string) => ids.split(" ").map((party) => ({ party, weight: 1 }));

describe("agreement: what becomes of a buy-in", () => {
  it("agreement: where a joiner makes all exempt, the gap grows and it refunds nobody what it does not pay", () => {
    const strategy = { kind: "allocation-key", key: key("a b"), exemptBelow: "40.00" } as const;
    const amendment = amendFunding(shared(strategy, "90.00", "a b"), joining({ weight: 1 }));
    // 45.00 each was worth asking for; 30.00 each is not.
    expect(changes(amendment)).toBe("a -45.00, b -45.00, f 0.00");
    expect(amendment.reconciliation.gapChange).toBe("90.00");
    expect(moves(amendment)).toBe("");
    expect(amendment.buyIn).toEqual({
      party: "f",
      amount: "0.00",
      refunds: "0.00",
      credited: "0.00",
      gapClosed: "0.00",
    });
  });

  it("agreement: where others pay more for a surplus, the buy-in is not refunded to who bore the difference", () => {
    const order = { kind: "unit-order", contributors: ["a", "b"], count: 2, unit: "30.00" } as const;
    const strategy = { ...order, difference: { policy: "bearer", party: "p" } } as const;
    const amendment = amendFunding(shared(strategy, "100.00", "a b p"), joining({}));
    // Two orders of 30.00 left 40.00 to p; three of 33.34 are 0.02 above the cost.
    expect(changes(amendment)).toBe("a 3.34, b 3.34, p -40.00, f 33.34");
    expect(amendment.reconciliation).toMatchObject({ gapChange: "0.00", surplusChange: "0.02" });
    expect(moves(amendment)).toBe("");
    expect(amendment.buyIn).toMatchObject({ amount: "33.34", refunds: "0.00", credited: "0.00", gapClosed: "0.00" });
  });

  it("agreement: each equality that was checked is shown with both sides", () => {
    const pledges = [
      { party: "a", amount: "600" },
      { party: "b", amount: "300" },
    ];
    const amendment = amendFunding(
      shared({ kind: "voluntary-share", pledges }, "1000", "a b"),
      joining({ amount: "350" }),
    );
    // 480.00, 240.00 and 280.00 pay 1,000.00, where 600.00 and 300.00 paid 900.00; 180.00 go back.
    expect(amendment.reconciliation).toEqual({
      before: "900.00",
      after: "1000.00",
      change: "100.00",
      costChange: "0.00",
      gapChange: "-100.00",
      surplusChange: "0.00",
      refunds: "180.00",
      checks: [
        { check: "changes", left: "1000.00", right: "1000.00" },
        { check: "cost", left: "0.00", right: "0.00" },
        { check: "buy-in", left: "280.00", right: "280.00" },
      ],
    });
  });

  it("agreement: an amendment whose figures do not add up is never handed out", () => {
    const [before, after] = [planFunding(equally("90.00", "a b")), planFunding(equally("96.00", "a b"))];
    const amendment = compared(before, after);
    expect(amendment.reconciliation.checks).toEqual([
      { check: "changes", left: "96.00", right: "96.00" },
      { check: "cost", left: "6.00", right: "6.00" },
    ]);
    const checks = [...amendment.reconciliation.checks, { check: "buy-in", left: "6.00", right: "6.01" } as const];
    const broken = { ...amendment, reconciliation: { ...amendment.reconciliation, checks } };
    expect(() => proved(broken)).toThrow("an amendment that does not add up (buy-in: 6.00 against 6.01)");
  });

  it("agreement: a rotation takes a joiner in with a balance of zero, on whatever basis and after whatever day", () => {
    const strategy = {
      kind: "round-robin",
      members: key("a b"),
      turns: [{ development: "d0", cost: "100", payer: "a" }],
    } as const;
    const request = shared(strategy, "300", "a b");
    const bases = [
      { basis: "residual", elapsedMonths: 24, lifetimeMonths: 60 },
      { date: "2032-01-01", until: "2031-12-31" },
    ] as const;
    for (const basis of bases) {
      const amendment = amendFunding(request, joining({ weight: 1 }, basis));
      expect(amendment.buyIn).toBeNull();
      // 100 was due by a and b, 300 by all three; b is furthest behind, and orders.
      expect(amendment.after.ledger).toEqual([
        { party: "a", due: "150.00", paid: "100.00", balance: "50.00" },
        { party: "b", due: "150.00", paid: "300.00", balance: "-150.00" },
        { party: "f", due: "100.00", paid: "0.00", balance: "100.00" },
      ]);
    }
  });
});
