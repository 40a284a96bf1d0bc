import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { planFunding } from "../../../src/index.js";
import { amendmentAnnex } from "../../../src/report/amendment-annex.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { toDocx } from "../../../src/report/docx.js";
import { toHtml } from "../../../src/report/html.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import { explain } from "../../../src/words/explain.js";
import { paperWorld } from "../../support/paper-world.js";

const request = {
  currency: "EUR" as const,
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: ["a", "b", "c"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}`, country: "FR", vatRate: "20" })),
  modality: {
    kind: "co-financed" as const,
    strategy: { kind: "allocation-key" as const, key: ["a", "b", "c"].map((party) => ({ party, weight: "1" })) },
  },
};
const change = { kind: "change-cost" as const, cost: "110.00" };
const plan = planFunding(request);
const legal = { date: "2026-06-01", facts: { contractKind: "services" as const } };
const files = {
  "request.json": JSON.stringify(request),
  "plan.json": JSON.stringify(plan),
  "change.json": JSON.stringify(change),
  "facts.json": JSON.stringify(legal.facts),
  "bad.json": JSON.stringify({ contractKind: "magic" }),
};

async function run(...argv: string[]) {
  const world = paperWorld(files);
  return { exit: await main(argv, world), out: world.out(), err: world.err(), written: world.files };
}

describe("cli: documents", () => {
  test.each([
    ["html", toHtml],
    ["md", toMarkdown],
    ["csv", toCsv],
  ] as const)("cli: --format %s is the annex of the plan, from a request or from a plan", async (format, writer) => {
    const expected = writer(annex(plan, { locale: "fr" }));
    expect(await run("plan", "request.json", "--format", format)).toMatchObject({ exit: 0, out: expected, err: "" });
    expect((await run("plan", "plan.json", "--format", format)).out).toBe(expected);
    const { written, out } = await run("plan", "plan.json", "--format", format, "-o", "annexe", "--locale", "fr-BE");
    expect([out, written.get("annexe")]).toEqual(["", writer(annex(plan, { locale: "fr-BE" }))]);
  });

  test("cli: a DOCX is written to a file, byte by byte, and needs one", async () => {
    const { exit, written } = await run("plan", "request.json", "--format", "docx", "-o", "annexe.docx");
    const bytes = Buffer.from(await toDocx(annex(plan, { locale: "fr" }))).toString("latin1");
    expect([exit, written.get("annexe.docx") === bytes]).toEqual([0, true]);
    const without = await run("plan", "request.json", "--format", "docx");
    expect([without.exit, without.err.split("\n")[0]]).toEqual([
      2,
      "Un document DOCX s’écrit dans un fichier\u00a0: ajoutez -o annexe.docx.",
    ]);
  });

  test("cli: --date dates the document and looks at the rules of law of that day, with the facts of a file", async () => {
    const dated = annex(plan, { locale: "en", date: legal.date, legal });
    const argv = ["plan", "request.json", "--locale", "en", "--format", "md", "--date", legal.date];
    expect((await run(...argv, "--facts", "facts.json")).out).toBe(toMarkdown(dated));
    expect((await run(...argv)).out).toBe(
      toMarkdown(annex(plan, { locale: "en", date: legal.date, legal: { date: legal.date } })),
    );
  });

  test("cli: a day or a fact that cannot be used is told, and no document written", async () => {
    const wrong = await run("plan", "request.json", "--format", "md", "--date", "1er juin", "-o", "annexe.md");
    expect([wrong.exit, wrong.out, wrong.written.has("annexe.md")]).toEqual([1, "", false]);
    expect(wrong.err).toContain("[date.invalid]");
    const fact = await run("plan", "request.json", "--format", "md", "--date", legal.date, "--facts", "bad.json");
    expect(fact.err).toContain("options › legal › facts › contractKind");
    const nowhere = await run("plan", "request.json", "--format", "md", "--date", legal.date, "--facts", "no.json");
    expect(nowhere.err).toContain("[file.unreadable]");
    const bare = await run("plan", "request.json", "--format", "md", "--facts", "facts.json");
    expect([bare.exit, bare.err.split("\n")[0]]).toEqual([
      2,
      "--facts demande aussi --date\u00a0: les règles changent avec le jour.",
    ]);
  });

  test("cli: amend writes the amendment as a document", async () => {
    const { exit, out } = await run("amend", "request.json", "change.json", "--format", "html", "--date", "2027-01-01");
    const expected = amendmentAnnex(request, change, {
      locale: "fr",
      date: "2027-01-01",
      legal: { date: "2027-01-01" },
    });
    expect([exit, out]).toEqual([0, toHtml(expected)]);
  });

  test("cli: a command that writes no documents says so", async () => {
    for (const argv of [
      ["validate", "request.json", "--format", "html"],
      ["settle", "plan.json", "change.json", "--format", "csv"],
      ["schema", "--date", "2027-01-01"],
      ["verify", "plan.json", "--date", "2027-01-01", "--facts", "facts.json"],
    ]) {
      const { exit, err } = await run(...argv);
      expect([exit, err.split("\n")[0]]).toEqual([2, expect.stringContaining("ne connaît pas l’option")]);
    }
  });
});

describe("cli: explain", () => {
  test("cli: explain says why, for the plan or for a party by its id or its name", async () => {
    const lines = (sentences: readonly string[]): string => sentences.map((one) => `${one}\n`).join("");
    expect((await run("explain", "request.json")).out).toBe(lines(explain(plan)));
    const ofA = lines(explain(plan, { party: "a", locale: "en" }));
    expect((await run("explain", "plan.json", "a", "--locale", "en")).out).toBe(ofA);
    expect((await run("explain", "plan.json", "Ville A", "--locale", "en")).out).toBe(ofA);
    expect(JSON.parse((await run("explain", "plan.json", "a", "--format", "json")).out)).toEqual(
      explain(plan, { party: "a" }),
    );
  });

  test("cli: explain names the nearest party where one is not known", async () => {
    const { exit, err } = await run("explain", "request.json", "aa", "--locale", "en");
    expect([exit, err]).toEqual([1, expect.stringContaining("Did you mean “a”?")]);
    expect((await run("explain", "no.json")).exit).toBe(1);
  });
});
