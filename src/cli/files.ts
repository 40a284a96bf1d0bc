import type { Failure, Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { fileNotJson, fileUnreadable, fileUnwritable } from "../errors/plan-entries.js";
import { shown } from "../errors/show.js";
import type { World } from "./world.js";

/** Reads a file as JSON, or says why it cannot be. */
export function readJson(file: string, world: World): Outcome<unknown> {
  const issues = new IssueList();
  const text = textOf(file, world, issues);
  if (text === undefined) return issues.failure();
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    issues.add(fileNotJson, [], { file: shown(file), ...placeOf(error, text) });
    return issues.failure();
  }
}

/** Writes a text to a file; an answer only if that failed. */
export function writeTo(file: string, text: string, world: World): Failure | undefined {
  try {
    world.write(file, text);
    return undefined;
  } catch (error) {
    const issues = new IssueList();
    issues.add(fileUnwritable, [], { file: shown(file), reason: reasonOf(error) });
    return issues.failure();
  }
}

function textOf(file: string, world: World, issues: IssueList): string | undefined {
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

/** Where the engine stopped reading: it names the position, or stopped at the end. */
function placeOf(error: unknown, text: string): { readonly line: number; readonly column: number } {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const line = before.split("\n").length;
  return { line, column: before.length - before.lastIndexOf("\n") };
}
