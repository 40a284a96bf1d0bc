import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** All that the command touches outside itself, so that a test can stand in for it. */
export interface World {
  /** What a file holds, or the standard input for `-`. */
  readonly read: (file: string) => Uint8Array;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The names of the examples that come with the package, in order. */
  readonly examples: () => readonly string[];
  /** The request of an example. */
  readonly example: (name: string) => string;
}

const EXAMPLES = new URL("../../examples/", import.meta.url);
const STANDARD_INPUT = 0;

/** The files, streams and examples of the machine. */
export const realWorld: World = {
  read: (file) => readFileSync(file === "-" ? STANDARD_INPUT : file),
  write: (file, content) => writeFileSync(file, content),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  examples: () => readdirSync(fileURLToPath(EXAMPLES)).filter(hasRequest).sort(),
  example: (name) => readFileSync(requestOf(name), "utf8"),
};

const requestOf = (name: string): URL => new URL(`${encodeURIComponent(name)}/request.json`, EXAMPLES);

function hasRequest(name: string): boolean {
  try {
    return readFileSync(requestOf(name)).length > 0;
  } catch {
    return false;
  }
}
