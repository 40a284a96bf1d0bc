import { describe, expect, it } from "vitest";
import { planText } from "../../../src/cli/plan-text.js";
import { type FundingRequest, type Modality, planFunding, type Strategy } from "../../../src/index.js";
import type { Locale } from "../../../src/words/locale.js";

interface Case {
  readonly claim: string;
  readonly modality: Modality;
  readonly rest: Partial<FundingRequest> & { readonly cost?: string; readonly year?: number };
  readonly locale: Locale;
  readonly text: string;
}

const parties = ["a", "b", "c", "d"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` }));
const shared = (strategy: Strategy): Modality => ({ kind: "co-financed", strategy });
const contract = { reference: "2024-17", amount: "48000.00" };
const associates = [{ party: "b", rate: "40" }];
const members = ["a", "b", "c"].map((party) => ({ party, weight: "1" }));
const fractions = [
  { party: "a", weight: "1/3" },
  { party: "b", weight: "2/3", maximum: "20.00" },
  { party: "c", weight: "0.5" },
];
const pledges = [
  { party: "a", amount: "30.00", maximum: "40.00" },
  { party: "b", amount: "30.00" },
];
const backstop = { policy: "backstop", party: "d", maximum: "10.00" } as const;
const orders = { kind: "unit-order", contributors: ["a", "b", "c"], count: 3 } as const;
const turns = [{ development: "d1", cost: "10.00", payer: "a" }];
const modules = [{ id: "m", title: "Socle", cost: "100.00", wantedBy: ["a", "b"] }];
const carried = [
  { party: "a", exact: "-1/2" },
  { party: "b", exact: "1/2" },
];

function textOf({ modality, rest, locale }: Pick<Case, "modality" | "rest" | "locale">): string {
  const { cost = "100.00", year, ...others } = rest;
  const development = { id: "d3", title: "Carte", cost, ...(year === undefined ? {} : { year }) };
  const plan = planFunding({ currency: "EUR", development, parties, modality, ...others });
  return planText(plan, locale).replace(/[\u00a0\u202f]/g, " ");
}

/** All that comes before the explanation. Spaces are plain here. */
const cases: readonly Case[] = [
  {
    claim: "a key shows weights, ceilings and who received the cent left over",
    modality: shared({ kind: "allocation-key", key: fractions }),
    rest: { cost: "100.01" },
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Poids  Quote-part HT         %  Arrondi
────────────────────────────────────────────────────────────────────────
Ville A                   1/3        32,00 €   32,00 %
Ville B                   2/3        20,00 €   20,00 %           plafond
Ville C                   0,5        48,01 €   48,00 %       +1
Ville D                               0,00 €    0,00 %
────────────────────────────────────────────────────────────────────────
Total des quotes-parts              100,01 €  100,00 %
Coût HT                             100,01 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,01 € + 0,00 € − 0,00 € = 100,01 € ; le plan est équilibré, écart nul.

Arrondi attribué (1 centime) : Ville C.
`,
  },
  {
    claim: "pledges show what was promised, the backstop with its limit, and the gap",
    modality: shared({ kind: "voluntary-share", pledges, onShortfall: backstop }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financement incomplet

Partie                  Promesse  Quote-part HT         %  Arrondi
───────────────────────────────────────────────────────────────────────────────────
Ville A                  30,00 €        30,00 €   30,00 %
Ville B                  30,00 €        30,00 €   30,00 %
Ville C                                  0,00 €    0,00 %
Ville D                                 10,00 €   10,00 %           garant, plafond
───────────────────────────────────────────────────────────────────────────────────
Total des quotes-parts                  70,00 €
Reste à financer                        30,00 €   30,00 %
Coût HT                                100,00 €  100,00 %

Contrôle : quotes-parts + reste à financer − excédent = coût
70,00 € + 30,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "pledges read in English",
    modality: shared({ kind: "voluntary-share", pledges, onShortfall: backstop }),
    rest: {},
    locale: "en",
    text: `
Funding plan: Carte (d3), underfunded

Party                Pledge  Share, net        %  Spare
──────────────────────────────────────────────────────────────────────────
Ville A              €30.00      €30.00   30.00%
Ville B              €30.00      €30.00   30.00%
Ville C                           €0.00    0.00%
Ville D                          €10.00   10.00%         backstop, maximum
──────────────────────────────────────────────────────────────────────────
Total of the shares              €70.00
Gap                              €30.00   30.00%
Cost, net                       €100.00  100.00%

Check: shares + gap − surplus = cost
€70.00 + €30.00 − €0.00 = €100.00; the plan adds up, difference nil.
`,
  },
  {
    claim: "of a funding that is cancelled everybody pays nothing and the gap is the cost",
    modality: shared({ kind: "voluntary-share", pledges, onShortfall: { policy: "cancel" } }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), sans suite

Partie                  Promesse  Quote-part HT         %  Arrondi
────────────────────────────────────────────────────────────────────
Ville A                  30,00 €         0,00 €    0,00 %
Ville B                  30,00 €         0,00 €    0,00 %
Ville C                                  0,00 €    0,00 %
Ville D                                  0,00 €    0,00 %
────────────────────────────────────────────────────────────────────
Total des quotes-parts                   0,00 €
Reste à financer                       100,00 €  100,00 %
Coût HT                                100,00 €  100,00 %

Contrôle : quotes-parts + reste à financer − excédent = coût
0,00 € + 100,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "unit orders above the cost show the surplus and whose credit it is",
    modality: shared({ ...orders, roundUnitTo: "10.00", difference: { policy: "credit" } }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Quote-part HT         %  Arrondi
──────────────────────────────────────────────────────────
Ville A                       40,00 €   33,34 %
Ville B                       40,00 €   33,33 %
Ville C                       40,00 €   33,33 %
Ville D                        0,00 €    0,00 %
──────────────────────────────────────────────────────────
Total des quotes-parts       120,00 €  100,00 %
Excédent à valoir             20,00 €
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
120,00 € + 0,00 € − 20,00 € = 100,00 € ; le plan est équilibré, écart nul.

Crédits à valoir : Ville A 6,67 € ; Ville B 6,67 € ; Ville C 6,66 €.

Reste à charge (quote-part et TVA, moins crédit ; avant FCTVA éventuel)
Partie   Quote-part HT  Crédit  Reste à charge
──────────────────────────────────────────────
Ville A        40,00 €  6,67 €         33,33 €
Ville B        40,00 €  6,67 €         33,33 €
Ville C        40,00 €  6,66 €         33,34 €
Ville D         0,00 €  0,00 €          0,00 €
`,
  },
  {
    claim: "a surplus and its credits read in English",
    modality: shared({ ...orders, roundUnitTo: "10.00", difference: { policy: "credit" } }),
    rest: {},
    locale: "en",
    text: `
Funding plan: Carte (d3), funded

Party                Share, net        %  Spare
─────────────────────────────────────────────────
Ville A                  €40.00   33.34%
Ville B                  €40.00   33.33%
Ville C                  €40.00   33.33%
Ville D                   €0.00    0.00%
─────────────────────────────────────────────────
Total of the shares     €120.00  100.00%
Surplus                  €20.00
Cost, net               €100.00

Check: shares + gap − surplus = cost
€120.00 + €0.00 − €20.00 = €100.00; the plan adds up, difference nil.

Credits: Ville A €6.67; Ville B €6.67; Ville C €6.66.

Net cost (share and VAT, less credit)
Party    Share, net  Credit  Net cost
─────────────────────────────────────
Ville A      €40.00   €6.67    €33.33
Ville B      €40.00   €6.67    €33.33
Ville C      €40.00   €6.66    €33.34
Ville D       €0.00   €0.00     €0.00
`,
  },
  {
    claim: "unit orders below the cost show who bears the difference",
    modality: shared({ ...orders, unit: "33.33", difference: { policy: "bearer", party: "d" } }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Quote-part HT         %  Arrondi
────────────────────────────────────────────────────────────────────────────
Ville A                       33,33 €   33,33 %
Ville B                       33,33 €   33,33 %
Ville C                       33,33 €   33,33 %
Ville D                        0,01 €    0,01 %           porteur de l’écart
────────────────────────────────────────────────────────────────────────────
Total des quotes-parts       100,00 €  100,00 %
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "a rotation shows the ledger and whose turn comes next",
    modality: shared({ kind: "round-robin", members, turns }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Poids  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
Ville A                     1         0,00 €    0,00 %
Ville B                     1       100,00 €  100,00 %
Ville C                     1         0,00 €    0,00 %
Ville D                               0,00 €    0,00 %
─────────────────────────────────────────────────────────────────
Total des quotes-parts              100,00 €  100,00 %
Coût HT                             100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.

Compte du tour de rôle à l’issue de ce plan
Partie        Dû      Payé  Solde (dû − payé)
─────────────────────────────────────────────
Ville A  36,67 €   10,00 €            26,67 €
Ville B  36,67 €  100,00 €           -63,33 €
Ville C  36,66 €    0,00 €            36,66 €

Prochain tour, pour un développement de 100,00 € : Ville C.
`,
  },
  {
    claim: "a rotation reads in English",
    modality: shared({ kind: "round-robin", members, turns }),
    rest: {},
    locale: "en",
    text: `
Funding plan: Carte (d3), funded

Party                Weight  Share, net        %  Spare
─────────────────────────────────────────────────────────
Ville A                   1       €0.00    0.00%
Ville B                   1     €100.00  100.00%
Ville C                   1       €0.00    0.00%
Ville D                           €0.00    0.00%
─────────────────────────────────────────────────────────
Total of the shares             €100.00  100.00%
Cost, net                       €100.00

Check: shares + gap − surplus = cost
€100.00 + €0.00 − €0.00 = €100.00; the plan adds up, difference nil.

Ledger of the rotation after this plan
Party       Due     Paid  Balance (due − paid)
──────────────────────────────────────────────
Ville A  €36.67   €10.00                €26.67
Ville B  €36.67  €100.00               -€63.33
Ville C  €36.66    €0.00                €36.66

Next turn, for a development of €100.00: Ville C.
`,
  },
  {
    claim: "a turn that nobody can take leaves the ledger as it was, and no next turn",
    modality: shared({ kind: "round-robin", members, turns, skip: ["a", "b", "c"] }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financement incomplet

Partie                  Poids  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
Ville A                     1         0,00 €    0,00 %
Ville B                     1         0,00 €    0,00 %
Ville C                     1         0,00 €    0,00 %
Ville D                               0,00 €    0,00 %
─────────────────────────────────────────────────────────────────
Total des quotes-parts                0,00 €
Reste à financer                    100,00 €  100,00 %
Coût HT                             100,00 €  100,00 %

Contrôle : quotes-parts + reste à financer − excédent = coût
0,00 € + 100,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.

Compte du tour de rôle à l’issue de ce plan
Partie       Dû     Payé  Solde (dû − payé)
───────────────────────────────────────────
Ville A  3,34 €  10,00 €            -6,66 €
Ville B  3,33 €   0,00 €             3,33 €
Ville C  3,33 €   0,00 €             3,33 €

Prochain tour, pour un développement de 100,00 € : Ville B.
`,
  },
  {
    claim: "modules shared equally need no column of weights",
    modality: shared({ kind: "by-module", modules, key: "equal" }),
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Quote-part HT         %  Arrondi
──────────────────────────────────────────────────────────
Ville A                       50,00 €   50,00 %
Ville B                       50,00 €   50,00 %
Ville C                        0,00 €    0,00 %
Ville D                        0,00 €    0,00 %
──────────────────────────────────────────────────────────
Total des quotes-parts       100,00 €  100,00 %
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "modules shared by weights show the weights",
    modality: shared({ kind: "by-module", modules, key: members }),
    rest: {},
    locale: "en",
    text: `
Funding plan: Carte (d3), funded

Party                Weight  Share, net        %  Spare
─────────────────────────────────────────────────────────
Ville A                   1      €50.00   50.00%
Ville B                   1      €50.00   50.00%
Ville C                   1       €0.00    0.00%
Ville D                           €0.00    0.00%
─────────────────────────────────────────────────────────
Total of the shares             €100.00  100.00%
Cost, net                       €100.00

Check: shares + gap − surplus = cost
€100.00 + €0.00 − €0.00 = €100.00; the plan adds up, difference nil.
`,
  },
  {
    claim: "own funds fall to the publisher, and a year stands beside the reference",
    modality: { kind: "own-funds", publisher: "a" },
    rest: { year: 2027, parties: [{ id: "a", name: "L’éditeur", role: "publisher" }] },
    locale: "fr",
    text: `
Plan de financement : Carte (d3, 2027), financé

Partie                  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
L’éditeur                    100,00 €  100,00 %           éditeur
─────────────────────────────────────────────────────────────────
Total des quotes-parts       100,00 €  100,00 %
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "an initial contract falls to the contracting authority",
    modality: { kind: "initial-contract", authority: "a", contract },
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Quote-part HT         %  Arrondi
───────────────────────────────────────────────────────────────────────────────
Ville A                      100,00 €  100,00 %           autorité contractante
Ville B                        0,00 €    0,00 %
Ville C                        0,00 €    0,00 %
Ville D                        0,00 €    0,00 %
───────────────────────────────────────────────────────────────────────────────
Total des quotes-parts       100,00 €  100,00 %
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "a complementary order shows lead and associate",
    modality: { kind: "complementary-order", lead: "a", contract, associates },
    rest: {},
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Quote-part HT         %  Arrondi
────────────────────────────────────────────────────────────────────────
Ville A                       60,00 €   60,00 %           chef de file
Ville B                       40,00 €   40,00 %           membre associé
Ville C                        0,00 €    0,00 %
Ville D                        0,00 €    0,00 %
────────────────────────────────────────────────────────────────────────
Total des quotes-parts       100,00 €  100,00 %
Coût HT                      100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
100,00 € + 0,00 € − 0,00 € = 100,00 € ; le plan est équilibré, écart nul.
`,
  },
  {
    claim: "a complementary order reads in English",
    modality: { kind: "complementary-order", lead: "a", contract, associates },
    rest: {},
    locale: "en",
    text: `
Funding plan: Carte (d3), funded

Party                Share, net        %  Spare
──────────────────────────────────────────────────────────
Ville A                  €60.00   60.00%         lead
Ville B                  €40.00   40.00%         associate
Ville C                   €0.00    0.00%
Ville D                   €0.00    0.00%
──────────────────────────────────────────────────────────
Total of the shares     €100.00  100.00%
Cost, net               €100.00

Check: shares + gap − surplus = cost
€100.00 + €0.00 − €0.00 = €100.00; the plan adds up, difference nil.
`,
  },
  {
    claim: "a cent less for the bearer of the rounding is written -1",
    modality: shared({ kind: "allocation-key", key: members }),
    rest: { cost: "200.00", rounding: { rule: "bearer", party: "a" } },
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Poids  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
Ville A                     1        66,66 €   33,33 %       -1
Ville B                     1        66,67 €   33,34 %
Ville C                     1        66,67 €   33,33 %
Ville D                               0,00 €    0,00 %
─────────────────────────────────────────────────────────────────
Total des quotes-parts              200,00 €  100,00 %
Coût HT                             200,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
200,00 € + 0,00 € − 0,00 € = 200,00 € ; le plan est équilibré, écart nul.

Arrondi attribué : Ville A (-1).
`,
  },
  {
    claim: "fractions carried over may give one cent and take another",
    modality: shared({ kind: "allocation-key", key: members.slice(0, 2) }),
    rest: { rounding: { rule: "largest-remainder", priority: ["b"] }, carried },
    locale: "en",
    text: `
Funding plan: Carte (d3), funded

Party                Weight  Share, net        %  Spare
─────────────────────────────────────────────────────────
Ville A                   1      €49.99   49.99%     -1
Ville B                   1      €50.01   50.01%     +1
Ville C                           €0.00    0.00%
Ville D                           €0.00    0.00%
─────────────────────────────────────────────────────────
Total of the shares             €100.00  100.00%
Cost, net                       €100.00

Check: shares + gap − surplus = cost
€100.00 + €0.00 − €0.00 = €100.00; the plan adds up, difference nil.

Spare units: Ville A (-1), Ville B (+1).
`,
  },
  {
    claim: "a currency without decimals counts units, not cents",
    modality: shared({ kind: "allocation-key", key: members }),
    rest: { cost: "200", currency: "XPF" },
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Poids  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
Ville A                     1        67 FCFP   33,50 %       +1
Ville B                     1        67 FCFP   33,50 %       +1
Ville C                     1        66 FCFP   33,00 %
Ville D                               0 FCFP    0,00 %
─────────────────────────────────────────────────────────────────
Total des quotes-parts              200 FCFP  100,00 %
Coût HT                             200 FCFP

Contrôle : quotes-parts + reste à financer − excédent = coût
200 FCFP + 0 FCFP − 0 FCFP = 200 FCFP ; le plan est équilibré, écart nul.

Arrondi attribué (2 unités) : Ville A, Ville B.
`,
  },
  {
    claim: "a credit note is written below zero, and still adds up",
    modality: shared({ kind: "allocation-key", key: members }),
    rest: { cost: "-100.00" },
    locale: "fr",
    text: `
Plan de financement : Carte (d3), financé

Partie                  Poids  Quote-part HT         %  Arrondi
─────────────────────────────────────────────────────────────────
Ville A                     1       -33,34 €   33,34 %       +1
Ville B                     1       -33,33 €   33,33 %
Ville C                     1       -33,33 €   33,33 %
Ville D                               0,00 €    0,00 %
─────────────────────────────────────────────────────────────────
Total des quotes-parts             -100,00 €  100,00 %
Coût HT                            -100,00 €

Contrôle : quotes-parts + reste à financer − excédent = coût
-100,00 € + 0,00 € − 0,00 € = -100,00 € ; le plan est équilibré, écart nul.

Arrondi attribué (1 centime) : Ville A.
`,
  },
];

describe("cli: a plan as text", () => {
  it.each(cases)("cli: $claim", ({ text, locale, ...rest }) => {
    const [table, why] = textOf({ ...rest, locale }).split(locale === "fr" ? "\n\nPourquoi\n" : "\n\nWhy\n");
    expect(`\n${table}\n`).toBe(text);
    expect(why).toMatch(/\.\n$/);
  });

  it("cli: the explanation follows, in lines of at most 96 places", () => {
    const text = textOf({ modality: { kind: "initial-contract", authority: "a", contract }, rest: {}, locale: "en" });
    expect(text.slice(text.indexOf("Why\n"))).toBe(
      [
        "Why",
        "Ville A, the contracting authority, decided on this development by stating its needs in the",
        "specifications of its contract 2024-17 (€48,000.00 net of VAT): by the club’s charter the",
        "funding is then acquired in the initial contract. The shares (€100.00) and the gap (€0.00), less",
        "the surplus (€0.00), equal the cost (€100.00).",
        "",
      ].join("\n"),
    );
  });

  it.each([
    [40, true],
    [41, false],
  ])("cli: %i parties that received a cent are named below the table up to forty: %s", (count, isNamed) => {
    const many = Array.from({ length: count + 1 }, (_, at) => ({ id: `p${at}`, name: `Ville ${at}` }));
    const key = many.map(({ id }) => ({ party: id, weight: "1" }));
    const cost = `0.${String(count).padStart(2, "0")}`;
    const text = textOf({
      modality: shared({ kind: "allocation-key", key }),
      rest: { parties: many, cost },
      locale: "fr",
    });
    expect(text.includes(`Arrondi attribué (${count} centimes) : `)).toBe(isNamed);
  });
});
