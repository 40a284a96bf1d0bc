import { describe, expect, it } from "vitest";
import { define, texts } from "../../../src/sheet/functions/define.js";
import type { SheetWords } from "../../../src/sheet/functions/words.js";
import { sheetWords } from "../../../src/sheet/functions/words-in.js";
import { called, column } from "../../support/sheet-cells.js";

type Case = readonly [id: string, values: Readonly<Record<string, unknown>>, en: string, fr: string];

const one = { cost: 1, weights: column(1, 1) };

/** For each sentence of the functions the smallest call that is answered by it. */
const cases: Readonly<
  Record<Exclude<keyof SheetWords, "defect" | "row" | "issues" | "balanced" | "unbalanced">, Case>
> = {
  at: [
    "KEY",
    { cost: 1, weights: column("Weights", 1, -1) },
    "-1 is below 0. Give 0 or more (cell 3 of “weights”).",
    "-1 est inférieur à 0. Donnez 0 ou davantage (cellule 3 de « poids »).",
  ],
  unreadable: [
    "KEY",
    { cost: "many", weights: 1 },
    "“cost” holds “many”, which is not a number. Write a number there.",
    "« cout » contient « many », qui n’est pas un nombre. Écrivez-y un nombre.",
  ],
  thousands: [
    "KEY",
    { cost: 1, weights: column("104,260", "104.260") },
    "Cell 1 of “weights” holds “104,260”, which can be read in two ways. Write 104260 if its mark parts thousands; if it parts decimals, 104.26.",
    "La cellule 1 de « poids » contient « 104,260 », qui peut se lire de deux façons. Écrivez 104260 si le séparateur est celui des milliers ; si c’est celui des décimales, 104,26.",
  ],
  negative: [
    "RECONCILE",
    { amounts: column("(1 234,50)"), total: 1 },
    "Cell 1 of “amounts” holds “(1 234,50)”, which may be a negative number. If it is, write the minus before it, such as -1234.50; otherwise write the number alone.",
    "La cellule 1 de « montants » contient « (1 234,50) », peut-être un nombre négatif. S’il l’est, écrivez le signe moins devant, comme -1234,50 ; sinon, écrivez le nombre seul.",
  ],
  boolean: [
    "KEY",
    { cost: true, weights: 1 },
    "“cost” holds TRUE or FALSE, which is not a value to reckon with. Write a number or a text there.",
    "« cout » contient VRAI ou FAUX, qui ne se calcule pas. Écrivez-y un nombre ou un texte.",
  ],
  date: [
    "KEY",
    { cost: 1, weights: column(1, new Date(0)) },
    "Cell 2 of “weights” holds a date, where a number or a text is due. Change the format of the cell, or its content.",
    "La cellule 2 de « poids » contient une date, alors qu’un nombre ou un texte est attendu. Changez le format de la cellule, ou son contenu.",
  ],
  error: [
    "KEY",
    { cost: "#N/A", weights: 1 },
    "“cost” holds the error #N/A. Correct that cell first.",
    "« cout » contient l’erreur #N/A. Corrigez d’abord cette cellule.",
  ],
  unknown: [
    "KEY",
    { cost: 1, weights: column({}) },
    "Cell 1 of “weights” holds a value that is neither number nor text. Write a number or a text there.",
    "La cellule 1 de « poids » contient une valeur qui n’est ni un nombre ni un texte. Écrivez-y l’un ou l’autre.",
  ],
  missing: [
    "KEY",
    { ...one, names: column("a", "") },
    "Cell 2 of “names” is empty. Write there what is due.",
    "La cellule 2 de « noms » est vide. Écrivez-y ce qui est attendu.",
  ],
  tooPrecise: [
    "KEY",
    { cost: 100 / 3, weights: 1 },
    "“cost” holds 33.3333333333333, and amounts in EUR have at most 2 decimals. Round it there, with ROUND, so that everybody sees the amount that counts.",
    "« cout » contient 33,3333333333333, et un montant en EUR a au plus 2 décimales. Arrondissez-le dans la cellule, par ARRONDI, pour que chacun voie le montant qui compte.",
  ],
  tooLarge: [
    "KEY",
    { cost: 1, weights: 1e15 },
    "Cell 1 of “weights” holds 1000000000000000, and a spreadsheet holds no more than 15 digits of a number. Write it as text, with an apostrophe before it.",
    "La cellule 1 de « poids » contient 1000000000000000, et un tableur ne garde que 15 chiffres d’un nombre. Écrivez-le en texte, précédé d’une apostrophe.",
  ],
  resultTooLarge: [
    "KEY",
    { cost: "12345678901234", weights: 1 },
    "The result 12,345,678,901,234.00 has more than 15 digits, and a spreadsheet would change it. Share a smaller amount, or use quotepart outside the spreadsheet.",
    "Le résultat 12 345 678 901 234,00 a plus de 15 chiffres, et un tableur le changerait. Répartissez un montant plus petit, ou employez quotepart hors du tableur.",
  ],
  notACount: [
    "UNIT_ORDER",
    { cost: 1, count: 2.5 },
    "“count” holds 2.5, where a whole number from 1 to 50,000 is due. Write one, such as 6.",
    "« nombre » contient 2,5, alors qu’un nombre entier de 1 à 50 000 est attendu. Écrivez-en un, tel que 6.",
  ],
  rateAmbiguous: [
    "VAT",
    { nets: 1, rates: 0.9 },
    "“rates” holds 0.9, which may be 0.9 % or a hundred times that. Write it with its sign, as text: “0.9 %”.",
    "« taux » contient 0,9, qui peut être 0,9 % ou cent fois plus. Écrivez-le avec son signe, en texte : « 0,9 % ».",
  ],
  ratesSum: [
    "INSTALMENTS",
    { amounts: 1, rates: [[30, 60.5]] },
    "“rates” makes 90.5 in all, and instalments make 100 (or 100 %, which is 1). Correct a rate; write thirds as text: “1/3”.",
    "« taux » fait 90,5 en tout, et des échéances font 100 (ou 100 %, soit 1). Corrigez un taux ; écrivez un tiers en texte : « 1/3 ».",
  ],
  currency: [
    "KEY",
    { ...one, currency: "euros" },
    "“currency” holds “euros”, which is no currency of ISO 4217. Write three letters, such as EUR, or leave it empty for euros.",
    "« devise » contient « euros », qui n’est pas une devise de la norme ISO 4217. Écrivez trois lettres, telles que EUR, ou laissez vide pour des euros.",
  ],
  choice: [
    "PLEDGES",
    { cost: 1, pledges: 1, shortfall: "pray" },
    "“shortfall” holds “pray”. Write one of: report, top-up, equal-top-up, cancel.",
    "« manque » contient « pray ». Écrivez l’un de ces mots : signaler, relever, relever-également, annuler.",
  ],
  severalCells: [
    "KEY",
    { cost: column(1, 2), weights: 1 },
    "“cost” takes one cell, and was given several. Choose a single cell.",
    "« cout » prend une cellule, et en a reçu plusieurs. Choisissez-en une seule.",
  ],
  severalColumns: [
    "KEY",
    {
      cost: 1,
      weights: [
        [1, 2],
        [3, 4],
      ],
    },
    "“weights” takes one column, or one row, and was given several. Choose one.",
    "« poids » prend une colonne, ou une ligne, et en a reçu plusieurs. Choisissez-en une seule.",
  ],
  tooManyCells: [
    "KEY",
    { cost: 1, weights: new Array(2_000_001) },
    "“weights” has more than 2,000,000 cells. Choose a shorter range.",
    "« poids » a plus de 2 000 000 cellules. Choisissez une plage plus courte.",
  ],
  crossed: [
    "KEY",
    { ...one, names: [["a", "b"]] },
    "“names” is a row and “weights” a column, or the other way round. Choose both the same way.",
    "« noms » est une ligne et « poids » une colonne, ou l’inverse. Choisissez-les dans le même sens.",
  ],
  heading: [
    "KEY",
    { cost: 1, weights: column("Weights", 1), minimums: column(5, 5) },
    "“weights” begins with a heading and “minimums” with a number. Begin both ranges on the same line.",
    "« poids » commence par un titre et « planchers » par un nombre. Faites commencer les deux plages à la même ligne.",
  ],
  empty: [
    "KEY",
    { cost: 1, weights: column("Weights", "") },
    "“weights” holds no number. Choose the cells that hold them.",
    "« poids » ne contient aucun nombre. Choisissez les cellules qui en contiennent.",
  ],
  total: [
    "KEY",
    { cost: 100, weights: column(1, 2, 3), names: column("Metz", "Nancy", "Total") },
    "Cell 3 of “names” holds “Total”, which is a total and no member. Choose ranges that end at the last member.",
    "La cellule 3 de « noms » contient « Total », qui est un total et non un membre. Choisissez des plages qui s’arrêtent au dernier membre.",
  ],
  repeated: [
    "KEY",
    { ...one, names: column("Metz", "Metz ") },
    "Cell 2 of “names” holds “Metz”, as cell 1 does. Give each member a name of its own.",
    "La cellule 2 de « noms » contient « Metz », comme la cellule 1. Donnez à chaque membre un nom qui lui est propre.",
  ],
  noSuchLine: [
    "KEY_EXPLAIN",
    { ...one, line: 3 },
    "“line” holds 3, and there is no such line. Write a name of the list, or the number of a line, counted from the first cell of the range.",
    "« ligne » contient 3, et il n’y a pas de telle ligne. Écrivez un nom de la liste, ou le numéro d’une ligne, compté depuis la première cellule de la plage.",
  ],
  mixedSigns: [
    "VAT_GAP",
    { nets: column(1, -1), rates: 20 },
    "“nets” mixes amounts above and below 0. Take invoices and credit notes apart, each in a column of its own.",
    "« montants » mêle des montants positifs et négatifs. Séparez les factures des avoirs, chacun dans sa colonne.",
  ],
  notAMember: [
    "NEXT_TURN",
    { members: column("A", "B"), weights: column(1, 1), payers: column("A", "C"), costs: column(1, 1), cost: 1 },
    "Cell 2 of “payers” holds “C”, which is no name of “members”. Write it as it stands there.",
    "La cellule 2 de « payeurs » contient « C », qui n’est pas un nom de « membres ». Écrivez-le comme il y figure.",
  ],
};

