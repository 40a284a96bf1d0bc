import * as z from "zod/mini";
import type { IssueCode } from "../errors/catalogue.js";
import type { Entry, IssueParams } from "../errors/entry.js";
import {
  fieldChoice,
  fieldEmpty,
  fieldMissing,
  fieldTooLong,
  fieldType,
  fieldUnknown,
  listEmpty,
  type ValueKind,
} from "../errors/gate-entries.js";
import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import { leafReaderOf } from "./leaves.js";
import type { Plain, PlainObject } from "./plain.js";

/**
 * Reads plain data along a zod schema, and keeps what is right when something is wrong: rows that cannot be read are
 * left out, so that the checks that come after speak of the others in the same answer.
 *
 * The schema is zod's, and so is every single value; only the walk is ours, because zod gives no output beside issues,
 * names no nearest field, and overflows the stack on some hundred thousand bad rows (docs/decisions/0003).
 */
export class Reader {
  readonly #issues: IssueList;
  readonly #place: (string | number)[] = [];
  readonly #kept = new Map<unknown, readonly number[]>();
  readonly #incomplete = new Set<string>();
  readonly #here = (): IssuePath => [...this.#place];

  /** @param issues - where to say what is wrong */
  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  /** Reads an object; what could not be read is missing from it. */
  fields(shape: Shape, value: Plain): Record<string, unknown> {
    return this.#fields(shape, value).fields;
  }

  /** The path that somebody gave, from a path in what was read: rows that were left out count again. */
  given(path: readonly (string | number)[], root: unknown): readonly (string | number)[] {
    let part = root;
    return path.map((step) => {
      const row = typeof step === "number" ? (this.#kept.get(part)?.[step] ?? step) : step;
      part = (part as Record<string | number, unknown> | undefined)?.[step];
      return row;
    });
  }

  /** Whether nothing was left out, so that what was read stands where it was given. */
  get isWhole(): boolean {
    return this.#incomplete.size === 0;
  }

  /** Says whether rows are missing from the list at this path. */
  isIncomplete(path: IssuePath): boolean {
    return this.#incomplete.has(path.join(" "));
  }

  #read(schema: AnySchema, value: Plain): unknown {
    const { def } = schema._zod;
    if (isWrapper(def)) return this.#read(def.innerType, value);
    if (def.type === "object") {
      const { fields, isWhole } = this.#fields((def as z.core.$ZodObjectDef).shape, value);
      return isWhole ? fields : UNREADABLE;
    }
    if (def.type === "union") {
      const list = (def as z.core.$ZodUnionDef).options.find((option) => option._zod.def.type === "array");
      const other = (def as z.core.$ZodUnionDef).options.find((option) => option._zod.def.type === "literal");
      if (list !== undefined && other !== undefined) return this.#read(Array.isArray(value) ? list : other, value);
    }
    if (def.type === "array") return this.#rows(schema as z.core.$ZodArray, value);
    if ("discriminator" in def) return this.#variant(def as z.core.$ZodDiscriminatedUnionDef, value);
    return this.#leaf(schema, value);
  }

