import { describe, expect, it } from "vitest";
import { joined } from "../../../src/agreement/joined.js";
import { amendFunding, type FundingRequest, type Join, type Strategy } from "../../../src/index.js";
import { borneAfter, joins, requestBy, saidBy, shared } from "../../support/changed-funding.js";

const contract = { reference: "2024-17", amount: "48000.00" };
const rows = (ids: string) => ids.split(" ").map((party) => ({ party, weight: "1" }));

const key = shared({ kind: "allocation-key", key: rows("metz toul") }, "300.00", "metz toul");
const pledged = (cost: string, pledges: Readonly<Record<string, string>>, rest: object = {}): FundingRequest => {
  const strategy = {
    kind: "voluntary-share",
    pledges: Object.entries(pledges).map(([party, amount]) => ({ party, amount })),
    ...rest,
  } as Strategy;
  return shared(strategy, cost, Object.keys(pledges).join(" "));
};
const rotation = shared(
  {
    kind: "round-robin",
    members: rows("metz toul"),
    turns: [{ development: "d-0", cost: "100.00", payer: "metz" }],
  },
  "300.00",
  "metz toul",
);
const order = requestBy({ kind: "complementary-order", lead: "metz", contract }, "2000.00", "metz toul");
const modules = [
  { id: "agenda", title: "Agenda", cost: "600.00", wantedBy: ["metz", "toul"] },
  { id: "carte", title: "Carte", cost: "400.00", wantedBy: ["toul"] },
];
const byModule = shared({ kind: "by-module", modules, key: "equal" }, "1000.00", "metz toul");

describe("agreement: what is said to a joiner that cannot come in", () => {
  const terms = ["change", "terms"];
  const missing = (strategy: string, needed: string) => ({
    code: "join.terms-missing",
    path: terms,
    params: { strategy, needed },
  });

  const cases: readonly (readonly [string, FundingRequest, Join, object])[] = [
    [
      "a town that takes part already",
      key,
      joins("metz", { weight: "1" }),
      { code: "join.already-there", path: ["change", "party", "id"], params: { party: "“metz”" } },
    ],
    [
      "a funding that its publisher bears alone",
      requestBy({ kind: "own-funds", publisher: "metz" }, "300.00", "metz"),
      joins("verdun", {}),
      { code: "join.not-shared", path: ["change"], params: { modality: "own-funds" } },
    ],
    ["a key without a weight", key, joins("verdun", {}), missing("allocation-key", "weight")],
    ["a weight that is not said", key, joins("verdun", { weight: undefined }), missing("allocation-key", "weight")],
    [
      "pledges without an amount",
      pledged("1000.00", { metz: "600", toul: "400" }),
      joins("verdun", {}),
      missing("voluntary-share", "amount"),
    ],
    ["a rotation without a weight", rotation, joins("verdun", {}), missing("round-robin", "weight")],
    [
      "an order without any way of sharing it",
      order,
      joins("verdun", {}),
      missing("complementary-order", "rate / amount"),
    ],
    [
      "an order whose lead has a weight",
      requestBy(
        { kind: "complementary-order", lead: "metz", leadWeight: "1", contract, associates: rows("toul") },
        "2000.00",
        "metz toul",
      ),
      joins("verdun", {}),
      missing("complementary-order", "rate / amount / weight"),
    ],
    ["modules without a wish", byModule, joins("verdun", {}), missing("by-module", "wants")],
    [
      "weighted modules without a wish nor a weight",
      shared({ kind: "by-module", modules, key: rows("metz toul") }, "1000.00", "metz toul"),
      joins("verdun", {}),
      missing("by-module", "wants, weight"),
    ],
    [
      "a key with terms of other strategies",
      key,
      joins("verdun", { weight: "1", amount: "100.00", rate: "40" }),
      { code: "join.terms-unused", path: terms, params: { strategy: "allocation-key", unused: "amount, rate" } },
    ],
    [
      "a module whose name is misspelt",
      byModule,
      joins("verdun", { wants: ["agenda", "crate"] }),
      { code: "join.unknown-module", path: [...terms, "wants", 1], params: { module: "“crate”", nearest: "carte" } },
    ],
  ];

  it.each(cases)("agreement: %s: the one issue names it, and no request is made", (_, request, change, issue) => {
    expect(saidBy((issues) => joined(request, change, issues))).toEqual({ made: undefined, said: [issue] });
  });

  it("agreement: all that is wrong with a joiner is said at once", () => {
    const { said } = saidBy((issues) => joined(key, joins("toul", { rate: "40" }), issues));
    expect(said.map(({ code }) => code)).toEqual(["join.already-there", "join.terms-missing", "join.terms-unused"]);
  });
});

