// @ts-check
// Writes docs/guide/fr/extending.md and docs/guide/en/extending.md around the strategy that test/docs/extending compiles and tests.
import { readFileSync } from "node:fs";

/** @param {string} path */
const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8").trimEnd();

/** A file of the kept strategy as a block of code; it is compiled where it stands, not here. @param {string} name */
const block = (name) => `\`\`\`tsx\n${source(`test/docs/extending/${name}.ts`)}\n\`\`\``;

/** The page as text. @param {"fr" | "en"} language */
export const extendingPage = (language) => (language === "fr" ? french() : english());

const english = () => `# Adding a strategy

A strategy says *who owes what and why*, exactly and unrounded. It never rounds, never writes text, and never refuses:
\`check\` lists what is wrong with its terms, \`claim\` states exact claims and what they leave, and \`plan/\` alone hands out
the cents. So the rule itself is one file that reads top to bottom. Here is a whole one, tiers by population, with what
stands around it; these very files are compiled and tested with the others (\`test/docs/extending\`): terms are read through
the schema, wrong ones are refused, claims are settled by \`plan/\`.

## 1. What a caller may say

A file in \`src/request/\`: the documented interface, its zod schema, and the parties that it names.

${block("tiers-request")}

## 2. What can be wrong with it

Entries of the issue catalogue, one for each new mistake: a sentence for what is wrong and one for what to do. Mistakes
that others have too, such as parts that are all 0, use the entry that is there.

${block("tiers-entries")}

## 3. The rule

A file in \`src/strategies/\`.

${block("tiers")}

## 4. Its sentences

Every reason in both languages; in the house each goes among the others of its language.

${block("tiers-words")}

## What else it touches

Add the interface to the union \`Strategy\` and the schema to the list in \`src/request/co-financed.ts\`, and the gate reads
it, the JSON Schema knows it, and \`npm run types\` names these places:

| where | what it asks for |
|---|---|
| \`src/request/co-financed.ts\` | its references |
| \`src/strategies/index.ts\` | the strategy by its kind; add its reasons to the union there |
| \`src/words/reasons-fr.ts\`, \`reasons-en.ts\` | the sentences, and what the charter says of the mode |
| \`src/words/labels.ts\` | its name, in both languages |
| \`src/words/issues-fr.ts\` | the French sentences of new issues |
| \`src/agreement/joined.ts\`, \`withdrawn.ts\`, \`reshared.ts\` | how a member joins and leaves |
| \`test/unit/words/reasons.test.ts\` | its sentences, as somebody would sign them |
| \`test/support/rearranged.ts\` | its terms in another order, for promise 3 |
| \`test/support/slow-claims.ts\` | the rule a second time, slow and obvious |
| \`test/support/arbitrary-changes.ts\` | members that join and leave it |

The compiler does not see the following; a test does, where the right column says so:

| where | what to add | what sees it |
|---|---|---|
| \`src/index.ts\` | the new types, exported by name | \`npm run docs\` |
| \`src/agreement/plan-groups.ts\` | its place in the order of the charter | nothing: a portfolio would leave it out |
| \`src/words/basis.ts\` | what its members count for, as a column, if there is such a thing | nothing |
| \`test/support/arbitrary-request.ts\` | its family: every property then ranges over it | nothing |
| \`test/support/rearranged.ts\` | in \`withWeightsTimes\`, if it has weights | nothing |
| \`test/unit/words/every-reason.ts\` | requests that give each of its reasons | \`test/unit/words/reasons.test.ts\` |
| \`test/errors/smallest-inputs.mjs\` | the smallest bad input of each new code | \`test/errors/catalogue.test.ts\` |
| \`test/docs/json-schema.test.ts\` | whether the JSON Schema refuses that input, or why it cannot | \`test/docs/json-schema.test.ts\` |
| \`examples/\` | a folder with a request, a program and what it prints | nothing |
| generated pages | \`npm run docs:update\` writes errors, names and this page anew | \`test/house\` |

Untouched stay settling, percentages, credits, sources, VAT, instalments, reconciliation and verification: they work on
claims and do not know who made them.

## The rules of the room

- **Claims are exact.** A \`Ratio\` is owed; only \`plan/\` turns it into minor units. If the rule names a whole price, as a
  unit order does, the claim is that whole number and its \`limits\` hold it.
- **\`uncovered\` is the cost less all claims**, stated apart: above 0 a gap, below 0 a surplus. The plan is checked by it.
- **Reasons are codes and parameters.** Amounts in them are minor units; \`words/\` owns the sentences.
- **Checks stop at nothing.** Each adds its issues and goes on, also where other terms are wrong.
- **Inputs are read, never changed**, and no pass over the members is quadratic.

Next: [errors](errors.md), [embedding](embedding.md), and [how the house is built](../../architecture.md).
`;

