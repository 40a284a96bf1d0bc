import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { whole } from "../../../src/money/ratio.js";
import { checkCarried } from "../../../src/plan/carried.js";
import { checkInvoices } from "../../../src/plan/check-invoices.js";
import { equally, issuesOf, requestBy, saidBy, shared } from "../../support/changed-funding.js";

const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];
const metz = { id: "metz", name: "Ville de Metz" };
const toul = { id: "toul", name: "Ville de Toul" };
const region = { id: "region", name: "Région", role: "funder" } as const;
const editeur = { id: "editeur", name: "L’éditeur", role: "publisher" } as const;

/** 100.00 shared equally by Metz and Toul. */
const halves = (rest: Partial<FundingRequest> = {}): FundingRequest => equally("100.00", "metz toul", rest);

const rated = [
  { ...metz, vatRate: "20" },
  { ...toul, vatRate: "20" },
];
/** What was invoiced, on top of a schedule. */
const issuing = (issued: FundingRequest["issued"], rest: Partial<FundingRequest> = {}): FundingRequest =>
  halves({ schedule, issued, ...rest });

type Said = readonly [code: string, path: readonly (string | number)[], params: Readonly<Record<string, unknown>>];

/** All issues of a request as code, place and parameters. */
const said = (request: unknown): readonly Said[] =>
  issuesOf(tryPlanFunding(request)).map(({ code, path, params }) => [code, path, params]);

describe("plan: what is wrong with rates, instalments and invoices", () => {
  it.each<[string, FundingRequest, readonly Said[]]>([
    [
      "a member without a rate beside others is named, also where it pays nothing",
      halves({ parties: [...rated, { id: "nancy", name: "Ville de Nancy" }, region] }),
      [["vat.rate-missing", ["parties", 2, "vatRate"], { party: "“nancy”" }]],
    ],
    [
      "so is a funder that is invoiced as the backstop",
      shared(
        {
          kind: "voluntary-share",
          pledges: [{ party: "metz", amount: "60.00" }],
          onShortfall: { policy: "backstop", party: "region" },
        },
        "100.00",
        "metz",
        { parties: [{ ...metz, vatRate: "20" }, editeur, region] },
      ),
      [["vat.rate-missing", ["parties", 2, "vatRate"], { party: "“region”" }]],
    ],
    [
      "a rate of 0 needs a reason",
      halves({
        parties: [
          { ...metz, vatRate: "0" },
          { ...toul, vatRate: "20" },
        ],
      }),
      [["vat.reason-missing", ["parties", 0, "vatReason"], { party: "“metz”" }]],
    ],
    [
      "a voted amount including VAT needs a rate",
      shared(
        {
          kind: "voluntary-share",
          pledges: [
            { party: "metz", amount: "50.00", maximumGross: "70.00" },
            { party: "toul", amount: "50.00" },
          ],
        },
        "100.00",
        "metz toul",
      ),
      [["pledge.gross-without-rate", ["modality", "strategy", "pledges", 0, "maximumGross"], { party: "“metz”" }]],
    ],
    [
      "two instalments of one label, and rates that do not make 100",
      halves({ schedule: [...schedule, { label: "Acompte", rate: "0.5" }] }),
      [
        ["schedule.label-repeated", ["schedule", 2, "label"], { label: "“Acompte”" }],
        ["schedule.sum", ["schedule"], { sum: "100.5" }],
      ],
    ],
    [
      "an invoice without a schedule",
      halves({ issued: [{ party: "metz", instalment: "Acompte", net: "15.00" }] }),
      [["issued.without-schedule", ["issued"], {}]],
    ],
    [
      "an invoice for an instalment that nobody knows",
      issuing([{ party: "metz", instalment: "Accompte", net: "15.00" }]),
      [["issued.unknown-instalment", ["issued", 0, "instalment"], { label: "“Accompte”", nearest: "Acompte" }]],
    ],
    [
      "two invoices to one party for one instalment; another party may have one too",
      issuing(["metz", "toul", "metz"].map((party) => ({ party, instalment: "Acompte", net: "15.00" }))),
      [["issued.repeated", ["issued", 2], { party: "“metz”", label: "“Acompte”" }]],
    ],
    [
      "an invoice to the publisher, which is not invoiced",
      issuing([{ party: "editeur", instalment: "Acompte", net: "15.00" }], { parties: [metz, toul, editeur] }),
      [["issued.not-invoiced", ["issued", 0, "party"], { party: "“editeur”" }]],
    ],
    [
      "an invoice below 0 towards a cost, net and VAT each",
      issuing([{ party: "metz", instalment: "Acompte", net: "-15.00", vat: "-3.00" }]),
      [
        ["issued.opposite-sign", ["issued", 0, "net"], { amount: "-15.00", cost: "100.00" }],
        ["issued.opposite-sign", ["issued", 0, "vat"], { amount: "-3.00", cost: "100.00" }],
      ],
    ],
    [
      "an invoice above 0 towards a credit note",
      {
        ...equally("-100.00", "metz toul"),
        schedule,
        issued: [{ party: "metz", instalment: "Acompte", net: "15.00" }],
      },
      [["issued.opposite-sign", ["issued", 0, "net"], { amount: "15.00", cost: "-100.00" }]],
    ],
    [
      "invoices that no further instalment can bring to the share",
      issuing([{ party: "metz", instalment: "Solde", net: "1.00" }]),
      [["issued.not-share", ["issued"], { party: "“metz”", issued: "16.00", share: "50.00" }]],
    ],
  ])("plan: %s", (_, request, expected) => {
    expect(said(request)).toEqual(expected);
  });

  it("plan: a missing or unreadable cost is said once, and nothing is guessed of what depends on it", () => {
    const given = {
      sources: [{ kind: "subsidy", from: "region", amount: "-10.00" }],
      schedule,
      issued: [{ party: "metz", instalment: "Acompte", net: "-15.00" }],
      parties: [metz, toul, region],
    } as const;
    const { development: _, ...without } = halves(given);
    expect(said(without).map(([code, path]) => [code, path])).toEqual([["field.missing", ["development"]]]);
    const unreadable = { ...halves(given), development: { id: "d", title: "D", cost: "cent" } };
    expect(said(unreadable).map(([, path]) => path)).toEqual([["development", "cost"]]);
  });

  const text = (amount: bigint): string => `${amount}`;
  const hundredth = (at: number) => ({ label: `${at}`, rate: { ...whole(1n), text: "1" } });
  const saidOf = (instalments: number, parties: number) =>
    saidBy((issues) =>
      checkInvoices(
        {
          parties: Array.from({ length: parties }, () => ({ id: "metz", name: "Ville de Metz" })),
          schedule: Array.from({ length: instalments }, (_, at) => hundredth(at)),
        },
        issues,
        text,
      ),
    ).said;

  it("plan: a hundred instalments are read, and four million invoices; one more is refused before it is counted", () => {
    expect(saidOf(100, 40_000)).toEqual([]);
    expect(saidOf(101, 2)).toEqual([{ code: "list.too-long", path: ["schedule"], params: { count: 101, limit: 100 } }]);
    expect(saidOf(100, 40_001)).toEqual([
      { code: "request.too-large", path: ["schedule"], params: { limit: 4_000_000 } },
    ]);
  });
});

