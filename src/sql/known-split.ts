import type { Dialect } from "./dialects/dialect.js";

/** A column, quoted, or a number that stands for all rows. */
export interface Operand {
  readonly kind: "column" | "literal";
  readonly sql: string;
}

/** A split that is to be written, read: every name and number is ready to stand in SQL. */
export interface KnownSplit {
  readonly dialect: Dialect;
  readonly from: string;
  readonly party: string;
  readonly weight: Operand;
  readonly decimals: number;
  readonly total: Operand;
  readonly minimum: Operand | undefined;
  readonly maximum: Operand | undefined;
  readonly priority: string | undefined;
  /** The columns that say which split a row belongs to. */
  readonly groups: readonly string[];
}

/** Whether the split has bounds: with them negative totals are refused, as `apportion` does. */
export const isBounded = ({ minimum, maximum }: KnownSplit): boolean => minimum !== undefined || maximum !== undefined;

/** How the query calls the columns that say which split a row belongs to. */
export const groupNames = ({ groups }: KnownSplit): readonly string[] => groups.map((_, at) => `group_${at + 1}`);

/** What the query carries from step to step to say whose a row is. */
export const carried = (split: KnownSplit): readonly string[] => [
  ...groupNames(split),
  "party",
  ...(split.priority === undefined ? [] : ["priority"]),
];
