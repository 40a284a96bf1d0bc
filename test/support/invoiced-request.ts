import type { FundingRequest } from "../../src/index.js";

/** Two towns at two rates of VAT, a subsidy, a contribution in kind and two instalments. */
export const invoiced: FundingRequest = {
  currency: "EUR",
  development: { id: "d3", title: "Carte", cost: "1000.05" },
  parties: [
    { id: "a", name: "Ville A", vatRate: "20" },
    { id: "b", name: "Ville B", vatRate: "5.5" },
    { id: "r", name: "Région", role: "funder" },
  ],
  sources: [
    { kind: "subsidy", from: "r", amount: "300.00" },
    { kind: "in-kind", from: "a", value: "150.00" },
  ],
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["a", "b"].map((party) => ({ party, weight: 1 })) },
  },
  schedule: [
    { label: "Acompte", rate: 30, due: "2027-01-31" },
    { label: "Solde", rate: 70 },
  ],
};

/** The same without VAT, in five instalments. */
export const many: FundingRequest = {
  ...invoiced,
  parties: invoiced.parties.map(({ id, name, role }) => ({ id, name, role })),
  sources: [],
  schedule: [1, 2, 3, 4, 5].map((at) => ({ label: `Échéance ${at}`, rate: 20 })),
};
