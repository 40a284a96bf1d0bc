import { type NumberFormat, numberFormat } from "./number-format.js";
import { attributeIn, plainName, walkXml } from "./xml.js";

/** The formats of numbers by the styles of an Excel file; undefined where there are more than Excel has. */
export function formatsIn(xml: string): readonly NumberFormat[] | undefined {
  const codes = new Map<string, string>(BUILT_IN);
  const made = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inside = "";
  let isFull = false;
  const formatOf = (id: string): NumberFormat => {
    const format = made.get(id) ?? numberFormat(codes.get(id) ?? "General");
    made.set(id, format);
    return format;
  };
  walkXml(xml, {
    open: (tag, attributes) => {
      const kind = plainName(tag);
      if (kind === "numFmts" || kind === "cellXfs") inside = kind;
      else if (isFull) return;
      else if (kind === "numFmt" && inside === "numFmts") {
        codes.set(attributeIn(attributes, "numFmtId") ?? "", attributeIn(attributes, "formatCode") ?? "");
        isFull = codes.size > MOST;
      } else if (kind === "xf" && inside === "cellXfs") {
        formats.push(formatOf(attributeIn(attributes, "numFmtId") ?? "0"));
        isFull = formats.length > MOST;
      }
    },
    close: (tag) => {
      if (plainName(tag) === inside) inside = "";
    },
    text: () => undefined,
  });
  return isFull ? undefined : formats;
}

/** How many styles of cells Excel has. */
const MOST = 65_490;

/**
 * The formats that every file has, as far as they tell a day or a percentage from a number; those of money show the
 * currency of whoever opens the file, and so none.
 */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [String(id), "yyyy-mm-dd"] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [String(id), "hh:mm:ss"] as const),
];
