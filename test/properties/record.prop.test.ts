import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, planFunding, verifyPlan } from "../../src/index.js";
import { maybeCredits } from "../support/arbitrary-credits.js";
import { creditNotes, families } from "../support/arbitrary-request.js";
import { deeplyFrozen, objectsIn, placesIn, valueAt, withValueAt } from "../support/places.js";
import { runs } from "../support/runs.js";

const all = [...families, ...creditNotes].map(([name, request]) => [name, maybeCredits(request)] as const);

const bytes = (data: unknown): string => JSON.stringify(data);

/** The plan with one digit outside its request changed to another; which one, the three numbers decide. */
function withOneDigitChanged(plan: FundingPlan, [where, which, by]: readonly [number, number, number]): unknown {
  const { request: _, ...rest } = plan;
  const places = placesIn(rest).filter((place) => {
    const value = valueAt(rest, place);
    return (typeof value === "string" || typeof value === "number") && /[0-9]/.test(String(value));
  });
  const place = places[where % places.length] ?? [];
  const value = valueAt(rest, place);
  const text = String(value);
  const digits = [...text.matchAll(/[0-9]/g)].map(({ index }) => index);
  const at = digits[which % digits.length] ?? 0;
  const changed = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
  return withValueAt(plan, place, typeof value === "number" ? Number(changed) : changed);
}

describe("plan: promise 9, a plan is a record", () => {
  it.each(all)("plan: it survives JSON, and is frozen all the way down (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        expect(JSON.parse(bytes(plan))).toStrictEqual(plan);
        expect(objectsIn(plan).every(Object.isFrozen)).toBe(true);
      }),
      runs(25),
    );
  });

  it.each(all)("plan: the request is left as it was, and may be frozen itself (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const before = structuredClone(given);
        const plan = planFunding(given);
        expect(given).toStrictEqual(before);
        expect(objectsIn(given).some(Object.isFrozen)).toBe(false);
        expect(bytes(planFunding(deeplyFrozen(given)))).toBe(bytes(plan));
      }),
      runs(25),
    );
  });

  it.each(all)("plan: planning again, or planning the request inside, gives the same bytes (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        expect(bytes(planFunding(given))).toBe(bytes(plan));
        expect(bytes(planFunding(plan.request))).toBe(bytes(plan));
        expect(bytes(planFunding(JSON.parse(bytes(given))))).toBe(bytes(plan));
      }),
      runs(25),
    );
  });

  it.each(all)("plan: verifying accepts the plan, and gives the same one (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        for (const copy of [plan, JSON.parse(bytes(plan))]) {
          const outcome = verifyPlan(copy);
          expect(bytes(outcome.ok && outcome.value)).toBe(bytes(plan));
        }
      }),
      runs(25),
    );
  });

  const change = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }));
  it.each(all)("plan: verifying refuses a plan with one digit changed outside the request (%s)", (_, request) => {
    fc.assert(
      fc.property(request, fc.array(change, { minLength: 5, maxLength: 5 }), (given, changes) => {
        const plan = planFunding(given);
        for (const one of changes) expect(verifyPlan(withOneDigitChanged(plan, one)).ok).toBe(false);
      }),
      runs(25),
    );
  });

  it("plan: verifying refuses a plan with any one place outside the request emptied, dropped or added", () => {
    fc.assert(
      fc.property(fc.oneof(...all.map(([, request]) => request)), fc.nat(), (given, where) => {
        const plan = planFunding(given);
        const { request: _, ...rest } = plan;
        const places = placesIn(rest).slice(1);
        const place = places[where % places.length] ?? [];
        const other = valueAt(plan, place) === null ? "" : null;
        expect(verifyPlan(withValueAt(plan, place, other)).ok).toBe(false);
        expect(verifyPlan(withValueAt(plan, place, undefined)).ok).toBe(false);
        expect(verifyPlan({ ...plan, note: "1" }).ok).toBe(false);
      }),
      runs(100),
    );
  });
});
