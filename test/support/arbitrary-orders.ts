import fc from "fast-check";
import type { Associate, Contract, DifferencePolicy, FundingRequest, RoundRobin } from "../../src/index.js";
import { type Frame, frame, membersWith, money, requestOf, units, weight } from "./arbitrary-parts.js";
import { shuffled } from "./shuffled.js";
import { isZero } from "./slow-fraction.js";

const contractOf = (cost: bigint, given: Frame): Contract => ({
  reference: "2024-17",
  amount: money(cost < 0n ? -cost : cost, given),
  modifications: [money(cost / 10n, given)],
});

const signed = (cost: bigint, isCredit: boolean): bigint => (isCredit ? -cost : cost);

/** Developments that the initial contract funds; a credit note where the cost is below 0. */
export const initialContractRequest = (isCredit: boolean): fc.Arbitrary<FundingRequest> =>
  fc.tuple(frame, units).map(([given, amount]) => {
    const cost = signed(amount, isCredit);
    const contract = contractOf(cost, given);
    return requestOf(given, ["nancy"], cost, { kind: "initial-contract", authority: "nancy", contract });
  });

/** How an associate takes part: a rate, tenths of an equal part as an amount, or a weight. */
const way = fc.oneof(
  fc.constantFrom("1", "12.5", "100/3", 20, 0).map((rate) => ({ rate })),
  fc.nat(9).map((tenths) => ({ tenths })),
  weight.map((heavy) => ({ weight: heavy })),
);

type Way = { readonly rate: string | number } | { readonly tenths: number } | { readonly weight: string | number };

/** Orders complementary to a contract, with associates who together bear no more than the cost. */
export const complementaryOrderRequest = (isCredit: boolean): fc.Arbitrary<FundingRequest> =>
  fc.tuple(frame, units, membersWith(way), weight, fc.nat(2)).map(([given, amount, members, leadWeight, few]) => {
    const cost = signed(amount, isCredit);
    // A rate of at most a third and amounts of at most half the cost together leave the lead 0 or more.
    const joining = few === 0 ? [] : members;
    let rated = false;
    const associates = joining.map(([party, one]): Associate => {
      const taken = rated && "rate" in one ? { tenths: 1 } : one;
      if ("rate" in taken) rated = true;
      return { party: `associate ${party}`, ...wayOf(taken, cost, joining.length, given) };
    });
    const weights = associates.flatMap((row) => row.weight ?? []);
    const isEmpty = weights.every(isZero) && isZero(leadWeight);
    const lead = weights.length === 0 ? {} : { leadWeight: isEmpty ? "1/3" : leadWeight };
    const parties = ["lead", ...associates.map(({ party }) => party)];
    return requestOf(given, parties, cost, {
      kind: "complementary-order",
      lead: "lead",
      contract: contractOf(cost, given),
      associates,
      ...lead,
    });
  });

function wayOf(one: Way, cost: bigint, count: number, given: Frame): Omit<Associate, "party"> {
  if ("tenths" in one) return { amount: money((cost * BigInt(one.tenths)) / BigInt(20 * count), given) };
  return one;
}

const order = fc.record({
  standing: fc.constantFrom("contributor", "contributor", "contributor", "waiting"),
});

/** Which way unit orders go: who bears the difference, and whether contributors are missing. */
export interface OrderKind {
  readonly policy: DifferencePolicy["policy"];
  readonly isMissing?: boolean;
}

/** Co-financed requests shared by equal orders. */
export function unitOrderRequest({ policy, isMissing = false }: OrderKind): fc.Arbitrary<FundingRequest> {
  const terms = fc.record({
    more: fc.integer({ min: 1, max: 3 }),
    unit: fc.option(fc.nat(20), { nil: undefined, freq: 2 }),
    step: fc.option(fc.constantFrom(1n, 7n, 1_000n), { nil: undefined }),
    bearerOrders: fc.boolean(),
  });
  return fc.tuple(frame, units, membersWith(order), terms).map(([given, cost, members, drawn]) => {
    const contributors = members.filter(([, { standing }]) => standing === "contributor").map(([party]) => party);
    const waiting = members.filter(([, { standing }]) => standing === "waiting").map(([party]) => party);
    const count = Math.max(1, contributors.length + (isMissing ? drawn.more + waiting.length : waiting.length >> 1));
    const bearer = drawn.bearerOrders ? (contributors[0] ?? "publisher") : "publisher";
    const part = (tenths: number): bigint => (cost * BigInt(tenths)) / BigInt(10 * count);
    const parties = new Set([...contributors, ...waiting, ...(policy === "bearer" ? [bearer] : [])]);
    return requestOf(given, [...parties], cost, {
      kind: "co-financed",
      strategy: {
        kind: "unit-order",
        contributors,
        count,
        waitingList: waiting,
        difference: policy === "bearer" ? { policy, party: bearer } : { policy },
        ...(drawn.unit === undefined ? {} : { unit: money(part(drawn.unit), given) }),
        ...(drawn.unit !== undefined || drawn.step === undefined ? {} : { roundUnitTo: money(drawn.step, given) }),
      },
    });
  });
}

