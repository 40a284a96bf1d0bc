// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { sources, ...alone } = request;

/** @param {import("quotepart").FundingRequest} given */
function planOf(given) {
  const plan = planFunding(given);
  return {
    shares: plan.shares.map(({ party, role, amount, exact }) => ({ party, role, amount, exact })),
    vat: plan.vat,
    netCosts: plan.netCosts,
    pourquoi: explain(plan, { locale: "fr" }).join(" "),
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

console.log(JSON.stringify({ sources, withTheGrant: planOf(request), grantLost: planOf(alone) }, null, 2));
