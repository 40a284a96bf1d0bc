import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding } from "../../../src/index.js";
import { rotationChart } from "../../../src/report/rotation-chart.js";
import { sharesChart } from "../../../src/report/shares-chart.js";
import type { Locale } from "../../../src/words/locale.js";
import { root } from "../../house/tree.js";
import { malformed } from "../../support/well-formed.js";

const example = (name: string): FundingPlan =>
  planFunding(JSON.parse(readFileSync(join(root, "examples", name, "request.json"), "utf8")) as FundingRequest);

const weighted = (cost: string, weights: readonly string[], names: readonly string[] = []): FundingPlan =>
  planFunding({
    currency: "EUR",
    development: { id: "d1", title: "Carte", cost },
    parties: weights.map((_, at) => ({ id: `p${at}`, name: names[at] ?? `Ville ${at + 1}` })),
    modality: {
      kind: "co-financed",
      strategy: { kind: "allocation-key", key: weights.map((weight, at) => ({ party: `p${at}`, weight })) },
    },
  });

const surplus = planFunding({
  currency: "EUR",
  development: { id: "d1", title: "Carte", cost: "100.00" },
  parties: ["a", "b", "c"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: [
        { party: "a", amount: "60.00" },
        { party: "b", amount: "75.00" },
      ],
      onSurplus: { policy: "credit" },
    },
  },
});

const thirtyOne = weighted(
  "123456.78",
  Array.from({ length: 31 }, (_, at) => String(at * at + 1)),
);
const rotation = example("11-round-robin");
const plans: Readonly<Record<string, FundingPlan>> = {
  montpellier: example("01-montpellier"),
  shortfall: example("04-shortfall"),
  orders: example("10-unit-orders"),
  rotation,
  joiners: example("35-rotation-joiners-leavers"),
  subsidy: example("17-subsidy-first"),
  francs: example("19-pacific-francs"),
  surplus,
  thirtyOne,
  nothing: weighted("0.00", ["1", "1"]),
  creditNote: weighted("-100.00", ["5", "3", "0"]),
  one: weighted("0.01", ["1"]),
};

interface Row {
  readonly title: string;
  readonly texts: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly end: number;
  readonly fill: string;
}

/** Every bar as it is drawn, in tenths of a pixel. */
const rowsOf = (svg: string): readonly Row[] =>
  Array.from(svg.matchAll(/<g>(.*?)<\/g>/gs), ([, inside = ""]) => {
    const [, x = "0", width = "0", fill = ""] =
      /<rect x="([\d.]+)" y="\d+" width="([\d.]+)" height="18" fill="([^"]+)"/.exec(inside) ?? [];
    const texts = Array.from(inside.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, text = ""]) => text);
    const [, end = "0"] = /<text x="([\d.]+)"[^>]*>[^<]*<\/text>$/.exec(inside) ?? [];
    const title = /<title>([^<]*)<\/title>/.exec(inside)?.[1] ?? "";
    return { title, texts, x: tenths(x), width: tenths(width), end: tenths(end), fill };
  });

const tenths = (text: string): number => Math.round(Number(text) * 10);
const zeroOf = (svg: string): number => tenths(/<path d="M([\d.]+) \d+V/.exec(svg)?.[1] ?? "0");
const plain = (text: string): string => text.replaceAll(/\s/gu, " ");

describe("report: charts are pictures that any page may hold", () => {
  const all = Object.entries(plans).flatMap(([name, plan]) =>
    (["fr", "fr-BE", "en"] as const).map((locale) => [name, locale, plan] as const),
  );

  it.each(all)("report: well-formed XML that says what it shows: %s, %s", (_, locale, plan) => {
    for (const svg of [sharesChart(plan, { locale }), rotationChart(plan, { locale })]) {
      if (svg === "") continue;
      expect(malformed(svg)).toBeNull();
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" width="100%" role="img" aria-labelledby="(\S+) (\S+)"[^>]*><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/,
      );
      const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      // Nothing that a strict content policy refuses, and nothing from elsewhere.
      expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|a)\b|\sstyle=|\son[a-z]+=|href|@import/);
      expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\//);
      expect(svg).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(svg.replaceAll(/>[^<]*</g, "><")).not.toMatch(/\d\.\d\d/);
    }
  });

  it("report: the same plan gives the same bytes, and two charts on a page have no id in common", () => {
    const idsOf = (svg: string) => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? "");
    expect(sharesChart(rotation)).toBe(sharesChart(structuredClone(rotation)));
    expect(rotationChart(rotation)).toBe(rotationChart(structuredClone(rotation)));
    const ids = [
      sharesChart(rotation),
      rotationChart(rotation),
      sharesChart(surplus),
      sharesChart(surplus, { locale: "en" }),
    ].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("report: every colour of a text or bar has a contrast of 4.5 or more on white", () => {
    const colours = Object.values(plans).flatMap((plan) =>
      Array.from(
        (sharesChart(plan) + rotationChart(plan)).matchAll(/(?:fill|stroke)="(#[0-9a-f]{3,6})"/g),
        ([, c = ""]) => c,
      ),
    );
    const faint = [...new Set(colours)].filter((colour) => contrastOnWhite(colour) < 4.5);
    // White itself, and the area below a step line, which the line bounds.
    expect(faint.sort()).toEqual(["#dbe6f1", "#fff"]);
  });
});

