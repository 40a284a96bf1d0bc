// @ts-check
// The running example of all guides: one development of 18,000.00, four towns, under every strategy. Figures of ours.

const names = /** @type {const} */ ({
  nancy: "Ville de Nancy",
  metz: "Ville de Metz",
  toul: "Ville de Toul",
  laxou: "Ville de Laxou",
});

/** How many agents of each town use the software. */
const agents = { nancy: "480", metz: "510", toul: "62", laxou: "14" };

const towns = /** @type {(keyof typeof names)[]} */ (Object.keys(names));

const pledges = [
  { party: "nancy", amount: "6000.00", maximum: "6500.00" },
  { party: "metz", amount: "5000.00", maximum: "6000.00" },
  { party: "toul", amount: "2500.00", maximum: "2500.00" },
  { party: "laxou", amount: "1500.00", maximum: "2000.00" },
];

/** The terms of each strategy in the running example. */
export const clubs = {
  key: {
    kind: "allocation-key",
    label: "agents utilisateurs",
    date: "2027-01-01",
    key: towns.map((party) => ({ party, weight: agents[party] })),
  },
  pledges: { kind: "voluntary-share", pledges, onShortfall: { policy: "report" } },
  units: { kind: "unit-order", contributors: towns, count: 4, difference: { policy: "bearer", party: "publisher" } },
  turns: { kind: "round-robin", members: towns.map((party) => ({ party, weight: "1" })) },
  modules: {
    kind: "by-module",
    modules: [
      { id: "carte", title: "Carte", cost: "10000.00", wantedBy: towns },
      { id: "photos", title: "Photos jointes", cost: "5000.00", wantedBy: ["nancy", "metz"] },
      { id: "alertes", title: "Alertes aux services", cost: "3000.00", wantedBy: ["nancy", "toul", "laxou"] },
    ],
    key: "equal",
  },
};

/**
 * A request of the running example.
 * @param {{ strategy?: object, modality?: object, cost?: string, vatRate?: string } & Record<string, unknown>} [changes]
 *   another strategy, modality, cost or VAT rate; other fields stand in the request as they are
 * @returns {object} a request; what is wrong with it, the library says
 */
export function club({ strategy = clubs.key, modality, cost = "18000.00", vatRate, ...others } = {}) {
  return {
    currency: "EUR",
    development: { id: "wcs-7421", title: "Carte des signalements (montants illustratifs)", year: 2027, cost },
    parties: [
      ...towns.map((id) => ({ id, name: names[id], ...(vatRate === undefined ? {} : { vatRate }) })),
      { id: "publisher", name: "L’éditeur", role: "publisher" },
    ],
    modality: modality ?? { kind: "co-financed", strategy },
    ...others,
  };
}
