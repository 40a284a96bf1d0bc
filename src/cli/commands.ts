import { tryAmendFunding } from "../agreement/amend-funding.js";
import { trySettlePayments } from "../agreement/settle-payments.js";
import { trySummarizePortfolio } from "../agreement/summarize-portfolio.js";
import type { Failure, Outcome } from "../errors/issue.js";
import { onOneLine } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import { fundingRequestJsonSchema } from "../plan/request-schema.js";
import { tryAmendmentAnnex } from "../report/amendment-annex.js";
import { tryAnnex } from "../report/annex.js";
import type { Report } from "../report/report.js";
import { tryWorkbook } from "../sheet/workbook/workbook.js";
import { type Language, type Locale, languageOf, typesetFrench } from "../words/locale.js";
import { amendmentText } from "./amendment-text.js";
import { type DocumentFormat, documentOptions, writers } from "./documents.js";
import { sentencesOn } from "./explained.js";
import { readJson } from "./files.js";
import { issuesText } from "./issues-text.js";
import { planText } from "./plan-text.js";
import { planIn, planOrRequest, plansIn } from "./plans-in.js";
import { portfolioText } from "./portfolio-text.js";
import { settlementText } from "./settlement-text.js";
import { readRequest } from "./tables-in.js";
import { complaints } from "./usage.js";
import { verifiedFile } from "./verified-file.js";
import { verifiedText } from "./verified-text.js";
import type { World } from "./world.js";

/** What an answer is written as: for a terminal, for a program, or as a document. */
export type Format = (typeof formats)[number];

/** Every format. */
export const formats = ["text", "json", "html", "md", "csv", "docx"] as const;

/** How the command answers. */
export interface Settings {
  readonly format: Format;
  readonly locale: Locale;
  /** The day that a document bears, and that the legal checks look at. */
  readonly date?: string | undefined;
  /** A file with facts for the legal checks. */
  readonly facts?: string | undefined;
  /** The party that everybody settles with. */
  readonly through?: string | undefined;
}

/** What a command has to say, and whether something is to be corrected. */
export interface Answer {
  readonly content: string | Uint8Array;
  readonly exit: 0 | 1;
}

/** One of the commands. */
export interface Command {
  readonly takes: "file" | "file and party" | "two files" | "files" | "name" | "nothing";
  /** Whether it knows `--through`. */
  readonly hasThrough?: boolean;
  /** Whether it writes bytes, which are no answer for a screen. */
  readonly needsOutput?: boolean;
  /** Whether it writes documents, which know `--date` and `--facts`. */
  readonly writesDocuments?: boolean;
  readonly run: (names: readonly string[], settings: Settings, world: World) => Answer | Promise<Answer>;
}

/** The command is written wrongly. */
export class UsageError extends Error {}

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  plan: {
    takes: "file",
    writesDocuments: true,
    async run([file = "-"], settings, world) {
      const outcome = await planIn(file, settings.locale, world);
      return isDocument(settings)
        ? documentOf(outcome, settings, world, tryAnnex)
        : answerTo(outcome, settings, (plan) => planText(plan, settings.locale));
    },
  },
  explain: { takes: "file and party", run: explained },
  validate: {
    takes: "file",
    async run([file = "-"], settings, world) {
      const outcome = await requestIn(file, settings.locale, world);
      if (!outcome.ok) return refusal(outcome, settings);
      const valid = VALID[languageOf(settings.locale)](outcome.value.request.parties.length);
      return { content: settings.format === "json" ? json({ ok: true }) : valid, exit: 0 };
    },
  },
  verify: {
    takes: "file",
    run([file = "-"], settings, world) {
      const outcome = verifiedFile(file, world);
      if (!outcome.ok) return refusal(outcome, settings);
      const { value } = outcome;
      // A plan is answered by itself, as it always was; a document with what was verified of it.
      if (settings.format === "json") return { content: json(value.kind === "plan" ? value.plan : value), exit: 0 };
      return { content: verifiedText(value, settings.locale), exit: 0 };
    },
  },
  amend: {
    takes: "two files",
    writesDocuments: true,
    async run([file = "-", changeFile = "-"], settings, world) {
      const request = await readRequest(file, settings.locale, world);
      if (!request.ok) return refusal(request, settings);
      const change = readJson(changeFile, world);
      if (!change.ok) return refusal(change, settings);
      if (isDocument(settings)) {
        return documentOf(request, settings, world, (value, options) =>
          tryAmendmentAnnex(value, change.value, options),
        );
      }
      const outcome = tryAmendFunding(request.value, change.value);
      return answerTo(outcome, settings, (amendment) => amendmentText(amendment, settings.locale));
    },
  },
  settle: { takes: "two files", hasThrough: true, run: settle },
  portfolio: {
    takes: "files",
    run(files, settings, world) {
      const plans = plansIn(files, world);
      const outcome = plans.ok ? trySummarizePortfolio(plans.value) : plans;
      return answerTo(outcome, settings, (portfolio) => portfolioText(portfolio, settings.locale));
    },
  },
  workbook: {
    takes: "file",
    needsOutput: true,
    async run([file = "-"], settings, world) {
      const plan = await planIn(file, settings.locale, world);
      const outcome = plan.ok ? await tryWorkbook(plan.value, { locale: settings.locale }) : plan;
      return outcome.ok ? { content: outcome.value, exit: 0 } : refusal(outcome, settings);
    },
  },
  schema: {
    takes: "nothing",
    run: () => ({ content: json(fundingRequestJsonSchema), exit: 0 }),
  },
  example: { takes: "name", run: example },
};

