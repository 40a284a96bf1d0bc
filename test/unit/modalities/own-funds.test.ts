import { describe, expect, it } from "vitest";
import { type FundingRequest, type Party, planFunding, tryPlanFunding } from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

const request = (role?: Party["role"]): FundingRequest => ({
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost: "8000.00" },
  parties: [{ id: "editor", name: "L’éditeur", ...(role === undefined ? {} : { role }) }],
  modality: { kind: "own-funds", publisher: "editor" },
});

describe("modalities: a development that the publisher pays alone", () => {
  it.each([undefined, "publisher"] as const)("modalities: a party with the role %s pays all of it", (role) => {
    const { shares, explanation } = planFunding(request(role));
    const because = [{ code: "own-funds.all", params: { cost: "8000.00" } }];
    expect(shares).toMatchObject([{ party: "editor", role: "publisher", amount: "8000.00", because }]);
    expect(explanation).toEqual([{ code: "own-funds.decided", params: { publisher: "editor", cost: "8000.00" } }]);
  });

  it.each(["member", "funder"] as const)("modalities: a party that is a %s has no publisher's funds", (role) => {
    const outcome = tryPlanFunding(request(role));
    expect(codesOf(outcome)).toEqual(["own-funds.not-publisher"]);
    expect(outcome.ok ? {} : outcome.issues[0]).toMatchObject({
      path: ["modality", "publisher"],
      params: { party: "“editor”", role },
    });
  });
});
