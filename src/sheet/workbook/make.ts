import { defect } from "../../errors/quotepart-error.js";
import { decimalsOf } from "../../money/currency.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { Locale } from "../../words/locale.js";
import type { NotLive, WorkbookWords } from "../../words/workbook-words.js";
import { workbookWordsIn } from "../../words/workbook-words-in.js";
import { differencesFrom } from "./agrees.js";
import { dataPage } from "./data-sheet.js";
import type { Fault } from "./desk.js";
import { sharingOf } from "./find-sharing.js";
import { frozenPages } from "./frozen.js";
import type { Hucre } from "./hucre-library.js";
import { liveBook } from "./live.js";
import { stylesOf } from "./styles.js";
import { type Book, type Writing, xlsxOf } from "./write.js";

/** A workbook with what it is written with. */
export interface MadeBook {
  readonly book: Book;
  readonly writing: Omit<Writing, "isCached">;
  /** Why it stands still; null where it recomputes. */
  readonly frozen: NotLive | null;
}

/** Makes the workbook of a plan: live where native formulas reckon it exactly, else with its values. */
export function bookOf(plan: FundingPlan, locale: Locale): MadeBook {
  const words = workbookWordsIn(locale);
  const { currency } = plan.request;
  const scale = 10 ** (decimalsOf(currency) ?? 2);
  const sharing = sharingOf(plan, words);
  const weightScale =
    typeof sharing === "string" ? 1 : (sharing.columns.find(({ style }) => style === "weight")?.scale ?? 1);
  const writing = { styles: stylesOf(currency, locale, Math.round(Math.log10(weightScale))) };
  const frozen = (why: NotLive): MadeBook => {
    const pages = [...frozenPages(plan, why, locale, words), dataPage(plan, NOTHING)];
    return {
      book: { title: `${words.annexTitle} – ${plan.request.development.title}`, pages, names: [] },
      writing,
      frozen: why,
    };
  };
  if (typeof sharing === "string") return frozen(sharing);
  const live = liveBook(plan, sharing, scale, locale, words);
  // What is beyond the exact numbers of a spreadsheet, or needs more rounds than there are, stands still.
  if (live.figures.sound.value() !== 1) return frozen(unsound(live.faults, words));
  const [first] = differencesFrom(plan, live.figures, scale);
  if (first !== undefined) throw defect(`a workbook whose ${first} is not that of its plan`);
  return { book: { ...live, pages: [...live.pages, dataPage(plan, live.layout)] }, writing, frozen: null };
}

/** Which of the two it is; anything else at fault in a plan that was verified is a defect of ours. */
function unsound(faults: readonly Fault[], { limits, faults: { rounds } }: WorkbookWords): NotLive {
  const [first] = faults.filter(({ count }) => count.value() !== 0);
  const label = first?.label ?? "";
  if (label === rounds) return "bounds";
  if (Object.values(limits).some((limit) => label.startsWith(limit))) return "size";
  throw defect(`a workbook that finds fault with its own plan: ${label}`);
}

const NOTHING = { bindings: [], rows: [], additions: [], order: [], ids: [] };

/** Writes a workbook as a file, with the values of its formulas unless said otherwise. */
export const fileOf = (hucre: Hucre, { book, writing }: MadeBook, isCached = true): Promise<Uint8Array> =>
  xlsxOf(hucre, book, { ...writing, isCached });
