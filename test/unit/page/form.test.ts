import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { blank, example } from "../../../src/page/example.js";
import type { Field, Section } from "../../../src/page/field.js";
import { figuresOf } from "../../../src/page/figures-of.js";
import { fieldsOf, formOf, ROWS_IN_FORM } from "../../../src/page/form.js";
import { fundedBy } from "../../../src/page/fresh.js";
import { balanceLine, headline } from "../../../src/page/headline.js";
import { at, type Json, put, without } from "../../../src/page/json.js";
import { keptParts, partName } from "../../../src/page/kept.js";
import { withoutParty, withParty } from "../../../src/page/party-rows.js";
import { changed, opened } from "../../../src/page/state.js";
import { pageLocales, pageWords } from "../../../src/page/words-in.js";

const words = pageWords("fr-FR");
const form = (request: Json): readonly Section[] => formOf({ request, locale: "fr-FR", words, shelf: {} });
const folder = new URL("../../../examples/", import.meta.url);
const requests: readonly (readonly [string, Json])[] = [
  ...readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("request.json"))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Json] as const)
    .filter(([, request]) => JSON.stringify(request).length < 4_000),
  ["blank", blank],
  [
    "a surplus that is a credit, beside a credit brought",
    put(
      put(
        put(
          fundedBy(example("Essai"), "voluntary-share", {}),
          ["modality", "strategy", "pledges", 0, "amount"],
          "19000",
        ),
        ["modality", "strategy", "onSurplus"],
        { policy: "credit" },
      ),
      ["credits"],
      [{ party: "nancy", amount: "10.00" }],
    ),
  ],
  [
    "a turn that two members pass",
    put(fundedBy(example("Essai"), "round-robin", {}), ["modality", "strategy", "skip"], ["metz", "toul"]),
  ],
  ...(["voluntary-share", "unit-order", "round-robin", "by-module", "complementary-order", "own-funds"] as const).map(
    (kind) => [kind, fundedBy(example("Essai"), kind, {})] as const,
  ),
];

const fieldAt = (request: Json, { path }: Field): Field | undefined =>
  fieldsOf(form(request)).find((one) => one.path.join(" ") === path.join(" "));

describe("page: every choice and tick of the form", () => {
  it.each(requests)(
    "page: in %s every choice shows what was chosen, and leaves a request that can be asked",
    (_, request) => {
      for (const field of fieldsOf(form(request)).filter(({ kind }) => kind === "choice")) {
        for (const { value } of field.choices ?? []) {
          const next = field.write(request, value);
          const after = fieldAt(next, field);
          expect(after?.shown, `${field.label}: ${value}`).toBe(value);
          expect(() => tryPlanFunding(next)).not.toThrow();
          for (const later of fieldsOf(form(next))) expect(later.write(next, later.shown)).toBe(next);
        }
      }
    },
  );

  it.each(requests)("page: in %s a tick that is undone leaves nothing behind", (_, request) => {
    for (const field of fieldsOf(form(request)).filter(({ kind }) => kind === "flag")) {
      const other = field.write(request, field.shown === "yes" ? "" : "yes");
      const after = fieldAt(other, field);
      expect(after?.shown, field.label).not.toBe(field.shown);
      expect(fieldAt(after?.write(other, field.shown) ?? null, field)?.shown).toBe(field.shown);
    }
  });

  it.each(requests)("page: in %s every button works, and a row that is added can be removed", (_, request) => {
    for (const { grids } of form(request)) {
      for (const grid of grids) {
        const longer = grid.add.apply(request);
        const again = form(longer)
          .flatMap((section) => section.grids)
          .find(({ id }) => id === grid.id);
        expect(again?.rows.length, grid.id).toBe(grid.rows.length + 1);
        const shorter = again?.rows.at(-1)?.actions.at(-1)?.apply(longer);
        const last = form(shorter ?? null)
          .flatMap((section) => section.grids)
          .find(({ id }) => id === grid.id);
        expect(last?.rows.length, grid.id).toBe(grid.rows.length);
        for (const { actions } of grid.rows)
          for (const { apply } of actions) expect(() => tryPlanFunding(apply(request))).not.toThrow();
      }
    }
  });

  it.each(requests)("page: every field of %s that is emptied leaves its place out of the request", (_, request) => {
    for (const field of fieldsOf(form(request)).filter(({ kind }) => kind !== "choice" && kind !== "flag")) {
      const left = at(field.write(field.write(request, "7"), " "), field.path);
      // A row of its own stays while somebody empties it to write something else.
      expect(left, field.label).toBe(typeof field.path.at(-1) === "number" ? "" : undefined);
    }
  });
});

