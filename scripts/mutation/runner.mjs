// @ts-check
// Stryker's test runner for this project: it loads the library and its tests once and tries mutant after mutant in that
// process (docs/decisions/0024). Stryker does all the rest: it changes, chooses the tests, counts and reports.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { createViteServer } from "vitest/node";

// Few cases of each property: the seed is the same for all mutants, and most are killed by the first case.
process.env["FC_SCALE"] ??= "0.03";

/**
 * How long one mutant is tried, in milliseconds of the processor: what no test noticed until then is called a survivor. So
 * the score is a lower bound, which `MUTANT_MS=60000` makes exact for those few.
 */
const PATIENCE = Number(process.env["MUTANT_MS"] ?? 3_000);

/**
 * The tests that look at amounts, plans and issues. Those of documents, pages and commands would only see again, later and
 * more slowly, what these have seen.
 */
const folders = ["test/unit", "test/properties", "test/errors"];
const elsewhere =
  /^test\/(?:unit\/(?:cli|report|sheet|page|sql|words)\/|unit\/hostile-(?:sizes|host)|properties\/(?:documents|explained|report|sheet-functions|written-numbers)\.prop)/;

/**
 * Files below a folder that end so, as paths from here, in one order on every machine.
 *
 * @param {string} folder
 * @param {string} end
 */
const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(end))
    .sort();

/** Milliseconds of the processor that this process has used. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** @param {string} id of a test, which begins with its file */
const fileOf = (id) => id.slice(0, id.indexOf("|"));

/** @param {() => unknown} run a test, which says why it fails */
async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * What the changed code asks: which mutant is on, how often it was met, and for which test it is.
 *
 * @type {import("@stryker-mutator/api/core").InstrumenterContext}
 */
const switchboard = {};
Object.assign(globalThis, { __stryker__: switchboard });

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} Result */

/** @typedef {import("@stryker-mutator/api/test-runner").TestRunner} TestRunner */

/** @implements {TestRunner} */
class ResidentRunner {
  /** @type {readonly []} */
  static inject = [];

  /** @type {import("vitest/node").Vite.ViteDevServer | undefined} */
  #server;

  /** @type {typeof import("./collected.mjs").collect | undefined} */
  #collect;

