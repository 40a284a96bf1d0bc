import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFunding, tryApportion, tryPlanFunding, verifyPlan } from "../../src/index.js";
import { anyRequest } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsOf } from "../support/money-text.js";
import { expectUsefulIssues } from "../support/outcome.js";
import { placesIn, withValueAt } from "../support/places.js";
import { runs } from "../support/runs.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** Values that come close to what is due. */
const nearly = fc.oneof(
  anything,
  fc.constantFrom<unknown>("", "0", "-1", "1e5", "1/0", " 1", "EUR", "a", 0, -0, -1, 0.1 + 0.2, 1e21, null, [], {}),
  fc.constantFrom<unknown>(
    "own-funds",
    "co-financed",
    "allocation-key",
    "voluntary-share",
    "backstop",
    "report",
    "__proto__",
  ),
);

/** A valid request with the values at a few places replaced by anything. */
const damaged = fc
  .tuple(anyRequest, fc.array(fc.tuple(fc.nat(), nearly), { minLength: 1, maxLength: 3 }))
  .map(([request, changes]) =>
    changes.reduce<unknown>((data, [where, value]) => {
      const places = placesIn(data);
      return withValueAt(data, places[where % places.length] ?? [], value);
    }, request),
  );

/** What is promised of an answer about anything: a plan that adds up and verifies, or issues that help. */
function expectAnAnswer(request: unknown): void {
  const outcome = tryPlanFunding(request);
  expectUsefulIssues(outcome);
  if (!outcome.ok) return;
  const plan = outcome.value;
  const read = (text: string): bigint => unitsOf(text, decimalsOf(plan.request));
  const paid = total(plan.shares.map(({ amount }) => read(amount)));
  expect(paid + read(plan.gap) - read(plan.surplus)).toBe(read(plan.cost));
  expect(verifyPlan(plan).ok).toBe(true);
}

describe("plan: promise 10, anything gets an answer", () => {
  it("plan: anything at all is answered with issues, or with a plan that adds up", () => {
    fc.assert(fc.property(anything, expectAnAnswer), runs(1_000));
  });

  it("plan: a request with a few places replaced by anything is answered so too", () => {
    fc.assert(fc.property(damaged, expectAnAnswer), runs(1_000));
  });

  it("plan: verifying anything, and plans with a few places replaced, is answered so too", () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyRequest), fc.nat(), nearly, (given, where, value) => {
        const outcome = tryPlanFunding(given);
        const plan: unknown = outcome.ok ? outcome.value : given;
        const places = placesIn(plan);
        expectUsefulIssues(verifyPlan(withValueAt(plan, places[where % places.length] ?? [], value)));
      }),
      runs(500),
    );
  });

  it("plan: what it refuses with issues, it refuses with an error that carries them", () => {
    fc.assert(
      fc.property(damaged, (given) => {
        const outcome = tryPlanFunding(given);
        if (outcome.ok) return;
        const error = thrownBy(() => planFunding(given as Parameters<typeof planFunding>[0]));
        expect(JSON.parse(JSON.stringify(error))).toMatchObject({
          issues: outcome.issues,
          issueCount: outcome.issueCount,
        });
      }),
      runs(200),
    );
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("apportion: promise 10, anything gets an answer", () => {
  it("apportion: any total, weights and options are answered with issues, or with units that add up", () => {
    const totals = fc.oneof(anything, fc.bigInt(), fc.integer());
    const weights = fc.oneof(anything, fc.array(fc.oneof(nearly, fc.nat(), fc.constantFrom("1/3", "2.5", 7n))));
    const column = fc.option(fc.array(fc.oneof(nearly, fc.nat(9))), { nil: undefined });
    const options = fc.oneof(
      anything,
      fc.record(
        {
          ids: column,
          priority: column,
          rule: fc.constantFrom("equal", "equal-change", ""),
          minimum: column,
          maximum: column,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(totals, weights, options, (amount, heavy, told) => {
        const outcome = tryApportion(amount, heavy, told);
        expectUsefulIssues(outcome);
        if (outcome.ok) expect(total(outcome.value.units) + outcome.value.unallocated).toBe(BigInt(amount as bigint));
      }),
      runs(1_000),
    );
  });
});
