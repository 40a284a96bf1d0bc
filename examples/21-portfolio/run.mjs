// @ts-check
import { readFileSync } from "node:fs";
import { planFunding, summarizePortfolio } from "quotepart";

/** @param {string} name */
const planIn = (name) => planFunding(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")));

const portfolio = summarizePortfolio(["formulaires", "export", "carte"].map(planIn));
const { byParty, byModality, byYear, table, gaps, inKind, reconciliation } = portfolio;
console.log(JSON.stringify({ byParty, byModality, byYear, table, gaps, inKind, reconciliation }, null, 2));
