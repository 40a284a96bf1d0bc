// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const plan = planFunding(request);

const answer = {
  status: plan.status,
  shares: plan.shares.map(({ party, role, amount, exact, bound }) => ({ party, role, amount, exact, bound })),
  gap: plan.gap,
  spare: plan.rounding.spare,
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
};
console.log(JSON.stringify(answer, null, 2));
