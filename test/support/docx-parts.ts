import { toDocx } from "../../src/report/docx.js";
import type { Report } from "../../src/report/report.js";
import { unzipped } from "./unzipped.js";

/** The files of the Word document of a report, by path. */
export async function partsOf(report: Report): Promise<ReadonlyMap<string, string>> {
  return new Map(unzipped(await toDocx(report)).map(({ path, text }) => [path, text]));
}

/** One file of the Word document of a report. */
export const partOf = async (report: Report, path = "word/document.xml"): Promise<string> =>
  (await partsOf(report)).get(path) ?? "";

/** Every element of a kind that holds none of its kind, with what is inside. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}[ >](?:(?!<${name}[ >]).)*?</${name}>`, "gs")) ?? [];

/** What a person reads in a part of a document. */
export const readable = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text = ""]) => text)
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
