import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/errors/catalogue.js";
import type { Issue } from "../../../src/errors/issue.js";
import { type Outcome, planFunding, tryApportion, tryPlanFunding, verifyPlan } from "../../../src/index.js";
import { issueParts, issueText } from "../../../src/words/issue-text.js";
import { small, withCost, withPledges, withRows, withStrategy } from "../../support/small-request.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

function firstOf(outcome: Outcome<unknown>): Issue {
  const issue = outcome.ok ? undefined : outcome.issues[0];
  if (issue === undefined) throw new Error("The input earns no issue.");
  return issue;
}

const contract = { reference: "2024-17", amount: "48000.00" };
const order = (associates: readonly object[], rest: object = {}): object => ({
  ...small,
  modality: { kind: "complementary-order", lead: "metz", contract, associates, ...rest },
});
const keyed = { metz: { party: "metz", weight: "1" }, toul: { party: "toul", weight: "2" } };
const bounds = (amount: string, rest: object): object => withPledges([{ party: "metz", amount, ...rest }]);
const inFrancs = (cost: unknown): object => ({ ...withCost(cost), currency: "XPF" });

const requests: readonly (readonly [request: unknown, french: string, english: string])[] = [
  [
    order([{ party: "toul" }]),
    "Ce membre associé n’a ni taux, ni montant, ni poids. Donnez exactement l’un de « rate », « amount » et « weight » (modality › associates › 1).",
    "This associate has neither a rate nor an amount nor a weight. Give exactly one of “rate”, “amount” and “weight” (modality › associates › 1).",
  ],
  [
    order([{ party: "toul", rate: "10", amount: "5.00" }]),
    "Ce membre associé a 2 valeurs parmi taux, montant et poids, alors qu’une seule est possible. Donnez exactement l’un de « rate », « amount » et « weight » (modality › associates › 1).",
    "This associate has 2 of rate, amount and weight, and only one can hold. Give exactly one of “rate”, “amount” and “weight” (modality › associates › 1).",
  ],
  [
    order([{ party: "toul", weight: "1" }]),
    "Des membres associés participent au prorata d’un poids, et le chef de file n’en a pas. Donnez « leadWeight » ; 0 si le chef de file ne doit rien en supporter (modality › associates).",
    "Associates take part by weight, and the lead has no weight beside theirs. Give “leadWeight”; 0 if the lead shall bear nothing of it (modality › associates).",
  ],
  [
    order([], { leadWeight: "1" }),
    "Le chef de file a un poids, et aucun membre associé n’en a. Retirez « leadWeight » : le chef de file prend le reste de toute façon (modality › leadWeight).",
    "The lead has a weight, and no associate takes part by weight. Remove “leadWeight”: the lead bears the rest anyway (modality › leadWeight).",
  ],
  [
    withRows([{ party: "metz", weight: "0" }]),
    "Le poids du seul membre est nul : il n’y a pas de base de répartition. Donnez un poids supérieur à 0 à un membre au moins (modality › strategy › key).",
    "The weight of the only member is 0, so there is nothing to share by. Give at least one member a weight above 0 (modality › strategy › key).",
  ],
  [
    withRows(["metz", "toul"].map((party) => ({ party, weight: "0" }))),
    "Les poids des 2 membres sont tous nuls : il n’y a pas de base de répartition. Donnez un poids supérieur à 0 à un membre au moins (modality › strategy › key).",
    "The weights of the 2 members are all 0, so there is nothing to share by. Give at least one member a weight above 0 (modality › strategy › key).",
  ],
  [
    bounds("5.00", { minimum: "10.00" }),
    "La promesse de 5,00 est inférieure à son propre plancher de 10,00. Corrigez la promesse ou ses bornes (modality › strategy › pledges › 1 › amount).",
    "The pledge of 5.00 is below its own minimum of 10.00. Correct the pledge or its bounds (modality › strategy › pledges › 1 › amount).",
  ],
  [
    bounds("5.00", { maximum: "4.00" }),
    "La promesse de 5,00 n’est pas comprise entre son plancher de 0,00 et son plafond de 4,00. Corrigez la promesse ou ses bornes (modality › strategy › pledges › 1 › amount).",
    "The pledge of 5.00 is not between its own minimum of 0.00 and maximum of 4.00. Correct the pledge or its bounds (modality › strategy › pledges › 1 › amount).",
  ],
  [
    withCost("0.005"),
    "« 0.005 » a plus de décimales que les 2 de cette monnaie. Arrondissez-le vous-même, afin que le montant soit celui qui a été voté (development › cost).",
    "“0.005” has more than the 2 decimals of this currency. Round it yourself, so that the amount is the one that was voted (development › cost).",
  ],
  [
    inFrancs("0.5"),
    "« 0.5 » a des décimales, et cette monnaie n’en a pas. Arrondissez-le vous-même, afin que le montant soit celui qui a été voté (development › cost).",
    "“0.5” has decimals, and this currency has none. Round it yourself, so that the amount is the one that was voted (development › cost).",
  ],
  [
    withCost(0.1 + 0.2),
    "Le nombre 0.30000000000000004 ne tombe pas juste dans la plus petite unité de la monnaie ; une somme telle que 0.1 + 0.2 laisse de telles traces dans un ordinateur. Écrivez le montant sous forme de texte, avec au plus 2 décimales (development › cost).",
    "The number 0.30000000000000004 is not a whole number of the currency's smallest unit; sums such as 0.1 + 0.2 leave such traces in a computer. Write the amount as text with at most 2 decimals (development › cost).",
  ],
  [
    inFrancs(0.5),
    "Le nombre 0.5 ne tombe pas juste dans la plus petite unité de la monnaie ; une somme telle que 0.1 + 0.2 laisse de telles traces dans un ordinateur. Écrivez le montant sous forme de texte, sans décimales (development › cost).",
    "The number 0.5 is not a whole number of the currency's smallest unit; sums such as 0.1 + 0.2 leave such traces in a computer. Write the amount as text, without decimals (development › cost).",
  ],
  [
    { ...small, currency: "EURO" },
    "« EURO » n’est pas un code de monnaie de la norme ISO 4217. Vouliez-vous dire « EUR » ? Donnez trois lettres majuscules, telles que EUR, XPF ou CHF (currency).",
    "“EURO” is not a currency code of ISO 4217. Did you mean “EUR”? Give three capital letters such as EUR, XPF or CHF (currency).",
  ],
  [
    { ...small, currency: "12345" },
    "« 12345 » n’est pas un code de monnaie de la norme ISO 4217. Donnez trois lettres majuscules, telles que EUR, XPF ou CHF (currency).",
    "“12345” is not a currency code of ISO 4217. Give three capital letters such as EUR, XPF or CHF (currency).",
  ],
  [
    withRows([{ ...keyed.metz, party: "mtez" }, keyed.toul]),
    "La partie « mtez » ne figure pas dans la liste des parties. Vouliez-vous dire « metz » ? Corrigez l’identifiant, ou ajoutez la partie dans « parties » (modality › strategy › key › 1 › party).",
    "The party “mtez” is not in the list of parties. Did you mean “metz”? Correct the id, or add the party to “parties” (modality › strategy › key › 1 › party).",
  ],
  [
    withStrategy({ kind: {} }),
    "Un objet ne fait pas partie des valeurs possibles. Choisissez parmi : voluntary-share, unit-order, round-robin, allocation-key, by-module (modality › strategy › kind).",
    "An object is not one of the possible values. Use one of: voluntary-share, unit-order, round-robin, allocation-key, by-module (modality › strategy › kind).",
  ],
  [
    { ...small, parties: [] },
    "Cette liste est vide. Donnez au moins une ligne (parties).",
    "This list is empty. Name at least one (parties).",
  ],
  [
    [],
    "Il faut ici un objet, et non une liste. Donnez un objet.",
    "A list came where an object is due. Give an object.",
  ],
  [
    { ...small, parties: new Map() },
    "Une demande est du JSON simple : elle ne peut pas contenir un objet de la classe « Map ». Donnez un texte, un nombre, true, false, une liste ou un objet ; écrivez les grands nombres sous forme de texte (parties).",
    "An object of the class “Map” cannot be part of a request, which is plain JSON. Give text, a number, true, false, a list or an object; write large numbers as text (parties).",
  ],
];