  #fields(shape: Shape, value: Plain): { fields: Record<string, unknown>; isWhole: boolean } {
    const fields: Record<string, unknown> = {};
    if (!isObject(value)) {
      this.#refuseType("an object", value);
      return { fields, isWhole: false };
    }
    for (const field of Object.keys(value)) if (!Object.hasOwn(shape, field)) this.#refuseField(field, shape);
    let isWhole = true;
    for (const [field, schema] of fieldsOf(shape)) {
      this.#place.push(field);
      const output = Object.hasOwn(value, field)
        ? this.#read(schema, value[field] as Plain)
        : this.#absent(schema, field);
      this.#place.pop();
      if (output === UNREADABLE) isWhole = false;
      else fields[field] = output;
    }
    return { fields, isWhole };
  }

  /** An absent field is an own `undefined`: what every object of the host may seem to have does not shine through. */
  #absent(schema: AnySchema, field: string): unknown {
    const { def } = schema._zod;
    if (def.type === "optional") return undefined;
    if (def.type === "default") return (def as z.core.$ZodDefaultDef).defaultValue;
    this.#refuse(fieldMissing, { field });
    return UNREADABLE;
  }

  #rows(schema: z.core.$ZodArray, value: Plain): unknown {
    if (!Array.isArray(value)) return this.#refuseType("a list", value);
    if (value.length === 0 && needsARow(schema)) this.#refuse(listEmpty, {});
    const { element } = schema._zod.def;
    const rows: unknown[] = [];
    const kept: number[] = [];
    for (let at = 0; at < value.length; at += 1) {
      this.#place.push(at);
      const row = this.#read(element, value[at]);
      this.#place.pop();
      if (row === UNREADABLE) continue;
      rows.push(row);
      kept.push(at);
    }
    if (rows.length < value.length) {
      this.#kept.set(rows, kept);
      this.#incomplete.add(this.#place.join(" "));
    }
    return rows;
  }

  #variant({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef, value: Plain): unknown {
    if (!isObject(value)) return this.#refuseType("an object", value);
    const variants = new Map(options.flatMap((option) => namesOf(option, discriminator).map((name) => [name, option])));
    const name = value[discriminator];
    const variant = variants.get(name);
    if (variant !== undefined) return this.#read(variant, value);
    const every = Object.assign({}, ...options.map(shapeOf)) as Shape;
    for (const field of Object.keys(value)) if (!Object.hasOwn(every, field)) this.#refuseField(field, every);
    this.#place.push(discriminator);
    if (name === undefined) this.#refuse(fieldMissing, { field: discriminator });
    else this.#refuseChoice(name, [...variants.keys()]);
    this.#place.pop();
    return UNREADABLE;
  }

  #leaf(schema: AnySchema, value: Plain): unknown {
    const kind = kindOf(schema);
    if (kind !== undefined && !isOfKind(value, kind)) return this.#refuseType(kind, value);
    const read = leafReaderOf(schema);
    if (read !== undefined) {
      const output = read(value as never, this.#issues, this.#here);
      return output === undefined ? UNREADABLE : output;
    }
    const result = z.safeParse(schema as z.ZodMiniType, value);
    if (result.success) return result.data;
    if (this.#issues.isFull) this.#issues.count += 1;
    else for (const found of result.error.issues) this.#refuseLeaf(schema, found, value);
    return UNREADABLE;
  }

  #refuseLeaf(schema: AnySchema, found: z.core.$ZodIssue, value: Plain): void {
    if (found.code === "invalid_value") {
      this.#refuseChoice(value, found.values);
    } else if (found.code === "too_small") {
      this.#refuse(fieldEmpty, {});
    } else if (found.code === "too_big" && found.origin === "string") {
      this.#refuse(fieldTooLong, { limit: Number(found.maximum) });
    } else {
      this.#refuseType(kindOf(schema) ?? "a text", value);
    }
  }

  /** Says what is wrong here; once the list is full nothing is made that nobody will read. */
  #refuse<Params extends IssueParams>(entry: Entry<IssueCode, Params>, params: Params | (() => Params)): void {
    this.#issues.add(entry, this.#here, params);
  }

  #refuseType(expected: ValueKind, value: Plain): typeof UNREADABLE {
    this.#refuse(fieldType, () => ({ expected, received: shown(value) }));
    return UNREADABLE;
  }

  #refuseField(field: string, shape: Shape): void {
    this.#place.push(field);
    this.#refuse(fieldUnknown, () => {
      const known = Object.keys(shape);
      return { field: shown(field), nearest: nearest(field, known), known: known.join(", ") };
    });
    this.#place.pop();
  }

  #refuseChoice(value: Plain, choices: readonly unknown[]): void {
    this.#refuse(fieldChoice, () => {
      const words = choices.map(String);
      return {
        received: shown(value),
        choices: words.join(", "),
        nearest: typeof value === "string" ? nearest(value, words) : null,
      };
    });
  }
}

/** The fields of an object schema. */
export type Shape = Readonly<Record<string, AnySchema>>;

type AnySchema = z.core.$ZodType;

const knownFields = new WeakMap<Shape, readonly (readonly [string, AnySchema])[]>();

/** The fields of a shape as a list, made once: a key may have a million rows of one shape. */
function fieldsOf(shape: Shape): readonly (readonly [string, AnySchema])[] {
  const known = knownFields.get(shape) ?? Object.entries(shape);
  knownFields.set(shape, known);
  return known;
}

/** What stands for a value that could not be read; the issue says why. */
const UNREADABLE = Symbol("unreadable");

const isObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWrapper = (def: z.core.$ZodTypeDef): def is z.core.$ZodTypeDef & { readonly innerType: AnySchema } =>
  def.type === "optional" || def.type === "default";

const needsARow = ({ _zod }: z.core.$ZodArray): boolean =>
  (_zod.def.checks ?? []).some((check) => check._zod.def.check === "min_length");

/** The fields of a variant. */
const shapeOf = (option: AnySchema): Shape => (option._zod.def as z.core.$ZodObjectDef).shape;

/** The values of its discriminator that lead to this variant. */
const namesOf = (option: AnySchema, discriminator: string): readonly unknown[] => [
  ...(option._zod.propValues?.[discriminator] ?? []),
];

/** The kind of value that a leaf reads, where a look at the type is enough to tell: far cheaper than asking zod. */
function kindOf(schema: AnySchema): ValueKind | undefined {
  const { def } = schema._zod;
  if (def.type === "pipe") return kindOf((def as z.core.$ZodPipeDef).in);
  if (def.type === "string") return "a text";
  if (def.type === "union") return "a number or a text";
  if (def.type === "boolean") return "true or false";
  return def.type === "number" ? "a whole number" : undefined;
}

function isOfKind(value: Plain, kind: ValueKind): boolean {
  if (kind === "a text") return typeof value === "string";
  if (kind === "true or false") return typeof value === "boolean";
  if (kind === "a whole number") return Number.isInteger(value);
  return typeof value === "string" || typeof value === "number";
}
