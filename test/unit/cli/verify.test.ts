import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { amendmentAnnex } from "../../../src/report/amendment-annex.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { toDocx } from "../../../src/report/docx.js";
import { toHtml } from "../../../src/report/html.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import type { Report } from "../../../src/report/report.js";
import { partOf } from "../../support/docx-parts.js";
import { paperWorld } from "../../support/paper-world.js";
import { zipped } from "../../support/zipped.js";

const names = Array.from({ length: 12 }, (_, at) => `v${at + 1}`);
const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: names.map((id) => ({ id, name: `Ville ${id}` })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: names.map((party) => ({ party, weight: "1" })) },
  },
};
const plan = planFunding(request);
const report = annex(plan);
const amendment = amendmentAnnex(request, { kind: "change-cost", cost: "110.00" });

async function verify(file: string, content: string, ...argv: string[]) {
  const world = paperWorld({ [file]: content });
  return { exit: await main(["verify", file, ...argv], world), out: world.out(), err: world.err() };
}
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\n]/g, " ");
const bytes = async (one: Report): Promise<string> => Buffer.from(await toDocx(one)).toString("latin1");
const docxOf = (xml: string): string => zipped([{ name: "word/document.xml", data: xml }]).toString("latin1");

describe("cli: verify", () => {
  test("cli: verify says what it read: what it is about, ten parties and how many there are, and the cost", async () => {
    const { exit, out } = await verify("plan.json", JSON.stringify(plan));
    expect(exit).toBe(0);
    expect(plain(out)).toMatch(
      /^Le plan est bien celui que donne sa demande, recalculée par quotepart \d+\.\d+\.\d+\./,
    );
    expect(plain(out)).toContain("Plan de financement : Carte (d-1) – financé");
    expect(plain(out)).toMatch(/Partie \(12\).*Ville v1 +8,34 €.*Ville v10 +8,3\d € … \(\+ 2\).*Coût HT +100,00 €/);
    expect(out).not.toContain("Ville v11");
    const english = await verify("plan.json", JSON.stringify(plan), "--locale", "en");
    expect(english.out).toContain("Funding plan: Carte (d-1)");
    expect(english.out).toMatch(/^The plan is the one that its request gives/);
  });

  test.each([
    ["annexe.html", toHtml],
    ["annexe.md", toMarkdown],
  ] as const)(
    "cli: verify makes %s again, and finds an amount that was changed in what is read",
    async (file, write) => {
      const good = await verify(file, write(report));
      expect([good.exit, good.err]).toEqual([0, ""]);
      expect(plain(good.out)).toMatch(/^Le document est, caractère pour caractère, celui que donnent ses données/);
      expect(plain(good.out)).toContain("Annexe financière : Carte (d-1) – financé");
      const bad = await verify(file, write(report).replace("8,34", "8,43"));
      expect([bad.exit, bad.out]).toEqual([1, ""]);
      expect(bad.err).toContain("[document.differs]");
      expect(plain(bad.err)).toMatch(
        /Ligne \d+, ce document porte « [^»]*8,43[^»]* » là où ses propres données donnent/,
      );
      const digit = await verify(file, write(report).replace('"amount":"8.34"', '"amount":"8.43"'));
      expect([digit.exit, digit.err]).toEqual([1, expect.stringContaining("[plan.differs]")]);
      const amended = await verify(file, write(amendment), "--locale", "en");
      expect(amended.out).toContain("Amendment to the financial annex: Carte (d-1)");
      expect(JSON.parse((await verify(file, write(amendment), "--format", "json")).out)).toMatchObject({
        kind: "amendment",
        verified: "document",
        isWord: false,
      });
    },
  );

  test("cli: of a DOCX verify reads the data, and says that it reads no more", async () => {
    const { exit, out } = await verify("annexe.docx", await bytes(report));
    expect(exit).toBe(0);
    expect(plain(out)).toMatch(/^Les données du document sont bien celles que donne leur demande/);
    expect(plain(out)).toContain("Le texte et les tableaux du document Word ne sont pas relus");
    const english = await verify("annexe.docx", await bytes(amendment), "--locale", "en");
    expect(plain(english.out)).toContain("The text and the tables of the Word document are not read");
  });

  test("cli: a DOCX that another program wrote again is read, its paragraphs cut into pieces", async () => {
    const xml = (await partOf(report))
      .replaceAll("<w:p>", '<w:p w:rsidR="00A1" w14:paraId="12">')
      .replaceAll("&quot;parties&quot;", '&quot;</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">parties&quot;');
    expect(xml).toContain("<w:proofErr/>");
    expect((await verify("annexe.docx", docxOf(xml))).exit).toBe(0);
  });

  test("cli: a DOCX with a second plan, without one, or with changed data is refused", async () => {
    const xml = await partOf(report);
    const data = xml.split("<w:p>").filter((one) => one.includes('"QuotepartData"'));
    const codeIn = async (text: string): Promise<string> =>
      /\[[\w.-]+\]/.exec((await verify("annexe.docx", text)).err)?.[0] ?? "";
    expect(await codeIn(docxOf(`${xml}<w:p>${data[0]}`))).toBe("[document.several-data]");
    expect(await codeIn(docxOf(xml.replaceAll("QuotepartData", "Normal")))).toBe("[document.no-data]");
    expect(await codeIn(docxOf(xml.replace("&quot;8.34&quot;", "&quot;8.43&quot;")))).toBe("[plan.differs]");
    const amended = await partOf(amendment);
    expect(
      await codeIn(
        docxOf(amended.replace("&quot;cost&quot;:&quot;110.00&quot;}}", "&quot;cost&quot;:&quot;120.00&quot;}}")),
      ),
    ).toBe("[document.differs]");
    const docx = await bytes(report);
    for (const broken of [
      docx.slice(0, -30),
      "PK\u0003\u0004",
      zipped([{ name: "mimetype", data: "x" }]).toString("latin1"),
    ]) {
      expect(await codeIn(broken)).toBe("[document.no-data]");
    }
  });

  test("cli: a file that holds no plan is told so, not that a comma is missing", async () => {
    for (const content of [toCsv(report), "Bonjour", "# Lisez-moi\n", "<html></html>"]) {
      const { exit, err } = await verify("fichier", content);
      expect([exit, err]).toEqual([1, expect.stringContaining("[document.no-data]")]);
    }
    expect((await verify("fichier", " \n")).err).toContain("[file.empty]");
    expect((await verify("fichier", '{"a":1,}')).err).toContain("[file.not-json]");
    expect((await verify("fichier", "[]")).err).toContain("[plan.format]");
  });
});
