// @ts-check
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { explain } from "quotepart/words";

const request = JSON.parse(readFileSync(new URL("request.json", import.meta.url), "utf8"));
const PLANS = 1_000;

/** Plans the same cost over and over. @param {boolean} handsOn whether each plan hands its fractions to the next */
function paidAfter(handsOn) {
  /** @type {readonly { party: string, exact: string }[]} */
  let carried = [];
  const cents = new Map([
    ["nancy", 0n],
    ["metz", 0n],
  ]);
  let furthest = 0;
  for (let month = 1; month <= PLANS; month += 1) {
    const development = { ...request.development, id: `mois-${month}` };
    const plan = planFunding({ ...request, development, ...(handsOn ? { carried } : {}) });
    carried = plan.carried;
    for (const { party, amount } of plan.shares) {
      const paid = (cents.get(party) ?? 0n) + BigInt(amount.replace(".", ""));
      cents.set(party, paid);
      // What is due so far, in quarters of a cent: 75 or 25 per cent of 99.99 each month.
      const due = BigInt(month) * 9999n * (party === "nancy" ? 3n : 1n);
      furthest = Math.max(furthest, Number(due - 4n * paid) / 4, Number(4n * paid - due) / 4);
    }
  }
  return { paidInCents: Object.fromEntries([...cents].map(([party, paid]) => [party, String(paid)])), furthest };
}

const plan = planFunding(request);
const answer = {
  dueInCents: { nancy: "7499250", metz: "2499750" },
  carriedOn: paidAfter(true),
  forgotten: paidAfter(false),
  afterOnePlan: plan.carried,
  pourquoi: explain(plan, { locale: "fr" }).join(" "),
  why: explain(plan, { locale: "en" }).join(" "),
};
console.log(JSON.stringify(answer, null, 2));
