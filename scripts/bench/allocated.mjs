// @ts-check
// Counts the bytes that a split by columns allocates for each party, in a process of its own: what the heap and the
// buffers outside of it grow by, with a young generation so large that nothing is collected meanwhile. A collection
// would hide what was allocated before it, so that a count with one in it is not given.
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { prepareKey } from "quotepart/apportion";
import { inTurn } from "./data.mjs";
import { keys, totalsFor } from "./rows/kernel.mjs";

const PARTIES = 1_000_000;
const [WARM_UPS, CALLS] = [40, 4];

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });

/** Bytes in use, within the heap and outside of it. */
function bytesInUse() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** @type {Record<string, number | null>} */
const bytes = {};
for (const name of process.argv.slice(2)) {
  const weights = keys[name]?.(PARTIES) ?? [];
  const key = prepareKey(weights);
  const column = new Float64Array(PARTIES);
  const next = inTurn(totalsFor(weights));
  // BigInts fill the young generation soon: one call is measured, after few.
  const [warmUps, calls] = name === "beyond 2^53" ? [1, 1] : [WARM_UPS, CALLS];
  for (let call = 0; call < warmUps; call += 1) key.into(next(), column);
  await setTimeout(50);
  collections = 0;
  const before = bytesInUse();
  for (let call = 0; call < calls; call += 1) key.into(next(), column);
  const after = bytesInUse();
  await setTimeout(50);
  bytes[name] = collections > 0 ? null : (after - before) / calls / PARTIES;
}
console.log(JSON.stringify(bytes));
