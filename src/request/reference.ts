import type { IssuePath } from "../errors/issue.js";

/** A place in the request that names a party, or a list that names one in each row. */
export interface References {
  /** The ids, row by row. */
  readonly parties: readonly string[];
  /** Where a row stands, from the part on that the references belong to. */
  readonly pathOf: (row: number) => IssuePath;
  /** Whether nobody may be named twice. */
  readonly isOnce: boolean;
}

/** A single place that names a party. */
export const reference = (party: string, ...path: IssuePath): References => ({
  parties: [party],
  pathOf: () => path,
  isOnce: false,
});

/** A list whose rows name a party each, nobody twice. */
export const rowReferences = (list: string, rows: readonly { readonly party: string }[]): References => ({
  parties: rows.map(({ party }) => party),
  pathOf: (row) => [list, row, "party"],
  isOnce: true,
});

/** A list of ids, nobody twice. */
export const idReferences = (ids: readonly string[], list: string): References => ({
  parties: ids,
  pathOf: (row) => [list, row],
  isOnce: true,
});

/** The same references, seen from the part that holds theirs. */
export const within = (part: string | number, all: readonly References[]): readonly References[] =>
  all.map(({ pathOf, ...rest }) => ({ ...rest, pathOf: (row) => [part, ...pathOf(row)] }));
