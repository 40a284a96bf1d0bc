import type { Failure, Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { fileEmpty, fileFieldRepeated, fileNotJson, fileUnreadable, fileUnwritable } from "../errors/plan-entries.js";
import { shown } from "../errors/show.js";
import { repeatedField } from "./repeated-field.js";
import type { World } from "./world.js";

/** The text of a file, without the mark that some editors put first. */
export const textIn = (content: Uint8Array): string => new TextDecoder().decode(content);

/** Reads a file as JSON, or says why it cannot be. */
export function readJson(file: string, world: World): Outcome<unknown> {
  const content = readBytes(file, world);
  return content.ok ? jsonIn(file, textIn(content.value)) : content;
}

/** Reads a file, or says why it cannot be. */
export function readBytes(file: string, world: World): Outcome<Uint8Array> {
  const issues = new IssueList();
  const content = contentOf(file, world, issues);
  return content === undefined ? issues.failure() : { ok: true, value: content };
}

/** Reads the text of a file as JSON, or says why it cannot be. */
export function jsonIn(file: string, text: string): Outcome<unknown> {
  const issues = new IssueList();
  if (text.trim() === "") {
    issues.add(fileEmpty, [], { file: shown(file) });
    return issues.failure();
  }
  try {
    const value = JSON.parse(text) as unknown;
    const repeated = repeatedField(text);
    if (repeated === null) return { ok: true, value };
    const { field, position } = repeated;
    issues.add(fileFieldRepeated, [], { file: shown(file), field: shown(field), ...placeAt(position, text) });
  } catch (error) {
    issues.add(fileNotJson, [], { file: shown(file), ...placeOf(error, text) });
  }
  return issues.failure();
}

/** Writes a text or a document to a file; an answer only if that failed. */
export function writeTo(file: string, content: string | Uint8Array, world: World): Failure | undefined {
  try {
    world.write(file, content);
    return undefined;
  } catch (error) {
    const issues = new IssueList();
    issues.add(fileUnwritable, [], { file: shown(file), reason: reasonOf(error) });
    return issues.failure();
  }
}

function contentOf(file: string, world: World, issues: IssueList): Uint8Array | undefined {
  try {
    return world.read(file);
  } catch (error) {
    issues.add(fileUnreadable, [], { file: shown(file), reason: reasonOf(error) });
    return undefined;
  }
}

const reasonOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "unknown";
};

/** Where the engine stopped reading. */
function placeOf(error: unknown, text: string): { readonly line: number; readonly column: number } {
  return placeAt(positionOf(error, text.length) ?? firstUnreadable(text), text);
}

/** A position as people count: lines and columns from 1. */
function placeAt(position: number, text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const line = before.split("\n").length;
  return { line, column: before.length - before.lastIndexOf("\n") };
}

/** The position that the engine names, or the end if it wanted more; undefined where it only quotes a character. */
function positionOf(error: unknown, length: number): number | undefined {
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("Unexpected end of JSON input")) return length;
  if (message.endsWith("is not valid JSON")) return undefined;
  const named = /at position (\d+)/.exec(message)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** The first character that no longer belongs: halving finds the shortest beginning that is more than unfinished. */
function firstUnreadable(text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUnfinished(text.slice(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a beginning can still become JSON: it is read, or the engine stopped at its very end. */
function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    return positionOf(error, beginning.length) === beginning.length;
  }
}
