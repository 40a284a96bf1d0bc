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

async function run(...argv: string[]): Promise<{ exit: number; world: PaperWorld }> {
  const world = paperWorld(files);
  return { exit: await main(argv, world), world };
}

describe("cli: planning", () => {
  test("cli: a plan is printed as a person reads it, in French unless said otherwise", async () => {
    const { exit, world } = await run("plan", "request.json");
    expect(exit).toBe(0);
    expect(world.err()).toBe("");
    expect(world.out()).toContain("Plan de financement\u00a0: Carte (d-1), financé");
    expect(world.out()).toMatch(/Ville A +1 +33,34\s€ +33,34\s% +\+1/);
    expect(world.out()).toMatch(/100,00\s€ \+ 0,00\s€ − 0,00\s€ = 100,00\s€\s; le plan est équilibré, écart nul\./);
  });

  test("cli: --locale en says the same in English", async () => {
    const { world } = await run("plan", "request.json", "--locale", "en");
    expect(world.out()).toContain("Funding plan: Carte (d-1), funded");
    expect(world.out()).toContain("Spare units (1 cent): Ville A.");
  });

  test("cli: --format json gives the very plan of the library", async () => {
    expect(JSON.parse((await run("plan", "request.json", "--format", "json")).world.out())).toEqual(
      planFunding(request),
    );
  });

  test("cli: - reads the standard input", async () => {
    expect((await run("plan", "-")).world.out()).toBe((await run("plan", "request.json")).world.out());
  });

  test("cli: -o writes the file instead of printing", async () => {
    const { exit, world } = await run("plan", "request.json", "--format=json", "-o", "out.json");
    expect([exit, world.out()]).toEqual([0, ""]);
    expect(verifyPlan(JSON.parse(world.files.get("out.json") ?? "")).ok).toBe(true);
  });

  test("cli: a name that holds control characters cannot steer the terminal", async () => {
    const parties = request.parties.map((party) => ({ ...party, name: `\u001b[31m${party.name}\u202e\n` }));
    const world = paperWorld({ "request.json": JSON.stringify({ ...request, parties }) });
    expect(await main(["plan", "request.json"], world)).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(world.out()).not.toMatch(/[\u001b\u202e]/);
  });
});

