import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/errors/issue.js";
import {
  type FundingRequest,
  planFunding,
  type RoundRobin,
  type Turn,
  type TurnMember,
  type TurnRule,
  tryPlanFunding,
} from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";
import { codesOf } from "../../support/outcome.js";

type Terms = Omit<RoundRobin, "kind">;
type Row = Omit<TurnMember, "party" | "weight"> & { readonly weight?: TurnMember["weight"] };

const towns = ["amiens", "brest", "caen", "douai"];

/** A development `now`, after past turns that are called `d-1`, `d-2` and so on. */
function request(cost: string, terms: Terms): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "now", title: "Carte des signalements", cost },
    parties: towns.map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy: { kind: "round-robin", ...terms } },
  };
}

/** Members in the order of the towns, weight 1 unless given. */
const members = (...rows: readonly Row[]): readonly TurnMember[] =>
  rows.map((row, at) => ({ party: towns[at] ?? "", weight: "1", ...row }));

/** Past turns from texts such as `amiens 12000.00`. */
const turns = (...taken: readonly string[]): readonly Turn[] =>
  taken.map((text, at) => {
    const [payer = "", cost = ""] = text.split(" ");
    return { development: `d-${at + 1}`, cost, payer };
  });

type Said = Pick<Issue, "code" | "path" | "params">;

/** An issue with a place in the terms of the rotation. */
const said = (code: Issue["code"], path: Issue["path"], params: Issue["params"]): Said => ({
  code,
  path: ["modality", "strategy", ...path],
  params,
});

const three = members({}, {}, {});

/** Who orders, and whose turn comes next. */
function order(given: FundingRequest): string {
  const { payer, nextTurn } = planFunding(given);
  return `${payer ?? "nobody"}, then ${nextTurn?.party ?? "nobody"}`;
}

/** The ledger: due, paid and balance of each. */
const ledgerOf = (given: FundingRequest): readonly string[] =>
  (planFunding(given).ledger ?? []).map(({ party, due, paid, balance }) => `${party} ${due} ${paid} ${balance}`);

/** What the plan explains of the rotation, but for who comes next, which `order` shows. */
const told = (given: FundingRequest) =>
  planFunding(given).explanation.filter(({ code }) => code.startsWith("rotation.") && code !== "rotation.next");

/** The last reason: who comes next, where the plan says it. */
const nextTold = (given: FundingRequest) =>
  planFunding(given).explanation.filter(({ code }) => code === "rotation.next");

/** The reasons of each line that the rotation gives. */
const reasons = (given: FundingRequest): readonly string[] =>
  planFunding(given).shares.flatMap(({ party, because }) => because.map(({ code }) => `${party} ${code}`));

