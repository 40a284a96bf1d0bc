import { comparable } from "../../words/table-headings.js";
import { isBlank, type TableReading } from "./reading.js";

/** What the second line of a financial annex says of its development. */
export interface AnnexLine {
  readonly row: number;
  readonly title: string;
  readonly id: string;
  readonly year?: number;
}

const ANNEX = new Set(["Annexe financière", "Financial annex"].map(comparable));
const LINE = /^(\S.*) \(([^()]+?)(?:, (\d{4}))?\) – \S.*$/;

/** The development of an annex that `toCsv` wrote: its title, reference and year stand in one line below its heading. */
export function annexLine({ rows }: TableReading): AnnexLine | undefined {
  const lines = rows.slice(0, 2).map((row) => row.filter((cell) => !isBlank(cell)).map(({ text }) => text));
  const [[heading = ""] = [], [line = ""] = []] = lines;
  const [, title, id, year] = ANNEX.has(comparable(heading)) ? (LINE.exec(line) ?? []) : [];
  if (title === undefined || id === undefined) return undefined;
  return { row: 1, title, id, ...(year === undefined ? {} : { year: Number(year) }) };
}