describe("plan: what is wrong with sources", () => {
  const from = "region";
  const bringing = (cost: string, sources: FundingRequest["sources"]): FundingRequest => ({
    ...equally(cost, "metz toul"),
    parties: [metz, toul, region],
    sources,
  });

  it.each<[string, FundingRequest, readonly Said[]]>([
    [
      "a source brings something in exactly one way",
      bringing("100.00", [
        { kind: "subsidy", from },
        { kind: "subsidy", from, rate: "10", amount: "10.00" },
        { kind: "subsidy", from, rate: "10" },
        { kind: "in-kind", from: "metz", value: "10.00" },
      ]),
      [
        ["source.one-of", ["sources", 0], { given: 0 }],
        ["source.one-of", ["sources", 1], { given: 2 }],
      ],
    ],
    [
      "a source below 0 towards a cost",
      bringing("100.00", [
        { kind: "subsidy", from, rate: "50" },
        { kind: "subsidy", from, amount: "-10.00" },
      ]),
      [["source.opposite-sign", ["sources", 1, "amount"], { amount: "-10.00", cost: "100.00" }]],
    ],
    [
      "sources above the cost",
      bringing("100.00", [
        { kind: "subsidy", from, rate: "50" },
        { kind: "subsidy", from, amount: "70.00" },
      ]),
      [["sources.exceed-cost", ["sources"], { total: "120.00", cost: "100.00", excess: "20.00" }]],
    ],
    [
      "sources above a cost of nothing",
      bringing("0.00", [{ kind: "subsidy", from, amount: "5.00" }]),
      [["sources.exceed-cost", ["sources"], { total: "5.00", cost: "0.00", excess: "5.00" }]],
    ],
    [
      "sources above what a credit note gives back",
      bringing("-100.00", [{ kind: "subsidy", from, amount: "-120.00" }]),
      [["sources.exceed-cost", ["sources"], { total: "-120.00", cost: "-100.00", excess: "-20.00" }]],
    ],
  ])("plan: %s", (_, request, expected) => {
    expect(said(request)).toEqual(expected);
  });

  it("plan: what the modality would say of a cost that sources exceed is not said beside it", () => {
    const order = requestBy(
      {
        kind: "complementary-order",
        lead: "metz",
        contract: { reference: "2026-01", amount: "1000.00" },
        associates: [{ party: "toul", amount: "10.00" }],
      },
      "100.00",
      "metz toul",
      { sources: [{ kind: "subsidy", from: "toul", amount: "120.00" }] },
    );
    expect(said(order).map(([code]) => code)).toEqual(["sources.exceed-cost"]);
  });

  /** Each share as party, quality, amount and the limit that holds it. */
  const lines = (request: FundingRequest) =>
    planFunding(request).shares.map(({ party, role, amount, bound }) => `${party} (${role}) ${amount} ${bound ?? "-"}`);

  it.each(["100.00", "-100.00"])("plan: sources may bring all of %s", (cost) => {
    const request = bringing(cost, [{ kind: "subsidy", from, rate: "100" }]);
    expect(lines(request)).toEqual(["metz (member) 0.00 -", "toul (member) 0.00 -", `region (funder) ${cost} -`]);
  });

  it("plan: a ceiling holds a source by rate, and its mirror on the credit note", () => {
    const request = (cost: string, ceiling: string) => bringing(cost, [{ kind: "subsidy", from, rate: "50", ceiling }]);
    expect(lines(request("100.00", "30.00"))).toEqual([
      "metz (member) 35.00 -",
      "toul (member) 35.00 -",
      "region (funder) 30.00 maximum",
    ]);
    expect(lines(request("-100.00", "30.00"))).toEqual([
      "metz (member) -35.00 -",
      "toul (member) -35.00 -",
      "region (funder) -30.00 maximum",
    ]);
    // What the ceiling just allows is not held by it.
    expect(lines(request("-100.00", "50.00"))[2]).toBe("region (funder) -50.00 -");
    const [, , share] = planFunding(request("-100.00", "30.00")).shares;
    expect(share?.because).toEqual([
      { code: "source.rate", params: { amount: "-30.00", rate: "50", cost: "-100.00", ceiling: "30.00" } },
    ]);
  });

  it("plan: a source by amount is exactly this amount, whatever its party carries from earlier plans", () => {
    const request: FundingRequest = {
      ...bringing("100.00", [{ kind: "subsidy", from, amount: "30.00" }]),
      carried: [
        { party: "metz", exact: "-1" },
        { party: "region", exact: "1" },
      ],
    };
    const plan = planFunding(request);
    expect(plan.shares[2]).toEqual({
      party: "region",
      role: "funder",
      amount: "30.00",
      exact: "3000",
      percentage: "30.00",
      spareUnits: 0,
      bound: null,
      because: [{ code: "source.amount", params: { amount: "30.00" } }],
    });
    // Metz is a cent ahead, so that 34.99 are due from it; the cent that is then missing comes to it by the tie.
    expect(plan.shares.map(({ amount }) => amount)).toEqual(["35.00", "35.00", "30.00"]);
    expect(plan.carried).toEqual([
      { party: "metz", exact: "-1" },
      { party: "region", exact: "1" },
    ]);
    expect(plan.explanation).toContainEqual({
      code: "rounding.carried",
      params: { rule: "largest-remainder", bearer: null, isCredit: false },
    });
  });
});