describe("page: what the form shows of a long or a broken request", () => {
  it("page: of very many parties the first are shown, and the rest is said", () => {
    const parties = Array.from({ length: ROWS_IN_FORM + 5 }, (_, row) => ({ id: `p${row}`, name: `P ${row}` }));
    const key = parties.map(({ id }) => ({ party: id, weight: "1" }));
    const request = put(put(example("Essai"), ["parties"], parties), ["modality", "strategy", "key"], key);
    const grid = form(request)
      .flatMap(({ grids }) => grids)
      .find(({ id }) => id === "parties");
    expect(grid?.rows).toHaveLength(ROWS_IN_FORM);
    expect(grid?.note).toContain(String(ROWS_IN_FORM + 5));
    expect(keptParts(request, fieldsOf(form(request)))).toEqual([]);
    const plan = planFunding(request as unknown as FundingRequest);
    expect(figuresOf(plan, "fr-FR", words)[0]?.more).toContain("5");
  });

  it("page: of very many turns the first are shown too", () => {
    const turns = Array.from({ length: ROWS_IN_FORM + 1 }, () => ({ development: "d", cost: "1.00", payer: "metz" }));
    const request = put(fundedBy(example("Essai"), "round-robin", {}), ["modality", "strategy", "turns"], turns);
    const grid = form(request)
      .flatMap(({ grids }) => grids)
      .find(({ id }) => id === "turns");
    expect(grid?.rows).toHaveLength(ROWS_IN_FORM);
    expect(grid?.note).toContain(String(ROWS_IN_FORM + 1));
    expect(keptParts(request, fieldsOf(form(request)))).toEqual([]);
  });

  it("page: anything at all makes a form, and typing into it never fails", () => {
    const broken: readonly Json[] = [
      null,
      3,
      "x",
      [],
      {},
      { parties: "x", modality: [] },
      {
        parties: [null, 3, {}],
        modality: { kind: "co-financed", strategy: { kind: "by-module", modules: [1], key: [2] } },
      },
      { modality: { kind: "nobody" }, sources: [{ kind: "gift" }], schedule: [null], rounding: { rule: "x" } },
      { parties: [{ id: "a" }], modality: { kind: "complementary-order", associates: [{ party: "a" }], contract: 3 } },
      { modality: { kind: "co-financed", strategy: { kind: "round-robin", members: {}, rule: 3, turns: [{}] } } },
    ];
    for (const request of broken) {
      for (const field of fieldsOf(form(request))) expect(() => field.write(request, "12")).not.toThrow();
      for (const { grids } of form(request))
        for (const { add } of grids) expect(() => add.apply(request)).not.toThrow();
    }
  });

  it("page: a rotation whose list stands in another order than the parties shows the rank of each", () => {
    const rotation = fundedBy(example("Essai"), "round-robin", {});
    const headings = (request: Json) =>
      form(request)
        .flatMap(({ grids }) => grids)
        .find(({ id }) => id === "parties")
        ?.columns.map(({ heading }) => heading);
    expect(headings(rotation)).not.toContain("Rang");
    const members = [
      { party: "metz", weight: "1" },
      { party: "nancy", weight: "1" },
    ];
    const other = put(rotation, ["modality", "strategy", "members"], members);
    expect(headings(other)).toContain("Rang");
    const [first] =
      form(other)
        .flatMap(({ grids }) => grids)
        .find(({ id }) => id === "parties")?.rows ?? [];
    expect(first?.cells).toContainEqual({ kind: "note", text: "2" });
  });

  it("page: a member without a rate is not given one; a rate of 0 is not copied", () => {
    const zero = put(example("Essai"), ["parties", 3, "vatRate"], "0");
    expect(at(withParty(zero), ["parties", 4, "vatRate"])).toBeUndefined();
    expect(at(withParty(example("Essai")), ["parties", 4, "vatRate"])).toBe("20");
    expect(withoutParty({ parties: [{ id: "a" }] }, 0)).toEqual({ parties: [] });
  });
});

