import { describe, expect, test } from "vitest";
import type { LegalRule } from "../../../src/entries/legal.js";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { amendmentAnnex } from "../../../src/report/amendment-annex.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { toHtml } from "../../../src/report/html.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import type { Attachment, Report } from "../../../src/report/report.js";
import { verifyDocument } from "../../../src/report/verify-document.js";
import { hostileNames } from "../../support/hostile-names.js";

const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-7", title: "Carte des signalements", cost: "1000.00", year: 2027 },
  parties: ["a", "b", "c"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}`, country: "FR", vatRate: "20" })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["a", "b", "c"].map((party) => ({ party, weight: "1" })) },
  },
  schedule: [
    { label: "Acompte", rate: "30", due: "2027-01-31" },
    { label: "Solde", rate: "70" },
  ],
};
const change = { kind: "join", party: { id: "d", name: "Ville D", vatRate: "20" }, terms: { weight: "2" } } as const;
const legal = { date: "2026-06-01", facts: { contractKind: "services" } } as const;
const options = { locale: "fr-BE", date: "2027-03-01", legal } as const;
const plan = planFunding(request);
const reports: readonly (readonly [string, Report])[] = [
  ["annex", annex(plan, options)],
  ["amendment", amendmentAnnex(request, change, { locale: "en", date: "2028-01-15" })],
];
const writers = [
  ["HTML", toHtml],
  ["Markdown", toMarkdown],
] as const;
const documents = reports.flatMap(([kind, report]) =>
  writers.map(([format, write]) => [kind, format, write(report), report] as const),
);
const codesOf = (text: string): readonly string[] => {
  const outcome = verifyDocument(text);
  return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
};
const attachmentOf = ({ blocks }: Report): Attachment =>
  blocks.find((block) => block.kind === "attachment") as Attachment;

describe("report: a document is made again from its data", () => {
  test.each(documents)("report: an %s in %s is the one that its data give", (kind, _, text, report) => {
    const outcome = verifyDocument(text);
    expect(outcome).toMatchObject({ ok: true, value: { kind, verified: "document" } });
    expect(outcome.ok && outcome.value.plan).toEqual(JSON.parse(attachmentOf(report).json));
    expect(outcome.ok && Object.isFrozen(outcome.value.plan.shares)).toBe(true);
    expect(verifyDocument(text.replaceAll("\n", "\r\n")).ok).toBe(true);
  });

  test.each(documents)("report: no digit that is read in an %s in %s can be another", (_, __, text, report) => {
    const { json, documentJson } = attachmentOf(report);
    const shown = text
      .replace(json, () => " ".repeat(json.length))
      .replace(documentJson, () => " ".repeat(documentJson.length));
    const digits = Array.from(shown.matchAll(/\d/g), ({ index }) => index);
    // The last digit of every amount, and one in thirty of all others: days, percentages, styles, bars of a chart.
    const amounts = Array.from(
      shown.matchAll(/\d(?=\u00a0€)|\.\d(?=\d)/g),
      ({ index }) => index + (shown[index] === "." ? 1 : 0),
    );
    const places = [...new Set([...amounts, ...digits.filter((_, row) => row % 30 === 0)])];
    expect(places.length).toBeGreaterThan(50);
    const accepted = places.filter((at) => {
      const other = String((Number(text[at]) + 1) % 10);
      return verifyDocument(text.slice(0, at) + other + text.slice(at + 1)).ok;
    });
    expect(accepted).toEqual([]);
  });

  test.each(documents)("report: nor a digit of the plan in an %s in %s", (_, __, text, report) => {
    const from = text.indexOf(attachmentOf(report).json);
    const digits = Array.from(attachmentOf(report).json.matchAll(/\d/g), ({ index }) => from + index);
    const accepted = digits
      .filter((__, row) => row % 5 === 0)
      .filter((at) => verifyDocument(text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1)).ok);
    expect(accepted).toEqual([]);
  });

  test("report: the line, what is expected and what stands there are said", () => {
    const text = toMarkdown(annex(plan, options));
    const at = text.split("\n").findIndex((line) => line.includes("| 1 | Ville A |"));
    const changed = text.replace("33,34\u00a0%", "33,35\u00a0%");
    const outcome = verifyDocument(changed);
    const [issue] = outcome.ok ? [] : outcome.issues;
    expect([issue?.code, issue?.params["line"]]).toEqual(["document.differs", at + 1]);
    expect(String(issue?.params["expected"])).toContain("33,34\u00a0%");
    expect(String(issue?.params["received"])).toContain("33,35\u00a0%");
    const cut = verifyDocument(`${text.slice(0, -1)}`);
    expect(cut.ok ? [] : [cut.issues[0]?.params["expected"], cut.issues[0]?.params["received"]]).toEqual([
      "“e |  |  |  |↵”",
      "“e |  |  |  |”",
    ]);
    const shorter = verifyDocument(text.replace(/\n.*\n$/, "\n"));
    expect(shorter.ok ? [] : shorter.issues[0]?.params["received"]).toBe("nothing");
  });

  test("report: a digit of the plan is told as the plan's own, at its place", () => {
    const outcome = verifyDocument(toHtml(annex(plan)).replace('"amount":"333.34"', '"amount":"333.35"'));
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual([
      "plan.differs plan/shares/0/amount",
    ]);
  });

  test("report: what an amendment says of the amounts before is verified, and its change", () => {
    const report = amendmentAnnex(request, change);
    const { documentJson } = attachmentOf(report);
    const made = JSON.parse(documentJson) as { readonly [part: string]: unknown };
    expect(Object.keys(made)).toEqual(["format", "kind", "options", "request", "change"]);
    expect([made["request"], made["change"]]).toEqual([plan.request, change]);
    const text = toMarkdown(report);
    expect(text).toContain("333,34");
    expect(codesOf(text.replace("333,34", "333,43"))).toEqual(["document.differs"]);
    expect(codesOf(text.replace(documentJson, documentJson.replace('"weight":"2"', '"weight":"3"')))).toEqual([
      "document.differs",
    ]);
  });

  test("report: options and facts are read again, and refused where they cannot be", () => {
    const text = toMarkdown(annex(plan, options));
    expect(codesOf(text.replace('"date":"2027-03-01"', '"date":"2027-03-02"'))).toEqual(["document.differs"]);
    expect(codesOf(text.replace('"contractKind":"services"', '"contractKind":"works"'))).toEqual(["document.differs"]);
    expect(codesOf(text.replace('"contractKind":"services"', '"contractKind":"magic"'))).toEqual(["field.choice"]);
    expect(codesOf(text.replace('"locale":"fr-BE"', '"locale":"nl"'))).toEqual(["field.choice"]);
    expect(codesOf(text.replace('"kind":"annex"', '"kind":"other"'))).toEqual(["document.differs"]);
    expect(codesOf(text.replace('"kind":"annex"', '"kind":"amendment"')).length).toBeGreaterThan(0);
    expect(codesOf(text.replace('"kind":"annex",', '"kind":"annex","rebuildable":false,'))).toEqual([
      "document.differs",
    ]);
  });
});

describe("report: data that stand twice, or nowhere", () => {
  const html = toHtml(annex(plan));
  const markdown = toMarkdown(annex(plan));
  const cheap = planFunding({ ...request, development: { ...request.development, cost: "10.00" } });
  const fences = (text: string): string => text.slice(text.indexOf("\n```json\n"), text.lastIndexOf("```") + 4);

  test("report: a second plan is refused, wherever it is hidden", () => {
    const other = `<pre class="quotepart-plan" hidden>${JSON.stringify(cheap)}</pre>`;
    for (const place of ["<main>", "</main>", "</body>"]) {
      expect(codesOf(html.replace(place, () => `${other}${place}`))).toEqual(["document.several-data"]);
    }
    expect(codesOf(`${html}<!-- ${other} -->`)).toEqual(["document.several-data"]);
    const second = fences(toMarkdown(annex(cheap)));
    expect(codesOf(markdown + second)).toEqual(["document.several-data", "document.several-data"]);
    expect(codesOf(`${markdown}<div hidden>\n${second}</div>\n`)).toEqual([
      "document.several-data",
      "document.several-data",
    ]);
  });

  test("report: a second plan in another disguise is a character that differs", () => {
    expect(codesOf(html.replace("</main>", `<PRE class='quotepart-plan'>{}</PRE></main>`))).toEqual([
      "document.differs",
    ]);
    expect(codesOf(markdown.replace("\n```json\n", "\n~~~json\n{}\n~~~\n\n```json\n"))).toEqual(["document.differs"]);
    expect(codesOf(html.replace("<body>", "<body><p>13,00 €</p>"))).toEqual(["document.differs"]);
  });

  test("report: the data of a cheaper plan in a document that shows another are refused", () => {
    expect(codesOf(html.replace(attachmentOf(annex(plan)).json, attachmentOf(annex(cheap)).json))).toEqual([
      "document.differs",
    ]);
  });

  test("report: other texts hold no plan", () => {
    for (const text of [
      "",
      "Bonjour",
      "# Lisez-moi\n",
      toCsv(annex(plan)),
      ` ${html}`,
      JSON.stringify(plan),
      "<!DOCTYPE html>\n",
    ]) {
      expect(codesOf(text)).toEqual(["document.no-data"]);
    }
    expect(codesOf(undefined as unknown as string)).toEqual(["document.no-data"]);
    expect(codesOf(html.replace(/<pre class="quotepart-document"[^>]*>[^<]*<\/pre>/, ""))).toEqual([
      "document.no-data",
    ]);
  });

  test("report: data that are no JSON any more are broken", () => {
    expect(codesOf(html.slice(0, html.indexOf("</pre>")) + html.slice(html.indexOf("</pre>") + 6))).toEqual([
      "document.data-broken",
    ]);
    expect(codesOf(html.replace(/(quotepart-document"[^>]*>)[^<]*/, "$1[1]"))).toEqual(["document.data-broken"]);
    expect(codesOf(html.replace("quotepart/document@1", "quotepart/document@2"))).toEqual(["document.data-broken"]);
    expect(codesOf(html.slice(0, html.indexOf('{"format":"quotepart/document@1"') + 20))).toEqual([
      "document.data-broken",
    ]);
  });

  test("report: names that look like data are names", () => {
    const names = [
      '<pre class="quotepart-plan" tabindex="0">{}</pre>',
      '{"format":"quotepart/plan@1"}',
      '```json {"format":"quotepart/document@1"}',
      ...hostileNames.slice(0, 60),
    ];
    const parties = names.map((name, at) => ({ id: `p${at}`, name }));
    const key = parties.map(({ id }) => ({ party: id, weight: "1" }));
    const strategy = { kind: "allocation-key", key } as const;
    const { schedule: _, ...rest } = request;
    const report = annex(planFunding({ ...rest, parties, modality: { kind: "co-financed", strategy } }));
    for (const [, write] of writers) expect(codesOf(write(report))).toEqual([]);
  });

  test("report: a file of nothing but beginnings is read in one go", () => {
    for (const [head, part] of [
      ["<!DOCTYPE html>\n", '<pre class="quotepart-plan"'],
      ["<!DOCTYPE html>\n", '<pre class="quotepart-document"'],
      ["# A\n", '\n```json\n{"format":"quotepart/plan@1"'],
    ] as const) {
      const outcome = verifyDocument(head + part.repeat(200_000));
      expect(outcome.ok ? [] : outcome.issues.map(({ code, params }) => [code, params])).toEqual([
        ["document.several-data", { count: 200_000 }],
      ]);
    }
  });
});

