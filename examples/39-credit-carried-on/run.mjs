// @ts-check
import { readFileSync } from "node:fs";
import { planFunding, summarizePortfolio } from "quotepart";
import { explain } from "quotepart/words";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const earlier = planFunding(read("earlier.json"));
// The first plan of the agreement brought no credit: what it hands on is what it credits.
const plan = planFunding({ ...read("request.json"), credits: earlier.credits });

/** In cents. @param {string} amount */
const cents = (amount) => BigInt(amount.replace(".", ""));
/** @param {bigint} units */
const money = (units) => String(units).padStart(3, "0").replace(/(..)$/, ".$1");

/** What each party has for the next development: what is left of its credit, and what this plan credits it with. */
const next = new Map((plan.creditUse ?? []).map(({ party, left }) => [party, cents(left)]));
for (const { party, amount } of plan.credits) next.set(party, (next.get(party) ?? 0n) + cents(amount));

const { byParty, credits, creditsUsed } = summarizePortfolio([earlier, plan]);
const answer = {
  earlier: { shares: earlier.shares.map(({ party, amount }) => ({ party, amount })), credits: earlier.credits },
  shares: plan.shares.map(({ party, amount }) => ({ party, amount })),
  creditUse: plan.creditUse,
  vat: plan.vat,
  schedule: plan.schedule,
  netCosts: plan.netCosts,
  next: [...next].map(([party, units]) => ({ party, amount: money(units) })),
  portfolio: { byParty, credits, creditsUsed },
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
  partParPart: plan.shares.map(({ party }) => explain(plan, { locale: "fr", party }).join(" ")),
  shareByShare: plan.shares.map(({ party }) => explain(plan, { locale: "en", party }).join(" ")),
};
console.log(JSON.stringify(answer, null, 2));