describe("page: what a plan shows, whatever it is", () => {
  it.each(requests)("page: the tables of %s have a cell for each column, in every language", (_, request) => {
    const outcome = tryPlanFunding(request);
    if (!outcome.ok) return;
    for (const [locale] of pageLocales) {
      for (const { id, columns, rows, totals } of figuresOf(outcome.value, locale, pageWords(locale))) {
        for (const row of [...rows, ...totals]) expect(row.length, id).toBe(columns.length);
      }
      expect(headline(outcome.value, locale)).not.toBe("");
      expect(balanceLine(outcome.value, locale).sum).not.toMatch(/undefined|NaN/);
    }
  });
});

describe("page: its words", () => {
  it("page: every sentence can be said in every language, with its values in it", () => {
    const say = (value: unknown): readonly string[] => {
      if (typeof value === "string") return [value];
      if (typeof value === "function") {
        const filled = { rows: 31, added: 27, headSkipped: true, left: 4 };
        return [String(value(filled, "b", true)), String(value("a", "b", false)), String(value(1)), String(value(2))];
      }
      return Object.values(value as object).flatMap(say);
    };
    for (const [locale] of pageLocales) {
      for (const sentence of say(pageWords(locale))) expect(sentence).not.toBe("");
    }
    expect(pageWords("fr-BE").fields.cost[0]).toBe("Coût HTVA");
    expect(pageWords("fr-FR").said.pasted({ rows: 31, added: 27, headSkipped: true, left: 2 })).toMatch(
      /31 lignes collées, dont 27 ajoutées.*titres.*2 lignes de trop/,
    );
    expect(pageWords("en").said.pasted({ rows: 2, added: 0, headSkipped: false, left: 0 })).toBe(
      "2 rows pasted, 0 of them added.",
    );
    expect(partName("issued", words)).toBe("les factures émises");
    expect(partName("surprise", words)).toBe("surprise");
  });
});

describe("page: its state", () => {
  it("page: what did not change stays the same state; what changed is put aside by its way of funding", () => {
    const state = opened(example("Essai"), "fr-FR", "");
    expect(changed(state, state.request)).toBe(state);
    const next = changed(state, fundedBy(state.request, "by-module", state.shelf), "dit");
    expect(Object.keys(next.shelf)).toEqual(["allocation-key", "by-module"]);
    expect(next.said).toBe("dit");
  });

  it("page: taking out the last of an object takes the object out; a row of a list stays", () => {
    expect(without({ a: { b: 1 }, c: 2 }, ["a", "b"])).toEqual({ c: 2 });
    expect(without({ a: [{ b: 1 }] }, ["a", 0, "b"])).toEqual({ a: [{}] });
    expect(without({ a: [1, 2] }, ["a", 0])).toEqual({ a: [2] });
    expect(without({ a: 1 }, ["x", "y"])).toEqual({ a: 1 });
    expect(without(3, ["x"])).toBe(3);
    expect(without(3, [])).toBe(3);
    expect(put(undefined, ["a", 0, "b"], 1)).toEqual({ a: [{ b: 1 }] });
  });
});
