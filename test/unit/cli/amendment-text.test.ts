import { describe, expect, it } from "vitest";
import { amendmentText } from "../../../src/cli/amendment-text.js";
import { main } from "../../../src/cli/main.js";
import { amendFunding, type Change, type FundingRequest } from "../../../src/index.js";
import type { Locale } from "../../../src/words/locale.js";
import { paperWorld } from "../../support/paper-world.js";

const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d3", title: "Carte", cost: "100.00" },
  parties: ["a", "b"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["a", "b"].map((party) => ({ party, weight: 1 })) },
  },
};
const joining: Change = { kind: "join", party: { id: "c", name: "Ville C" }, terms: { weight: 2 } };
const schedule = [
  { label: "Acompte", rate: 30, due: "2027-01-31" },
  { label: "Solde", rate: 70 },
];
const issued = ["a", "b"].flatMap((party) => [
  { party, instalment: "Acompte", net: "15.00" },
  { party, instalment: "Solde", net: "35.00" },
]);
const short: FundingRequest = {
  ...request,
  modality: {
    kind: "co-financed",
    strategy: { kind: "voluntary-share", pledges: ["a", "b"].map((party) => ({ party, amount: "45.00" })) },
  },
};
const pledging: Change = { kind: "join", party: { id: "c", name: "Ville C" }, terms: { amount: "35.00" } };

interface Case {
  readonly claim: string;
  readonly request: FundingRequest;
  readonly change: Change;
  readonly locale: Locale;
  readonly text: string;
}

/** All that comes before the explanation. Spaces are plain here. */
const cases: readonly Case[] = [
  {
    claim: "a joiner pays the others back",
    request: request,
    change: joining,
    locale: "fr",
    text: `
Avenant : Carte (d3), financé

Partie                  Avant HT  Après HT     Écart
────────────────────────────────────────────────────
Ville A                  50,00 €   25,00 €  -25,00 €
Ville B                  50,00 €   25,00 €  -25,00 €
Ville C                   0,00 €   50,00 €  +50,00 €
────────────────────────────────────────────────────
Total des quotes-parts  100,00 €  100,00 €    0,00 €
Coût HT                 100,00 €  100,00 €    0,00 €

Contrôle : écarts + variation du reste à financer − variation de l’excédent = variation du coût
0,00 € + 0,00 € − 0,00 € = 0,00 € ; le compte y est, écart nul.

Droit d’entrée : Ville C, 50,00 € (à reverser 50,00 €).

Virements HT
De       À        Montant
─────────────────────────
Ville C  Ville A  25,00 €
Ville C  Ville B  25,00 €
`,
  },
  {
    claim: "a joiner pays into a pot",
    request: request,
    change: { ...joining, refund: "pot" },
    locale: "en",
    text: `
Amendment: Carte (d3), funded

Party                Before, net  After, net   Change
─────────────────────────────────────────────────────
Ville A                   €50.00      €25.00  -€25.00
Ville B                   €50.00      €25.00  -€25.00
Ville C                    €0.00      €50.00  +€50.00
─────────────────────────────────────────────────────
Total of the shares      €100.00     €100.00    €0.00
Cost, net                €100.00     €100.00    €0.00

Check: changes + change of the gap − change of the surplus = change of the cost
€0.00 + €0.00 − €0.00 = €0.00; it adds up, difference nil.

Buy-in: Ville C, €50.00 (to refund €50.00).

Credits for the next development
Party    Amount
───────────────
Ville A  €25.00
Ville B  €25.00
`,
  },
  {
    claim: "a joiner closes a gap, and pays back what is above",
    request: short,
    change: pledging,
    locale: "fr",
    text: `
Avenant : Carte (d3), financé

Partie                  Avant HT  Après HT     Écart
────────────────────────────────────────────────────
Ville A                  45,00 €   36,00 €   -9,00 €
Ville B                  45,00 €   36,00 €   -9,00 €
Ville C                   0,00 €   28,00 €  +28,00 €
────────────────────────────────────────────────────
Total des quotes-parts   90,00 €  100,00 €  +10,00 €
Reste à financer         10,00 €    0,00 €  -10,00 €
Coût HT                 100,00 €  100,00 €    0,00 €

Contrôle : écarts + variation du reste à financer − variation de l’excédent = variation du coût
10,00 € + (-10,00 €) − 0,00 € = 0,00 € ; le compte y est, écart nul.

Droit d’entrée : Ville C, 28,00 € (à reverser 18,00 € ; reste à financer comblé 10,00 €).

Virements HT
De       À        Montant
─────────────────────────
Ville C  Ville A   9,00 €
Ville C  Ville B   9,00 €
`,
  },
  {
    claim: "a member leaves a gap",
    request: request,
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
    change: { kind: "withdraw", party: "b", when: "before-commitment", then: "gap" },
    locale: "fr",
    text: `
Avenant : Carte (d3), financement incomplet

Partie                  Avant HT  Après HT     Écart
────────────────────────────────────────────────────
Ville A                  50,00 €   50,00 €    0,00 €
Ville B                  50,00 €    0,00 €  -50,00 €
────────────────────────────────────────────────────
Total des quotes-parts  100,00 €   50,00 €  -50,00 €
Reste à financer          0,00 €   50,00 €  +50,00 €
Coût HT                 100,00 €  100,00 €    0,00 €

Contrôle : écarts + variation du reste à financer − variation de l’excédent = variation du coût
-50,00 € + 50,00 € − 0,00 € = 0,00 € ; le compte y est, écart nul.
`,
  },
  {
    claim: "a member that leaves after commitment changes nothing",
    request: request,
    change: { kind: "withdraw", party: "b", when: "after-commitment" },
    locale: "en",
    text: `
Amendment: Carte (d3), funded

Party                Before, net  After, net  Change
────────────────────────────────────────────────────
Ville A                   €50.00      €50.00   €0.00
Ville B                   €50.00      €50.00   €0.00
────────────────────────────────────────────────────
Total of the shares      €100.00     €100.00   €0.00
Cost, net                €100.00     €100.00   €0.00

Check: changes + change of the gap − change of the surplus = change of the cost
€0.00 + €0.00 − €0.00 = €0.00; it adds up, difference nil.

Nobody pays more or less.
`,
  },
  {
    claim: "open instalments take the difference",
    request: { ...request, schedule },
    change: { kind: "change-cost", cost: "120.00" },
    locale: "fr",
    text: `
Avenant : Carte (d3), financé

Partie                  Avant HT  Après HT     Écart
────────────────────────────────────────────────────
Ville A                  50,00 €   60,00 €  +10,00 €
Ville B                  50,00 €   60,00 €  +10,00 €
────────────────────────────────────────────────────
Total des quotes-parts  100,00 €  120,00 €  +20,00 €
Coût HT                 100,00 €  120,00 €  +20,00 €

Contrôle : écarts + variation du reste à financer − variation de l’excédent = variation du coût
20,00 € + 0,00 € − 0,00 € = 20,00 € ; le compte y est, écart nul.

Les échéances encore ouvertes prennent l’écart ; les factures émises restent.

Échéancier HT
Partie           Acompte    Solde     Total
───────────────────────────────────────────
Taux             30,00 %  70,00 %
Date     31 janvier 2027
Ville A          18,00 €  42,00 €   60,00 €
Ville B          18,00 €  42,00 €   60,00 €
───────────────────────────────────────────
HT               36,00 €  84,00 €  120,00 €
`,
  },
  {
    claim: "where everything was invoiced, a further invoice takes it",
    request: { ...request, schedule, issued },
    change: { kind: "change-cost", cost: "120.00" },
    locale: "en",
    text: `
Amendment: Carte (d3), funded

Party                Before, net  After, net   Change
─────────────────────────────────────────────────────
Ville A                   €50.00      €60.00  +€10.00
Ville B                   €50.00      €60.00  +€10.00
─────────────────────────────────────────────────────
Total of the shares      €100.00     €120.00  +€20.00
Cost, net                €100.00     €120.00  +€20.00

Check: changes + change of the gap − change of the surplus = change of the cost
€20.00 + €0.00 − €0.00 = €20.00; it adds up, difference nil.

Issued invoices stay: a further invoice or a credit note settles the difference.
`,
  },
];