/** French sentences have spaces that no line breaks at; they are written as ordinary ones above. */
const plainly = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("sheet: what is wrong is a sentence in the language of the function", () => {
  it.each(Object.entries(cases))("sheet: %s", (_, [id, values, en, fr]) => {
    expect(called(id, values)).toEqual({ ok: false, message: en });
    const french = called(id, values, { language: "fr" });
    expect(french.ok ? french : plainly(french.message)).toBe(fr);
  });

  it("sheet: an error without a code, and amounts of a currency without decimals, have their own words", () => {
    expect(called("KEY", { cost: new Error("x"), weights: 1 })).toMatchObject({
      message: "“cost” holds an error. Correct that cell first.",
    });
    expect(called("KEY", { cost: "1,5", weights: 1, currency: "XPF" }, { language: "fr" })).toMatchObject({
      message: expect.stringContaining("un montant en XPF n’a pas de décimales"),
    });
  });

  it("sheet: what the library refuses is said with the cell that it comes from", () => {
    const said = (id: string, values: Readonly<Record<string, unknown>>): unknown => called(id, values);
    expect(said("KEY", { cost: 1, weights: column(0, 0) })).toMatchObject({
      message: expect.stringContaining("(“weights”)"),
    });
    const crossed = { ...one, minimums: column("", 9), maximums: column("", 5) };
    expect(said("KEY", crossed)).toMatchObject({ message: expect.stringContaining("(cell 2 of “minimums”)") });
    expect(said("PLEDGES", { cost: -1, pledges: 1 })).toMatchObject({
      message: expect.stringContaining("negative cost -1.00"),
    });
    const long = { ...one, names: column("a", "b".repeat(201)) };
    expect(said("KEY", long)).toMatchObject({ message: expect.stringContaining("(cell 2 of “names”)") });
    expect(said("VAT", { nets: column(1, 1), rates: column(20, 200) })).toMatchObject({
      message: expect.stringContaining("(cell 2 of “rates”)"),
    });
  });

  it("sheet: a past turn has a payer and a cost, whatever an empty cell arrives as", () => {
    const given = { members: column("A", "B"), weights: column(1, 1), cost: 1 };
    for (const nothing of ["", 0]) {
      const noCost = { ...given, payers: column("A", "B"), costs: column(5, nothing) };
      expect(called("NEXT_TURN", noCost)).toMatchObject({
        message: "Cell 2 of “costs” is empty. Write there what is due.",
      });
      const noPayer = { ...given, payers: column("A", nothing), costs: column(5, 5) };
      expect(called("BALANCES", noPayer)).toMatchObject({
        message: "Cell 2 of “payers” is empty. Write there what is due.",
      });
      const noName = { ...given, members: column("A", nothing), payers: "", costs: "" };
      expect(called("NEXT_TURN", noName)).toMatchObject({
        message: "Cell 2 of “members” is empty. Write there what is due.",
      });
    }
  });

  it("sheet: a mistake of the library would be called one, in the language of the call", () => {
    const hostile = {
      get message(): string {
        throw new Error("twice");
      },
    };
    for (const thrown of [
      new Error("x"),
      "text",
      Object.assign(new Error("y"), {}),
      Object.setPrototypeOf(hostile, Error.prototype),
    ]) {
      const broken = define({
        id: "BROKEN",
        names: texts("CASSE", "BROKEN"),
        descriptions: texts("Casse.", "Breaks."),
        parameters: {},
        gives: "number",
        compute() {
          throw thrown;
        },
      });
      expect(broken.run([], { language: "en" })).toMatchObject({
        ok: false,
        message: expect.stringContaining("not of yours"),
      });
      expect(broken.run([], { language: "fr" }).ok).toBe(false);
    }
    expect(sheetWords.fr.defect("x")).toContain("une erreur de quotepart, non la vôtre : x");
  });
});
