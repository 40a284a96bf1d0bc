import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { textIn } from "../../../src/cli/files.js";
import { main } from "../../../src/cli/main.js";
import { realWorld } from "../../../src/cli/world.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotepart-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the work prints on both streams. */
async function printed(work: () => unknown): Promise<{ readonly out: string; readonly err: string }> {
  const texts = { out: "", err: "" };
  const into = (name: "out" | "err") => (text: string | Uint8Array) => {
    texts[name] += String(text);
    return true;
  };
  const streams = [
    vi.spyOn(process.stdout, "write").mockImplementation(into("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(into("err")),
  ];
  try {
    await work();
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
  return texts;
}

describe("cli: the real machine", () => {
  it("cli: a file is written and read back, without the mark that some editors put first", () => {
    const file = join(folder, "note.txt");
    realWorld.write(file, "écrit");
    expect([readFileSync(file, "utf8"), textIn(realWorld.read(file))]).toEqual(["écrit", "écrit"]);
    writeFileSync(file, "\ufeffécrit");
    expect(textIn(realWorld.read(file))).toBe("écrit");
  });

  it("cli: a file that is not there says so by its code", () => {
    expect(() => realWorld.read(join(folder, "nowhere.json"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(() => realWorld.write(join(folder, "no", "where.json"), "")).toThrow(
      expect.objectContaining({ code: "ENOENT" }),
    );
  });

  it("cli: each stream gets its own text", async () => {
    expect(
      await printed(() => {
        realWorld.print("plan");
        realWorld.complain("issue");
      }),
    ).toEqual({ out: "plan", err: "issue" });
  });

  it("cli: the examples are those with a request, in order, and each of them can be planned", async () => {
    const names = realWorld.examples();
    expect(names).toEqual([...names].sort());
    expect(names).toContain("01-montpellier");
    expect(names).not.toContain("README.md");
    expect(names).not.toContain("06-communes-of-france");
    for (const name of names) {
      const file = join(folder, `${name}.json`);
      realWorld.write(file, realWorld.example(name));
      const { out, err } = await printed(() => main(["validate", file, "--locale", "en"], realWorld));
      expect([name, err]).toEqual([name, ""]);
      expect(out).toMatch(/^The request is complete and can be planned \(parties: \d+\)\.\n$/);
    }
  });

  it("cli: a plan that was written to a file is verified from there", async () => {
    const [request, plan] = [join(folder, "request.json"), join(folder, "plan.json")];
    const { out, err } = await printed(async () => {
      expect(await main(["example", "initial-contract", "-o", request], realWorld)).toBe(0);
      expect(await main(["plan", request, "--format", "json", "--output", plan], realWorld)).toBe(0);
      expect(await main(["verify", plan, "--locale", "en"], realWorld)).toBe(0);
    });
    expect(err).toBe("");
    expect(out).toMatch(/^The plan is the one that its request gives, recomputed by quotepart \d+\.\d+\.\d+\.\n\n/);
  });
});
