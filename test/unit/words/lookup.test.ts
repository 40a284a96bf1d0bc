import { describe, expect, it } from "vitest";
import { type FundingPlan, planFunding } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import { grouped, oncePerPlan, partyOf, sharesOf } from "../../../src/words/lookup.js";
import { small } from "../../support/small-request.js";

const plan = planFunding(small);
const copied = (): FundingPlan => JSON.parse(JSON.stringify(plan)) as FundingPlan;

describe("words: what the sentences look up in a plan", () => {
  it("words: of a frozen plan a thing is made once, of any other each time", () => {
    let made = 0;
    const thingOf = oncePerPlan(({ cost }) => {
      made += 1;
      return { cost };
    });
    expect(thingOf(plan)).toBe(thingOf(plan));
    expect(made).toBe(1);
    const open = copied();
    const shallow = Object.freeze(copied());
    for (const one of [open, open, shallow, shallow]) thingOf(one);
    expect(made).toBe(5);
  });

  it("words: to tell all parties of a frozen plan, its lists are read a fixed number of times", () => {
    const ids = Array.from({ length: 200 }, (_, at) => `town-${at}`);
    const many = planFunding({
      ...small,
      parties: ids.map((id) => ({ id, name: id, vatRate: "20" })),
      modality: {
        kind: "co-financed",
        strategy: { kind: "allocation-key", key: ids.map((party) => ({ party, weight: "1" })) },
      },
      schedule: [
        { label: "Acompte", rate: "30" },
        { label: "Solde", rate: "70" },
      ],
    });
    let reads = 0;
    const counting = <Row>(rows: readonly Row[]): readonly Row[] =>
      new Proxy(rows, {
        get: (target, name, receiver) => {
          if (name === "length") reads += 1;
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    const watched: FundingPlan = Object.freeze({
      ...many,
      shares: Object.freeze(counting(many.shares)),
      netCosts: counting(many.netCosts),
      request: Object.freeze({ ...many.request, parties: Object.freeze(counting(many.request.parties)) }),
    });
    for (const party of ids.slice(0, 2)) explain(watched, { party });
    const first = reads;
    for (const party of ids.slice(2)) explain(watched, { party });
    expect(first).toBeGreaterThan(0);
    expect(reads).toBe(first);
  });

  it("words: rows stay in their order, and of nobody there are none", () => {
    expect([...grouped(["b1", "a1", "b2"], ([letter = ""]) => letter)]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
    expect(sharesOf(plan, "metz").map(({ amount }) => amount)).toEqual(["33.33"]);
    expect(sharesOf(plan, "nobody")).toEqual([]);
    expect(partyOf(plan, "constructor")).toBeUndefined();
  });
});
