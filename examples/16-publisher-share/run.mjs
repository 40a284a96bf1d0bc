// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));

/** The same development at a cost. @param {string} cost */
function planAt(cost) {
  const plan = planFunding({ ...request, development: { ...request.development, cost } });
  return {
    cost: plan.cost,
    shares: plan.shares.map(({ party, role, amount, bound }) => ({ party, role, amount, bound })),
    vat: plan.vat,
    netCosts: plan.netCosts,
    pourquoi: explain(plan, { locale: "fr" }).join(" "),
    why: explain(plan, { locale: "en" }).join(" "),
    partParPart: plan.shares.map(({ party }) => explain(plan, { locale: "fr", party }).join(" ")),
    shareByShare: plan.shares.map(({ party }) => explain(plan, { locale: "en", party }).join(" ")),
  };
}

console.log(
  JSON.stringify({ asAgreed: planAt(request.development.cost), aboveTheCeiling: planAt("24000.00") }, null, 2),
);
