import { describe, expect, it } from "vitest";
import {
  type Amendment,
  amendFunding,
  type Change,
  type FundingRequest,
  type Modality,
  type Strategy,
  tryAmendFunding,
} from "../../../src/index.js";
import {
  borneAfter,
  changes,
  equally,
  joining,
  leaving,
  moves,
  named,
  requestBy,
  shared,
} from "../../support/changed-funding.js";
import { codesOf } from "../../support/outcome.js";

const residual = { basis: "residual", elapsedMonths: 24, lifetimeMonths: 60 } as const;

const pot = (amendment: Amendment): string => amendment.pot.map(({ party, amount }) => `${party} ${amount}`).join(", ");

describe("agreement: a late joiner (S5)", () => {
  const five = equally("30000.00", "a b c d e");

  it("agreement: from the start, the sixth pays 5,000.00 and each earlier payer gets 1,000.00 back", () => {
    const amendment = amendFunding(five, joining({ weight: 1 }));
    expect(borneAfter(amendment)).toBe("a 5000.00, b 5000.00, c 5000.00, d 5000.00, e 5000.00, f 5000.00");
    expect(moves(amendment)).toBe("f>a 1000.00, f>b 1000.00, f>c 1000.00, f>d 1000.00, f>e 1000.00");
    expect(amendment.buyIn).toEqual({
      party: "f",
      amount: "5000.00",
      refunds: "5000.00",
      credited: "0.00",
      gapClosed: "0.00",
    });
  });

  it("agreement: on the residual value after 24 of 60 months, it pays 3,000.00 and each gets 600.00 back", () => {
    const amendment = amendFunding(five, joining({ weight: 1 }, residual));
    expect(borneAfter(amendment)).toBe("a 5400.00, b 5400.00, c 5400.00, d 5400.00, e 5400.00, f 3000.00");
    expect(moves(amendment)).toBe("f>a 600.00, f>b 600.00, f>c 600.00, f>d 600.00, f>e 600.00");
    expect(amendment.after.request.modality).toMatchObject({ strategy: { kind: "voluntary-share" } });
  });

  it("agreement: to a pot, nobody is paid back and the same amounts are credits", () => {
    const historic = amendFunding(five, joining({ weight: 1 }, { refund: "pot" }));
    expect(pot(historic)).toBe("a 1000.00, b 1000.00, c 1000.00, d 1000.00, e 1000.00");
    expect(moves(historic)).toBe("");
    const late = amendFunding(five, joining({ weight: 1 }, { ...residual, refund: "pot" }));
    expect(pot(late)).toBe("a 600.00, b 600.00, c 600.00, d 600.00, e 600.00");
  });

  it("agreement: 28,500.00 over seven is six times 4,071.43 and once 4,071.42", () => {
    const amendment = amendFunding(equally("28500.00", "a b c d e g"), joining({ weight: 1 }));
    expect(amendment.delta.map((row) => row.after).sort()).toEqual([
      "4071.42",
      ...Array.from({ length: 6 }, () => "4071.43"),
    ]);
    expect(amendment.buyIn?.amount).toBe("4071.43");
    expect(moves(amendment)).toContain("f>g 678.58");
  });

  it("agreement: after the last day of buying in, it is a party and pays nothing", () => {
    const amendment = amendFunding(five, joining({ weight: 1 }, { date: "2032-01-01", until: "2031-12-31" }));
    expect(borneAfter(amendment)).toBe("a 6000.00, b 6000.00, c 6000.00, d 6000.00, e 6000.00, f 0.00");
    expect([moves(amendment), amendment.buyIn?.amount]).toEqual(["", "0.00"]);
    const onTheDay = amendFunding(five, joining({ weight: 1 }, { date: "2031-12-31", until: "2031-12-31" }));
    expect(onTheDay.buyIn?.amount).toBe("5000.00");
  });

  it("agreement: with unequal shares an earlier member may pay one cent more, and pays it to the joiner", () => {
    const key = [
      { party: "a", weight: "1" },
      { party: "b", weight: "3" },
      { party: "c", weight: "3" },
    ];
    // 0.04 by 1, 3, 3 is 0, 2, 2. With a fourth of weight 1, quotas 0.5, 1.5, 1.5, 0.5: two cents go to a and b.
    const amendment = amendFunding(shared({ kind: "allocation-key", key }, "0.04", "a b c"), joining({ weight: 1 }));
    expect(changes(amendment)).toBe("a 0.01, b 0.00, c -0.01, f 0.00");
    expect(moves(amendment)).toBe("a>f 0.01, f>c 0.01");
  });
});

