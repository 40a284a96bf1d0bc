/** The widest that a line is left. */
const WIDTH = 110;

/** One branch of a CASE: when, then. */
export type Branch = readonly [when: string, then: string];

/** A CASE as a column of a step: on one line where it fits. */
export function caseOf(branches: readonly Branch[], otherwise?: string): string {
  const last = otherwise === undefined ? [] : [`ELSE ${otherwise}`];
  const whole = ["CASE", ...branches.map(([when, then]) => `WHEN ${when} THEN ${then}`), ...last, "END"].join(" ");
  if (whole.length <= WIDTH) return whole;
  const lines = branches.flatMap(([when, then]) => {
    const line = `WHEN ${when} THEN ${then}`;
    return line.length <= WIDTH ? [line] : [`WHEN ${when}`, `  THEN ${then}`];
  });
  return ["CASE", ...[...lines, ...last].map((line) => `      ${line}`), "    END"].join("\n");
}

/** 10 to a power, as a literal. */
export const powerOfTen = (power: number): string => (10n ** BigInt(power)).toString();

/** A name between quotes of SQL's own, which stand doubled in it. */
export const doubleQuoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
