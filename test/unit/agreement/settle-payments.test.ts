import { describe, expect, it } from "vitest";
import {
  type FundingRequest,
  type Payment,
  planFunding,
  type Settlement,
  type SettleOptions,
  settlePayments,
  trySettlePayments,
} from "../../../src/index.js";
import { shuffled } from "../../support/shuffled.js";

const towns = ["nancy", "metz", "toul"] as const;
const parties = towns.map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" }));
const byKey = (key: readonly { readonly party: string; readonly weight: string }[]): FundingRequest["modality"] => ({
  kind: "co-financed",
  strategy: { kind: "allocation-key", key },
});

/** 300.00 by weights 1, 2 and 3: with VAT 60.00, 120.00 and 180.00. */
const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "300.00" },
  parties,
  modality: byKey(towns.map((party, at) => ({ party, weight: String(at + 1) }))),
};

/** Equal shares of 100.00 for each of four, without VAT. */
const four: FundingRequest = {
  currency: "EUR",
  development: { id: "d-2", title: "Carte", cost: "400.00" },
  parties: ["a", "b", "c", "d", "publisher"].map((id) => ({ id, name: id.toUpperCase() })),
  modality: byKey(["a", "b", "c", "d"].map((party) => ({ party, weight: "1" }))),
};

/** 200.00 for A and for B; D only waits. */
const waiting: FundingRequest = {
  ...four,
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "unit-order",
      contributors: ["a", "b"],
      count: 2,
      difference: { policy: "credit" },
      waitingList: ["d"],
    },
  },
};

const settled = (given: FundingRequest, payments: readonly Payment[], options?: SettleOptions): Settlement =>
  settlePayments(planFunding(given), payments, options);

const balances = ({ positions }: Settlement): string =>
  positions.map(({ party, balance }) => `${party} ${balance}`).join(", ");
const transfers = (settlement: Settlement): string =>
  settlement.transfers.map(({ from, to, amount }) => `${from} → ${to} ${amount}`).join(", ");
const listed = (rows: Settlement["outstanding"]): string =>
  rows.map(({ party, amount }) => `${party} ${amount}`).join(", ");

