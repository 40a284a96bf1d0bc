import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/entries/words.js";
import { tryPlanFunding } from "../../../src/index.js";
import { example } from "../../../src/page/example.js";
import { fieldsOf, formOf } from "../../../src/page/form.js";
import { fundedBy, shelved } from "../../../src/page/fresh.js";
import type { Json } from "../../../src/page/json.js";
import { keptParts } from "../../../src/page/kept.js";
import { modalityKinds, strategyKinds } from "../../../src/page/places.js";
import { pageLocales, pageWords } from "../../../src/page/words-in.js";

const folder = new URL("../../../examples/", import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("request.json"))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Json] as const);

const fieldsIn = (request: Json, locale: Locale = "fr-FR") =>
  fieldsOf(formOf({ request, locale, words: pageWords(locale), shelf: {} }));

/** Types into every number of the form another number, and then what it showed. */
function numbersRetyped(request: Json, locale: Locale): Json {
  const numbers = (now: Json) =>
    fieldsIn(now, locale).filter(({ kind, shown }) => kind !== "choice" && kind !== "flag" && shown !== "");
  return numbers(request).reduce((now, { path, shown }) => {
    const find = (json: Json) => numbers(json).find((one) => one.path.join(" ") === path.join(" "));
    const other = find(now)?.write(now, "7") ?? now;
    return find(other)?.write(other, shown) ?? other;
  }, request);
}

describe("page: request, form, request", () => {
  it("page: there are examples of every modality and strategy", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)("page: %s comes out of the form as it went in, in every language", (_, request) => {
    for (const [locale] of pageLocales) {
      const untouched = fieldsIn(request, locale).reduce((next, field) => field.write(next, field.shown), request);
      expect(untouched).toBe(request);
      expect(numbersRetyped(request, locale)).toEqual(request);
    }
  });

  it.each(examples)("page: whatever of %s the form does not show is named", (_, request) => {
    const kept = keptParts(request, fieldsIn(request));
    const known = new Set(Object.keys(pageWords("fr-FR").keptParts));
    expect(kept.filter((part) => !known.has(part))).toEqual([]);
  });

  it("page: what the form does not know stays in the request, and is named", () => {
    const request = {
      ...(example("Essai") as object),
      carried: [{ party: "nancy", exact: "1/3" }],
      surprise: 1,
    } as Json;
    const field = fieldsIn(request).find(({ path }) => path.join(" ") === "development title");
    const next = field?.write(request, "Autre titre");
    expect(next).toMatchObject({
      carried: [{ party: "nancy", exact: "1/3" }],
      surprise: 1,
      development: { title: "Autre titre" },
    });
    expect(keptParts(request, fieldsIn(request))).toEqual(["carried", "surprise"]);
  });
});

describe("page: another way of funding", () => {
  const kinds = [...strategyKinds, ...modalityKinds.filter((kind) => kind !== "co-financed")] as const;
  it.each(kinds)("page: the example funded by %s is a plan, or asks for no more than the contract", (kind) => {
    const outcome = tryPlanFunding(fundedBy(example("Essai"), kind, {}));
    const codes = outcome.ok ? [] : outcome.issues.map(({ path }) => path.slice(0, 2).join(" "));
    expect(codes.filter((place) => place !== "modality contract")).toEqual([]);
  });

  it.each(examples)("page: %s is as it was after every other way has been tried", (_, request) => {
    let shelf = shelved({}, request);
    let now = request;
    for (const kind of kinds) {
      now = fundedBy(now, kind, shelf);
      shelf = shelved(shelf, now);
    }
    const first = shelved({}, request);
    const [own] = Object.keys(first) as (keyof typeof first)[];
    expect(own).toBeDefined();
    if (own !== undefined) expect(fundedBy(now, own, shelf)).toEqual(request);
  });
});
