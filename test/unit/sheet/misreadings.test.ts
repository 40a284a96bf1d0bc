import { describe, expect, test } from "vitest";
import { slugOf } from "../../../src/sheet/tables/ids.js";
import { requestFromTable } from "../../../src/sheet/tables/request.js";
import { changedRequest } from "../../../src/sheet/workbook/read-inputs.js";
import { issueText } from "../../../src/words/issue-text.js";
import { isTotalWord } from "../../../src/words/table-headings.js";
import { column, gives, sentenceOf } from "../../support/sheet-cells.js";

/** What could be taken for something else, and then somebody would pay what nobody meant. */

const read = (rows: readonly (readonly unknown[])[]) => {
  const outcome = requestFromTable(rows, { language: "fr" });
  return outcome.ok ? outcome.value.request.parties.map(({ name }) => name) : outcome.issues.map(({ code }) => code);
};
const head = [["Coût HT", "1000,00"], [], ["Commune", "Population"]];
const towns = [
  ["Nancy", "480"],
  ["Metz", "510"],
];

describe("sheet: a total is no party", () => {
  test.each([
    "Total",
    "Total des communes",
    "Total (4 communes)",
    "Total 2026",
    "TOTAL CC",
    "Sous-total",
    "Grand total",
    "Totaux",
    "Population totale",
    "Ensemble des communes",
    "Somme des poids",
    "T O T A L",
    "Cumul",
    "Moyenne",
    "Arrondi",
    "Sub-total",
  ])("sheet: « %s » is one of totals, in a table and beside a function", (name) => {
    expect(isTotalWord(name)).toBe(true);
    expect(read([...head, ...towns, [name, "990"]])).toEqual(["Nancy", "Metz"]);
    const given = { cost: 100, weights: column(480, 510, 990), names: column("Nancy", "Metz", name) };
    expect(sentenceOf("KEY", given, { language: "fr" })).toContain("qui est un total et non un membre");
    expect(sentenceOf("KEY", given, { language: "en" })).toContain("which is a total and no member");
  });

  test.each([
    "Totalville",
    "Ensemble-sur-Seine",
    "Sommedieue",
    "Moyenneville",
    "Cumulières",
    "Commune de Saint-Total-lès-Bains",
  ])("sheet: « %s » is a party", (name) => {
    expect(isTotalWord(name)).toBe(false);
    expect(read([...head, ...towns, [name, "990"]])).toEqual(["Nancy", "Metz", name]);
  });

  test("sheet: a total behind a number of its own is one, too", () => {
    const rows = [["Coût HT", "1000"], [], ["N°", "Membre", "Poids"], ["1", "Nancy", "600"], ["2", "Metz", "400"]];
    expect(read([...rows, ["3", "Total", "1000"]])).toEqual(["Nancy", "Metz"]);
  });
});

describe("sheet: nobody is left out unnoticed", () => {
  test("sheet: parties below a title of their own are refused, and below the titles of another table they are not", () => {
    const second = [[], ["Deuxième secteur"], ["Toul", "300"]];
    expect(read([...head, ...towns, ...second])).toEqual(["table.rows-after"]);
    expect(read([...head, ...towns, [], ["Ville", "Téléphone"], ["Toul", "300"]])).toEqual(["Nancy", "Metz"]);
  });

  test.each([["environ 500"], ["n.c."], ["Fr. 50"], ["O,50"]])(
    "sheet: « %s » beside a member's name is no heading, and no number",
    (first) => {
      const given = { cost: 1000, pledges: column(first, 500, 500), names: column("Nancy", "Metz", "Toul") };
      expect(sentenceOf("PLEDGES", given, { language: "fr" })).toContain("n’est pas un nombre");
    },
  );

  test("sheet: a first text with a digit is read as a number, or refused, never passed over", () => {
    for (const first of ["Fr. 50", "O,50"]) {
      expect(sentenceOf("RECONCILE", { amounts: column(first, 50, 50), total: 100 }, { language: "fr" })).toContain(
        "n’est pas un nombre",
      );
    }
  });

  test("sheet: a year above weights, beside the title of the names, is no weight", () => {
    const given = { cost: 100, weights: column(2024, 480, 510), names: column("Commune", "Nancy", "Metz") };
    expect(sentenceOf("KEY", given, { language: "fr" })).toContain("commence par un titre");
    const titled = { ...given, weights: column("Population 2024", 480, 510) };
    expect(gives("KEY", titled, { language: "fr" })).toEqual(column("", 48.48, 51.52));
  });
});

