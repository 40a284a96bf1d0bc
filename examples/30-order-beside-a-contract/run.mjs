// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const plan = planFunding(request);

const answer = {
  contract: request.modality.contract,
  shares: plan.shares.map(({ party, role, amount, percentage }) => ({ party, role, amount, percentage })),
  vat: plan.vat,
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
  partParPart: plan.shares.map(({ party }) => explain(plan, { locale: "fr", party }).join(" ")),
  shareByShare: plan.shares.map(({ party }) => explain(plan, { locale: "en", party }).join(" ")),
};
console.log(JSON.stringify(answer, null, 2));
