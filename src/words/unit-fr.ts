/** Ce que l’on dit, en français, de la plus petite unité d’une monnaie. */
export interface UnitFr {
  readonly one: string;
  readonly many: string;
  /** « un centime », « une unité » ; et de plusieurs, à chacune des quotes-parts « un » ou « une ». */
  readonly a: string;
  readonly each: string;
  /** « le centime », « l’unité » ; et le pronom, « le » ou « la ». */
  readonly the: string;
  readonly it: string;
  /** « de centime », « d’unité ». */
  readonly of: string;
  /** « au centime », « à l’unité » ; puis vers où l’on arrondit. */
  readonly to: string;
  readonly down: string;
  readonly up: string;
  readonly nearest: string;
  /** « centime par centime ». */
  readonly oneByOne: string;
  /** « attribué », comme s’accorde une unité, puis plusieurs. */
  readonly given: string;
  readonly givenMany: string;
}

/**
 * La plus petite unité d’une monnaie qui a ce nombre de décimales. Un millième de dinar n’est pas « une unité » : on
 * comprendrait un dinar.
 */
export const unitFr = ({ decimals }: { readonly decimals: number }): UnitFr => UNITS[decimals] ?? UNIT;

const UNIT: UnitFr = {
  one: "unité",
  many: "unités",
  a: "une unité",
  each: "une",
  the: "l’unité",
  it: "la",
  of: "d’unité",
  to: "à l’unité",
  down: "à l’unité inférieure",
  up: "à l’unité supérieure",
  nearest: "à l’unité la plus proche",
  oneByOne: "unité par unité",
  given: "attribuée",
  givenMany: "attribuées",
};

/** Une unité dont le nom est masculin et commence par une consonne. */
const masculine = (name: string): UnitFr => ({
  one: name,
  many: `${name}s`,
  a: `un ${name}`,
  each: "un",
  the: `le ${name}`,
  it: "le",
  of: `de ${name}`,
  to: `au ${name}`,
  down: `au ${name} inférieur`,
  up: `au ${name} supérieur`,
  nearest: `au ${name} le plus proche`,
  oneByOne: `${name} par ${name}`,
  given: "attribué",
  givenMany: "attribués",
});

const UNITS: Readonly<Record<number, UnitFr>> = {
  2: masculine("centime"),
  3: masculine("millième"),
  4: masculine("dix-millième"),
};
