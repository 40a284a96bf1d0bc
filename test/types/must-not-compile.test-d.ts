// What a caller must not be able to write: compiled by `npm run types`, never run.
import { apportion, planFunding } from "../../src/index.js";
import { type MinorUnits, minorUnits, sumOf } from "../../src/money/minor-units.js";
import type { Reason } from "../../src/plan/reasons.js";
import type { Speaker } from "../../src/words/locale.js";
import type { ReasonSentences } from "../../src/words/reasons.js";

const cents = minorUnits(100n);
const count = 3n;
// @ts-expect-error -- a count of parties is not an amount
const amount: MinorUnits = count;
// @ts-expect-error -- a number is not an amount
const euros: MinorUnits = 1;
const sum: MinorUnits = sumOf([cents, cents]);

const development = { id: "d", title: "D", cost: "1.00" };
const parties = [{ id: "a", name: "A" }];

planFunding({
  currency: "EUR",
  development,
  parties,
  // @ts-expect-error -- a strategy with another's terms
  modality: { kind: "co-financed", strategy: { kind: "allocation-key", pledges: [] } },
});
planFunding({
  currency: "EUR",
  development,
  parties,
  // @ts-expect-error -- a typo in a field
  modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "a", weight: 1, maximun: 2 }] } },
});
// @ts-expect-error -- a source without its kind
planFunding({ currency: "EUR", development, parties, modality: { kind: "own-funds", publisher: "a" }, sources: [{}] });
// @ts-expect-error -- a rule that does not exist
apportion(1n, [1], { rule: "fair" });

declare const plan: ReturnType<typeof planFunding>;
// @ts-expect-error -- a plan is not changed
plan.gap = "0.00";
// @ts-expect-error -- nor are its lists
plan.shares.push();

// @ts-expect-error -- a language that lacks a sentence
const sentences: ReasonSentences = {};
const ofShortfall = (params: Extract<Reason, { code: "pledges.short" }>["params"], say: Speaker): string =>
  // @ts-expect-error -- a sentence that asks for a value it does not get
  say.amount(params.gap);

export { amount, euros, ofShortfall, sentences, sum };
