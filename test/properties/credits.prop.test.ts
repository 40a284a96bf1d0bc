import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  planFunding,
  tryAmendFunding,
  tryPlanFunding,
  verifyPlan,
} from "../../src/index.js";
import { changeOf, drawnChange, joiner } from "../support/arbitrary-changes.js";
import { handedOn, usedIn, withCredits } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { anyRequest, creditNotes, families } from "../support/arbitrary-request.js";
import { amountOf, decimalsOf, total, unitsGiven, unitsOf } from "../support/money-text.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { reordered } from "../support/rearranged.js";
import { runs } from "../support/runs.js";

const all = [...families, ...creditNotes];
const bytes = (data: unknown): string => JSON.stringify(data);
const reader =
  (request: { readonly currency: string }) =>
  (text: string): bigint =>
    unitsOf(text, decimalsOf(request));

/** Everything that makes invoices, with credits on top. */
const crediting = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  withCredits(
    fc.oneof(
      request,
      withVat(request),
      withSchedule(request),
      withSchedule(withVat(request)),
      withSources(withVat(request)),
    ),
  );

/** The plan, or undefined where amounts are so small that an instalment is refused by name. */
function planUnlessTooSmall(given: FundingRequest): FundingPlan | undefined {
  const outcome = tryPlanFunding(given);
  if (outcome.ok) return outcome.value;
  expect(new Set(codesOf(outcome))).toEqual(new Set(["schedule.negative"]));
  return undefined;
}

/** What a party would be invoiced without its credit: its lines but for subsidies and what the publisher pays itself. */
function invoiceable(plan: FundingPlan, party: string): bigint {
  if (plan.request.parties.some(({ id, role }) => id === party && role === "publisher")) return 0n;
  const own = plan.shares.filter((share) => share.party === party && !["funder", "publisher"].includes(share.role));
  return total(own.map(({ amount }) => reader(plan.request)(amount)));
}

