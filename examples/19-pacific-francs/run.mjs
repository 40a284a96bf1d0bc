// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;

/** @param {readonly object[]} key */
function planBy(key) {
  const plan = planFunding({ ...request, modality: { kind: "co-financed", strategy: { ...strategy, key } } });
  return {
    shares: plan.shares.map(({ party, amount, exact }) => ({ party, amount, exact })),
    vat: plan.vat,
    pourquoi: explain(plan, { locale: "fr" }).join(" "),
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

/** Everybody counts for one. @type {object[]} */
const equal = strategy.key.map((/** @type {{ party: string }} */ { party }) => ({ party, weight: "1" }));
console.log(JSON.stringify({ byPopulation: planBy(strategy.key), equally: planBy(equal) }, null, 2));
