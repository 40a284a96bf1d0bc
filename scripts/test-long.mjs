// @ts-check
// `npm run test:long`: each property FC_RUNS times (100,000) or for FC_SECONDS (60), whichever is sooner, and how often each
// ran; then what test/long holds. The seed is drawn and printed, unless FC_SEED gives it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { FC_RUNS = "100000", FC_SECONDS = "60", FC_SEED = "random" } = process.env;

/** @param {string[]} args @param {Record<string, string>} env */
function vitest(args, env) {
  const shell = process.platform === "win32";
  const { status } = spawnSync("npx", ["vitest", "run", ...args], {
    stdio: "inherit",
    shell,
    env: { ...process.env, FC_SEED, ...env },
  });
  if (status !== 0) process.exitCode = 1;
}

/** @param {{ currentTestName: string, numRuns: number, interrupted: boolean }[]} properties */
function report(properties) {
  const total = properties.reduce((sum, { numRuns }) => sum + numRuns, 0);
  const whole = properties.filter(({ interrupted }) => !interrupted);
  const [slowest] = [...properties].sort((a, b) => a.numRuns - b.numRuns);
  console.log(
    `\n${properties.length} properties ran ${total.toLocaleString("en")} times together; ${whole.length} of them`,
  );
  console.log(`as often as asked (${FC_RUNS} times), the others for ${FC_SECONDS} s. The fewest runs,`);
  console.log(`${slowest?.numRuns}, had «${slowest?.currentTestName}».\n`);
}

const folder = mkdtempSync(join(tmpdir(), "quotepart-counts-"));
try {
  const counts = join(folder, "counts.jsonl");
  vitest(["test/properties", "test/unit"], { FC_RUNS, FC_SECONDS, FC_COUNTS: counts });
  const lines = readFileSync(counts, "utf8").trimEnd().split("\n");
  report(lines.map((line) => JSON.parse(line)));
} finally {
  rmSync(folder, { recursive: true });
}
vitest(["-c", "test/long/vitest.config.ts"], {});