describe("plan: credits from earlier developments", () => {
  it.each(all)("plan: each party uses what it can of its credit, and the rest is left (%s)", (_, request) => {
    fc.assert(
      fc.property(crediting(request), (given) => {
        const plan = planUnlessTooSmall(given);
        if (plan === undefined) return;
        const read = reader(given);
        const brought = new Map(
          given.credits?.map(({ party, amount }) => [party, unitsGiven(amount, decimalsOf(given))]),
        );
        const rows = plan.creditUse ?? [];
        expect(rows.map(({ party }) => party)).toEqual(
          given.parties.map(({ id }) => id).filter((id) => brought.has(id)),
        );
        for (const { party, brought: text, used, left } of rows) {
          const had = brought.get(party) ?? 0n;
          const open = invoiceable(plan, party);
          expect(read(text)).toBe(had);
          expect(read(used)).toBe(open <= 0n ? 0n : open < had ? open : had);
          expect(read(left)).toBe(had - read(used));
        }
      }),
      runs(40),
    );
  });

  it.each(all)("plan: invoices make the invoiced shares less what is used, each party’s and all (%s)", (_, request) => {
    fc.assert(
      fc.property(crediting(request), (given) => {
        const plan = planUnlessTooSmall(given);
        if (plan === undefined) return;
        const read = reader(given);
        const used = usedIn(plan);
        const ids = given.parties.map(({ id }) => id);
        const owed = new Map(ids.map((id) => [id, invoiceable(plan, id) - (used.get(id) ?? 0n)] as const));
        const cells = (plan.schedule ?? []).flatMap(({ lines }) => lines);
        for (const lines of [plan.vat?.lines, plan.schedule === undefined ? undefined : cells]) {
          if (lines === undefined) continue;
          for (const id of ids) {
            const nets = lines.filter(({ party }) => party === id).map(({ net }) => read(net));
            expect(total(nets)).toBe(owed.get(id));
          }
        }
        if (plan.vat !== undefined) expect(read(plan.vat.net)).toBe(total([...owed.values()]));
        expect([...owed].filter(([id, net]) => net < 0n && invoiceable(plan, id) >= 0n)).toEqual([]);
      }),
      runs(40),
    );
  });

  it.each(all)("plan: a credit changes nobody’s share, and no gap, surplus or new credit (%s)", (_, request) => {
    fc.assert(
      fc.property(crediting(request), (given) => {
        const plan = planUnlessTooSmall(given);
        const { credits: _credits, ...without } = given;
        const plain = planUnlessTooSmall(without);
        if (plan === undefined || plain === undefined) return;
        const figures = ({ status, shares, gap, surplus, credits, carried, rounding, ledger, payer }: FundingPlan) => ({
          ...{ status, gap, surplus, credits, carried, rounding, ledger, payer },
          shares: shares.map(({ because, ...share }) => ({
            ...share,
            because: because.filter(({ code }) => code !== "credit.used"),
          })),
        });
        expect(figures(plan)).toEqual(figures(plain));
      }),
      runs(40),
    );
  });

  it("plan: without credits the plan is, byte for byte, the one that knows no credits", () => {
    fc.assert(
      fc.property(withSchedule(withVat(anyRequest)), (given) => {
        const plan = planUnlessTooSmall(given);
        if (plan === undefined) return;
        expect(bytes(planFunding({ ...given, credits: undefined }))).toBe(bytes(plan));
        const { request: _, ...empty } = planFunding({ ...given, credits: [] });
        const { request: __, ...rest } = plan;
        expect(bytes(empty)).toBe(bytes(rest));
        expect(bytes(plan)).not.toMatch(/credits?-?(Use|brought|\.used)/i);
      }),
      runs(200),
    );
  });

  it("plan: the order of parties and credits changes nobody’s credit and nobody’s invoice", () => {
    fc.assert(
      fc.property(crediting(anyRequest), fc.nat(), (given, seed) => {
        const [one, other] = [planUnlessTooSmall(given), planUnlessTooSmall(reordered(given, seed))];
        const sorted = (plan: FundingPlan | undefined): unknown =>
          [plan?.creditUse, plan?.vat?.lines, plan?.netCosts, ...(plan?.schedule ?? []).map(({ lines }) => lines)].map(
            (rows) => (rows ?? []).map(bytes).sort(),
          );
        expect(sorted(other)).toEqual(sorted(one));
        const said = (plan: FundingPlan | undefined): unknown =>
          plan?.explanation.filter(({ code }) => code === "credits.used");
        expect(said(other)).toEqual(said(one));
      }),
      runs(300),
    );
  });

  it("plan: verifying accepts a plan with credits", () => {
    fc.assert(
      fc.property(crediting(anyRequest), (given) => {
        const plan = planUnlessTooSmall(given);
        if (plan !== undefined)
          expect(bytes(verifyPlan(JSON.parse(bytes(plan))))).toBe(bytes({ ok: true, value: plan }));
      }),
      runs(200),
    );
  });

  it("plan: invoices issued for the first instalments change no amount, credits used or not", () => {
    fc.assert(
      fc.property(withCredits(withSchedule(withVat(anyRequest))), fc.nat(5), (given, count) => {
        const plan = planUnlessTooSmall(given);
        if (plan?.schedule === undefined) return;
        const issued = plan.schedule
          .slice(0, count)
          .flatMap(({ label, lines }) =>
            lines.map(({ party, net, vat }) => ({ party, instalment: label, net, ...(vat === null ? {} : { vat }) })),
          );
        const again = planFunding({ ...given, issued });
        expect(again.creditUse).toEqual(plan.creditUse);
        expect(again.schedule).toEqual(plan.schedule);
      }),
      runs(200),
    );
  });
});