describe("agreement: joining each strategy", () => {
  const pledges = (rows: string, terms: object = {}) =>
    ({
      kind: "voluntary-share",
      pledges: rows.split(", ").map((row) => ({ party: row.split(" ")[0] ?? "", amount: row.split(" ")[1] ?? "" })),
      ...terms,
    }) as Strategy;

  it("agreement: a pledge beside pledges that met the cost lowers all in the same proportion", () => {
    const amendment = amendFunding(shared(pledges("a 600, b 400"), "1000", "a b"), joining({ amount: "250" }));
    expect(borneAfter(amendment)).toBe("a 480.00, b 320.00, f 200.00");
    expect(moves(amendment)).toBe("f>a 120.00, f>b 80.00");
  });

  it("agreement: a pledge that closes a gap is refunded to nobody", () => {
    const amendment = amendFunding(shared(pledges("a 600, b 100"), "1000", "a b"), joining({ amount: "300" }));
    expect(borneAfter(amendment)).toBe("a 600.00, b 100.00, f 300.00");
    expect(moves(amendment)).toBe("");
    expect(amendment.buyIn).toMatchObject({ amount: "300.00", refunds: "0.00", credited: "0.00", gapClosed: "300.00" });
    expect(amendment.reconciliation).toMatchObject({ gapChange: "-300.00", costChange: "0.00" });
  });

  it("agreement: a pledge above a gap closes it and refunds what is above", () => {
    const amendment = amendFunding(shared(pledges("a 600, b 300"), "1000", "a b"), joining({ amount: "350" }));
    // 1,250 for 1,000: 80 per cent of each.
    expect(borneAfter(amendment)).toBe("a 480.00, b 240.00, f 280.00");
    expect(moves(amendment)).toBe("f>a 120.00, f>b 60.00");
    expect(amendment.buyIn).toMatchObject({ refunds: "180.00", gapClosed: "100.00" });
  });

  it("agreement: where all pay in full, a pledge adds to the credits and refunds nobody", () => {
    const credit = { onSurplus: { policy: "credit" } };
    const amendment = amendFunding(shared(pledges("a 600, b 500", credit), "1000", "a b"), joining({ amount: "100" }));
    expect(moves(amendment)).toBe("");
    expect(amendment.buyIn).toMatchObject({ amount: "100.00", refunds: "0.00", credited: "100.00" });
    expect(amendment.reconciliation.surplusChange).toBe("100.00");
  });

  it("agreement: where a pledge lets a cancelled funding take place, what the others pay is no refund", () => {
    const threshold = { threshold: { rate: 90 } };
    const amendment = amendFunding(
      shared(pledges("a 500, b 300", threshold), "1000", "a b"),
      joining({ amount: "200" }),
    );
    expect(changes(amendment)).toBe("a 500.00, b 300.00, f 200.00");
    expect(moves(amendment)).toBe("");
    expect(amendment.buyIn).toMatchObject({ amount: "200.00", refunds: "0.00", gapClosed: "0.00" });
  });

  it("agreement: a match goes on for the joiner, and is written as money from outside on the residual value", () => {
    const request = shared(pledges("a 400, b 400", { match: { party: "p", perPledge: "100" } }), "1000", "a b", {
      parties: [...named("a b"), { id: "p", name: "P", role: "publisher" }],
    });
    // Half the worth, 500, is left: 200 by the match and 150 each; with f 300 by the match and 200 over 400, 400, 200.
    const half = { basis: "residual", elapsedMonths: 30, lifetimeMonths: 60 } as const;
    const amendment = amendFunding(request, joining({ amount: "200" }, half));
    expect(borneAfter(amendment)).toBe("a 330.00, b 330.00, p 300.00, f 40.00");
    expect(amendment.after.shares.find(({ party }) => party === "p")?.role).toBe("publisher");
    expect(moves(amendment)).toBe("f>a 70.00, f>b 70.00, p>f 100.00");
  });

  const order = { kind: "unit-order", contributors: ["a", "b"], count: 2, difference: { policy: "credit" } } as const;

  it("agreement: a joiner of unit orders is one contributor more, and all order the same new amount", () => {
    const amendment = amendFunding(shared(order, "15000", "a b"), joining({}));
    expect(borneAfter(amendment)).toBe("a 5000.00, b 5000.00, f 5000.00");
    expect(moves(amendment)).toBe("f>a 2500.00, f>b 2500.00");
  });

  it("agreement: a cent that rounding adds to the orders is a credit, not a refund", () => {
    const amendment = amendFunding(shared(order, "100.00", "a b"), joining({}));
    // 3 × 33.34 is 0.02 above the cost.
    expect(borneAfter(amendment)).toBe("a 33.34, b 33.34, f 33.34");
    expect(moves(amendment)).toBe("f>a 16.66, f>b 16.66");
    expect(amendment.buyIn).toMatchObject({ amount: "33.34", refunds: "33.32", credited: "0.02" });
  });

  it("agreement: a credit that ends is paid out of what it stood for, and the buy-in is refunded to the cent", () => {
    const three = { ...order, contributors: ["a", "b", "c"], count: 3 } as const;
    const amendment = amendFunding(shared(three, "100.00", "a b c"), joining({}));
    // 3 × 33.34 left credits of 0.01 to a and b; 4 × 25.00 leaves none.
    expect(changes(amendment)).toBe("a -8.34, b -8.34, c -8.34, f 25.00");
    expect(moves(amendment)).toBe("f>a 8.33, f>b 8.33, f>c 8.34");
  });

  it("agreement: a free place is taken at the same amount, and closes the gap", () => {
    const amendment = amendFunding(shared({ ...order, count: 3, unit: "40" }, "100.00", "a b"), joining({}));
    expect(borneAfter(amendment)).toBe("a 40.00, b 40.00, f 40.00");
    expect(amendment.buyIn).toMatchObject({ refunds: "0.00", credited: "20.00", gapClosed: "20.00" });
  });

  it("agreement: who stands in from the waiting list has ordered and is not displaced", () => {
    const request = shared({ ...order, count: 3, waitingList: ["g", "h"] }, "90.00", "a b g h");
    const amendment = amendFunding(request, joining({}));
    expect(borneAfter(amendment)).toBe("a 22.50, b 22.50, g 22.50, h 0.00, f 22.50");
  });

  it("agreement: a joiner of a rotation enters with balance zero and buys nothing in", () => {
    const request = shared(
      {
        kind: "round-robin",
        members: [
          { party: "a", weight: 1 },
          { party: "b", weight: 1 },
        ],
        turns: [{ development: "d0", cost: "100", payer: "a" }],
      },
      "300",
      "a b",
    );
    const amendment = amendFunding(request, joining({ weight: 1 }));
    expect(amendment.buyIn).toBeNull();
    // 100 was due by a and b, 300 by all three; b is furthest behind, and orders.
    expect(amendment.after.ledger).toEqual([
      { party: "a", due: "150.00", paid: "100.00", balance: "50.00" },
      { party: "b", due: "150.00", paid: "300.00", balance: "-150.00" },
      { party: "f", due: "100.00", paid: "0.00", balance: "100.00" },
    ]);
  });

  const modules = [
    { id: "m", title: "M", cost: "600", wantedBy: ["a", "b"] },
    { id: "n", title: "N", cost: "400", wantedBy: ["b"] },
  ];

  it("agreement: a joiner by module shares the modules that it wants, and refunds who paid them", () => {
    const request = shared({ kind: "by-module", modules, key: "equal" }, "1000", "a b");
    const amendment = amendFunding(request, joining({ wants: ["n"] }));
    expect(borneAfter(amendment)).toBe("a 300.00, b 500.00, f 200.00");
    expect(moves(amendment)).toBe("f>b 200.00");
    const key = [
      { party: "a", weight: 1 },
      { party: "b", weight: 1 },
    ];
    const weighted = shared({ kind: "by-module", modules, key }, "1000", "a b");
    expect(borneAfter(amendFunding(weighted, joining({ wants: ["n"], weight: 3 })))).toBe(
      "a 300.00, b 400.00, f 300.00",
    );
    expect(moves(amendFunding(request, joining({ wants: ["n"] }, residual)))).toBe("f>b 120.00");
  });

  const contract = { reference: "2024-17", amount: "48000.00" };

  it("agreement: an associate of a complementary order relieves the lead", () => {
    const request = requestBy({ kind: "complementary-order", lead: "a", contract }, "2000", "a");
    const amendment = amendFunding(request, joining({ rate: 40 }));
    expect(borneAfter(amendment)).toBe("a 1200.00, f 800.00");
    expect(moves(amendment)).toBe("f>a 800.00");
    const late = amendFunding(request, joining({ rate: 40 }, residual));
    expect(borneAfter(late)).toBe("a 1520.00, f 480.00");
    expect(late.after.request.modality.kind).toBe("complementary-order");
  });

  it("agreement: an associate by weight counts beside the lead's weight", () => {
    const weights = { leadWeight: 1, associates: [{ party: "b", weight: 1 }] };
    const request = requestBy({ kind: "complementary-order", lead: "a", contract, ...weights }, "300", "a b");
    expect(borneAfter(amendFunding(request, joining({ weight: 1 })))).toBe("a 100.00, b 100.00, f 100.00");
  });

  it("agreement: a refund on the residual value is never more than what was paid", () => {
    const key = ["a 1", "b 3", "c 3"].map((row) => ({ party: row.slice(0, 1), weight: row.slice(2) }));
    // 0.04 by 1, 3, 3 is 0, 2, 2; the residual 0.03 is 1, 1, 1 alone, and 0, 0, 0, 3 with a heavy joiner.
    const amendment = amendFunding(
      shared({ kind: "allocation-key", key }, "0.04", "a b c"),
      joining({ weight: 1000 }, { basis: "residual", elapsedMonths: 1, lifetimeMonths: 4 }),
    );
    expect(borneAfter(amendment)).toBe("a 0.00, b 0.00, c 0.01, f 0.03");
  });
});

