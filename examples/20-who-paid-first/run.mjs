// @ts-check
import { readFileSync } from "node:fs";
import { planFunding, settlePayments } from "quotepart";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const plan = planFunding(read("request.json"));
/** @type {import("quotepart").Payment[]} */
const payments = read("payments.json");

const direct = settlePayments(plan, payments);
const led = settlePayments(plan, payments, { through: "nancy" });
const early = settlePayments(
  plan,
  payments.filter(({ party }) => party !== "region"),
);

const answer = {
  positions: direct.positions,
  transfers: direct.transfers,
  throughNancy: led.transfers,
  reconciliation: direct.reconciliation,
  beforeTheRegionPays: {
    transfers: early.transfers,
    outstanding: early.outstanding,
    reconciliation: early.reconciliation,
  },
};
console.log(JSON.stringify(answer, null, 2));
