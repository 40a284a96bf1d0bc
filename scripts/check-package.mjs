// @ts-check
// Packs the library, installs the tarball in an empty folder and uses it the three ways its users do.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSizes } from "./package-size.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "quotepart-package-"));
const consumer = join(work, "consumer");

const names = "planFunding, tryPlanFunding, verifyPlan, apportion, QuotepartError";
const importing = `import { ${names} } from "quotepart";
import { apportion as kernel } from "quotepart/apportion";
import { fundingRequestJsonSchema } from "quotepart/schema";
import { explain } from "quotepart/words";`;
const typedImports = importing.replace("{ ", "{ type FundingPlan, type FundingRequest, type Outcome, ");
const requiring = importing.replace(/import (.*) from (".*");/g, "const $1 = require($2);").replace(" as ", ": ");
const using = `
assert.deepEqual(apportion(100n, [1, 1, 1], { ids: ["a", "b", "c"] }).units, [34n, 33n, 33n]);
assert.deepEqual(kernel(100n, [1, 1, 1]), apportion(100n, [1, 1, 1]));
const refused = tryPlanFunding("no request");
assert.equal(refused.ok, false);
assert.ok(refused.issues.length > 0);
assert.throws(() => planFunding("no request"), QuotepartError);
assert.equal(verifyPlan(null).ok, false);
assert.equal(typeof fundingRequestJsonSchema, "object");
assert.equal(typeof explain, "function");
`;

try {
  const tarball = step("pack", pack);
  step("install in an empty folder", () => install(tarball));
  step("import as an ES module", () =>
    run("esm.mjs", `import assert from "node:assert/strict";\n${importing}\n${using}`),
  );
  step("require as CommonJS", () =>
    run("cjs.cjs", `const assert = require("node:assert/strict");\n${requiring}\n${using}`),
  );
  step("compile strict TypeScript, as .mts and .cts", compile);
  step("run the command, and pipe an example into it", command);
  step("publint", () => tool("publint", "run", tarball, "--strict"));
  step("are the types wrong? (node16)", () => tool("attw", tarball, "--profile", "node16", "--no-emoji"));
  await checkSizes(consumer);
  console.log("The package holds.");
} catch (error) {
  // What a tool printed says more than the stack of the script that called it.
  const { stdout = "", stderr = "", message } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
  console.error(`${stdout}${stderr}` || message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Runs one step and says whether it held.
 * @template T
 * @param {string} title
 * @param {() => T} action
 */
function step(title, action) {
  try {
    const result = action();
    console.log(`ok    ${title}`);
    return result;
  } catch (error) {
    console.error(`broken  ${title}`);
    throw error;
  }
}

/** @param {string} program @param {string[]} args @param {string} [cwd] @param {string} [input] */
function call(program, args, cwd = consumer, input = "") {
  return execFileSync(program, args, { cwd, input, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 });
}

/** @param {string} name @param {string[]} args */
function tool(name, ...args) {
  return call(join(root, "node_modules", ".bin", name), args, root);
}

function pack() {
  call("npm", ["pack", "--silent", "--pack-destination", work], root);
  const name = readdirSync(work).find((one) => one.endsWith(".tgz"));
  if (name === undefined) throw new Error("`npm pack` left no tarball.");
  return join(work, name);
}

/** @param {string} tarball */
function install(tarball) {
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true }\n');
  call("npm", ["install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", tarball]);
}

/** @param {string} file @param {string} code */
function run(file, code) {
  writeFileSync(join(consumer, file), code);
  call(process.execPath, [file]);
}

function compile() {
  const typed = `
    const plan: FundingPlan = planFunding(JSON.parse("") as FundingRequest);
    const outcome: Outcome<FundingPlan> = tryPlanFunding(plan.request);
    if (outcome.ok) verifyPlan(outcome.value);
    else outcome.issues.map((issue) => issue.message.length);
    const units: readonly bigint[] = apportion(10n, [1, "1/3"]).units;
    const codes = (error: unknown): readonly string[] => error instanceof QuotepartError ? error.issues.map(({ code }) => code) : [];
    void [units, codes, explain, fundingRequestJsonSchema, kernel(1n, [1]).units];
    // @ts-expect-error a request is not a number
    const never = () => planFunding(3);
    void never;`;
  const code = typedImports + typed;
  for (const file of ["uses.mts", "uses.cts"]) writeFileSync(join(consumer, file), code);
  const options = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    noEmit: true,
    types: [],
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(
    join(consumer, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["uses.mts", "uses.cts"] }),
  );
  tool("tsc", "-p", consumer);
}

function command() {
  call("npx", ["--no-install", "quotepart", "example"]);
  const example = call("npx", ["--no-install", "quotepart", "example", "01-montpellier"]);
  const printed = call("npx", ["--no-install", "quotepart", "plan", "-"], consumer, example);
  if (printed.trim() === "") throw new Error("`quotepart plan -` printed nothing for the example it was given.");
}