describe("cli: what is wrong", () => {
  test("cli: issues come with place, sentence and remedy on the standard error, and exit 1", async () => {
    const { exit, world } = await run("validate", "wrong.json", "--locale", "en");
    expect([exit, world.out()]).toEqual([1, ""]);
    expect(world.err()).toMatch(
      /^\d things are to be corrected\.\n\ncurrency {2}\[currency\.unknown\]\n {2}“EURO” is not/,
    );
    expect(world.err()).toContain("→ Give three capital letters such as EUR, XPF or CHF.");
  });

  test("cli: with --format json the issues are data on the standard output", async () => {
    const { exit, world } = await run("plan", "wrong.json", "--format", "json");
    const answer = JSON.parse(world.out()) as { ok: boolean; issueCount: number; issues: { code: string }[] };
    expect([exit, world.err(), answer.ok]).toEqual([1, "", false]);
    expect(answer.issues[0]?.code).toBe("currency.unknown");
  });

  test("cli: a file that is not JSON is refused with line and column", async () => {
    const { exit, world } = await run("plan", "broken.json");
    expect(exit).toBe(1);
    expect(world.err()).toContain("ligne 3, colonne 1");
  });

  test("cli: a file that cannot be read or written is an issue, not a crash", async () => {
    expect((await run("plan", "nowhere.json")).exit).toBe(1);
    expect((await run("plan", "nowhere.json")).world.err()).toContain("nowhere.json");
    expect((await run("schema", "-o", "nowhere/schema.json")).exit).toBe(1);
  });

  test("cli: a single issue is announced as one, and what stands nowhere has its code alone", async () => {
    expect((await run("plan", "nowhere.json")).world.err().replaceAll("\u00a0", " ")).toBe(
      "Une chose est à corriger.\n\n[file.unreadable]\n  Le fichier « nowhere.json » ne peut pas être lu : ce fichier n’existe pas.\n  → Vérifiez son nom, et que vous avez le droit de le lire.\n",
    );
    expect((await run("schema", "-o", "nowhere/a.json", "--locale", "en")).world.err()).toBe(
      "One thing is to be corrected.\n\n[file.unwritable]\n  The file “nowhere/a.json” cannot be written: there is no such file.\n  → Check the folder, and that you may write there.\n",
    );
  });

  test.each([
    ["fr", "150 choses sont à corriger, dont voici les 100 premières."],
    ["en", "150 things are to be corrected; here are the first 100."],
  ])("cli: of many issues the first hundred are shown, and all are counted (%s)", async (locale, head) => {
    const parties = Array.from({ length: 150 }, (_, at) => ({ id: `p${at}`, name: "" }));
    const world = paperWorld({
      "request.json": JSON.stringify({ ...request, parties: [...request.parties, ...parties] }),
    });
    expect(await main(["validate", "request.json", "--locale", locale], world)).toBe(1);
    const [first, second, ...rest] = world.err().split("\n\n");
    expect([first, rest.length]).toEqual([head, 98 + 1]);
    expect(second).toMatch(/^parties › 4 › name {2}\[field\.empty\]\n {2}\S/);
  });

  test("cli: issues of verify and of writing are data too, when data is asked for", async () => {
    for (const argv of [
      ["verify", "request.json"],
      ["validate", "broken.json"],
      ["verify", "broken.json"],
      ["schema", "-o", "nowhere/a.json"],
    ]) {
      const { exit, world } = await run(...argv, "--format", "json");
      const answer = JSON.parse(world.out()) as { ok: boolean; issueCount: number };
      expect([exit, world.err(), answer.ok, answer.issueCount]).toEqual([1, "", false, 1]);
    }
  });

  test("cli: a defect of the world is not taken for a mistake of the caller", async () => {
    const world = {
      ...paperWorld(files),
      print: () => {
        throw new RangeError("no");
      },
    };
    await expect(main(["plan", "request.json"], world)).rejects.toThrow(RangeError);
  });

  test("cli: verify accepts the plan and refuses one with another digit", async () => {
    expect((await run("verify", "plan.json")).world.out()).toMatch(
      /^Le plan est bien celui que donne sa demande, recalculée par quotepart \d+\.\d+\.\d+\.\n\n/,
    );
    expect(JSON.parse((await run("verify", "plan.json", "--format", "json")).world.out())).toEqual(
      planFunding(request),
    );
    const changed = paperWorld({ "plan.json": files["plan.json"].replace('"33.34"', '"33.35"') });
    expect(await main(["verify", "plan.json", "--locale", "en"], changed)).toBe(1);
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
  ])("cli: %j is written wrongly: exit 2, and the usage is shown", async (argv) => {
    const { exit, world } = await run(...argv);
    expect([exit, world.out()]).toEqual([2, ""]);
    expect(world.err()).toContain("quotepart plan FICHIER|-");
  });

  test("cli: a slip in a command names the nearest one", async () => {
    expect((await run("plna")).world.err()).toContain("«\u00a0plan\u00a0»");
  });

  test.each([
    [[], "Il manque une commande.", "A command is missing."],
    [
      ["plna"],
      "Il n’y a pas de commande « plna ». Vouliez-vous dire « plan » ?",
      "There is no command “plna”. Did you mean “plan”?",
    ],
    [["toString"], "Il n’y a pas de commande « toString ».", "There is no command “toString”."],
    [
      ["verify"],
      "Nommez le fichier : quotepart verify FICHIER, ou - pour l’entrée standard.",
      "Name the file: quotepart verify FILE, or - for the standard input.",
    ],
    [
      ["plan", "a", "b"],
      "« quotepart plan » n’attend pas autant d’arguments.",
      "“quotepart plan” does not take that many arguments.",
    ],
    [
      ["schema", "a"],
      "« quotepart schema » n’attend pas autant d’arguments.",
      "“quotepart schema” does not take that many arguments.",
    ],
    [
      ["plan", "a", "--format", "xml"],
      "--format attend l’une de ces valeurs : text, json, html, md, csv, docx.",
      "--format takes one of: text, json, html, md, csv, docx.",
    ],
    [
      ["example", "three"],
      "Il n’y a pas d’exemple « three ». Exemples : 01-one, 02-two.",
      "There is no example “three”. Examples: 01-one, 02-two.",
    ],
    [
      ["plan", "a", "--fromat", "json"],
      "Il n’y a pas d’option « --fromat ». Vouliez-vous dire « --format » ?",
      "There is no option “--fromat”. Did you mean “--format”?",
    ],
    [["plan", "a", "-x"], "Il n’y a pas d’option « -x ».", "There is no option “-x”."],
    [
      ["plan", "a", "-o"],
      "L’option « -o, --output <value> » est mal employée : une valeur manque, ou est de trop.",
      "The option “-o, --output <value>” is used wrongly: a value is missing, or is not due.",
    ],
    [
      ["--version=2"],
      "L’option « --version » est mal employée : une valeur manque, ou est de trop.",
      "The option “--version” is used wrongly: a value is missing, or is not due.",
    ],
  ])(
    "cli: %j is answered with one sentence before the usage, in the reader's language",
    async (argv, french, english) => {
      for (const [locale, sentence] of [
        ["fr", french],
        ["en", english],
      ] as const) {
        const { exit, world } = await run("--locale", locale, ...argv);
        expect(exit).toBe(2);
        expect(world.err().split("\n")[0]?.replaceAll("\u00a0", " ")).toBe(sentence);
      }
    },
  );

  test("cli: a language that is not spoken is named in French, however it is asked for", async () => {
    for (const argv of [["--locale", "de"], ["--locale=de"]]) {
      const { exit, world } = await run("plan", "request.json", ...argv);
      expect(exit).toBe(2);
      expect(world.err().split("\n")[0]).toBe("--locale attend l’une de ces valeurs\u00a0: fr, fr-FR, fr-BE, en.");
    }
    expect((await run("plan", "request.json", "--locale")).exit).toBe(2);
    expect((await run("--locale=en", "--version")).exit).toBe(0);
  });

  test("cli: an example is written to a file, and a request from there can be planned", async () => {
    const { exit, world } = await run("example", "02-two", "-o", "two.json");
    expect([exit, world.out(), world.files.get("two.json")]).toEqual([0, "", world.example("02-two")]);
  });

  test("cli: --help and --version answer", async () => {
    expect((await run("--help", "--locale", "en")).world.out()).toContain("quotepart plan FILE|-");
    expect((await run("--version")).world.out()).toMatch(/^quotepart \d+\.\d+\.\d+\n$/);
  });

  test("cli: the examples are named, and written by name with or without their number", async () => {
    expect((await run("example")).world.out()).toBe("01-one  Title of 01-one\n02-two  Title of 02-two\n");
    expect((await run("example", "two")).world.out()).toBe((await run("example", "02-two")).world.out());
  });

  test("cli: validate says that a request is complete", async () => {
    expect((await run("validate", "request.json")).world.out()).toBe(
      "La demande est complète\u00a0: le plan de financement peut être établi (parties\u00a0: 3).\n",
    );
    expect(JSON.parse((await run("validate", "request.json", "--format", "json")).world.out())).toEqual({ ok: true });
  });

  test("cli: the schema is that of the library", async () => {
    const schema = JSON.parse((await run("schema")).world.out()) as { required: string[] };
    expect(schema.required).toEqual(["currency", "development", "parties", "modality"]);
  });
});

test("cli: the main example reads as a person would write it", async () => {
  const text = readFileSync(join(root, "examples/01-montpellier/request.json"), "utf8");
  for (const locale of ["fr", "en"]) {
    const world = paperWorld({ "request.json": text });
    expect(await main(["plan", "request.json", "--locale", locale], world)).toBe(0);
    await expect(world.out()).toMatchFileSnapshot(join(root, `test/cases/montpellier.${locale}.txt`));
  }
});
