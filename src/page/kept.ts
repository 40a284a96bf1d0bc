import type { Field } from "./field.js";
import { type Json, leavesOf, type Path } from "./json.js";
import { isReference } from "./party-ids.js";
import type { PageWords } from "./words.js";

/** What the form shows as rows and choices rather than as fields of their own. */
const STRUCTURE = new Set(["kind", "policy", "rule", "id", "role"]);

/** The parts of a request that no field shows, by their name in the data: `useCases`. They stay as they are. */
export function keptParts(request: Json, fields: readonly Field[]): readonly string[] {
  const shown = new Set(fields.map(({ path }) => path.join(" ")));
  const kept = leavesOf(request).filter((path) => !isShown(path, shown));
  return [...new Set(kept.map((path) => partOf(path)))];
}

function isShown(path: Path, shown: ReadonlySet<string>): boolean {
  if (shown.has(path.join(" "))) return true;
  const [top] = path;
  if (top !== "parties" && top !== "sources" && top !== "modality" && top !== "rounding") return false;
  // Rows beyond those that the form shows are like those before.
  const likeFirst = path.map((step) => (typeof step === "number" ? 0 : step)).join(" ");
  return isReference(path) || STRUCTURE.has(String(path.at(-1))) || shown.has(likeFirst);
}

/** Lists that are kept as a whole. */
const WHOLE = new Set(["carried", "credits", "issued"]);

/** The name of a field, where it has one of its own; else the path without its rows. */
function partOf(path: Path): string {
  const names = path.filter((step) => typeof step === "string");
  const [top = "", second = ""] = names;
  if (WHOLE.has(top)) return top;
  if ((top === "development" && second === "useCases") || (top === "parties" && NAMED.has(second))) return second;
  return names.slice(0, 2).join(" › ");
}

const NAMED = new Set(["country", "type", "identifier"]);

/** What a part is called. */
export const partName = (part: string, words: PageWords): string =>
  Object.entries(words.keptParts).find(([one]) => one === part)?.[1] ?? part;
