import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { checkLegal, tryCheckLegal } from "../../../src/legal/check-legal.js";
import type { LegalEvaluator } from "../../../src/legal/legal-check.js";
import { legalRules } from "../../../src/legal/legal-rules.js";
import type { LegalRule } from "../../../src/request/legal-rule.js";
import { codesOf, expectUsefulIssues } from "../../support/outcome.js";
import { answer, checksOf, DATE, granted, grantedFacts, order } from "./plans.js";

const [first] = legalRules;
const rule = (change: Partial<LegalRule> = {}): LegalRule => ({ ...(first as LegalRule), ...change });

const own = rule({ id: "club.ceiling", country: "EU", test: "club-ceiling", value: "5", unit: "percent" });
const evaluate: LegalEvaluator = ({ plan, rule: { value } }) => [
  { value: plan.cost, limit: value, result: "ok", params: { shares: plan.shares.length } },
];

describe("legal: the rules", () => {
  it("legal: they are dated data with a source each, frozen, and every id is its own", () => {
    expect(new Set(legalRules.map(({ id }) => id)).size).toBe(legalRules.length);
    expect(Object.isFrozen(legalRules) && legalRules.every((one) => Object.isFrozen(one.looksNotAt))).toBe(true);
    expect(legalRules.every(({ source, looksNotAt }) => /^https?:\/\//.test(source) && looksNotAt.length > 0)).toBe(
      true,
    );
    expect(JSON.parse(JSON.stringify(legalRules))).toEqual(legalRules);
  });

  it("legal: only these values are stated", () => {
    expect(
      legalRules.map(({ article, value, validFrom, validUntil, confidence }) => [
        article,
        value,
        validFrom,
        validUntil,
        confidence,
      ]),
    ).toEqual([
      ["R2194-8", "10", "2019-04-01", null, "A"],
      ["R2194-3", "50", "2019-04-01", null, "A"],
      ["R2122-8", "40000", "2020-01-01", "2026-03-31", "B"],
      ["R2122-8", "60000", "2026-04-01", null, "B"],
      ["L1111-10", "20", "2012-01-01", null, "B"],
      ["L5214-16 V, L5215-26, L5216-5 VI", "50", "2017-12-08", null, "A"],
      ["D1611-1", "15", "2017-04-11", null, "A"],
      ["L1615-6", "16.404", "2015-01-01", null, "B"],
    ]);
  });
});

describe("legal: a check", () => {
  it("legal: it is plain frozen JSON that carries its rule, source and dates, and changes nothing", () => {
    const plan = granted();
    const before = JSON.stringify(plan);
    const checks = checkLegal(plan, { date: DATE, facts: grantedFacts });
    expect(JSON.stringify(plan)).toBe(before);
    expect(JSON.parse(JSON.stringify(checks))).toEqual(checks);
    expect(Object.isFrozen(checks) && checks.every((check) => Object.isFrozen(check.params))).toBe(true);
    expect(checksOf(order(), "fr.modifications-cumulated")[0]).toEqual({
      rule: "fr.modifications-cumulated",
      test: "modifications-cumulated",
      country: "FR",
      law: "code de la commande publique",
      article: "R2194-8",
      value: "5500.00",
      limit: "4800.00",
      currency: "EUR",
      result: "unverifiable",
      missing: ["contractKind"],
      source: "https://marche-public.fr/ccp/R2194-08-code-commande-publique.htm",
      confidence: "A",
      validFrom: "2019-04-01",
      validUntil: null,
      params: { rate: "10", initial: "48000.00", modifications: 3 },
      looksNotAt: ["european-threshold", "other-regimes", "offset-reductions", "price-revision"],
    });
  });

  it("legal: a funding that does not take place is held to nothing", () => {
    const plan = planFunding({
      currency: "EUR",
      development: { id: "d", title: "D", cost: "90000.00" },
      parties: [{ id: "a", name: "A", country: "FR" }],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [{ party: "a", amount: "1.00" }],
          onShortfall: { policy: "cancel" },
        },
      },
    });
    expect(plan.status).toBe("cancelled");
    expect(checkLegal(plan, { date: DATE })).toEqual([]);
  });

  it("legal: a plan read from a file gives the same checks", () => {
    const options = { date: DATE, facts: grantedFacts };
    const again = JSON.parse(JSON.stringify(granted()));
    expect(tryCheckLegal(again, options)).toEqual({ ok: true, value: checkLegal(granted(), options) });
  });
});