describe("sheet: a number is what was meant, or nothing", () => {
  test("sheet: a month is no fraction, and one half is", () => {
    expect(read([...head, ["Nancy", "12/2026"], ["Metz", "1"]])).toEqual(["table.number"]);
    expect(read([...head, ["Nancy", "1/2"], ["Metz", "1/3"]])).toEqual(["Nancy", "Metz"]);
  });

  test("sheet: « 104,260 » is no weight of 104.26, nor « 12,500 » an amount of 12.50, in a table or a function", () => {
    expect(read([...head, ["Nancy", "104,260"], ["Metz", "1"]])).toEqual(["table.number"]);
    expect(read([["Coût HT", "12,500"], [], ["Commune", "Poids"], ["Nancy", "1"]])).toEqual(["table.number"]);
    for (const language of ["fr", "en"] as const) {
      const doubt = language === "fr" ? "deux façons" : "two ways";
      for (const doubtful of ["104,260", "104.260"]) {
        expect(sentenceOf("KEY", { cost: 1, weights: column(doubtful, 1) }, { language })).toContain(doubt);
        expect(sentenceOf("KEY", { cost: doubtful, weights: 1 }, { language })).toContain(doubt);
        expect(sentenceOf("UNIT_ORDER", { cost: 1, count: doubtful }, { language })).toContain(doubt);
      }
    }
    // A number of the file is what it is.
    expect(gives("KEY", { cost: 10, weights: column(104.26, 104.26) })).toEqual(column(5, 5));
  });

  test("sheet: three decimals that the currency does not have are not advised", () => {
    const said = sentenceOf("KEY", { cost: "1,234", weights: 1 }, { language: "fr" });
    expect(said).toContain("Écrivez 1234 si");
    expect(said).toContain("sinon, arrondissez-le");
    expect(gives("KEY", { cost: "1,234", weights: 1, currency: "TND" }, { language: "fr" })).toEqual(column(1.234));
  });

  test("sheet: a doubtful number of a table is told with what to write instead", () => {
    const outcome = requestFromTable([...head, ["Nancy", "104,260"], ["Metz", "1"]]);
    const [issue] = outcome.ok ? [] : outcome.issues;
    expect(issue && issueText(issue, { locale: "en" })).toContain(
      "Write it without marks between thousands: 104260, or 104.26 if",
    );
    expect(issue && issueText(issue)).toContain(": 104260, ou 104,26 si ce sont des décimales");
  });

  test("sheet: a number in brackets is no positive one", () => {
    expect(read([...head, ["Nancy", "(480)"], ["Metz", "1"]])).toEqual(["table.number"]);
  });

  test("sheet: of a name of a million letters no more is looked at than an id can hold", () => {
    expect(slugOf("a".repeat(1_000_000))).toHaveLength(60);
  });
});

describe("sheet: a workbook is read back as it stands", () => {
  const carried = {
    request: {
      parties: [
        { id: "metz", name: "Metz" },
        { id: "nancy", name: "Nancy" },
      ],
      key: [
        { party: "metz", weight: "2" },
        { party: "nancy", weight: "1" },
      ],
    },
    layout: {
      bindings: [
        { name: "qp_names", at: 0, path: ["parties", 0, "name"], kind: "text", was: "Metz" },
        { name: "qp_names", at: 1, path: ["parties", 1, "name"], kind: "text", was: "Nancy" },
        { name: "qp_weights", at: 0, path: ["key", 0, "weight"], kind: "exact", was: 2 },
        { name: "qp_weights", at: 1, path: ["key", 1, "weight"], kind: "exact", was: 1 },
      ],
      rows: [
        { at: 0, list: ["key"], place: 0 },
        { at: 1, list: ["key"], place: 1 },
      ],
      additions: [
        {
          name: "qp_names",
          at: 2,
          list: ["key"],
          isParty: true,
          isBare: false,
          fields: [{ field: "weight", name: "qp_weights", kind: "exact" }],
        },
      ],
      order: ["metz", "nancy"],
      ids: ["metz", "nancy", null],
    },
  } as unknown as Parameters<typeof changedRequest>[0];
  type Held = readonly (string | number | null)[];
  const back = (names: Held, weights: Held) =>
    changedRequest(
      carried,
      new Map([
        ["qp_names", names],
        ["qp_weights", weights],
      ]),
    ) as {
      readonly parties: readonly { readonly name: string }[];
      readonly key: readonly { readonly weight?: unknown }[];
    };

  test("sheet: a weight whose name was erased misses its name, and an erased row is gone", () => {
    expect(back(["Metz", null, null], [2, 1, null]).parties[1]?.name).toBe("");
    expect(back(["Metz", null, null], [2, null, null]).key).toHaveLength(1);
    expect(back(["Metz", "Nancy", null], [2, 1, 500]).parties[2]?.name).toBe("");
    expect(back(["Metz", "Nancy", null], [2, 1, null]).parties).toHaveLength(2);
  });

  test("sheet: small numbers keep their digits, and what a machine left behind the fifteenth is dropped", () => {
    expect(back(["Metz", "Nancy", null], [2e-7, 1250.3000000000002, null]).key.map(({ weight }) => weight)).toEqual([
      "0.0000002",
      "1250.3",
    ]);
  });
});
