import { describe, expect, test } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding } from "../../../src/index.js";
import { differencesFrom } from "../../../src/sheet/workbook/agrees.js";
import { sharingOf } from "../../../src/sheet/workbook/find-sharing.js";
import { liveBook } from "../../../src/sheet/workbook/live.js";
import { workbookWordsIn } from "../../../src/words/workbook-words-in.js";
import { withValueAt } from "../../support/places.js";

const parties = ["metz", "nancy", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" }));
const frame = { currency: "EUR", development: { id: "d-9", title: "Carte", cost: "100.00" }, parties } as const;
const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];

const keyed: FundingRequest = {
  ...frame,
  parties: [...parties, { id: "region", name: "Région", role: "funder" }],
  sources: [{ kind: "subsidy", from: "region", rate: "10" }],
  schedule,
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: parties.map(({ id }) => ({ party: id, weight: "1" })) },
  },
};
const pledged: FundingRequest = {
  ...frame,
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: parties.map(({ id }) => ({ party: id, amount: "40.00" })),
      onSurplus: { policy: "credit" },
    },
  },
};
const turned: FundingRequest = {
  ...frame,
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "round-robin",
      members: parties.map(({ id }) => ({ party: id, weight: "1" })),
      turns: [{ development: "d-1", cost: "90.00", payer: "metz" }],
    },
  },
};

/** What a workbook of one plan has that is not of another. */
function against(plan: FundingPlan, other: FundingPlan): readonly string[] {
  const words = workbookWordsIn("fr");
  const sharing = sharingOf(plan, words);
  if (typeof sharing === "string") throw new Error(`A workbook of this plan would stand still: ${sharing}.`);
  return differencesFrom(other, liveBook(plan, sharing, 100, "fr", words).figures, 100);
}

describe("sheet: a workbook is held against its plan before it is written", () => {
  test.each([
    ["a key", keyed],
    ["pledges that leave a credit", pledged],
    ["a rotation", turned],
  ])("sheet: it has no figure but its plan's (%s)", (_, request) => {
    const plan = planFunding(request);
    expect(against(plan, plan)).toEqual([]);
  });

  test.each<readonly [string, FundingRequest, string, unknown]>([
    ["share of metz", keyed, "shares.0.amount", "30.01"],
    ["percentage of metz", keyed, "shares.0.percentage", "30.01"],
    ["share of region", keyed, "shares.3.amount", "10.01"],
    ["share of verdun", keyed, "shares.0.party", "verdun"],
    ["gap", keyed, "gap", "0.01"],
    ["surplus", keyed, "surplus", "0.01"],
    ["VAT of metz", keyed, "vat.lines.0.vat", "6.01"],
    ["VAT of the total", keyed, "vat.vatOfTotal", "18.01"],
    ["instalment 1 of metz", keyed, "schedule.0.lines.0.net", "9.01"],
    ["VAT of instalment 2 of metz", keyed, "schedule.1.lines.0.vat", "4.21"],
    ["credit of nancy", pledged, "credits.1.amount", "6.66"],
    ["due of metz", turned, "ledger.0.due", "1.00"],
    ["paid of toul", turned, "ledger.2.paid", "0.01"],
    ["payer", turned, "payer", "metz"],
    ["payer", turned, "payer", null],
    ["next turn", turned, "nextTurn.party", "metz"],
    ["next turn", turned, "nextTurn", null],
  ])("sheet: %s is named where it differs", (named, request, path, value) => {
    const plan = planFunding(request);
    const place = path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(against(plan, withValueAt(plan, place, value) as FundingPlan)).toContain(named);
  });
});
