import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import type { Locale } from "../../../src/words/locale.js";
import { partyRequests } from "./party-requests.js";

/** What is said of a party, with plain spaces. */
const said = (name: keyof typeof partyRequests, party: string, locale: Locale): readonly string[] =>
  explain(planFunding(partyRequests[name]), { locale, party }).map((text) => text.replaceAll(/\s/gu, " "));

/** The sentence that begins in one way. */
const sentence = (name: keyof typeof partyRequests, party: string, locale: Locale, start: string): string =>
  said(name, party, locale)
    .filter((text) => text.startsWith(start))
    .join(" | ");

describe("words: why a party pays what it pays", () => {
  it("words: seven towns, VAT and three instalments: why 14 285,72 €", () => {
    // 100 000/7 = 14 285.714285…; rounded down seven times 99 999.97: three cents are left.
    // VAT of 14 285.72: 2 857.144; of 4 285.72, 5 714.28 and 4 285.72: 857.144, 1 142.856 and 857.144.
    expect(said("sevenTowns", "ville-1", "fr")).toEqual([
      "Colmar : 14 285,72 € HT (14,29 %).",
      "Poids dans la clé : 1 sur 7.",
      "Calcul exact : 14 285,714… € (100 000/7) ; arrondi au centime inférieur (14 285,71 €), plus 1 centime attribué au plus fort reste.",
      "7 quotes-parts ont le même reste, pour 3 centimes d’arrondi : l’ordre des identifiants décide ; Colmar, Dole et Épernay les reçoivent.",
      "À facturer : 14 285,72 € HT et 2 857,14 € de TVA au taux de 20,00 %, soit 17 142,86 € TTC.",
      "La TVA est calculée et arrondie au centime sur chacune des 3 factures.",
      "Échéances : « Acompte » (30,00 %) le 1er février 2027, 4 285,72 € HT, soit 5 142,86 € TTC ; « Recette » (40,00 %) le 1er juin 2027, 5 714,28 € HT, soit 6 857,14 € TTC ; « Solde » (30,00 %), 4 285,72 € HT, soit 5 142,86 € TTC.",
      "À chaque échéance, on appelle le cumul dû, arrondi, moins ce qui a déjà été appelé ; la dernière solde le compte.",
      "Reste à charge : 17 142,86 €, soit 14 285,72 € de quote-part et 2 857,14 € de TVA, avant toute récupération de TVA.",
    ]);
    expect(said("sevenTowns", "ville-4", "en").slice(0, 5)).toEqual([
      "Gap: €14,285.71 net of VAT (14.29%).",
      "Its weight in the key is 1 of 7.",
      "Worked out exactly: €14,285.714… (100,000/7), rounded down to the cent.",
      "7 shares have the same remainder, for 3 cents left over: the order of the ids decides; Colmar, Dole and Épernay receive one each.",
      "To invoice: €14,285.71 net of VAT and €2,857.14 of VAT at 20.00%, which makes €17,142.85 with VAT.",
    ]);
  });

  it("words: in Belgium the same, HTVA and TVAC", () => {
    const belgian = said("sevenTowns", "ville-1", "fr-BE").join(" ");
    expect(belgian).toContain("14 285,72 € HTVA (14,29 %)");
    expect(belgian).toContain("5 142,86 € TVAC");
    expect(belgian).not.toMatch(/\b(HT|TTC)\b/);
  });

  it.each([
    // 100/3 = 33.333…, nearest 33.33: thrice 99.99, a cent is missing. 200/3 = 66.666…, nearest 66.67: a cent too much.
    [
      "bearer",
      "b",
      "Calcul exact : 33,333… € (100/3) ; arrondi au centime le plus proche (33,33 €), plus 1 centime d’écart d’arrondi, que supporte Ville B.",
    ],
    ["bearer", "a", "Calcul exact : 33,333… € (100/3), arrondi au centime le plus proche."],
    [
      "bearerOfLess",
      "b",
      "Calcul exact : 66,666… € (200/3) ; arrondi au centime le plus proche (66,67 €), moins 1 centime d’écart d’arrondi, que supporte Ville B.",
    ],
    // 33.333… + 0.005 = 33.338333… = 20003/600: nearest 33.34, and nothing is left to bear.
    [
      "bearerOfNothing",
      "b",
      "Calcul exact : 33,333… € (100/3) ; avec le report d’arrondi des plans précédents (1/2 centime restant dû), soit 33,338… € (20 003/600), arrondi au centime le plus proche.",
    ],
    [
      "carried",
      "a",
      "Calcul exact : 50,005 € ; avec le report d’arrondi des plans précédents (1/2 centime d’avance), soit 50,00 €.",
    ],
    [
      "carried",
      "b",
      "Calcul exact : 50,005 € ; avec le report d’arrondi des plans précédents (1/2 centime restant dû), soit 50,01 €.",
    ],
    ["carriedUnused", "a", ""],
    // 0.01 − 0.025 = −0.015, down to −0.02; nobody pays less than nothing.
    [
      "carriedMuch",
      "a",
      "Calcul exact : 0,01 € ; avec le report d’arrondi des plans précédents (5/2 de centime d’avance), soit -0,015 € ; arrondi au centime inférieur (-0,02 €), plus 2 centimes pour que le total tombe juste, dans les limites de chacun.",
    ],
    [
      "carriedMuch",
      "c",
      "Calcul exact : 0,01 €, moins 1 centime pour que le total tombe juste, dans les limites de chacun.",
    ],
    [
      "francs",
      "a",
      "Calcul exact : 33,3… FCFP (100/3) ; arrondi à l’unité inférieure (33 FCFP), plus 1 unité attribuée au plus fort reste.",
    ],
    ["dinars", "b", "Calcul exact : 33,3333… TND (100/3), arrondi au millième inférieur."],
    [
      "dinars",
      "a",
      "Calcul exact : 33,3333… TND (100/3) ; arrondi au millième inférieur (33,333 TND), plus 1 millième attribué au plus fort reste.",
    ],
    [
      "unidades",
      "a",
      "Calcul exact : 33,33333… CLF (100/3) ; arrondi au dix-millième inférieur (33,3333 CLF), plus 1 dix-millième attribué au plus fort reste.",
    ],
    [
      "creditNote",
      "a",
      "Calcul exact : -33,333… € (-100/3) ; arrondi au centime inférieur en valeur absolue (-33,33 €), plus 1 centime attribué au plus fort reste, toujours en valeur absolue.",
    ],
    ["creditNote", "b", "Calcul exact : -33,333… € (-100/3), arrondi au centime inférieur en valeur absolue."],
    ["memberAndBearer", "a", ""],
    ["rotation", "c", ""],
  ] as const)("words: how what is owed becomes what is paid: %s, %s", (name, party, expected) => {
    expect(sentence(name, party, "fr", "Calcul exact")).toBe(expected);
  });

  it.each([
    [
      "bearer",
      "b",
      "Worked out exactly: €33.333… (100/3); rounded to the nearest cent (€33.33), plus 1 cent of rounding difference, which Ville B bears.",
    ],
    [
      "carried",
      "a",
      "Worked out exactly: €50.005; with the fraction carried over from earlier plans (1/2 of a cent ahead), that is €50.00.",
    ],
    [
      "carriedMuch",
      "c",
      "Worked out exactly: €0.01, less 1 cent so that the total comes out, within what each may pay.",
    ],
    [
      "francs",
      "a",
      "Worked out exactly: CFPF 33.3… (100/3); rounded down to the unit (CFPF 33), plus 1 unit given by largest remainder.",
    ],
    [
      "creditNote",
      "a",
      "Worked out exactly: -€33.333… (-100/3); rounded down to the cent in absolute value (-€33.33), plus 1 cent given by largest remainder, again in absolute value.",
    ],
  ] as const)("words: the same in English: %s, %s", (name, party, expected) => {
    expect(sentence(name, party, "en", "Worked out")).toBe(expected);
  });

  it("words: an amount that is « environ » so much is not called exact", () => {
    expect(sentence("longFraction", "a", "fr", "Calcul")).toBe(
      "Calcul : environ 11,111… €, arrondi au centime inférieur.",
    );
    expect(sentence("longYen", "b", "fr", "Calcul")).toBe(
      "Calcul : environ 88,8… JPY ; arrondi à l’unité inférieure (88 JPY), plus 1 unité attribuée au plus fort reste.",
    );
    expect(sentence("longFraction", "b", "en", "Worked out")).toBe(
      "Worked out: about €88.888…; rounded down to the cent (€88.88), plus 1 cent given by largest remainder.",
    );
    expect(sentence("longVat", "a", "fr", "À facturer")).toContain(
      "(calcul : environ 5,00000000… €, arrondi au centime",
    );
    expect(sentence("longVat", "a", "en", "To invoice")).toContain("(about €5.00000000…, rounded to the nearest cent)");
  });

  it("words: what is carried in without effect is said, and what is carried on", () => {
    expect(said("carriedUnused", "a", "fr").slice(2, 4)).toEqual([
      "Report d’arrondi des plans précédents : 1/2 centime d’avance, sans effet sur ce montant.",
      "Report d’arrondi sur le plan suivant : 1/2 centime d’avance.",
    ]);
    expect(said("carried", "a", "fr")).toContain(
      "Report d’arrondi sur le plan suivant : aucun, le compte tombe juste.",
    );
    expect(said("carriedMuch", "b", "en")).toContain("Carried on to the next plan: 1/2 of a cent still owed.");
    expect(said("bearer", "b", "fr").join(" ")).not.toContain("Report d’arrondi");
  });

  it("words: where remainders tie, who came first and by which order", () => {
    expect(sentence("priority", "a", "fr", "3 quotes-parts")).toBe(
      "3 quotes-parts ont le même reste, pour 1 centime d’arrondi : l’ordre de priorité de la demande décide, puis celui des identifiants ; Ville C le reçoit.",
    );
    // 100.06 over 11: 9.09636…, rounded down eleven times 99.99: seven cents, too many to name who receives them.
    expect(sentence("manyTied", "m11", "en", "11 shares")).toBe(
      "11 shares have the same remainder, for 7 cents left over: the order of the ids decides; the first 7 in this order receive one each, and Ville 11 is number 11 in it.",
    );
    expect(sentence("manyTied", "m02", "fr", "11 quotes-parts")).toBe(
      "11 quotes-parts ont le même reste, pour 7 centimes d’arrondi : l’ordre des identifiants décide ; les 7 premières dans cet ordre les reçoivent, et Ville 2 y tient le rang 2.",
    );
  });

  it("words: a credit note has its own name", () => {
    expect(sentence("creditNote", "b", "fr", "Avoir")).toBe(
      "Avoir à établir : -33,33 € HT et -6,67 € de TVA au taux de 20,00 % (calcul exact : -6,666 €, arrondi au centime le plus proche), soit -40,00 € TTC.",
    );
    expect(sentence("creditNote", "b", "en", "Credit note")).toBe(
      "Credit note to issue: -€33.33 net of VAT and -€6.67 of VAT at 20.00% (exactly -€6.666, rounded to the nearest cent), which makes -€40.00 with VAT.",
    );
  });

  it("words: francs have no cents", () => {
    expect(said("francs", "a", "fr").slice(3)).toEqual([
      "3 quotes-parts ont le même reste, pour 1 unité d’arrondi : l’ordre des identifiants décide ; Ville A la reçoit.",
      "À facturer : 34 FCFP HT et 7 FCFP de TVA au taux de 20,00 % (calcul exact : 6,8 FCFP, arrondi à l’unité la plus proche), soit 41 FCFP TTC.",
      "Reste à charge : 41 FCFP, soit 34 FCFP de quote-part et 7 FCFP de TVA, avant toute récupération de TVA.",
    ]);
  });

  it("words: a party with several shares has a head for each, and their total", () => {
    // 30 % of 100.01 is 30.003; 100.01 − 30 − 10 − 1 = 59.01, of which a third is 19.67 even.
    // Hundredths of a per cent: 29.997 is cut to 29.99, as five others lost more and five are left.
    expect(said("sources", "a", "fr")).toEqual([
      "Ville A (membre) : 19,67 € HT (19,67 %).",
      "Poids dans la clé : 1 sur 3.",
      "Ville A (financeur) : 30,00 € (29,99 %).",
      "30,00 % du coût de 100,01 € HT : 30,00 €.",
      "Calcul exact : 30,003 €, arrondi au centime le plus proche.",
      "Ville A (financeur) : 10,00 € (10,00 %).",
      "Montant convenu de 10,00 €.",
      "En tout, Ville A : 59,67 €.",
      "Une subvention se verse sans facture : ce plan n’y applique pas de TVA.",
      "À facturer : 19,67 € HT et 3,93 € de TVA au taux de 20,00 % (calcul exact : 3,934 €, arrondi au centime le plus proche), soit 23,60 € TTC.",
      "Reste à charge : 63,60 €, soit 59,67 € de quote-part et 3,93 € de TVA, avant toute récupération de TVA.",
    ]);
    expect(said("memberAndBearer", "a", "en")).toEqual([
      "Ville A (member): €33.33 net of VAT (33.33%).",
      "A unit order of €33.33 net of VAT.",
      "Ville A (bearer of the difference): €0.01 net of VAT (0.01%).",
      "Bears the difference between the orders and the cost: €0.01.",
      "In all, Ville A: €33.34.",
      "To invoice: €33.34 net of VAT and €6.67 of VAT at 20.00% (exactly €6.668, rounded to the nearest cent), which makes €40.01 with VAT.",
      "Net cost: €40.01, which is a share of €33.34 and €6.67 of VAT, before any VAT that is recovered.",
    ]);
  });

  it("words: who is not invoiced is told why, and who brings something in kind what it is worth", () => {
    expect(said("sources", "d", "fr")).toEqual([
      "Ville D (éditeur) : 1,00 € (1,00 %).",
      "Montant convenu de 1,00 €.",
      "L’éditeur ne se facture pas ce qu’il finance : il n’y a pas de TVA.",
    ]);
    expect(said("sources", "b", "en")).toContain(
      "Contribution in kind, valued at €15.00: it means neither payment nor VAT.",
    );
    expect(said("bearer", "a", "fr")).toContain(
      "Aucun taux de TVA n’est indiqué dans la demande : le plan ne porte que des montants HT.",
    );
  });

  it("words: without VAT with its reason, and with an invoice that is already issued", () => {
    expect(said("exempt", "b", "fr").slice(4)).toEqual([
      "À facturer : 33,33 €, sans TVA (motif : autoliquidation).",
      "Échéances : « Acompte » (30,00 %) le 1er janvier 2027, 10,00 € HT ; « Solde » (70,00 %), 23,33 € HT.",
      "À chaque échéance, on appelle le cumul dû, arrondi, moins ce qui a déjà été appelé ; la dernière solde le compte.",
    ]);
    expect(said("exempt", "a", "fr").slice(4, 8)).toEqual([
      "Facturé et à facturer : 33,34 € HT et 6,67 € de TVA au taux de 20,00 %, soit 40,01 € TTC, dont 10,00 € HT déjà facturés et 23,34 € HT à facturer.",
      "La TVA est celle de chaque facture, celles déjà émises restant telles quelles.",
      "Échéances : « Acompte » (30,00 %) le 1er janvier 2027, 10,00 € HT, soit 12,00 € TTC, facture déjà émise ; « Solde » (70,00 %), 23,34 € HT, soit 28,01 € TTC.",
      "À chaque échéance à venir, on appelle le cumul dû, arrondi, moins ce qui a déjà été appelé ; la dernière solde le compte.",
    ]);
  });

  it("words: what is invoiced already is not said to be still to invoice", () => {
    // 33.34, of which 30.00 is invoiced: of the credit of 20.00 only 3.34 is used, and nothing remains to invoice.
    expect(said("issuedAll", "a", "fr").slice(2, 6)).toEqual([
      "Crédit de 20,00 € issu d’un développement précédent, imputé sur la facturation à hauteur de 3,34 € : il ne reste rien à facturer ; reste à valoir : 16,66 €.",
      "Facturé : 30,00 € HT et 6,00 € de TVA au taux de 20,00 %, soit 36,00 € TTC.",
      "La TVA est celle de chaque facture, celles déjà émises restant telles quelles.",
      "Échéances : « Acompte » (50,00 %), 30,00 € HT, soit 36,00 € TTC, facture déjà émise ; « Solde » (50,00 %), 0,00 € HT.",
    ]);
    expect(said("issuedAll", "a", "fr").join(" ")).not.toContain("échéance à venir");
    expect(said("issuedAll", "a", "en")).toContain(
      "Invoiced: €30.00 net of VAT and €6.00 of VAT at 20.00%, which makes €36.00 with VAT.",
    );
    expect(sentence("exempt", "a", "en", "Invoiced")).toBe(
      "Invoiced and to invoice: €33.34 net of VAT and €6.67 of VAT at 20.00%, which makes €40.01 with VAT; of this €10.00 net of VAT is already invoiced and €23.34 is to be invoiced.",
    );
    expect(sentence("issuedUntaxed", "b", "fr", "Facturé")).toBe(
      "Facturé et à facturer : 50,00 €, sans TVA (motif : autoliquidation), dont 20,00 € HT déjà facturés et 30,00 € HT à facturer.",
    );
  });

  it("words: so with credit notes", () => {
    expect(sentence("issuedCreditNote", "a", "fr", "Avoirs")).toBe(
      "Avoirs établis et à établir : -50,00 € HT et -10,00 € de TVA au taux de 20,00 %, soit -60,00 € TTC, dont -20,00 € HT déjà établis et -30,00 € HT à établir.",
    );
    expect(sentence("issuedCreditNote", "a", "en", "Credit notes")).toBe(
      "Credit notes issued and to issue: -€50.00 net of VAT and -€10.00 of VAT at 20.00%, which makes -€60.00 with VAT; of this -€20.00 net of VAT is already issued and -€30.00 is to be issued.",
    );
    expect(sentence("issuedCreditNote", "b", "fr", "Avoir établi")).toBe(
      "Avoir établi : -50,00 € HT et -10,00 € de TVA au taux de 20,00 %, soit -60,00 € TTC.",
    );
    expect(sentence("issuedCreditNote", "b", "en", "Credit note issued")).toContain("-€50.00 net of VAT");
  });

  it("words: who has a rate and is not invoiced is not told that it has none", () => {
    for (const name of ["creditPaysAll", "creditPaysOne"] as const) {
      expect(said(name, "a", "fr").slice(2)).toEqual([
        "Crédit de 50,00 € issu d’un développement précédent, imputé sur la facturation : il ne reste rien à facturer.",
        "Rien n’est facturé : il n’y a pas de TVA.",
      ]);
      expect(said(name, "a", "en")).toContain("Nothing is invoiced: there is no VAT.");
    }
    expect(said("creditPaysOne", "b", "fr").join(" ")).toContain("À facturer : 50,00 € HT et 10,00 € de TVA");
  });

  it("words: where the VAT of several invoices is not that of their sum, both are said", () => {
    // 999.91, 1333.21 and 999.91 at 20 %: 199.98 + 266.64 + 199.98 = 666.60; of 3 333.03 at once 666.606.
    expect(sentence("vatGap", "a", "fr", "La TVA")).toBe(
      "La TVA est calculée et arrondie au centime sur chacune des 3 factures : calculée en une seule fois, elle serait de 666,61 €.",
    );
    expect(sentence("vatGap", "a", "en", "VAT is")).toBe(
      "VAT is computed and rounded to the cent on each of the 3 invoices: computed at once it would be €666.61.",
    );
  });

  it("words: a credit is said where it is earned and where it is used", () => {
    expect(said("credit", "b", "fr").slice(2)).toEqual([
      "Crédit de 7,00 € issu d’un développement précédent, imputé sur la facturation : reste à facturer 43,00 € HT.",
      "À facturer : 43,00 € HT et 8,60 € de TVA au taux de 20,00 %, soit 51,60 € TTC.",
      "Excédent à valoir sur le prochain développement : 4,55 €.",
      "Reste à charge : 54,05 €, soit 50,00 € de quote-part et 8,60 € de TVA moins 4,55 € à valoir, avant toute récupération de TVA.",
    ]);
  });

  it("words: in a rotation, where the party stands and whose turn comes next", () => {
    // 36.00 in all, 12.00 due by each; a paid 12.00, b 9.00 and c 15.00: b is 3.00 behind and would be next.
    expect(said("rotation", "b", "fr").slice(2)).toEqual([
      "Compte du tour de rôle (HT), ce développement compris : dû 12,00 €, payé 9,00 €, soit 3,00 € de retard.",
      "Pour un prochain développement du même coût, ce serait son tour.",
    ]);
    expect(said("rotation", "c", "en").slice(-2)).toEqual([
      "Ledger of the rotation (net of VAT), this development included: €12.00 due, €15.00 paid, so €3.00 ahead.",
      "For a next development of the same cost it would be the turn of Ville B.",
    ]);
    expect(said("rotation", "c", "fr").slice(-1)).toEqual(["Tour suivant, à coût égal : Ville B."]);
    expect(sentence("rotation", "a", "fr", "Compte")).toMatch(/, soit à jour\.$/);
    expect(sentence("nobodysTurn", "a", "fr", "Compte")).toBe(
      "Compte du tour de rôle (HT), ce développement n’y étant pas inscrit : dû 0,00 €, payé 0,00 €, soit à jour.",
    );
  });

  it("words: who only waits is told so, and of a stranger nothing is said", () => {
    expect(said("memberAndBearer", "d", "fr")).toEqual(["Ville D : sur la liste d’attente, sans commande à ce jour."]);
    expect(said("memberAndBearer", "d", "en")).toEqual(["Ville D: on the waiting list, with no order so far."]);
    expect(said("memberAndBearer", "nobody", "fr")).toEqual([]);
  });

  it("words: before a mark, a French sentence keeps the spaces of a name together", () => {
    const named = {
      ...partyRequests.sevenTowns,
      parties: partyRequests.sevenTowns.parties.map((party) => ({ ...party, name: "Oui ! " })),
    };
    const explained = (locale: Locale) => explain(planFunding(named), { locale, party: "ville-1" })[0]?.slice(0, 9);
    expect(["fr", "fr-BE", "en"].map((locale) => explained(locale as Locale))).toEqual([
      "Oui\u00a0! \u00a0: ",
      "Oui\u00a0! \u00a0: ",
      "Oui ! : €",
    ]);
  });
});
