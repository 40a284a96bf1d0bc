import { entry } from "./entry.js";

/** Something that is no plan. */
export const planFormat = /* @__PURE__ */ entry(
  "plan.format",
  (p: { readonly received: string; readonly expected: string }) =>
    `This is not a plan in the format ${p.expected}; its “format” is ${p.received}.`,
  () => "Give a plan as quotepart wrote it, whole.",
);

/** A plan made by another version. */
export const planOtherVersion = /* @__PURE__ */ entry(
  "plan.other-version",
  (p: { readonly received: string; readonly library: string }) =>
    `The plan says that it was made by ${p.received}, and this is ${p.library}.`,
  () => "Verify it with the version that made it.",
);

/** A plan that says something else than its request gives. */
export const planDiffers = /* @__PURE__ */ entry(
  "plan.differs",
  (p: { readonly expected: string; readonly received: string }) =>
    `The plan says ${p.received} where its own request gives ${p.expected}.`,
  () => "Do not rely on this plan; plan the request again.",
);

/** What stands in the way of a file, by the code that the system gives. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "access is denied"],
  ["EPERM", "access is denied"],
  ["ENOSPC", "the disk is full"],
  ["EROFS", "the disk is read-only"],
]);

/** A file that cannot be opened. */
export const fileUnreadable = /* @__PURE__ */ entry(
  "file.unreadable",
  (p: { readonly file: string; readonly reason: string }) =>
    `The file ${p.file} cannot be read: ${REASONS.get(p.reason) ?? p.reason}.`,
  () => "Check its name, and that you may read it.",
);

/** A file that cannot be written. */
export const fileUnwritable = /* @__PURE__ */ entry(
  "file.unwritable",
  (p: { readonly file: string; readonly reason: string }) =>
    `The file ${p.file} cannot be written: ${REASONS.get(p.reason) ?? p.reason}.`,
  () => "Check the folder, and that you may write there.",
);

/** A file that is not JSON. */
export const fileNotJson = /* @__PURE__ */ entry(
  "file.not-json",
  (p: { readonly file: string; readonly line: number; readonly column: number }) =>
    `The file ${p.file} is not JSON: it cannot be read from line ${p.line}, column ${p.column} on.`,
  () => "Correct the file there: a comma or a quote is often missing just before.",
);

/** A file with nothing in it. */
export const fileEmpty = /* @__PURE__ */ entry(
  "file.empty",
  (p: { readonly file: string }) => `The file ${p.file} is empty.`,
  () => "Give the file that holds the data, or check what was sent to the standard input.",
);

/** An object in a file that says the same field twice. */
export const fileFieldRepeated = /* @__PURE__ */ entry(
  "file.field-repeated",
  (p: { readonly file: string; readonly field: string; readonly line: number; readonly column: number }) =>
    `In the file ${p.file} the field ${p.field} stands twice in one object, the second time on line ${p.line}, column ${p.column}.`,
  () => "Keep the one that is meant: a second “maximum” must not replace the first unnoticed.",
);
