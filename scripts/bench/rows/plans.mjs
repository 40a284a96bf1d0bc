// @ts-check
// Whole plans: everything on between ten members, and a key between as many as there are communes.
import { apportion, planFunding } from "quotepart";
import { explain } from "quotepart/words";
import { idsFor, populations } from "../data.mjs";
import { sideBySide } from "../measure.mjs";
import { byDinero, euros } from "../peers.mjs";
import { exponent, isWithin, power, times, timesBetween } from "../print.mjs";

const TEN = populations(10);

/** Ten members, a funder and the publisher; sources, bounds, VAT, a schedule, priority and what earlier plans left. @satisfies {import("quotepart").FundingRequest} */
export const everything = {
  currency: "EUR",
  development: {
    id: "bench",
    title: "Tout à la fois (montants illustratifs)",
    year: 2027,
    nature: /** @type {const} */ ("investment"),
    cost: "87654.32",
    useCases: [{ from: "m0", summary: "Ce dont nous avons besoin." }],
  },
  parties: [
    ...TEN.map((_, at) => ({
      id: `m${at}`,
      name: `Ville ${at}`,
      vatRate: at === 3 ? "0" : "20",
      ...(at === 3 ? { vatReason: "franchise" } : {}),
    })),
    { id: "region", name: "Région", role: /** @type {const} */ ("funder"), vatRate: "0", vatReason: "subvention" },
    { id: "publisher", name: "L’éditeur", role: /** @type {const} */ ("publisher") },
  ],
  sources: [
    { kind: /** @type {const} */ ("subsidy"), from: "region", rate: "30", ceiling: "20000.00" },
    { kind: /** @type {const} */ ("publisher-share"), from: "publisher", amount: "2000.00" },
    { kind: /** @type {const} */ ("in-kind"), from: "m1", value: "1500.00" },
  ],
  modality: {
    kind: /** @type {const} */ ("co-financed"),
    strategy: {
      kind: /** @type {const} */ ("allocation-key"),
      label: "population (illustrative)",
      key: TEN.map((weight, at) => ({
        party: `m${at}`,
        weight: String(weight),
        ...(at % 2 === 0 ? { minimum: "500.00" } : { maximum: "30000.00" }),
      })),
    },
  },
  rounding: { rule: /** @type {const} */ ("largest-remainder"), priority: ["m4", "m2"] },
  carried: [
    { party: "m0", exact: "1/3" },
    { party: "m5", exact: "-1/3" },
  ],
  schedule: [
    { label: "Acompte", rate: "30", due: "2027-01-31" },
    { label: "Recette", rate: "40", due: "2027-06-30" },
    { label: "Solde", rate: "30" },
  ],
};

/** @param {number} members @returns {import("quotepart").FundingRequest} */
function byKey(members) {
  const ids = idsFor(members);
  return {
    currency: "EUR",
    development: { id: "bench", title: "Une clé (montant illustratif)", cost: "987654.32" },
    parties: ids.map((id) => ({ id, name: `Commune ${id}` })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        key: populations(members).map((weight, at) => ({ party: ids[at] ?? "", weight: String(weight) })),
      },
    },
  };
}

const SIZES = [1000, 3500, 10_000, 35_000];

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row[]} */
export function planRows(effort) {
  checkPlans();
  const money = euros(87_654_32);
  const ten = sideBySide(
    [
      { name: "dinero", run: () => byDinero(money, TEN) },
      { name: "kernel", run: () => apportion(87_654_32, TEN) },
      { name: "key", run: inTen() },
      { name: "plan", run: () => planFunding(everything) },
      { name: "explained", run: () => explain(planFunding(everything), { locale: "fr" }) },
    ],
    // So much code is compiled later than the little code of a kernel.
    { ...effort, warmUpMs: 5 * effort.warmUpMs },
  );
  const many = sideBySide(
    SIZES.map((members) => {
      const request = byKey(members);
      return { name: String(members), run: () => planFunding(request) };
    }),
    { ...effort, warmUpMs: 5 * effort.warmUpMs },
  );
  const plan = ten.ratio("plan", "dinero");
  const member = (/** @type {number} */ members) => many.ratio(String(members), "1000", members, 1000);
  const growth = many.exponent(SIZES.map((members) => [String(members), members]));
  return [
    {
      what: "planFunding, everything on, 10 members",
      reach: "within 20× of a bare dinero.js allocate of 10",
      measured: times(plan),
      isReached: isWithin(plan, 20),
      tables: [
        {
          title: "A plan between ten, against a bare allocate",
          note: "How many times as long as dinero.js takes to allocate an amount between ten. «Everything»: sources, bounds, VAT, a schedule of three, priority, fractions carried, and the reasons of each share as codes.",
          head: ["call", "times as long (quartiles)"],
          lines: [
            ["apportion", timesBetween(ten.ratio("kernel", "dinero"))],
            ["planFunding, a key alone", timesBetween(ten.ratio("key", "dinero"))],
            ["planFunding, everything", timesBetween(plan)],
            ["planFunding, everything, and explain in French", timesBetween(ten.ratio("explained", "dinero"))],
          ],
        },
      ],
    },
    {
      what: "planFunding, 35,000 members by key",
      reach: "linear: at most 1.3× the time a member of 1,000 members",
      measured: `${times(member(35_000))} a member, exponent ${exponent(growth)}`,
      isReached: isWithin(member(35_000), 1.3),
      tables: [
        {
          title: "A plan by key, time a member",
          note: `Against the time a member of 1,000 members. Growth exponent ${exponent(growth)}.`,
          head: ["members", ...SIZES.map(power)],
          lines: [["time a member", ...SIZES.map((members) => times(member(members)))]],
        },
      ],
    },
  ];
}

function inTen() {
  const request = byKey(10);
  return () => planFunding(request);
}

function checkPlans() {
  for (const request of [everything, byKey(1000)]) {
    const { reconciliation, status } = planFunding(request);
    if (reconciliation.difference !== "0.00" || status !== "funded") throw new Error("A plan does not add up.");
  }
}
