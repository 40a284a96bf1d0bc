import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";

const { FC_RUNS, FC_SEED, FC_SECONDS, FC_COUNTS } = process.env;

// The same cases on every machine, unless asked otherwise; fast-check prints the seed when a property fails.
fc.configureGlobal({
  seed: FC_SEED === undefined ? 20_261_124 : Number(FC_SEED),
  ...(FC_RUNS === undefined ? {} : { numRuns: Number(FC_RUNS) }),
  ...(FC_SECONDS === undefined ? {} : { interruptAfterTimeLimit: 1_000 * Number(FC_SECONDS) }),
  ...(FC_COUNTS === undefined ? {} : { reporter: counted(FC_COUNTS) }),
});

/** Writes down how often each property ran, besides what fast-check says of one that fails. */
function counted(file: string): (details: fc.RunDetails<unknown>) => void {
  return (details) => {
    const { numRuns, interrupted } = details;
    const { testPath, currentTestName } = expect.getState();
    appendFileSync(file, `${JSON.stringify({ testPath, currentTestName, numRuns, interrupted })}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  };
}