const drawnModule = fc.record({
  price: units,
  wanting: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 5 }),
});

/** Co-financed requests shared module by module, whose costs make the cost. */
export function byModuleRequest(kind: { readonly isEqual: boolean; readonly isCredit?: boolean }) {
  const { isEqual, isCredit = false } = kind;
  const modules = fc.array(drawnModule, { minLength: 1, maxLength: 5 });
  return fc.tuple(frame, membersWith(weight), modules).map(([given, members, drawn]): FundingRequest => {
    const names = members.map(([party]) => party);
    const parts = drawn.map(({ price, wanting }, at) => ({
      id: `module ${at + 1}`,
      title: `Module ${at + 1}`,
      cost: money(signed(price, isCredit), given),
      wantedBy: [...new Set(wanting.map((one) => names[one % names.length] ?? ""))],
    }));
    const key = members.map(([party, heavy]) => ({ party, weight: heavy }));
    for (const { wantedBy } of parts) {
      // Whoever wants a module may weigh nothing, but not all who want it.
      const wanting = key.filter(({ party }) => wantedBy.includes(party));
      const [first] = wanting;
      if (first !== undefined && wanting.every((row) => isZero(row.weight))) first.weight = "1/3";
    }
    const cost = drawn.reduce((sum, { price }) => sum + price, 0n);
    return requestOf(given, names, signed(cost, isCredit), {
      kind: "co-financed",
      strategy: { kind: "by-module", modules: parts, key: isEqual ? "equal" : key },
    });
  });
}

const turnMember = fc.record({
  weight,
  ceiling: fc.option(fc.nat(20), { nil: undefined, freq: 4 }),
  since: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
  until: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
  skips: fc.constantFrom(false, false, false, true),
});

const pastTurn = fc.record({ cost: units, payer: fc.nat() });

/** Co-financed requests in which one member orders the whole, with turns taken before; members may come and go. */
export function rotationRequest(rule: NonNullable<RoundRobin["rule"]>): fc.Arbitrary<FundingRequest> {
  const isConstant = rule === "deadline";
  const turns = fc.array(pastTurn, { maxLength: 7 });
  return fc.tuple(frame, units, membersWith(turnMember), turns).map(([given, cost, members, past]): FundingRequest => {
    const names = members.map(([party]) => party);
    const developments = [...past.map((_, at) => `past ${at + 1}`), "d-1"];
    const last = developments.length - 1;
    const rows = members.map(([party, drawn], at) => {
      // The first member always takes part, so that every development is owed by somebody.
      const stays = at === 0 || isConstant;
      const first = drawn.since === undefined || stays ? undefined : drawn.since % (last + 1);
      const end = drawn.until === undefined || stays ? undefined : drawn.until % (last + 1);
      const isInOrder = end === undefined || (first ?? 0) <= end;
      return {
        party,
        weight: at === 0 && isZero(drawn.weight) ? "1/3" : drawn.weight,
        ...(drawn.ceiling === undefined ? {} : { ceiling: money((cost * BigInt(drawn.ceiling)) / 10n, given) }),
        ...(first === undefined ? {} : { since: developments[first] ?? "d-1" }),
        ...(end === undefined || !isInOrder ? {} : { until: developments[end] ?? "d-1" }),
      };
    });
    return requestOf(given, names, cost, {
      kind: "co-financed",
      strategy: {
        kind: "round-robin",
        rule,
        members: rows,
        turns: past.map(({ cost: paid, payer }, at) => {
          const present = rows.filter(
            ({ since, until }) =>
              (since === undefined || developments.indexOf(since) <= at) &&
              (until === undefined || at <= developments.indexOf(until)),
          );
          return {
            development: developments[at] ?? "",
            cost: money(paid, given),
            payer: present[payer % present.length]?.party ?? "",
          };
        }),
        skip: shuffled(members, given.seed).flatMap(([party, { skips }]) => (skips ? [party] : [])),
      },
    });
  });
}