/** The contrast of WCAG 2 between a colour and white. */
function contrastOnWhite(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe("report: the chart of the shares", () => {
  it.each(Object.entries(plans))("report: bars are as long as their amounts, in proportion: %s", (_, plan) => {
    const rows = rowsOf(sharesChart(plan));
    const unitsOf = (text: string): bigint => BigInt(text.replace(/[-.]/g, ""));
    const amounts = [
      ...plan.shares.map(({ amount }) => amount),
      ...[plan.gap, plan.surplus].filter((text) => /[1-9]/.test(text)),
    ];
    expect(rows).toHaveLength(amounts.length);
    const largest = amounts.map(unitsOf).reduce((most, units) => (units > most ? units : most), 0n);
    const longest = BigInt(Math.max(...rows.map(({ width }) => width)));
    for (const [at, { width }] of rows.entries()) {
      const product = unitsOf(amounts[at] ?? "") * longest;
      // Whole tenths of a pixel, cut off: width ≤ units × longest ÷ largest < width + 1.
      expect(BigInt(width) * largest <= product, `bar ${at} is too long`).toBe(true);
      expect(largest === 0n || product < BigInt(width + 1) * largest, `bar ${at} is too short`).toBe(true);
    }
  });

  it("report: each bar has its name at the left and its amount as the plan has it", () => {
    const rows = rowsOf(sharesChart(plans["shortfall"] as FundingPlan));
    expect(rows.map(({ texts }) => texts.map(plain))).toEqual([
      ["Ville de Nancy", "6 500,00 €"],
      ["Ville de Metz", "6 000,00 €"],
      ["Ville de Toul", "2 500,00 €"],
      ["Ville de Laxou", "2 000,00 €"],
      ["L’éditeur", "0,00 €"],
      ["Reste à financer", "1 000,00 €"],
    ]);
    expect(plain(rows[4]?.title ?? "")).toBe("L’éditeur (éditeur) : 0,00 €");
    expect(rows.map(({ fill }) => fill.startsWith("url("))).toEqual([false, false, false, false, false, true]);
  });

  it("report: a gap and a surplus have patterns of their own", () => {
    const gap = rowsOf(sharesChart(plans["shortfall"] as FundingPlan, { locale: "en" })).at(-1);
    const over = rowsOf(sharesChart(surplus, { locale: "en" })).at(-1);
    expect([gap?.texts[0], over?.texts[0]]).toEqual(["Gap", "Surplus"]);
    expect([gap?.fill, over?.fill].map((fill) => fill?.replace(/-[0-9a-z]+-/, "-"))).toEqual([
      "url(#shares-gap)",
      "url(#shares-surplus)",
    ]);
  });

  it("report: amounts below 0 are drawn to the left of zero, and zero keeps its row", () => {
    const svg = sharesChart(plans["creditNote"] as FundingPlan);
    const rows = rowsOf(svg);
    expect(rows.map(({ texts }) => plain(texts[1] ?? ""))).toEqual(["-62,50 €", "-37,50 €", "0,00 €"]);
    for (const { x, width, end } of rows.slice(0, 2)) {
      expect(x + width).toBe(zeroOf(svg));
      expect(end).toBeLessThan(x);
    }
    expect(rows[2]).toMatchObject({ width: 0 });
    const above = sharesChart(surplus);
    for (const { x, width, end } of rowsOf(above).slice(0, 2)) {
      expect(x).toBe(zeroOf(above));
      expect(end).toBeGreaterThan(x + width);
    }
    expect(rowsOf(above)[2]?.texts.map(plain)).toEqual(["Ville C", "0,00 €"]);
  });

  it("report: a cost of nothing draws no bar and every row", () => {
    expect(
      rowsOf(sharesChart(plans["nothing"] as FundingPlan)).map(({ texts, width }) => [...texts.map(plain), width]),
    ).toEqual([
      ["Ville 1", "0,00 €", 0],
      ["Ville 2", "0,00 €", 0],
    ]);
  });

  it("report: each member makes it higher by a row", () => {
    const heightOf = (plan: FundingPlan): number => Number(/viewBox="0 0 \d+ (\d+)"/.exec(sharesChart(plan))?.[1]);
    const one = heightOf(weighted("1.00", ["1"]));
    const two = heightOf(weighted("1.00", ["1", "1"]));
    expect(heightOf(thirtyOne)).toBe(one + 30 * (two - one));
    expect(rowsOf(sharesChart(thirtyOne))).toHaveLength(31);
  });

  it("report: nothing stands outside the picture, however long amounts and names are", () => {
    const long = weighted(`${"9".repeat(30)}.99`, ["3", "2"], ["W".repeat(200), "Ville"]);
    for (const plan of [...Object.values(plans), long]) {
      const svg = sharesChart(plan);
      const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * 10;
      for (const { x, width: bar, end, texts } of rowsOf(svg)) {
        expect(x + bar).toBeLessThanOrEqual(width);
        // A digit is a little more than half as wide as the font is high: 14.
        if (end > zeroOf(svg)) expect(end + (texts[1] ?? "").length * 70).toBeLessThanOrEqual(width + 10);
      }
    }
  });

  it("report: a long name is cut with an ellipsis, and stands whole in the title of its bar", () => {
    const name = "Communauté d’agglomération de la région nazairienne et de l’estuaire";
    const [row] = rowsOf(sharesChart(weighted("1.00", ["1"], [name])));
    expect(row?.texts[0]).toMatch(/^Communauté d’agg\p{L}*…$/u);
    expect(plain(row?.title ?? "")).toBe(`${name} : 1,00 €`);
  });

  it("report: a party with two shares has two bars that can be told apart", () => {
    const plan = planFunding({
      ...thirtyOne.request,
      sources: [{ kind: "subsidy", from: "p0", amount: "10.00" }],
    });
    expect(
      rowsOf(sharesChart(plan))
        .slice(0, 2)
        .map(({ texts }) => texts[0]),
    ).toEqual(["Ville 1 (membre)", "Ville 1 (financeur)"]);
  });

  it("report: a listener hears every amount of a small plan, and of a large one how many are left", () => {
    const heard = (plan: FundingPlan, locale: Locale): string =>
      plain(/<desc[^>]*>([^<]*)</.exec(sharesChart(plan, { locale }))?.[1] ?? "");
    expect(heard(surplus, "fr")).toBe(
      "Barres horizontales dont la longueur est proportionnelle au montant. Ville A : 60,00 € ; Ville B : 75,00 € ; Ville C : 0,00 € ; Excédent à valoir : 35,00 €.",
    );
    expect(heard(surplus, "en")).toBe(
      "Horizontal bars, as long as their amount in proportion. Ville A: €60.00; Ville B: €75.00; Ville C: €0.00; Surplus: €35.00.",
    );
    expect(
      heard(
        weighted(
          "50.00",
          Array.from({ length: 50 }, () => "1"),
        ),
        "fr",
      ),
    ).toMatch(/ ; et 10 autres\.$/);
  });
});

describe("report: names in charts are text", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "]]><!--",
    "\u202Egnp.exe",
    "🏙️👩‍👩‍👧 Ville",
    "nul\u0000 bell\u0007 esc\u001b",
    "alone \ud800 or \udfff alone",
    "\"quoted\" & 'single' &amp;",
    "\uFFFE\uFFFF\uFEFF",
    "line\nbreak\ttab",
    "x".repeat(200),
    "🏙".repeat(100),
    "=1+1",
  ];

  it("report: whatever the names and the title are, the XML is well-formed and nothing of them is markup", () => {
    const plan = weighted(
      "100.00",
      hostile.map((_, at) => String(at)),
      hostile,
    );
    const titled = planFunding({
      ...plan.request,
      development: { ...plan.request.development, title: hostile.slice(0, 9).join(" ") },
    });
    const svg = sharesChart(titled);
    expect(malformed(svg)).toBeNull();
    expect(svg).toContain("&lt;script&gt;alert(1)&lt;/scr");
    expect(svg).toContain("&quot;quoted&quot; &amp; &#39;single&#39; &amp;amp;");
    expect(svg).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
    expect(rowsOf(svg)).toHaveLength(hostile.length);
  });

  it("report: in a rotation too", () => {
    const { modality, development } = rotation.request;
    const parties = rotation.request.parties.map((party, at) => ({ ...party, name: hostile[at + 4] ?? "" }));
    const svg = rotationChart(
      planFunding({ ...rotation.request, modality, parties, development: { ...development, title: hostile[0] ?? "" } }),
    );
    expect(malformed(svg)).toBeNull();
    expect(svg).not.toContain("<script");
  });
});