describe("strategies: a rotation with unequal developments, turn by turn (scenario S4)", () => {
  // Each is due a third of every cost; the largest balance once the cost is booked orders, ties go by the list.
  const taken = ["amiens 12000.00", "brest 9000.00", "caen 15000.00"];

  it.each([
    // Booked: 4,000 each, so the first of the list. Then 12,000 more: −4,000, 8,000, 8,000.
    [
      0,
      "12000.00",
      "amiens, then brest",
      ["4000.00 12000.00 -8000.00", "4000.00 0.00 4000.00", "4000.00 0.00 4000.00"],
    ],
    // Booked: −5,000, 7,000, 7,000. Then 9,000 more: −2,000, 1,000, 10,000.
    [
      1,
      "9000.00",
      "brest, then caen",
      ["7000.00 12000.00 -5000.00", "7000.00 9000.00 -2000.00", "7000.00 0.00 7000.00"],
    ],
    // Booked: 0, 3,000, 12,000. Then 15,000 more: 5,000, 8,000, 2,000.
    [
      2,
      "15000.00",
      "caen, then brest",
      ["12000.00 12000.00 0.00", "12000.00 9000.00 3000.00", "12000.00 15000.00 -3000.00"],
    ],
    // Booked: 2,000, 5,000, −1,000. Then 6,000 more: 4,000, 1,000, 1,000.
    [
      3,
      "6000.00",
      "brest, then amiens",
      ["14000.00 12000.00 2000.00", "14000.00 15000.00 -1000.00", "14000.00 15000.00 -1000.00"],
    ],
  ])("strategies: after %i turns, one of %s goes to %s", (past, cost, expected, lines) => {
    const given = request(cost, { members: three, turns: turns(...taken.slice(0, past)) });
    expect(order(given)).toBe(expected);
    expect(ledgerOf(given)).toEqual(lines.map((line, at) => `${towns[at]} ${line}`));
  });

  it("strategies: the plan says whose balance was the largest, who waits, and what each is due", () => {
    const given = request("6000.00", { members: three, turns: turns(...taken) });
    const plan = planFunding(given);
    expect(told(given)).toEqual([{ code: "rotation.furthest-behind", params: { party: "brest", balance: "5000.00" } }]);
    expect(plan.shares.map(({ party, amount, role }) => `${party} ${role} ${amount}`)).toEqual([
      "amiens member 0.00",
      "brest member 6000.00",
      "caen member 0.00",
      "douai member 0.00",
    ]);
    expect(plan.shares.map(({ because }) => because[0])).toEqual([
      { code: "turn.waits", params: { weight: "1", totalWeight: "3" } },
      { code: "turn.orders", params: { cost: "6000.00", weight: "1", totalWeight: "3" } },
      { code: "turn.waits", params: { weight: "1", totalWeight: "3" } },
      { code: "share.not-concerned", params: {} },
    ]);
    expect(plan.nextTurn).toEqual({ party: "amiens", ifCost: "6000.00" });
    expect(nextTold(given)).toEqual([{ code: "rotation.next", params: { party: "amiens" } }]);
    expect(plan.explanation[0]).toEqual({
      code: "co-financed.decided",
      params: { strategy: "round-robin", members: 3, isCommitted: true },
    });
    expect(plan.explanation.map(({ code }) => code)).not.toContain("rounding.even");
  });

  // One turn each, so the list begins again, though brest is furthest behind.
  it("strategies: a fixed order gives the fourth turn to the first of the list, and says that it has no bound", () => {
    const given = request("6000.00", { rule: "fixed-order", members: three, turns: turns(...taken) });
    expect(order(given)).toBe("amiens, then brest");
    expect(told(given)).toEqual([
      { code: "rotation.fixed-order", params: { party: "amiens", turns: 1 } },
      { code: "rotation.tied", params: { members: 3 } },
      { code: "rotation.no-bound", params: {} },
    ]);
    expect(ledgerOf(given)).toEqual([
      "amiens 14000.00 18000.00 -4000.00",
      "brest 14000.00 9000.00 5000.00",
      "caen 14000.00 15000.00 -1000.00",
    ]);
  });

  it.each<TurnRule>(["furthest-behind", "fixed-order", "deadline"])(
    "strategies: with equal weights and equal costs the rule %s gives the plain rotation",
    (rule) => {
      const payers: string[] = [];
      for (let turn = 0; turn < 7; turn += 1) {
        const past = turns(...payers.map((payer) => `${payer} 100.00`));
        const plan = planFunding(request("100.00", { rule, members: three, turns: past }));
        expect(plan.nextTurn?.party).toBe(towns[(turn + 1) % 3]);
        payers.push(plan.payer ?? "nobody");
      }
      expect(payers).toEqual(["amiens", "brest", "caen", "amiens", "brest", "caen", "amiens"]);
    },
  );

  it("strategies: ties go by the order of the list, not by id", () => {
    const list = [...three].reverse();
    expect(order(request("300.00", { members: list }))).toBe("caen, then brest");
    expect(order(request("300.00", { rule: "fixed-order", members: list }))).toBe("caen, then brest");
    expect(order(request("300.00", { rule: "deadline", members: list }))).toBe("caen, then brest");
  });

  it.each<TurnRule>(["furthest-behind", "fixed-order", "deadline"])(
    "strategies: where the list decided between even members, the plan says so, and only there (%s)",
    (rule) => {
      const tied = { code: "rotation.tied", params: { members: 2 } };
      expect(told(request("300.00", { rule, members: three, turns: turns("amiens 300.00") }))).toContainEqual(tied);
      const alone = request("300.00", { rule, members: three, turns: turns("amiens 300.00", "brest 300.00") });
      expect(told(alone).map(({ code }) => code)).not.toContain("rotation.tied");
    },
  );
});

describe("strategies: weights that are not equal", () => {
  // Two thirds and one third. Booked: 6,000 and 3,000; then 3,000 and 6,000; then 9,000 and 0.
  it("strategies: a member that weighs twice as much orders twice as often", () => {
    const list = members({ weight: "2" }, {});
    expect(order(request("9000.00", { members: list }))).toBe("amiens, then brest");
    expect(order(request("9000.00", { members: list, turns: turns("amiens 9000.00") }))).toBe("brest, then amiens");
    const third = request("9000.00", { members: list, turns: turns("amiens 9000.00", "brest 9000.00") });
    expect(order(third)).toBe("amiens, then amiens");
    expect(ledgerOf(third)).toEqual(["amiens 18000.00 18000.00 0.00", "brest 9000.00 9000.00 0.00"]);
  });

  // 1/3 and 1/2 make 5/6: two fifths and three fifths of 100.00.
  it("strategies: weights that are fractions are shown as they were written, and their sum exactly", () => {
    const given = request("100.00", { members: members({ weight: "1/3" }, { weight: "0.5" }) });
    expect(order(given)).toBe("brest, then amiens");
    expect(ledgerOf(given)).toEqual(["amiens 40.00 0.00 40.00", "brest 60.00 100.00 -40.00"]);
    expect(planFunding(given).shares.map(({ because }) => because[0]?.params)).toEqual([
      { weight: "1/3", totalWeight: "5/6" },
      { cost: "100.00", weight: "0.5", totalWeight: "5/6" },
      {},
      {},
    ]);
  });

  it("strategies: a member of weight 0 owes nothing and takes no turn, even as the first of the list", () => {
    for (const rule of ["furthest-behind", "fixed-order", "deadline"] as const) {
      const given = request("100.00", { rule, members: members({ weight: "0" }, {}, {}) });
      expect(order(given)).toBe("brest, then caen");
      expect(ledgerOf(given)).toEqual(["amiens 0.00 0.00 0.00", "brest 50.00 100.00 -50.00", "caen 50.00 0.00 50.00"]);
      expect(reasons(given)[0]).toBe("amiens turn.absent");
    }
  });
});

