import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../src/index.js";
import { rotationChart } from "../../src/report/rotation-chart.js";
import { sharesChart } from "../../src/report/shares-chart.js";
import { derivationOf } from "../../src/words/derivation.js";
import { explain } from "../../src/words/explain.js";
import { typesetFrench } from "../../src/words/locale.js";
import { maybeCredits } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { creditNotes, families, withCarried } from "../support/arbitrary-request.js";
import { runs } from "../support/runs.js";
import { malformed } from "../support/well-formed.js";

const all = [...families, ...creditNotes].map(([name, plain]) => {
  const request = fc.oneof(
    plain,
    withSources(plain),
    withVat(plain),
    withSchedule(withVat(plain)),
    withSchedule(plain),
  );
  return [name, maybeCredits(request)] as const;
});

/** The same request, with its last payer that bears the rounding where that is possible. */
const borne = (request: FundingRequest): FundingRequest => {
  const payer = planFunding(request)
    .shares.filter(({ exact }) => exact !== "0")
    .at(-1);
  const bearing: FundingRequest =
    payer === undefined ? request : { ...request, rounding: { rule: "bearer", party: payer.party } };
  return tryPlanFunding(bearing).ok ? bearing : request;
};

describe("words: every figure of every plan explains itself", () => {
  it.each(all)("words: what is told of rounding makes the amount, and is what the plan says (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), fc.boolean(), (given, isBorne) => {
        const plan = planFunding(isBorne ? borne(given) : given);
        for (const share of plan.shares) {
          const { carried, target, rounded, paid, how, isCredit, isCarrying } = derivationOf(plan, share);
          const more = isCredit ? rounded - paid : paid - rounded;
          if (carried === null) expect(more).toBe(BigInt(share.spareUnits));
          if (!isCarrying && how === "down") expect([0n, 1n]).toContain(more);
          // Rounded down, in absolute value on a credit note, or to the nearest: never a whole unit away.
          const away = rounded * target.denominator - target.numerator;
          expect((away < 0n ? -away : away) < target.denominator).toBe(true);
          if (how === "nearest") expect(rounded).toBe(roundedAnew(target.numerator, target.denominator));
        }
      }),
      runs(20),
    );
  });

  it.each(all)("words: each party has whole sentences, in every language (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), fc.boolean(), (given, isBorne) => {
        const plan = planFunding(isBorne ? borne(given) : given);
        for (const { id: party, name } of plan.request.parties.slice(0, 12)) {
          for (const locale of ["fr", "fr-BE", "en"] as const) {
            const said = explain(plan, { locale, party });
            expect(said[0]?.startsWith(locale === "en" ? name : typesetFrench(name))).toBe(true);
            for (const text of said) expect(text).toMatch(/\.$/);
            expect(said.join("\n")).not.toMatch(
              /undefined|null|NaN|\[obj|[(,;] ?\.|-0[,.]00(?![\d])|(?<!\d) 0 (centime|cent|unit)/,
            );
          }
        }
      }),
      runs(10),
    );
  });

  it.each(all)("report: its charts are well-formed (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        expect(malformed(sharesChart(plan))).toBeNull();
        const turns = rotationChart(plan);
        expect(turns === "").toBe(plan.ledger === undefined);
        if (turns !== "") expect(malformed(turns)).toBeNull();
      }),
      runs(10),
    );
  });
});

/** The nearest whole number, a half away from zero, by another way. */
function roundedAnew(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rest = size % denominator;
  const nearest = (size - rest) / denominator + (2n * rest >= denominator ? 1n : 0n);
  return numerator < 0n ? -nearest : nearest;
}
