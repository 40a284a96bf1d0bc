import type { Amount, ExactNumber, FundingRequest, Strategy } from "../../src/index.js";
import type { Language } from "../../src/words/locale.js";
import { decimalsOf } from "./money-text.js";

/** How cells are written: each in one of several ways, by its place. */
export interface Hand {
  readonly language: Language;
  readonly seed: number;
  readonly currency: string;
}

/** The most digits of a number that is handed over as a number, with room for the noise of a float. */
const SAFE_DIGITS = 13;

const digitsOf = (text: string): number => text.replace(/\D/g, "").length;

/**
 * A number as somebody of a language types it: with its mark, and in groups where it has decimals enough to be clear. A
 * zero more than three decimals tells them from thousands.
 */
function typed(text: string, { language }: Hand, hasThreeDecimals = false): string {
  const [whole = "", written] = text.split(".");
  const decimals = written?.length === 3 && !hasThreeDecimals ? `${written}0` : written;
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&\u202f");
  return decimals === undefined ? grouped : `${grouped}${language === "fr" ? "," : "."}${decimals}`;
}

/** The next number that a float can be: what sums of floats leave. */
const withNoise = (value: number): number => value + (value * Number.EPSILON) / 2;

/** An amount as a cell: a number, a number with the noise of a float, text, text with the currency. */
export function amountCell(amount: Amount | undefined, at: number, hand: Hand): unknown {
  if (amount === undefined) return ["", null, undefined, "\u00a0"][(hand.seed + at) % 4];
  const text = String(amount);
  const asTyped = typed(text, hand, decimalsOf(hand) === 3);
  const forms = [
    digitsOf(text) > SAFE_DIGITS ? asTyped : Number(text),
    digitsOf(text) > SAFE_DIGITS ? asTyped : withNoise(Number(text)),
    asTyped,
    `${asTyped}\u00a0${hand.currency}`,
  ];
  return forms[(hand.seed + at) % forms.length];
}

/** A weight or a rate as a cell: a fraction as text, else a number or text. */
export function exactCell(exact: ExactNumber, at: number, hand: Hand): unknown {
  const text = String(exact);
  if (text.includes("/")) return text;
  return (hand.seed + at) % 2 === 0 && digitsOf(text) <= SAFE_DIGITS ? Number(text) : typed(text, hand);
}

/** A request of members alone, each with a name that a cell keeps as it is: only what a sheet can say. */
export function sheetRequest(
  { currency, development }: FundingRequest,
  strategy: Strategy,
  members: readonly string[],
): FundingRequest {
  return {
    currency,
    development: { id: "d-1", title: "Carte des signalements", cost: development.cost },
    parties: members.map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy },
  };
}

/** An id as a name that a cell keeps: no spaces at its ends, no number, no error. */
export const nameIn = (id: string): string => `m${id}m`;

/** Whether a spreadsheet holds an amount to the last unit. */
export const fitsSheet = (text: string): boolean => digitsOf(text) <= 15;
