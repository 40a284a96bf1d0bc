import type { IStylesOptions } from "docx";

/** The width of an A4 page between margins of 20 mm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** A4 upright, in twentieths of a point, with margins of 20 mm and the footer 10 mm from the edge. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
};

/** The styles that paragraphs of the document name. */
export const STYLE = {
  subtitle: "Subtitle",
  note: "QuotepartNote",
  caption: "QuotepartCaption",
  cell: "QuotepartCell",
  space: "QuotepartSpace",
  data: "QuotepartData",
  footer: "QuotepartFooter",
} as const;

/** Word has Arial; LibreOffice has Liberation Sans, which takes the same room. So with Courier New and Liberation Mono. */
const TEXT_FONT = "Arial";
const DATA_FONT = "Courier New";

/** The size of a table's text where there is room, in half-points: 8.5 pt. */
export const CELL_SIZE = 17;

/** Every style of the document, in the language of its text, so that a program checks its spelling and reads it aloud. */
export const stylesOf = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: TEXT_FONT, size: 20, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: heading(0, 32, 0, 60),
    heading2: heading(1, 24, 320, 100),
    heading3: heading(2, 20, 200, 80),
  },
  paragraphStyles: [
    style(STYLE.subtitle, "Subtitle", { size: 22, color: "404040" }, { spacing: { after: 240 } }),
    style(STYLE.note, "Note", { size: 17 }, { spacing: { after: 100, line: 252 } }),
    style(
      STYLE.caption,
      "Table caption",
      { size: 18, bold: true },
      { keepNext: true, spacing: { before: 120, after: 60 } },
    ),
    style(STYLE.cell, "Table text", { size: CELL_SIZE }, { spacing: { before: 0, after: 0, line: 240 } }),
    // One point high, so that after a table at the end of the page it does not begin another.
    style(
      STYLE.space,
      "Space after a table",
      { size: 2 },
      { spacing: { before: 0, after: 160, line: 20, lineRule: "exact" } },
    ),
    // LibreOffice makes the id out of the name when it writes the file again: they are one, so that data are found there.
    style(STYLE.data, STYLE.data, { font: DATA_FONT, size: 13, noProof: true }, { spacing: { after: 120, line: 240 } }),
    style(STYLE.footer, "Page footer", { size: 16, color: "404040" }, { spacing: { before: 0, after: 0 } }),
  ],
});

type Style = NonNullable<IStylesOptions["paragraphStyles"]>[number];

const style = (
  id: string,
  name: string,
  run: NonNullable<Style["run"]>,
  paragraph: NonNullable<Style["paragraph"]>,
): Style => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

const heading = (outlineLevel: number, size: number, before: number, after: number): Omit<Style, "id"> => ({
  run: { size, bold: true, color: "000000" },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after } },
});
