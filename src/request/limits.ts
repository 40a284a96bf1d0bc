/** The most rows that a list may have: parties, pledges, members of a key. */
export const ROWS_ACCEPTED = 1_000_000;

/** The most values, of any kind, that a request may hold. */
export const VALUES_ACCEPTED = 16_000_000;

/** The most values that a plan may hold: the request inside, and what is said of each party. */
export const VALUES_IN_A_PLAN = 4 * VALUES_ACCEPTED;

/** The most fields that one object may have. */
export const FIELDS_ACCEPTED = 100;

/** How deep data may be nested. */
export const DEPTH_ACCEPTED = 16;

/** The longest id and name, in UTF-16 code units. */
export const NAME_LENGTH = 200;

/** The longest free text, in UTF-16 code units. */
export const TEXT_LENGTH = 10_000;

/** The most instalments of a schedule. */
export const INSTALMENTS_ACCEPTED = 100;

/** The most invoices that a schedule may make: instalments times parties. */
export const INVOICES_ACCEPTED = 4_000_000;

/** The most cells of a table of parties by years. */
export const CELLS_ACCEPTED = 4_000_000;
