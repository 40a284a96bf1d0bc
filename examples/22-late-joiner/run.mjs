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

const residual = { ...change, basis: "residual", elapsedMonths: 24, lifetimeMonths: 60 };
const uneven = { ...request, development: { ...request.development, cost: "28500.00" } };
const bar = { id: "bar-le-duc", name: "Ville de Bar-le-Duc" };
const six = amendFunding(uneven, change).after.request;

const answer = {
  fromTheStart: outline(amendFunding(request, change)),
  residual: outline(amendFunding(request, residual)),
  toAPot: outline(amendFunding(request, { ...residual, refund: "pot" })),
  afterTheLastDay: outline(amendFunding(request, { ...change, date: "2032-01-01" })),
  aSeventh: outline(amendFunding(six, { ...change, party: bar })),
};
console.log(JSON.stringify(answer, null, 2));
