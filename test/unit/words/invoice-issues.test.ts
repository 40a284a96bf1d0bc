import { describe, expect, it } from "vitest";
import { type Change, type FundingRequest, tryAmendFunding, tryPlanFunding } from "../../../src/index.js";
import { issueText } from "../../../src/words/issue-text.js";
import { small } from "../../support/small-request.js";

/** The first sentence about a request or a change, in both languages; spaces are plain here. */
function said(outcome: ReturnType<typeof tryPlanFunding> | ReturnType<typeof tryAmendFunding>): readonly string[] {
  const issue = outcome.ok ? undefined : outcome.issues[0];
  if (issue === undefined) return [];
  return [issue.message, issueText(issue).replace(/[\u00a0\u202f]/g, " ")];
}

const planned = (change: object): readonly string[] => said(tryPlanFunding({ ...small, ...change }));
const amended = (change: object): readonly string[] =>
  said(tryAmendFunding(small as FundingRequest, change as unknown as Change));

describe("words: what is wrong with sources, invoices and changes", () => {
  it("words: a source with a rate and an amount, or with neither", () => {
    expect(planned({ sources: [{ kind: "subsidy", from: "metz", rate: "5", amount: "5.00" }] })).toEqual([
      "This source has both a rate and an amount. Give exactly one of “rate” and “amount” (sources › 1).",
      "Cette ressource a à la fois un taux et un montant. Donnez exactement l’un des deux : « rate » ou « amount » (sources › 1).",
    ]);
    expect(planned({ sources: [{ kind: "subsidy", from: "metz" }] })).toEqual([
      "This source has neither a rate nor an amount. Give exactly one of “rate” and “amount” (sources › 1).",
      "Cette ressource n’a ni taux ni montant. Donnez exactement l’un des deux : « rate » ou « amount » (sources › 1).",
    ]);
  });

  it("words: an invoice of an instalment that is misspelt, or that nothing resembles", () => {
    const issued = (instalment: string) =>
      planned({ schedule: [{ label: "Solde", rate: "100" }], issued: [{ party: "metz", instalment, net: "1.00" }] });
    expect(issued("Sold")).toEqual([
      "No instalment is called “Sold”. Did you mean “Solde”? Write the label as the schedule does (issued › 1 › instalment).",
      "Aucune échéance ne s’appelle « Sold ». Vouliez-vous dire « Solde » ? Écrivez le libellé comme dans l’échéancier (issued › 1 › instalment).",
    ]);
    expect(issued("Avance forfaitaire")).toEqual([
      "No instalment is called “Avance forfaitaire”. Write the label as the schedule does (issued › 1 › instalment).",
      "Aucune échéance ne s’appelle « Avance forfaitaire ». Écrivez le libellé comme dans l’échéancier (issued › 1 › instalment).",
    ]);
  });

  it("words: a member that leaves under another name", () => {
    expect(amended({ kind: "withdraw", party: "mets", when: "before-commitment" })).toEqual([
      "The party “mets” is not among those who share this funding. Did you mean “metz”? Name one of the members of the strategy, or an associate (change › party).",
      "La partie « mets » n’est pas parmi celles qui se partagent ce financement. Vouliez-vous dire « metz » ? Nommez l’un des membres de la répartition, ou un membre associé (change › party).",
    ]);
  });

  it("words: a source that does not come from there", () => {
    const withSource = { ...small, sources: [{ kind: "subsidy", from: "metz", amount: "5.00" }] } as FundingRequest;
    expect(said(tryAmendFunding(withSource, { kind: "lose-source", from: "mets" }))).toEqual([
      "No source comes from “mets”. Did you mean “metz”? Name the party that brings the source, as in “sources” (change › from).",
      "Aucune ressource ne vient de « mets ». Vouliez-vous dire « metz » ? Nommez la partie qui apporte la ressource, comme dans « sources » (change › from).",
    ]);
  });
});
