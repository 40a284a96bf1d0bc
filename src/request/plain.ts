import { requestCircular, requestNotPlain, requestTooDeep, requestTooLarge } from "../errors/gate-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import { listTooLong } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import { DEPTH_ACCEPTED, FIELDS_ACCEPTED, ROWS_ACCEPTED, VALUES_ACCEPTED } from "./limits.js";

/** What JSON can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;

/** A JSON object. */
export interface PlainObject {
  readonly [field: string]: Plain;
}

/**
 * Copies anything into plain data, reading every value once, so that whatever comes after meets no getter, no proxy,
 * no circle and no bottomless list. Fields that hold `undefined` are left out, as JSON leaves them out.
 *
 * @param value - anything at all
 * @param issues - where to say what cannot be copied
 * @param limit - the most values that are copied
 * @returns the copy; undefined when an issue was added
 */
export function toPlain(value: unknown, issues: IssueList, limit: number = VALUES_ACCEPTED): Plain | undefined {
  const before = issues.count;
  const copy = copyOf(value, { issues, ancestors: new Set(), place: [], values: 0, limit, isFull: false });
  return issues.count === before ? copy : undefined;
}

interface Copying {
  readonly issues: IssueList;
  readonly ancestors: Set<object>;
  /** Where the copying is; changed as it goes, so that a path is only written for an issue. */
  readonly place: (string | number)[];
  values: number;
  readonly limit: number;
  isFull: boolean;
}

function copyOf(value: unknown, copying: Copying): Plain | undefined {
  if (copying.isFull) return undefined;
  copying.values += 1;
  if (copying.values > copying.limit) {
    copying.isFull = true;
    copying.issues.add(requestTooLarge, [], { limit: copying.limit });
    return undefined;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object") return notPlain(shown(value), copying);
  return copyOfObject(value, copying);
}

function copyOfObject(value: object, copying: Copying): Plain | undefined {
  const { issues, ancestors, place } = copying;
  const depth = place.length;
  if (ancestors.has(value)) return void issues.add(requestCircular, [...place], {});
  if (place.length >= DEPTH_ACCEPTED) return void issues.add(requestTooDeep, [...place], { limit: DEPTH_ACCEPTED });
  ancestors.add(value);
  try {
    if (Array.isArray(value)) return copyOfList(value, copying);
    const kind = kindOf(value);
    return kind === null ? copyOfFields(value, copying) : notPlain(kind, copying);
  } catch {
    return void issues.add(requestUnreadable, [...place], {});
  } finally {
    place.length = depth;
    ancestors.delete(value);
  }
}

function copyOfList(list: readonly unknown[], copying: Copying): readonly Plain[] | undefined {
  const count = list.length;
  if (count > ROWS_ACCEPTED)
    return void copying.issues.add(listTooLong, [...copying.place], { count, limit: ROWS_ACCEPTED });
  const copy: Plain[] = [];
  for (let at = 0; at < count; at += 1) {
    copying.place.push(at);
    const element = copyOf(list[at], copying);
    copying.place.pop();
    if (copying.isFull) return undefined;
    if (element !== undefined) copy.push(element);
  }
  return copy;
}

function copyOfFields(value: object, copying: Copying): PlainObject | undefined {
  const fields = Object.keys(value);
  if (fields.length > FIELDS_ACCEPTED) {
    return void copying.issues.add(requestTooLarge, [...copying.place], { limit: FIELDS_ACCEPTED });
  }
  const copy: Record<string, Plain> = {};
  for (const field of fields) {
    copying.place.push(field);
    const given: unknown = (value as Record<string, unknown>)[field];
    const plain = given === undefined ? undefined : copyOf(given, copying);
    copying.place.pop();
    if (plain !== undefined) setField(copy, field, plain);
  }
  return copy;
}

/** Sets a field as JSON.parse does: a field named `__proto__` is a field like any other. */
function setField(target: Record<string, Plain>, field: string, value: Plain): void {
  if (field === "__proto__") {
    Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[field] = value;
  }
}

function notPlain(received: string, copying: Copying): undefined {
  copying.issues.add(requestNotPlain, [...copying.place], { received });
}

/** What an object is when it is no plain one; null for a plain one, of this realm or another. */
function kindOf(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return null;
  return `an object of the class ${shown(classNameOf(prototype))}`;
}

function classNameOf(prototype: unknown): string {
  const maker: unknown = (prototype as { readonly constructor?: unknown }).constructor;
  return typeof maker === "function" && maker.name !== "" ? maker.name : "without a name";
}
