import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/entries/words.js";
import {
  apportion,
  type FundingPlan,
  type FundingRequest,
  type Strategy,
  type Turn,
  tryPlanFunding,
} from "../../src/index.js";
import type { SheetResult } from "../../src/sheet/functions/sheet-function.js";
import { amountCell, exactCell, fitsSheet, type Hand, nameIn, sheetRequest } from "../support/arbitrary-cells.js";
import { keyRequest } from "../support/arbitrary-key.js";
import { rotationRequest } from "../support/arbitrary-orders.js";
import { pledgeRequest } from "../support/arbitrary-pledges.js";
import { amountOf, decimalsOf, total, unitsGiven } from "../support/money-text.js";
import { runs } from "../support/runs.js";
import { amountIn, called, column } from "../support/sheet-cells.js";

/** A thousand inputs each, in the quick suite too. */
const thousand = runs(1_000);

const hand = fc.record({ language: fc.constantFrom("fr" as const, "en" as const), seed: fc.nat(3) });

const strategyOf = ({ modality }: FundingRequest): Strategy => {
  if (modality.kind !== "co-financed") throw new Error("this request is not co-financed");
  return modality.strategy;
};

type Texts = readonly (readonly string[])[];

/** Compares an answer with a plan: amounts as exact text; where there is no plan, or it is too large, a sentence. */
function compare(result: SheetResult, expected: FundingRequest, textsOf: (plan: FundingPlan) => Texts): boolean {
  const outcome = tryPlanFunding(expected);
  const texts = outcome.ok ? textsOf(outcome.value) : [];
  if (!outcome.ok || !texts.flat().every(fitsSheet)) {
    expect(result.ok).toBe(false);
    return false;
  }
  if (!result.ok) throw new Error(result.message);
  const cells = Array.isArray(result.value) ? result.value : [[result.value]];
  const decimals = decimalsOf(expected);
  expect(cells.map((row: readonly unknown[]) => row.map((cell) => amountIn(cell, decimals)))).toEqual(texts);
  return true;
}

const sharesOf = ({ shares }: FundingPlan): Texts => shares.map(({ amount }) => [amount]);
const leftOf = ({ gap, surplus }: FundingPlan): Texts => [[/[1-9]/.test(surplus) ? `-${surplus}` : gap]];

/** Zero as a bound is none; the request that says the same says nothing. */
const boundOf = (bound: string | number | undefined, given: FundingRequest) =>
  bound === undefined || unitsGiven(bound, decimalsOf(given)) === 0n ? undefined : bound;

describe("sheet: a key in cells gives what the plan gives", () => {
  const families = [
    keyRequest({}),
    keyRequest({ isCredit: true }),
    keyRequest({ isBounded: true }),
    keyRequest({ isBounded: true }),
  ];
  it("sheet: KEY, KEY_GAP and KEY_EXPLAIN, with and without names and bounds", () => {
    let planned = 0;
    fc.assert(
      fc.property(fc.oneof(...families), hand, fc.boolean(), (given, drawn, isNamed) => {
        const strategy = strategyOf(given);
        if (strategy.kind !== "allocation-key") return;
        const own: Hand = { ...drawn, currency: given.currency };
        const names = strategy.key.map(({ party }, at) => (isNamed ? nameIn(party) : String(at).padStart(4, "0")));
        const key = strategy.key.map((row, at) => ({
          party: names[at] ?? "",
          weight: row.weight,
          minimum: boundOf(row.minimum, given),
          maximum: boundOf(row.maximum, given),
        }));
        const expected = sheetRequest(given, { kind: "allocation-key", key }, names);
        const values = {
          cost: amountCell(given.development.cost, 0, own),
          weights: column(...key.map(({ weight }, at) => exactCell(weight, at, own))),
          minimums: column(...key.map(({ minimum }, at) => amountCell(minimum, at, own))),
          maximums: column(...key.map(({ maximum }, at) => amountCell(maximum, at, own))),
          ...(isNamed ? { names: column(...names) } : {}),
          currency: given.currency,
        };
        if (compare(called("KEY", values, drawn), expected, sharesOf)) planned += 1;
        compare(called("KEY_GAP", values, drawn), expected, leftOf);
        const outcome = tryPlanFunding(expected);
        const [party = ""] = names;
        const said = called("KEY_EXPLAIN", { ...values, line: isNamed ? party : 1 }, drawn);
        expect(said.ok).toBe(outcome.ok);
        if (!outcome.ok || !said.ok || !isNamed) return;
        const sentences = explain(outcome.value, { locale: drawn.language, party }).join(" ");
        // In a column the ids are names.
        const named = sentences.replace(
          /(?<=l’ordre des )identifiants(?= décide)|(?<=the order of the )ids(?= decides)/g,
          (ids) => (ids === "ids" ? "names" : "noms"),
        );
        expect(named.startsWith(String(said.value))).toBe(true);
        expect(String(said.value)).toContain(party);
      }),
      thousand,
    );
    expect(planned).toBeGreaterThan(0);
  });

  it("sheet: KEY gives what the kernel gives", () => {
    const weights = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), weights, (cents, drawn) => {
        const some = drawn.every((weight) => weight === 0) ? [1, ...drawn] : drawn;
        const result = called("KEY", { cost: amountOf(BigInt(cents), 2), weights: [some] });
        const units = apportion(cents, some).units.map((unit) => amountOf(unit, 2));
        expect(
          result.ok && Array.isArray(result.value) && result.value[0].map((one: number) => amountIn(one, 2)),
        ).toEqual(units);
      }),
      thousand,
    );
  });
});

