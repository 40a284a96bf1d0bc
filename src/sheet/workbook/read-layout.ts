import type { Addition, Binding, BoundRow, Layout } from "./bindings.js";

/** Whether what a file carries tells where its inputs are: it may come from anywhere. */
export const isLayout = (value: unknown): value is Layout =>
  isObject<Layout>(value) &&
  isList(value.bindings, isBinding, MOST) &&
  isList(value.rows, isRow, MOST) &&
  isList(value.additions, isAddition, MOST_ADDITIONS) &&
  isList(value.order, isText) &&
  isList(value.ids, (id) => id === null || isText(id));

/** More inputs, and more free rows, than any workbook that is written here has. */
const MOST = 50_000;
const MOST_ADDITIONS = 1_000;

const isBinding = (value: unknown): boolean =>
  isObject<Binding>(value) && isText(value.name) && isPlace(value.at) && isPath(value.path) && isText(value.kind);

const isRow = (value: unknown): boolean =>
  isObject<BoundRow>(value) && isPath(value.list) && isPlace(value.place) && isPlace(value.at);

const isAddition = (value: unknown): boolean =>
  isObject<Addition>(value) &&
  isText(value.name) &&
  isPlace(value.at) &&
  isPath(value.list) &&
  isList(
    value.fields,
    (field) =>
      isObject<Addition["fields"][number]>(field) && isText(field.field) && isText(field.name) && isText(field.kind),
  );

const isObject = <Shape extends object>(value: unknown): value is { readonly [Field in keyof Shape]?: unknown } =>
  typeof value === "object" && value !== null;

const isList = (value: unknown, isOne: (one: unknown) => boolean, most = MOST): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isOne);

const isText = (value: unknown): boolean => typeof value === "string";

const isPlace = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

const isPath = (value: unknown): boolean => isList(value, (step) => isText(step) || isPlace(step));
