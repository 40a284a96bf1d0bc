import { bucketsFor } from "./largest-keys.js";

/** Where a split works, as long as there are parties: a prepared key keeps it from one split to the next. */
export interface Room {
  /** What each gets of the part. */
  readonly units: Float64Array;
  readonly rests: Float64Array;
  /** Where remainders are counted. */
  readonly sizes: Uint32Array;
}

/** Room for so many parties. */
export const roomFor = (count: number): Room => ({
  units: new Float64Array(count),
  rests: new Float64Array(count),
  sizes: new Uint32Array(bucketsFor(count)),
});
