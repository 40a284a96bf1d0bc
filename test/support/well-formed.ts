const NAME = "[A-Za-z_][\\w.:-]*";
const REFERENCE = "&(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);";
const VALUE = `"(?:[^<&"]|${REFERENCE})*"`;
const OPENING = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*${VALUE})*)\\s*(/?)>`, "y");
const CLOSING = new RegExp(`</(${NAME})\\s*>`, "y");
const TEXT = new RegExp(`(?:[^<&]|${REFERENCE})+`, "y");
const DECLARATION = /^<\?xml [^?]*\?>\s*/;
const FOREIGN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Why a text is no well-formed XML, or null when it is. Knows elements, attributes and texts, which is all that docx writes. */
export function malformed(xml: string): string | null {
  const foreign = FOREIGN.exec(xml);
  if (foreign !== null) return `a character that XML cannot hold at ${foreign.index}`;
  const open: string[] = [];
  let roots = 0;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < xml.length) {
    const start = at;
    const opening = next(OPENING);
    if (opening !== null) {
      const [, name = "", attributes = "", empty] = opening;
      const names = Array.from(attributes.matchAll(new RegExp(`(${NAME})\\s*=\\s*${VALUE}`, "g")), ([, one]) => one);
      if (new Set(names).size < names.length) return `an attribute twice on <${name}> at ${start}`;
      if (open.length === 0) roots += 1;
      if (empty === "") open.push(name);
      continue;
    }
    const closing = next(CLOSING);
    if (closing !== null) {
      if (open.pop() !== closing[1]) return `</${closing[1]}> closes nothing at ${start}`;
      continue;
    }
    const text = next(TEXT);
    if (text === null) return `not XML at ${start}: ${xml.slice(start, start + 40)}`;
    if (text[0].includes("]]>")) return `]]> in a text at ${start}`;
    if (open.length === 0 && text[0].trim() !== "") return `a text outside the root at ${start}`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}
