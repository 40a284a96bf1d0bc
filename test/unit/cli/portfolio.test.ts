import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { type FundingRequest, planFunding, summarizePortfolio } from "../../../src/index.js";
import { type PaperWorld, paperWorld } from "../../support/paper-world.js";

const parties = ["metz", "toul"].map((id) => ({ id, name: `Ville ${id}` }));

/** 40.00 and 80.00 for 100.00 in 2026: 20.00 are credits. Toul brings 5.00 in kind. */
const over: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "100.00", year: 2026 },
  parties,
  sources: [{ kind: "in-kind", from: "toul", value: "5.00" }],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: [
        { party: "metz", amount: "40.00" },
        { party: "toul", amount: "80.00" },
      ],
      onSurplus: { policy: "credit" },
    },
  },
};

/** 30.00 for 50.00, in no year: 20.00 that nobody pays. */
const short: FundingRequest = {
  currency: "EUR",
  development: { id: "d-2", title: "Export", cost: "50.00" },
  parties,
  modality: {
    kind: "co-financed",
    strategy: { kind: "voluntary-share", pledges: [{ party: "metz", amount: "30.00" }] },
  },
};

/** 60.00 of Toul in 2026. */
const contract: FundingRequest = {
  currency: "EUR",
  development: { id: "d-3", title: "Formulaires", cost: "60.00", year: 2026 },
  parties,
  modality: { kind: "initial-contract", authority: "toul", contract: { reference: "2024-17", amount: "500.00" } },
};

const files = {
  "over.json": JSON.stringify(planFunding(over)),
  "short.json": JSON.stringify(short),
  "contract.json": JSON.stringify(contract),
  "wrong.json": JSON.stringify({ ...short, currency: "EURO" }),
};
const three = ["over.json", "short.json", "contract.json"];

async function run(...argv: string[]): Promise<{ exit: number; world: PaperWorld }> {
  const world = paperWorld(files);
  return { exit: await main(argv, world), world };
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("cli: summing a portfolio up", () => {
  test("cli: parties by years, modalities, years and what stands beside are tables a person reads", async () => {
    const { exit, world } = await run("portfolio", ...three);
    expect([exit, world.err()]).toEqual([0, ""]);
    expect(plain(world.out())).toBe(`Portefeuille de développements, montants HT (plans : 3)

Par partie et par année
Partie          2026  Sans année     Total
──────────────────────────────────────────
Ville metz   40,00 €     30,00 €   70,00 €
Ville toul  140,00 €      0,00 €  140,00 €
──────────────────────────────────────────
Total       180,00 €     30,00 €  210,00 €

Par modalité
Modalité                  Plans   Coût HT  Total des quotes-parts  Reste à financer  Excédent à valoir
──────────────────────────────────────────────────────────────────────────────────────────────────────
Marché initial                1   60,00 €                 60,00 €            0,00 €             0,00 €
Cofinancement, promesses      2  150,00 €                150,00 €           20,00 €            20,00 €
──────────────────────────────────────────────────────────────────────────────────────────────────────
Total                         3  210,00 €                210,00 €           20,00 €            20,00 €

Par année
Année       Plans   Coût HT  Total des quotes-parts  Reste à financer  Excédent à valoir
────────────────────────────────────────────────────────────────────────────────────────
2026            2  160,00 €                180,00 €            0,00 €            20,00 €
Sans année      1   50,00 €                 30,00 €           20,00 €             0,00 €
────────────────────────────────────────────────────────────────────────────────────────
Total           3  210,00 €                210,00 €           20,00 €            20,00 €

Reste à financer
  Export (d-2)  20,00 €

Crédits à valoir
  Ville metz  6,67 €
  Ville toul  13,33 €

Apports en nature, valorisés
  Ville toul  5,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
210,00 € + 20,00 € − 20,00 € = 210,00 € ; lignes, colonnes et modalités font le même total, écart nul.
`);
  });

  test("cli: --locale en says the same in English; what is empty is left out", async () => {
    const text = (await run("portfolio", "contract.json", "--locale", "en")).world.out();
    expect(text).toContain("Portfolio of developments, net of VAT (plans: 1)");
    expect(text).toContain("€60.00 + €0.00 − €0.00 = €60.00; rows, columns and modalities make the same total");
    expect(text).not.toMatch(/\nGap\n|\nCredits\n|in kind/);
  });

  test("cli: --format json gives the very portfolio of the library", async () => {
    const { world } = await run("portfolio", ...three, "--format", "json");
    expect(JSON.parse(world.out())).toEqual(summarizePortfolio([over, short, contract].map(planFunding)));
  });

  test("cli: what is wrong with each file is told at once, with its place among the files", async () => {
    const { exit, world } = await run("portfolio", "wrong.json", "nowhere.json", "short.json", "--format", "json");
    const answer = JSON.parse(world.out()) as { readonly issues: readonly { code: string; path: unknown }[] };
    expect(exit).toBe(1);
    expect(answer.issues.map(({ code, path }) => [code, path])).toEqual([
      ["currency.unknown", ["plans", 0, "currency"]],
      ["file.unreadable", ["plans", 1]],
    ]);
    expect((await run("portfolio", "short.json", "short.json")).world.err()).toContain(
      "portfolio.development-repeated",
    );
  });

  test("cli: without a file the command is written wrongly, exit 2", async () => {
    const { exit, world } = await run("portfolio");
    expect(exit).toBe(2);
    expect(plain(world.err())).toContain("Nommez le fichier : quotepart portfolio FICHIER");
  });
});
