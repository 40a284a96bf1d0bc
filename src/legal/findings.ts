import { IssueList } from "../errors/issue-list.js";
import { type Plain, type PlainObject, toPlain } from "../request/plain.js";
import type { LegalFinding } from "./legal-check.js";

/**
 * Reads what a caller's evaluator answers, copied so that nothing changes it afterwards; undefined where it fails, or
 * answers with something else than findings.
 */
export function readFindings(evaluate: () => unknown): readonly LegalFinding[] | undefined {
  try {
    const answer = toPlain(evaluate(), new IssueList());
    return Array.isArray(answer) && answer.every(isFinding)
      ? (answer as unknown as readonly LegalFinding[])
      : undefined;
  } catch {
    return undefined;
  }
}

function isFinding(value: Plain): boolean {
  if (!isObject(value)) return false;
  const { value: found, limit, result, missing = [], params = {} } = value;
  return (
    isTextOrNull(found) &&
    isTextOrNull(limit) &&
    (result === "ok" || result === "alert" || result === "unverifiable") &&
    Array.isArray(missing) &&
    missing.every((fact) => typeof fact === "string") &&
    isObject(params) &&
    Object.values(params).every((param) => typeof param !== "object" || param === null)
  );
}

const isObject = (value: Plain): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTextOrNull = (value: Plain | undefined): boolean => value === null || typeof value === "string";
