import type { CellStyle } from "hucre/xlsx";
import { decimalsOf } from "../../money/currency.js";
import type { Locale } from "../../words/locale.js";
import { currencyFormat, percentFormat, weightFormat } from "../../words/workbook-formats.js";

/** How a cell looks, by what it is for. */
export type StyleName = keyof ReturnType<typeof plainStyles>;

/** Every style, and those of cells that somebody may type into. */
export type Styles = Readonly<Record<StyleName, CellStyle>>;

/** The yellow of the cells that somebody may type into. */
const INPUT = "FFF2CC";
const HEADING = "1F3864";
const TOTAL = "E7ECF4";
const LINE = "B7B7B7";
const ALERT = "FBE0DD";

const FACE = { name: "Calibri", size: 11 } as const;

const filled = (rgb: string): Pick<CellStyle, "fill"> => ({
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb } },
});

const boxed: Pick<CellStyle, "border"> = {
  border: {
    top: { style: "thin", color: { rgb: LINE } },
    bottom: { style: "thin", color: { rgb: LINE } },
    left: { style: "thin", color: { rgb: LINE } },
    right: { style: "thin", color: { rgb: LINE } },
  },
};

const start: Pick<CellStyle, "alignment"> = {
  alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
};
const flush: Pick<CellStyle, "alignment"> = { alignment: { horizontal: "left", vertical: "center", wrapText: true } };
const end: Pick<CellStyle, "alignment"> = { alignment: { horizontal: "right", vertical: "center", indent: 1 } };
const middle: Pick<CellStyle, "alignment"> = {
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

const input: CellStyle = { ...boxed, ...filled(INPUT), protection: { locked: false } };

function plainStyles(money: string, weight: string, percent: string, rate: string) {
  return {
    text: { ...flush },
    title: { font: { ...FACE, size: 16, bold: true, color: { rgb: HEADING } }, alignment: { vertical: "center" } },
    subtitle: { ...flush, font: { ...FACE, color: { rgb: "404040" } } },
    section: { font: { ...FACE, size: 12, bold: true, color: { rgb: HEADING } }, alignment: { vertical: "center" } },
    note: { ...flush, font: { ...FACE, italic: true, size: 9, color: { rgb: "404040" } } },
    aside: { alignment: { vertical: "center" }, font: { ...FACE, italic: true, size: 9, color: { rgb: "404040" } } },
    rule: { ...flush },
    heading: { ...boxed, ...middle, ...filled(HEADING), font: { ...FACE, bold: true, color: { rgb: "FFFFFF" } } },
    label: { ...boxed, ...start },
    count: { ...boxed, ...middle },
    money: { ...boxed, ...end, numFmt: money },
    percent: { ...boxed, ...end, numFmt: percent },
    whole: { ...boxed, ...end, numFmt: "0" },
    word: { ...boxed, ...middle },
    result: { ...boxed, ...middle, font: { ...FACE, bold: true } },
    totalLabel: { ...boxed, ...start, ...filled(TOTAL), font: { ...FACE, bold: true } },
    totalMoney: { ...boxed, ...end, ...filled(TOTAL), font: { ...FACE, bold: true }, numFmt: money },
    totalPercent: { ...boxed, ...end, ...filled(TOTAL), font: { ...FACE, bold: true }, numFmt: percent },
    textInput: { ...input, ...start },
    wordInput: { ...input, ...middle },
    moneyInput: { ...input, ...end, numFmt: money },
    weight: { ...input, ...end, numFmt: weight },
    rateInput: { ...input, ...end, numFmt: rate },
    wholeInput: { ...input, ...end, numFmt: "0" },
  } as const satisfies Record<string, CellStyle>;
}

/** The styles of a workbook in a currency and a locale, with weights of so many decimals. */
export const stylesOf = (currency: string, locale: Locale, weightDecimals: number): Styles =>
  plainStyles(
    currencyFormat(currency, decimalsOf(currency) ?? 2, locale),
    weightFormat(locale, weightDecimals),
    percentFormat(locale, "0.00"),
    percentFormat(locale, "0.######"),
  );

/** How a result looks that is not the good word. */
export const alert: CellStyle = {
  font: { bold: true, color: { rgb: "9C0006" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ALERT }, bgColor: { rgb: ALERT } },
};
