// @ts-check
// The example of all communes, as its own program: how much memory it takes at most.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { FULL } from "../measure.mjs";

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row} */
export function communesRow(effort) {
  const developments = effort === FULL ? 10_000 : 500;
  const script = fileURLToPath(new URL("../../../examples/communes/run.mjs", import.meta.url));
  const options = ["--developments", String(developments), "--measure"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The example of all communes failed: ${stderr}`);
  const { exact, difference } = JSON.parse(stdout);
  if (exact !== developments || difference !== "0.00") throw new Error("The example of all communes does not add up.");
  const { seconds, megabytes } = JSON.parse(stderr);
  return {
    what: "35,000 communes × 10,000 developments",
    reach: "one thread, ≤ 100 MB, streamed",
    measured: `${megabytes.toFixed(0)} MB at most, ${seconds.toFixed(1)} s for ${developments.toLocaleString("en")} developments`,
    isReached: effort === FULL ? megabytes <= 100 : null,
    tables: [],
  };
}
