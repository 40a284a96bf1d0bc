import type { FundingRequest, Modality, Strategy } from "../../../src/index.js";

/** Small requests whose plans give every reason, in each of the ways in which it can be said. */

const parties = ["a", "b", "c", "d"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` }));
const rated = parties.map((party) => ({ ...party, vatRate: "20" }));
const by = (modality: Modality, cost = "100.00", rest: Partial<FundingRequest> = {}): FundingRequest => ({
  currency: "EUR",
  development: { id: "d3", title: "Carte", cost },
  parties,
  modality,
  ...rest,
});
const shared = (strategy: Strategy, cost?: string, rest?: Partial<FundingRequest>): FundingRequest =>
  by({ kind: "co-financed", strategy }, cost, rest);
const XPF = { currency: "XPF" } as const;
const contract = { reference: "2024-17", amount: "48000.00" };

const pledges = [
  { party: "a", amount: "30.00", minimum: "25.00", maximum: "40.00" },
  { party: "b", amount: "30.00" },
  { party: "c", amount: "0.00" },
];
const bounded = pledges.map((pledge) => ({ ...pledge, maximum: "40.00" }));
const match = { party: "d", perPledge: "5.00", ceiling: "8.00" };
const pledged = (
  terms: Partial<Extract<Strategy, { kind: "voluntary-share" }>>,
  cost?: string,
  rest?: Partial<FundingRequest>,
): FundingRequest => shared({ kind: "voluntary-share", pledges, ...terms }, cost, rest);

const key = [
  { party: "a", weight: "6" },
  { party: "b", weight: "3", minimum: "40.00" },
  { party: "c", weight: "1", maximum: "5.00" },
];
const unbounded = key.map(({ party, weight }) => ({ party, weight }));
const members = ["a", "b", "c"].map((party) => ({ party, weight: "1" }));
const alone = { party: "a", weight: "1" };
const keyed = (
  terms: Partial<Extract<Strategy, { kind: "allocation-key" }>>,
  cost?: string,
  rest?: Partial<FundingRequest>,
): FundingRequest => shared({ kind: "allocation-key", key: members, ...terms }, cost, rest);

const turns = [
  { development: "d1", cost: "10.00", payer: "a" },
  { development: "d2", cost: "10.00", payer: "b" },
];
const rotation = (terms: Partial<Extract<Strategy, { kind: "round-robin" }>>): FundingRequest =>
  shared({ kind: "round-robin", members, turns, ...terms });

const bearer = { policy: "bearer", party: "d" } as const;
const credit = { policy: "credit" } as const;
const ordered = (
  terms: Partial<Extract<Strategy, { kind: "unit-order" }>>,
  cost?: string,
  rest?: Partial<FundingRequest>,
): FundingRequest =>
  shared({ kind: "unit-order", contributors: ["a", "b"], count: 3, difference: credit, ...terms }, cost, rest);

const half = { rule: "largest-remainder", priority: ["b"] } as const;
const carriedHalf = [
  { party: "a", exact: "-1/2" },
  { party: "b", exact: "1/2" },
];

/** The requests. */
export const everyReason: readonly FundingRequest[] = [
  by({ kind: "initial-contract", authority: "a", contract }),
  by({ kind: "initial-contract", authority: "a", contract: { ...contract, modifications: ["2000.00"] } }),
  by({ kind: "initial-contract", authority: "a", contract: { ...contract, modifications: ["2000.00", "-1500.00"] } }),
  by({ kind: "own-funds", publisher: "a" }),

  by({ kind: "complementary-order", lead: "a", contract }),
  by({ kind: "complementary-order", lead: "a", contract: { ...contract, modifications: ["2000.00", "1500.00"] } }),
  by({ kind: "complementary-order", lead: "a", contract, associates: [{ party: "b", rate: "100/3" }] }),
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

  pledged({ onShortfall: { policy: "report" } }),
  pledged({ onShortfall: { policy: "top-up" } }),
  pledged({ onShortfall: { policy: "equal-top-up" } }),
  pledged({ onShortfall: { policy: "cancel" } }),
  pledged({ pledges: bounded, onShortfall: { policy: "top-up" } }),
  pledged({ pledges: bounded, onShortfall: { policy: "equal-top-up" } }),
  pledged({ onShortfall: { policy: "backstop", party: "d", maximum: "10.00" } }),
  pledged({ onShortfall: { policy: "backstop", party: "d" } }),
  pledged({ onShortfall: { policy: "backstop", party: "d" } }, "60.00"),
  pledged({
    pledges: [...bounded, { party: "d", amount: "20.00", maximum: "20.00" }],
    onShortfall: { policy: "top-up" },
  }),
  pledged({ pledges: [...pledges, { party: "d", amount: "20.00", minimum: "20.00" }] }, "50.00"),
  pledged({ threshold: { rate: "200/3" } }),
  pledged({ pledges: [{ party: "a", amount: "30.00" }] }, "30.00"),
  pledged({ match }),
  pledged({ match: { party: "d", perPledge: "5.00" } }),
  pledged({ match }, "68.00"),
  pledged({ pledges: pledges.slice(0, 1), match: { party: "d", perPledge: "5.00" } }, "35.00"),
  pledged({ match, onSurplus: { policy: "credit" } }, "50.00"),
  pledged({ match, onShortfall: { policy: "cancel" } }),
  pledged({ match, threshold: { rate: "200/3" } }),
  pledged({ threshold: { rate: "90" } }, "100.00", {
    sources: [{ kind: "subsidy", from: "d", amount: "20.00" }],
  }),
  pledged({ pledges: pledges.slice(0, 1), onShortfall: { policy: "cancel" } }),
  pledged({ pledges: pledges.slice(2), onShortfall: { policy: "cancel" } }),
  ...(["proportional", "cap", "equal-reduction", "credit"] as const).flatMap((policy) => [
    pledged({ onSurplus: { policy } }, "40.00"),
    pledged({ onSurplus: { policy } }, "20.00"),
  ]),

  keyed({ key, label: "population", source: "INSEE", date: "2026-01-01" }),
  keyed({ key: [{ party: "a", weight: "1/3" }, ...members.slice(1)], source: "INSEE" }),
  keyed({ date: "2026-02-15" }),
  keyed({ key: unbounded, exemptBelow: "15.00" }),
  keyed({ key: unbounded, exemptBelow: "35.00" }),
  keyed({ key: unbounded.slice(0, 2), exemptBelow: "35.00" }),
  keyed({ key: [...unbounded, { party: "d", weight: "1" }], exemptBelow: "15.00" }),
  keyed({ exemptBelow: "40.00" }),
  keyed({ key: [alone], exemptBelow: "400.00" }),
  keyed({ key: [{ ...alone, maximum: "10.00" }] }),
  keyed({ key: [{ ...alone, minimum: "110.00" }] }),

  keyed({}, "200.00"),
  keyed({ key: members }, "-100.00"),
  keyed({}, "100.00", { rounding: { rule: "largest-remainder", priority: ["c"] } }),
  keyed({}, "100", XPF),
  keyed({}, "200", XPF),
  keyed({}, "100.00", { rounding: { rule: "bearer", party: "b" } }),
  keyed({}, "200.00", { rounding: { rule: "bearer", party: "b" } }),
  keyed({}, "100", { ...XPF, rounding: { rule: "bearer", party: "b" } }),
  keyed({ key: members.slice(0, 2) }, "100.00", { rounding: half, carried: carriedHalf }),
  keyed({ key: members.slice(0, 2) }, "100", { ...XPF, rounding: half, carried: carriedHalf }),
  keyed({ key: members.slice(0, 2) }, "-100.00", { rounding: half, carried: carriedHalf }),
  keyed({ key: members.slice(0, 2) }, "100.00", { rounding: { rule: "bearer", party: "b" }, carried: carriedHalf }),
  keyed({ key: members.slice(0, 2) }, "100", {
    ...XPF,
    rounding: { rule: "bearer", party: "b" },
    carried: carriedHalf,
  }),
  by({ kind: "own-funds", publisher: "a" }, "100.00", { carried: carriedHalf }),
  by({ kind: "own-funds", publisher: "a" }, "100", { ...XPF, carried: carriedHalf }),

  ordered({ difference: bearer }),
  ordered({ contributors: ["a"], difference: bearer, waitingList: ["b", "c"] }),
  ordered({ difference: bearer, waitingList: ["c", "d"] }),
  ordered({ contributors: ["a", "b", "c"], unit: "33.33", difference: bearer }),
  ordered({ contributors: ["a", "b", "c"], unit: "33.33" }),
  ordered({ contributors: ["a", "b", "c"], roundUnitTo: "10.00" }),
  ordered({ contributors: ["a"] }),
  ordered({ contributors: ["a"], count: 1 }),
  ordered({ contributors: [], count: 1 }),
  ordered({ contributors: [] }, "100", XPF),

  rotation({}),
  rotation({ turns: [...turns, { development: "d0", cost: "1.00", payer: "c" }] }),
  rotation({ rule: "fixed-order" }),
  rotation({ rule: "fixed-order", turns: [...turns, { development: "d0", cost: "1.00", payer: "c" }] }),
  rotation({
    rule: "fixed-order",
    members: members.slice(0, 1),
    turns: [
      { development: "d1", cost: "10.00", payer: "a" },
      { development: "d2", cost: "10.00", payer: "a" },
    ],
  }),
  rotation({ rule: "deadline" }),
  rotation({
    rule: "deadline",
    turns: [
      { development: "d1", cost: "1000.00", payer: "a" },
      { development: "d2", cost: "900.00", payer: "b" },
    ],
    skip: ["c"],
  }),
  rotation({ members: [alone], turns: [] }),
  rotation({
    members: [{ party: "b", weight: "1" }, { party: "c", weight: "1", ceiling: "5.00" }, alone],
    turns: [],
    skip: ["b"],
  }),
  rotation({
    members: [...members.map((member) => ({ ...member, ceiling: "5.00" })), { party: "d", weight: "1" }],
    turns: [],
  }),
  rotation({ members: [...members, { party: "d", weight: "1" }], turns: [], skip: ["a", "b"] }),
  rotation({ members: [{ ...alone, until: "d1" }, ...members.slice(1)] }),
  rotation({ skip: ["a", "b", "c"] }),

  shared({ kind: "by-module", modules: [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a"] }], key: members }),
  shared({
    kind: "by-module",
    modules: [
      { id: "m", title: "Socle", cost: "60.00", wantedBy: ["a", "b"] },
      { id: "n", title: "Paiement", cost: "40.00", wantedBy: ["b"] },
    ],
    key: "equal",
  }),
  shared({
    kind: "by-module",
    modules: [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a", "b", "c"] }],
    key: "equal",
  }),
  shared(
    {
      kind: "by-module",
      modules: [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a", "b", "c"] }],
      key: [alone, { party: "b", weight: "0.5" }, { party: "c", weight: "0.0" }],
    },
    "100.00",
    { sources: [{ kind: "subsidy", from: "d", amount: "10.00" }] },
  ),

  keyed({}, "100.00", {
    sources: [
      { kind: "subsidy", from: "d", rate: "30" },
      { kind: "publisher-share", from: "a", amount: "10.00" },
      { kind: "in-kind", from: "b", value: "15.00" },
    ],
  }),
  keyed({}, "100.00", { sources: [{ kind: "subsidy", from: "d", rate: "30", ceiling: "20.00" }] }),
  shared(
    { kind: "by-module", modules: [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a"] }], key: members },
    "100.00",
    { sources: [{ kind: "subsidy", from: "d", amount: "40.00" }] },
  ),
  keyed({}, "300.00", { credits: [{ party: "a", amount: "16.67" }] }),
  keyed({}, "300.00", { credits: [{ party: "a", amount: "150.00" }] }),
  keyed({}, "300.00", { parties: rated, credits: [{ party: "a", amount: "150.00" }] }),
  keyed({}, "300.00", { parties: rated, credits: [{ party: "a", amount: "50.00" }] }),
  keyed({}, "300.00", { credits: [{ party: "d", amount: "10.00" }] }),
  keyed({}, "100.00", { parties: rated, schedule: [{ label: "Solde", rate: "100" }] }),
  keyed({ key: members.slice(0, 2) }, "100", {
    ...XPF,
    parties: rated,
  }),
  keyed({}, "100.00", {
    schedule: [
      { label: "Acompte", rate: "30" },
      { label: "Solde", rate: "70" },
    ],
  }),
];
