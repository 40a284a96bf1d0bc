import { describe, expect, it } from "vitest";
import { voluntaryShareAt, voluntaryShareReferences } from "../../../src/request/voluntary-share.js";
import { exactly, partiesNamed, termsBy } from "../../support/read-terms.js";

const pledge = { party: "metz", amount: "10.50", minimum: "1", maximum: "12", maximumGross: "14.40" };

const given = {
  kind: "voluntary-share",
  pledges: [pledge, { party: "toul", amount: 7 }],
  threshold: { rate: "80" },
  match: { party: "region", perPledge: "2.00", ceiling: "3.00" },
  onShortfall: { policy: "backstop", party: "nancy", maximum: "4.00" },
  onSurplus: { policy: "cap" },
};

const least = { kind: "voluntary-share", pledges: [{ party: "metz", amount: "10.50" }] };

const leastRead = {
  kind: "voluntary-share",
  pledges: [{ party: "metz", amount: 1050n }],
  onShortfall: { policy: "report" },
  onSurplus: { policy: "proportional" },
};

const named = (value: Parameters<typeof termsBy>[1]) =>
  partiesNamed(
    voluntaryShareReferences(
      termsBy(voluntaryShareAt(2), value).made as Parameters<typeof voluntaryShareReferences>[0],
    ),
  );

describe("request: pledges", () => {
  it("request: pledges with their bounds, the threshold, the match and both policies are read", () => {
    expect(termsBy(voluntaryShareAt(2), given)).toEqual({
      made: {
        kind: "voluntary-share",
        pledges: [
          { party: "metz", amount: 1050n, minimum: 100n, maximum: 1200n, maximumGross: 1440n },
          { party: "toul", amount: 700n },
        ],
        threshold: { rate: exactly("80") },
        match: { party: "region", perPledge: 200n, ceiling: 300n },
        onShortfall: { policy: "backstop", party: "nancy", maximum: 400n },
        onSurplus: { policy: "cap" },
      },
      said: [],
    });
  });

  it("request: unless said otherwise a gap is reported and a surplus lowers all in proportion", () => {
    expect(termsBy(voluntaryShareAt(2), least)).toEqual({ made: leastRead, said: [] });
  });

  it.each(["report", "top-up", "equal-top-up", "cancel"])("request: the policy %s for a gap is read", (policy) => {
    const made = { ...leastRead, onShortfall: { policy } };
    expect(termsBy(voluntaryShareAt(2), { ...least, onShortfall: { policy } })).toEqual({ made, said: [] });
  });

  it.each(["proportional", "cap", "equal-reduction", "credit", "refuse"])(
    "request: the policy %s for a surplus is read",
    (policy) => {
      const made = { ...leastRead, onSurplus: { policy } };
      expect(termsBy(voluntaryShareAt(2), { ...least, onSurplus: { policy } })).toEqual({ made, said: [] });
    },
  );

  it("request: other words and fields that are not known are refused with those that are", () => {
    const wrong = {
      kind: "pledged",
      pledges: [{ ...pledge, least: "1" }],
      threshold: { rate: "80", of: "x" },
      match: { party: "region", perPledge: "2.00", most: "3.00" },
      onShortfall: { policy: "stop" },
      onSurplus: { policy: "share", to: "x" },
      total: "1",
    };
    const unknown = (path: readonly (string | number)[], known: string) => ({
      code: "field.unknown",
      path: ["terms", ...path],
      params: { field: `“${path.at(-1)}”`, nearest: null, known },
    });
    const choice = (path: readonly string[], received: string, choices: string) => ({
      code: "field.choice",
      path: ["terms", ...path],
      params: { received, choices, nearest: null },
    });
    expect(termsBy(voluntaryShareAt(2), wrong).said).toEqual([
      unknown(["total"], "kind, pledges, threshold, match, onShortfall, onSurplus"),
      choice(["kind"], "“pledged”", "voluntary-share"),
      unknown(["pledges", 0, "least"], "party, amount, minimum, maximum, maximumGross"),
      unknown(["threshold", "of"], "rate"),
      unknown(["match", "most"], "party, perPledge, ceiling"),
      choice(["onShortfall", "policy"], "“stop”", "report, top-up, equal-top-up, cancel, backstop"),
      unknown(["onSurplus", "to"], "policy"),
      choice(["onSurplus", "policy"], "“share”", "proportional, cap, equal-reduction, credit, refuse"),
    ]);
  });

  it("request: an empty list of pledges, and a backstop by nobody, are refused", () => {
    expect(
      termsBy(voluntaryShareAt(2), { ...least, pledges: [], onShortfall: { policy: "backstop", max: "1" } }).said,
    ).toEqual([
      { code: "list.empty", path: ["terms", "pledges"], params: {} },
      {
        code: "field.unknown",
        path: ["terms", "onShortfall", "max"],
        params: { field: "“max”", nearest: null, known: "policy, party, maximum" },
      },
      { code: "field.missing", path: ["terms", "onShortfall", "party"], params: { field: "party" } },
    ]);
  });

  it("request: each member pledges once; who matches and who backs are named where they are", () => {
    expect(named(given)).toEqual([
      "metz: pledges 0 party, once",
      "toul: pledges 1 party, once",
      "region: match party",
      "nancy: onShortfall party",
    ]);
    expect(named(least)).toEqual(["metz: pledges 0 party, once"]);
  });
});