describe("agreement: a withdrawal (S3)", () => {
  const six = {
    kind: "unit-order",
    contributors: ["a", "b", "c", "d", "e", "g"],
    count: 6,
    difference: { policy: "bearer", party: "p" },
  } as const;
  const orders = (strategy: Strategy = six, ids = "a b c d e g p"): FundingRequest => shared(strategy, "15000.00", ids);

  it("agreement: shared anew, five order 3,000.00 each, whatever the price was", () => {
    expect(borneAfter(amendFunding(orders(), leaving("g")))).toBe(
      "a 3000.00, b 3000.00, c 3000.00, d 3000.00, e 3000.00, g 0.00, p 0.00",
    );
    const given = amendFunding(orders({ ...six, unit: "2500.00" }), leaving("g", "reshare"));
    expect(borneAfter(given)).toContain("a 3000.00");
  });

  it("agreement: held at 2,500.00, a gap of 2,500.00 is shown and the bearer does not pay it", () => {
    const amendment = amendFunding(orders(), leaving("g", "gap"));
    expect(changes(amendment)).toBe("a 0.00, b 0.00, c 0.00, d 0.00, e 0.00, g -2500.00, p 0.00");
    expect([amendment.after.status, amendment.after.gap]).toEqual(["underfunded", "2500.00"]);
  });

  it("agreement: the first of the waiting list takes the place", () => {
    const amendment = amendFunding(
      orders({ ...six, waitingList: ["h", "i"] }, "a b c d e g p h i"),
      leaving("g", "replace"),
    );
    expect(changes(amendment)).toContain("g -2500.00, p 0.00, h 2500.00, i 0.00");
    expect(amendment.after.gap).toBe("0.00");
  });

  it("agreement: a waiting list whose parties stand in already replaces nobody, and one of them may leave", () => {
    const standIn = { ...six, contributors: ["a", "b", "c", "d", "e"], waitingList: ["h"] };
    const request = orders(standIn, "a b c d e p h");
    expect(codesOf(tryAmendFunding(request, leaving("a", "replace")))).toEqual(["withdraw.not-possible"]);
    expect(amendFunding(request, leaving("h", "gap")).after.gap).toBe("2500.00");
    expect(borneAfter(amendFunding(request, leaving("a")))).toContain("a 0.00, b 3000.00");
    expect(borneAfter(amendFunding(request, leaving("a")))).toContain("h 3000.00");
  });

  it("agreement: after commitment it still owes, and nothing changes", () => {
    const amendment = amendFunding(orders(), { kind: "withdraw", party: "g", when: "after-commitment" });
    expect(amendment.after).toEqual(amendment.before);
    expect(amendment.reconciliation.change).toBe("0.00");
  });

  it("agreement: a key is shared anew by those who stay, or leaves a gap", () => {
    const request = equally("90.00", "a b c");
    expect(borneAfter(amendFunding(request, leaving("c")))).toBe("a 45.00, b 45.00, c 0.00");
    const open = amendFunding(request, leaving("c", "gap"));
    expect([borneAfter(open), open.after.gap]).toEqual(["a 30.00, b 30.00, c 0.00", "30.00"]);
  });

  const pledging = (terms: object = {}, cost = "1000"): FundingRequest =>
    shared(
      {
        kind: "voluntary-share",
        pledges: [
          { party: "a", amount: "500", maximum: "600" },
          { party: "b", amount: "300", maximum: "350" },
          { party: "c", amount: "200" },
        ],
        ...terms,
      },
      cost,
      "a b c p",
    );

  it("agreement: pledges are raised within the voted maxima, and what they do not reach is a gap", () => {
    const amendment = amendFunding(pledging(), leaving("c"));
    expect(changes(amendment)).toBe("a 100.00, b 50.00, c -200.00, p 0.00");
    expect(amendment.after.gap).toBe("50.00");
  });

  it("agreement: sharing anew comes before the policy for a shortfall, but for one that raises already", () => {
    const equal = amendFunding(pledging({ onShortfall: { policy: "equal-top-up" } }), leaving("c"));
    expect(equal.after.request.modality).toMatchObject({ strategy: { onShortfall: { policy: "equal-top-up" } } });
    const cancel = amendFunding(pledging({ onShortfall: { policy: "cancel" } }), leaving("c"));
    expect([cancel.after.status, cancel.after.gap]).toEqual(["underfunded", "50.00"]);
  });

  it("agreement: a funding that was cancelled stays cancelled when somebody leaves", () => {
    for (const then of ["reshare", "gap"] as const) {
      const amendment = amendFunding(pledging({ onShortfall: { policy: "cancel" } }, "1100"), leaving("c", then));
      expect(amendment.after.status).toBe("cancelled");
    }
  });

  it("agreement: a threshold still holds when the others share anew", () => {
    expect(amendFunding(pledging({ threshold: { rate: 90 } }), leaving("c")).after.status).toBe("cancelled");
  });

  it("agreement: a gap is what the leaver bore; match, backstop and the others go on with what they bore", () => {
    const kept = amendFunding(pledging(), leaving("c", "gap"));
    expect([changes(kept), kept.after.gap]).toEqual(["a 0.00, b 0.00, c -200.00, p 0.00", "200.00"]);
    const backed = amendFunding(
      pledging({ onShortfall: { policy: "backstop", party: "p" } }, "1100"),
      leaving("c", "gap"),
    );
    expect([changes(backed), backed.after.gap]).toEqual(["a 0.00, b 0.00, c -200.00, p 0.00", "200.00"]);
    // The match of c's pledge falls away with it: 10.00 more are missing.
    const match = { match: { party: "p", perPledge: "10" } };
    const matched = amendFunding(pledging(match, "1030"), leaving("c", "gap"));
    expect([changes(matched), matched.after.gap]).toEqual(["a 0.00, b 0.00, c -200.00, p -10.00", "210.00"]);
  });

  const turns = [{ development: "d0", cost: "100", payer: "a" }];
  const rotation = (rest: object): FundingRequest =>
    shared(
      {
        kind: "round-robin",
        members: [
          { party: "a", weight: 1 },
          { party: "b", weight: 1 },
        ],
        ...rest,
      },
      "300",
      "a b",
    );

  it("agreement: a leaver of a rotation takes no further turn, and keeps its line to settle", () => {
    const amendment = amendFunding(rotation({ turns, skip: ["a"] }), leaving("a"));
    expect(amendment.after.ledger).toEqual([
      { party: "a", due: "50.00", paid: "100.00", balance: "-50.00" },
      { party: "b", due: "350.00", paid: "300.00", balance: "50.00" },
    ]);
    expect(amendFunding(rotation({}), leaving("a")).after.ledger).toHaveLength(1);
  });

  it("agreement: a member of a rotation that was to begin with this development can leave again", () => {
    const request = rotation({ turns });
    const grown = amendFunding(request, joining({ weight: 1 })).after.request;
    expect(amendFunding(grown, leaving("f")).after.ledger).toHaveLength(2);
  });

  it("agreement: the modules of a leaver are shared by the others who want them", () => {
    const modules = [
      { id: "m", title: "M", cost: "600", wantedBy: ["a", "b", "c"] },
      { id: "n", title: "N", cost: "400", wantedBy: ["b"] },
    ];
    const key = ["a", "b", "c"].map((party) => ({ party, weight: 1 }));
    const request = shared({ kind: "by-module", modules, key }, "1000", "a b c");
    expect(borneAfter(amendFunding(request, leaving("c")))).toBe("a 300.00, b 700.00, c 0.00");
    expect(codesOf(tryAmendFunding(request, leaving("b")))).toEqual(["withdraw.module"]);
    expect(codesOf(tryAmendFunding(request, leaving("c", "gap")))).toEqual(["withdraw.not-possible"]);
  });

  it("agreement: the lead of a complementary order takes over what an associate leaves", () => {
    const contract = { reference: "r", amount: "48000" };
    const associates = [
      { party: "b", weight: 1 },
      { party: "c", amount: "100" },
    ];
    const modality: Modality = { kind: "complementary-order", lead: "a", leadWeight: 1, contract, associates };
    const request = requestBy(modality, "300", "a b c");
    expect(borneAfter(amendFunding(request, leaving("b")))).toBe("a 200.00, b 0.00, c 100.00");
    expect(borneAfter(amendFunding(request, leaving("c")))).toBe("a 150.00, b 150.00, c 0.00");
    expect(codesOf(tryAmendFunding(request, leaving("b", "gap")))).toEqual(["withdraw.not-possible"]);
  });
});

