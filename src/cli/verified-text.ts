import { library } from "../errors/library.js";
import { onOneLine } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Language, type Locale, languageOf, type Speaker, speakerOf, typeset } from "../words/locale.js";
import { reportWordsIn } from "../words/report-words-in.js";
import { tableText, wrapped } from "./table.js";
import type { VerifiedFile } from "./verified-file.js";

const WIDTH = 96;

/** How many parties are named: enough to see which plan it is. */
const PARTIES_SHOWN = 10;

/** Says what was verified, and of which plan: what is not compared is there to be compared by a person. */
export function verifiedText(file: VerifiedFile, locale: Locale): string {
  const words = labelsIn(locale);
  const say = speakerOf(file.plan, locale);
  const parts = [
    wrapped(sentenceOn(file, locale), WIDTH),
    headingOf(file, words, locale),
    amountsOf(file.plan, words, say),
  ];
  return typeset(`${parts.join("\n\n")}\n`, locale);
}

function sentenceOn(file: VerifiedFile, locale: Locale): string {
  const said = SENTENCES[languageOf(locale)];
  if (file.kind === "plan") return said.plan;
  if (file.verified === "document") return said.document;
  return `${said.data} ${file.isWord ? said.unreadWord : said.unreadChecks}`;
}

function headingOf({ kind, plan }: VerifiedFile, words: Labels, locale: Locale): string {
  const { annexTitle, amendmentTitle, subtitle } = reportWordsIn(locale);
  const { id, title, year } = plan.request.development;
  const name = { plan: words.plan, annex: annexTitle, amendment: amendmentTitle }[kind];
  const reference = year === undefined ? id : `${id}, ${year}`;
  return onOneLine(`${name}${words.colon}${subtitle(title, reference, words.statuses[plan.status])}`);
}

function amountsOf({ shares, gap, cost }: FundingPlan, words: Labels, say: Speaker): string {
  // A party may have two shares, as a member and as the bearer of a difference.
  const parties = new Set(shares.map(({ party }) => party)).size;
  const more = shares.length - PARTIES_SHOWN;
  const rows = shares
    .slice(0, PARTIES_SHOWN)
    .map(({ party, amount }) => [onOneLine(say.party(party)), say.amount(amount)]);
  return tableText(
    [
      { heading: `${words.party} (${say.number(parties)})`, align: "left" },
      { heading: words.share, align: "right" },
    ],
    [...rows, ...(more > 0 ? [[`… (+ ${say.number(more)})`, ""]] : [])],
    [...(/[1-9]/.test(gap) ? [[words.gap, say.amount(gap)]] : []), [words.cost, say.amount(cost)]],
  );
}

interface Sentences {
  readonly plan: string;
  readonly document: string;
  readonly data: string;
  readonly unreadWord: string;
  readonly unreadChecks: string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  fr: {
    plan: `Le plan est bien celui que donne sa demande, recalculée par ${library}.`,
    document: `Le document est, caractère pour caractère, celui que donnent ses données, recalculées par ${library}.`,
    data: `Les données du document sont bien celles que donne leur demande, recalculée par ${library}.`,
    unreadWord:
      "Le texte et les tableaux du document Word ne sont pas relus : comparez-les avec les montants ci-dessous.",
    unreadChecks:
      "Le reste du document n’est pas relu, parce qu’il contient des contrôles juridiques propres à son auteur : comparez-le avec les montants ci-dessous.",
  },
  en: {
    plan: `The plan is the one that its request gives, recomputed by ${library}.`,
    document: `The document is, character by character, the one that its data give, recomputed by ${library}.`,
    data: `The data of the document are those that their request gives, recomputed by ${library}.`,
    unreadWord: "The text and the tables of the Word document are not read: compare them with the amounts below.",
    unreadChecks:
      "The rest of the document is not read, because there are legal checks of its author’s own in it: compare it with the amounts below.",
  },
};