/** Developments of one agreement: the requests of the first one’s currency, each knowing all parties. */
const agreement: fc.Arbitrary<readonly FundingRequest[]> = fc
  .array(
    fc.oneof(
      withSources(anyRequest),
      anyRequest,
      ...families.filter(([name]) => /credit|minima/.test(name)).map(([, one]) => one),
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .chain((drawn) => {
    const same = drawn.filter(({ currency }) => currency === drawn[0]?.currency);
    const everybody = new Map(same.flatMap(({ parties }) => parties.map((party) => [party.id, party] as const)));
    const requests = same.map((request) => {
      const own = new Set(request.parties.map(({ id }) => id));
      return { ...request, parties: [...request.parties, ...[...everybody.values()].filter(({ id }) => !own.has(id))] };
    });
    return fc.tuple(...requests.map((request) => fc.oneof(fc.constant(request), withVat(fc.constant(request)))));
  });

describe("plan: credits handed from plan to plan", () => {
  it("plan: over an agreement everything a party earned is used, or left to it at the end", () => {
    fc.assert(
      fc.property(agreement, (requests) => {
        const earned = new Map<string, bigint>();
        const used = new Map<string, bigint>();
        const add = (sums: Map<string, bigint>, party: string, units: bigint): void =>
          void sums.set(party, (sums.get(party) ?? 0n) + units);
        let credits: ReturnType<typeof handedOn> = [];
        for (const request of requests) {
          const plan = planFunding({ ...request, credits });
          for (const { party, amount } of plan.credits) add(earned, party, reader(request)(amount));
          for (const [party, units] of usedIn(plan)) add(used, party, units);
          credits = handedOn(plan);
        }
        const left = new Map(
          credits.map(({ party, amount }) => [
            party,
            unitsGiven(amount, decimalsOf(requests[0] ?? { currency: "EUR" })),
          ]),
        );
        for (const party of new Set([...earned.keys(), ...used.keys(), ...left.keys()])) {
          expect(earned.get(party) ?? 0n).toBe((used.get(party) ?? 0n) + (left.get(party) ?? 0n));
        }
      }),
      runs(300),
    );
  });

  it("plan: over an agreement the net costs make what was paid, less the credits still left", () => {
    fc.assert(
      fc.property(agreement, (requests) => {
        let credits: ReturnType<typeof handedOn> = [];
        let [borne, paid] = [0n, 0n];
        for (const request of requests) {
          const plan = planFunding({ ...request, credits });
          const read = reader(request);
          borne += total(plan.netCosts.map(({ netCost }) => read(netCost)));
          paid += total(plan.shares.map(({ amount }) => read(amount))) - total([...usedIn(plan).values()]);
          paid += plan.vat === undefined ? 0n : read(plan.vat.vat);
          credits = handedOn(plan);
        }
        const decimals = decimalsOf(requests[0] ?? { currency: "EUR" });
        expect(borne).toBe(paid - total(credits.map(({ amount }) => unitsGiven(amount, decimals))));
      }),
      runs(300),
    );
  });
});

describe("agreement: amendments of a request with credits", () => {
  it("agreement: a change takes nobody’s credit away, whoever leaves", () => {
    fc.assert(
      fc.property(crediting(anyRequest), drawnChange, (given, drawn) => {
        const outcome = tryAmendFunding(given, changeOf(given, drawn));
        expectUsefulIssues(outcome);
        if (!outcome.ok) return;
        const { before, after } = outcome.value;
        const brought = ({ creditUse = [] }: FundingPlan): unknown => creditUse.map((row) => [row.party, row.brought]);
        expect(brought(after)).toEqual(brought(before));
      }),
      runs(400),
    );
  });

  it("agreement: a joiner refunds money only; what is used less of a credit is left to its owner", () => {
    fc.assert(
      fc.property(withCredits(anyRequest), drawnChange, (given, drawn) => {
        const outcome = tryAmendFunding(given, changeOf(given, { ...drawn, kind: "join", pot: false }));
        expectUsefulIssues(outcome);
        if (!outcome.ok || outcome.value.transfers.length === 0) return;
        const { before, after, transfers } = outcome.value;
        if (/[1-9]/.test(before.surplus) || /[1-9]/.test(after.surplus)) return;
        const read = reader(given);
        const paid = (plan: FundingPlan, id: string): bigint =>
          total(plan.shares.filter(({ party }) => party === id).map(({ amount }) => read(amount))) -
          (usedIn(plan).get(id) ?? 0n);
        for (const { id } of given.parties) {
          const received = total(
            transfers.map(({ from, to, amount }) => (to === id ? read(amount) : from === id ? -read(amount) : 0n)),
          );
          expect(received).toBe(paid(before, id) - paid(after, id));
        }
        expect(transfers.every(({ from, to }) => from === joiner || to === joiner)).toBe(true);
      }),
      runs(400),
    );
  });

  it("plan: a credit of nothing changes no amount", () => {
    fc.assert(
      fc.property(withSchedule(withVat(anyRequest)), (given) => {
        const plan = planUnlessTooSmall(given);
        if (plan === undefined) return;
        const credits = given.parties.map(({ id }) => ({ party: id, amount: amountOf(0n, decimalsOf(given)) }));
        const { creditUse, request: _, reconciliation, ...rest } = planFunding({ ...given, credits });
        const { request: __, reconciliation: ___, ...plain } = plan;
        expect(creditUse?.length).toBe(given.parties.length);
        expect(reconciliation.checks.map(({ check }) => check)).toContain("credits-brought");
        expect(bytes(rest)).toBe(bytes(plain));
      }),
      runs(100),
    );
  });
});
