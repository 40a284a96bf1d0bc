// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const plan = planFunding(request);

const answer = {
  shares: plan.shares.map(({ party, amount, exact, bound }) => ({ party, amount, exact, bound })),
  vat: plan.vat,
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
  partParPart: plan.shares.map(({ party }) => explain(plan, { locale: "fr", party }).join(" ")),
};
console.log(JSON.stringify(answer, null, 2));
