import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import usual from "../../vitest.config.js";

// What Stryker runs for each mutant: the tests that look at amounts, plans and issues. Those of documents, pages and
// commands would only see again, later and more slowly, what these have seen.
process.env["FC_SCALE"] ??= "0.03";

/** The quickest files first (Vitest begins with the slowest): most mutants are killed by the first tests that reach them. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ["test/unit/**/*.test.ts", "test/properties/*.test.ts", "test/errors/*.test.ts"],
    exclude: [
      "test/unit/{cli,report,sheet,page,sql,words}/**",
      "test/unit/hostile-sizes.test.ts",
      "test/properties/{documents,explained,report,sheet-functions,written-numbers}.prop.test.ts",
    ],
    tagsFilter: ["!large"],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
