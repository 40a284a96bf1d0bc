import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { IssueList } from "../../../src/errors/issue-list.js";
import { minorUnits } from "../../../src/money/minor-units.js";
import { type LineClaim, settle } from "../../../src/plan/settle.js";
import type { FundingTerms } from "../../../src/request/funding-request.js";
import { admit } from "../../../src/request/gate.js";
import { toPlain } from "../../../src/request/plain.js";
import { Reader } from "../../../src/request/read.js";
import type { Checking } from "../../../src/strategies/claims.js";
import { speakerOf } from "../../../src/words/locale.js";
import { fraction } from "../../support/slow-fraction.js";
import { tiers } from "./tiers.js";
import { type Tiers, type TiersTerms, tiersReferences, tiersSchema } from "./tiers-request.js";
import { tiersEn, tiersFr } from "./tiers-words.js";

const given: Tiers = {
  kind: "tiers",
  tiers: [
    { from: 0, parts: 1 },
    { from: 5_000, parts: "2.5" },
    { from: 20_000, parts: 8 },
  ],
  members: [
    { party: "nancy", population: "103671" },
    { party: "toul", population: 15_000 },
    { party: "village", population: 400 },
  ],
};

/** A request for everything around the strategy: currency, parties, rounding. */
const around = {
  currency: "EUR",
  development: { id: "d", title: "Carte des signalements", cost: "100.00" },
  parties: ["nancy", "toul", "village"].map((id) => ({ id, name: `Ville de ${id}` })),
  modality: { kind: "own-funds", publisher: "nancy" },
} as const;

/** What the gate makes of the terms: those it can read, every issue so far, and what it lets a check say of them. */
function read(value: unknown) {
  const issues = new IssueList();
  const reader = new Reader(issues);
  const { strategy } = reader.fields({ strategy: tiersSchema }, { strategy: toPlain(value, issues) ?? null });
  // What is said of a whole list waits until each of its rows can be read.
  const found = new IssueList((path) => (reader.isIncomplete(path) ? undefined : path));
  return { terms: strategy as TiersTerms | undefined, issues, found };
}

/** Every issue of the terms, as code and place. */
function issuesOf(value: unknown): readonly string[] {
  const { terms, issues, found } = read(value);
  const checking: Checking = {
    cost: minorUnits(10_000n),
    wholeCost: minorUnits(10_000n),
    development: "d",
    roleOf: () => undefined,
    path: ["strategy"],
    issues: found,
    text: String,
  };
  if (terms !== undefined) tiers.check(terms, checking);
  return [...issues.listed, ...found.listed].map(({ code, path }) => `${code} ${path.join(".")}`);
}

function termsOf(value: unknown): TiersTerms {
  const { terms } = read(value);
  if (terms === undefined) throw new Error("these terms cannot be read");
  return terms;
}

describe("docs: the strategy of the guide, from the gate to the cents", () => {
  test("docs: its schema reads what its interface documents, and the other way round", () => {
    type BySchema = z.input<typeof tiersSchema>;
    const bySchema: BySchema = structuredClone(given) as BySchema;
    const byHand: Tiers = bySchema;
    expect(issuesOf(byHand)).toEqual([]);
    expect(tiersReferences(termsOf(given)).map(({ parties }) => parties)).toEqual([["nancy", "toul", "village"]]);
  });

  test("docs: it shares by tiers, exactly, and plan/ alone rounds it", () => {
    const stated = tiers.claim(termsOf(given), minorUnits(10_000n), "d");
    const lines = stated.claims.map((claim): LineClaim => ({ ...claim, because: [] }));
    // 8, 2.5 and 1 of 11.5 parts.
    const owed = lines.map(({ exact }) => fraction(exact.numerator, exact.denominator));
    expect(owed).toEqual([fraction(160_000n, 23n), fraction(50_000n, 23n), fraction(20_000n, 23n)]);
    expect(stated.uncovered).toBe(0n);
    const issues = new IssueList();
    const terms = admit(around).terms as FundingTerms;
    const settled = settle(terms, lines, { ...stated, claims: [], explanation: [] }, String, issues);
    expect(settled.lines.map(({ units }) => units)).toEqual([6_956n, 2_174n, 870n]);
    expect([settled.gap, settled.surplus, issues.count]).toEqual([0n, 0n, 0]);
  });

  test("docs: a credit note is the mirror of its invoice", () => {
    const sizes = (cost: bigint): readonly string[] =>
      tiers.claim(termsOf(given), minorUnits(cost), "d").claims.map(({ exact }) => String(exact.numerator));
    expect(sizes(-10_000n)).toEqual(sizes(10_000n).map((size) => `-${size}`));
  });

  test("docs: it says why, in French and English", () => {
    const plan = { request: { currency: "EUR", parties: around.parties } };
    const shared = { cost: "100.00", parts: "11.5" };
    expect(tiersFr["tiers.shared"](shared, speakerOf(plan, "fr")).replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Le coût de 100,00 € HT est réparti par tranches de population ; nombre total de parts : 11,5.",
    );
    expect(tiersEn["tiers.shared"](shared, speakerOf(plan, "en"))).toBe(
      "The cost of €100.00 net of VAT is shared by tiers of population; parts in all: 11.5.",
    );
    const own = { population: "103671", parts: "8" };
    expect(tiersFr["tiers.parts"](own, speakerOf(plan, "fr")).replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Parts de sa tranche, pour 103 671 habitants : 8.",
    );
    expect(tiersEn["tiers.parts"](own, speakerOf(plan, "en"))).toBe(
      "Parts of its tier, for a population of 103,671: 8.",
    );
  });
});

describe("docs: the strategy of the guide refuses what is wrong, all of it at once", () => {
  test("docs: what cannot be read", () => {
    expect(issuesOf({ ...given, tiers: [] })).toEqual(["list.empty strategy.tiers"]);
    expect(issuesOf({ ...given, tiers: [{ from: 0, parts: "-1" }], membres: [] })).toEqual([
      "field.unknown strategy.membres",
      "number.negative strategy.tiers.0.parts",
    ]);
    expect(issuesOf({ kind: "tiers", tiers: given.tiers })).toEqual(["field.missing strategy.members"]);
  });

  test("docs: tiers that do not rise, and one that comes twice", () => {
    const [first, second, third] = given.tiers;
    expect(issuesOf({ ...given, tiers: [first, third, second, second] })).toEqual([
      "tiers.not-ascending strategy.tiers.2.from",
      "tiers.not-ascending strategy.tiers.3.from",
    ]);
  });

  test("docs: a member below every tier, beside tiers that do not rise", () => {
    const [first, ...higher] = given.tiers;
    expect(issuesOf({ ...given, tiers: higher })).toEqual(["tiers.below-all strategy.members.2.population"]);
    expect(issuesOf({ ...given, tiers: [...higher, { ...first, from: 500 }] })).toEqual([
      "tiers.not-ascending strategy.tiers.2.from",
      "tiers.below-all strategy.members.2.population",
    ]);
  });

  test("docs: tiers of no parts at all", () => {
    const none = given.tiers.map((tier) => ({ ...tier, parts: "0" }));
    expect(issuesOf({ ...given, tiers: none })).toEqual(["key.all-zero strategy.tiers"]);
  });
});
