import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { figured, unmarkedFigures } from "../../scripts/guides/figures.mjs";
import { guidePages } from "../../scripts/guides/pages.mjs";
import { guidePaths } from "../../scripts/site/shelves.mjs";
import { tryPlanFunding } from "../../src/index.js";
import { readTree, root } from "../house/tree.js";
import { requireFreshBuild } from "../support/built.js";

requireFreshBuild();
const guides = [...readTree("docs/guide", (path) => !/\.[^/]+$/.test(path) || path.endsWith(".md"))];

describe("docs: the guides", () => {
  it("docs: every guide is there in both languages, and stands on a shelf of the site", () => {
    expect(guides.map(([path]) => path).sort()).toEqual([...guidePaths].sort());
  });

  it.each(guidePages)("docs: every figure of $path is what the library computes", async ({ path, text }) => {
    const now = readFileSync(join(root, path), "utf8");
    expect(now, `${path} is stale: run \`npm run docs:update\` and read the diff.`).toBe(await text());
  });

  it.each(guides)("docs: %s holds no amount that nothing computes", (path, text) => {
    const found = unmarkedFigures(text).map(({ line, figure }) => `${path}:${line} ${figure}`);
    expect(found, "Let the library compute it: 0<!-- = eur(…) --> (scripts/guides/figures.mjs).").toEqual([]);
  });

  it.each(guides)("docs: every request in %s can be planned", (path, text) => {
    const requests = [...text.matchAll(/^```json(.*)\n([\s\S]*?)^```$/gm)];
    for (const [, tag = "", json = ""] of requests) {
      expect(tag.trim(), `${path}: a block of JSON in a guide is a request: \`\`\`json request.`).toBe("request");
      expect(tryPlanFunding(JSON.parse(json))).toMatchObject({ ok: true });
    }
  });

  it.each(guides)("docs: every page that %s points to is there", (path, text) => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
    const links = [...prose.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link);
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, path, "..", link)));
    expect(missing).toEqual([]);
  });

  it.each(guides)("docs: %s has one title, and is short enough to be read in one go", (path, text) => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/<!--[\s\S]*?-->/g, "");
    expect(prose.match(/^# /gm)).toHaveLength(1);
    if (!path.endsWith("/extending.md")) expect(text.split("\n").length).toBeLessThanOrEqual(180);
  });

  it.each(guides.filter(([path]) => path.includes("/fr/")))("docs: %s is set as French is", (path, text) => {
    const prose = text
      .replace(/^```[\s\S]*?^```$/gm, "")
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/`[^`\n]*`|\]\([^)]*\)|https?:\S+/g, "");
    const wrong = prose
      .split("\n")
      .filter((line) => /[^\u00a0\s|:-][:;!?»](?=\s|$)| [:;!?»]|«[^\u00a0]|'|"/.test(line));
    expect(wrong, `${path}: «\u00a0…\u00a0», a no-break space before : ; ! ?, and the apostrophe ’.`).toEqual([]);
  });
});

const page = (text: string) => figured("docs/guide/en/page.md", text);

describe("docs: the figures of a guide", () => {
  it("docs: a figure, a text and a block are renewed, and what stands around them is kept", async () => {
    const before = [
      "<!-- figures",
      "const plan = planFunding(club());",
      "-->",
      'Metz pays €1.00<!-- = share(plan, "metz") -->, **Nobody**<!-- = name(plan, "metz") --> and ?<!-- = share(plan, "toul") -->.',
      "<!-- block: sharesTable(plan) -->",
      "<!-- /block -->",
    ].join("\n");
    const after = await page(before);
    expect(after).toContain("Metz pays €8,611.63<!-- = share(");
    expect(after).toContain("**Ville de Metz**<!-- = name(");
    expect(after).toContain("and €1,046.90<!-- = share(");
    expect(after).toContain("| Ville de Nancy | €8,105.07 | 45.03% | 1 |");
    expect(await page(after)).toBe(after);
  });

  it.each([
    ["an expression that fails", '?<!-- = share(planFunding(club()), "nobody") -->', "there is no a share of nobody"],
    ["a figure written by hand", '?<!-- = "€12.00" -->', "computes nothing"],
    [
      "an expression that follows no figure",
      "Metz<!-- = number(1) -->",
      "has 1 expressions, but 0 stand after a figure",
    ],
    ["a value that is no text", "?<!-- = club() -->", "gives object"],
  ])("docs: %s is refused", async (_, text, sentence) => {
    await expect(page(text)).rejects.toThrow(sentence);
  });

  it.each(["12,50 €", "1 000 €", "€12", "12.50", "20 %", "20 per cent", "18 000", "5 XPF"])(
    "docs: %s is found where nothing computes it",
    (figure) => {
      expect(unmarkedFigures(`# T\n\nIt costs ${figure}, she said.`)).toMatchObject([{ line: 3 }]);
    },
  );

  it("docs: a computed figure, running code, an article of law and a link are none", () => {
    const text = "4 towns, R2194-8, [a](b-1.5.md) 12.50<!-- = x -->\n\n```ts\n1.5;\n```\n";
    expect(unmarkedFigures(text)).toEqual([]);
  });
});
