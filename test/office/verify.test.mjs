// @ts-check
// A Word document that LibreOffice writes again still carries its data, and `quotepart verify` still finds them. Run: npm
// run build, then node --test test/office/
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { planFunding } from "quotepart";
import { amendmentAnnex, annex, toDocx } from "quotepart/report";

const isThere = spawnSync("which", ["soffice"]).status === 0;
const skip = isThere || process.env["LOOK"] === "required" ? false : "no LibreOffice on this machine";
const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));

/** @param {string} path */
const example = (path) => JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8"));

describe("docx: data in a document that LibreOffice wrote again", { skip, timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-verify-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const reports = {
    annex: annex(planFunding(example("01-montpellier/request.json"))),
    amendment: amendmentAnnex(example("22-late-joiner/request.json"), example("22-late-joiner/change.json")),
  };
  for (const [name, report] of Object.entries(reports)) {
    it(`docx: the ${name} is verified`, async () => {
      const [file, again] = [join(folder, `${name}.docx`), join(folder, "again")];
      writeFileSync(file, await toDocx(report));
      mkdirSync(again, { recursive: true });
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const argv = [profile, "--headless", "--convert-to", "docx", "--outdir", again, file];
      execFileSync("soffice", argv, { stdio: "pipe" });
      const said = execFileSync(process.execPath, [bin, "verify", join(again, `${name}.docx`)], { encoding: "utf8" });
      assert.match(said, /^Les données du document sont bien celles que donne leur demande/);
    });
  }
});
