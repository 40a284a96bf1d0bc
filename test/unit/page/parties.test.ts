import { describe, expect, it } from "vitest";
import { example } from "../../../src/page/example.js";
import { fundedBy, shelved, withModule } from "../../../src/page/fresh.js";
import { at, type Json, listAt, textAt } from "../../../src/page/json.js";
import { idsOf, memberIds, namesOf } from "../../../src/page/parties.js";
import { idFor, namedParty } from "../../../src/page/party-ids.js";
import { withoutParty, withParty } from "../../../src/page/party-rows.js";
import { raised, sharing } from "../../../src/page/sharers.js";

const start = example("Essai");
const KEY = ["modality", "strategy", "key"];
const keyed = (request: Json): readonly string[] => listAt(request, KEY).map((row) => textAt(row, ["party"]));

describe("page: parties", () => {
  it("page: an id is made of the letters of a name that every machine sorts alike", () => {
    expect(idFor("Ville d’Épinal (Vosges)")).toBe("ville-d-epinal-vosges");
    expect(idFor("  ")).toBe("");
  });

  it("page: a party that is added shares, and its id follows its name wherever it is named", () => {
    const added = withParty(start);
    expect(keyed(added).at(-1)).toBe("partie");
    const named = namedParty(added, 4, "Ville de Toul");
    expect(idsOf(named)[4]).toBe("ville-de-toul");
    expect(keyed(named).at(-1)).toBe("ville-de-toul");
    const twice = namedParty(withParty(named), 5, "Ville de Toul");
    expect(idsOf(twice)[5]).toBe("ville-de-toul-2");
    expect(idsOf(namedParty(twice, 5, "Ville de Verdun"))[5]).toBe("ville-de-verdun");
  });

  it("page: an id that somebody chose stays when the name changes", () => {
    const named = namedParty(start, 0, "Nancy");
    expect(idsOf(named)[0]).toBe("nancy");
    expect(idsOf(namedParty(named, 0, "Métropole"))).toEqual(["metropole", "metz", "toul", "laxou"]);
    expect(idsOf(namedParty(start, 0, "Métropole"))[0]).toBe("nancy");
    expect(at(namedParty(start, 0, ""), ["parties", 0, "name"])).toBeUndefined();
  });

  it("page: a party that is removed leaves the lists of those who share, and nothing else", () => {
    const left = withoutParty(start, 1);
    expect(idsOf(left)).toEqual(["nancy", "toul", "laxou"]);
    expect(keyed(left)).toEqual(["nancy", "toul", "laxou"]);
    const modules = withoutParty(withModule(fundedBy(start, "by-module", {})), 0);
    expect(at(modules, ["modality", "strategy", "modules", 1, "wantedBy"])).toEqual(["metz", "toul", "laxou"]);
  });

  it("page: of two parties under one id, removing one keeps the rows of the other", () => {
    const twice: Json = { ...(start as object), parties: [{ id: "a" }, { id: "a" }] };
    expect(listAt(withoutParty(twice, 0), KEY)).toHaveLength(4);
  });

  it("page: a party that shares again takes its place by the order of the parties", () => {
    const left = sharing(start, "metz", false);
    expect(keyed(left)).toEqual(["nancy", "toul", "laxou"]);
    expect(keyed(sharing(left, "metz", true))).toEqual(["nancy", "metz", "toul", "laxou"]);
    expect(sharing(start, "metz", true)).toBe(start);
  });

  it("page: moving a party up moves it in the list that is the rule", () => {
    const rotation = fundedBy(start, "round-robin", {});
    const moved = raised(rotation, 2);
    expect(idsOf(moved)).toEqual(["nancy", "toul", "metz", "laxou"]);
    expect(listAt(moved, ["modality", "strategy", "members"]).map((row) => textAt(row, ["party"]))).toEqual(
      idsOf(moved),
    );
    expect(raised(rotation, 0)).toBe(rotation);
  });

  it("page: whoever joined while another rule was tried shares under the first one too", () => {
    let shelf = shelved({}, start);
    let now = fundedBy(start, "voluntary-share", shelf);
    now = namedParty(withParty(now), 4, "Verdun");
    shelf = shelved(shelf, now);
    expect(keyed(fundedBy(now, "allocation-key", shelf))).toEqual(["nancy", "metz", "toul", "laxou", "verdun"]);
  });

  it("page: members are those who are neither publisher nor funder; without a name a party goes by its id", () => {
    const request: Json = {
      parties: [{ id: "a", role: "publisher" }, { id: "b", role: "member", name: "B" }, { id: "c" }],
    };
    expect(memberIds(request)).toEqual(["b", "c"]);
    expect([...namesOf(request)]).toEqual([
      ["a", "a"],
      ["b", "B"],
      ["c", "c"],
    ]);
  });
});
