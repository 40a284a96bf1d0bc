import type { World } from "../../src/cli/world.js";

/** A world of paper: the command runs in it without touching the machine. */
export interface PaperWorld extends World {
  readonly out: () => string;
  readonly err: () => string;
  readonly files: Map<string, string>;
}

/** Makes a world that holds some files and examples. */
export function paperWorld(given: Readonly<Record<string, string>> = {}): PaperWorld {
  const files = new Map(Object.entries(given));
  const out: string[] = [];
  const err: string[] = [];
  return {
    files,
    out: () => out.join(""),
    err: () => err.join(""),
    read(file) {
      const text = files.get(file);
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return Buffer.from(text, /\.(?:docx|xlsx|ods|latin1\.csv)$/.test(file) ? "latin1" : "utf8");
    },
    write(file, content) {
      if (file.startsWith("nowhere/")) throw Object.assign(new Error("no such folder"), { code: "ENOENT" });
      // A document of bytes is kept byte by byte.
      files.set(file, typeof content === "string" ? content : Buffer.from(content).toString("latin1"));
    },
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
    examples: () => ["01-one", "02-two"],
    example: (name) => JSON.stringify({ development: { title: `Title of ${name}` } }),
  };
}
