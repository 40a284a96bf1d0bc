import type { Json } from "./json.js";

/** What the page begins with; the amounts are illustrative. */
export const example = (title: string): Json => ({
  currency: "EUR",
  development: { id: "wcs-7421", title, year: 2027, cost: "18000.00" },
  parties: [
    { id: "nancy", name: "Ville de Nancy", vatRate: "20" },
    { id: "metz", name: "Ville de Metz", vatRate: "20" },
    { id: "toul", name: "Ville de Toul", vatRate: "20" },
    { id: "laxou", name: "Ville de Laxou", vatRate: "20" },
  ],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "nancy", weight: "480", maximum: "9000.00" },
        { party: "metz", weight: "510" },
        { party: "toul", weight: "62" },
        { party: "laxou", weight: "14", minimum: "500.00" },
      ],
    },
  },
});

/** A page without anything but two rows to fill in. */
export const blank: Json = {
  currency: "EUR",
  development: { id: "dev-1" },
  parties: [{ id: "partie" }, { id: "partie-2" }],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "partie", weight: "1" },
        { party: "partie-2", weight: "1" },
      ],
    },
  },
};
