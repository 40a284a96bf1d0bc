import type { FundingRequest, Strategy } from "../../../src/index.js";

/** Requests whose parties have something of their own to explain. */

const towns = ["Ville A", "Ville B", "Ville C", "Ville D"];
const parties = towns.map((name) => ({ id: name.slice(-1).toLowerCase(), name }));
const rated = parties.map((party) => ({ ...party, vatRate: "20" }));
const by = (strategy: Strategy, cost: string, rest: Partial<FundingRequest> = {}): FundingRequest => ({
  currency: "EUR",
  development: { id: "d3", title: "Carte", cost },
  parties,
  modality: { kind: "co-financed", strategy },
  ...rest,
});

/** Equal members; how many, of four. */
const equal = (members: number, cost: string, rest: Partial<FundingRequest> = {}): FundingRequest => {
  const key = parties.slice(0, members).map(({ id }) => ({ party: id, weight: "1" }));
  return by({ kind: "allocation-key", key }, cost, rest);
};

const halves = [
  { label: "Acompte", rate: "50" },
  { label: "Solde", rate: "50" },
];
const seven = ["Colmar", "Dole", "Épernay", "Gap", "Lens", "Mâcon", "Vesoul"].map((name, at) => ({
  id: `ville-${at + 1}`,
  name,
  vatRate: "20",
}));
const ahead = [
  { party: "a", exact: "-1/2" },
  { party: "b", exact: "1/2" },
];
const many = Array.from({ length: 11 }, (_, at) => ({
  id: `m${String(at + 1).padStart(2, "0")}`,
  name: `Ville ${at + 1}`,
}));

/** Scenario 8 of the domain: seven equal members, VAT of 20 %, 30, 40 and 30 per cent. */
export const sevenTowns: FundingRequest = {
  currency: "EUR",
  development: { id: "d8", title: "Portail", cost: "100000.00" },
  parties: seven,
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: seven.map(({ id }) => ({ party: id, weight: "1" })) },
  },
  schedule: [
    { label: "Acompte", rate: "30", due: "2027-02-01" },
    { label: "Recette", rate: "40", due: "2027-06-01" },
    { label: "Solde", rate: "30" },
  ],
};

/** Each by what it shows. */
export const partyRequests = {
  sevenTowns,
  bearer: equal(3, "100.00", { rounding: { rule: "bearer", party: "b" } }),
  bearerOfLess: equal(3, "200.00", { rounding: { rule: "bearer", party: "b" } }),
  bearerOfNothing: equal(3, "100.00", { rounding: { rule: "bearer", party: "b" }, carried: ahead }),
  carried: equal(2, "100.01", { carried: ahead }),
  carriedUnused: equal(2, "100.00", { carried: ahead }),
  carriedMuch: equal(3, "0.03", {
    carried: [
      { party: "a", exact: "-5/2" },
      { party: "b", exact: "5/2" },
    ],
  }),
  francs: equal(3, "100", { currency: "XPF", parties: rated }),
  dinars: equal(3, "100.000", { currency: "TND" }),
  creditNote: equal(3, "-100.00", { parties: rated }),
  priority: equal(3, "100.00", { rounding: { rule: "largest-remainder", priority: ["c"] } }),
  manyTied: {
    ...equal(1, "100.06"),
    parties: many,
    modality: {
      kind: "co-financed",
      strategy: { kind: "allocation-key", key: many.map(({ id }) => ({ party: id, weight: "1" })) },
    },
  },
  longFraction: by(
    {
      kind: "allocation-key",
      key: [
        { party: "a", weight: "12345678901234567891" },
        { party: "b", weight: "98765432109876543211" },
      ],
    },
    "100.00",
  ),
  longYen: by(
    {
      kind: "allocation-key",
      key: [
        { party: "a", weight: "12345678901234567891" },
        { party: "b", weight: "98765432109876543211" },
      ],
    },
    "100",
    { currency: "JPY" },
  ),
  longVat: equal(2, "100.00", {
    parties: rated.map((party) => ({ ...party, vatRate: "12345678901234567891/1234567890123456789" })),
  }),
  unidades: equal(3, "100.0000", { currency: "CLF", parties: rated }),
  rotation: by(
    {
      kind: "round-robin",
      members: ["a", "b", "c"].map((party) => ({ party, weight: "1" })),
      turns: [
        { development: "d1", cost: "12.00", payer: "a" },
        { development: "d2", cost: "9.00", payer: "b" },
      ],
    },
    "15.00",
  ),
  nobodysTurn: by({ kind: "round-robin", members: [{ party: "a", weight: "1" }], turns: [], skip: ["a"] }, "15.00"),
  sources: equal(3, "100.01", {
    parties: rated.map((party) => (party.id === "d" ? { id: "d", name: "Ville D", role: "publisher" } : party)),
    sources: [
      { kind: "subsidy", from: "a", rate: "30" },
      { kind: "subsidy", from: "a", amount: "10.00" },
      { kind: "in-kind", from: "b", value: "15.00" },
      { kind: "publisher-share", from: "d", amount: "1.00" },
    ],
  }),
  exempt: equal(3, "100.00", {
    parties: rated.map((party) =>
      party.id === "b" ? { ...party, vatRate: "0", vatReason: "autoliquidation" } : party,
    ),
    schedule: [
      { label: "Acompte", rate: "30", due: "2027-01-01" },
      { label: "Solde", rate: "70" },
    ],
    issued: [{ party: "a", instalment: "Acompte", net: "10.00" }],
  }),
  creditPaysAll: equal(2, "100.00", {
    parties: rated,
    credits: [
      { party: "a", amount: "50.00" },
      { party: "b", amount: "60.00" },
    ],
  }),
  creditPaysOne: equal(2, "100.00", { parties: rated, credits: [{ party: "a", amount: "50.00" }] }),
  issuedAll: equal(3, "100.02", {
    parties: rated,
    credits: [{ party: "a", amount: "20.00" }],
    schedule: halves,
    issued: [{ party: "a", instalment: "Acompte", net: "30.00" }],
  }),
  issuedCreditNote: equal(2, "-100.00", {
    parties: rated,
    schedule: halves,
    issued: [
      { party: "a", instalment: "Acompte", net: "-20.00" },
      { party: "b", instalment: "Acompte", net: "-20.00" },
      { party: "b", instalment: "Solde", net: "-30.00" },
    ],
  }),
  issuedUntaxed: equal(2, "100.00", {
    parties: rated.map((party) => ({ ...party, vatRate: "0", vatReason: "autoliquidation" })),
    schedule: halves,
    issued: [{ party: "b", instalment: "Acompte", net: "20.00" }],
  }),
  vatGap: equal(1, "3333.03", {
    parties: rated,
    schedule: [
      { label: "Acompte", rate: "30" },
      { label: "Recette", rate: "40" },
      { label: "Solde", rate: "30" },
    ],
  }),
  credit: by(
    {
      kind: "voluntary-share",
      pledges: [
        { party: "a", amount: "60.00" },
        { party: "b", amount: "50.00" },
      ],
      onSurplus: { policy: "credit" },
    },
    "100.00",
    { parties: rated, credits: [{ party: "b", amount: "7.00" }] },
  ),
  memberAndBearer: by(
    {
      kind: "unit-order",
      contributors: ["a", "b", "c"],
      count: 3,
      unit: "33.33",
      difference: { policy: "bearer", party: "a" },
      waitingList: ["d"],
    },
    "100.00",
    { parties: rated },
  ),
} as const satisfies Readonly<Record<string, FundingRequest>>;
