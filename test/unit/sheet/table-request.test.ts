import { describe, expect, test } from "vitest";
import { planFunding } from "../../../src/index.js";
import type { TableOptions } from "../../../src/sheet/tables/options.js";
import { requestFromTable } from "../../../src/sheet/tables/request.js";
import { COLUMNS, LABELS } from "../../../src/words/table-heading-words.js";
import { columnNamed, comparable } from "../../../src/words/table-headings.js";

type Rows = readonly (readonly unknown[])[];

/** What a table is refused for: codes, places and what the sentence needs. */
function refused(rows: Rows, options: TableOptions = {}) {
  const read = requestFromTable(rows, options);
  if (read.ok) throw new Error("It was read.");
  return read.issues.map(({ code, path, params }) => [code, path.join(" "), params] as const);
}

/** The request of a table. */
function request(rows: Rows, options: TableOptions = {}) {
  const read = requestFromTable(rows, options);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value.request;
}

const warnings = (rows: Rows) => {
  const read = requestFromTable(rows);
  return read.ok ? read.value.warnings.map(({ code, params }) => [code, params]) : read;
};

const top: Rows = [
  ["Coût HT", "100,00 €"],
  ["Intitulé", "Portail"],
];
const strategyOf = (rows: Rows, options?: TableOptions) => {
  const { modality } = request(rows, options);
  return modality.kind === "co-financed" ? modality.strategy : undefined;
};
const weightsOf = (heading: string, ...values: unknown[]) => {
  const strategy = strategyOf([...top, ["Membre", heading], ...values.map((value, at) => [`m${at}`, value])]);
  return strategy?.kind === "allocation-key" ? strategy.key.map(({ weight }) => weight) : undefined;
};

describe("sheet: headings of a table", () => {
  test.each([
    ["Membre", "Poids"],
    ["MEMBRES", "CLÉ DE RÉPARTITION"],
    ["Nom de la commune", "Population municipale"],
    [" partie ", "Nombre d’habitants"],
    ["Collectivité", "Part (%)"],
    ["Member", "Weight"],
    ["Municipality", "inhabitants"],
  ])("sheet: “%s” and “%s” make a key", (name, weight) => {
    expect(strategyOf([...top, [name, weight], ["Metz", 2], ["Toul", 1]])).toMatchObject({
      kind: "allocation-key",
      key: [
        { party: "metz", weight: "2" },
        { party: "toul", weight: "1" },
      ],
    });
  });

  test.each(["Promesse", "Engagement HT", "Pledge", "Commitment, net of VAT"])(
    "sheet: “%s” makes pledges",
    (pledge) => {
      const rows = [
        ...top,
        ["Membre", pledge, "Plancher", "Plafond", "Plafond TTC", "TVA"],
        ["Metz", "60,00", 0, 70, "90,00", 20],
      ];
      expect(strategyOf([...rows, ["Toul", "40,00", "", "", "", 20]])).toEqual({
        kind: "voluntary-share",
        pledges: [
          { party: "metz", amount: "60.00", minimum: "0", maximum: "70", maximumGross: "90.00" },
          { party: "toul", amount: "40.00" },
        ],
      });
    },
  );

  test("sheet: what is said of a party is read with it", () => {
    const head = ["Rôle", "SIRET", "Partie", "Taux de TVA", "Motif de TVA", "Pays", "Type", "Poids"];
    const { parties } = request([
      ...top,
      head,
      ["membre", "215 403 957 00011", "Ville d’Œuf-en-Ternois", "20 %", "", "FR", "commune", 1],
      ["Éditeur", "", "L’éditeur", 0, "fonds propres", "", "", ""],
    ]);
    expect(parties).toEqual([
      {
        id: "ville-d-oeuf-en-ternois",
        name: "Ville d’Œuf-en-Ternois",
        role: "member",
        vatRate: "20",
        country: "FR",
        type: "commune",
        identifier: "21540395700011",
      },
      { id: "l-editeur", name: "L’éditeur", role: "publisher", vatRate: "0", vatReason: "fonds propres" },
    ]);
  });

  test("sheet: unit orders have an amount, a number of contributors and a bearer, or a credit", () => {
    const rows = [
      ["Coût", "7400"],
      ["Number of contributors", 3],
      ["Member", "Role", "Unit order"],
      ["A", "", 2500],
      ["B", "", "2500.00"],
      ["P", "publisher", ""],
    ];
    const orders = { kind: "unit-order", contributors: ["a", "b"], count: 3, unit: "2500" };
    expect(strategyOf([...rows, [], ["Bearer of the difference", "P"]])).toEqual({
      ...orders,
      difference: { policy: "bearer", party: "p" },
    });
    expect(strategyOf([["Difference", "credit"], ...rows])).toMatchObject({ difference: { policy: "credit" } });
  });

  test("sheet: without a column of orders every member orders", () => {
    const rows = [["Coût", 90], ["Nombre de commandes", 3], ["Écart", "crédit"], ["Nom"], ["A"], ["B"], ["C"]];
    expect(strategyOf(rows)).toEqual({
      kind: "unit-order",
      contributors: ["a", "b", "c"],
      count: 3,
      difference: { policy: "credit" },
    });
  });

  test("sheet: two columns for one thing are not chosen between", () => {
    expect(refused([...top, ["Nom", "Population", "Membre", "Promesse"], ["a", 1, "b", 2]])).toEqual([
      ["table.column-twice", "2 C", { row: 3, first: "A (“Nom”)", second: "C (“Membre”)" }],
      ["table.column-twice", "2 D", { row: 3, first: "B (“Population”)", second: "D (“Promesse”)" }],
    ]);
  });

  test("sheet: all that is missing is said at once, with the headings that were read", () => {
    expect(
      refused([
        ["Ville", "Habitants "],
        ["Metz", 1],
      ]),
    ).toEqual([
      ["table.column-missing", "0", { column: "name", headings: "“Ville”, “Habitants”" }],
      ["table.label-missing", "", { label: "cost" }],
    ]);
    expect(refused([["x", "y"]]).map(([code, , params]) => [code, params])).toEqual([
      ["table.column-missing", { column: "name", headings: null }],
      ["table.column-missing", { column: "basis", headings: null }],
      ["table.label-missing", { label: "cost" }],
    ]);
  });
});

