import { parseArgs } from "node:util";
import { library } from "../errors/library.js";
import { nearest } from "../errors/nearest.js";
import { onOneLine } from "../errors/show.js";
import { type Locale, languageOf, locales, typeset } from "../words/locale.js";
import {
  type Answer,
  type Command,
  commands,
  formats,
  isDocument,
  refusal,
  type Settings,
  UsageError,
} from "./commands.js";
import { writeTo } from "./files.js";
import { type Complaints, complaints, usage } from "./usage.js";
import type { World } from "./world.js";

/**
 * Runs the command.
 *
 * @param argv - the arguments after the command's name
 * @param world - files and streams
 * @returns the exit code: 0 if all is well, 1 if something is to be corrected, 2 if the command is written wrongly
 */
export async function main(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  const locale = localeIn(argv);
  try {
    const { positionals, settings, output, isHelp, isVersion } = parsed(argv, locale);
    if (isHelp || isVersion) {
      world.print(isHelp ? typeset(usage[languageOf(locale)], locale) : `${library}\n`);
      return 0;
    }
    const answer = await run(positionals, settings, output, world);
    return deliver(answer, output, settings, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(typeset(`${onOneLine(error.message)}\n\n${usage[languageOf(locale)]}`, locale));
    return 2;
  }
}

/** The language, looked up before anything can go wrong, so that a complaint is in it. */
function localeIn(argv: readonly string[]): Locale {
  const at = argv.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const named = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at >= 0 ? (locales.find((locale) => locale === named) ?? "fr") : "fr";
}

function parsed(argv: readonly string[], locale: Locale) {
  const { values, positionals } = parsedArgs(argv, locale);
  const say = complaints[languageOf(locale)];
  const format = formats.find((one) => one === (values.format ?? "text"));
  if (format === undefined) throw new UsageError(say.badChoice("format", formats));
  if (format === "docx" && values.output === undefined) throw new UsageError(say.noOutput);
  if (values.facts !== undefined && values.date === undefined) throw new UsageError(say.noDate);
  if (values.locale !== undefined && values.locale !== locale) {
    throw new UsageError(say.badChoice("locale", locales));
  }
  const { through, date, facts } = values;
  const settings: Settings = { format, locale, through, date, facts };
  return {
    positionals,
    settings,
    output: values.output,
    isHelp: values.help === true,
    isVersion: values.version === true,
  };
}

const OPTIONS = {
  format: { type: "string" },
  locale: { type: "string" },
  output: { type: "string", short: "o" },
  through: { type: "string" },
  date: { type: "string" },
  facts: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

function parsedArgs(argv: readonly string[], locale: Locale) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    throw new UsageError(complaintAbout(error, complaints[languageOf(locale)]));
  }
}

/** What is wrong with an option, in the reader's language; the engine says it in English only. */
function complaintAbout(error: unknown, say: Complaints): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'([^']*)'/.exec(message)?.[1] ?? "";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? say.unknownOption(option, nearest(option, Object.keys(OPTIONS).map(dashed)))
    : say.badOption(option);
}

const dashed = (name: string): string => `--${name}`;

function run(
  [name, ...rest]: readonly string[],
  settings: Settings,
  output: string | undefined,
  world: World,
): Answer | Promise<Answer> {
  const say = complaints[languageOf(settings.locale)];
  if (name === undefined) throw new UsageError(say.noCommand);
  const command: Command | undefined = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(say.unknownCommand(name, nearest(name, Object.keys(commands))));
  const [least, most] = COUNTS[command.takes];
  if (rest.length < least) throw new UsageError(least === 1 ? say.noFile(name) : say.noTwoFiles(name));
  if (rest.length > most) throw new UsageError(say.tooMany(name));
  if (command.needsOutput === true && output === undefined) throw new UsageError(say.noWorkbookOutput);
  const stray = strayOption(settings, command);
  if (stray !== undefined) throw new UsageError(say.strayOption(stray, name));
  if (command.writesDocuments !== true && isDocument(settings)) {
    throw new UsageError(say.strayOption(`--format ${settings.format}`, name));
  }
  return command.run(rest, settings, world);
}

/** An option that the command does not know. */
function strayOption({ through, date, facts }: Settings, { hasThrough, writesDocuments }: Command): string | undefined {
  if (through !== undefined && hasThrough !== true) return "--through";
  if (date !== undefined && writesDocuments !== true) return "--date";
  return facts !== undefined && writesDocuments !== true ? "--facts" : undefined;
}

/** The least and the most arguments of a command. */
const COUNTS: Readonly<Record<Command["takes"], readonly [number, number]>> = {
  file: [1, 1],
  "file and party": [1, 2],
  "two files": [2, 2],
  files: [1, Number.POSITIVE_INFINITY],
  name: [0, 1],
  nothing: [0, 0],
};

/** Prints the answer or writes it to a file; issues in words go to the standard error. */
function deliver(answer: Answer, output: string | undefined, settings: Settings, world: World): 0 | 1 {
  const { content } = answer;
  if (typeof content === "string" && answer.exit === 1 && settings.format !== "json") world.complain(content);
  else if (typeof content === "string" && output === undefined) world.print(content);
  else if (output !== undefined) {
    const failure = writeTo(output, content, world);
    if (failure !== undefined) return deliver(refusal(failure, settings), undefined, settings, world);
  }
  return answer.exit;
}
