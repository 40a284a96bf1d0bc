/**
 * Writes data as JSON that every format can hold as it stands: on one line, in ASCII, and without the characters that
 * mean something to HTML.
 */
export const jsonText = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
