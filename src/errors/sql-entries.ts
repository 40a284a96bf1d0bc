import { entry } from "./entry.js";

/** Something else where the description of a split in SQL is due. */
export const sqlSplitInvalid = /* @__PURE__ */ entry(
  "sql.split-invalid",
  (p: { readonly received: string }) => `What SQL is to be written for must be an object, and ${p.received} came.`,
  () => 'Give an object such as { dialect: "duckdb", from: "parties", party: "id", weight: "weight", total: 10000n }.',
);

/** A dialect that is not known. */
export const sqlDialectUnknown = /* @__PURE__ */ entry(
  "sql.dialect-unknown",
  (p: { readonly received: string; readonly known: string }) =>
    `No SQL is written for the dialect ${p.received}; known are ${p.known}.`,
  () => "Give the dialect of your database, or the nearest to it.",
);

/** Something that cannot be the name of a table or a column. */
export const sqlNameInvalid = /* @__PURE__ */ entry(
  "sql.name-invalid",
  (p: { readonly name: string; readonly received: string }) =>
    `“${p.name}” must name a table or a column, and ${p.received} came.`,
  () => "Give the name as a text, without quotes and without a NUL character; for a table of a schema, a list of both.",
);

/** Two columns of one result under one name. */
export const sqlNameTaken = /* @__PURE__ */ entry(
  "sql.name-taken",
  (p: { readonly name: string }) => `The result would have two columns named ${p.name}.`,
  () =>
    "Name each group once, and rename a column that is called as one of the result, in a view or a WITH before the query.",
);

/** Something that is neither the name of a column nor a number that fits. */
export const sqlValueInvalid = /* @__PURE__ */ entry(
  "sql.value-invalid",
  (p: { readonly name: string; readonly received: string }) =>
    `“${p.name}” must be the name of a column or a whole number of at most 18 digits, and ${p.received} came.`,
  () => "Give a text, a bigint or a number without decimals; of 0 or more, except for the total.",
);

/** A number of decimals that no exact column has. */
export const sqlDecimalsInvalid = /* @__PURE__ */ entry(
  "sql.decimals-invalid",
  (p: { readonly received: string }) =>
    `The decimals of the weights must be a whole number from 0 to 18, and ${p.received} came.`,
  () => "Give the number of decimals of the column: 2 for numeric(12, 2).",
);
