import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFunding } from "../../src/index.js";
import { decimalsOf } from "../../src/money/currency.js";
import { sumOfTexts } from "../../src/money/decimal.js";
import { annex } from "../../src/report/annex.js";
import { toCsv } from "../../src/report/csv.js";
import { toHtml } from "../../src/report/html.js";
import { toMarkdown } from "../../src/report/markdown.js";
import type { Report, Table } from "../../src/report/report.js";
import { maybeCredits } from "../support/arbitrary-credits.js";
import { creditNotes, families } from "../support/arbitrary-request.js";
import { csvRows } from "../support/csv-rows.js";
import { runs } from "../support/runs.js";
import { malformed } from "../support/well-formed.js";

const all = [...families, ...creditNotes].map(([name, request]) => [name, maybeCredits(request)] as const);
const tablesOf = ({ blocks }: Report): readonly Table[] => blocks.filter((block) => block.kind === "table");

/** How many of some texts stand in others, in their order. */
const inOrder = (some: readonly string[], others: readonly string[]): number =>
  others.reduce((found, one) => (one === some[found] ? found + 1 : found), 0);

describe("report: every plan has its document", () => {
  it.each(all)("report: both sides of the financing plan make the same total, line by line (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        const decimals = decimalsOf(plan.request.currency) ?? 0;
        const [financing] = tablesOf(annex(plan));
        const [total] = financing?.totals ?? [];
        for (const side of [1, 3]) {
          const lines = (financing?.rows ?? []).map((row) => row[side]?.number ?? "0");
          expect(sumOfTexts(lines, decimals)).toBe(total?.[side]?.number);
        }
        expect(total?.[1]?.number).toBe(total?.[3]?.number);
      }),
      runs(25),
    );
  });

  it.each(all)(
    "report: every amount of a share is the plan's own, and every row as long as its columns (%s)",
    (_, request) => {
      fc.assert(
        fc.property(request, fc.constantFrom("fr", "fr-BE", "en"), (given, locale) => {
          const plan = planFunding(given);
          const tables = tablesOf(annex(plan, { locale }));
          for (const { columns, rows, totals } of tables) {
            expect([...rows, ...totals].filter((row) => row.length !== columns.length)).toEqual([]);
          }
          const heading = locale === "en" ? "Share, net" : locale === "fr" ? "Quote-part HT" : "Quote-part HTVA";
          const shares = tables.find(({ columns }) => columns.some((column) => column.heading === heading));
          const at = shares?.columns.findIndex((column) => column.heading === heading) ?? -1;
          expect(shares?.rows.map((row) => row[at]?.number)).toEqual(plan.shares.map(({ amount }) => amount));
        }),
        runs(15),
      );
    },
  );

  it.each(all)("report: it is whole in every format, and made twice it is the same (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planFunding(given);
        const report = annex(plan);
        const html = toHtml(report);
        expect(malformed(html.replace("<!DOCTYPE html>\n", ""))).toBeNull();
        const cells = report.blocks.flatMap((block) =>
          block.kind === "table" ? [...block.rows, ...block.totals].flat() : [],
        );
        const numbers = cells.flatMap(({ number }) => (number === null ? [] : [number.replace(".", ",")]));
        const written = csvRows(toCsv(report), ";")
          .flat()
          .filter((cell) => /^-?\d+(,\d+)?$/.test(cell));
        expect(inOrder(numbers, written)).toBe(numbers.length);
        const data = /^```json\n(.*)\n```$/m.exec(toMarkdown(report))?.[1] ?? "";
        expect(JSON.parse(data)).toStrictEqual(plan);
        expect(toHtml(annex(planFunding(given)))).toBe(html);
      }),
      runs(10),
    );
  });
});
