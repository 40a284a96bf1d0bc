import { describe, expect, it } from "vitest";
import { invoiceTables } from "../../../src/cli/invoices-text.js";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { labelsIn } from "../../../src/words/labels.js";
import { type Locale, speakerOf } from "../../../src/words/locale.js";
import { invoiced, many } from "../../support/invoiced-request.js";

interface Case {
  readonly claim: string;
  readonly request: FundingRequest;
  readonly locale: Locale;
  readonly text: string;
}

/** Spaces are plain here. */
const cases: readonly Case[] = [
  {
    claim: "VAT, instalments, contributions in kind and net costs, in French",
    request: invoiced,
    locale: "fr",
    text: `
Factures et TVA
Partie      Taux        HT      TVA       TTC
─────────────────────────────────────────────
Ville A  20,00 %  350,03 €  70,00 €  420,03 €
Ville B   5,50 %  350,02 €  19,26 €  369,28 €
─────────────────────────────────────────────
Total             700,05 €  89,26 €  789,31 €

Échéancier HT
Partie           Acompte     Solde     Total
────────────────────────────────────────────
Taux             30,00 %   70,00 %
Date     31 janvier 2027
Ville A         105,01 €  245,02 €  350,03 €
Ville B         105,01 €  245,01 €  350,02 €
────────────────────────────────────────────
HT              210,02 €  490,03 €  700,05 €
TVA              26,78 €   62,48 €   89,26 €
TTC             236,80 €  552,51 €  789,31 €

Apports en nature, valorisés
Partie    Montant
─────────────────
Ville A  150,00 €

Reste à charge (quote-part et TVA, moins crédit ; avant FCTVA éventuel)
Partie   Quote-part HT      TVA  Reste à charge
───────────────────────────────────────────────
Ville A       350,03 €  70,00 €        420,03 €
Ville B       350,02 €  19,26 €        369,28 €
Région        300,00 €   0,00 €        300,00 €
`,
  },
  {
    claim: "the same, in English",
    request: invoiced,
    locale: "en",
    text: `
Invoices and VAT
Party      Rate      Net     VAT    Gross
─────────────────────────────────────────
Ville A  20.00%  €350.03  €70.00  €420.03
Ville B   5.50%  €350.02  €19.26  €369.28
─────────────────────────────────────────
Total            €700.05  €89.26  €789.31

Schedule, net
Party            Acompte    Solde    Total
──────────────────────────────────────────
Rate              30.00%   70.00%
Due      31 January 2027
Ville A          €105.01  €245.02  €350.03
Ville B          €105.01  €245.01  €350.02
──────────────────────────────────────────
Net              €210.02  €490.03  €700.05
VAT               €26.78   €62.48   €89.26
Gross            €236.80  €552.51  €789.31

Contributions in kind, valued
Party     Amount
────────────────
Ville A  €150.00

Net cost (share and VAT, less credit)
Party    Share, net     VAT  Net cost
─────────────────────────────────────
Ville A     €350.03  €70.00   €420.03
Ville B     €350.02  €19.26   €369.28
Région      €300.00   €0.00   €300.00
`,
  },
  {
    claim: "credits from earlier developments before the invoices that they lower, in French",
    request: { ...many, schedule: undefined, credits: [{ party: "b", amount: "600.00" }] },
    locale: "fr",
    text: `
Crédits HT de développements précédents, imputés sur la facturation
Partie     Crédit    Imputé  Reste à valoir
───────────────────────────────────────────
Ville B  600,00 €  500,02 €         99,98 €
`,
  },
  {
    claim: "the same, in English",
    request: { ...many, schedule: undefined, credits: [{ party: "b", amount: "600.00" }] },
    locale: "en",
    text: `
Credits from earlier developments, net, used on the invoices
Party     Credit     Used    Left
─────────────────────────────────
Ville B  €600.00  €500.02  €99.98
`,
  },
  {
    claim: "many instalments in several tables, without VAT and net costs",
    request: many,
    locale: "fr",
    text: `
Échéancier HT
Partie   Échéance 1  Échéance 2  Échéance 3  Échéance 4
───────────────────────────────────────────────────────
Taux        20,00 %     20,00 %     20,00 %     20,00 %
Ville A    100,01 €    100,00 €    100,01 €    100,00 €
Ville B    100,00 €    100,01 €    100,00 €    100,01 €
───────────────────────────────────────────────────────
HT         200,01 €    200,01 €    200,01 €    200,01 €

Échéancier HT
Partie   Échéance 5       Total
───────────────────────────────
Taux        20,00 %
Ville A    100,01 €    500,03 €
Ville B    100,00 €    500,02 €
───────────────────────────────
HT         200,01 €  1 000,05 €
`,
  },
];

describe("cli: what a plan says of invoices", () => {
  it.each(cases)("cli: $claim", ({ request, locale, text }) => {
    const plan = planFunding(request);
    const written = invoiceTables(plan, labelsIn(locale), speakerOf(plan, locale)).join("\n\n");
    expect(written.replace(/[\u00a0\u202f]/g, " ")).toBe(text.trim());
  });
});
