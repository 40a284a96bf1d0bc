import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import { everyReason } from "./every-reason.js";
import { partyRequests } from "./party-requests.js";

/** Names before which « de », « à », « que » change, or that change them. */
const NAMES = ["Épinal", "Le Mans", "L’éditeur", "Les Sables-d’Olonne", "Agde"];
const ANY = NAMES.join("|");
const WRONG = new RegExp(
  `(?:^|[^\\p{L}])(?:de|à|que|le|la|du|au|des|aux|jusque|lorsque|puisque) (?:${ANY})(?!\\p{L})`,
  "iu",
);

describe("words: French does not stumble over a name", () => {
  it("words: no « de », « à » or « que » stands before a name that would change it", () => {
    const requests = [...everyReason, ...Object.values(partyRequests)];
    const sentences = requests.flatMap((request) =>
      NAMES.flatMap((_, shift) => {
        const parties = request.parties.map((party, at) => ({
          ...party,
          name: NAMES[(at + shift) % NAMES.length] ?? "",
        }));
        const plan = planFunding({ ...request, parties });
        return [...explain(plan), ...plan.request.parties.flatMap(({ id }) => explain(plan, { party: id }))];
      }),
    );
    expect([...new Set(sentences.filter((sentence) => WRONG.test(sentence)))]).toEqual([]);
  });
});