describe("sheet: pledges in cells give what the plan gives", () => {
  it("sheet: PLEDGES and PLEDGES_GAP, under every policy but the backstop", () => {
    const families = [pledgeRequest({}), pledgeRequest({ short: "any" }), pledgeRequest({ over: "any" })];
    const surplusAsked = fc.constantFrom(false, false, false, true);
    fc.assert(
      fc.property(fc.oneof(...families), hand, surplusAsked, (given, drawn, isRefusing) => {
        const strategy = strategyOf(given);
        if (strategy.kind !== "voluntary-share") return;
        const own: Hand = { ...drawn, currency: given.currency };
        const short = strategy.onShortfall?.policy ?? "report";
        const onShortfall = { policy: short === "backstop" ? "report" : short } as const;
        const onSurplus = isRefusing
          ? ({ policy: "refuse" } as const)
          : (strategy.onSurplus ?? { policy: "proportional" });
        const pledges = strategy.pledges.map(({ party, amount, minimum, maximum }) => ({
          party: nameIn(party),
          amount,
          minimum: boundOf(minimum, given),
          maximum: boundOf(maximum, given),
        }));
        const names = pledges.map(({ party }) => party);
        const expected = sheetRequest(given, { kind: "voluntary-share", pledges, onShortfall, onSurplus }, names);
        const values = {
          cost: amountCell(given.development.cost, 1, own),
          pledges: column(...pledges.map(({ amount }, at) => amountCell(amount, at, own))),
          minimums: column(...pledges.map(({ minimum }, at) => amountCell(minimum, at, own))),
          maximums: column(...pledges.map(({ maximum }, at) => amountCell(maximum, at, own))),
          shortfall: onShortfall.policy,
          surplus: onSurplus.policy,
          names: column(...names),
          currency: given.currency,
        };
        compare(called("PLEDGES", values, drawn), expected, sharesOf);
        compare(called("PLEDGES_GAP", values, drawn), expected, leftOf);
      }),
      thousand,
    );
  });
});

describe("sheet: unit orders in cells give what the plan gives", () => {
  it("sheet: UNIT_ORDER and UNIT_ORDER_DIFFERENCE, with a step or a given amount", () => {
    const drawn = fc.record({
      currency: fc.constantFrom("EUR", "XPF", "TND"),
      units: fc.oneof(fc.nat(50), fc.nat(10 ** 9)),
      count: fc.integer({ min: 1, max: 30 }),
      step: fc.option(fc.constantFrom(1n, 7n, 1_000n), { nil: undefined }),
      unit: fc.option(fc.bigInt(1n, 10n ** 8n), { nil: undefined, freq: 2 }),
    });
    fc.assert(
      fc.property(drawn, hand, ({ currency, units, count, step, unit }, how) => {
        const text = (amount: bigint | undefined) =>
          amount === undefined ? undefined : amountOf(amount, decimalsOf({ currency }));
        const cost = text(BigInt(units)) ?? "";
        const own: Hand = { ...how, currency };
        const names = Array.from({ length: count }, (_, at) => `order ${at}`);
        const asked = (given: bigint | undefined): FundingRequest =>
          sheetRequest(
            { currency, development: { id: "d", title: "d", cost } } as FundingRequest,
            {
              kind: "unit-order",
              contributors: names,
              count,
              unit: text(given),
              roundUnitTo: given === undefined ? text(step) : undefined,
              difference: { policy: "credit" },
            },
            names,
          );
        const cell = (amount: bigint | undefined, at: number): unknown => amountCell(text(amount), at, own);
        const values = { cost: amountCell(cost, 0, own), count, currency };
        compare(called("UNIT_ORDER", { ...values, step: cell(step, 1) }, how), asked(undefined), ({ shares }) => [
          [shares[0]?.amount ?? ""],
        ]);
        const bounds = unit === undefined ? { step: cell(step, 2) } : { unit: cell(unit, 3) };
        compare(called("UNIT_ORDER_DIFFERENCE", { ...values, ...bounds }, how), asked(unit), leftOf);
      }),
      thousand,
    );
  });
});

