/** A field that an object of a JSON text says twice, and where the second one stands. */
export interface RepeatedField {
  readonly field: string;
  readonly position: number;
}

/**
 * Finds the first field that stands twice in one object of a JSON text, or null. `JSON.parse` keeps the last one
 * unnoticed, and a second ceiling would replace the first.
 *
 * @param text - JSON that was read without an error
 */
export function repeatedField(text: string): RepeatedField | null {
  const open: (Set<string> | null)[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const [token, key] = match;
    if (key !== undefined) {
      const field = JSON.parse(key) as string;
      const seen = open.at(-1);
      if (seen?.has(field)) return { field, position: match.index };
      seen?.add(field);
    } else if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
  }
  return null;
}

/** A name before a colon, another text, or a bracket; each character of a text is passed once. */
const TOKENS = /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g;