describe("report: legal checks of the caller's own", () => {
  const rule: LegalRule = {
    id: "own-1",
    test: "own-test",
    country: "FR",
    law: "règlement intérieur",
    article: "3",
    value: "10",
    unit: "percent",
    source: "https://example.org",
    confidence: "B",
    validFrom: "2020-01-01",
    validUntil: null,
    looksNotAt: [],
  };
  const evaluators = { "own-test": () => [{ value: "12", limit: "10", result: "alert" as const }] };
  const own = { ...options, legal: { ...legal, rules: [rule], evaluators } };
  const report = annex(plan, own);
  const { documentJson, label } = attachmentOf(report);

  test("report: others verify its data only, and the document says so", () => {
    expect(documentJson.endsWith(',"rebuildable":false}')).toBe(true);
    expect(label).toContain("Elle ne relit pas le reste du document");
    expect(attachmentOf(annex(plan, options)).label).toContain("signale tout caractère qui diffère");
    expect(verifyDocument(toHtml(report))).toMatchObject({ ok: true, value: { kind: "annex", verified: "data" } });
    const text = toMarkdown(amendmentAnnex(request, change, own));
    expect(verifyDocument(text)).toMatchObject({ ok: true, value: { kind: "amendment", verified: "data" } });
  });

  test("report: a plan that the request and the change do not give is still refused", () => {
    const text = toMarkdown(amendmentAnnex(request, change, own));
    expect(codesOf(text.replace('"weight":"2"}}', '"weight":"3"}}'))).toEqual(["document.differs"]);
    expect(codesOf(toHtml(report).replace('"amount":"333.34"', '"amount":"333.35"'))).toEqual(["plan.differs"]);
    expect(codesOf(toHtml(report).replace(',"rebuildable":false', ""))).toEqual(["legal.test-unknown"]);
  });

  test("report: a function that no rule names changes nothing", () => {
    const idle = { ...options, legal: { ...legal, evaluators } };
    expect(toHtml(annex(plan, idle))).toBe(toHtml(annex(plan, options)));
  });
});