describe("strategies: the rule deadline", () => {
  // Weights 1, 1, 4; β = 3/4; 1,200.00 each. After caen's first turn the balances once booked are 400, 400, 400, all of
  // at least 1,200 / 4. (Paid + 900) / weight: 900, 900 and (1,200 + 900) / 4 = 525, so caen again.
  const list = members({}, {}, { weight: "4" });

  it("strategies: the earliest deadline orders, where the largest balance would be another's", () => {
    const past = turns("caen 1200.00");
    const given = request("1200.00", { rule: "deadline", members: list, turns: past });
    expect(order(given)).toBe("caen, then amiens");
    expect(told(given)).toEqual([{ code: "rotation.deadline", params: { party: "caen", balance: "400.00" } }]);
    expect(order(request("1200.00", { members: list, turns: past }))).toBe("amiens, then caen");
  });

  // Once more booked: 600, 600 and 0. caen's deadline is (2,400 + 900) / 4 = 825 before the others' 900, but 0 < 300.
  it("strategies: who is not far enough behind does not order, however early its deadline", () => {
    const past = turns("caen 1200.00", "caen 1200.00");
    expect(order(request("1200.00", { rule: "deadline", members: list, turns: past }))).toBe("amiens, then caen");
  });

  // Weights 1 and 4; β = 1/2. Booked: 180 + 120 = 300 and −180 + 480 = 300, both exactly 600 / 2. The largest cost so far
  // is 900: (0 + 450) / 1 = 450 and (900 + 450) / 4 = 337.5. With the 600 of today both would be 300, and amiens first.
  it("strategies: exactly the threshold is enough, and the largest development of all counts, not today's", () => {
    const given = request("600.00", {
      rule: "deadline",
      members: members({}, { weight: "4" }),
      turns: turns("brest 900.00"),
    });
    expect(order(given)).toBe("brest, then amiens");
    expect(ledgerOf(given)).toEqual(["amiens 300.00 0.00 300.00", "brest 1200.00 1500.00 -300.00"]);
  });

  // Weights 4, 1, 1. Booked: −200, −50, 850; only caen is due (at least 150) and passes. Of the others brest has the larger
  // balance, though the deadline of amiens is earlier: (3,600 + 900) / 4 = 1,125 before (900 + 900) / 1.
  it("strategies: where nobody who can is due, the largest balance orders", () => {
    const given = request("600.00", {
      rule: "deadline",
      members: members({ weight: "4" }, {}, {}),
      turns: turns("amiens 1200.00", "amiens 1200.00", "amiens 1200.00", "brest 900.00"),
      skip: ["caen"],
    });
    expect(order(given)).toBe("brest, then caen");
    expect(told(given)).toEqual([
      { code: "rotation.passed", params: { skipped: 1, above: 0 } },
      { code: "rotation.deadline-nobody-due", params: { party: "brest", balance: "-50.00" } },
    ]);
    expect(ledgerOf(given)).toEqual([
      "amiens 3400.00 3600.00 -200.00",
      "brest 850.00 1500.00 -650.00",
      "caen 850.00 0.00 850.00",
    ]);
  });

  // Weights 1, 1, 2; β = 3/4. Booked: 300, 300, 600, all of at least 1,200 / 4. Nobody paid yet, and the largest cost is
  // that of today: 900, 900 and 900 / 2 = 450. Then caen has 0 of the 300 that it takes, and amiens is even with brest.
  it("strategies: the development at hand may be the largest so far, and the weights decide the first turn", () => {
    const given = request("1200.00", { rule: "deadline", members: members({}, {}, { weight: "2" }) });
    expect(order(given)).toBe("caen, then amiens");
  });

  // amiens weighs nothing: n = 2, β = 1/2. Booked: 360 and 1,440 − 1,200 = 240; only brest has 600 / 2. Among three the
  // threshold would be 150, and caen, (1,200 + 900) / 4 = 525 before 900, would order once more.
  it("strategies: a member of weight 0 is not one of those that the threshold counts", () => {
    const given = request("600.00", {
      rule: "deadline",
      members: members({ weight: "0" }, {}, { weight: "4" }),
      turns: turns("caen 1200.00"),
    });
    expect(order(given)).toBe("brest, then caen");
    expect(told(given)).toEqual([{ code: "rotation.deadline", params: { party: "brest", balance: "360.00" } }]);
  });

  it("strategies: under deadline members neither come nor go", () => {
    const given = request("600.00", {
      rule: "deadline",
      members: members({ since: "d-1" }, { until: "now" }, {}),
      turns: turns("amiens 1200.00"),
    });
    expect(issuesOf(tryPlanFunding(given))).toEqual([
      said("rotation.deadline-constant", ["members", 0, "since"], {}),
      said("rotation.deadline-constant", ["members", 1, "until"], {}),
    ]);
  });
});

