/** A small request that is valid: 100.00 euros over two towns, weights 1 and 2. */
export const small = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost: "100.00" },
  parties: [
    { id: "metz", name: "Ville de Metz" },
    { id: "toul", name: "Ville de Toul" },
  ],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "metz", weight: "1" },
        { party: "toul", weight: "2" },
      ],
    },
  },
} as const;

/** The small request with anything at all as its cost. */
export const withCost = (cost: unknown) => ({ ...small, development: { ...small.development, cost } });

/** The small request with anything at all as its parties. */
export const withParties = (parties: unknown) => ({ ...small, parties });

/** The small request with anything at all as its strategy. */
export const withStrategy = (strategy: unknown) => ({ ...small, modality: { kind: "co-financed", strategy } });

/** The small request with anything at all as the rows of its key. */
export const withRows = (key: unknown) => withStrategy({ kind: "allocation-key", key });

/** The small request shared by pledges of anything at all. */
export const withPledges = (pledges: unknown) => withStrategy({ kind: "voluntary-share", pledges });
