// @ts-check
import { readFileSync } from "node:fs";
import { amendFunding } from "quotepart";
import { explain } from "quotepart/words";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const request = read("request.json");
const change = read("change.json");

const { before, after, delta, reconciliation } = amendFunding(request, change);
const answer = {
  delta,
  reconciliation,
  scheduleBefore: before.schedule,
  scheduleAfter: after.schedule,
  vatAfter: after.vat,
  pourquoi: explain(after, { locale: "fr" }).join(" "),
  why: explain(after, { locale: "en" }).join(" "),
};
console.log(JSON.stringify(answer, null, 2));
