/**
 * The day of a number of Excel: 1 is the first of January 1900, and 60 a day that there never was.
 *
 * @param serial - days, and parts of a day
 * @param is1904 - whether 0 is the first of January 1904
 * @returns `YYYY-MM-DD`; undefined for what Excel shows as no day
 */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  // Half a millisecond before midnight is midnight.
  const days = Math.floor(Math.round(serial * MILLISECONDS) / MILLISECONDS);
  if (!(days >= 0 && days <= LAST)) return undefined;
  return dayAfterMarch(is1904 ? days + FROM_1904 : days + FROM_1900 - (days >= NEVER ? 1 : 0));
}

const MILLISECONDS = 86_400_000;

/** The last day of the year 9999. */
const LAST = 2_958_465;

/** The 29th of February 1900, which Excel has from Lotus 1-2-3; it is read as the day before. */
const NEVER = 60;

/** Days from the first of March of the year 0 to the last of December 1899, and to the first of January 1904. */
const FROM_1900 = 693_900;
const FROM_1904 = 695_361;

/** The day so many days after the first of March of the year 0: years that begin in March end with the day that some lack. */
function dayAfterMarch(days: number): string {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNext = month >= 10;
  return [
    String(year + era * 400 + (isNext ? 1 : 0)).padStart(4, "0"),
    String(isNext ? month - 9 : month + 3).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
}
