import { tryAmendFunding } from "../agreement/amend-funding.js";
import { trySettlePayments } from "../agreement/settle-payments.js";
import { trySummarizePortfolio } from "../agreement/summarize-portfolio.js";
import { verifyPlan } from "../agreement/verify-plan.js";
import type { Failure, Outcome } from "../errors/issue.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import { fundingRequestJsonSchema } from "../plan/request-schema.js";
import { type Language, type Locale, languageOf, typesetFrench } from "../words/locale.js";
import { amendmentText } from "./amendment-text.js";
import { readJson } from "./files.js";
import { issuesText } from "./issues-text.js";
import { planText } from "./plan-text.js";
import { planOrRequest, plansIn } from "./plans-in.js";
import { portfolioText } from "./portfolio-text.js";
import { settlementText } from "./settlement-text.js";
import { complaints } from "./usage.js";
import type { World } from "./world.js";

/** How the command answers. */
export interface Settings {
  readonly format: "text" | "json";
  readonly locale: Locale;
  /** The party that everybody settles with. */
  readonly through?: string | undefined;
}

/** What a command has to say, and whether something is to be corrected. */
export interface Answer {
  readonly text: string;
  readonly exit: 0 | 1;
}

/** One of the commands. */
export interface Command {
  readonly takes: "file" | "two files" | "files" | "name" | "nothing";
  /** Whether it knows `--through`. */
  readonly hasThrough?: boolean;
  readonly run: (names: readonly string[], settings: Settings, world: World) => Answer;
}

/** The command is written wrongly. */
export class UsageError extends Error {}

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  plan: {
    takes: "file",
    run: ([file], settings, world) =>
      answerTo(planIn(file, world), settings, (plan) => planText(plan, settings.locale)),
  },
  validate: {
    takes: "file",
    run([file], settings, world) {
      const outcome = planIn(file, world);
      if (!outcome.ok) return refusal(outcome, settings);
      const valid = VALID[languageOf(settings.locale)](outcome.value.request.parties.length);
      return { text: settings.format === "json" ? json({ ok: true }) : valid, exit: 0 };
    },
  },
  verify: {
    takes: "file",
    run: ([file], settings, world) =>
      answerTo(verified(file, world), settings, ({ library }) => VERIFIED[languageOf(settings.locale)](library)),
  },
  amend: {
    takes: "two files",
    run([file = "-", changeFile = "-"], settings, world) {
      const request = readJson(file, world);
      if (!request.ok) return refusal(request, settings);
      const change = readJson(changeFile, world);
      if (!change.ok) return refusal(change, settings);
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
  schema: {
    takes: "nothing",
    run: () => ({ text: json(fundingRequestJsonSchema), exit: 0 }),
  },
  example: { takes: "name", run: example },
};

/** The answer that issues make. */
export function refusal(failure: Failure, { format, locale }: Settings): Answer {
  return { text: format === "json" ? json(failure) : issuesText(failure, locale), exit: 1 };
}

function answerTo<Value>(outcome: Outcome<Value>, settings: Settings, say: (value: Value) => string): Answer {
  if (!outcome.ok) return refusal(outcome, settings);
  return { text: settings.format === "json" ? json(outcome.value) : say(outcome.value), exit: 0 };
}

function planIn(file: string | undefined, world: World): Outcome<FundingPlan> {
  const read = readJson(file ?? "-", world);
  return read.ok ? tryPlanFunding(read.value) : read;
}

function verified(file: string | undefined, world: World): Outcome<FundingPlan> {
  const read = readJson(file ?? "-", world);
  return read.ok ? verifyPlan(read.value) : read;
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

const VALID: Readonly<Record<Language, (parties: number) => string>> = {
  fr: (parties) =>
    typesetFrench(`La demande est complète : le plan de financement peut être établi (parties : ${parties}).\n`),
  en: (parties) => `The request is complete and can be planned (parties: ${parties}).\n`,
};

const VERIFIED: Readonly<Record<Language, (library: string) => string>> = {
  fr: (library) => `Le plan est bien celui que donne sa demande, recalculée par ${library}.\n`,
  en: (library) => `The plan is the one that its request gives, recomputed by ${library}.\n`,
};

function example([name]: readonly string[], { locale }: Settings, world: World): Answer {
  const known = world.examples();
  if (name === undefined) return { text: known.map((one) => `${one}  ${titleOf(one, world)}\n`).join(""), exit: 0 };
  const found = known.find((one) => one === name || one.replace(/^\d+-/, "") === name);
  if (found === undefined) throw new UsageError(complaints[languageOf(locale)].unknownExample(name, known));
  return { text: world.example(found), exit: 0 };
}

function titleOf(name: string, world: World): string {
  const request = JSON.parse(world.example(name)) as { readonly development: { readonly title: string } };
  return request.development.title;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
