import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { checkLegal, tryCheckLegal } from "../../../src/legal/check-legal.js";
import type { LegalCheck } from "../../../src/legal/legal-check.js";
import type { LegalFacts } from "../../../src/request/legal-facts.js";
import { legalText } from "../../../src/words/legal-text.js";
import { anyRequest } from "../../support/arbitrary-request.js";
import { expectUsefulIssues } from "../../support/outcome.js";
import { DATE, order } from "./plans.js";

const yesOrNo = fc.option(fc.boolean(), { nil: undefined });

/** A plan of any kind, with facts that may be known or not. */
const question = fc
  .record({
    request: anyRequest,
    country: fc.constantFrom(undefined, "FR", "BE"),
    contractKind: fc.constantFrom(undefined, "services" as const, "supplies" as const, "works" as const),
    isOverseas: yesOrNo,
    reinvoices: yesOrNo,
    isEquipment: yesOrNo,
    vatIsRecovered: yesOrNo,
    isNamed: fc.boolean(),
    comparableNeeds: fc.option(fc.nat({ max: 90_000 }), { nil: undefined }),
  })
  .map(({ request, isNamed, ...facts }) => {
    const [first, second = first] = request.parties.map(({ id }) => id);
    const named = { contractingParty: first, fondsDeConcours: [second ?? ""], fctvaEligible: [first ?? ""] };
    return { plan: planFunding(request), facts: (isNamed ? { ...facts, ...named } : facts) as LegalFacts };
  });

/** Compares the written figures as each test says, apart from the code that compared the exact ones. */
function isKept({ test, value, limit }: LegalCheck): boolean {
  const [found, bar] = [value, limit].map((text) => BigInt((text ?? "0").replace(".", ""))) as [bigint, bigint];
  if (test === "modifications-cumulated" || test === "direct-award") return found < bar;
  return test === "own-share" || test === "recovery-floor" ? found >= bar : found <= bar;
}

describe("legal: promises", () => {
  it("legal: the same plan gives the same checks, is left as it was, and each check survives JSON", () => {
    fc.assert(
      fc.property(question, ({ plan, facts }) => {
        const before = JSON.stringify(plan);
        const checks = checkLegal(plan, { date: DATE, facts });
        expect(checkLegal(plan, { date: DATE, facts })).toEqual(checks);
        expect(JSON.stringify(plan)).toBe(before);
        expect(JSON.parse(JSON.stringify(checks))).toEqual(checks);
      }),
    );
  });

  it("legal: what is missing is named, and the written figures agree with every other result", () => {
    fc.assert(
      fc.property(question, ({ plan, facts }) => {
        for (const check of checkLegal(plan, { date: DATE, facts })) {
          expect(check.missing.length > 0).toBe(check.result === "unverifiable");
          if (check.result === "unverifiable" || check.limit === null) continue;
          const isForbidden = check.params["isEquipment"] === false;
          expect(check.result).toBe(isKept(check) && !isForbidden ? "ok" : "alert");
        }
      }),
    );
  });

  it("legal: before any rule held, nothing is checked", () => {
    fc.assert(
      fc.property(question, ({ plan, facts }) => {
        expect(checkLegal(plan, { date: "2011-12-31", facts })).toEqual([]);
      }),
    );
  });

  it.each(["fr", "en"] as const)("legal: every check has whole sentences that end with its source (%s)", (locale) => {
    fc.assert(
      fc.property(question, ({ plan, facts }) => {
        for (const check of checkLegal(plan, { date: DATE, facts })) {
          const text = legalText(check, { locale });
          expect(text.endsWith(check.source)).toBe(true);
          const bare = plan.request.parties.reduce((rest, { name }) => rest.replaceAll(name, "X"), text);
          expect(bare).not.toMatch(/undefined|null|NaN|\[obj/);
        }
      }),
    );
  });

  it("legal: anything at all gets an answer", () => {
    const plans = fc.oneof(fc.anything(), fc.constant(order()), fc.constant({ ...order(), shares: [[]] }));
    const options = fc.oneof(
      fc.anything(),
      fc.record(
        { date: fc.constant(DATE), facts: fc.anything(), rules: fc.anything(), evaluators: fc.anything() },
        { requiredKeys: ["date"] },
      ),
    );
    fc.assert(
      fc.property(plans, options, (plan, asked) => {
        expectUsefulIssues(tryCheckLegal(plan, asked));
      }),
    );
  });
});
