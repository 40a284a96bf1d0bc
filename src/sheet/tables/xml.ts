/** What a reader of XML is told, in the order of the text. */
export interface XmlReader {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Walks through XML from tag to tag, once and without looking back; an element without content is opened and closed.
 *
 * It checks no grammar: what is not well-formed is read as far as it can be.
 */
export function walkXml(xml: string, reader: XmlReader): void {
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (start > at) reader.text(unescaped(xml.slice(at, start)));
    const end = tagEnd(xml, start);
    if (end < 0) return;
    if (xml.startsWith("<![CDATA[", start)) reader.text(xml.slice(start + 9, end - 2));
    else if (xml[start + 1] === "/") reader.close(nameIn(xml, start + 2, end));
    else if (xml[start + 1] !== "?" && xml[start + 1] !== "!") {
      const name = nameIn(xml, start + 1, end);
      const isEmpty = xml[end - 1] === "/";
      reader.open(name, xml.slice(start + 1 + name.length, isEmpty ? end - 1 : end));
      if (isEmpty) reader.close(name);
    }
    at = end + 1;
  }
}

/** The name of an element or an attribute without the prefix of its vocabulary, which each program chooses. */
export const plainName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The value of an attribute; undefined where it is not there. Values are passed over whole: a name in one is no name. */
export function attributeIn(attributes: string, name: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let quote = equals + 1;
    while (/\s/.test(attributes.charAt(quote))) quote += 1;
    const sign = attributes.charAt(quote);
    const end = sign === '"' || sign === "'" ? attributes.indexOf(sign, quote + 1) : -1;
    if (end < 0) return undefined;
    if (attributes.slice(at, equals).trim() === name) return unescaped(attributes.slice(quote + 1, end));
    at = end + 1;
  }
}

/** Where a tag, a comment or a piece of data ends: at its last sign; below 0 where it does not. */
function tagEnd(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return lastOf(xml, "-->", start);
  if (xml.startsWith("<![CDATA[", start)) return lastOf(xml, "]]>", start);
  // By their codes: letters of their own would cost a sheet of a million cells seconds.
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === END) return at;
  }
  return -1;
}

function lastOf(xml: string, mark: string, start: number): number {
  const found = xml.indexOf(mark, start);
  return found < 0 ? -1 : found + mark.length - 1;
}

function nameIn(xml: string, from: number, end: number): string {
  let at = from;
  while (at < end && xml.charCodeAt(at) > SPACE && xml.charCodeAt(at) !== SLASH) at += 1;
  return xml.slice(from, at);
}

const [DOUBLE, SINGLE, END, SLASH, SPACE] = [0x22, 0x27, 0x3e, 0x2f, 0x20] as const;

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return SIGNS[String(name)] ?? String(whole);
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}
