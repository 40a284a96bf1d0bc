// @ts-check
// Prints the totals that vitest counted, from the file its json reporter wrote. Used by .ci/run, last.
import { existsSync, readFileSync } from "node:fs";

const file = process.argv[2];
if (file === undefined || !existsSync(file)) {
  console.log("The tests did not run to their end, so there is nothing to count: see the first error above.");
  process.exit(1);
}
const results = JSON.parse(readFileSync(file, "utf8"));
console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`);