describe("agreement: the terms of a joiner hold", () => {
  it.each<readonly [string, Join, string]>([
    [
      "at least 120.00 of 300.00",
      joins("verdun", { weight: "1", minimum: "120.00" }),
      "metz 90.00, toul 90.00, verdun 120.00",
    ],
    [
      "at most 60.00 of 300.00",
      joins("verdun", { weight: "1", maximum: "60.00" }),
      "metz 120.00, toul 120.00, verdun 60.00",
    ],
  ])("agreement: by a key it bears %s, and the others share the rest", (_, change, expected) => {
    expect(borneAfter(amendFunding(key, change))).toBe(expected);
  });

  it("agreement: a pledge is lowered no further than its minimum", () => {
    const request = pledged("1000.00", { metz: "600", toul: "400" });
    // 1,250.00 for 1,000.00 would make 80 per cent of 250.00; the others then pay 780.00, 78 per cent of theirs.
    expect(borneAfter(amendFunding(request, joins("verdun", { amount: "250", minimum: "220" })))).toBe(
      "metz 468.00, toul 312.00, verdun 220.00",
    );
  });

  it.each<readonly [string, Join["terms"]]>([
    ["without VAT", { amount: "100", maximum: "110" }],
    ["with a VAT of 20 per cent", { amount: "100", maximumGross: "132" }],
  ])("agreement: a pledge is raised no further than the amount that was voted, %s", (_, terms) => {
    const request = pledged("1010.00", { metz: "500", toul: "300" }, { onShortfall: { policy: "top-up" } });
    const parties = request.parties.map((party) => ({ ...party, vatRate: "20" }));
    const party = { id: "verdun", name: "Ville de Verdun", vatRate: "20" };
    // 1,010.00 over 900.00 would raise 100.00 to 112.22; the others then pay 900.00, 112.5 per cent of theirs.
    expect(borneAfter(amendFunding({ ...request, parties }, joins("verdun", terms ?? {}, { party })))).toBe(
      "metz 562.50, toul 337.50, verdun 110.00",
    );
  });

  it("agreement: where no place is free, a price that was given falls, and all order the same new amount", () => {
    const orders = shared(
      { kind: "unit-order", contributors: ["metz", "toul"], count: 2, unit: "50.00", difference: { policy: "credit" } },
      "90.00",
      "metz toul",
    );
    const amendment = amendFunding(orders, joins("verdun", {}));
    expect(borneAfter(amendment)).toBe("metz 30.00, toul 30.00, verdun 30.00");
    expect(amendment.after.surplus).toBe("0.00");
  });

  it("agreement: a joiner of a rotation that is furthest behind passes on a turn above its ceiling", () => {
    // Of 300.00 by weights 1, 1, 4: due 50.00, 50.00, 200.00; of the 100.00 before, 50.00 each by Metz and Toul.
    const heavy = amendFunding(rotation, joins("verdun", { weight: "4" }));
    expect(borneAfter(heavy)).toBe("metz 0.00, toul 0.00, verdun 300.00");
    const held = amendFunding(rotation, joins("verdun", { weight: "4", ceiling: "200.00" }));
    expect(borneAfter(held)).toBe("metz 0.00, toul 300.00, verdun 0.00");
    expect(held.after.ledger).toEqual([
      { party: "metz", due: "100.00", paid: "100.00", balance: "0.00" },
      { party: "toul", due: "100.00", paid: "300.00", balance: "-200.00" },
      { party: "verdun", due: "200.00", paid: "0.00", balance: "200.00" },
    ]);
  });

  it("agreement: an order that names no associate yet has the joiner as its first", () => {
    const { made, said } = saidBy((issues) => joined(order, joins("verdun", { rate: "40" }), issues));
    expect(said).toEqual([]);
    expect(made?.modality).toEqual({ ...order.modality, associates: [{ party: "verdun", rate: "40" }] });
    expect(made?.parties.map(({ id }) => id)).toEqual(["metz", "toul", "verdun"]);
  });
});