describe("cli: an amendment as text", () => {
  it.each(cases)("cli: $claim", async ({ request: given, change, locale, text }) => {
    const written = amendmentText(amendFunding(given, change), locale).replace(/[\u00a0\u202f]/g, " ");
    const [before = ""] = written.split(locale === "fr" ? "\n\nPourquoi\n" : "\n\nWhy\n");
    expect(before).toBe(text.trim());
    expect(written.split("\n").every((line) => line.length <= 96)).toBe(true);
  });
});

describe("cli: quotepart amend", () => {
  const files = {
    "request.json": JSON.stringify(request),
    "change.json": JSON.stringify(joining),
    "-": JSON.stringify(joining),
    "bad.json": "{",
  };
  const run = async (...argv: readonly string[]) => {
    const world = paperWorld(files);
    return { exit: await main(["amend", ...argv], world), out: world.out(), err: world.err(), files: world.files };
  };

  it("cli: amend takes a request and a change, one of them from the standard input", async () => {
    const { exit, out } = await run("request.json", "change.json");
    expect([exit, out]).toEqual([0, amendmentText(amendFunding(request, joining), "fr")]);
    expect((await run("request.json", "-")).out).toBe(out);
  });

  it("cli: amend answers as JSON, in English, or into a file", async () => {
    const { exit, out } = await run("request.json", "change.json", "--format", "json");
    expect([exit, JSON.parse(out)]).toEqual([0, amendFunding(request, joining)]);
    const written = await run("request.json", "change.json", "--locale", "en", "-o", "out.txt");
    expect(written.files.get("out.txt")).toBe(amendmentText(amendFunding(request, joining), "en"));
  });

  it("cli: amend says what is wrong with either file, or with the command", async () => {
    expect(await run("bad.json", "change.json")).toMatchObject({ exit: 1, out: "" });
    expect((await run("request.json", "bad.json")).err).toContain("file.not-json");
    expect((await run("request.json", "request.json")).err).toContain("change");
    expect((await run("request.json")).exit).toBe(2);
    expect((await run("request.json", "change.json", "change.json")).exit).toBe(2);
  });
});
