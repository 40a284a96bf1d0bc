// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;
const costs = ["12000.00", "8000.00", "10000.00", "9000.00"];

/** @type {{ development: string, cost: string, payer: string }[]} */
const turns = [];
const played = costs.map((cost, at) => {
  const id = `d${at + 1}`;
  // A rotation knows only the developments so far: who joins later is not in its list yet.
  const members = strategy.members
    .filter((/** @type {{ since?: string }} */ { since = "d1" }) => since <= id)
    .map((/** @type {{ until?: string }} */ { until, ...member }) =>
      until !== undefined && until <= id ? { ...member, until } : member,
    );
  const plan = planFunding({
    ...request,
    development: { ...request.development, id, cost },
    modality: { kind: "co-financed", strategy: { ...strategy, members, turns } },
  });
  const { payer, ledger, nextTurn } = plan;
  if (payer) turns.push({ development: id, cost, payer });
  const pourquoi = explain(plan, { locale: "fr" }).join(" ");
  return { cost, payer, ledger, nextTurn, pourquoi, why: explain(plan, { locale: "en" }).join(" ") };
});

/** What the plan of the whole request says to each. @param {"fr" | "en"} locale */
function partByPart(locale) {
  const plan = planFunding(request);
  return plan.shares.map(({ party }) => explain(plan, { locale, party }).join(" "));
}

console.log(JSON.stringify({ played, partParPart: partByPart("fr"), shareByShare: partByPart("en") }, null, 2));
