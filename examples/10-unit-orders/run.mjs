// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;

/** The same orders under other terms. @param {object} terms @param {string} [cost] */
function planUnder(terms, cost = request.development.cost) {
  const development = { ...request.development, cost };
  const modality = { kind: "co-financed", strategy: { ...strategy, ...terms } };
  const plan = planFunding({ ...request, development, modality });
  return {
    cost: plan.cost,
    status: plan.status,
    shares: Object.fromEntries(plan.shares.map(({ party, amount }) => [party, amount])),
    gap: plan.gap,
    surplus: plan.surplus,
    credits: plan.credits,
    pourquoi: explain(plan, { locale: "fr" }).join(" "),
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

const five = strategy.contributors.slice(0, 5);
const credit = { difference: { policy: "credit" } };

const answer = {
  allSix: planUnder({}),
  oneMissing: planUnder({ contributors: five }),
  fromTheWaitingList: planUnder({ contributors: five, waitingList: ["luneville"] }),
  sharedByFive: planUnder({ contributors: five, count: 5 }),
  belowTheCostBearer: planUnder({ unit: "3333.33" }, "20000.00"),
  belowTheCostCredit: planUnder({ unit: "3333.33", ...credit }, "20000.00"),
  aboveTheCostBearer: planUnder({}, "20000.00"),
  aboveTheCostCredit: planUnder(credit, "20000.00"),
  roundedToTen: planUnder({ roundUnitTo: "10.00" }, "20000.00"),
};
console.log(JSON.stringify(answer, null, 2));
