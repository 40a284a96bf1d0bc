// @ts-check
// Follows every link of the built site: each page, file and anchor that a page names must be there.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/**
 * What is broken, as «page: link», and how many links were followed.
 * @param {string} folder where the site stands
 */
export function brokenLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const read = new Map(pages.map((file) => [resolve(folder, file), readPage(resolve(folder, file))]));
  let followed = 0;
  const broken = [...read].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
      followed += 1;
      const problem = problemOf(link, file);
      return problem === undefined ? [] : [`${relative(folder, file)}: ${link} ${problem}`];
    }),
  );
  return { pages: pages.length, followed, broken };

  /** @param {string} link @param {string} from */
  function problemOf(link, from) {
    const [path = "", anchor = ""] = link
      .replace(/\?[^#]*/, "")
      .split("#")
      .map(decodeURIComponent);
    const target = path === "" ? from : join(dirname(from), path);
    if (!existsSync(target)) return "is not there";
    if (statSync(target).isDirectory()) return "is a folder; name its index.html";
    if (relative(folder, target).startsWith("..")) return "leaves the site";
    if (anchor === "" || !target.endsWith(".html")) return undefined;
    return read.get(target)?.anchors.has(anchor) ? undefined : "has no such anchor";
  }
}

/** @param {string} file */
function readPage(file) {
  const html = readFileSync(file, "utf8").replace(/<!--[\s\S]*?-->/g, "");
  const values = (/** @type {RegExp} */ pattern) => [...html.matchAll(pattern)].map(([, value = ""]) => plain(value));
  return {
    links: values(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/gi),
    anchors: new Set(values(/<[a-z][^>]*?\s(?:id|name)="([^"]*)"/gi)),
  };
}

/** @param {string} text */
const plain = (text) =>
  text.replace(
    /&(amp|quot|lt|gt|#39);/g,
    (_, name) => ({ amp: "&", quot: '"', lt: "<", gt: ">" })[String(name)] ?? "'",
  );
