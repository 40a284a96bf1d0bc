import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  planFunding,
  type Share,
  tryPlanFunding,
  verifyPlan,
} from "../../src/index.js";
import { maybeCredits, usedIn } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { pledgeRequest } from "../support/arbitrary-pledges.js";
import { creditNotes, families, withCarried } from "../support/arbitrary-request.js";
import { amountOf, decimalsOf, total, unitsOf } from "../support/money-text.js";
import { withPledges } from "../support/rearranged.js";
import { runs } from "../support/runs.js";
import { type Fraction, fraction, isBelow, minus, plus, readFraction, sum, times } from "../support/slow-fraction.js";

const all = [...families, ...creditNotes].map(([name, request]) => [name, maybeCredits(request)] as const);
const reader =
  (request: { readonly currency: string }) =>
  (text: string): bigint =>
    unitsOf(text, decimalsOf(request));

/** The nearest whole number, a half away from zero: written out once more, as EN 16931 rounds an amount of VAT. */
function halfUp({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const nearest = (size * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -nearest : nearest;
}

const vatAt = (net: bigint, rate: string): bigint =>
  halfUp(times(fraction(net), times(readFraction(rate), fraction(1n, 100n))));

/** What a party is invoiced: its lines but for subsidies and what the publisher pays itself, less the credit it uses. */
function invoicedBy(plan: FundingPlan): ReadonlyMap<string, bigint> {
  const read = reader(plan.request);
  const publishers = new Set(plan.request.parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  const isInvoiced = ({ party, role }: Share): boolean =>
    role !== "funder" && role !== "publisher" && !publishers.has(party);
  const nets = new Map<string, bigint>();
  for (const share of plan.shares.filter(isInvoiced)) {
    const net = (nets.get(share.party) ?? 0n) + read(share.amount);
    if (net !== 0n) nets.set(share.party, net);
  }
  for (const [party, used] of usedIn(plan)) {
    const net = (nets.get(party) ?? 0n) - used;
    if (net === 0n) nets.delete(party);
    else nets.set(party, net);
  }
  return nets;
}

/** The plan, or undefined where amounts are so small that an instalment is refused by name. */
function planUnlessTooSmall(given: FundingRequest): FundingPlan | undefined {
  const outcome = tryPlanFunding(given);
  if (outcome.ok) return outcome.value;
  expect(new Set(outcome.issues.map(({ code }) => code))).toEqual(new Set(["schedule.negative"]));
  return undefined;
}

describe("plan: promise 7, VAT of each invoice", () => {
  it.each(all)("plan: each line is the EN 16931 value, and net, VAT and gross add up (%s)", (_, request) => {
    fc.assert(
      fc.property(withVat(request), (given) => {
        const plan = planFunding(given);
        const read = reader(given);
        const invoiced = invoicedBy(plan);
        expect((plan.vat?.lines ?? []).map(({ party, net }) => [party, read(net)])).toEqual(
          given.parties.flatMap(({ id }) => (invoiced.has(id) ? [[id, invoiced.get(id)]] : [])),
        );
        for (const { party, rate, net, vat, gross } of plan.vat?.lines ?? []) {
          expect(readFraction(rate)).toEqual(readFraction(given.parties.find(({ id }) => id === party)?.vatRate ?? ""));
          expect(read(vat)).toBe(vatAt(read(net), rate));
          expect(read(gross)).toBe(read(net) + read(vat));
        }
      }),
      runs(40),
    );
  });

  it.each(all)("plan: the gap is the VAT of the sum at each rate less the VAT of the lines (%s)", (_, request) => {
    fc.assert(
      fc.property(withSchedule(withVat(request)), (given) => {
        const { vat } = planUnlessTooSmall(given) ?? {};
        if (vat === undefined) return;
        const read = reader(given);
        const rates = [...new Set(vat.lines.map(({ rate }) => rate))];
        const ofSums = rates.map((rate) =>
          vatAt(total(vat.lines.filter((line) => line.rate === rate).map(({ net }) => read(net))), rate),
        );
        expect(read(vat.vatOfTotal)).toBe(total(ofSums));
        expect(read(vat.vat)).toBe(total(vat.lines.map((line) => read(line.vat))));
        expect(read(vat.vatGap)).toBe(total(ofSums) - read(vat.vat));
        expect(read(vat.gross)).toBe(read(vat.net) + read(vat.vat));
      }),
      runs(30),
    );
  });
});

describe("plan: promise 7, instalments", () => {
  it.each(all)(
    "plan: every payer is asked for its share, every running total less than a unit off (%s)",
    (_, request) => {
      fc.assert(
        fc.property(withSchedule(request), (given) => {
          const plan = planUnlessTooSmall(given);
          if (plan === undefined) return;
          const read = reader(given);
          for (const [party, share] of invoicedBy(plan)) {
            let asked = 0n;
            let due = fraction(0n);
            for (const { rate, lines } of plan.schedule ?? []) {
              const cell = read(lines.find((line) => line.party === party)?.net ?? "");
              expect(cell === 0n || cell > 0n === share > 0n).toBe(true);
              asked += cell;
              due = plus(due, times(fraction(share, 100n), readFraction(rate)));
              const off = minus(fraction(asked), due);
              expect(isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off)).toBe(true);
            }
            expect(asked).toBe(share);
          }
        }),
        runs(40),
      );
    },
  );

  it.each(all)(
    "plan: every instalment is its running total, half-up, less what was asked before (%s)",
    (_, request) => {
      fc.assert(
        fc.property(withSchedule(withVat(request)), (given) => {
          const plan = planUnlessTooSmall(given);
          if (plan === undefined) return;
          const read = reader(given);
          const invoiced = total([...invoicedBy(plan).values()]);
          let asked = 0n;
          const rates: Fraction[] = [];
          for (const { rate, lines, net, vat, gross } of plan.schedule ?? []) {
            rates.push(readFraction(rate));
            expect(read(net)).toBe(total(lines.map((line) => read(line.net))));
            asked += read(net);
            expect(asked).toBe(halfUp(times(fraction(invoiced, 100n), sum(rates))));
            if (vat === null) continue;
            expect(read(vat)).toBe(total(lines.map((line) => read(line.vat ?? ""))));
            expect(read(gross ?? "")).toBe(read(net) + read(vat));
          }
        }),
        runs(40),
      );
    },
  );

  it.each(all)("plan: each invoice has the VAT of its own net amount (%s)", (_, request) => {
    fc.assert(
      fc.property(withSchedule(withVat(request)), (given) => {
        const plan = planUnlessTooSmall(given);
        const read = reader(given);
        const rates = new Map(given.parties.map(({ id, vatRate }) => [id, String(vatRate)] as const));
        for (const { party, net, vat } of (plan?.schedule ?? []).flatMap(({ lines }) => lines)) {
          if (vat !== null) expect(read(vat)).toBe(vatAt(read(net), rates.get(party) ?? ""));
        }
      }),
      runs(30),
    );
  });

  it("plan: invoices issued for the first instalments change no amount, wherever they are those of the plan", () => {
    const any = fc.oneof(...all.map(([, request]) => withSchedule(withVat(request))));
    fc.assert(
      fc.property(any, fc.nat(5), (given, count) => {
        const plan = planUnlessTooSmall(given);
        if (plan?.schedule === undefined) return;
        const issued = plan.schedule
          .slice(0, count)
          .flatMap(({ label, lines }) =>
            lines.map(({ party, net, vat }) => ({ party, instalment: label, net, ...(vat === null ? {} : { vat }) })),
          );
        expect(planFunding({ ...given, issued }).schedule).toEqual(plan.schedule);
      }),
      runs(150),
    );
  });
});

describe("plan: sources come off first", () => {
  it.each(all)("plan: with sources it adds up, and verifies (%s)", (_, request) => {
    fc.assert(
      fc.property(withSources(request), (given) => {
        const outcome = tryPlanFunding(given);
        if (!outcome.ok) {
          // What is left may be nothing, or too little for a bound or a bearer: refused by name.
          expect(outcome.issues.map(({ code }) => code)).toEqual([]);
          return;
        }
        const plan = outcome.value;
        const read = reader(given);
        const paid = total(plan.shares.map(({ amount }) => read(amount)));
        expect(paid + read(plan.gap) - read(plan.surplus)).toBe(read(plan.cost));
        expect(total(plan.credits.map(({ amount }) => read(amount)))).toBe(read(plan.surplus));
        expect(verifyPlan(plan).ok).toBe(true);
      }),
      runs(40),
    );
  });

  it.each(all)("plan: what is left is shared as a development of that cost would be (%s)", (name, request) => {
    if (name.includes("modules")) return;
    fc.assert(
      fc.property(withSources(request), (given) => {
        const read = reader(given);
        const plan = planFunding(given);
        const fromSources = (share: Share): boolean => share.because.some(({ code }) => code.startsWith("source."));
        const brought = total(plan.shares.filter(fromSources).map(({ amount }) => read(amount)));
        const left = amountOf(read(plan.cost) - brought, decimalsOf(given));
        const { sources: _, ...alone } = { ...given, development: { ...given.development, cost: left } };
        const shares = (one: FundingPlan): unknown =>
          one.shares
            .filter((share) => !fromSources(share) && share.amount !== share.because.length.toString())
            .map(({ party, amount, exact }) => [party, amount, exact])
            .filter(([, amount]) => /[1-9]/.test(amount ?? ""));
        expect(shares(plan)).toEqual(shares(planFunding(alone)));
      }),
      runs(40),
    );
  });
});

describe("plan: what each bears in the end", () => {
  it.each(all)(
    "plan: net cost is shares and VAT less credit, and makes the cost with gap and VAT (%s)",
    (_, request) => {
      fc.assert(
        fc.property(withCarried(withVat(request)), (given) => {
          const plan = planFunding(given);
          const read = reader(given);
          const borne = total(plan.netCosts.map(({ netCost }) => read(netCost)));
          expect(borne + read(plan.gap)).toBe(read(plan.cost) + read(plan.vat?.vat ?? amountOf(0n, decimalsOf(given))));
        }),
        runs(40),
      );
    },
  );
});

describe("plan: a voted amount including VAT is never exceeded", () => {
  const voted = fc.tuple(pledgeRequest({ short: "top-up" }), fc.bigInt(0n, 10n ** 6n)).map(([request, room]) => {
    const decimals = decimalsOf(request);
    return withPledges(request, ({ party, amount }) => ({
      party,
      amount,
      maximumGross: amountOf(
        unitsOf(amountOf(0n, decimals), decimals) +
          (BigInt(Math.ceil(Number(amount) * 10 ** decimals)) * 6n) / 5n +
          room +
          20n,
        decimals,
      ),
    }));
  });

  it("plan: the gross of all invoices of a member stays within the amount that was voted", () => {
    fc.assert(
      fc.property(withSchedule(withVat(voted)), (given) => {
        const outcome = tryPlanFunding(given);
        if (!outcome.ok) return;
        const read = reader(given);
        const { modality } = given;
        if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return;
        const gross = new Map(outcome.value.vat?.lines.map((line) => [line.party, read(line.gross)] as const));
        for (const { party, maximumGross } of modality.strategy.pledges) {
          const paid = gross.get(party) ?? 0n;
          expect(paid <= read(String(maximumGross))).toBe(true);
        }
      }),
      runs(300),
    );
  });
});