describe("agreement: another cost, and a source that is lost", () => {
  const scheduled = {
    schedule: [
      { label: "Acompte", rate: 30, due: "2027-01-31" },
      { label: "Solde", rate: 70, due: "2027-12-31" },
    ],
    parties: named("a b").map((party) => ({ ...party, vatRate: 20 })),
  };
  const issued = [
    { party: "a", instalment: "Acompte", net: "150.00", vat: "30.00" },
    { party: "b", instalment: "Acompte", net: "150.00", vat: "30.00" },
  ];
  const cost = (text: string): Change => ({ kind: "change-cost", cost: text });

  it("agreement: the cost goes up and down, with and without instalments", () => {
    const request = equally("1000.00", "a b", scheduled);
    expect(changes(amendFunding(request, cost("1100")))).toBe("a 50.00, b 50.00");
    expect(changes(amendFunding(equally("1000", "a b"), cost("900")))).toBe("a -50.00, b -50.00");
  });

  it("agreement: issued invoices stay, and the open instalments take the difference", () => {
    const up = amendFunding(equally("1000.00", "a b", { ...scheduled, issued }), cost("1100"));
    expect(up.after.schedule?.map(({ net, gross }) => [net, gross])).toEqual([
      ["300.00", "360.00"],
      ["800.00", "960.00"],
    ]);
    const down = amendFunding(equally("1000.00", "a b", { ...scheduled, issued }), cost("400"));
    expect(down.after.schedule?.map(({ net }) => net)).toEqual(["300.00", "100.00"]);
    expect(up.transfers).toEqual([]);
  });

  it("agreement: a joiner takes its part of the open instalments, and nobody pays anybody back", () => {
    const amendment = amendFunding(equally("1000.00", "a b", { ...scheduled, issued }), {
      ...joining({ weight: 2 }),
      party: { id: "f", name: "F", vatRate: 20 },
    } as Change);
    expect(borneAfter(amendment)).toBe("a 250.00, b 250.00, f 500.00");
    expect(amendment.after.schedule?.[0]?.lines.map(({ net }) => net)).toEqual(["150.00", "150.00", "150.00"]);
    expect(amendment.after.schedule?.[1]?.lines.map(({ net }) => net)).toEqual(["100.00", "100.00", "350.00"]);
    expect([amendment.transfers, amendment.pot, amendment.buyIn?.refunds]).toEqual([[], [], "500.00"]);
  });

  it("agreement: to a pot, the instalments go on as they were and the plan after has none", () => {
    const joiner = {
      ...joining({ weight: 2 }, { refund: "pot" }),
      party: { id: "f", name: "F", vatRate: 20 },
    } as Change;
    const amendment = amendFunding(equally("1000.00", "a b", { ...scheduled, issued }), joiner);
    expect(amendment.after.schedule).toBeUndefined();
    expect(pot(amendment)).toBe("a 250.00, b 250.00");
  });

  it("agreement: where everything was invoiced, the joiner pays the others back", () => {
    const all = [...issued, ...issued.map((one) => ({ ...one, instalment: "Solde", net: "350.00", vat: "70.00" }))];
    const request = equally("1000.00", "a b", { ...scheduled, issued: all });
    const joiner = { ...joining({ weight: 2 }), party: { id: "f", name: "F", vatRate: 20 } } as Change;
    const amendment = amendFunding(request, joiner);
    expect(amendment.after.schedule).toBeUndefined();
    expect(moves(amendment)).toBe("f>a 250.00, f>b 250.00");
    expect(changes(amendFunding(request, cost("900")))).toBe("a -50.00, b -50.00");
  });

  it("agreement: a member with an invoice is committed, and cannot leave before", () => {
    const request = equally("1000.00", "a b", { ...scheduled, issued });
    expect(codesOf(tryAmendFunding(request, leaving("a")))).toEqual(["withdraw.invoiced"]);
    expect(
      amendFunding(request, { kind: "withdraw", party: "a", when: "after-commitment" }).after.schedule,
    ).toBeDefined();
  });

  it("agreement: a lost source is borne by those who share, and its party loses its line", () => {
    const parties = [...named("a b"), { id: "r", name: "Région", role: "funder" } as const];
    const request = equally("1000.00", "a b", { parties, sources: [{ kind: "subsidy", from: "r", rate: 50 }] });
    const amendment = amendFunding(request, { kind: "lose-source", from: "r" });
    expect(changes(amendment)).toBe("a 250.00, b 250.00, r -500.00");
    expect(amendment.reconciliation).toMatchObject({ before: "1000.00", after: "1000.00", change: "0.00" });
  });

  it("agreement: a subsidy by rate follows the cost", () => {
    const parties = [...named("a b"), { id: "r", name: "Région", role: "funder" } as const];
    const request = equally("1000.00", "a b", { parties, sources: [{ kind: "subsidy", from: "r", rate: 50 }] });
    expect(changes(amendFunding(request, cost("1200")))).toBe("a 50.00, b 50.00, r 100.00");
  });
});

