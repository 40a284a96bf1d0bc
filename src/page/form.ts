import type { Field, Grid, Section } from "./field.js";
import { developmentSection } from "./form-development.js";
import { contractSection, fundingSection } from "./form-funding.js";
import { partiesSection } from "./form-parties.js";
import { roundingSection } from "./form-rounding.js";
import { scheduleSection } from "./form-schedule.js";
import { sourcesSection } from "./form-sources.js";
import { termsSections } from "./form-terms.js";
import type { Making } from "./making.js";
import { namesOf } from "./parties.js";

/** The most rows of a table that the page shows. */
export const ROWS_IN_FORM = 200;

/** The form of a request: every field that it shows, with what typing into it makes of the request. */
export function formOf(given: Omit<Making, "names" | "limit">, limit = ROWS_IN_FORM): readonly Section[] {
  const making: Making = { ...given, limit, names: namesOf(given.request) };
  const sections = [
    developmentSection(making),
    fundingSection(making),
    ...contractSection(making),
    partiesSection(making),
    ...termsSections(making),
    sourcesSection(making),
    scheduleSection(making),
    roundingSection(making),
  ];
  return sections.map((section) => ({ ...section, grids: section.grids.map((grid) => cut(grid, making)) }));
}

/** A table with as many rows as are shown; all of them count, and the table says so. */
function cut(grid: Grid, { words, limit }: Making): Grid {
  const all = grid.rows.length;
  return all <= limit ? grid : { ...grid, rows: grid.rows.slice(0, limit), note: words.row.tooMany(limit, all) };
}

/** Every field of a form, in its order. */
export const fieldsOf = (form: readonly Section[]): readonly Field[] =>
  form.flatMap(({ fields, grids }) => [
    ...fields,
    ...grids.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell): readonly Field[] => {
          if (cell.kind === "note") return [];
          return cell.kind === "several" ? cell.fields : [cell];
        }),
      ),
    ),
  ]);
