import { decimalsOf } from "../../money/currency.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Strategy } from "../../request/co-financed.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import { keySharing } from "./key-sharing.js";
import { decimalsIn, fitsCell, textOf } from "./numerals.js";
import { orderSharing } from "./order-sharing.js";
import { pledgeSharing } from "./pledge-sharing.js";
import type { Found, Sharing } from "./sharing.js";
import { singleSharing } from "./single-sharing.js";
import { turnSharing } from "./turn-sharing.js";
import { unitSharing } from "./unit-sharing.js";

/** The most rows of a table that is recomputed: every row is compared with every other. */
const MOST_ROWS = 200;

/** Says how a plan is reckoned with native formulas, or why it is not. */
export function sharingOf(plan: FundingPlan, words: WorkbookWords): Found {
  const { carried = [], credits = [], issued = [], rounding, parties, schedule = [], sources = [] } = plan.request;
  if (carried.length > 0 || credits.length > 0) return "carried";
  if (issued.length > 0) return "issued";
  const rates = [
    ...parties.flatMap(({ vatRate }) => vatRate ?? []),
    ...schedule.map(({ rate }) => rate),
    ...sources.flatMap((source) => (source.kind === "in-kind" ? [] : (source.rate ?? []))),
  ].map(textOf);
  if (decimalsIn(rates) === undefined) return "fractions";
  const found = byModality(plan, words);
  if (typeof found === "string") return found;
  if (found.rows.length > MOST_ROWS) return "lines";
  if (found.columns.some(({ values }) => values.some((text) => text !== null && !fitsCell(text)))) return "size";
  if (rounding?.rule !== "bearer") return found;
  const isSource = sources.some(({ kind, from }) => kind !== "in-kind" && from === rounding.party);
  return isSource || !canBear(found, rounding.party) ? "bearer" : { ...found, spare: { ...found.spare, count: 0 } };
}

/** Whether one of those who pay can bear the rounding on a sheet: where nobody has bounds that it might cross. */
function canBear({ rows, columns, credits, turns, isWhole = false }: Sharing, party: string): boolean {
  const isBounded = columns.some(({ name }) => ["qp_minimum", "qp_maximum", "qp_pledges"].includes(name));
  return (
    !isBounded &&
    (!isWhole || rows.length === 1) &&
    credits === null &&
    turns === undefined &&
    rows.some((row) => row.party === party)
  );
}

function byModality({ request }: FundingPlan, words: WorkbookWords): Found {
  const { modality, currency } = request;
  const decimals = decimalsOf(currency) ?? 0;
  switch (modality.kind) {
    case "initial-contract":
      return singleSharing(modality.authority, "authority", words.rules.initialContract);
    case "own-funds":
      return singleSharing(modality.publisher, "publisher", words.rules.ownFunds);
    case "complementary-order":
      return orderSharing(modality, decimals, words);
    case "co-financed":
      return byStrategy(modality.strategy, decimals, words, request);
  }
}

function byStrategy(
  strategy: Strategy,
  decimals: number,
  words: WorkbookWords,
  request: FundingPlan["request"],
): Found {
  switch (strategy.kind) {
    case "allocation-key":
      return keySharing(strategy, decimals, words);
    case "voluntary-share":
      return pledgeSharing(strategy, decimals, words);
    case "unit-order":
      return unitSharing(strategy, decimals, words);
    case "round-robin":
      return turnSharing(strategy, decimals, words, request.parties);
    case "by-module":
      return "by-module";
  }
}
