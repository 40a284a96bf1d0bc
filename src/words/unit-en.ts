/** What the smallest unit of a currency is called in English. */
export interface UnitEn {
  readonly one: string;
  readonly many: string;
}

/**
 * The smallest unit of a currency with so many decimals. The thousandth of a dinar is no « unit »: a dinar would be
 * understood.
 */
export const unitEn = ({ decimals }: { readonly decimals: number }): UnitEn => UNITS[decimals] ?? UNIT;

const counted = (name: string): UnitEn => ({ one: name, many: `${name}s` });

const UNIT = counted("unit");

const UNITS: Readonly<Record<number, UnitEn>> = {
  2: counted("cent"),
  3: counted("thousandth"),
  4: counted("ten-thousandth"),
};