describe("sheet: words of a table", () => {
  test("sheet: no heading and no label means two things, in one language or between the two", () => {
    for (const table of [COLUMNS, LABELS]) {
      const meanings = new Map<string, string>();
      for (const [kind, list] of [...Object.entries(table.fr), ...Object.entries(table.en)]) {
        for (const word of list.map(comparable)) expect([word, meanings.get(word) ?? kind]).toEqual([word, kind]);
        for (const word of list.map(comparable)) meanings.set(word, kind);
      }
    }
  });

  test("sheet: capitals, accents, spaces, plurals, signs and « HT » change nothing in a heading", () => {
    for (const heading of ["Plafond", "PLAFONDS HT", "plafond (€ HT)", "Plafond en euros", " Plafond\u00a0: "]) {
      expect([heading, columnNamed(heading)?.kind]).toEqual([heading, "maximum"]);
    }
    expect(columnNamed("Plafond TTC")?.kind).toBe("maximumGross");
    expect(columnNamed("%")).toBeUndefined();
  });
});

describe("sheet: rows of a table", () => {
  test("sheet: ids are ASCII, made of the names, and each is given once", () => {
    const names = ["Saint-Denis", "Saint Denis", "saint-denis-2", "Ville", "北京", "€"];
    const { parties } = request([...top, ["Nom", "Poids"], ...names.map((name) => [name, 1])]);
    const ids = ["saint-denis", "saint-denis-2", "saint-denis-2-2", "ville", "party", "party-2"];
    expect(parties.map(({ id }) => id)).toEqual(ids);
  });

  test("sheet: a row of totals is no party, and one that does not fit is told", () => {
    const rows = [...top, ["Nom", "Population"], ["Metz", "1 000"], ["Toul", "500"], ["TOTAL", "1 600"]];
    expect(request(rows).parties).toHaveLength(2);
    expect(warnings(rows)).toEqual([
      ["table.total-differs", { row: 6, column: "B", heading: "“Population”", received: "“1 600”", expected: "1500" }],
    ]);
    expect(warnings([...rows.slice(0, -1), ["Total", "1 500"]])).toEqual([]);
  });

  test("sheet: a party below the end of the table is not left out unnoticed", () => {
    const rows = [...top, ["Nom", "Poids"], ["Metz", 1], [], ["Toul", 2]];
    expect(refused(rows)).toEqual([["table.rows-after", "5 A", { row: 6, end: 5 }]]);
    expect(refused([...rows.slice(0, 4), ["Total", 1], [], ["Toul", 2]])).toMatchObject([
      ["table.rows-after", "6 A", {}],
    ]);
  });

  test("sheet: a name or a figure that is missing is asked for, where it is missing", () => {
    expect(refused([...top, ["Nom", "Poids"], ["Metz", ""], ["", 2]])).toEqual([
      ["table.name-missing", "4 A", { row: 5, column: "A" }],
      ["table.value-missing", "3 B", { row: 4, column: "B", heading: "“Poids”", name: "“Metz”" }],
    ]);
  });

  test("sheet: one name twice is told, unless numbers tell the two apart", () => {
    const rows = [...top, ["Nom", "Poids", "SIREN"], ["Saint-Martin", 1, "1"], ["Saint-Martin", 1, "2"]];
    expect(warnings(rows)).toEqual([]);
    expect(warnings(rows.map((row) => row.slice(0, 2)))).toMatchObject([
      ["table.name-repeated", { row: 5, firstRow: 4 }],
    ]);
  });

  test("sheet: columns and rows that are not read are told", () => {
    const head = ["Observations", "Nom", "Poids", "", "Code"];
    const rows = [["Pour mémoire", "le 3"], ...top, head, ["", "Metz", 1, "vu"], [], ["fait à Metz"], ["le 4"]];
    expect(warnings(rows)).toEqual([
      ["table.column-ignored", { columns: "A (“Observations”), D, E (“Code”)", count: 3 }],
      ["table.rows-ignored", { rows: "1, 7–8", count: 3 }],
    ]);
  });

  test("sheet: a bound that nothing would keep is refused", () => {
    const rows = [...top, ["Nom", "Poids", "Plafond TTC"], ["Metz", 1, 5]];
    expect(refused(rows)).toMatchObject([["table.column-unfit", "3 C", { heading: "“Plafond TTC”", basis: "weight" }]]);
  });

  test("sheet: what the plan refuses is said at the cell", () => {
    const rows = [
      ...top,
      ["Nom", "Poids", "Plancher", "Plafond", "TVA"],
      ["Metz", 1, 50, 5, 20],
      ["Toul", -1, "", "", 200],
    ];
    const found = refused(rows).map(([code, path]) => [code, path]);
    expect(found).toEqual([
      ["rate.out-of-range", "4 E"],
      ["number.negative", "4 B"],
      ["bounds.crossed", "3 C"],
    ]);
    expect(refused([["Coût", "1,0051 €"], ...rows.slice(1, 3)]).map(([code, path]) => [code, path])).toContainEqual([
      "amount.too-precise",
      "0 B",
    ]);
  });

  test("sheet: shares that the table states and its terms do not give are refused", () => {
    const rows = [...top, ["Nom", "Poids", "Quote-part HT"], ["Metz", 1, "50,00"], ["Toul", 1, "50,00"]];
    expect(planFunding(request(rows)).shares.map(({ amount }) => amount)).toEqual(["50.00", "50.00"]);
    const other = [...rows.slice(0, 4), ["Toul", 3, "50,00"]];
    expect(refused(other)).toMatchObject([
      ["table.share-differs", "3 C", { name: "“Metz”", received: "50.00", expected: "25.00" }],
      ["table.share-differs", "4 C", { name: "“Toul”", received: "50.00", expected: "75.00" }],
    ]);
  });

  test("sheet: two tables in one are not chosen between", () => {
    const rows = [
      ["Nom", "Poids"],
      ["Metz", 1],
    ];
    expect(refused([...top, ...rows, [], ...rows])).toMatchObject([
      ["table.several", "5", { first: "3", second: "6", where: "rows" }],
    ]);
  });
});

