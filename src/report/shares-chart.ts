import type { FundingPlan } from "../plan/funding-plan.js";
import { chartWordsIn } from "../words/chart-words.js";
import { unitsOf } from "../words/derivation.js";
import { labelsIn } from "../words/labels.js";
import { type Locale, speakerOf, typeset } from "../words/locale.js";
import { BAR, escaped, fitted, GAP, SURPLUS, short, svgOf, widthOf } from "./svg.js";

/** In which language a chart is written. */
export interface ChartOptions {
  /** French unless said otherwise. */
  readonly locale?: Locale | undefined;
}

/** One bar. */
interface Bar {
  /** What stands at the left: a name, with its quality where the party has several bars. */
  readonly label: string;
  readonly name: string;
  readonly amount: string;
  readonly units: bigint;
  readonly kind: "share" | "gap" | "surplus";
}

/**
 * Draws the shares of a plan as horizontal bars, with the amount beside each, as an SVG element.
 *
 * French term: graphique des quotes-parts. Source: none found.
 *
 * A gap and a surplus are bars of their own, hatched and dotted; amounts below 0 go to the left. The picture has its
 * title and description inside, asks for nothing from elsewhere, and runs no script. Names are text: characters that
 * XML cannot hold are left out, long names are cut with « … » and stand whole in the bar's own title.
 *
 * @param plan - a plan as `planFunding` made it
 * @param options - the language
 * @returns an `<svg>` element; the same plan gives the same bytes
 */
export function sharesChart(plan: FundingPlan, options: ChartOptions = {}): string {
  const { locale = "fr" } = options;
  const words = chartWordsIn(locale);
  const say = speakerOf(plan, locale);
  const bars = barsOf(plan, locale);
  const spoken = bars.map((bar) => ({ ...bar, text: say.amount(bar.amount) }));
  const layout = layoutOf(spoken);
  const rows = spoken.map(({ name, text }) => words.bar(name, text));
  const set = (text: string): string => typeset(text, locale);
  return svgOf({
    name: "shares",
    width: layout.width,
    height: TOP + bars.length * ROW + BOTTOM,
    title: set(words.sharesOf(plan.request.development.title)),
    description: set(words.sharesDescription(rows.slice(0, MOST_HEARD), rows.length - MOST_HEARD)),
    body: (id) =>
      [
        patterns(id),
        `<text x="${MARGIN}" y="20" font-weight="bold">${escaped(words.sharesTitle)}</text>`,
        ...spoken.map((bar, at) => drawn(bar, set(rows[at] ?? ""), TOP + at * ROW, layout, id)),
        `<path d="M${short(layout.zero)} ${TOP - 4}V${TOP + bars.length * ROW + 4}" stroke="#555" fill="none"/>`,
      ].join(""),
  });
}

/** As many rows are read aloud; a table has them all. */
const MOST_HEARD = 40;

/** Pixels; what stands on the way across is in tenths. */
const MARGIN = 8;
const TOP = 32;
const ROW = 26;
const BOTTOM = 10;
const FONT = 14;
/** The widest that names may be, the narrowest that bars may be, and the narrowest that the picture is. */
const NAMES = 1600;
const BARS = 1800;
const WIDTH = 4400;
const SPACE = 60;

function barsOf(plan: FundingPlan, locale: Locale): readonly Bar[] {
  const { shares, gap, surplus, request } = plan;
  const words = chartWordsIn(locale);
  const { roles } = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const seen = new Map<string, number>();
  for (const { party } of shares) seen.set(party, (seen.get(party) ?? 0) + 1);
  const bar = (kind: Bar["kind"], label: string, amount: string, name = label): Bar => ({
    label,
    name,
    amount,
    units: unitsOf(amount, request.currency),
    kind,
  });
  return [
    ...shares.map(({ party, role, amount }) => {
      const named = say.party(party);
      const qualified = `${named} (${roles[role]})`;
      if ((seen.get(party) ?? 0) > 1) return bar("share", qualified, amount);
      return bar("share", named, amount, role === "member" ? named : qualified);
    }),
    ...[bar("gap", words.gap, gap), bar("surplus", words.surplus, surplus)].filter(({ units }) => units !== 0n),
  ];
}

/** Where things stand on the way across, in tenths of a pixel. */
interface Layout {
  readonly width: number;
  readonly names: number;
  readonly zero: bigint;
  /** How long the bar of the largest amount is. */
  readonly bars: bigint;
  readonly largest: bigint;
  readonly hasPositive: boolean;
}

/** Room for names, for amounts left of the bars where some are below 0, for the bars, and for the amounts right of them. */
function layoutOf(rows: readonly (Bar & { readonly text: string })[]): Layout {
  const hasNegative = rows.some(({ units }) => units < 0n);
  const hasPositive = rows.some(({ units }) => units > 0n) || !hasNegative;
  const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);
  const room = widest(rows.map(({ text }) => tenthsOf(text))) + SPACE;
  const names = Math.min(NAMES, widest(rows.map(({ label }) => tenthsOf(label))) + SPACE);
  const sides = Number(hasNegative) + Number(hasPositive);
  const around = 2 * MARGIN * 10 + names + SPACE + sides * room + (hasPositive ? 0 : SPACE);
  const bars = Math.max(BARS, Math.floor((WIDTH - around) / sides));
  const largest = rows.reduce((most, { units }) => (sizeOf(units) > most ? sizeOf(units) : most), 0n);
  return {
    width: Math.ceil((around + sides * bars) / 10),
    names,
    zero: BigInt(MARGIN * 10 + names + SPACE + (hasNegative ? room + bars : 0)),
    bars: BigInt(bars),
    largest,
    hasPositive,
  };
}

const sizeOf = (units: bigint): bigint => (units < 0n ? -units : units);

/** About how wide a text is, in tenths of a pixel. */
const tenthsOf = (text: string): number => Math.ceil((widthOf(text) * FONT) / 10);

function drawn(
  { label, text, units, kind }: Bar & { readonly text: string },
  row: string,
  y: number,
  { names, zero, bars, largest, hasPositive }: Layout,
  id: (part: string) => string,
): string {
  const length = largest === 0n ? 0n : (sizeOf(units) * bars) / largest;
  const isLeft = units < 0n || (units === 0n && !hasPositive);
  const start = units < 0n ? zero - length : zero;
  const end = isLeft ? start - BigInt(SPACE) : start + length + BigInt(SPACE);
  const look = {
    share: `fill="${BAR}"`,
    gap: `fill="url(#${id("gap")})" stroke="${GAP}"`,
    surplus: `fill="url(#${id("surplus")})" stroke="${SURPLUS}"`,
  };
  const rect =
    length === 0n ? "" : `<rect x="${short(start)}" y="${y + 4}" width="${short(length)}" height="18" ${look[kind]}/>`;
  return `<g><title>${escaped(row)}</title><text x="${MARGIN}" y="${y + 18}">${escaped(fitted(label, ((names - SPACE) * 10) / FONT))}</text>${rect}<text x="${short(end)}" y="${y + 18}"${isLeft ? ' text-anchor="end"' : ""}>${escaped(text)}</text></g>`;
}

/** Hatching for what is missing, dots for what is too much: seen without colours too. */
const patterns = (id: (part: string) => string): string =>
  `<defs><pattern id="${id("gap")}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="${GAP}" stroke-width="1.5"/></pattern>` +
  `<pattern id="${id("surplus")}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1.6" fill="${SURPLUS}"/></pattern></defs>`;
