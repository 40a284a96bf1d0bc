import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));

/** The request of every example that has one. */
export const exampleRequests = readdirSync(folder)
  .map((name) => ({ name, file: join(folder, name, "request.json") }))
  .filter(({ file }) => existsSync(file));
