// @ts-check
import { readFileSync } from "node:fs";
import { planFunding, tryPlanFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;

/** What each policy does with the same pledges. @param {string} policy */
function planUnder(policy) {
  const modality = { kind: "co-financed", strategy: { ...strategy, onSurplus: { policy } } };
  const plan = planFunding({ ...request, modality });
  const { status, shares, surplus, credits } = plan;
  const amounts = Object.fromEntries(shares.map(({ party, amount }) => [party, amount]));
  const pourquoi = explain(plan, { locale: "fr" }).join(" ");
  return {
    policy,
    status,
    shares: amounts,
    surplus,
    credits,
    pourquoi,
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

const answer = tryPlanFunding({
  ...request,
  modality: { kind: "co-financed", strategy: { ...strategy, onSurplus: { policy: "refuse" } } },
});

console.log(
  JSON.stringify(
    {
      plans: ["proportional", "cap", "equal-reduction", "credit"].map(planUnder),
      refused: answer.ok ? null : answer.issues.map(({ code, params }) => ({ code, params })),
    },
    null,
    2,
  ),
);
