import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file below `folder` whose path `wanted` accepts, by its path from the root with forward slashes, with its text. */
export function readTree(folder: string, wanted: (path: string) => boolean): Map<string, string> {
  const tree = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (!wanted(inside)) continue;
      if (entry.isDirectory()) visit(inside);
      else if (entry.isFile()) tree.set(inside, readFileSync(join(root, inside), "utf8"));
    }
  };
  visit(folder);
  return tree;
}

/** Every TypeScript file of src/. */
export const readSources = (): Map<string, string> =>
  readTree("src", (path) => !/\.[^/]+$/.test(path) || path.endsWith(".ts"));
