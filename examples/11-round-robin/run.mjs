// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;
const costs = ["12000.00", "9000.00", "15000.00", "6000.00"];

/** @type {{ development: string, cost: string, payer: string }[]} */
const turns = [];
const played = costs.map((cost, at) => {
  const development = { ...request.development, id: `d${at + 1}`, cost };
  const plan = planFunding({
    ...request,
    development,
    modality: { kind: "co-financed", strategy: { ...strategy, turns } },
  });
  const { payer, ledger, nextTurn } = plan;
  if (payer) turns.push({ development: development.id, cost, payer });
  const pourquoi = explain(plan, { locale: "fr" }).join(" ");
  return { cost, payer, ledger, nextTurn, pourquoi, why: explain(plan, { locale: "en" }).join(" ") };
});

/** The fourth development under other terms. @param {object} terms */
function fourth(terms) {
  const plan = planFunding({ ...request, modality: { kind: "co-financed", strategy: { ...strategy, ...terms } } });
  return {
    status: plan.status,
    payer: plan.payer,
    ledger: plan.ledger,
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

/** @type {{ party: string, weight: string }[]} */
const members = strategy.members;
const answer = {
  played,
  inFixedOrder: fourth({ rule: "fixed-order" }),
  byDeadline: fourth({ rule: "deadline" }),
  metzPasses: fourth({ skip: ["metz"] }),
  aboveTheCeilingOfMetz: fourth({
    members: members.map((member) => (member.party === "metz" ? { ...member, ceiling: "5000.00" } : member)),
  }),
  nobodyCan: fourth({ skip: members.map(({ party }) => party) }),
};
console.log(JSON.stringify(answer, null, 2));
