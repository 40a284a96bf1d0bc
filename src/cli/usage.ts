import type { Language } from "../words/locale.js";

/** What the command says of itself. */
export const usage: Readonly<Record<Language, string>> = {
  fr: `quotepart : qui paie quoi pour ce développement, pourquoi, et le compte y est-il ?

  quotepart plan FICHIER|-      établit le plan de financement d’une demande (JSON)
  quotepart explain FICHIER [PARTIE]
                                dit pourquoi ce plan, ou la part d’une partie, est ce qu’il est
  quotepart validate FICHIER|-  dit tout ce qui ne va pas dans une demande
  quotepart verify FICHIER|-    recalcule un plan (JSON), ou refait une annexe HTML ou Markdown, et dit ce qui diffère ;
                                d’une annexe DOCX, ne vérifie que les données
  quotepart amend DEMANDE CHANGEMENT
                                dit ce qu’un changement (JSON) modifie pour chacun
  quotepart settle PLAN PAIEMENTS [--through PARTIE]
                                dit qui doit combien à qui, d’après ce que chacun a payé
  quotepart portfolio PLAN...   récapitule des plans par partie, modalité et année
  quotepart workbook FICHIER -o ANNEXE.xlsx
                                écrit l’annexe d’un plan ou d’une demande en classeur qui recalcule
  quotepart schema              écrit le schéma JSON d’une demande
  quotepart example [NOM]       nomme les exemples, ou écrit la demande de l’un d’eux

  Une demande peut aussi être un tableau des parties (.xlsx, .ods, .csv), ou un classeur de workbook : plan, explain,
  validate, amend et workbook les reconnaissent à leur contenu.

  --format text|json            text par défaut ; plan et amend écrivent aussi des documents :
           html|md|csv|docx     l’annexe financière ou l’avenant, à signer
  --date JOUR                   documents : leur date (AAAA-MM-JJ), et celle des règles de droit contrôlées
  --facts FICHIER               documents : faits pour ces contrôles (JSON)
  --locale fr|fr-BE|en          fr par défaut
  --through PARTIE              settle : tout passe par cette partie
  -o, --output FICHIER          écrit dans un fichier plutôt qu’à l’écran
  --help, --version

Code de retour : 0 si tout va bien, 1 si quelque chose est à corriger, 2 si la commande est mal écrite.
`,
  en: `quotepart: who pays what for this development, why, and does it add up?

  quotepart plan FILE|-         makes the funding plan of a request (JSON)
  quotepart explain FILE [PARTY]
                                says why a plan, or the share of a party, is what it is
  quotepart validate FILE|-     says everything that is wrong with a request
  quotepart verify FILE|-       recomputes a plan (JSON), or makes an HTML or Markdown annex again, and says what
                                differs; of a DOCX annex, verifies the data only
  quotepart amend REQUEST CHANGE
                                says what a change (JSON) alters for each party
  quotepart settle PLAN PAYMENTS [--through PARTY]
                                says who owes whom how much, by what each has paid
  quotepart portfolio PLAN...   sums plans up by party, modality and year
  quotepart workbook FILE -o ANNEX.xlsx
                                writes the annex of a plan or a request as a workbook that recomputes
  quotepart schema              writes the JSON Schema of a request
  quotepart example [NAME]      names the examples, or writes the request of one

  A request may also be a table of the parties (.xlsx, .ods, .csv), or a workbook of workbook: plan, explain, validate,
  amend and workbook know them by their content.

  --format text|json            text unless said otherwise; plan and amend also write documents:
           html|md|csv|docx     the financial annex or the amendment, to be signed
  --date DAY                    documents: their date (YYYY-MM-DD), and that of the legal checks
  --facts FILE                  documents: facts for these checks (JSON)
  --locale fr|fr-BE|en          fr unless said otherwise
  --through PARTY               settle: everything goes through this party
  -o, --output FILE             writes to a file instead of the screen
  --help, --version

Exit code: 0 if all is well, 1 if something is to be corrected, 2 if the command is written wrongly.
`,
};

/** What the command says when it is written wrongly. */
export interface Complaints {
  readonly noCommand: string;
  readonly unknownCommand: (command: string, nearest: string | null) => string;
  readonly noFile: (command: string) => string;
  readonly noOutput: string;
  readonly noWorkbookOutput: string;
  readonly noDate: string;
  readonly noTwoFiles: (command: string) => string;
  readonly tooMany: (command: string) => string;
  readonly strayOption: (option: string, command: string) => string;
  readonly unknownOption: (option: string, nearest: string | null) => string;
  readonly badOption: (option: string) => string;
  readonly badChoice: (option: string, choices: readonly string[]) => string;
  readonly unknownExample: (name: string, known: readonly string[]) => string;
}

/** The complaints of each language. */
export const complaints: Readonly<Record<Language, Complaints>> = {
  fr: {
    noCommand: "Il manque une commande.",
    unknownCommand: (command, nearest) =>
      `Il n’y a pas de commande « ${command} ».${nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`}`,
    noFile: (command) => `Nommez le fichier : quotepart ${command} FICHIER, ou - pour l’entrée standard.`,
    noDate: "--facts demande aussi --date : les règles changent avec le jour.",
    noWorkbookOutput: "Un classeur s’écrit dans un fichier : ajoutez -o annexe.xlsx.",
    noOutput: "Un document DOCX s’écrit dans un fichier : ajoutez -o annexe.docx.",
    noTwoFiles: (command) => `« quotepart ${command} » attend deux fichiers, dans l’ordre indiqué ci-dessous.`,
    strayOption: (option, command) => `« quotepart ${command} » ne connaît pas l’option « ${option} ».`,
    tooMany: (command) => `« quotepart ${command} » n’attend pas autant d’arguments.`,
    unknownOption: (option, nearest) =>
      `Il n’y a pas d’option « ${option} ».${nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`}`,
    badOption: (option) => `L’option « ${option} » est mal employée : une valeur manque, ou est de trop.`,
    badChoice: (option, choices) => `--${option} attend l’une de ces valeurs : ${choices.join(", ")}.`,
    unknownExample: (name, known) => `Il n’y a pas d’exemple « ${name} ». Exemples : ${known.join(", ")}.`,
  },
  en: {
    noCommand: "A command is missing.",
    unknownCommand: (command, nearest) =>
      `There is no command “${command}”.${nearest === null ? "" : ` Did you mean “${nearest}”?`}`,
    noFile: (command) => `Name the file: quotepart ${command} FILE, or - for the standard input.`,
    noDate: "--facts asks for --date too: rules change with the day.",
    noWorkbookOutput: "A workbook is written to a file: add -o annex.xlsx.",
    noOutput: "A DOCX document is written to a file: add -o annex.docx.",
    noTwoFiles: (command) => `“quotepart ${command}” takes two files, in the order shown below.`,
    strayOption: (option, command) => `“quotepart ${command}” does not know the option “${option}”.`,
    tooMany: (command) => `“quotepart ${command}” does not take that many arguments.`,
    unknownOption: (option, nearest) =>
      `There is no option “${option}”.${nearest === null ? "" : ` Did you mean “${nearest}”?`}`,
    badOption: (option) => `The option “${option}” is used wrongly: a value is missing, or is not due.`,
    badChoice: (option, choices) => `--${option} takes one of: ${choices.join(", ")}.`,
    unknownExample: (name, known) => `There is no example “${name}”. Examples: ${known.join(", ")}.`,
  },
};
