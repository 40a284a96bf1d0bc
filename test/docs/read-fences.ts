/** One block of code of a document or a docstring. */
export interface Fence {
  readonly file: string;
  /** Line of the file that holds the block's first line of code. */
  readonly line: number;
  readonly language: "ts" | "js" | "sh" | "console";
  /** What follows the language on the opening line: `run` in "```sh run". */
  readonly tag: string;
  readonly code: string;
}

const languages: Readonly<Record<string, Fence["language"]>> = {
  ts: "ts",
  typescript: "ts",
  js: "js",
  javascript: "js",
  sh: "sh",
  bash: "sh",
  shell: "sh",
  console: "console",
};

/** The blocks of a Markdown page, or of the docstrings of a TypeScript file. */
export function readFences(file: string, text: string): Fence[] {
  return fencesOf(file, file.endsWith(".md") ? text.split("\n") : docstringLines(text));
}

/** The lines of a source file with everything outside docstrings blanked, so that line numbers stay. */
function docstringLines(text: string): string[] {
  let inside = false;
  return text.split("\n").map((line) => {
    const opens = /^\s*\/\*\*/.test(line);
    inside ||= opens;
    const kept = inside && !opens ? line.replace(/^\s*\* ?/, "") : "";
    if (line.includes("*/")) inside = false;
    return inside ? kept : "";
  });
}

function fencesOf(file: string, lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^(\s*)(`{3,})(\w*)\s*(.*)$/.exec(lines[index] ?? "");
    if (opening === null) continue;
    const [, indent = "", ticks = "```", word = "", tag = ""] = opening;
    const start = index + 1;
    do index += 1;
    while (index < lines.length && lines[index]?.trim() !== ticks);
    const language = languages[word];
    if (language === undefined) continue;
    const body = lines.slice(start, index).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    fences.push({ file, line: start + 1, language, tag: tag.trim(), code: body.join("\n") });
  }
  return fences;
}
