import { bucketsFor } from "./largest-keys.js";

/** Where a split works, with one place for each party: a prepared key keeps it from one split to the next. */
export interface Room {
  /** What each gets. */
  readonly units: Float64Array;
  /** Some of the parties, in ascending order, and a key for each of them. */
  readonly places: Int32Array;
  readonly keys: Float64Array;
  /** Where keys are counted. */
  readonly sizes: Uint32Array;
}

/** Room for so many parties. */
export const roomFor = (count: number): Room => ({
  units: new Float64Array(count),
  places: new Int32Array(count),
  keys: new Float64Array(count),
  sizes: new Uint32Array(bucketsFor(count)),
});