describe("report: the chart of a rotation", () => {
  /** The steps of each panel: heights below its top, in pixels. */
  const stepsOf = (svg: string): readonly (readonly string[])[] =>
    Array.from(svg.matchAll(/<path d="M8 [\d.]+((?:V[\d.]+H[\d.]+)+)" stroke="#1f4e79"/g), ([, path = ""], at) => {
      const top = Number(/<g>.*?<text x="8" y="(\d+)"/s.exec(svg)?.[1]) - 16 + 26 + at * 94;
      return Array.from(path.matchAll(/V([\d.]+)/g), ([, y = "0"]) => (Number(y) - top).toFixed(1));
    });

  it("report: one panel for each member, its balance after each development, on one scale", () => {
    // Scenario 4: 12 000 by Nancy, 9 000 by Metz, 15 000 by Toul, and this one of 6 000 by Metz.
    // Nancy −8 000, −5 000, 0, 2 000; Metz 4 000, −2 000, 3 000, −1 000; Toul 4 000, 7 000, −3 000, −1 000.
    // 48 pixels from 7 000 down to −8 000: (7 000 − balance) × 48 ÷ 15 000.
    expect(stepsOf(rotationChart(rotation))).toEqual([
      ["48.0", "38.4", "22.4", "16.0"],
      ["9.6", "28.8", "12.8", "25.6"],
      ["9.6", "0.0", "32.0", "25.6"],
    ]);
  });

  it("report: who joins begins at zero, and who left stays where it was", () => {
    // Toul owes an eighth of 12 000 and of 8 000 and leaves; Laxou joins at the third and owes two ninths of each.
    // From 4 500 (Metz, after the first) down to −7 166.67 (Metz, after the third): 48 pixels for 11 666.67.
    const steps = stepsOf(rotationChart(plans["joiners"] as FundingPlan));
    expect(steps[2]).toEqual(["12.3", "8.2", "8.2", "8.2"]);
    expect(steps[3]).toEqual(["18.5", "18.5", "9.3", "1.1"]);
  });

  it("report: the last balance is written as the ledger has it, with what it means", () => {
    const rows = Array.from(rotationChart(rotation).matchAll(/<g><title>([^<]*)<\/title>/g), ([, title = ""]) =>
      plain(title),
    );
    expect(rows).toEqual([
      "Ville de Nancy : 2 000,00 €, en retard",
      "Ville de Metz : -1 000,00 €, en avance",
      "Ville de Toul : -1 000,00 €, en avance",
    ]);
    expect(rotationChart(rotation, { locale: "en" })).toContain(">€2,000.00, behind</text>");
  });

  it("report: a dot where the member took a turn, this one included", () => {
    const dots = rotationChart(rotation)
      .split("<g>")
      .slice(1)
      .map((panel) => panel.split("<circle").length - 1);
    expect(dots).toEqual([1, 2, 1]);
    const nobody = rotationChart(
      planFunding({
        currency: "EUR",
        development: { id: "d1", title: "Carte", cost: "10.00" },
        parties: [{ id: "a", name: "Ville A" }],
        modality: {
          kind: "co-financed",
          strategy: { kind: "round-robin", members: [{ party: "a", weight: "1" }], turns: [], skip: ["a"] },
        },
      }),
    );
    expect(malformed(nobody)).toBeNull();
    expect(nobody).not.toContain("<circle");
    expect(nobody).toContain("à jour");
    expect(nobody).toContain("autour de zéro, sans développement à ce jour.");
  });

  it("report: a plan that is no rotation has no such chart", () => {
    expect(rotationChart(surplus)).toBe("");
  });
});