describe("agreement: who paid first, who owes", () => {
  it("agreement: one advanced everything, and the others pay it back what they owe, VAT included", () => {
    const settlement = settled(request, [{ party: "toul", amount: "360.00", date: "2027-02-03" }]);
    expect(settlement.positions).toEqual([
      { party: "nancy", owes: "60.00", paid: "0.00", balance: "60.00" },
      { party: "metz", owes: "120.00", paid: "0.00", balance: "120.00" },
      { party: "toul", owes: "180.00", paid: "360.00", balance: "-180.00" },
    ]);
    expect(transfers(settlement)).toBe("nancy → toul 60.00, metz → toul 120.00");
    expect([settlement.outstanding, settlement.overpaid]).toEqual([[], []]);
    expect(settlement.reconciliation).toEqual({
      owed: "360.00",
      paid: "360.00",
      outstanding: "0.00",
      overpaid: "0.00",
      difference: "0.00",
      checks: [
        { check: "owed", left: "360.00", right: "360.00" },
        { check: "paid", left: "360.00", right: "360.00" },
        { check: "balances", left: "0.00", right: "0.00" },
        { check: "positions", left: "3", right: "3" },
      ],
    });
  });

  it("agreement: nobody paid, so nobody refunds anybody, and everything is owed to the supplier", () => {
    const settlement = settled(request, []);
    expect(transfers(settlement)).toBe("");
    expect(listed(settlement.outstanding)).toBe("nancy 60.00, metz 120.00, toul 180.00");
  });

  it("agreement: less was advanced than is owed: all who owe refund the same part, the rest stays outstanding", () => {
    // Toul advanced 60.00 too much; 180.00 are owed, so each refunds a third of what it owes.
    const settlement = settled(request, [{ party: "toul", amount: "240.00" }]);
    expect(transfers(settlement)).toBe("nancy → toul 20.00, metz → toul 40.00");
    expect(listed(settlement.outstanding)).toBe("nancy 40.00, metz 80.00");
    expect(settlement.reconciliation).toMatchObject({ owed: "360.00", paid: "240.00", outstanding: "120.00" });
  });

  it("agreement: more was paid than is owed: those who advanced share what comes back, the rest is overpaid", () => {
    // Toul is 180.00 ahead and Metz 30.00; Nancy's 60.00 make 51.428… and 8.571…
    const settlement = settled(request, [
      { party: "toul", amount: "360.00" },
      { party: "metz", amount: "150.00" },
    ]);
    expect(transfers(settlement)).toBe("nancy → metz 8.57, nancy → toul 51.43");
    expect(listed(settlement.overpaid)).toBe("metz 21.43, toul 128.57");
    expect(settlement.reconciliation).toMatchObject({ owed: "360.00", paid: "510.00", overpaid: "150.00" });
  });

  it("agreement: the cent that no proportion decides goes by the plan's priority, else by id", () => {
    const thirds: FundingRequest = {
      ...four,
      development: { ...four.development, cost: "150.00" },
      modality: byKey(["c", "b", "a"].map((party) => ({ party, weight: "1" }))),
    };
    const ahead = [{ party: "c", amount: "50.01" }];
    expect(transfers(settled(thirds, ahead))).toBe("a → c 0.01");
    const rounding = { rule: "largest-remainder", priority: ["b"] } as const;
    expect(transfers(settled({ ...thirds, rounding }, ahead))).toBe("b → c 0.01");
  });

  it("agreement: from the largest on, each pays until one of the two is even", () => {
    const settlement = settled(four, [
      { party: "a", amount: "150.00" },
      { party: "b", amount: "250.00" },
    ]);
    expect(balances(settlement)).toBe("a -50.00, b -150.00, c 100.00, d 100.00, publisher 0.00");
    expect(transfers(settlement)).toBe("c → b 100.00, d → a 50.00, d → b 50.00");
  });

  it("agreement: who owes exactly what another advanced pays that one, which saves a transfer", () => {
    const pledged: FundingRequest = {
      ...four,
      development: { ...four.development, cost: "90.00" },
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "a", amount: "60.00" },
            { party: "b", amount: "30.00" },
          ],
        },
      },
    };
    const settlement = settled(pledged, [
      { party: "c", amount: "50.00" },
      { party: "d", amount: "30.00" },
      { party: "publisher", amount: "10.00" },
    ]);
    expect(transfers(settlement)).toBe("a → c 50.00, a → publisher 10.00, b → d 30.00");
  });

  it("agreement: several payments of a party count together, and are kept by date", () => {
    const settlement = settled(request, [
      { party: "toul", amount: 100 },
      { party: "toul", amount: "160.00", date: "2027-03-01" },
      { party: "nancy", amount: "100", date: "2027-02-03" },
    ]);
    expect(settlement.payments).toEqual([
      { party: "nancy", amount: "100.00", date: "2027-02-03" },
      { party: "toul", amount: "160.00", date: "2027-03-01" },
      { party: "toul", amount: "100.00", date: null },
    ]);
    expect(balances(settlement)).toBe("nancy -40.00, metz 120.00, toul -80.00");
  });

  it("agreement: payments of a party on one day stand from the smallest on, however they were given", () => {
    const amounts = ["9.00", "10.00", "100.00", "20.00", "9.50"];
    for (let seed = 0; seed < 24; seed += 1) {
      const given = shuffled(amounts, seed).map((amount) => ({ party: "toul", amount, date: "2027-02-03" }));
      expect(settled(request, given).payments.map(({ amount }) => amount)).toEqual([
        "9.00",
        "9.50",
        "10.00",
        "20.00",
        "100.00",
      ]);
    }
  });

  it("agreement: whose part comes to nothing refunds nothing, and whoever is even owes nothing more", () => {
    // 50.01 are owed and 50.00 advanced: A's cent makes 0.99980004… cents, which is rounded up; B's 50.00 make 49.99.
    const pledged: FundingRequest = {
      ...four,
      development: { ...four.development, cost: "50.01" },
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "a", amount: "0.01" },
            { party: "b", amount: "50.00" },
          ],
        },
      },
    };
    const nearlyAll = settled(pledged, [{ party: "c", amount: "50.00" }]);
    expect(transfers(nearlyAll)).toBe("a → c 0.01, b → c 49.99");
    expect(listed(nearlyAll.outstanding)).toBe("b 0.01");
    // 0.01 is advanced: A's part is 0.0002 of a cent, B's 0.9998.
    const nearlyNothing = settled(pledged, [{ party: "c", amount: "0.01" }], { through: "publisher" });
    expect(transfers(nearlyNothing)).toBe("b → publisher 0.01, publisher → c 0.01");
    expect(listed(nearlyNothing.outstanding)).toBe("a 0.01, b 49.99");
  });
});

