/** Plain data: what a request is made of, also while it is not a whole request yet. */
export type Json = string | number | boolean | null | JsonList | JsonObject;

/** A list of plain data. */
export type JsonList = readonly Json[];

/** Named plain data. */
export interface JsonObject {
  readonly [field: string]: Json | undefined;
}

/** Where in the data: names of fields and positions in lists, as the paths of issues are. */
export type Path = readonly (string | number)[];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

export const isList = (value: Json | undefined): value is JsonList => Array.isArray(value);

/** What stands at a place; undefined where nothing does. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let here = value;
  for (const step of path) here = childOf(here, step);
  return here;
}

function childOf(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === "number") return isList(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The list at a place; empty where there is none. */
export function listAt(value: Json | undefined, path: Path): JsonList {
  const found = at(value, path);
  return isList(found) ? found : [];
}

/** The text at a place, a number as its shortest writing; empty where there is none. */
export function textAt(value: Json | undefined, path: Path): string {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** The same data with another value at a place; objects on the way are made where they are missing. */
export function put(value: Json | undefined, path: Path, leaf: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const child = put(childOf(value, step), rest, leaf);
  if (typeof step === "number") {
    const list = isList(value) ? value : [];
    return step < list.length ? list.map((one, row) => (row === step ? child : one)) : [...list, child];
  }
  return { ...(isObject(value) ? value : {}), [step]: child };
}

/** The same data without what stands at a place; an object that this leaves empty goes too, but for a row of a list. */
export function without(value: Json, path: Path): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const child = childOf(value, step);
  if (child === undefined) return value;
  if (rest.length > 0) {
    const left = without(child, rest);
    if (!(typeof step === "string" && isObject(left) && Object.keys(left).length === 0))
      return put(value, [step], left);
  }
  if (isList(value)) return value.filter((_, row) => row !== step);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== step));
}

/** Deeper than any request, so that nothing here goes down without end. */
const DEEPEST = 32;

/** Reads JSON as data; undefined for any other text, and for data nested deeper than any request. */
export function parsed(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isDeeper(value, DEEPEST) ? undefined : value;
  } catch {
    return undefined;
  }
}

function isDeeper(value: Json | undefined, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value as JsonObject).some((child) => isDeeper(child, levels - 1));
}

/** Every path at which a value stands that is neither an object nor a list. */
export function leavesOf(value: Json | undefined, path: Path = []): readonly Path[] {
  if (isList(value)) return value.flatMap((child, row) => leavesOf(child, [...path, row]));
  if (isObject(value)) return Object.entries(value).flatMap(([field, child]) => leavesOf(child, [...path, field]));
  return value === undefined ? [] : [path];
}
