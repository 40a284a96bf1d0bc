import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FundingRequest, planFunding } from "../../src/index.js";
import { requestFromFile } from "../../src/sheet/tables/file.js";
import { requestFromTable } from "../../src/sheet/tables/request.js";

/** Names as people write them, and the ids that are made of them. */
const NAMES = new Map([
  ["Ville de Metz", "ville-de-metz"],
  ["L’Haÿ-les-Roses", "l-hay-les-roses"],
  ["Œuf-en-Ternois", "oeuf-en-ternois"],
  ["Commune « Y »", "commune-y"],
  ["Saint-Étienne (42)", "saint-etienne-42"],
  ["Braine-l’Alleud; Brabant", "braine-l-alleud-brabant"],
  ['Syndicat "Est"', "syndicat-est"],
  ["1er arrondissement", "1er-arrondissement"],
]);

/** How a French spreadsheet, or somebody who types, writes an amount or a number. */
interface Hand {
  readonly space: string;
  readonly isTyped: boolean;
  readonly sign: "" | " €" | "\u00a0€";
}

const hand: fc.Arbitrary<Hand> = fc.record({
  space: fc.constantFrom("", " ", "\u00a0", "\u202f"),
  isTyped: fc.boolean(),
  sign: fc.constantFrom("", " €", "\u00a0€"),
});

const cents = fc.bigInt(0n, 10n ** 9n);
const amountText = (units: bigint): string => `${units / 100n}.${String(units % 100n).padStart(2, "0")}`;

/** Three decimals may be thousands; with one more zero they are decimals. */
const clear = (text: string): string => (/^\d{1,3},\d{3}$/.test(text) ? `${text}0` : text);