describe("sheet: a rotation in cells gives what the plan gives", () => {
  const families = [rotationRequest("furthest-behind"), rotationRequest("fixed-order"), rotationRequest("deadline")];
  it("sheet: NEXT_TURN and BALANCES, by each rule", () => {
    const payers = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(...families), hand, (given, drawn) => {
        const strategy = strategyOf(given);
        if (strategy.kind !== "round-robin") return;
        const own: Hand = { ...drawn, currency: given.currency };
        const members = strategy.members.map(({ party, weight }) => ({ party: nameIn(party), weight }));
        const turns = (strategy.turns ?? []).flatMap((turn): readonly Turn[] =>
          unitsGiven(turn.cost, decimalsOf(given)) === 0n ? [] : [{ ...turn, payer: nameIn(turn.payer) }],
        );
        const names = members.map(({ party }) => party);
        const asked = (cost: string | number): FundingRequest =>
          sheetRequest(
            { ...given, development: { ...given.development, cost } },
            { kind: "round-robin", rule: strategy.rule, members, turns },
            names,
          );
        const values = {
          members: column(...names),
          weights: column(...members.map(({ weight }, at) => exactCell(weight, at, own))),
          payers: column(...turns.map(({ payer }) => payer)),
          costs: column(...turns.map(({ cost }, at) => amountCell(cost, at, own))),
          rule: strategy.rule,
          currency: given.currency,
        };
        const { cost } = given.development;
        const outcome = tryPlanFunding(asked(cost));
        const next = called("NEXT_TURN", { ...values, cost: amountCell(cost, 0, own) }, drawn);
        expect(next.ok ? next.value : null).toBe(outcome.ok ? outcome.value.payer : null);
        if (next.ok) payers.add(String(next.value));
        for (const [booked, cell] of [
          [0, ""],
          [cost, amountCell(cost, 1, own)],
        ] as const) {
          const result = called("BALANCES", { ...values, cost: cell }, drawn);
          const plan = tryPlanFunding(asked(booked));
          const ledger = plan.ok ? (plan.value.ledger ?? []) : [];
          if (!plan.ok || !ledger.every(({ balance }) => fitsSheet(balance))) {
            expect(result.ok).toBe(false);
            continue;
          }
          if (!result.ok) throw new Error(result.message);
          const cells = Array.isArray(result.value) ? result.value : [];
          expect(cells.map(([balance]: readonly unknown[]) => amountIn(balance, decimalsOf(given)))).toEqual(
            ledger.map(({ balance }) => balance),
          );
        }
      }),
      thousand,
    );
    expect(payers.size).toBeGreaterThan(10);
  });
});