  /**
   * How long each test took when it was last run, in milliseconds.
   *
   * @type {Map<string, number>}
   */
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    this.#server = await createViteServer({
      configFile: "vitest.config.ts",
      logLevel: "error",
      appType: "custom",
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      resolve: { alias: [{ find: /^vitest$/, replacement: join(process.cwd(), "scripts/mutation/collected.mjs") }] },
    });
    await this.#import("test/support/setup.ts");
    // What is only evaluated when a file is loaded is counted as static, and left out.
    for (const path of filesIn("src", ".ts")) if (!/^src\/(?:cli|page)\//.test(path)) await this.#import(path);
    this.#collect = (await this.#import("scripts/mutation/collected.mjs")).collect;
  }

  async dispose() {
    await this.#server?.close();
  }

  async dryRun() {
    /** @type {Result[]} */
    const tests = [];
    const files = folders.flatMap((folder) => filesIn(folder, ".test.ts")).filter((path) => !elsewhere.test(path));
    for (const file of files) {
      tests.push(...(await this.#runFile(file, () => true, { bail: false })));
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = switchboard;
    return { status: /** @type {const} */ (DryRunStatus.Complete), tests, mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ testFilter, hitLimit, activeMutant }) {
    const room = /\/src\/([^/]+)\//.exec(activeMutant.fileName)?.[1] ?? "";
    const chosen = this.#byFile(testFilter ?? [], `test/unit/${room}/`);
    let result = await this.#tryMutant(chosen, activeMutant, hitLimit);
    if (result.status !== "killed" || (await this.#passes(result.killedBy[0] ?? ""))) return result;
    // The test fails without the mutant too: a mutant before it left something behind. All is loaded anew.
    await this.#reload();
    result = await this.#tryMutant(chosen, activeMutant, hitLimit);
    await this.#reload();
    return result;
  }

  /**
   * @param {readonly (readonly [string, ReadonlySet<string>])[]} chosen the tests of each file
   * @param {import("@stryker-mutator/api/core").Mutant} activeMutant
   * @param {number | undefined} hitLimit
   */
  async #tryMutant(chosen, activeMutant, hitLimit) {
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    /** @type {Result[]} */
    const tests = [];
    const end = spent() + PATIENCE;
    for (const [file, ids] of chosen) {
      if (spent() > end) break;
      tests.push(...(await this.#runFile(file, (id) => ids.has(`${file}|loads`) || ids.has(id), { bail: true })));
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    const { hitCount } = switchboard;
    Object.assign(switchboard, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  /**
   * Whether a test passes when no mutant is on.
   *
   * @param {string} id
   */
  async #passes(id) {
    const results = await this.#runFile(fileOf(id), (other) => other === id, { bail: true });
    return results.every(({ status }) => status === TestStatus.Success);
  }

  async #reload() {
    await this.dispose();
    await this.init();
  }

  /**
   * The tests of each file: first those of the mutant's own room, and of these and of the others those that are done
   * soonest. Most mutants are killed by the first tests that meet them.
   *
   * @param {readonly string[]} ids
   * @param {string} own the folder of the room's own tests
   */
  #byFile(ids, own) {
    /** @type {Map<string, { ids: Set<string>, time: number }>} */
    const files = new Map();
    for (const id of ids) {
      const file = fileOf(id);
      const known = files.get(file) ?? { ids: new Set(), time: 0 };
      known.ids.add(id);
      known.time += this.#times.get(id) ?? 0;
      files.set(file, known);
    }
    return [...files]
      .sort(([a, { time }], [b, other]) => +b.startsWith(own) - +a.startsWith(own) || time - other.time)
      .map(([file, known]) => /** @type {const} */ ([file, known.ids]));
  }

  /**
   * Loads a test file, for what it computes meanwhile is under test too, and runs those of its tests that are wanted.
   * Loading counts as a test of its own; a file that cannot be loaded has failed.
   *
   * @param {string} file
   * @param {(id: string) => boolean} wanted
   * @param {{ bail: boolean }} options whether the first failure is enough
   */
  async #runFile(file, wanted, { bail }) {
    /** @type {Result[]} */
    const results = [];
    /** @type {(id: string, run: () => unknown) => Promise<boolean>} whether to go on */
    const attempt = async (id, run) => {
      switchboard.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      delete switchboard.currentTestId;
      const result = { id, name: id, fileName: file, timeSpentMs: performance.now() - start };
      this.#times.set(id, result.timeSpentMs);
      results.push(
        failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure },
      );
      return failure === undefined || !bail;
    };
    this.#forgetTests();
    const tests = this.#collect?.(join(process.cwd(), file)) ?? [];
    if (!(await attempt(`${file}|loads`, () => this.#import(file)))) return results;
    for (const { name, large, run } of tests) {
      const id = `${file}|${name}`;
      if (!large && wanted(id) && !(await attempt(id, run))) break;
    }
    return results;
  }

  get #modules() {
    const environment = this.#server?.environments["ssr"];
    if (environment === undefined || !("runner" in environment))
      throw new Error("The server of modules is not started.");
    return /** @type {import("vitest/node").Vite.RunnableDevEnvironment} */ (environment).runner;
  }

  /** @param {string} path from the folder of the project */
  #import(path) {
    return this.#modules.import(`/${path}`);
  }

  /** Modules of the tests are evaluated again when they are next imported; those of the library stay. */
  #forgetTests() {
    const { evaluatedModules } = this.#modules;
    for (const [id, module] of evaluatedModules.idToModuleMap) {
      if (relative(process.cwd(), id).startsWith("test/")) evaluatedModules.invalidateModule(module);
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner)];