describe("legal: rules of the caller's own", () => {
  it("legal: a rule with the id of one of ours takes its place, with its own value", () => {
    const rules = [rule({ value: "15", article: "R2194-8 (15 %)" })];
    const facts = { contractKind: "services" } as const;
    expect(answer(order(), "fr.modifications-cumulated", { rules, facts })).toEqual(["5500.00", "7200.00", "ok"]);
  });

  it("legal: another rule may use one of our tests in another country", () => {
    const rules = [rule({ id: "be.small", country: "BE", test: "direct-award", value: "30000", unit: "amount" })];
    const plan = order("30000.00", [], { parties: [{ id: "nancy", name: "Namur", country: "BE" }] });
    const facts = { contractKind: "services", comparableNeeds: "0.00" } as const;
    expect(answer(plan, "be.small", { rules, facts })).toEqual(["30000.00", "30000.00", "alert"]);
  });

  it("legal: a test of the caller's own is a function that sees plan, rule, facts and date", () => {
    const [check] = checksOf(order(), "club.ceiling", { rules: [own], evaluators: { "club-ceiling": evaluate } });
    expect(check).toMatchObject({ value: "2000.00", limit: "5", result: "ok", missing: [], params: { shares: 2 } });
  });

  it("legal: a rule that does not hold on the day is not even evaluated", () => {
    const evaluators = {
      "club-ceiling": () => {
        throw new Error("asked");
      },
    };
    const ended = { ...own, validUntil: "2020-12-31" };
    expect(checksOf(order(), "club.ceiling", { rules: [ended], evaluators })).toEqual([]);
  });

  it("legal: what an evaluator sees cannot be changed by it", () => {
    const seen: boolean[] = [];
    const evaluators: Record<string, LegalEvaluator> = {
      "club-ceiling": ({ plan, rule: asked, facts }) => {
        seen.push(Object.isFrozen(plan), Object.isFrozen(plan.shares), Object.isFrozen(asked), Object.isFrozen(facts));
        return [];
      },
    };
    checkLegal(order(), { date: DATE, rules: [own], evaluators, facts: { country: "FR" } });
    expect(seen).toEqual([true, true, true, true]);
  });

  it.each([
    [
      "fails",
      () => {
        throw new Error("no");
      },
    ],
    ["answers with nothing", () => undefined],
    ["answers with a number as value", () => [{ value: 1, limit: null, result: "ok" }]],
    ["answers with another result", () => [{ value: null, limit: null, result: "fine" }]],
    ["answers with a list in its parameters", () => [{ value: null, limit: null, result: "ok", params: { a: [] } }]],
    ["answers with something that is no list", () => ({ value: null, limit: null, result: "ok" })],
    ["answers with a list of texts", () => ["ok"]],
  ])("legal: an evaluator that %s is named in an issue", (_, failing) => {
    const outcome = tryCheckLegal(order(), { date: DATE, rules: [own], evaluators: { "club-ceiling": failing } });
    expect(codesOf(outcome)).toEqual(["legal.evaluator-failed"]);
    expectUsefulIssues(outcome);
  });
});

