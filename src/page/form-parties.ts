import type { Field, Grid, GridCell, Section } from "./field.js";
import { strategyColumns } from "./form-sharers.js";
import { type Json, listAt, type Path, textAt } from "./json.js";
import { choicesOf, leaf, type Making, pick } from "./making.js";
import { isZeroRate } from "./parties.js";
import type { PartyColumn, PartyRow } from "./party-column.js";
import { namedParty } from "./party-ids.js";
import { withoutParty, withParty } from "./party-rows.js";
import { raised } from "./sharers.js";
import type { FieldName } from "./words.js";

/** Who takes part, with what the rule needs to know of each. */
export function partiesSection(making: Making): Section {
  const { words } = making;
  const [heading] = words.sections.parties;
  return { id: "parties", heading, lead: words.row.pasting, fields: [], grids: [partiesGrid(making)] };
}

const BLANK: GridCell = { kind: "note", text: "" };

function partiesGrid(making: Making): Grid {
  const { request, words, limit } = making;
  const parties = listAt(request, ["parties"]);
  const columns = [
    ...strategyColumns(making).first,
    nameColumn(making),
    ...strategyColumns(making).rest,
    ...lastColumns(making),
  ];
  const rows = parties.slice(0, limit).map((party, at) => {
    const name = textAt(party, ["name"]) || words.row.unnamed(at + 1);
    const row: PartyRow = { id: textAt(party, ["id"]), at, name };
    return { name, cells: columns.map(({ cell }) => cell(row)), actions: actionsOf(making, row) };
  });
  return {
    id: "parties",
    caption: words.sections.parties[0],
    columns: columns.map(({ name }) => headingOf(making, name)),
    rows,
    add: { id: "add-parties", label: words.row.addParty, apply: withParty, focus: ["parties", parties.length, "name"] },
    ...(parties.length > limit ? { note: words.row.tooMany(limit, parties.length) } : {}),
  };
}

const ASIDE: readonly FieldName[] = ["role", "vatRate", "vatReason"];

function headingOf({ words }: Making, name: FieldName): Grid["columns"][number] {
  const [heading, hint] = words.fields[name];
  return { heading, ...(hint === undefined ? {} : { hint }), isAside: ASIDE.includes(name) };
}

function actionsOf({ words }: Making, { at, name }: PartyRow): Grid["rows"][number]["actions"] {
  const { row } = words;
  const raise = { id: `raise-parties-${at}`, label: row.raise, about: row.about(row.raise, name) };
  const remove = { id: `remove-parties-${at}`, label: row.remove, about: row.about(row.remove, name) };
  return [
    ...(at === 0
      ? []
      : [{ ...raise, apply: (before: Json) => raised(before, at), focus: ["parties", at - 1, "name"] }]),
    { ...remove, apply: (before: Json) => withoutParty(before, at) },
  ];
}

function nameColumn(making: Making): PartyColumn {
  return {
    name: "name",
    cell: ({ at, name }) => {
      const path: Path = ["parties", at, "name"];
      const field = leaf(making, path, "text", "name", name);
      const write: Field["write"] = (before, typed) =>
        typed === field.shown ? before : namedParty(before, at, typed.trim() === "" ? "" : typed);
      return { ...field, write };
    },
  };
}

/** What is asked of every party, whatever the rule. */
function lastColumns(making: Making): readonly PartyColumn[] {
  const { request, words } = making;
  const roles = choicesOf(words.roles);
  const isReasonAsked = listAt(request, ["parties"]).some(
    (party) => isZeroRate(textAt(party, ["vatRate"])) || textAt(party, ["vatReason"]) !== "",
  );
  const needsReason = ({ at }: PartyRow): boolean =>
    isZeroRate(textAt(request, ["parties", at, "vatRate"])) || textAt(request, ["parties", at, "vatReason"]) !== "";
  return [
    { name: "role", cell: (row) => roleField(pick(making, ["parties", row.at, "role"], "role", roles, row.name)) },
    { name: "vatRate", cell: (row) => leaf(making, ["parties", row.at, "vatRate"], "rate", "vatRate", row.name) },
    ...(isReasonAsked
      ? [
          {
            name: "vatReason" as const,
            cell: (row: PartyRow): GridCell =>
              needsReason(row) ? leaf(making, ["parties", row.at, "vatReason"], "text", "vatReason", row.name) : BLANK,
          },
        ]
      : []),
  ];
}

/** A party without a role is a member, and is shown as one. */
function roleField(field: Field): Field {
  if (field.shown !== "") return field;
  const choices = (field.choices ?? []).filter(({ value }) => value !== "");
  return {
    ...field,
    shown: "member",
    choices,
    write: (before, typed) => (typed === "member" ? before : field.write(before, typed)),
  };
}
