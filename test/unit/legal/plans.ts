import { type FundingPlan, type FundingRequest, planFunding } from "../../../src/index.js";
import { checkLegal } from "../../../src/legal/check-legal.js";
import type { LegalCheck } from "../../../src/legal/legal-check.js";
import type { LegalOptions } from "../../../src/legal/legal-options.js";

/** The day of a check under every rule that holds today. */
export const DATE = "2026-06-01";

/** What a request differs in. */
type Change = Partial<FundingRequest>;

/** Scenario S11: a contract of 48,000.00, modified twice, and an order of 2,000.00. */
export const order = (
  amount = "2000.00",
  modifications: readonly string[] = ["2000.00", "1500.00"],
  change: Change = {},
) =>
  planFunding({
    currency: "EUR",
    development: { id: "d-11", title: "Export SIG", cost: amount },
    parties: [
      { id: "nancy", name: "Ville de Nancy", country: "FR" },
      { id: "metz", name: "Ville de Metz", country: "FR" },
    ],
    modality: {
      kind: "complementary-order",
      lead: "nancy",
      contract: { reference: "2024-17", amount: "48000.00", modifications },
    },
    ...change,
  });

/** The same order with Metz as an associate for 40 %. */
export const sharedOrder = (amount = "2000.00", modifications: readonly string[] = ["2000.00", "1500.00"]) =>
  order(amount, modifications, {
    modality: {
      kind: "complementary-order",
      lead: "nancy",
      contract: { reference: "2024-17", amount: "48000.00", modifications },
      associates: [{ party: "metz", rate: "40" }],
    },
  });

/** Scenario S7: 60,000.00 with a grant of half, the rest by a key between a town and its metropolis. */
export const granted = (change: Change = {}, [town, metropolis] = ["60", "40"]) =>
  planFunding({
    currency: "EUR",
    development: { id: "d-7", title: "Portail citoyen", cost: "60000.00", nature: "investment" },
    parties: [
      { id: "toul", name: "Ville de Toul", country: "FR", vatRate: "20" },
      { id: "metropole", name: "La Métropole", country: "FR", vatRate: "20" },
      { id: "region", name: "La Région", country: "FR", role: "funder" },
    ],
    sources: [{ kind: "subsidy", from: "region", rate: "50" }],
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        key: [
          { party: "toul", weight: town ?? "60" },
          { party: "metropole", weight: metropolis ?? "40" },
        ],
      },
    },
    ...change,
  });

/** The facts of scenario S7. */
export const grantedFacts = {
  contractingParty: "toul",
  contractKind: "services",
  isOverseas: false,
  reinvoices: false,
  isEquipment: true,
  fondsDeConcours: ["metropole"],
  vatIsRecovered: false,
  fctvaEligible: ["toul"],
  comparableNeeds: "0.00",
} as const;

/** The checks of one rule. */
export const checksOf = (plan: FundingPlan, rule: string, options: Partial<LegalOptions> = {}): readonly LegalCheck[] =>
  checkLegal(plan, { date: DATE, ...options }).filter((check) => check.rule === rule);

/** The only check of a rule, in short. */
export const answer = (plan: FundingPlan, rule: string, options: Partial<LegalOptions> = {}) =>
  answers(plan, rule, options)[0];

/** The checks of a rule, in short: value, limit, result, and what is missing. */
export const answers = (plan: FundingPlan, rule: string, options: Partial<LegalOptions> = {}) =>
  checksOf(plan, rule, options).map(({ value, limit, result, missing }) => [value, limit, result, ...missing]);