describe("legal: what cannot be used", () => {
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );

  it.each<readonly [string, unknown, readonly string[], string]>([
    ["no options", undefined, ["field.type"], "options"],
    ["options that cannot be looked at", thrower, ["request.unreadable"], "options"],
    ["no date", {}, ["field.missing"], "options/date"],
    ["a day that does not exist", { date: "2026-02-30" }, ["date.invalid"], "options/date"],
    ["a date that is no text", { date: 20260601 }, ["field.type"], "options/date"],
    ["an option that does not exist", { date: DATE, fact: {} }, ["field.unknown"], "options/fact"],
    [
      "a fact that does not exist",
      { date: DATE, facts: { isOversea: true } },
      ["field.unknown"],
      "options/facts/isOversea",
    ],
    [
      "a fact that is neither true nor false",
      { date: DATE, facts: { isOverseas: "no" } },
      ["field.choice"],
      "options/facts/isOverseas",
    ],
    [
      "another kind of contract",
      { date: DATE, facts: { contractKind: "service" } },
      ["field.choice"],
      "options/facts/contractKind",
    ],
    [
      "needs below 0",
      { date: DATE, facts: { comparableNeeds: "-1.00" } },
      ["amount.negative"],
      "options/facts/comparableNeeds",
    ],
    [
      "a party that is not there",
      { date: DATE, facts: { contractingParty: "nanci" } },
      ["party.unknown"],
      "options/facts/contractingParty",
    ],
    [
      "a payer that is not there",
      { date: DATE, facts: { fondsDeConcours: ["nancy", "toul"] } },
      ["party.unknown"],
      "options/facts/fondsDeConcours/1",
    ],
    [
      "more rules than anybody needs",
      { date: DATE, rules: new Array(201).fill(rule()) },
      ["list.too-long"],
      "options/rules",
    ],
    ["a rule twice", { date: DATE, rules: [rule(), rule()] }, ["legal.rule-repeated"], "options/rules/1/id"],
    [
      "a rule that ends before it begins",
      { date: DATE, rules: [rule({ validUntil: "2000-01-01" })] },
      ["legal.rule-validity"],
      "options/rules/0/validUntil",
    ],
    [
      "a rule whose test nobody knows",
      { date: DATE, rules: [rule({ test: "own-shares" })] },
      ["legal.test-unknown"],
      "options/rules/0/test",
    ],
    [
      "a rule whose end is no day",
      { date: DATE, rules: [{ ...rule(), validUntil: 2027 }] },
      ["field.type"],
      "options/rules/0/validUntil",
    ],
    ["evaluators that are no object", { date: DATE, evaluators: 1 }, ["field.type"], "options/evaluators"],
    [
      "an evaluator that is no function",
      { date: DATE, evaluators: { mine: 1 } },
      ["legal.evaluator-invalid"],
      "options/evaluators/mine",
    ],
    [
      "an evaluator for a test of ours",
      { date: DATE, evaluators: { "own-share": evaluate } },
      ["legal.evaluator-taken"],
      "options/evaluators/own-share",
    ],
    [
      "evaluators that cannot be looked at",
      { date: DATE, evaluators: thrower },
      ["request.unreadable"],
      "options/evaluators",
    ],
  ])("legal: %s is told with its place", (_, options, codes, path) => {
    const outcome = tryCheckLegal(order(), options);
    expect(codesOf(outcome)).toEqual(codes);
    expect(outcome.ok ? "" : outcome.issues[0]?.path.join("/")).toBe(path);
    expectUsefulIssues(outcome);
  });

  it("legal: every issue comes at once", () => {
    const options = { date: "1", facts: { reinvoices: 1 }, rules: [{}], evaluators: { a: 1 } };
    expect(new Set(codesOf(tryCheckLegal(order(), options)))).toEqual(
      new Set(["legal.evaluator-invalid", "date.invalid", "field.missing", "field.choice"]),
    );
  });

  const plan = JSON.parse(JSON.stringify(granted()));
  it.each<readonly [string, unknown, string, string]>([
    ["nothing", undefined, "request.not-plain", ""],
    ["a list", [], "plan.format", ""],
    ["another format", { ...plan, format: "x" }, "plan.format", "format"],
    [
      "a request that cannot be read",
      { ...plan, request: { ...plan.request, currency: "EURO" } },
      "currency.unknown",
      "request/currency",
    ],
    ["shares that are no list", { ...plan, shares: {} }, "field.type", "shares"],
    ["a share that is no object", { ...plan, shares: [1] }, "field.type", "shares/0"],
    [
      "a share without an amount",
      { ...plan, shares: [{ party: "toul", role: "member" }] },
      "amount.invalid",
      "shares/0/amount",
    ],
    ["an amount finer than its currency", { ...plan, cost: "0.001" }, "amount.invalid", "cost"],
    ["VAT without lines", { ...plan, vat: {} }, "field.type", "vat/lines"],
  ])("legal: a plan that is %s is told with its place", (_, given, code, path) => {
    const outcome = tryCheckLegal(given, { date: DATE });
    expect(outcome.ok ? "" : outcome.issues[0]?.code).toBe(code);
    expect(outcome.ok ? "" : outcome.issues[0]?.path.join("/")).toBe(path);
    expectUsefulIssues(outcome);
  });

  it("legal: checkLegal throws what tryCheckLegal lists", () => {
    expect(() => checkLegal(order(), { date: "tomorrow" })).toThrow(/“tomorrow” is not a day of the calendar/);
  });
});