describe("agreement: what is owed", () => {
  it("agreement: subsidies and what the publisher brings are owed without VAT", () => {
    const settlement = settled(
      {
        ...request,
        development: { ...request.development, cost: "1000.00" },
        parties: [
          ...parties,
          { id: "region", name: "Région", role: "funder" },
          { id: "publisher", name: "L’éditeur", role: "publisher" },
        ],
        sources: [
          { kind: "subsidy", from: "region", amount: "300.00" },
          { kind: "publisher-share", from: "publisher", amount: "100.00" },
        ],
        modality: byKey([{ party: "metz", weight: "1" }]),
      },
      [
        { party: "metz", amount: "720.00" },
        { party: "region", amount: "300.00" },
      ],
    );
    expect(settlement.positions.map(({ owes }) => owes)).toEqual(["0.00", "720.00", "0.00", "300.00", "100.00"]);
    expect(listed(settlement.outstanding)).toBe("publisher 100.00");
  });

  it("agreement: a member that also brings a subsidy owes its invoice with VAT and the subsidy without", () => {
    const settlement = settled({ ...request, sources: [{ kind: "subsidy", from: "nancy", amount: "150.00" }] }, [
      { party: "toul", amount: "90.00" },
    ]);
    // 150.00 are left to share: 25.00, 50.00 and 75.00, with VAT 30.00, 60.00 and 90.00.
    expect(balances(settlement)).toBe("nancy 180.00, metz 60.00, toul 0.00");
  });

  it("agreement: a credit takes nothing off what is owed: it is for the next development", () => {
    const pledges = [
      { party: "a", amount: "80.00" },
      { party: "b", amount: "40.00" },
    ];
    const plan = planFunding({
      ...four,
      development: { ...four.development, cost: "100.00" },
      modality: {
        kind: "co-financed",
        strategy: { kind: "voluntary-share", pledges, onSurplus: { policy: "credit" } },
      },
    });
    expect(plan.credits).toHaveLength(2);
    const settlement = settlePayments(plan, [{ party: "a", amount: "120.00" }]);
    expect(settlement.positions.slice(0, 2).map(({ owes }) => owes)).toEqual(["80.00", "40.00"]);
    expect(transfers(settlement)).toBe("b → a 40.00");
  });

  it("agreement: who only waits has a line where it paid, and owes nothing", () => {
    expect(settled(waiting, []).positions.map(({ party }) => party)).not.toContain("d");
    expect(settled(waiting, [{ party: "d", amount: "5.00" }]).positions.at(3)).toEqual({
      party: "d",
      owes: "0.00",
      paid: "5.00",
      balance: "-5.00",
    });
  });

  it("agreement: who only waits keeps its credit, and has no line", () => {
    const plan = planFunding({ ...waiting, credits: [{ party: "d", amount: "5.00" }] });
    expect(plan.creditUse).toEqual([{ party: "d", brought: "5.00", used: "0.00", left: "5.00" }]);
    expect(balances(settlePayments(plan, [{ party: "a", amount: "400.00" }]))).toBe(
      "a -200.00, b 200.00, c 0.00, publisher 0.00",
    );
  });

  it("agreement: on a credit note, who received it all passes it on", () => {
    const settlement = settled({ ...request, development: { ...request.development, cost: "-300.00" } }, [
      { party: "toul", amount: "-360.00" },
    ]);
    expect(balances(settlement)).toBe("nancy -60.00, metz -120.00, toul 180.00");
    expect(transfers(settlement)).toBe("toul → nancy 60.00, toul → metz 120.00");
  });

  it("agreement: on a credit note that nobody received yet, the supplier has it all to give back", () => {
    const settlement = settled({ ...request, development: { ...request.development, cost: "-300.00" } }, []);
    expect(listed(settlement.overpaid)).toBe("nancy 60.00, metz 120.00, toul 180.00");
  });
});

describe("agreement: all through one party", () => {
  const paid = [
    { party: "a", amount: "150.00" },
    { party: "b", amount: "250.00" },
  ];

  it.each([
    ["a", "a → b 150.00, c → a 100.00, d → a 100.00"],
    ["d", "c → d 100.00, d → a 50.00, d → b 150.00"],
    ["publisher", "c → publisher 100.00, d → publisher 100.00, publisher → a 50.00, publisher → b 150.00"],
  ])("agreement: everybody settles with %s alone", (through, expected) => {
    const settlement = settled(four, paid, { through });
    expect(transfers(settlement).split(", ").sort()).toEqual(expected.split(", ").sort());
    expect(settlement.through).toBe(through);
  });

  it("agreement: all may go through a party that only waits, which ends even", () => {
    const settlement = settled(waiting, [{ party: "a", amount: "400.00" }], { through: "d" });
    expect(balances(settlement)).toBe("a -200.00, b 200.00, c 0.00, d 0.00, publisher 0.00");
    expect(transfers(settlement)).toBe("b → d 200.00, d → a 200.00");
  });

  it("agreement: what nobody advanced stays owed to the supplier, not to the party all goes through", () => {
    const settlement = settled(request, [{ party: "toul", amount: "240.00" }], { through: "metz" });
    expect(transfers(settlement)).toBe("nancy → metz 20.00, metz → toul 60.00");
    expect(listed(settlement.outstanding)).toBe("nancy 40.00, metz 80.00");
  });
});

