import { readFileSync } from "node:fs";
import { writeOds } from "hucre/ods";
import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { planFunding } from "../../../src/index.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { tryWorkbook } from "../../../src/sheet/workbook/workbook.js";
import { paperWorld } from "../../support/paper-world.js";
import { small } from "../../support/small-request.js";

const plan = planFunding(small);
const csv = "Coût HT;100,00\nIntitulé;Carte\nDevise;EUR\nMembre;Poids\nVille de Metz;1\nVille de Toul;2\n";
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const tableOf = (file: string): string => latin(readFileSync(new URL(`../../cases/tables/${file}`, import.meta.url)));
const files = {
  "request.json": JSON.stringify(small),
  "plan.json": JSON.stringify(plan),
  "annexe.csv": csv,
  "annexe.txt": csv,
  "excel.latin1.csv": tableOf("excel-fr.csv"),
  "libreoffice.ods": tableOf("libreoffice.ods"),
  "libreoffice.xlsx": tableOf("libreoffice.xlsx"),
  "change.json": JSON.stringify({ kind: "change-cost", cost: "110.00" }),
  "notes.csv": `${csv.replace("Poids", "Poids;Vu par")}`,
  "bad.csv": csv.replace("100,00", "1.234"),
  "odd.csv": "Bonjour\n",
  "json.csv": JSON.stringify(small),
  "broken.json": '{ "currency": ',
  "broken.xlsx": "not a spreadsheet",
  "empty.csv": "",
};

async function run(...argv: string[]) {
  const world = paperWorld(files);
  return { exit: await main(argv, world), out: world.out(), err: world.err(), written: world.files };
}

/** The shares of the plan that the command prints as JSON. */
async function shares(file: string) {
  const { out } = await run("plan", file, "--format", "json");
  return (JSON.parse(out) as typeof plan).shares.map(({ amount }) => amount);
}

describe("cli: tables", () => {
  test("cli: plan knows a table by its content, whatever its name", async () => {
    const expected = ["33.33", "66.67"];
    for (const file of ["annexe.csv", "annexe.txt", "json.csv"])
      expect([file, await shares(file)]).toEqual([file, expected]);
    expect(await shares("excel.latin1.csv")).toEqual(["428.57", "285.72", "285.71"]);
    for (const file of ["libreoffice.ods", "libreoffice.xlsx"])
      expect([file, await shares(file)]).toEqual([file, ["2.50", "7.51"]]);
    const world = paperWorld({ "-": csv });
    expect([await main(["plan", "-", "--format", "json"], world), world.err()]).toEqual([0, ""]);
  });

  test("cli: validate, explain and amend read tables too, and documents are made of them", async () => {
    expect((await run("validate", "annexe.csv", "--locale", "en")).out).toBe(
      "The request is complete and can be planned (parties: 2).\n",
    );
    expect((await run("explain", "annexe.csv", "Ville de Metz")).out).toContain("33,33");
    expect((await run("amend", "annexe.csv", "change.json", "--format", "json")).out).toContain('"36.67"');
    const { out } = await run("plan", "annexe.csv", "--format", "csv");
    expect(out).toContain("1;Ville de Metz;1;33,33;33,33");
  });

  test("cli: what is not read of a table is told on the standard error", async () => {
    const french = await run("plan", "notes.csv");
    expect([french.exit, french.err]).toEqual([
      0,
      "À noter\u00a0: La colonne C («\u00a0Vu par\u00a0») n’est pas lue. Rien à faire si ce qui s’y trouve ne décide d’aucune quote-part.\n",
    ]);
    const english = await run("plan", "notes.csv", "--format", "json", "--locale", "en");
    expect(english.err).toBe(
      "Note: The column C (“Vu par”) is not read. Nothing to do if what stands there decides no share.\n",
    );
    expect(JSON.parse(english.out)).toMatchObject({ status: "funded" });
  });

  test("cli: what is wrong in a table is said with its row and column", async () => {
    const { exit, err } = await run("plan", "bad.csv");
    expect([exit, err]).toEqual([1, expect.stringContaining("1 › B  [table.number]")]);
    expect(err).toContain("Écrivez-le sans séparer les milliers");
    expect((await run("validate", "odd.csv", "--locale", "en")).err).toContain("[table.column-missing]");
    expect((await run("plan", "broken.xlsx")).err).toContain("[table.file-broken]");
  });

  test("cli: files that hold JSON keep their messages", async () => {
    expect((await run("plan", "broken.json")).err).toContain("[file.not-json]");
    expect((await run("plan", "empty.csv")).err).toContain("[file.empty]");
    expect((await run("plan", "nowhere.csv")).err).toContain("[file.unreadable]");
    expect((await run("verify", "annexe.csv")).err).toContain("[document.no-data]");
  });

  test("cli: the annex as CSV is read back to the same shares", async () => {
    const world = paperWorld({ "annexe.csv": toCsv(annex(plan)) });
    expect(await main(["plan", "annexe.csv", "--format", "json"], world)).toBe(0);
    const { shares: again } = JSON.parse(world.out()) as typeof plan;
    expect(again.map(({ amount }) => amount)).toEqual(plan.shares.map(({ amount }) => amount));
  });
});