describe("sheet: numbers of a table", () => {
  test("sheet: numbers are read as people write them in French", () => {
    const spaced = ["1 234", "1\u00a0234", "1\u202f234", "1234", 1234, " 1 234,0 "];
    expect(weightsOf("Poids", ...spaced)).toEqual(["1234", "1234", "1234", "1234", "1234", "1234.0"]);
    expect(weightsOf("Poids", "12,5", "1/3", 0.1 + 0.2, "0")).toEqual(["12.5", "1/3", "0.3", "0"]);
    expect(weightsOf("Part", "33,3 %", "66,7%", 0)).toEqual(["33.3", "66.7", "0"]);
  });

  test("sheet: a number that can be read in two ways is refused in both languages", () => {
    const table = (name: string, weight: string, ...values: unknown[]): Rows => [
      ...top,
      [name, weight],
      ...values.map((value, at) => [`m${at}`, value]),
    ];
    const why = (rows: Rows) => refused(rows).map(([code, path, params]) => [code, path, params["why"]]);
    expect(why(table("Membre", "Poids", "1.234", "1.2"))).toEqual([["table.number", "3 B", "thousands"]]);
    expect(
      why([
        ["Cost", 5],
        ["Member", "Weight"],
        ["A", "1,234"],
        ["B", 1],
      ]),
    ).toEqual([["table.number", "2 B", "thousands"]]);
    // Words that both languages have do not say which it is: what either of them doubts is refused.
    const given = { currency: "EUR", development: { title: "T", cost: "5.00" } };
    const both = [
      ["Commune", "Population"],
      ["A", "1,234"],
      ["B", "1,5"],
      ["C", "2.5"],
    ];
    expect(refused(both, { given }).map(([code, path, params]) => [code, path, params["why"]])).toEqual([
      ["table.number", "1 B", "thousands"],
    ]);
    expect(refused(both, { given, language: "fr" }).map(([, path]) => path)).toEqual(["1 B"]);
    // Of a currency with three decimals the language tells which mark is theirs.
    const dinars = [
      ["Commune", "Promesse"],
      ["A", "1,234"],
    ];
    const inDinars = { given: { ...given, currency: "TND" } };
    expect(refused(dinars, { ...inDinars, language: "en" }).map(([, , params]) => params["why"])).toEqual([
      "thousands",
    ]);
    expect(request(dinars, { ...inDinars, language: "fr" }).modality).toMatchObject({
      strategy: { pledges: [{ amount: "1.234" }] },
    });
  });

  test("sheet: what is no number is shown with its row and column", () => {
    expect(
      refused([
        ["Coût", "dix"],
        ["Membre", "Promesse", "TVA"],
        ["A", "20 %", "0,2"],
        ["B", "#REF!", "x"],
      ]),
    ).toEqual([
      ["table.number", "0 B", { row: 1, column: "B", received: "“dix”", why: "unreadable" }],
      ["table.number", "2 C", { row: 3, column: "C", received: "“0,2”", why: "fraction" }],
      ["table.number", "3 C", { row: 4, column: "C", received: "“x”", why: "unreadable" }],
      ["table.number", "2 B", { row: 3, column: "B", received: "“20 %”", why: "percent" }],
      ["table.cell-error", "3 B", { row: 4, column: "B", received: "“#REF!”", what: "error" }],
    ]);
  });

  test("sheet: weights are all percentages, or none", () => {
    const rows = [...top, ["Nom", "Part"], ["A", "40 %"], ["B", 0.6]];
    expect(refused(rows)).toMatchObject([["table.percent-mixed", "4 B", { row: 5, firstRow: 4 }]]);
  });

  test("sheet: unit orders are all of the same amount", () => {
    const rows = [
      ["Coût", 9],
      ["Nombre de contributeurs", 2],
      ["Écart", "crédit"],
      ["Nom", "Commande unitaire"],
    ];
    expect(refused([...rows, ["A", 5], ["B", 4]])).toMatchObject([
      ["table.orders-differ", "5 B", { received: "4", first: "5", firstRow: 5 }],
    ]);
    expect(refused([...rows, ["A", 5], ["B", 5], ["Montant unitaire", 4]])).toMatchObject([
      ["table.orders-differ", "6 B", { received: "4", first: "5" }],
    ]);
  });
});

