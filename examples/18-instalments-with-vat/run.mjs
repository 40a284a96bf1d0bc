// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const plan = planFunding(request);

/** What one town is asked for, instalment by instalment. @param {import("quotepart").FundingPlan} of @param {string} party */
const invoicesTo = (of, party) =>
  (of.schedule ?? []).flatMap(({ lines }) =>
    lines.filter((line) => line.party === party).map(({ net, vat }) => `${net} + ${vat}`),
  );

const one = planFunding({
  ...request,
  development: { ...request.development, cost: "3333.03" },
  parties: request.parties.slice(0, 1),
  modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "colmar", weight: "1" }] } },
});

const answer = {
  shares: plan.shares.map(({ party, amount, spareUnits }) => ({ party, amount, spareUnits })),
  vat: plan.vat,
  instalments: plan.schedule?.map(({ label, due, rate, net, vat, gross }) => ({ label, due, rate, net, vat, gross })),
  invoices: Object.fromEntries(plan.shares.map(({ party }) => [party, invoicesTo(plan, party)])),
  oneTown: { invoices: invoicesTo(one, "colmar"), vat: one.vat },
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
};
console.log(JSON.stringify(answer, null, 2));