describe("plan: what is wrong with carried fractions", () => {
  const carrying = (...exact: readonly string[]) =>
    said(halves({ carried: exact.map((fraction, at) => ({ party: at === 0 ? "metz" : "toul", exact: fraction })) }));

  it("plan: ten units between two parties are read, and more is named with the limit, above and below 0", () => {
    expect(carrying("10", "-10")).toEqual([]);
    expect(carrying("21/2", "-21/2")).toEqual([
      ["carried.too-large", ["carried", 0, "exact"], { exact: "21/2", limit: 10 }],
      ["carried.too-large", ["carried", 1, "exact"], { exact: "-21/2", limit: 10 }],
    ]);
  });

  it("plan: fractions whose sum would have more digits than anybody reads are refused as too fine", () => {
    // Neighbours have no divisor in common: the sum would have a denominator of 1,201 digits.
    const fine = [10n ** 600n, 10n ** 600n + 1n].map((denominator, at) => ({
      party: at === 0 ? "metz" : "toul",
      exact: { numerator: 1n, denominator, text: `1/${denominator}` },
    }));
    expect(saidBy((issues) => checkCarried(fine, 2, ["carried"], issues)).said).toEqual([
      { code: "weights.too-fine", path: ["carried"], params: { limit: 1_000 } },
    ]);
  });

  it("plan: fractions that do not cancel out are added up exactly", () => {
    expect(carrying("1/3", "-1/2")).toEqual([["carried.sum", ["carried"], { sum: "-1/6" }]]);
  });
});