describe("cli: workbook", () => {
  test("cli: workbook writes the live workbook of a request or of a plan, byte by byte", async () => {
    for (const [file, locale] of [
      ["request.json", "fr"],
      ["plan.json", "fr-BE"],
      ["plan.json", "en"],
    ] as const) {
      const made = await tryWorkbook(plan, { locale });
      const { exit, out, written } = await run("workbook", file, "-o", "annexe.xlsx", "--locale", locale);
      expect([exit, out, written.get("annexe.xlsx")]).toEqual([0, "", made.ok ? latin(made.value) : "refused"]);
    }
  });

  test("cli: a workbook is read back to the very plan that it was written of", async () => {
    const { written } = await run("workbook", "plan.json", "-o", "annexe.xlsx");
    const world = paperWorld({ "annexe.xlsx": written.get("annexe.xlsx") ?? "" });
    expect([await main(["plan", "annexe.xlsx", "--format", "json"], world), world.err()]).toEqual([0, ""]);
    expect(JSON.parse(world.out())).toEqual(JSON.parse(JSON.stringify(plan)));
  });

  test("cli: a workbook needs a file to be written to, and a plan", async () => {
    const { exit, err } = await run("workbook", "request.json");
    expect([exit, err.split("\n")[0]]).toEqual([
      2,
      "Un classeur s’écrit dans un fichier\u00a0: ajoutez -o annexe.xlsx.",
    ]);
    expect((await run("workbook", "request.json", "--locale", "en")).err).toMatch(/^A workbook is written to a file/);
    const broken = await run("workbook", "broken.json", "-o", "annexe.xlsx");
    expect([broken.exit, broken.written.has("annexe.xlsx")]).toEqual([1, false]);
    expect((await run("workbook", "request.json", "-o", "nowhere/annexe.xlsx")).err).toContain("[file.unwritable]");
    expect((await run("workbook", "request.json", "-o", "a.xlsx", "--date", "2027-01-01")).exit).toBe(2);
  });

  test("cli: a table becomes a workbook, and OpenDocument is a table like any other", async () => {
    const ods = await writeOds({
      sheets: [
        {
          name: "Annexe",
          rows: csv
            .trim()
            .split("\n")
            .map((row) => row.split(";")),
        },
      ],
    });
    const world = paperWorld({ "annexe.ods": latin(ods) });
    expect(await main(["workbook", "annexe.ods", "-o", "annexe.xlsx"], world)).toBe(0);
    expect(await main(["plan", "annexe.xlsx", "--format", "json"], world)).toBe(0);
    expect(world.out()).toContain('"33.33"');
  });
});