describe("strategies: a turn that passes on", () => {
  const past = turns("amiens 300.00");

  // Booked: −100, 200, 200, so brest first.
  it("strategies: who skips passes on to the next, and the turn stays due", () => {
    const given = request("300.00", { members: three, turns: past, skip: ["brest"] });
    expect(order(given)).toBe("caen, then brest");
    expect(reasons(given)).toEqual([
      "amiens turn.waits",
      "brest turn.skipped",
      "caen turn.orders",
      "douai share.not-concerned",
    ]);
    expect(told(given)).toEqual([
      { code: "rotation.passed", params: { skipped: 1, above: 0 } },
      { code: "rotation.furthest-behind", params: { party: "caen", balance: "200.00" } },
    ]);
    expect(nextTold(given)).toEqual([{ code: "rotation.next", params: { party: "brest" } }]);
    expect(ledgerOf(given)).toEqual([
      "amiens 200.00 300.00 -100.00",
      "brest 200.00 0.00 200.00",
      "caen 200.00 300.00 -100.00",
    ]);
  });

  it("strategies: a cost above the ceiling of a member passes on and stays due, a cost of the ceiling does not", () => {
    const capped = members({}, { ceiling: "299.99" }, {});
    const given = request("300.00", { members: capped, turns: past });
    expect(order(given)).toBe("caen, then amiens");
    expect(planFunding(given).shares[1]?.because).toEqual([
      { code: "turn.above-ceiling", params: { ceiling: "299.99" } },
    ]);
    expect(told(given)[0]).toEqual({ code: "rotation.passed", params: { skipped: 0, above: 1 } });
    expect(ledgerOf(given)[1]).toBe("brest 200.00 0.00 200.00");
    expect(order(request("299.99", { members: capped, turns: past }))).toBe("brest, then caen");
  });

  it("strategies: a member that skips while its ceiling is exceeded is shown as one that skips", () => {
    const capped = members({}, { ceiling: "1.00" }, {});
    const given = request("300.00", { members: capped, turns: past, skip: ["brest"] });
    expect(reasons(given)[1]).toBe("brest turn.skipped");
    expect(told(given)[0]).toEqual({ code: "rotation.passed", params: { skipped: 1, above: 0 } });
  });

  it("strategies: nothing is passed on where those who skip were not first", () => {
    const given = request("300.00", { members: three, turns: past, skip: ["amiens", "caen"] });
    expect(order(given)).toBe("brest, then caen");
    expect(told(given)).toEqual([{ code: "rotation.furthest-behind", params: { party: "brest", balance: "200.00" } }]);
  });

  // Booked: −100, 200, 200. No threshold belongs to the largest balance: amiens orders though it is ahead of the others.
  it("strategies: the largest balance of those who can order decides, even below zero", () => {
    const given = request("300.00", { members: three, turns: past, skip: ["brest", "caen"] });
    expect(order(given)).toBe("amiens, then brest");
    expect(told(given)).toEqual([
      { code: "rotation.passed", params: { skipped: 2, above: 0 } },
      { code: "rotation.furthest-behind", params: { party: "amiens", balance: "-100.00" } },
    ]);
  });

  // Booked: −100, 200, 200. brest came first and passes; amiens passes too, but its turn had not come.
  it("strategies: only those who came before the one who orders are counted as passing on", () => {
    const given = request("300.00", { members: three, turns: past, skip: ["amiens", "brest"] });
    expect(order(given)).toBe("caen, then brest");
    expect(told(given)[0]).toEqual({ code: "rotation.passed", params: { skipped: 1, above: 0 } });
  });

  it("strategies: in a fixed order the one who passed comes back first", () => {
    const given = request("300.00", { rule: "fixed-order", members: three, skip: ["amiens"] });
    expect(order(given)).toBe("brest, then amiens");
    expect(told(given)).toEqual([
      { code: "rotation.passed", params: { skipped: 1, above: 0 } },
      { code: "rotation.fixed-order", params: { party: "brest", turns: 0 } },
      { code: "rotation.tied", params: { members: 2 } },
      { code: "rotation.no-bound", params: {} },
    ]);
  });
});

