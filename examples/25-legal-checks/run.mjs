// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { checkLegal } from "quotepart/legal";
import { legalText } from "quotepart/words";

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

/** @param {import("quotepart").FundingPlan} plan @param {import("quotepart/legal").LegalFacts} facts */
const checked = (plan, facts) =>
  checkLegal(plan, { date: "2026-06-01", facts }).map((check) => ({
    article: check.article,
    value: check.value,
    limit: check.limit,
    result: check.result,
    texte: legalText(check, { locale: "fr" }),
    text: legalText(check, { locale: "en" }),
  }));

/** What the checks say of modifying the contract. @param {import("quotepart/legal").LegalFacts} facts */
const modifications = (facts) =>
  checked(planFunding(read("../30-order-beside-a-contract/request.json")), {
    country: "FR",
    contractKind: "services",
    ...facts,
  }).filter(({ article }) => article.startsWith("R2194"));

const answer = {
  // Scenario S7: a grant of half, the town buys the whole, its metropolis contributes.
  grant: checked(planFunding(read("request.json")), {
    contractingParty: "toul",
    contractKind: "services",
    isOverseas: false,
    reinvoices: false,
    isEquipment: true,
    fondsDeConcours: ["metropole"],
    vatIsRecovered: false,
    fctvaEligible: ["toul"],
    comparableNeeds: "0.00",
  }),
  // Scenario S11: an order of 2,000.00 beside a contract of 48,000.00 that was modified twice. The lead orders the whole
  // and re-invoices its associate; or each has its part in its own contract.
  leadOrdersAll: modifications({ reinvoices: true }),
  eachInItsContract: modifications({ reinvoices: false }),
};
console.log(JSON.stringify(answer, null, 2));
