import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const { FC_RUNS, FC_SEED, VITEST_RESULTS } = process.env;
const source = (file: string): string => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

// Drawn once here, so that every test file of a run shares one seed that can be given back as FC_SEED.
const seed = FC_SEED === "random" ? String(Math.floor(Math.random() * 2 ** 31)) : FC_SEED;
if (FC_SEED === "random") console.log(`Properties run with FC_SEED=${seed}; give it back to see the same cases again.`);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^quotepart$/, replacement: source("index.ts") },
      { find: /^quotepart\/(.+)$/, replacement: source("entries/$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    tags: [{ name: "large", description: "a second or more, for a list of many thousands or of all tables of a kind" }],
    setupFiles: ["test/support/setup.ts"],
    // One worker a core: by default one core is left idle, which on a small machine is half of them.
    maxWorkers: "100%",
    env: seed === undefined ? {} : { FC_SEED: seed },
    // The long run has no end but its own.
    testTimeout: FC_RUNS === undefined ? 20_000 : 0,
    reporters: VITEST_RESULTS === undefined ? ["default"] : ["default", ["json", { outputFile: VITEST_RESULTS }]],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The command's first file only hands the process to the rest; it runs in processes of its own. What the page does
      // with a browser runs in one, in test/browser.
      exclude: ["src/cli/bin.ts", "src/page/dom/**"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
