import { describe, expect, test } from "vitest";
import { main } from "../../../src/cli/main.js";
import { type FundingRequest, planFunding, settlePayments } from "../../../src/index.js";
import { type PaperWorld, paperWorld } from "../../support/paper-world.js";

const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "300.00" },
  parties: ["nancy", "metz", "toul"].map((id) => ({ id, name: `Ville ${id}`, vatRate: "20" })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: ["nancy", "metz", "toul"].map((party, at) => ({ party, weight: at + 1 })),
    },
  },
};
const withoutVat: FundingRequest = {
  ...request,
  parties: ["nancy", "metz", "toul"].map((id) => ({ id, name: `Ville ${id}` })),
};
const plan = planFunding(request);
const payments = [{ party: "toul", amount: "240.00", date: "2027-02-03" }];
const files = {
  "plan.json": JSON.stringify(plan),
  "request.json": JSON.stringify(request),
  "net.json": JSON.stringify(withoutVat),
  "changed.json": JSON.stringify({ ...plan, gap: "1.00" }),
  "wrong.json": JSON.stringify({ ...request, currency: "EURO" }),
  "payments.json": JSON.stringify(payments),
  "all.json": JSON.stringify([{ party: "toul", amount: "400.00" }]),
  "none.json": "[]",
  "bad.json": JSON.stringify([{ party: "tuol", amount: "1.00" }]),
};

async function run(...argv: string[]): Promise<{ exit: number; world: PaperWorld }> {
  const world = paperWorld(files);
  return { exit: await main(argv, world), world };
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("cli: settling", () => {
  test("cli: positions, transfers and what stays owed are tables, in French unless said otherwise", async () => {
    const { exit, world } = await run("settle", "plan.json", "payments.json");
    expect([exit, world.err()]).toEqual([0, ""]);
    expect(plain(world.out())).toBe(`Règlement entre les parties : Carte (d-1)

Montants TTC pour ce qui est facturé, sans TVA pour le reste.

Partie             Dû      Payé  Solde (dû − payé)
──────────────────────────────────────────────────
Ville nancy   60,00 €    0,00 €            60,00 €
Ville metz   120,00 €    0,00 €           120,00 €
Ville toul   180,00 €  240,00 €           -60,00 €
──────────────────────────────────────────────────
Total        360,00 €  240,00 €           120,00 €

Virements
De           À           Montant
────────────────────────────────
Ville nancy  Ville toul  20,00 €
Ville metz   Ville toul  40,00 €

Reste dû au fournisseur
Partie       Montant
────────────────────
Ville nancy  40,00 €
Ville metz   80,00 €

Contrôle : dû − payé = reste dû − trop-perçu
360,00 € − 240,00 € = 120,00 € − 0,00 € ; le compte y est, écart nul.
`);
  });

  test("cli: --through sends everything through one party, and --locale en says so in English", async () => {
    const { world } = await run("settle", "plan.json", "payments.json", "--through", "metz", "--locale", "en");
    expect(world.out()).toContain(`Transfers, all through Ville metz
From         To          Amount
───────────────────────────────
Ville nancy  Ville metz  €20.00
Ville metz   Ville toul  €60.00
`);
    expect(world.out()).toContain("€360.00 − €240.00 = €120.00 − €0.00; it adds up, difference nil.");
  });

  test("cli: what the supplier received too much is listed, and a plan without VAT says so", async () => {
    const text = plain((await run("settle", "net.json", "all.json")).world.out());
    expect(text).toContain("Montants sans TVA : le plan n’en comporte pas.");
    expect(text).toContain("Trop-perçu par le fournisseur, à rendre\nPartie       Montant\n");
    expect(text).toContain("300,00 € − 400,00 € = 0,00 € − 100,00 €");
    expect(plain((await run("settle", "net.json", "none.json")).world.out())).toContain(
      "Aucun virement entre les parties.",
    );
  });

  test("cli: a request is planned first, and --format json gives the very settlement of the library", async () => {
    for (const file of ["plan.json", "request.json"]) {
      const { world } = await run("settle", file, "payments.json", "--format", "json");
      expect(JSON.parse(world.out())).toEqual(settlePayments(plan, payments));
    }
  });

  test.each([
    [["changed.json", "payments.json"], "plan.differs"],
    [["wrong.json", "payments.json"], "currency.unknown"],
    [["plan.json", "bad.json"], "party.unknown"],
    [["plan.json", "nowhere.json"], "file.unreadable"],
    [["nowhere.json", "payments.json"], "file.unreadable"],
    [["plan.json", "payments.json", "--through", "x"], "party.unknown"],
  ])("cli: %j is refused with its issues, exit 1", async (argv, code) => {
    const { exit, world } = await run("settle", ...argv, "--format", "json");
    const answer = JSON.parse(world.out()) as { readonly issues: readonly { readonly code: string }[] };
    expect([exit, answer.issues.map((issue) => issue.code)]).toEqual([1, [code]]);
  });

  test.each([
    [["settle", "plan.json"], "attend deux fichiers"],
    [["settle"], "attend deux fichiers"],
    [["settle", "a", "b", "c"], "n’attend pas autant d’arguments"],
    [["plan", "request.json", "--through", "metz"], "ne connaît pas l’option « --through »"],
    [["settle", "plan.json", "payments.json", "--trough", "metz"], "Vouliez-vous dire « --through »"],
  ])("cli: %j is written wrongly, exit 2", async (argv, complaint) => {
    const { exit, world } = await run(...argv);
    expect(exit).toBe(2);
    expect(plain(world.err())).toContain(complaint);
  });
});
