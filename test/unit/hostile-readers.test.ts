import { describe, expect, it } from "vitest";
import { planFunding, tryPlanFunding, verifyPlan } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { small, withCost, withParties } from "../support/small-request.js";

const refusal = (request: unknown): readonly string[] => {
  const outcome = tryPlanFunding(request);
  expectUsefulIssues(outcome);
  expectUsefulIssues(verifyPlan(request));
  return codesOf(outcome);
};

const throwing = (): never => {
  throw new Error("a trap");
};

describe("plan: objects that do things when they are read", () => {
  it("plan: a getter that throws is refused, and its place is named", () => {
    const cost = Object.defineProperty({ ...small.development }, "cost", { get: throwing, enumerable: true });
    const outcome = tryPlanFunding({ ...small, development: cost });
    expect(codesOf(outcome)).toEqual(["request.unreadable"]);
    expect(outcome.ok ? [] : outcome.issues[0]?.path).toEqual(["development", "cost"]);
  });

  it("plan: a getter that changes its answer is read once, and the plan holds to the first answer", () => {
    let reads = 0;
    const answers = ["100.00", "999.00"];
    const development = Object.defineProperty({ ...small.development }, "cost", {
      get: () => answers[reads++ % 2],
      enumerable: true,
    });
    const outcome = tryPlanFunding({ ...small, development });
    expect(reads).toBe(1);
    expect(JSON.stringify(outcome.ok && outcome.value)).toBe(JSON.stringify(planFunding(small)));
  });

  const traps = { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing };
  const revoked = (target: object): object => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  it.each<[string, () => unknown]>([
    ["every trap throws", () => new Proxy({}, { ...traps, has: throwing })],
    ["every trap throws, around a list", () => new Proxy([], traps)],
    ["what is thrown throws again", () => new Proxy({}, { ownKeys: throwsAProxy })],
    ["it is revoked", () => revoked({})],
    ["it is revoked, around a list", () => revoked([])],
  ])("plan: a proxy is refused where %s", (_, make) => {
    expect(refusal(make())).toEqual(["request.unreadable"]);
    expect(refusal(withParties(make()))).toEqual(["request.unreadable"]);
    expect(refusal(withParties([make()]))).toEqual(["request.unreadable"]);
    expect(refusal(withCost(make()))).toEqual(["request.unreadable"]);
  });

  it("plan: a list that says it has 4,294,967,295 parties is refused by its length", () => {
    const endless = new Proxy([], { get: (_, field) => (field === "length" ? 4_294_967_295 : {}) });
    expect(refusal(withParties(endless))).toEqual(["list.too-long"]);
    expect(refusal(withParties(new Array(4_294_967_295)))).toEqual(["list.too-long"]);
  });

  it("plan: a list that grows while it is read is read at its first length", () => {
    let length = 0;
    const growing = new Proxy([], { get: (_, field) => (field === "length" ? ++length : small.parties[0]) });
    expect(refusal(withParties(growing))).toEqual(["party.unknown"]);
    expect(length).toBe(2);
  });

  it("plan: a proxy that behaves like its target gives the target's plan", () => {
    const outcome = tryPlanFunding(new Proxy(small, {}));
    expect(JSON.stringify(outcome.ok && outcome.value)).toBe(JSON.stringify(planFunding(small)));
  });
});

function throwsAProxy(): never {
  throw new Proxy(new Error("a trap"), { get: throwing, getPrototypeOf: throwing });
}
