import { elementAt } from "../errors/element-at.js";
import type { FundingPlan, LedgerLine } from "../plan/funding-plan.js";
import { admit } from "../request/gate.js";
import type { RoundRobinTerms } from "../request/round-robin.js";
import { type Book, booked, opened, paidBy } from "../strategies/ledger.js";
import { chartWordsIn } from "../words/chart-words.js";
import { unitsOf } from "../words/derivation.js";
import { speakerOf, typeset } from "../words/locale.js";
import { isNought } from "../words/reasons.js";
import type { ChartOptions } from "./shares-chart.js";
import { BAR, escaped, fitted, INK, short, svgOf, widthOf } from "./svg.js";

/**
 * Draws a rotation as one step panel for each member: its balance, due less paid, after each development, around zero,
 * as an SVG element.
 *
 * French term: graphique du tour de rôle. Source: none found.
 *
 * The balances are booked by the rules of the ledger; the last is written as the plan's own ledger has it. All panels
 * have the same scale, and a dot where the member ordered. What is said of {@link sharesChart} holds here too.
 *
 * @param plan - a plan as `planFunding` made it
 * @param options - the language
 * @returns an `<svg>` element, the same bytes for the same plan; an empty text for a plan that is no rotation
 */
export function rotationChart(plan: FundingPlan, options: ChartOptions = {}): string {
  const { locale = "fr" } = options;
  const { ledger = [], request } = plan;
  const history = historyOf(plan);
  if (history === undefined || ledger.length === 0) return "";
  const words = chartWordsIn(locale);
  const say = speakerOf(plan, locale);
  const set = (text: string): string => typeset(text, locale);
  const legend = words.rotationLegend(plan.payer !== null).map(set);
  const top = 26 + legend.length * 17 + 8;
  const scale = scaleOf(history);
  const rows = ledger.map(({ party, balance }) =>
    words.panel(say.party(party), say.amount(balance), words.balances[standing(balance)]),
  );
  return svgOf({
    name: "rotation",
    width: WIDTH,
    height: top + ledger.length * PANEL,
    title: set(words.rotationOf(request.development.title)),
    description: set(words.rotationDescription(history.columns, rows.slice(0, MOST_HEARD), rows.length - MOST_HEARD)),
    body: () =>
      [
        `<text x="${MARGIN}" y="20" font-weight="bold">${escaped(words.rotationTitle)}</text>`,
        ...legend.map((line, at) => `<text x="${MARGIN}" y="${40 + at * 17}" font-size="12">${escaped(line)}</text>`),
        ...ledger.map((line, at) => {
          const balance = `${say.amount(line.balance)}, ${words.balances[standing(line.balance)]}`;
          const panel = { name: say.party(line.party), balance, row: set(elementAt(rows, at)) };
          return drawn(panel, elementAt(history.balances, at), elementAt(history.ordered, at), top + at * PANEL, scale);
        }),
      ].join(""),
  });
}

/** As many panels are read aloud; the ledger has them all. */
const MOST_HEARD = 40;

const MARGIN = 8;
const WIDTH = 440;
const PANEL = 94;
const PLOT = 48;
const FONT = 14;

const standing = (balance: LedgerLine["balance"]): "behind" | "ahead" | "even" =>
  isNought(balance) ? "even" : balance.startsWith("-") ? "ahead" : "behind";

/** What every member's balance was after each development, over one denominator, in the order of the ledger. */
interface History {
  readonly columns: number;
  readonly balances: readonly (readonly bigint[])[];
  /** After which developments a member had just ordered. */
  readonly ordered: readonly (readonly boolean[])[];
}

function historyOf(plan: FundingPlan): History | undefined {
  const { modality, development } = admit(plan.request).terms;
  if (modality?.kind !== "co-financed" || modality.strategy.kind !== "round-robin" || development === undefined) {
    return undefined;
  }
  const terms: RoundRobinTerms = modality.strategy;
  const past = terms.turns.map((_, at) => opened(terms, development.id, at + 1));
  const books = [...past, ...thisTurn(plan, terms, development.id)];
  const payers = [...terms.turns.map(({ payer }) => payer), plan.payer ?? null];
  return {
    columns: books.length,
    balances: terms.members.map((_, at) => books.map((book) => balanceAt(book, at))),
    ordered: terms.members.map(({ party }) => books.map((_, place) => payers[place] === party)),
  };
}

/** The book once this plan's own turn is booked; none where nobody can take it. */
function thisTurn({ payer = null, shares, request }: FundingPlan, terms: RoundRobinTerms, id: string): readonly Book[] {
  if (payer === null) return [];
  const ordered = shares.find(({ party, role }) => party === payer && role === "member");
  const cost = unitsOf(ordered?.amount ?? "0", request.currency);
  const after = booked(opened(terms, id), cost);
  const account = after.accounts.find(({ party }) => party === payer);
  return account === undefined ? [] : [paidBy(after, account, cost)];
}

function balanceAt(book: Book, at: number): bigint {
  const account = book.accounts[at];
  return account === undefined ? 0n : book.balance(account);
}

/** The scale that all panels share: where zero is from the top, and what the whole height stands for. */
interface Scale {
  readonly highest: bigint;
  readonly range: bigint;
}

function scaleOf({ balances }: History): Scale {
  const all = balances.flat();
  const highest = all.reduce((most, balance) => (balance > most ? balance : most), 0n);
  const lowest = all.reduce((least, balance) => (balance < least ? balance : least), 0n);
  return { highest, range: highest - lowest };
}

/** How far a balance is from the top of its panel, in tenths of a pixel. */
const depthOf = (balance: bigint, { highest, range }: Scale): bigint =>
  range === 0n ? BigInt(PLOT * 5) : ((highest - balance) * BigInt(PLOT * 10)) / range;

function drawn(
  { name, balance, row }: { readonly name: string; readonly balance: string; readonly row: string },
  balances: readonly bigint[],
  ordered: readonly boolean[],
  top: number,
  scale: Scale,
): string {
  const left = MARGIN * 10;
  const across = (WIDTH - 2 * MARGIN) * 10;
  const at = (column: number): number => left + Math.floor((across * column) / Math.max(balances.length, 1));
  const plot = BigInt((top + 26) * 10);
  const y = (value: bigint): string => short(plot + depthOf(value, scale));
  const zero = y(0n);
  const steps = balances.map((value, column) => `V${y(value)}H${short(at(column + 1))}`).join("");
  const area = `M${MARGIN} ${zero}${steps}V${zero}Z`;
  const dots = balances.map((value, column) =>
    ordered[column] === true
      ? `<circle cx="${short(Math.floor((at(column) + at(column + 1)) / 2))}" cy="${y(value)}" r="3.5" fill="${INK}"/>`
      : "",
  );
  const room = (across - widthOf(balance) * 1.4 - 100) * (10 / FONT);
  return [
    `<g><title>${escaped(row)}</title>`,
    `<text x="${MARGIN}" y="${top + 16}">${escaped(fitted(name, room))}</text>`,
    `<text x="${WIDTH - MARGIN}" y="${top + 16}" text-anchor="end">${escaped(balance)}</text>`,
    `<path d="${area}" fill="#dbe6f1"/>`,
    `<path d="M${MARGIN} ${zero}H${WIDTH - MARGIN}" stroke="#555" fill="none"/>`,
    `<path d="M${MARGIN} ${zero}${steps}" stroke="${BAR}" stroke-width="2" fill="none"/>`,
    `${dots.join("")}</g>`,
  ].join("");
}