describe("sheet: labels of a table", () => {
  const table: Rows = [
    ["Membre", "Poids"],
    ["Metz", 1],
  ];

  test("sheet: labels stand above or below, beside each other, or in one cell with what they say", () => {
    const development = { id: "wcs-1", title: "Carte", year: 2027, nature: "investment", cost: "100.00" };
    const above = [
      ["Référence", "wcs-1", "Année", 2027],
      ["Nature", "Investissement"],
    ];
    const below = [[], ["Coût HT : 100,00 €"], ["", "Intitulé :", "Carte"]];
    expect(request([...above, ...table, ...below]).development).toEqual(development);
    expect(strategyOf([...top, ["Date", "31/01/2026", "Source", "INSEE"], ...table])).toMatchObject({
      date: "2026-01-31",
      source: "INSEE",
    });
    expect(strategyOf([...top, ["Date", new Date("2026-01-31T00:00:00Z")], ...table])).toMatchObject({
      date: "2026-01-31",
    });
  });

  test("sheet: what is given beside the table holds, and cost and title may come from there", () => {
    const given = {
      currency: "EUR",
      development: { id: "d-9", title: "Carte", cost: "5.00" },
      rounding: { rule: "bearer", party: "metz" },
    } as const;
    expect(request(table, { given })).toMatchObject({
      currency: "EUR",
      development: given.development,
      rounding: given.rounding,
    });
  });

  test("sheet: a currency or a title that nobody gave is told", () => {
    expect(warnings([["Coût", 5], ...table])).toEqual([
      ["table.currency-assumed", { currency: "EUR" }],
      ["table.title-assumed", { title: "“Développement”", row: null }],
    ]);
    expect(warnings([["Portail"], ["Coût", "5 €"], ...table])).toEqual([
      ["table.title-assumed", { title: "“Portail”", row: 1 }],
    ]);
    expect(
      request([
        ["Cost", "£5.00"],
        ["Member", "Weight"],
        ["Leeds", 1],
      ]).currency,
    ).toBe("GBP");
    expect(request([["Devise", "XPF"], ["Coût", "1 000"], ...table]).currency).toBe("XPF");
  });

  test("sheet: a label that says two things, or that cannot be read, is refused", () => {
    expect(refused([["Coût", 5], ["Coût HT", 6], ...table])).toMatchObject([
      ["table.label-twice", "1 B", { label: "“Coût HT”", row: 2, received: "“6”", firstRow: 1, first: "“5”" }],
    ]);
    expect(refused([["Coût", 5, 6], ...table])).toMatchObject([["table.label-twice", "0 C", {}]]);
    expect(
      refused([["Coût", 5], ["Année", "l’an prochain"], ["Nature", "?"], ["Date", "hier"], ...table]),
    ).toMatchObject([
      ["table.date", "1 B", { what: "year" }],
      ["table.word", "2 B", { what: "nature" }],
      ["table.date", "3 B", { what: "day" }],
    ]);
    expect(
      refused([
        ["Coût", 5],
        ["Membre", "Rôle", "Poids"],
        ["A", "chef", 1],
      ]),
    ).toMatchObject([["table.word", "2 B", { what: "role", received: "“chef”" }]]);
    const orders = [["Coût", 5], ["Nombre de contributeurs", 1], ["Nom"], ["A"]];
    expect(refused([...orders, ["Écart", "B"]])).toMatchObject([["table.word", "4 B", { what: "difference" }]]);
    expect(refused(orders)).toMatchObject([["table.label-missing", "", { label: "difference" }]]);
  });
});