describe("agreement: what cannot be settled", () => {
  const plan = planFunding(request);
  const found = (payments: unknown, options?: unknown, of: unknown = plan): readonly string[] => {
    const outcome = trySettlePayments(of, payments, options);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
  };

  it("agreement: every issue is told at once, where it stands", () => {
    expect(
      found(
        [
          { party: "tuol", amount: "1.00" },
          { party: "metz", amount: "-1.00" },
          { party: "metz", amount: "1,00", date: "2027-02-30" },
          { party: "metz" },
          { party: "metz", amount: "1.00", day: "2027-02-03" },
        ],
        { through: "nanci" },
      ),
    ).toEqual([
      "amount.invalid payments/2/amount",
      "date.invalid payments/2/date",
      "field.missing payments/3/amount",
      "field.unknown payments/4/day",
      "party.unknown payments/0/party",
      "payment.opposite-sign payments/1/amount",
      "party.unknown options/through",
    ]);
    const outcome = trySettlePayments(plan, [{ party: "tuol", amount: "1.00" }]);
    expect(outcome.ok ? {} : outcome.issues[0]?.params).toEqual({ party: "“tuol”", nearest: "toul" });
  });

  it("agreement: a payment against the sign of the cost is told with both amounts", () => {
    const outcome = trySettlePayments(plan, [{ party: "metz", amount: "-1" }]);
    expect(outcome.ok ? [] : outcome.issues.map(({ params }) => params)).toEqual([{ amount: "-1.00", cost: "300.00" }]);
  });

  it("agreement: the party that was meant is looked for among a thousand, and no more", () => {
    const nearestAmong = (count: number): unknown => {
      const others = Array.from({ length: count - 1 }, (_, at) => ({ id: `p-${at}`, name: "Ville" }));
      const crowd = planFunding({
        ...four,
        parties: [...others, { id: "publisher", name: "L’éditeur", role: "publisher" }],
        modality: { kind: "own-funds", publisher: "publisher" },
      });
      const outcome = trySettlePayments(crowd, [{ party: "publsher", amount: "1.00" }]);
      return outcome.ok ? [] : outcome.issues.map(({ code, params }) => ({ code, params }));
    };
    const unknown = (nearest: string | null) => [{ code: "party.unknown", params: { party: "“publsher”", nearest } }];
    expect(nearestAmong(1_000)).toEqual(unknown("publisher"));
    expect(nearestAmong(1_001)).toEqual(unknown(null));
  });

  it("agreement: a plan that does not verify is refused with its issues, beside those of the payments", () => {
    expect(found([{ party: "x", amount: "" }], undefined, { ...plan, gap: "1.00" })).toEqual([
      "plan.differs plan/gap",
      "amount.invalid payments/0/amount",
    ]);
    expect(found(undefined, undefined, {})).toEqual(["plan.format plan/format", "field.missing payments"]);
  });

  it("agreement: options may be left out, and must be an object", () => {
    expect(found([], undefined)).toEqual([]);
    expect(found([], {})).toEqual([]);
    expect(found([], "nancy")).toEqual(["field.type options"]);
    expect(found([], { thru: "nancy" })).toEqual(["field.unknown options/thru"]);
    expect(found({})).toEqual(["field.type payments"]);
  });

  it("agreement: with a refused plan as many decimals are read as any currency has", () => {
    expect(found([{ party: "metz", amount: "1.2345" }], undefined, {})).toEqual(["plan.format plan/format"]);
    expect(found([{ party: "metz", amount: "1.234" }])).toEqual(["amount.too-precise payments/0/amount"]);
  });

  it("agreement: settlePayments throws what trySettlePayments answers", () => {
    expect(() => settlePayments(plan, [{ party: "x", amount: "1.00" }])).toThrow(/not in the list of parties/);
  });
});
