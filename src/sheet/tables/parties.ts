import { shown } from "../../errors/show.js";
import { tableNameMissing, tableWord } from "../../errors/table-file-entries.js";
import { tableNameRepeated } from "../../errors/table-warning-entries.js";
import type { Party } from "../../request/party.js";
import { comparable } from "../../words/table-headings.js";
import { columnOf, type TableHead } from "./head.js";
import { idMaker } from "./ids.js";
import {
  cellAt,
  isBlank,
  numberAt,
  pathOf,
  placeOf,
  refuseCell,
  type TableReading,
  textAt,
  textOf,
} from "./reading.js";

/** A party of a table, and the row that it stands in. */
export interface TableParty extends Party {
  readonly row: number;
}

/** Reads who takes part: a name in each row, and what else is said of it. */
export function partiesIn(reading: TableReading, head: TableHead, rows: readonly number[]): readonly TableParty[] {
  const nameColumn = columnOf(head, "name")?.column;
  if (nameColumn === undefined) return [];
  const idFor = idMaker("party");
  const named = rows.flatMap((row): readonly TableParty[] => {
    const spot = { row, column: nameColumn };
    const name = cellAt(reading.rows, spot);
    if (isBlank(name)) {
      reading.issues.add(tableNameMissing, pathOf(spot), placeOf(spot));
      return [];
    }
    textOf(reading, { cell: name, spot });
    return [{ row, id: idFor(name.text), name: name.text, ...detailsOf(reading, head, row) }];
  });
  warnOfRepeated(reading, named, nameColumn);
  return named;
}

type Details = Omit<Party, "id" | "name">;

function detailsOf(reading: TableReading, head: TableHead, row: number): Details {
  const said = (kind: "identifier" | "type" | "country" | "vatReason"): string | undefined => {
    const column = columnOf(head, kind)?.column;
    return column === undefined ? undefined : textAt(reading, { row, column });
  };
  const rateColumn = columnOf(head, "vatRate")?.column;
  const vatRate = rateColumn === undefined ? undefined : numberAt(reading, { row, column: rateColumn }, "rate");
  const identifier = said("identifier")?.replace(/(?<=\d) (?=\d)/g, "");
  return given({
    role: roleOf(reading, head, row),
    vatRate,
    vatReason: said("vatReason"),
    country: said("country"),
    type: said("type"),
    identifier,
  });
}

/** The fields that say something. */
const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const ROLES: ReadonlyMap<string, Exclude<Party["role"], undefined>> = new Map([
  ["membre", "member"],
  ["member", "member"],
  ["financeur", "funder"],
  ["funder", "funder"],
  ["editeur", "publisher"],
  ["publisher", "publisher"],
]);

function roleOf(reading: TableReading, head: TableHead, row: number): Party["role"] {
  const column = columnOf(head, "role")?.column;
  if (column === undefined) return undefined;
  const cell = cellAt(reading.rows, { row, column });
  const role = ROLES.get(comparable(cell.text));
  if (role === undefined && !isBlank(cell)) {
    const spot = { row, column };
    refuseCell(reading, { cell, spot }, tableWord, { ...placeOf(spot), what: "role", received: shown(cell.text) });
  }
  return role;
}

/** Two parties may bear one name, as communes do; without numbers that tell them apart it is said. */
function warnOfRepeated({ warnings }: TableReading, parties: readonly TableParty[], column: number): void {
  const first = new Map<string, TableParty>();
  for (const party of parties) {
    const before = first.get(party.name);
    if (before === undefined) first.set(party.name, party);
    else if (before.identifier === party.identifier) {
      const params = { name: shown(party.name), row: party.row + 1, firstRow: before.row + 1 };
      warnings.add(tableNameRepeated, pathOf({ row: party.row, column }), params);
    }
  }
}
