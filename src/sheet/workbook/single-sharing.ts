import type { Share } from "../../plan/funding-plan.js";
import { of } from "./formula.js";
import type { Sharing } from "./sharing.js";

/** One party pays all that the sources leave: an initial contract, or the publisher's own funds. */
export const singleSharing = (party: string, role: Share["role"], rule: string): Sharing => ({
  rows: [{ party, role, place: null }],
  spare: { count: 0, after: 1, list: [], isBare: false },
  columns: [],
  settings: [],
  credits: null,
  isWhole: true,
  isMirrored: true,
  rule: [rule],
  claim: ({ desk, total }) => ({
    numerators: desk.column(desk.words.numerator, ({ row }) => (row === null ? of(0) : of(total))),
    denominator: desk.single(desk.words.denominator, of(1)),
    uncovered: desk.single(desk.words.uncovered, of(0)),
  }),
});