describe("strategies: a turn that nobody can take", () => {
  const taken = turns("amiens 300.00");
  const before = ["amiens 100.00 300.00 -200.00", "brest 100.00 0.00 100.00", "caen 100.00 0.00 100.00"];

  it("strategies: above every ceiling nothing is booked, nobody pays, and the gap is the cost", () => {
    for (const rule of ["furthest-behind", "fixed-order", "deadline"] as const) {
      const capped = members({ ceiling: "300.00" }, { ceiling: "300.00" }, { ceiling: "0.00" });
      const given = request("300.01", { rule, members: capped, turns: taken });
      const plan = planFunding(given);
      expect([plan.status, plan.payer, plan.nextTurn, plan.gap]).toEqual(["underfunded", null, null, "300.01"]);
      expect(plan.shares.map(({ amount }) => amount)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
      expect(ledgerOf(given)).toEqual(before);
      expect(told(given)).toEqual([{ code: "rotation.nobody", params: { cost: "300.01" } }]);
      expect(reasons(given).slice(0, 3)).toEqual([
        "amiens turn.above-ceiling",
        "brest turn.above-ceiling",
        "caen turn.above-ceiling",
      ]);
    }
  });

  it("strategies: where everybody skips nothing is booked either", () => {
    const given = request("300.00", { members: three, turns: taken, skip: ["amiens", "brest", "caen"] });
    expect(planFunding(given).payer).toBeNull();
    expect(ledgerOf(given)).toEqual(before);
  });

  // A skip is for this turn only. Nothing was booked: with 300.00 booked next time, −100, 200 and 200.
  it("strategies: where everybody skips, the next turn asks everybody again", () => {
    const given = request("300.00", { members: three, turns: taken, skip: ["amiens", "brest", "caen"] });
    expect(planFunding(given).nextTurn).toEqual({ party: "brest", ifCost: "300.00" });
  });

  // Before: amiens and brest are even after 300.00 each. caen joins now, with nothing due of what came before: once 300.00
  // are booked all three have 100.00. Had caen been there from the first turn, 200 each: it would be 300 behind.
  it("strategies: where everybody skips, who joins with this development is asked as one who joins", () => {
    const given = request("300.00", {
      members: members({}, {}, { since: "now" }),
      turns: turns("amiens 300.00", "brest 300.00"),
      skip: ["amiens", "brest", "caen"],
    });
    expect(order(given)).toBe("nobody, then amiens");
    expect(ledgerOf(given)).toEqual(["amiens 300.00 300.00 0.00", "brest 300.00 300.00 0.00", "caen 0.00 0.00 0.00"]);
  });

  it("strategies: where every member has left, nobody orders and the old balances stand", () => {
    const left = members({ until: "d-1" }, { until: "d-1" }, { weight: "0" });
    const given = request("300.00", { members: left, turns: taken });
    expect(order(given)).toBe("nobody, then nobody");
    expect(planFunding(given).gap).toBe("300.00");
    expect(ledgerOf(given)).toEqual([
      "amiens 150.00 300.00 -150.00",
      "brest 150.00 0.00 150.00",
      "caen 0.00 0.00 0.00",
    ]);
  });
});

describe("strategies: members who come and go", () => {
  // Before: amiens and brest are even after 12,000.00 each. Now 9,000.00 is 3,000.00 for each of the three.
  it("strategies: a joiner enters with a balance of 0 and is due only what follows", () => {
    const given = request("9000.00", {
      members: members({}, {}, { since: "now" }),
      turns: turns("amiens 12000.00", "brest 12000.00"),
    });
    expect(order(given)).toBe("amiens, then brest");
    expect(ledgerOf(given)).toEqual([
      "amiens 15000.00 21000.00 -6000.00",
      "brest 15000.00 12000.00 3000.00",
      "caen 3000.00 0.00 3000.00",
    ]);
  });

  // d-1 by two: 600 each. d-2 by three: 400 each. now by three: 300 each.
  it("strategies: since a past development a joiner is due that one as well", () => {
    const given = request("900.00", {
      members: members({}, {}, { since: "d-2" }),
      turns: turns("amiens 1200.00", "brest 1200.00"),
    });
    expect(ledgerOf(given)).toEqual([
      "amiens 1300.00 1200.00 100.00",
      "brest 1300.00 1200.00 100.00",
      "caen 700.00 900.00 -200.00",
    ]);
  });

  // d-1 and d-2 by three: 400 each. now by brest and caen alone: 450 each.
  it("strategies: a leaver keeps its line, owes nothing more and takes no turn", () => {
    const given = request("900.00", {
      members: members({ until: "d-2" }, {}, {}),
      turns: turns("brest 1200.00", "caen 1200.00"),
    });
    expect(ledgerOf(given)).toEqual([
      "amiens 800.00 0.00 800.00",
      "brest 1250.00 2100.00 -850.00",
      "caen 1250.00 1200.00 50.00",
    ]);
    expect(reasons(given)[0]).toBe("amiens turn.absent");
    // Booked: 800, 50 and 50. amiens is furthest behind, but it has left: its turn does not pass on.
    expect(told(given)).toEqual([
      { code: "rotation.furthest-behind", params: { party: "brest", balance: "50.00" } },
      { code: "rotation.tied", params: { members: 2 } },
    ]);
    expect(planFunding(given).shares[1]?.because[0]?.params).toMatchObject({ weight: "1", totalWeight: "2" });
  });

  it("strategies: since and until may name the same development, which is then the only one due", () => {
    const given = request("900.00", {
      members: members({ since: "d-2", until: "d-2" }, {}, {}),
      turns: turns("brest 1000.00", "caen 1200.00"),
    });
    expect(ledgerOf(given)[0]).toBe("amiens 400.00 0.00 400.00");
  });

  it("strategies: a member whose last development is this one still shares and may order it", () => {
    const given = request("300.00", { members: members({ until: "now" }, {}, {}) });
    expect(planFunding(given).payer).toBe("amiens");
    expect(ledgerOf(given)[0]).toBe("amiens 100.00 300.00 -200.00");
  });

  // amiens orders; brest, furthest behind, leaves after this development, so caen comes next.
  it("strategies: the next turn is not given to a member whose last development is this one", () => {
    for (const rule of ["furthest-behind", "fixed-order"] as const) {
      expect(order(request("300.00", { rule, members: members({}, { until: "now" }, {}) }))).toBe("amiens, then caen");
    }
  });

  it("strategies: where the last member leaves with this development, the plan names nobody as next", () => {
    const given = request("300.00", { members: members({ until: "now" }) });
    expect(order(given)).toBe("amiens, then nobody");
    expect(nextTold(given)).toEqual([]);
  });

  // caen took the only turn, brest none: amiens begins at none and stands before brest. At one it would wait for brest.
  it("strategies: in a fixed order a joiner begins at no turn as long as somebody present took none", () => {
    const given = request("300.00", {
      rule: "fixed-order",
      members: members({ since: "now" }, {}, {}),
      turns: turns("caen 300.00"),
    });
    expect(order(given)).toBe("amiens, then brest");
    expect(told(given)).toEqual([
      { code: "rotation.fixed-order", params: { party: "amiens", turns: 0 } },
      { code: "rotation.tied", params: { members: 2 } },
      { code: "rotation.no-bound", params: {} },
    ]);
  });

  // At d-3 brest is there for the last time, without a turn: amiens begins at none, takes d-3, and has one to caen's two.
  it("strategies: in a fixed order a member that leaves with the first development of a joiner still counts for it", () => {
    const given = request("300.00", {
      rule: "fixed-order",
      members: members({ since: "d-3" }, { until: "d-3" }, {}),
      turns: turns("caen 300.00", "caen 300.00", "amiens 300.00"),
    });
    expect(order(given)).toBe("amiens, then amiens");
    expect(told(given)[0]).toEqual({ code: "rotation.fixed-order", params: { party: "amiens", turns: 1 } });
  });

  // amiens took two turns, brest one: caen begins at one, behind brest in the list.
  it("strategies: in a fixed order a joiner begins at the fewest turns of those present", () => {
    const given = request("300.00", {
      rule: "fixed-order",
      members: members({}, {}, { since: "now" }),
      turns: turns("amiens 300.00", "brest 300.00", "amiens 300.00"),
    });
    expect(order(given)).toBe("brest, then caen");
    expect(told(given)[0]).toEqual({ code: "rotation.fixed-order", params: { party: "brest", turns: 1 } });
  });

  // amiens left without a turn; of those present brest has the fewest, two. A joiner at 0 would come before it.
  it("strategies: in a fixed order the turns of those who left do not count for a joiner", () => {
    const given = request("300.00", {
      rule: "fixed-order",
      members: members({ until: "d-2" }, {}, { since: "now" }),
      turns: turns("brest 300.00", "brest 300.00"),
    });
    expect(order(given)).toBe("brest, then caen");
  });

  // amiens weighs nothing and takes no turn, ever; of those who do, brest has the fewest, two.
  it("strategies: in a fixed order a member of weight 0 does not hold a joiner at no turn", () => {
    const given = request("300.00", {
      rule: "fixed-order",
      members: members({ weight: "0" }, {}, { since: "now" }),
      turns: turns("brest 300.00", "brest 300.00"),
    });
    expect(order(given)).toBe("brest, then caen");
  });
});

describe("strategies: a ledger that does not come out even", () => {
  // A third of 100.00 is 33.333…: the cent goes to the first by id, and the balances sum to 0.
  it("strategies: dues are settled by largest remainder, ties by id whatever the order of the list", () => {
    expect(ledgerOf(request("100.00", { members: [...three].reverse() }))).toEqual([
      "caen 33.33 100.00 -66.67",
      "brest 33.33 0.00 33.33",
      "amiens 33.34 0.00 33.34",
    ]);
  });

  it("strategies: the priority of the request decides where dues tie", () => {
    const given = { ...request("100.00", { members: three }), rounding: priority("caen") };
    expect(ledgerOf(given)).toEqual(["amiens 33.33 100.00 -66.67", "brest 33.33 0.00 33.33", "caen 33.34 0.00 33.34"]);
  });

  it("strategies: dues are rounded once over all turns, so that three times a third is whole again", () => {
    const given = request("100.00", { members: three, turns: turns("amiens 100.00", "brest 100.00") });
    expect(ledgerOf(given)).toEqual([
      "amiens 100.00 100.00 0.00",
      "brest 100.00 100.00 0.00",
      "caen 100.00 100.00 0.00",
    ]);
  });

  // Booked exactly: 33.333… each; the explanation shows it rounded.
  it("strategies: the balance that decided is exact and shown rounded", () => {
    expect(told(request("100.00", { members: three }))).toEqual([
      { code: "rotation.furthest-behind", params: { party: "amiens", balance: "33.33" } },
      { code: "rotation.tied", params: { members: 3 } },
    ]);
  });

  // In cents, before this turn: −1/3, −1/3 and 2/3. Booked: 0, 0 and 1. The dues as they would be written, 1, 1 and 0,
  // would leave all three even and name the first of the list.
  it("strategies: balances are compared exactly, not as they are written", () => {
    const given = request("0.01", { members: three, turns: turns("brest 0.01", "amiens 0.01") });
    expect(order(given)).toBe("caen, then amiens");
  });

  it("strategies: a rounding by the one who orders changes nothing, by one who does not it is refused", () => {
    const bearer = (party: string): FundingRequest => ({
      ...request("100.00", { members: three }),
      rounding: { rule: "bearer", party },
    });
    expect(ledgerOf(bearer("amiens"))).toEqual(ledgerOf(request("100.00", { members: three })));
    expect(codesOf(tryPlanFunding(bearer("brest")))).toEqual(["rounding.bearer-no-payer"]);
  });

  // amiens carries 0.6 of a cent, and 90.006 would be written 90.01: a funder that bears the rounding would lack the cent.
  it("strategies: who orders pays the cost as it is, whatever fraction it carries, and hands the fraction on", () => {
    const plan = planFunding({
      ...request("100.00", { members: three }),
      sources: [{ kind: "subsidy", from: "douai", amount: "10.00" }],
      rounding: { rule: "bearer", party: "douai" },
      carried: [
        { party: "amiens", exact: "0.6" },
        { party: "brest", exact: "-0.6" },
      ],
    });
    const paid = plan.shares.filter(({ amount }) => amount !== "0.00");
    expect(paid.map(({ party, amount }) => `${party} ${amount}`)).toEqual(["amiens 90.00", "douai 10.00"]);
    expect(plan.carried).toEqual([
      { party: "amiens", exact: "3/5" },
      { party: "brest", exact: "-3/5" },
    ]);
  });
});

const priority = (...parties: readonly string[]) => ({ rule: "largest-remainder", priority: parties }) as const;

describe("strategies: a rotation at its edges", () => {
  it.each<TurnRule>(["furthest-behind", "fixed-order", "deadline"])(
    "strategies: a single member orders everything under %s",
    (rule) => {
      const given = request("100.01", { rule, members: members({}), turns: turns("amiens 5.00") });
      expect(order(given)).toBe("amiens, then amiens");
      expect(ledgerOf(given)).toEqual(["amiens 105.01 105.01 0.00"]);
    },
  );

  it.each<TurnRule>(["furthest-behind", "fixed-order", "deadline"])(
    "strategies: a cost of zero is a turn of nothing under %s",
    (rule) => {
      const plan = planFunding(request("0.00", { rule, members: three }));
      expect([plan.status, plan.payer, plan.gap]).toEqual(["funded", "amiens", "0.00"]);
    },
  );

  it.each<[string, Terms, readonly Said[]]>([
    ["a credit note", { members: three }, [said("order.negative-cost", [], { cost: "-1.00" })]],
    [
      "a past turn of this development",
      { members: three, turns: [turn("now", "amiens")] },
      [said("rotation.development-repeated", ["turns", 0, "development"], { development: "“now”" })],
    ],
    [
      "two turns of one development",
      { members: three, turns: [turn("d-1", "amiens"), turn("d-1", "brest")] },
      [said("rotation.development-repeated", ["turns", 1, "development"], { development: "“d-1”" })],
    ],
    [
      "a list of turns that was pasted twice",
      { members: three, turns: ["d-1", "d-2", "d-3", "d-1", "d-2", "d-3"].map((id) => turn(id, "amiens")) },
      [
        said("rotation.development-repeated", ["turns", 3, "development"], { development: "“d-1”" }),
        said("rotation.development-repeated", ["turns", 4, "development"], { development: "“d-2”" }),
        said("rotation.development-repeated", ["turns", 5, "development"], { development: "“d-3”" }),
      ],
    ],
    [
      "a payer that is no member",
      { members: three, turns: [turn("d-1", "brest"), turn("d-2", "douai")] },
      [said("rotation.not-a-member", ["turns", 1, "payer"], { party: "“douai”" })],
    ],
    [
      "a skip of one that is no member",
      { members: three, skip: ["brest", "douai"] },
      [said("rotation.not-a-member", ["skip", 1], { party: "“douai”" })],
    ],
    [
      "weights that are all 0",
      { members: members({ weight: "0" }, { weight: "0" }) },
      [said("key.all-zero", ["members"], { count: 2 })],
    ],
    [
      "a rotation without members, which has no weights to be 0",
      { members: [] },
      [said("list.empty", ["members"], {})],
    ],
    // That nobody owes the past turn follows from the weights, and is not said a second time.
    [
      "weights that are all 0 after a past turn",
      { members: members({ weight: "0" }, { weight: "0" }), turns: turns("amiens 1.00") },
      [said("key.all-zero", ["members"], { count: 2 })],
    ],
    [
      "a development that no turn knows",
      { members: members({ since: "d-7" }, { until: "d-8" }, {}) },
      [
        said("rotation.unknown-development", ["members", 0, "since"], { development: "“d-7”" }),
        said("rotation.unknown-development", ["members", 1, "until"], { development: "“d-8”" }),
      ],
    ],
    // What is not known is neither before nor after the other.
    [
      "a first or a last development that no turn knows, beside one that is known",
      {
        members: members({ since: "d-7", until: "d-1" }, { since: "d-1", until: "d-8" }, {}),
        turns: turns("caen 1.00"),
      },
      [
        said("rotation.unknown-development", ["members", 0, "since"], { development: "“d-7”" }),
        said("rotation.unknown-development", ["members", 1, "until"], { development: "“d-8”" }),
      ],
    ],
    [
      "a member that leaves before it joins",
      { members: members({}, { since: "now", until: "d-1" }), turns: turns("amiens 1.00") },
      [said("rotation.interval", ["members", 1, "until"], { since: "“now”", until: "“d-1”" })],
    ],
    [
      "a past turn paid by a member that had not joined",
      { members: members({}, { since: "now" }), turns: turns("amiens 1.00", "brest 1.00") },
      [said("rotation.payer-absent", ["turns", 1, "payer"], { party: "“brest”", development: "“d-2”" })],
    ],
    [
      "a past turn paid by a member that had left",
      { members: members({}, { until: "d-2" }), turns: turns("brest 1.00", "brest 1.00", "brest 1.00") },
      [said("rotation.payer-absent", ["turns", 2, "payer"], { party: "“brest”", development: "“d-3”" })],
    ],
    [
      "a past turn that nobody owes",
      {
        members: members({ since: "d-2" }, { since: "now" }, { weight: "0" }),
        turns: turns("caen 1.00", "amiens 1.00"),
      },
      [said("rotation.no-weight", ["turns", 0, "development"], { development: "“d-1”" })],
    ],
    [
      "a past turn that nobody owes any more",
      {
        members: members({ until: "d-1" }, { since: "now" }, { weight: "0" }),
        turns: turns("amiens 1.00", "caen 1.00"),
      },
      [said("rotation.no-weight", ["turns", 1, "development"], { development: "“d-2”" })],
    ],
    // Numerators of one, denominators of forty digits: eleven of them have no common multiple of a hundred digits. The
    // ledger, which would be finer still, is not complained of as well.
    [
      "weights that have no common denominator of a usable size",
      {
        members: Array.from({ length: 11 }, (_, at) => ({
          party: `town-${at}`,
          weight: `1/${10n ** 39n + 7n ** BigInt(at)}`,
        })),
      },
      [said("weights.too-fine", ["members"], { limit: 100 })],
    ],
    // One member more at each turn: sixty sums of weights of forty digits have no common multiple of 1,000 digits.
    [
      "a ledger whose dues would need denominators without measure",
      {
        members: Array.from({ length: 60 }, (_, at) => ({
          party: `town-${at}`,
          weight: `1${"0".repeat(36)}${100 + 2 * at + 1}`,
          ...(at === 0 ? {} : { since: `d-${at}` }),
        })),
        turns: turns(...Array.from({ length: 60 }, () => "town-0 1.00")),
      },
      [said("weights.too-fine", ["members"], { limit: 1000 })],
    ],
  ])("strategies: %s is refused, and only for that", (what, given, issues) => {
    const asked = request(what === "a credit note" ? "-1.00" : "1.00", given);
    const others = given.members.filter(({ party }) => !towns.includes(party));
    const parties = [...asked.parties, ...others.map(({ party }) => ({ id: party, name: party }))];
    expect(issuesOf(tryPlanFunding({ ...asked, parties }))).toEqual(issues);
  });

  it("strategies: where the development has no id, nothing is said of members that join or leave with it", () => {
    const list = members({ until: "d-1" }, { since: "d-1" }, { since: "d-9" });
    const given = request("1.00", { members: list, turns: turns("amiens 1.00") });
    const issues = issuesOf(tryPlanFunding({ ...given, development: { ...given.development, id: "" } }));
    expect(issues.map(({ path }) => path)).toEqual([["development", "id"]]);
  });

  // The weights add up to 9 · 10^39 and a few, another sum at each turn. Their least common multiple, reckoned apart, has
  // 979 digits after 25 of them; who joins now makes one more, and it has 1,017.
  it("strategies: a ledger may become too fine by who joins with the development at hand", () => {
    const list = Array.from({ length: 25 }, (_, at) => ({
      party: `town-${at}`,
      weight: at === 0 ? `${9n * 10n ** 39n}` : "1",
      ...(at === 0 ? {} : { since: `d-${at + 1}` }),
    }));
    const joiner = { party: "brest", weight: "1", since: "now" };
    const refusal = (all: readonly TurnMember[]) => {
      const given = request("1.00", { members: all, turns: turns(...list.map(() => "town-0 1.00")) });
      const parties = [...given.parties, ...list.map(({ party }) => ({ id: party, name: party }))];
      return issuesOf(tryPlanFunding({ ...given, parties }));
    };
    expect(refusal(list)).toEqual([]);
    expect(refusal([...list, joiner])).toEqual([said("weights.too-fine", ["members"], { limit: 1000 })]);
  });
});

function turn(development: string, payer: string): Turn {
  return { development, cost: "1.00", payer };
}
