import { describe, expect, it } from "vitest";
import { idReferences, reference, rowReferences, within } from "../../../src/request/reference.js";
import { partiesNamed } from "../../support/read-terms.js";

describe("request: parties that a request names", () => {
  it("request: each is known with its place, and members of lists may stand there once", () => {
    const named = [
      reference("nancy", "difference", "party"),
      rowReferences("pledges", [{ party: "metz" }, { party: "toul" }]),
      idReferences(["pont"], "skip"),
    ];
    expect(partiesNamed(named)).toEqual([
      "nancy: difference party",
      "metz: pledges 0 party, once",
      "toul: pledges 1 party, once",
      "pont: skip 0, once",
    ]);
    expect(partiesNamed(within("modality", within(2, named)))).toEqual([
      "nancy: modality 2 difference party",
      "metz: modality 2 pledges 0 party, once",
      "toul: modality 2 pledges 1 party, once",
      "pont: modality 2 skip 0, once",
    ]);
  });
});
