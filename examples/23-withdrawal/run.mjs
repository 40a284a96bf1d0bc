// @ts-check
import { readFileSync } from "node:fs";
import { amendFunding } from "quotepart";
import { explain } from "quotepart/words";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const request = read("request.json");
const change = read("change.json");

/** What an amendment says, without its two plans. @param {import("quotepart").Amendment} amendment */
const outline = ({ after, delta, buyIn, transfers, pot, reconciliation }) => ({
  status: after.status,
  gap: after.gap,
  delta,
  buyIn,
  transfers,
  pot,
  reconciliation,
  pourquoi: explain(after, { locale: "fr" }).join(" "),
  why: explain(after, { locale: "en" }).join(" "),
});

const answer = {
  sharedByFive: outline(amendFunding(request, change)),
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
  heldWithAGap: outline(amendFunding(request, { ...change, then: "gap" })),
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
  replaced: outline(amendFunding(request, { ...change, then: "replace" })),
  stillOwes: outline(amendFunding(request, { ...change, when: "after-commitment" })),
};
console.log(JSON.stringify(answer, null, 2));
