import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { planFunding, verifyPlan } from "../../../src/index.js";
import { root } from "../../house/tree.js";
import { type PaperWorld, paperWorld } from "../../support/paper-world.js";

const request = {
  currency: "EUR" as const,
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: [
    { id: "a", name: "Ville A" },
    { id: "b", name: "Ville B" },
    { id: "c", name: "Ville C" },
  ],
  modality: {
    kind: "co-financed" as const,
    strategy: { kind: "allocation-key" as const, key: ["a", "b", "c"].map((party) => ({ party, weight: "1" })) },
  },
};
const wrong = { ...request, currency: "EURO", parties: [{ id: "a" }] };
const files = {
  "request.json": JSON.stringify(request),
  "wrong.json": JSON.stringify(wrong),
  "broken.json": '{\n  "currency": "EUR",\n}',
  "plan.json": JSON.stringify(planFunding(request)),
  "-": JSON.stringify(request),
};

function run(...argv: string[]): { exit: number; world: PaperWorld } {
  const world = paperWorld(files);
  return { exit: main(argv, world), world };
}

describe("cli: planning", () => {
  test("cli: a plan is printed as a person reads it, in French unless said otherwise", () => {
    const { exit, world } = run("plan", "request.json");
    expect(exit).toBe(0);
    expect(world.err()).toBe("");
    expect(world.out()).toContain("Plan de financement\u00a0: Carte (d-1), financé");
    expect(world.out()).toMatch(/Ville A +1 +33,34\s€ +33,34\s% +\+1/);
    expect(world.out()).toMatch(/100,00\s€ \+ 0,00\s€ − 0,00\s€ = 100,00\s€\s; le plan est équilibré, écart nul\./);
  });

  test("cli: --locale en says the same in English", () => {
    const { world } = run("plan", "request.json", "--locale", "en");
    expect(world.out()).toContain("Funding plan: Carte (d-1), funded");
    expect(world.out()).toContain("Spare units (1 cent): Ville A.");
  });

  test("cli: --format json gives the very plan of the library", () => {
    expect(JSON.parse(run("plan", "request.json", "--format", "json").world.out())).toEqual(planFunding(request));
  });

  test("cli: - reads the standard input", () => {
    expect(run("plan", "-").world.out()).toBe(run("plan", "request.json").world.out());
  });

  test("cli: -o writes the file instead of printing", () => {
    const { exit, world } = run("plan", "request.json", "--format=json", "-o", "out.json");
    expect([exit, world.out()]).toEqual([0, ""]);
    expect(verifyPlan(JSON.parse(world.files.get("out.json") ?? "")).ok).toBe(true);
  });

  test("cli: a name that holds control characters cannot steer the terminal", () => {
    const parties = request.parties.map((party) => ({ ...party, name: `\u001b[31m${party.name}\u202e\n` }));
    const world = paperWorld({ "request.json": JSON.stringify({ ...request, parties }) });
    expect(main(["plan", "request.json"], world)).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(world.out()).not.toMatch(/[\u001b\u202e]/);
  });
});

describe("cli: what is wrong", () => {
  test("cli: issues come with place, sentence and remedy on the standard error, and exit 1", () => {
    const { exit, world } = run("validate", "wrong.json", "--locale", "en");
    expect([exit, world.out()]).toEqual([1, ""]);
    expect(world.err()).toMatch(
      /^\d things are to be corrected\.\n\ncurrency {2}\[currency\.unknown\]\n {2}“EURO” is not/,
    );
    expect(world.err()).toContain("→ Give three capital letters such as EUR, XPF or CHF.");
  });

  test("cli: with --format json the issues are data on the standard output", () => {
    const { exit, world } = run("plan", "wrong.json", "--format", "json");
    const answer = JSON.parse(world.out()) as { ok: boolean; issueCount: number; issues: { code: string }[] };
    expect([exit, world.err(), answer.ok]).toEqual([1, "", false]);
    expect(answer.issues[0]?.code).toBe("currency.unknown");
  });

  test("cli: a file that is not JSON is refused with line and column", () => {
    const { exit, world } = run("plan", "broken.json");
    expect(exit).toBe(1);
    expect(world.err()).toContain("ligne 3, colonne 1");
  });

  test("cli: a file that cannot be read or written is an issue, not a crash", () => {
    expect(run("plan", "nowhere.json").exit).toBe(1);
    expect(run("plan", "nowhere.json").world.err()).toContain("nowhere.json");
    expect(run("schema", "-o", "nowhere/schema.json").exit).toBe(1);
  });

  test("cli: verify accepts the plan and refuses one with another digit", () => {
    expect(run("verify", "plan.json").exit).toBe(0);
    const changed = paperWorld({ "plan.json": files["plan.json"].replace('"33.34"', '"33.35"') });
    expect(main(["verify", "plan.json", "--locale", "en"], changed)).toBe(1);
    expect(changed.err()).toContain("The plan says “33.35” where its own request gives “33.34”.");
  });
});

describe("cli: how it is used", () => {
  test.each([
    [[]],
    [["plna", "request.json"]],
    [["plan"]],
    [["plan", "a", "b"]],
    [["plan", "request.json", "--fromat", "json"]],
    [["plan", "request.json", "--format", "xml"]],
    [["plan", "request.json", "--locale", "de"]],
    [["example", "nothing"]],
    [["schema", "more"]],
  ])("cli: %j is written wrongly: exit 2, and the usage is shown", (argv) => {
    const { exit, world } = run(...argv);
    expect([exit, world.out()]).toEqual([2, ""]);
    expect(world.err()).toContain("quotepart plan FICHIER|-");
  });

  test("cli: a slip in a command names the nearest one", () => {
    expect(run("plna").world.err()).toContain("«\u00a0plan\u00a0»");
  });

  test("cli: --help and --version answer", () => {
    expect(run("--help", "--locale", "en").world.out()).toContain("quotepart plan FILE|-");
    expect(run("--version").world.out()).toMatch(/^quotepart \d+\.\d+\.\d+\n$/);
  });

  test("cli: the examples are named, and written by name with or without their number", () => {
    expect(run("example").world.out()).toBe("01-one  Title of 01-one\n02-two  Title of 02-two\n");
    expect(run("example", "two").world.out()).toBe(run("example", "02-two").world.out());
  });

  test("cli: validate says that a request is complete", () => {
    expect(run("validate", "request.json").world.out()).toBe(
      "La demande est complète et peut être planifiée (parties : 3).\n",
    );
    expect(JSON.parse(run("validate", "request.json", "--format", "json").world.out())).toEqual({ ok: true });
  });

  test("cli: the schema is that of the library", () => {
    const schema = JSON.parse(run("schema").world.out()) as { required: string[] };
    expect(schema.required).toEqual(["currency", "development", "parties", "modality"]);
  });
});

test("cli: the main example reads as a person would write it", async () => {
  const text = readFileSync(join(root, "examples/01-montpellier/request.json"), "utf8");
  for (const locale of ["fr", "en"]) {
    const world = paperWorld({ "request.json": text });
    expect(main(["plan", "request.json", "--locale", locale], world)).toBe(0);
    await expect(world.out()).toMatchFileSnapshot(join(root, `test/cases/montpellier.${locale}.txt`));
  }
});