const splits: readonly (readonly [outcome: Outcome<unknown>, french: string, english: string])[] = [
  [
    tryApportion(100n, ["0"]),
    "Le seul poids est nul : il n’y a pas de base de répartition. Donnez au moins un poids supérieur à 0, ou répartissez à parts égales (weights).",
    "The only weight is 0, so there is nothing to share by. Give at least one weight above 0, or share equally (weights).",
  ],
  [
    tryApportion(100n, ["0", "0"]),
    "Les 2 poids sont tous nuls : il n’y a pas de base de répartition. Donnez au moins un poids supérieur à 0, ou répartissez à parts égales (weights).",
    "All 2 weights are 0, so there is nothing to share by. Give at least one weight above 0, or share equally (weights).",
  ],
  [
    tryApportion(100n, [{} as never]),
    "Un objet n’est pas un nombre qui se lise exactement. Écrivez des chiffres, avec un point pour les décimales, ou une fraction : 12.5 ou 1/3, sans espace ni virgule (weights › 1).",
    "An object is not a number that can be read exactly. Write digits with a point for the decimals, or a fraction: 12.5 or 1/3, without spaces or a comma (weights › 1).",
  ],
  [
    tryApportion(undefined as never, ["1"]),
    "Le total doit être un nombre entier d’unités, et non une valeur absente. Donnez un bigint, ou un nombre sans décimales inférieur à 2^53 : des centimes, non des euros (total).",
    "The total must be a whole number of units, and nothing came. Give a bigint, or a number without decimals below 2^53: cents, not euros (total).",
  ],
  [
    tryApportion(100n, ["1"], { maximum: [[] as never] }),
    "Une borne doit être un nombre entier d’unités, nul ou positif, et non une liste. Donnez un bigint, un nombre sans décimales, ou null s’il n’y a pas de borne (options › maximum › 1).",
    "A bound must be a whole number of units of 0 or more, and a list came. Give a bigint, a number without decimals, or null for no bound (options › maximum › 1).",
  ],
  [
    tryApportion(100n, ["1"], { ids: [[] as never] }),
    "Une liste ne peut pas être un identifiant. Donnez à chaque partie un texte qui lui soit propre (options › ids › 1).",
    "A list cannot be an id. Give each party a text of its own (options › ids › 1).",
  ],
  [
    tryApportion(100n, ["1"], { rule: {} as never }),
    "Un objet n’est pas une règle connue. Employez « proportional », « equal » ou « equal-change » (options › rule).",
    "An object is not a rule that is known. Use “proportional”, “equal” or “equal-change” (options › rule).",
  ],
  [
    tryApportion(100n, ["1"], { rlue: "equal" } as never),
    "Il n’y a pas d’option « rlue ». Vouliez-vous dire « rule » ? Employez ids, priority, rule, minimum ou maximum (options › rlue).",
    "There is no option “rlue”. Did you mean “rule”? Use ids, priority, rule, minimum or maximum (options › rlue).",
  ],
  [
    tryApportion(100n, ["1"], { something: 1 } as never),
    "Il n’y a pas d’option « something ». Employez ids, priority, rule, minimum ou maximum (options › something).",
    "There is no option “something”. Use ids, priority, rule, minimum or maximum (options › something).",
  ],
  [
    tryApportion(100n, ["1", "2"], { ids: ["a"] }),
    "« ids » compte 1 valeur pour 2 poids. Donnez une valeur pour chaque poids, dans le même ordre (options › ids).",
    "“ids” has 1 entry for 2 weights. Give one entry for each weight, in the same order (options › ids).",
  ],
  [
    tryApportion(100n, ["1"], { ids: ["a", "b"] }),
    "« ids » compte 2 valeurs pour 1 poids. Donnez une valeur pour chaque poids, dans le même ordre (options › ids).",
    "“ids” has 2 entries for 1 weight. Give one entry for each weight, in the same order (options › ids).",
  ],
];