describe("agreement: what cannot be carried out is said", () => {
  const key = equally("100", "a b");
  const contract = { reference: "r", amount: "48000" };
  const byModule = shared(
    { kind: "by-module", modules: [{ id: "m", title: "M", cost: "100", wantedBy: ["a"] }], key: "equal" },
    "100",
    "a b",
  );
  const weighted = shared(
    {
      kind: "by-module",
      modules: [{ id: "m", title: "M", cost: "100", wantedBy: ["a"] }],
      key: [{ party: "a", weight: 1 }],
    },
    "100",
    "a b",
  );
  const order = { kind: "unit-order", contributors: ["a"], count: 1, difference: { policy: "credit" } } as const;
  const short = shared({ kind: "voluntary-share", pledges: [{ party: "a", amount: "50" }] }, "100", "a b");

  const cases: readonly (readonly [string, FundingRequest, unknown, string])[] = [
    ["a change of no kind", key, { kind: "joins" }, "field.choice change/kind"],
    ["a misspelt field", key, { kind: "change-cost", costs: "1" }, "field.unknown change/costs"],
    ["nothing", key, undefined, "request.not-plain "],
    ["a list", key, [], "field.type change"],
    [
      "a party that is there",
      key,
      { ...joining({ weight: 1 }), party: { id: "a", name: "A" } },
      "join.already-there change/party/id",
    ],
    ["terms that are missing", key, joining({}), "join.terms-missing change/terms"],
    ["terms that are not used", key, joining({ weight: 1, amount: "1" }), "join.terms-unused change/terms"],
    ["a joiner by weights without a weight", weighted, joining({ wants: ["m"] }), "join.terms-missing change/terms"],
    ["a module that is not there", byModule, joining({ wants: ["n"] }), "join.unknown-module change/terms/wants/0"],
    ["months that are missing", key, joining({ weight: 1 }, { basis: "residual" }), "join.months change"],
    [
      "more months than the lifetime",
      key,
      joining({ weight: 1 }, { basis: "residual", elapsedMonths: 61, lifetimeMonths: 60 }),
      "join.months change",
    ],
    [
      "a last day without a day",
      key,
      joining({ weight: 1 }, { until: "2031-12-31" }),
      "join.until-without-date change/until",
    ],
    [
      "orders on the residual value",
      shared(order, "100", "a"),
      joining({}, residual),
      "join.residual-not-possible change/basis",
    ],
    [
      "a residual value of what is not covered",
      short,
      joining({ amount: "1" }, residual),
      "join.residual-not-possible change/basis",
    ],
    [
      "a residual value of a credit note",
      equally("-100", "a b"),
      joining({ weight: 1 }, residual),
      "join.residual-not-possible change/basis",
    ],
    [
      "a funding that one bears",
      requestBy({ kind: "own-funds", publisher: "a" }, "100", "a"),
      joining({}),
      "join.not-shared change",
    ],
    [
      "a weight beside no weight of the lead",
      requestBy({ kind: "complementary-order", lead: "a", contract }, "100", "a"),
      joining({ weight: 1 }),
      "join.terms-unused change/terms",
    ],
    ["a leaver that is not there", key, leaving("c"), "withdraw.not-a-member change/party"],
    [
      "a leaver of a funding that one bears",
      requestBy({ kind: "own-funds", publisher: "a" }, "100", "a"),
      leaving("a"),
      "withdraw.not-a-member change/party",
    ],
    ["a replacement without a waiting list", key, leaving("a", "replace"), "withdraw.not-possible change/then"],
    ["a gap in a credit note", equally("-100", "a b"), leaving("a", "gap"), "withdraw.not-possible change/then"],
    ["the last who leaves", equally("100", "a"), leaving("a"), "withdraw.last change/party"],
    ["another cost by module", byModule, { kind: "change-cost", cost: "120" }, "change-cost.by-module change/cost"],
    ["a source that is not there", key, { kind: "lose-source", from: "r" }, "lose-source.unknown change/from"],
    [
      "an opposite cost",
      shared(order, "100", "a"),
      { kind: "change-cost", cost: "-1" },
      "order.negative-cost after/modality/strategy",
    ],
    [
      "a request that is wrong",
      { ...key, currency: "EURO" },
      joining({ weight: 1 }),
      "currency.unknown request/currency",
    ],
  ];

  it.each(cases)("agreement: %s", (_, request, change, expected) => {
    const outcome = tryAmendFunding(request, change);
    const said = outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
    expect(said).toContain(expected);
    expect(() => amendFunding(request, change as Change)).toThrow();
  });
});
