import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planFunding } from "../../../src/index.js";
import { requestFromFile } from "../../../src/sheet/tables/file.js";
import { tableFileKind } from "../../../src/sheet/tables/file-kind.js";

const FOLDER = new URL("../../cases/tables/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8")) as Readonly<
  Record<string, { readonly about: string; readonly shares: Readonly<Record<string, string>> }>
>;

describe("sheet: tables worked by hand", () => {
  test.each(Object.entries(expected))("sheet: %s gives the shares worked out by hand", async (file, { shares }) => {
    const bytes = readFileSync(new URL(file, FOLDER));
    expect(tableFileKind(bytes)).toBe(file.split(".")[1]);
    const read = await requestFromFile(bytes);
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
    const plan = planFunding(read.value.request);
    expect(Object.fromEntries(plan.shares.map(({ party, amount }) => [party, amount]))).toEqual(shares);
  });

  test("sheet: everything that a table says is in the request, and what is not read is told", async () => {
    const read = await requestFromFile(readFileSync(new URL("excel-fr.csv", FOLDER)));
    if (!read.ok) throw new Error("refused");
    expect(read.value.request).toEqual({
      currency: "EUR",
      development: { id: "wcs-7421", title: "Carte des signalements", year: 2027, cost: "1000.00" },
      parties: [
        { id: "ville-de-nancy", name: "Ville de Nancy" },
        { id: "ville-de-metz", name: "Ville de Metz" },
        { id: "ville-de-toul", name: "Ville de Toul" },
      ],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "allocation-key",
          label: "Population municipale",
          key: [
            { party: "ville-de-nancy", weight: "3000", maximum: "500.00" },
            { party: "ville-de-metz", weight: "2000" },
            { party: "ville-de-toul", weight: "2000" },
          ],
        },
      },
    });
    expect(read.value.warnings.map(({ code, params }) => [code, params])).toEqual([
      ["table.column-ignored", { columns: "C (“Code INSEE”)", count: 1 }],
    ]);
  });
});
