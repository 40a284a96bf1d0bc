import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/tree.js";
import type { Fence } from "./read-fences.js";

const command = join(root, "dist/cli/bin.js");
const npmItself = new Set(["ci", "install", "i", "init", "pack", "exec", "uninstall", "view"]);

/** What is wrong with each command of a block of shell, as «file:line sentence». */
export function shellProblems(fence: Fence): string[] {
  const listed = commandsOf(fence).flatMap(({ line, words }) =>
    commandProblem(words).map((message) => `${fence.file}:${line} ${message}`),
  );
  return listed.length === 0 && fence.tag.split(/\s+/).includes("run") ? runProblem(fence) : listed;
}

/** The commands of a block. In a console block only the lines after a `$` are commands; the rest is what they print. */
export function commandsOf({ language, line, code }: Fence): { readonly line: number; readonly words: string[] }[] {
  return code.split("\n").flatMap((text, index) => {
    const typed = language === "console" ? (/^\$ (.*)$/.exec(text)?.[1] ?? "") : text.replace(/^\$ /, "");
    return typed
      .replace(/(^|\s)#.*$/, "")
      .split(/&&|\|\|?|;/)
      .map((one) => one.trim().split(/\s+/))
      .filter(([first]) => first !== undefined && first !== "")
      .map((words) => ({ line: line + index, words }));
  });
}

function commandProblem([program, first, second]: readonly string[]): string[] {
  if (program === "npm") return npmProblem(first ?? "", second ?? "");
  const words = program === "npx" ? [first, second] : [program, first];
  const called = words.filter((word) => word !== "--yes");
  if (called[0] !== "quotepart") return [];
  const name = called[1] ?? second;
  if (name === undefined || name.startsWith("-")) return [];
  return helpText()
    .split(/[^\w-]+/)
    .includes(name)
    ? []
    : [`says «quotepart ${name}», which \`quotepart --help\` does not know. Write a command that it lists.`];
}

function npmProblem(first: string, second: string): string[] {
  const script = first === "run" || first === "run-script" ? second : first;
  if (first === script && (npmItself.has(first) || first.startsWith("-"))) return [];
  if (script in scripts()) return [];
  return [
    `says «npm ${first}${first === script ? "" : ` ${script}`}», which package.json does not have. Write one of its scripts: ${Object.keys(scripts()).join(", ")}.`,
  ];
}

function scripts(): Record<string, string> {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts;
}

let help: string | undefined;
function helpText(): string {
  help ??= spawnSync(process.execPath, [command, "--help"], { encoding: "utf8" }).stdout;
  return help;
}

/** The blocks that ended well. */
const held = new Set<string>();

/**
 * Runs a block tagged `run` beside the examples, with the built command as `npx quotepart`.
 * npm's own lines are passed over: they would build the package again under the feet of the other tests.
 */
function runProblem(fence: Fence): string[] {
  // A block that stands in both languages runs once.
  if (held.has(fence.code)) return [];
  mkdirSync(join(root, ".fences"), { recursive: true });
  const folder = mkdtempSync(join(root, ".fences", "shell-"));
  try {
    symlinkSync(join(root, "examples"), join(folder, "examples"));
    const lines =
      fence.language === "console" ? fence.code.split("\n").filter((one) => one.startsWith("$ ")) : [fence.code];
    const script = `set -euo pipefail
      quotepart() { "$NODE" "$COMMAND" "$@"; }
      npx() { if [ "$1" = --yes ]; then shift; fi; "$@"; }
      npm() { :; }
      ${lines.map((one) => one.replace(/^\$ /gm, "")).join("\n")}`;
    const env = { ...process.env, NODE: process.execPath, COMMAND: command };
    const run = spawnSync("bash", ["-c", script], { cwd: folder, env, encoding: "utf8", timeout: 30_000, input: "" });
    if (run.status === 0) {
      held.add(fence.code);
      return [];
    }
    return [`${fence.file}:${fence.line} ends with code ${run.status ?? "none"}: ${run.stderr.trim().slice(0, 400)}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
