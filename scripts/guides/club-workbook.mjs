// @ts-check
// The workbook of the running example, for the guide and for its pictures: the same request, the same things typed into it.
import { club, clubs } from "./club.mjs";

/** @typedef {import("quotepart").FundingRequest} FundingRequest */

const schedule = [
  { label: "Acompte à la signature", rate: "30", due: "2027-02-01" },
  { label: "Mise en recette", rate: "40", due: "2027-06-01" },
  { label: "Solde", rate: "30" },
];

/** The map of reported problems with VAT, in three instalments. */
export const workbookRequest = /** @type {FundingRequest} */ (club({ vatRate: "20", schedule }));

/** What is typed for a picture, by the defined name of the cells. */
export const changes = {
  /** The cost rises, and a fifth town comes in. */
  amount: {
    qp_cost: [19250],
    qp_names: ["Ville de Nancy", "Ville de Metz", "Ville de Toul", "Ville de Laxou", "Ville de Lunéville"],
    qp_weights: [480, 510, 62, 14, 45],
    qp_vat_rates: [20, 20, 20, 20, 20],
  },
  /** The instalments make more than the whole. */
  rate: { qp_rates: [30, 45, 30] },
};

const joined = { ...clubs.key, key: [...clubs.key.key, { party: "luneville", weight: "45" }] };

/** The request that the first of them makes. @type {FundingRequest} */
export const changedRequest = {
  .../** @type {FundingRequest} */ (club({ cost: "19250.00", vatRate: "20", strategy: joined, schedule })),
  parties: [...workbookRequest.parties, { id: "luneville", name: "Ville de Lunéville", vatRate: "20" }],
};
