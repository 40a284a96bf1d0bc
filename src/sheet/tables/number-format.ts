/** What a format of Excel shows beside a number. */
export interface NumberFormat {
  /** Whether a number is shown as a day or a time. */
  readonly isDay: boolean;
  readonly isPercent: boolean;
  /** Whether a number is shown in thousands or millions. */
  readonly isScaled: boolean;
  /** The words and signs beside the number, one after the other. */
  readonly words: readonly string[];
}

/**
 * Tells what a format shows: `#,##0.00\ "€"`, `[$EUR] 0`, `0.0,,"M€"`, `dd/mm/yyyy`.
 *
 * Source: ECMA-376, part 1, 18.8.31. Of its parts for positive, negative and other numbers the first is looked at.
 */
export function numberFormat(code: string): NumberFormat {
  let plain = "";
  let words = "";
  let hasHours = false;
  for (const [token] of code.slice(0, LONGEST).matchAll(TOKENS)) {
    if (token === ";") break;
    const first = token.charAt(0);
    if (first === '"') words += token.slice(1, token.endsWith('"') && token.length > 1 ? -1 : undefined);
    else if (first === "\\") words += token.slice(1);
    else if (first === "[") {
      hasHours ||= /^\[(?:h+|m+|s+)\]$/i.test(token);
      words += /^\[\$([^\]-]*)/.exec(token)?.[1] ?? "";
    } else if (/^[_*]./.test(token)) words += BETWEEN;
    else {
      plain += token;
      words += /[\p{L}\p{Sc}]/u.test(token) ? token : token === " " ? token : BETWEEN;
    }
  }
  return {
    isDay: hasHours || isDay(plain),
    isPercent: plain.includes("%"),
    isScaled: /[0#?],+(?:[^0#?,]|$)/.test(plain),
    words: words
      .split(BETWEEN)
      .map((word) => word.replace(/\s+/g, " ").trim())
      .filter((word) => word !== ""),
  };
}

/** Longer than any format. */
const LONGEST = 300;

/** What stands between two words. */
const BETWEEN = "\u0000";

/** A text in quotes, a sign by itself, a condition or a currency, a width, or one character. */
const TOKENS = /"[^"]*"?|\\.|\[[^\]]*\]|[_*].|./gsu;

/** Letters that stand for parts of days and times, and for nothing else: no digits but those behind seconds beside them. */
const isDay = (plain: string): boolean =>
  !/[#?0]/.test(plain.replace(/s\.0+/gi, "")) &&
  (plain.match(/\p{L}+/gu) ?? []).some((word) => /^[dmyhs]+$/i.test(word));
