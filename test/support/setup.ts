import fc from "fast-check";

const { FC_RUNS, FC_SEED } = process.env;

// The same cases on every machine, unless asked otherwise; fast-check prints the seed when a property fails.
fc.configureGlobal({
  seed: FC_SEED === undefined ? 20_261_124 : Number(FC_SEED),
  ...(FC_RUNS === undefined ? {} : { numRuns: Number(FC_RUNS) }),
});