describe("sheet: anything as a table", () => {
  test.each([
    ["nothing", undefined],
    ["no list", 5],
    ["no rows", []],
    ["rows that are no lists", [1, "a", null]],
    ["cells of any kind", [[Symbol("x"), () => 1, { a: 1 }, [], Number.NaN, new Date(Number.NaN), 5n]]],
    [
      "a trap",
      [
        [
          new Proxy(
            {},
            {
              get: () => {
                throw new Error("trap");
              },
            },
          ),
        ],
      ],
    ],
  ])("sheet: %s is answered with issues", (_, rows) => {
    const read = requestFromTable(rows as never);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).not.toContain("internal.defect");
    expect(read.ok).toBe(false);
  });

  test("sheet: more rows, columns or cells than are read are refused before they are looked at", () => {
    const wide = Array.from({ length: 1_001 }, () => "");
    const many = Array.from({ length: 100_001 }, () => ["a", 1]);
    const row = Array.from({ length: 1_000 }, () => "");
    const codes = (rows: Rows) => refused(rows).map(([code, , params]) => [code, params["what"]]);
    expect(codes([wide])).toEqual([["table.file-too-large", "columns"]]);
    expect(codes(many)).toEqual([["table.file-too-large", "rows"]]);
    expect(codes(Array.from({ length: 4_001 }, () => row))).toEqual([["table.file-too-large", "cells"]]);
  });
});
