import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Layout } from "./bindings.js";
import { Grid } from "./grid.js";
import type { Page } from "./write.js";

/** The name of the hidden sheet that holds the request. */
export const DATA_SHEET = "quotepart";

/** What the first cell of that sheet says. */
export const DATA_FORMAT = "quotepart/workbook@1";

/** What a workbook carries to be read back. */
export interface Carried {
  readonly request: unknown;
  readonly layout: Layout;
}

/** How many characters stand in a cell: a cell holds 32,767, and some are written as several. */
const CHUNK = 30_000;

/** The hidden sheet: the format, the library, then the request and how the cells hold it, as JSON in pieces. */
export function dataPage(plan: FundingPlan, layout: Layout): Page {
  const grid = new Grid(DATA_SHEET);
  grid.widths.push(40);
  grid.put(0, 0, DATA_FORMAT, "text");
  grid.put(1, 0, plan.library, "text");
  const carried: Carried = { request: plan.request, layout };
  for (const [at, piece] of piecesOf(asciiJson(carried)).entries()) grid.put(2 + at, 0, piece, "text");
  return { grid, isWide: false, titleRow: null, freeze: 0, isHidden: true };
}

/** JSON in plain letters alone, so that no program changes one of its characters; none of its pieces begins with a space. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^!-~]|_/g, (letter) => {
    return letter
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join("");
  });

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) pieces.push(`|${text.slice(at, at + CHUNK)}`);
  return pieces;
}
