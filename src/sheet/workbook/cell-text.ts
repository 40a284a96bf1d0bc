/** Characters that no file can hold, that nobody sees, or that turn the reading direction of what follows. */
const REMOVED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Spaces that are no more than spaces in a cell: tab and the ends of lines. */
const SPACES = /[\t\n\r\u2028\u2029]+/g;

/** The most characters that a cell holds. */
const LONGEST = 32_767;

/** Writes a text as a cell can hold it, on one line: nothing in it is ever a formula, a cell of text is one of text. */
export const cellText = (text: string): string => text.replace(SPACES, " ").replace(REMOVED, "").slice(0, LONGEST);

/** Writes what Excel would read as a character by its number, `_x0041_`, so that it stays what it is. */
export const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
