import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  type Modality,
  planFunding,
  type Strategy,
} from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import { reasonsEn } from "../../../src/words/reasons-en.js";
import { reasonsFr } from "../../../src/words/reasons-fr.js";
import { root } from "../../house/tree.js";

const folder = join(root, "examples");
const examples = readdirSync(folder).flatMap((name): FundingRequest[] => {
  try {
    return [JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")) as FundingRequest];
  } catch {
    return [];
  }
});

const parties = ["a", "b", "c", "d"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` }));
const by = (modality: Modality, cost = "100.00", rest: Partial<FundingRequest> = {}): FundingRequest => ({
  currency: "EUR",
  development: { id: "d3", title: "Carte", cost },
  parties,
  modality,
  ...rest,
});
const shared = (strategy: Strategy, cost?: string, rest?: Partial<FundingRequest>): FundingRequest =>
  by({ kind: "co-financed", strategy }, cost, rest);
const contract = { reference: "2024-17", amount: "48000.00" };

const pledges = [
  { party: "a", amount: "30.00", minimum: "25.00", maximum: "40.00" },
  { party: "b", amount: "30.00" },
  { party: "c", amount: "0.00" },
];
const shortfalls = ["report", "top-up", "equal-top-up", "cancel"] as const;
const surpluses = ["proportional", "cap", "equal-reduction", "credit"] as const;
const key = [
  { party: "a", weight: "6" },
  { party: "b", weight: "3", minimum: "40.00" },
  { party: "c", weight: "1", maximum: "5.00" },
];
const members = ["a", "b", "c"].map((party) => ({ party, weight: "1" }));
const turns = [
  { development: "d1", cost: "10.00", payer: "a" },
  { development: "d2", cost: "10.00", payer: "b" },
];
const orders = { kind: "unit-order", contributors: ["a", "b"], count: 3 } as const;
const bearer = { policy: "bearer", party: "d" } as const;

const variants: readonly FundingRequest[] = [
  ...shortfalls.map((policy) => shared({ kind: "voluntary-share", pledges, onShortfall: { policy } })),
  shared({
    kind: "voluntary-share",
    pledges: pledges.map((pledge) => ({ ...pledge, maximum: "40.00" })),
    onShortfall: { policy: "equal-top-up" },
  }),
  shared({
    kind: "voluntary-share",
    pledges: pledges.map((pledge) => ({ ...pledge, maximum: "40.00" })),
    onShortfall: { policy: "top-up" },
  }),
  shared({ kind: "voluntary-share", pledges, onShortfall: { policy: "backstop", party: "d", maximum: "10.00" } }),
  shared({ kind: "voluntary-share", pledges, onShortfall: { policy: "backstop", party: "d" } }),
  shared({ kind: "voluntary-share", pledges, onShortfall: { policy: "backstop", party: "d" } }, "60.00"),
  shared({ kind: "voluntary-share", pledges, threshold: { rate: "90" } }),
  ...surpluses.map((policy) => shared({ kind: "voluntary-share", pledges, onSurplus: { policy } }, "40.00")),
  ...surpluses.map((policy) => shared({ kind: "voluntary-share", pledges, onSurplus: { policy } }, "20.00")),
  shared({ kind: "voluntary-share", pledges: [{ party: "a", amount: "30.00" }] }, "30.00"),
  shared({
    kind: "voluntary-share",
    pledges,
    match: { party: "d", perPledge: "5.00", ceiling: "8.00" },
  }),
  shared({ kind: "allocation-key", key, label: "population", source: "INSEE", date: "2026-01-01" }),
  shared({ kind: "allocation-key", key: key.map(({ party, weight }) => ({ party, weight })), exemptBelow: "15.00" }),
  shared({ kind: "allocation-key", key: members, exemptBelow: "40.00" }),
  shared({ kind: "allocation-key", key: [{ party: "a", weight: "1" }], exemptBelow: "400.00" }),
  shared({ kind: "allocation-key", key: [{ party: "a", weight: "1", maximum: "10.00" }] }),
  shared({ kind: "allocation-key", key: [{ party: "a", weight: "1", minimum: "110.00" }] }),
  shared({ kind: "allocation-key", key: members }, "100.00", { rounding: { rule: "bearer", party: "b" } }),
  shared({ kind: "allocation-key", key: members }, "100.00", {
    rounding: { rule: "largest-remainder", priority: ["c"] },
    carried: [],
  }),
  shared({ kind: "allocation-key", key: members }, "200.00"),
  shared({ kind: "allocation-key", key: members }, "100", { currency: "XPF" }),
  shared({ kind: "allocation-key", key: members }, "200", { currency: "XPF" }),
  shared({ ...orders, difference: bearer }),
  shared({ ...orders, difference: bearer, waitingList: ["c", "d"] }),
  shared({ ...orders, contributors: ["a", "b", "c"], unit: "33.33", difference: bearer }),
  shared({ ...orders, contributors: ["a", "b", "c"], unit: "33.33", difference: { policy: "credit" } }),
  shared({ ...orders, contributors: ["a", "b", "c"], roundUnitTo: "10.00", difference: { policy: "credit" } }),
  shared({ ...orders, contributors: ["a"], difference: { policy: "credit" } }),
  shared({ ...orders, contributors: [], difference: { policy: "credit" } }, "100", { currency: "XPF" }),
  ...(["furthest-behind", "fixed-order", "deadline"] as const).flatMap((rule) => [
    shared({ kind: "round-robin", rule, members, turns }),
    shared({ kind: "round-robin", rule, members, turns: [...turns, { development: "d0", cost: "1.00", payer: "a" }] }),
  ]),
  shared({
    kind: "round-robin",
    members: [
      { party: "a", weight: "1", until: "d1" },
      { party: "b", weight: "1" },
      { party: "c", weight: "1", ceiling: "5.00" },
      { party: "d", weight: "1" },
    ],
    turns,
    skip: ["b"],
  }),
  shared({ kind: "round-robin", members, skip: ["a", "b", "c"] }),
  shared({ kind: "by-module", modules: [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a"] }], key: members }),
  by({ kind: "initial-contract", authority: "a", contract }),
  by({ kind: "complementary-order", lead: "a", contract }),
  by({
    kind: "complementary-order",
    lead: "a",
    contract,
    leadWeight: "1",
    associates: [
      { party: "b", rate: "10" },
      { party: "c", amount: "10.00" },
      { party: "d", weight: "1" },
    ],
  }),
];

const plans = [...examples, ...variants].map((request) => planFunding(request));
const codesIn = ({ explanation, shares }: FundingPlan): readonly string[] =>
  [...explanation, ...shares.flatMap(({ because }) => because)].map(({ code }) => code);

describe("words: every sentence about a plan", () => {
  it("words: each reason that can be given is given by one of these plans", () => {
    const given = new Set(plans.flatMap(codesIn));
    expect(Object.keys(reasonsFr).filter((code) => !given.has(code))).toEqual([]);
    expect(Object.keys(reasonsEn).sort()).toEqual(Object.keys(reasonsFr).sort());
  });

  it.each(["fr", "en"] as const)("words: all of them are whole sentences (%s)", (locale) => {
    const sentences = plans.flatMap((plan) => [
      ...explain(plan, { locale }),
      ...plan.shares.flatMap(({ party }) => explain(plan, { locale, party })),
    ]);
    const wrong = sentences.filter(
      (sentence) => !/^[\p{Lu}\d«].*\.$/su.test(sentence) || /undefined|null|NaN|\[obj/.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  it("words: French punctuation never stands alone at the beginning of a line", () => {
    const sentences = plans.flatMap((plan) => explain(plan));
    expect(sentences.filter((sentence) => / [:;!?»]|« /.test(sentence))).toEqual([]);
  });

  it("words: of a party that the plan does not know nothing is said", () => {
    const [plan] = plans;
    expect(plan && explain(plan, { party: "nobody" })).toEqual([]);
  });
});