describe("sheet: instalments and VAT in cells give what the plan gives", () => {
  const cents = fc.array(fc.oneof(fc.nat(9), fc.nat(10 ** 8)), { minLength: 1, maxLength: 8 });
  const rates = fc.oneof(
    fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }).map((some) => {
      const sum = some.reduce((a, b) => a + b, 0);
      return [...some, 100 - sum].map(String);
    }),
    fc.constantFrom(["33.3", "66.7"], ["0.5", "99.5"], ["100"]),
  );

  /** Pledges that meet the cost: every amount as it stands. */
  const owed = (currency: string, amounts: readonly bigint[], names: readonly string[]): FundingRequest => {
    const texts = amounts.map((amount) => amountOf(amount, decimalsOf({ currency })));
    const cost = amountOf(total(amounts), decimalsOf({ currency }));
    const pledges = names.map((party, at) => ({ party, amount: texts[at] ?? "" }));
    const base = { currency, development: { id: "d", title: "d", cost } } as FundingRequest;
    return sheetRequest(base, { kind: "voluntary-share", pledges }, names);
  };
  const namesOf = (some: readonly unknown[]): readonly string[] => some.map((_, at) => String(at).padStart(3, "0"));
  const opposite = (text: string): string => (/[1-9]/.test(text) ? `-${text}` : text);

  it("sheet: INSTALMENTS, of invoices and of credit notes, which are their mirror", () => {
    fc.assert(
      fc.property(cents, rates, hand, fc.boolean(), (drawn, some, how, isCredit) => {
        const own: Hand = { ...how, currency: "EUR" };
        const names = namesOf(drawn);
        const amounts = drawn.map(BigInt);
        const sign = isCredit ? -1n : 1n;
        const expected: FundingRequest = {
          ...owed("EUR", amounts, names),
          schedule: some.map((rate, at) => ({ label: String(at), rate })),
        };
        const isPercent = how.seed === 0;
        const values = {
          amounts: column(...amounts.map((amount, at) => amountCell(amountOf(sign * amount, 2), at, own))),
          rates: [some.map((rate, at) => (isPercent ? `${rate} %` : exactCell(rate, at, own)))],
        };
        const sized = (text: string): string => (isCredit ? opposite(text) : text);
        compare(called("INSTALMENTS", values, how), expected, ({ schedule = [] }) =>
          names.map((name) =>
            schedule.map(({ lines }) => sized(lines.find(({ party }) => party === name)?.net ?? "0.00")),
          ),
        );
      }),
      thousand,
    );
  });

  it("sheet: VAT and VAT_GAP, of invoices and of credit notes, with a rate for each or one for all", () => {
    const vatRate = fc.constantFrom("20", "5.5", "2.1", "0", "10", "0.9");
    const currency = fc.constantFrom("EUR", "XPF", "TND");
    fc.assert(
      fc.property(
        cents,
        fc.array(vatRate, { minLength: 8, maxLength: 8 }),
        currency,
        hand,
        fc.boolean(),
        (...drawn) => {
          const [some, manyRates, code, how, isCredit] = drawn;
          const own: Hand = { ...how, currency: code };
          const decimals = decimalsOf({ currency: code });
          const names = namesOf(some);
          const one = how.seed === 3;
          const rateAt = (at: number): string => (one ? manyRates[0] : manyRates[at]) ?? "";
          const request = owed(code, some.map(BigInt), names);
          const expected: FundingRequest = {
            ...request,
            parties: request.parties.map((party, at) => ({ ...party, vatRate: rateAt(at), vatReason: "none" })),
          };
          const rateCell = (at: number): unknown => {
            const rate = rateAt(at);
            const forms = [`${rate} %`, `${rate.replace(".", ",")}\u00a0%`, Number(rate) / 100];
            return forms[(how.seed + at) % forms.length];
          };
          const sign = isCredit ? -1n : 1n;
          const nets = some.map((amount, at) => amountCell(amountOf(sign * BigInt(amount), decimals), at, own));
          const values = {
            nets: column(...nets),
            rates: one ? rateCell(0) : column(...nets.map((_, at) => rateCell(at))),
            currency: code,
          };
          const zero = amountOf(0n, decimals);
          const vatFor = ({ vat }: FundingPlan, name: string): string =>
            vat?.lines.find(({ party }) => party === name)?.vat ?? zero;
          const sized = (text: string): string =>
            !isCredit ? text : text.startsWith("-") ? text.slice(1) : opposite(text);
          compare(called("VAT", values, how), expected, (plan) => names.map((name) => [sized(vatFor(plan, name))]));
          compare(called("VAT_GAP", values, how), expected, ({ vat }) => [[sized(vat?.vatGap ?? zero)]]);
        },
      ),
      thousand,
    );
  });
});

describe("sheet: RECONCILE says what an exact sum says", () => {
  it("sheet: it adds up exactly when the difference is zero, and says the difference and which way", () => {
    const cents = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1, maxLength: 9 });
    const off = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
    );
    fc.assert(
      fc.property(cents, off, fc.nat(3), (drawn, by, seed) => {
        const own: Hand = { language: "en", seed, currency: "EUR" };
        const amounts = drawn.map((amount, at) => amountCell(amountOf(BigInt(amount), 2), at, own));
        const wanted = total(drawn.map(BigInt)) + BigInt(by);
        const result = called("RECONCILE", { amounts: column(...amounts), total: amountOf(wanted, 2) });
        const difference = amountOf(BigInt(Math.abs(by)), 2).replace(/\d(?=(\d{3})+\.)/g, "$&,");
        const sentence =
          by === 0 ? /^Adds up: / : new RegExp(` which is €${difference} ${by > 0 ? "less" : "more"} than `);
        expect(result.ok && result.value).toMatch(sentence);
      }),
      thousand,
    );
  });
});
