import { issueText, type Locale } from "../entries/words.js";
import { type FundingPlan, type Issue, tryPlanFunding } from "../index.js";
import type { WrittenKind } from "../words/written-number.js";
import { type Field, takesNumber } from "./field.js";
import { type Json, type Path, textAt } from "./json.js";
import { isUnread, whyUnread, withoutMark } from "./unread.js";
import type { PageWords } from "./words.js";

/** Something to correct: a sentence with its remedy, and the field that it concerns where the form shows one. */
export interface Point {
  readonly text: string;
  readonly field: Field | undefined;
}

/** What the library makes of the request: a plan, or what is to be corrected before there is one. */
export type Answer =
  | { readonly isPlanned: true; readonly plan: FundingPlan }
  | { readonly isPlanned: false; readonly points: readonly Point[]; readonly count: number };

/** Asks the library, and puts each of its issues beside the field that it concerns. */
export function answerOf(request: Json, fields: readonly Field[], locale: Locale, words: PageWords): Answer {
  const outcome = tryPlanFunding(request);
  if (outcome.ok) return { isPlanned: true, plan: outcome.value };
  const points = outcome.issues.map((issue): Point => {
    const field = fieldAt(issue.path, fields);
    // The field's own name says where, in words that stand on the page.
    const placed = field === undefined ? issue : { ...issue, path: [] };
    return { field, text: unreadText(issue, field, request, locale, words) ?? issueText(placed, { locale }) };
  });
  return { isPlanned: false, points, count: outcome.issueCount };
}

/** The page's own sentence for a number that it could not read: the library never saw what was meant. */
function unreadText(
  { path }: Issue,
  field: Field | undefined,
  request: Json,
  locale: Locale,
  words: PageWords,
): string | undefined {
  const held = textAt(request, path);
  if (field === undefined || !takesNumber(field) || field.path.join(" ") !== path.join(" ") || !isUnread(held))
    return undefined;
  const due = { kind: field.kind as WrittenKind, locale, currency: textAt(request, ["currency"]) };
  return words.issues.unread[whyUnread(held, due)](withoutMark(held));
}

/** The field that a path of an issue means: its own, or the first inside, or the nearest around. */
export function fieldAt(path: Path, fields: readonly Field[]): Field | undefined {
  const key = path.join(" ");
  const keys = (field: Field): readonly string[] => [field.path, ...(field.about ?? [])].map((one) => one.join(" "));
  const own = fields.find((field) => keys(field).includes(key));
  if (own !== undefined || path.length === 0) return own;
  const isInside = (one: string): boolean => one.startsWith(`${key} `);
  const inside =
    fields.find(({ path: at }) => isInside(at.join(" "))) ?? fields.find((field) => keys(field).some(isInside));
  return inside ?? fields.find((field) => keys(field).some((one) => key.startsWith(`${one} `)));
}