describe("words: what is wrong, whole and in both languages", () => {
  it.each(requests)(
    "words: a request is refused in a sentence that can be acted on (%#)",
    (request, french, english) => {
      const issue = firstOf(tryPlanFunding(request));
      expect([plain(issueText(issue)), issueText(issue, { locale: "en" })]).toEqual([french, english]);
      expect(issue.message).toBe(english);
    },
  );

  it.each(splits)("words: a split is refused in a sentence that can be acted on (%#)", (outcome, french, english) => {
    const issue = firstOf(outcome);
    expect([plain(issueText(issue)), issueText(issue, { locale: "en" })]).toEqual([french, english]);
    expect(issue.message).toBe(english);
  });

  it("words: a plan of another version is refused, and both versions are named", () => {
    const plan = { ...planFunding({ ...small }), library: "quotepart 0.0.0" };
    const issue = firstOf(verifyPlan(plan));
    expect(plain(issueText(issue))).toMatch(
      /^Le plan indique qu’il a été établi par « quotepart 0\.0\.0 », alors que la version employée est quotepart \d+\.\d+\.\d+\. Vérifiez-le avec la version qui l’a établi \(library\)\.$/,
    );
  });

  it("words: a field that nothing resembles is to be removed, or the known ones are named", () => {
    const parts = (known: string) =>
      plain(
        issueParts(
          { code: "field.unknown", path: [], params: { field: "“x”", nearest: null, known }, message: "" },
          "fr",
        ).remedy,
      );
    expect(parts("")).toBe("Retirez-le.");
    expect(parts("rate, amount")).toBe("Corrigez-le ou retirez-le ; sont connus ici : rate, amount.");
    const english = (known: string) => catalogue["field.unknown"].remedy({ field: "“x”", nearest: null, known });
    expect(["", "rate, amount"].map(english)).toEqual([
      "Remove it.",
      "Correct or remove it; known here: rate, amount.",
    ]);
  });
});