/** The answer that issues make. */
export function refusal(failure: Failure, { format, locale }: Settings): Answer {
  return { content: format === "json" ? json(failure) : issuesText(failure, locale), exit: 1 };
}

function answerTo<Value>(outcome: Outcome<Value>, settings: Settings, say: (value: Value) => string): Answer {
  if (!outcome.ok) return refusal(outcome, settings);
  return { content: settings.format === "json" ? json(outcome.value) : say(outcome.value), exit: 0 };
}

/** The plan of a request. */
async function requestIn(file: string, locale: Locale, world: World): Promise<Outcome<FundingPlan>> {
  const read = await readRequest(file, locale, world);
  return read.ok ? tryPlanFunding(read.value) : read;
}

function settle([file = "-", paymentsFile = "-"]: readonly string[], settings: Settings, world: World): Answer {
  const plan = planOrRequest(file, world);
  if (!plan.ok) return refusal(plan, settings);
  const payments = readJson(paymentsFile, world);
  if (!payments.ok) return refusal(payments, settings);
  const { through } = settings;
  const outcome = trySettlePayments(plan.value, payments.value, { through });
  return answerTo(outcome, settings, (settlement) =>
    settlementText(settlement, plan.value as FundingPlan, settings.locale),
  );
}

/** Whether a document is asked for. */
export const isDocument = ({ format }: Settings): boolean => format !== "text" && format !== "json";

/** The document that a builder makes of what was read. */
async function documentOf(
  read: Outcome<unknown>,
  settings: Settings,
  world: World,
  build: (value: unknown, options: object) => Outcome<Report>,
): Promise<Answer> {
  const options = documentOptions(settings, world);
  if (!read.ok) return refusal(read, settings);
  if (!options.ok) return refusal(options, settings);
  const report = build(read.value, options.value);
  if (!report.ok) return refusal(report, settings);
  return { content: await writers[settings.format as DocumentFormat](report.value), exit: 0 };
}

async function explained([file = "-", party]: readonly string[], settings: Settings, world: World): Promise<Answer> {
  const plan = await planIn(file, settings.locale, world);
  const outcome = plan.ok ? sentencesOn(plan.value, party, settings.locale) : plan;
  return answerTo(outcome, settings, (sentences) => sentences.map((one) => `${onOneLine(one)}\n`).join(""));
}

const VALID: Readonly<Record<Language, (parties: number) => string>> = {
  fr: (parties) =>
    typesetFrench(`La demande est complète : le plan de financement peut être établi (parties : ${parties}).\n`),
  en: (parties) => `The request is complete and can be planned (parties: ${parties}).\n`,
};

function example([name]: readonly string[], { locale }: Settings, world: World): Answer {
  const known = world.examples();
  if (name === undefined) return { content: known.map((one) => `${one}  ${titleOf(one, world)}\n`).join(""), exit: 0 };
  const found = known.find((one) => one === name || one.replace(/^\d+-/, "") === name);
  if (found === undefined) throw new UsageError(complaints[languageOf(locale)].unknownExample(name, known));
  return { content: world.example(found), exit: 0 };
}

function titleOf(name: string, world: World): string {
  const request = JSON.parse(world.example(name)) as { readonly development: { readonly title: string } };
  return request.development.title;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
