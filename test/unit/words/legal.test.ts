import { describe, expect, it } from "vitest";
import { checkLegal } from "../../../src/legal/check-legal.js";
import { legalRules } from "../../../src/legal/legal-rules.js";
import { legalText } from "../../../src/words/legal-text.js";
import { checksOf, DATE, granted, grantedFacts, order, sharedOrder } from "../legal/plans.js";

const services = { facts: { contractKind: "services" } } as const;

/** Spaces that no line may break at, as a reader sees them. */
const seen = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");
const both = (check: Parameters<typeof legalText>[0] | undefined): readonly string[] =>
  check === undefined ? [] : [seen(legalText(check)), seen(legalText(check, { locale: "en" }))];

describe("words: legal checks", () => {
  it("words: scenario S11, an alert is said with figures, limit, blind spots, date and source", () => {
    expect(both(checksOf(order(), "fr.modifications-cumulated", services)[0])).toEqual([
      "Modifications de faible montant (code de la commande publique, R2194-8) : les modifications cumulées, cette commande comprise, atteignent 5 500,00 € HT ; elles doivent rester inférieures à 4 800,00 € HT, soit 10 % du montant initial du marché (48 000,00 € HT). Alerte : la limite n’est pas respectée. Ce contrôle n’examine pas : le seuil européen, que la modification ne doit pas non plus atteindre ; les modifications faites sous un autre régime, qui ne se cumulent pas ; la compensation entre augmentations et diminutions ; la révision du montant initial par la formule de prix. Règle en vigueur au moins depuis le 1er avril 2019 ; source : https://marche-public.fr/ccp/R2194-08-code-commande-publique.htm",
      "Small modifications (code de la commande publique, R2194-8): all modifications together, this order included, come to €5,500.00 net of VAT; this must stay below €4,800.00, which is 10% of the initial amount of the contract (€48,000.00). Alert: the limit is not kept. This check does not look at: the European threshold, which the modification must not reach either; modifications made under another regime, which are not added up; whether increases and reductions may be offset; the revision of the initial amount by the price formula. Rule in force at least since 1 April 2019; source: https://marche-public.fr/ccp/R2194-08-code-commande-publique.htm",
    ]);
  });

  it("words: a single modification, and this order among several", () => {
    const [alone] = both(checksOf(order("20.00", []), "fr.modifications-cumulated", services)[0]);
    expect(alone).toContain(" : la modification atteint 20,00 € HT ; elle doit rester inférieure à 4 800,00 € HT, ");
    const each = checksOf(order(), "fr.supplementary-services");
    expect(both(each[0])[0]).toContain(" : la modification nᵒ 1 est de 2 000,00 € HT ; elle ne doit pas dépasser ");
    expect(both(each[2])[0]).toContain(" : la modification nᵒ 3, qui est cette commande, est de 2 000,00 € HT ; ");
    expect(both(each[2])[1]).toContain("modification no. 3, which is this order, is €2,000.00 net of VAT; it must not");
    expect(both(each[2])[1]).toContain(" The limit is kept. ");
  });

  it("words: what is missing is named, and a rule that ended says when", () => {
    const [check] = checksOf(order(), "fr.direct-award-until-2026-03", { ...services, date: "2026-03-31" });
    expect(both(check)).toEqual([
      `Marché sans publicité ni mise en concurrence préalables (code de la commande publique, R2122-8) : le besoin de tous les membres est estimé à 2 000,00 € HT, sans compter les autres besoins homogènes ; il doit rester inférieur à 40 000,00 € HT. Non vérifiable, faute de connaître : le montant des autres besoins homogènes. Ce contrôle n’examine pas : l’exhaustivité des besoins homogènes ; le fractionnement du besoin entre plusieurs marchés. Règle en vigueur du 1er janvier 2020 au 31 mars 2026 ; source : ${check?.source}`,
      `Contract without prior publicity and competition (code de la commande publique, R2122-8): the need of all members is estimated at €2,000.00 net of VAT, without the other comparable needs; it must stay below €40,000.00. This cannot be verified without knowing: the amount of other comparable needs. This check does not look at: whether the comparable needs are complete; whether the need was split over several contracts. Rule in force from 1 January 2020 to 31 March 2026; source: ${check?.source}`,
    ]);
    const [known] = checksOf(order(), "fr.direct-award", { facts: { ...services.facts, comparableNeeds: "500.00" } });
    expect(both(known)[0]).toContain("2 500,00 € HT, soit 2 000,00 € HT pour ce développement et 500,00 € HT pour");
  });

  it("words: scenario S7, each reading of the ceiling of a fonds de concours", () => {
    const { vatIsRecovered: _, ...open } = grantedFacts;
    const texts = checksOf(granted(), "fr.fonds-de-concours", { facts: open }).map(both);
    expect(texts.map(([fr]) => fr?.replace(/ Non vérifiable.*/, ""))).toEqual([
      "Fonds de concours (code général des collectivités territoriales, L5214-16 V, L5215-26, L5216-5 VI) : les fonds de concours atteignent 12 000,00 € ; selon la lecture toutes taxes comprises, FCTVA non déduit, le plafond est de 21 000,00 €, soit 50 % de ce que laissent les subventions et les autres participations (42 000,00 €). Les sources se contredisent sur la déduction du FCTVA.",
      "Fonds de concours (code général des collectivités territoriales, L5214-16 V, L5215-26, L5216-5 VI) : les fonds de concours atteignent 12 000,00 € ; selon la lecture toutes taxes comprises, FCTVA déduit, le plafond est de 15 094,56 €, soit 50 % de ce que laissent les subventions, le FCTVA et les autres participations (30 189,12 €). Les sources se contredisent sur la déduction du FCTVA.",
      "Fonds de concours (code général des collectivités territoriales, L5214-16 V, L5215-26, L5216-5 VI) : les fonds de concours atteignent 12 000,00 € ; selon la lecture hors taxes, qui vaut si la TVA est récupérée, le plafond est de 15 000,00 €, soit 50 % de ce que laissent les subventions et les autres participations (30 000,00 €).",
    ]);
    expect(texts[1]?.[1]).toContain(
      "the fonds de concours come to €12,000.00; read with VAT, the FCTVA taken off, the ceiling is €15,094.56, which is 50% of what subsidies, the FCTVA and other members leave (€30,189.12). Sources contradict each other on whether the FCTVA comes off.",
    );
    expect(texts[2]?.[1]).toContain("read net of VAT, which holds if the VAT is recovered, the ceiling is €15,000.00");
    const [unknown] = checksOf(granted(), "fr.fonds-de-concours").map(both);
    expect(unknown?.[0]).toContain("le montant des fonds de concours n’est pas connu ; selon la lecture toutes taxes");
    expect(unknown?.[1]).toContain("the amount of the fonds de concours is not known; read with VAT");
    const [forbidden] = checksOf(granted(), "fr.fonds-de-concours", { facts: { ...grantedFacts, isEquipment: false } });
    expect(both(forbidden)[0]).toContain(
      "Un fonds de concours suppose un équipement, ce que ce développement n’est pas.",
    );
    expect(both(forbidden)[1]).toContain("A fonds de concours needs an “équipement”, which this development is not.");
  });

  it("words: scenario S7, the estimate of the FCTVA is called an assumption", () => {
    const [check] = checksOf(granted(), "fr.vat-compensation", { facts: grantedFacts });
    expect(both(check).map((text) => text.replace(/ (Ce contrôle|This check).*/, ""))).toEqual([
      "Estimation du FCTVA (code général des collectivités territoriales, L1615-6) : hypothèse de 11 810,88 € pour Ville de Toul, soit 16,404 % d’une dépense de 72 000,00 € TTC ; après ce FCTVA et 30 000,00 € de subventions, il resterait 30 189,12 €. C’est une simple hypothèse, sans limite à respecter.",
      "Estimate of the FCTVA, the VAT compensation fund (code général des collectivités territoriales, L1615-6): an assumption of €11,810.88 for Ville de Toul, which is 16.404% of a spending of €72,000.00 with VAT; after this FCTVA and €30,000.00 of subsidies, €30,189.12 would remain. This is a mere assumption, with no limit to keep.",
    ]);
    const { contractingParty: _, ...apart } = grantedFacts;
    const [own] = checksOf(granted(), "fr.vat-compensation", { facts: apart });
    expect(both(own)[0]).toContain(" TTC ; après ce FCTVA, il resterait 18 056,74 €.");
  });

  it("words: own share and recovery floor", () => {
    const [own] = checksOf(granted(), "fr.own-share", { facts: grantedFacts });
    expect(both(own)[0]).toContain(
      " : Ville de Toul prend en charge 18 000,00 € HT ; sa part doit être d’au moins 12 000,00 € HT, soit 20 % des financements publics (60 000,00 € HT). La limite est respectée. ",
    );
    const [nobody] = checksOf(granted(), "fr.own-share");
    expect(both(nobody)[0]).toContain(
      " : la part du maître d’ouvrage n’est pas connue ; sa part doit être d’au moins ",
    );
    expect(both(nobody)[1]).toContain(": the share of the contracting party is not known; its share must be at least ");
    const [floor] = checksOf(sharedOrder("20.00", []), "fr.recovery-floor", { facts: { reinvoices: true } });
    expect(both(floor)[0]).toContain(
      " : la plus petite créance à refacturer est de 8,00 € (Ville de Metz) ; en deçà de 15,00 €, une créance n’est pas mise en recouvrement. Créances inférieures à ce seuil : 1 sur 1. Alerte : la limite n’est pas respectée. ",
    );
    const [gross] = checksOf(granted(), "fr.recovery-floor", { facts: { ...grantedFacts, reinvoices: true } });
    expect(both(gross)[1]).toContain(": the smallest claim to re-invoice is €14,400.00 with VAT (La Métropole); ");
  });

  it("words: a rule of the caller's own has a sentence too, and its own codes stand as they are", () => {
    const [first] = legalRules;
    if (first === undefined) throw new Error("no rule");
    const rules = [{ ...first, id: "club.ceiling", test: "club", looksNotAt: ["toString"] }];
    const evaluators = {
      club: () =>
        [
          { value: "3", limit: null, result: "ok" },
          { value: null, limit: "5", result: "unverifiable", missing: ["votes"] },
          { value: null, limit: "5", result: "unverifiable" },
        ] as const,
    };
    const checks = checkLegal(order(), { date: DATE, rules, evaluators }).filter(({ rule }) => rule === "club.ceiling");
    const end = `Règle en vigueur au moins depuis le 1er avril 2019 ; source : ${first.source}`;
    const head = "club.ceiling (code de la commande publique, R2194-8) : valeur relevée, ";
    expect(checks.map((check) => seen(legalText(check)))).toEqual([
      `${head}3 ; limite, aucune. La limite est respectée. Ce contrôle n’examine pas : toString. ${end}`,
      `${head}non connue ; limite, 5. Non vérifiable, faute de connaître : votes. Ce contrôle n’examine pas : toString. ${end}`,
      `${head}non connue ; limite, 5. Non vérifiable. Ce contrôle n’examine pas : toString. ${end}`,
    ]);
    const plain = checks.map((check) => legalText({ ...check, looksNotAt: [] }, { locale: "en" }));
    expect(plain[2]).toContain("value found, not known; limit, 5. This cannot be verified. Rule in force");
  });

  it("words: a check whose figures are not known is still said in whole sentences, in both languages", () => {
    const checks = [
      ...["fr.modifications-cumulated", "fr.supplementary-services", "fr.direct-award"].flatMap((rule) =>
        checksOf(order(), rule, services),
      ),
      ...legalRules.flatMap(({ id }) => checksOf(granted(), id, { facts: grantedFacts })),
    ];
    expect(new Set(checks.map(({ test }) => test)).size).toBeGreaterThan(4);
    for (const check of checks) {
      for (const unknown of [{ value: null }, { limit: null }, { value: null, limit: null }]) {
        for (const params of [check.params, { ...check.params, name: null }, { ...check.params, modifications: 1 }]) {
          for (const text of both({ ...check, ...unknown, params })) {
            expect(text).toMatch(/^\p{Lu}.* (source : |source: )https?:\/\/\S+$/su);
            expect(text).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }
    }
  });
});
