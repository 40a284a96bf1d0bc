import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../house/tree.js";
import { instrument } from "./expectations.js";
import type { Fence } from "./read-fences.js";

/** A fence with everything that is wrong with it, each as «file:line sentence». */
export interface FenceResult {
  readonly fence: Fence;
  readonly problems: readonly string[];
}

interface Problem {
  readonly id: number;
  /** Line within the block, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Compiles every block strictly in one program, runs each against the built package, and compares its `// =>` values. */
export function runFences(fences: readonly Fence[]): FenceResult[] {
  // Inside the project, because only there does "quotepart" mean the package itself.
  mkdirSync(join(root, ".fences"), { recursive: true });
  const folder = mkdtempSync(join(root, ".fences", "run-"));
  try {
    const blocks = fences.map((fence, id) => blockOf(fence, id, folder));
    const problems = [...typeProblems(blocks), ...runProblems(blocks, folder)];
    return blocks.map(({ fence, id }) => ({
      fence,
      problems: problems
        .filter((problem) => problem.id === id)
        .map(({ line, message }) => `${fence.file}:${fence.line + line - 1} ${message}`),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Block {
  readonly fence: Fence;
  readonly id: number;
  /** The file that is compiled, and the one that is run. */
  readonly typed: string;
  readonly run: string;
}

function blockOf(fence: Fence, id: number, folder: string): Block {
  const common = fence.language === "js" && /\brequire\(/.test(fence.code);
  const typedEnding = common ? "cjs" : fence.language === "js" ? "mjs" : "mts";
  const typed = join(folder, `fence-${id}.${typedEnding}`);
  const run = join(folder, "run", `fence-${id}.${common ? "cjs" : "mjs"}`);
  mkdirSync(join(folder, "run"), { recursive: true });
  writeFileSync(typed, fence.code);
  return { fence, id, typed, run };
}

function typeProblems(blocks: readonly Block[]): Problem[] {
  const program = ts.createProgram(
    blocks.map(({ typed }) => typed),
    {
      strict: true,
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      allowUnreachableCode: true,
      module: ts.ModuleKind.NodeNext,
      // A block without import or export would share its names with every other block.
      moduleDetection: ts.ModuleDetectionKind.Force,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: ["node"],
    },
  );
  const byPath = new Map(blocks.map((block) => [block.typed, block.id]));
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start, messageText }) => {
    const id = file === undefined ? undefined : byPath.get(file.fileName);
    const reason = ts.flattenDiagnosticMessageText(messageText, " ");
    if (id === undefined || file === undefined) {
      throw new Error(`The built package does not compile: ${file?.fileName}: ${reason} Run \`npm run build\` first.`);
    }
    const message = `does not compile: ${reason}`;
    return [{ id, line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1, message }];
  });
}

function runProblems(blocks: readonly Block[], folder: string): Problem[] {
  const unread = blocks.flatMap(({ id, fence, run }) => {
    const instrumented = instrument(fence.code, id);
    writeFileSync(run, javascriptOf(instrumented.code, run));
    return instrumented.problems.map((problem) => ({ id, ...problem }));
  });
  const [listing, report] = [join(folder, "list.json"), join(folder, "report.json")];
  writeFileSync(listing, JSON.stringify(blocks.map(({ id, run }) => ({ id, path: run }))));
  const runner = fileURLToPath(new URL("fence-runner.mjs", import.meta.url));
  const { stderr } = spawnSync(process.execPath, ["--enable-source-maps", runner, listing, report], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  const result = readReport(report);
  if (!result.finished)
    throw new Error(`A block of code stopped the run before its end, by process.exit or by never ending. ${stderr}`);
  return [...unread, ...result.problems];
}

function readReport(path: string): { readonly finished: boolean; readonly problems: readonly Problem[] } {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { finished: false, problems: [] };
  }
}

function javascriptOf(code: string, path: string): string {
  return ts.transpileModule(code, {
    fileName: path.replace(/js$/, "ts"),
    compilerOptions: {
      module: path.endsWith(".cjs") ? ts.ModuleKind.CommonJS : ts.ModuleKind.ES2022,
      target: ts.ScriptTarget.ES2022,
      inlineSourceMap: true,
    },
  }).outputText;
}
