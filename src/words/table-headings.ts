import type { Language } from "./locale.js";
import {
  COLUMNS,
  type ColumnKind,
  LABELS,
  type LabelKind,
  LEFT_OVER,
  PLAIN_WEIGHTS,
  TOTALS,
  type Words,
} from "./table-heading-words.js";

/** What a word names, and in which languages. */
export interface Named<Kind> {
  readonly kind: Kind;
  readonly languages: readonly Language[];
}

/** Words that change nothing in a heading. */
const IDLE = new Set("ht htva net eur euro euros en in de du des la le les l d of the".split(" "));

const ASCII = /^[ -~]*$/;

/** A heading as it is compared: letters and digits alone, without the words that change nothing. */
export function comparable(text: string): string {
  const plain = withoutAccents(text).toLowerCase();
  const known = plain.replace(/\b(?:hors taxes?|hors tva|net of vat|excl(?:uding)?\.? vat)\b/g, " ");
  const parts = known.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "" && !IDLE.has(part));
  return parts.map((part) => (part.length > 3 ? part.replace(/s$/, "") : part)).join("");
}

/** Most cells of a large table are plain ASCII, in which there is nothing to take away. */
function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What a heading says the column holds; undefined where it is not known. */
export const columnNamed = (heading: string): Named<ColumnKind> | undefined => columns.get(comparable(heading));

/** What a label says stands beside it; undefined where it is not known. */
export const labelNamed = (label: string): Named<LabelKind> | undefined => labels.get(comparable(label));

/** Whether a row that is called so is one of totals: by its whole name, or by the word that it begins or ends with. */
export const isTotalWord = (text: string): boolean =>
  totals.has(comparable(text)) || TOTAL_OF.test(withoutAccents(text));

/** « Total des communes », « Sous-total (4) », « Population totale », « T O T A L », « Moyenne » : no party is called so. */
const TOTAL_OF =
  /^\W*(?:(?:sous|grand|sub)[\s-]*)?(?:totale?s?|totaux|cumul|moyenne|average|arrondi|rounding)\b|^\W*t\s*o\s*t\s*a\s*l\W*$|^\W*(?:ensemble|somme) d(?:es|u|e)\b|\btota(?:le?|ux)\W*$/i;

/** What a row that begins with this text is, where that is no party: a sum, what is left, or a label with its value. */
export function rowNamed(text: string): "sum" | "label" | undefined {
  const word = comparable(text);
  if (isTotalWord(text) || leftOver.has(word)) return "sum";
  return labels.has(word) ? "label" : undefined;
}

/** Whether a heading of weights says nothing about what they count. */
export const isPlainWeightWord = (heading: string): boolean => plainWeights.has(comparable(heading));

const totals = wordsOf(TOTALS);
const leftOver = wordsOf(LEFT_OVER);
const plainWeights = wordsOf(PLAIN_WEIGHTS);
const columns = byWord(COLUMNS);
const labels = byWord(LABELS);

function wordsOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(comparable));
}

function byWord<Kind extends string>(table: Readonly<Record<Language, Words<Kind>>>): ReadonlyMap<string, Named<Kind>> {
  const found = new Map<string, Named<Kind>>();
  for (const language of ["fr", "en"] as const) {
    for (const [kind, list] of Object.entries(table[language]) as [Kind, readonly string[]][]) {
      for (const word of list.map(comparable)) {
        const before = found.get(word)?.languages ?? [];
        found.set(word, { kind, languages: before.includes(language) ? before : [...before, language] });
      }
    }
  }
  return found;
}