const french = () => `# Ajouter un mode de répartition

Un mode de répartition (*strategy* dans le code) dit *qui doit quoi et pourquoi*, exactement et sans arrondir. Il n’arrondit
jamais, n’écrit aucun texte et ne refuse jamais : \`check\` relève tout ce qui ne va pas dans ses termes, \`claim\` énonce des
parts exactes et ce qu’elles laissent, et \`plan/\` seul distribue les centimes. La règle tient donc dans un fichier qui se lit
de haut en bas. En voici un en entier, les tranches de population, avec ce qui l’entoure ; ces mêmes fichiers sont compilés et
testés avec les autres (\`test/docs/extending\`) : les termes sont lus par le schéma, les termes faux refusés, les parts
arrondies par \`plan/\`. Le code de la maison est en anglais, commentaires compris ; chaque docstring donne le terme français.

## 1. Ce que l’on peut demander

Un fichier de \`src/request/\` : l’interface documentée, son schéma zod, et les parties qu’elle nomme.

${block("tiers-request")}

## 2. Ce qui peut ne pas aller

Des entrées du catalogue, une par erreur nouvelle : une phrase pour ce qui ne va pas, une autre pour ce qu’il faut faire. Les
erreurs que d’autres modes connaissent aussi, comme des parts toutes nulles, reprennent l’entrée qui existe.

${block("tiers-entries")}

## 3. La règle

Un fichier de \`src/strategies/\`.

${block("tiers")}

## 4. Ses phrases

Chaque raison dans les deux langues ; dans la maison, chacune rejoint celles de sa langue.

${block("tiers-words")}

## Ce que cela touche d’autre

Ajoutez l’interface à l’union \`Strategy\` et le schéma à la liste de \`src/request/co-financed.ts\` : la lecture des demandes et
le schéma JSON le connaissent aussitôt, et \`npm run types\` nomme les endroits suivants.

| où | ce qui y est demandé |
|---|---|
| \`src/request/co-financed.ts\` | les parties qu’il nomme |
| \`src/strategies/index.ts\` | le mode, d’après son nom, et ses raisons, dans l’union |
| \`src/words/reasons-fr.ts\`, \`reasons-en.ts\` | les phrases, et ce que la charte dit du mode |
| \`src/words/labels.ts\` | son nom, dans les deux langues |
| \`src/words/issues-fr.ts\` | les phrases françaises des erreurs nouvelles |
| \`src/agreement/joined.ts\`, \`withdrawn.ts\`, \`reshared.ts\` | comment un membre entre et sort |
| \`test/unit/words/reasons.test.ts\` | ses phrases, telles que l’on accepterait de les signer |
| \`test/support/rearranged.ts\` | ses termes dans un autre ordre, pour la promesse 3 |
| \`test/support/slow-claims.ts\` | la règle une seconde fois, lente et évidente |
| \`test/support/arbitrary-changes.ts\` | des membres qui entrent et qui sortent |

Le compilateur ne voit pas ce qui suit ; un test le voit, là où la colonne de droite le dit.

| où | ce qu’il faut ajouter | ce qui le voit |
|---|---|---|
| \`src/index.ts\` | les types nouveaux, exportés par leur nom | \`npm run docs\` |
| \`src/agreement/plan-groups.ts\` | sa place dans l’ordre de la charte | rien : un portefeuille l’oublierait |
| \`src/words/basis.ts\` | ce pour quoi comptent ses membres, en colonne, s’il y a lieu | rien |
| \`test/support/arbitrary-request.ts\` | sa famille : chaque propriété le parcourt alors | rien |
| \`test/support/rearranged.ts\` | dans \`withWeightsTimes\`, s’il a des poids | rien |
| \`test/unit/words/every-reason.ts\` | des demandes qui donnent chacune de ses raisons | \`test/unit/words/reasons.test.ts\` |
| \`test/errors/smallest-inputs.mjs\` | la plus petite demande fautive de chaque code nouveau | \`test/errors/catalogue.test.ts\` |
| \`examples/\` | un dossier : une demande, un programme et ce qu’il écrit | rien |
| pages engendrées | \`npm run docs:update\` récrit les erreurs, les noms et cette page | \`test/house\` |

Rien ne change dans l’arrondi, les pourcentages, les crédits à valoir, les ressources, la TVA, les échéances, le contrôle des
totaux ni la vérification : tout cela travaille sur des parts exactes, sans savoir d’où elles viennent.

## Les règles de la pièce

- **Les parts sont exactes.** Un \`Ratio\` est dû ; seul \`plan/\` en fait des centimes. Quand la règle nomme un prix entier, comme
  une commande unitaire, la part est ce nombre entier et ses bornes (\`limits\`) le tiennent.
- **\`uncovered\` est le coût moins toutes les parts**, énoncé séparément : positif, c’est le reste à financer ; négatif,
  l’excédent. Le plan est contrôlé par lui.
- **Une raison est un code et des paramètres.** Ses montants sont en centimes ; les phrases appartiennent à \`words/\`.
- **Une vérification ne s’arrête à rien.** Elle ajoute ses erreurs et continue, même quand d’autres termes sont faux.
- **Ce qui est reçu est lu, jamais modifié**, et aucun parcours des membres n’est quadratique.

À lire ensuite : [les erreurs](errors.md), [intégrer la bibliothèque](embedding.md), et
[comment la maison est bâtie](../../architecture.md) (en anglais).
`;