/** Writes decimal text in French; as a number of the spreadsheet where it is not typed. */
function written(text: string, { space, isTyped, sign }: Hand, isAmount: boolean): string | number {
  if (!isTyped && !text.includes("/")) return Number(text);
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${space}`);
  return `${clear(`${grouped}${decimals === undefined ? "" : `,${decimals}`}`)}${isAmount ? sign : ""}`;
}

const weight = fc.oneof(
  fc.nat(10 ** 7).map(String),
  fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 9_999 })).map(([whole, decimals]) => `${whole}.${decimals}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}/${b}`),
);

const member = fc.record({ weight, pledge: cents, minimum: fc.nat(9), room: fc.nat(9), hand });

const table = fc.record({
  isKey: fc.boolean(),
  isBounded: fc.boolean(),
  cost: cents,
  costHand: hand,
  members: fc.array(member, { minLength: 1, maxLength: NAMES.size }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  labelsBelow: fc.boolean(),
  hasTotal: fc.boolean(),
});

type Drawn = typeof table extends fc.Arbitrary<infer One> ? One : never;

/** The same request as rows of a table, and as a request. */
function bothOf({ isKey, isBounded, cost, costHand, members, order, labelsBelow, hasTotal }: Drawn) {
  const named = [...NAMES].slice(0, members.length);
  const isNothing = members.every((one) => /^0(?:\.0*)?$/.test(one.weight));
  const rows = members.map((one, at) => {
    const [name = "", id = ""] = named[at] ?? [];
    const counted = isKey ? (isNothing ? "1" : one.weight) : amountText(one.pledge);
    const minimum = isKey ? BigInt(one.minimum) : (one.pledge * BigInt(one.minimum)) / 10n;
    const maximum = isKey ? minimum + cost * BigInt(one.room + 1) : one.pledge + BigInt(one.room);
    return { id, name, counted, minimum: amountText(minimum), maximum: amountText(maximum), hand: one.hand };
  });
  const columns = (...cells: readonly unknown[]): readonly unknown[] => order.map((at) => cells[at]);
  const body = rows.map(({ name, counted, minimum, maximum, hand: how }, at) => {
    const bounds = isBounded ? [written(minimum, how, true), written(maximum, how, true)] : ["", ""];
    return columns(name, written(counted, how, !isKey), ...bounds, `note ${at}`, at);
  });
  const labels = [
    ["Intitulé", "Carte"],
    ["Coût HT", written(amountText(cost), costHand, true)],
    ["Devise", "EUR"],
  ];
  const head = columns(
    "Collectivité",
    isKey ? "Population" : "Engagement",
    "Plancher",
    "Plafond HT",
    "Remarques",
    "Ordre",
  );
  const total = hasTotal ? [columns("Total", "", "", "", "", "")] : [];
  const filled = [head, ...body, ...total];
  const sheet = labelsBelow ? [...filled, [], ...labels] : [...labels, [], ...filled];
  const bounds = ({ minimum, maximum }: (typeof rows)[number]) => (isBounded ? { minimum, maximum } : {});
  const strategy = isKey
    ? {
        kind: "allocation-key" as const,
        key: rows.map((row) => ({ party: row.id, weight: row.counted, ...bounds(row) })),
      }
    : {
        kind: "voluntary-share" as const,
        pledges: rows.map((row) => ({ party: row.id, amount: row.counted, ...bounds(row) })),
      };
  const request: FundingRequest = {
    currency: "EUR",
    development: { id: "carte", title: "Carte", cost: amountText(cost) },
    parties: rows.map(({ id, name }) => ({ id, name })),
    modality: { kind: "co-financed", strategy },
  };
  return { sheet, request };
}

const sharesOf = (request: FundingRequest) =>
  planFunding(request).shares.map(({ party, amount, exact, bound }) => [party, amount, exact, bound]);

describe("sheet: tables and requests", () => {
  test("sheet: a key or pledges written as a French table read back to the same shares, columns in any order", () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const { sheet, request } = bothOf(drawn);
        const read = requestFromTable(sheet as readonly (readonly unknown[])[]);
        if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
        expect(sharesOf(read.value.request)).toEqual(sharesOf(request));
        expect(read.value.warnings.map(({ code }) => code)).toEqual(["table.column-ignored"]);
      }),
    );
  });

  test("sheet: so they do from a CSV file, in both of its writings", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(";", "\t"), fc.boolean(), async (drawn, separator, isUtf8) => {
        const { sheet, request } = bothOf(drawn);
        const cell = (value: unknown): string => {
          const text = typeof value === "number" ? clear(String(value).replace(".", ",")) : String(value ?? "");
          return /[";\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        };
        const text = sheet.map((row) => row.map(cell).join(separator)).join("\r\n");
        const bytes = Buffer.from(isUtf8 ? text : forWindows(text), isUtf8 ? "utf8" : "latin1");
        const read = await requestFromFile(bytes);
        if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
        expect(sharesOf(read.value.request)).toEqual(sharesOf(request));
      }),
    );
  });

  test("sheet: anything at all in a table is answered, and what is read can be planned", () => {
    const word = fc.constantFrom(
      "Membre",
      "Poids",
      "Promesse",
      "Coût",
      "Total",
      "5",
      "1,5 €",
      "20 %",
      "",
      "A",
      "TVA",
      7,
      null,
      "1.234",
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(word, fc.anything()), { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const read = requestFromTable(rows);
        if (read.ok) planFunding(read.value.request);
        else expect(read.issues.map(({ code }) => code)).not.toContain("internal.defect");
      }),
    );
  });

  test("sheet: any bytes are answered, as any kind of file", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom("csv", "xlsx", "ods", undefined), async (given, kind) => {
        const read = await requestFromFile(given, kind);
        if (!read.ok) expect(read.issues.map(({ code }) => code)).not.toContain("internal.defect");
      }),
    );
  });
});

/** The same text in the bytes of Windows-1252, as far as French needs them; narrow spaces become plain ones. */
const forWindows = (text: string): string =>
  text.replace(
    /[€’Œœ\u202f]/g,
    (sign) => ({ "€": "\u0080", "’": "\u0092", Œ: "\u008c", œ: "\u009c" })[sign] ?? "\u00a0",
  );
