import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Stops a test of the built package when dist/ is missing or older than src/: it would judge yesterday's code. */
export function requireFreshBuild(): void {
  // The declarations are what the build writes last.
  const built = join(root, "dist/index.d.ts");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const newest = Math.max(...sources.map((file) => statSync(join(root, "src", file)).mtimeMs));
  if (!existsSync(built)) throw new Error("dist/ is missing. Run `npm run build`, then the tests again.");
  if (statSync(built).mtimeMs < newest) {
    throw new Error("dist/ is older than src/. Run `npm run build`, then the tests again.");
  }
}
