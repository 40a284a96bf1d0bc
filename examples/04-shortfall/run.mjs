// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const { strategy } = request.modality;

/** What each policy does with the same pledges. */
const policies = [
  { policy: "report" },
  { policy: "top-up" },
  { policy: "equal-top-up" },
  { policy: "backstop", party: "publisher", maximum: "1000.00" },
  { policy: "cancel" },
];

/** @param {{ policy: string }} onShortfall @param {object[]} pledges */
function planUnder(onShortfall, pledges = strategy.pledges) {
  const modality = { kind: "co-financed", strategy: { ...strategy, pledges, onShortfall } };
  const plan = planFunding({ ...request, modality });
  const { status, shares, gap, explanation } = plan;
  const reached = explanation.find(({ code }) => code === "pledges.short")?.params;
  return {
    policy: onShortfall.policy,
    status,
    shares: Object.fromEntries(shares.map(({ party, amount }) => [party, amount])),
    headroom: shares.flatMap(({ party, because }) =>
      because.flatMap(({ code, params }) => (code === "pledge.headroom" ? [{ party, ...params }] : [])),
    ),
    gap,
    reached: reached && "reached" in reached ? reached.reached : null,
    pourquoi: explain(plan, { locale: "fr" }).join(" "),
    why: explain(plan, { locale: "en" }).join(" "),
  };
}

/** The same pledges before any ceiling was voted. @type {object[]} */
const withoutCeilings = strategy.pledges.map((/** @type {{ party: string, amount: string }} */ { party, amount }) => ({
  party,
  amount,
}));

/** Every town pledges what it may give at most. @type {object[]} */
const atTheCeilings = strategy.pledges.map((/** @type {{ party: string, maximum: string }} */ { party, maximum }) => ({
  party,
  amount: maximum,
  maximum,
}));
const backstop = { policy: "backstop", party: "publisher", maximum: "1000.00" };

console.log(
  JSON.stringify(
    {
      withVotedCeilings: policies.map((policy) => planUnder(policy)),
      withoutCeilings: planUnder({ policy: "top-up" }, withoutCeilings),
      closedByTheBackstop: planUnder(backstop, atTheCeilings),
    },
    null,
    2,
  ),
);
