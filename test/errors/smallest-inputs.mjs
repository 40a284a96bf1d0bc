// @ts-check
// For each issue code the smallest input that earns it, and what the code means: read by the tests and by docs/errors.md.
import { planFunding, tryApportion, tryPlanFunding, verifyPlan } from "quotepart";

const { main } = /** @type {typeof import("../../src/cli/main.js")} */ (
  await import(new URL("../../dist/cli/main.js", import.meta.url).href)
);

/**
 * @typedef {object} Smallest
 * @property {string} code the code that the input earns
 * @property {{ en: string, fr: string }} meaning what the code stands for
 * @property {string} input the input as a reader would write it
 * @property {() => import("quotepart").Outcome<unknown>} run gives the input to the function it is meant for
 * @property {string} path where the issue says it is, steps joined by a slash
 */

/** The smallest request that can be planned. */
export const request = () => ({
  currency: "EUR",
  development: { id: "d", title: "D", cost: "100.00" },
  parties: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
  modality: /** @type {any} */ ({ kind: "own-funds", publisher: "a" }),
});

/** @param {object} change what the request has instead */
const planned = (change) => tryPlanFunding({ ...request(), ...change });

/** @param {object} change */
const development = (change) => planned({ development: { ...request().development, ...change } });

/** @param {object[]} key @param {object} [terms] @param {object} [rest] */
const byKey = (key, terms = {}, rest = {}) =>
  planned({ modality: { kind: "co-financed", strategy: { kind: "allocation-key", key, ...terms } }, ...rest });

/** @param {object[]} pledges @param {object} [terms] @param {object} [rest] */
const byPledges = (pledges, terms = {}, rest = {}) =>
  planned({ modality: { kind: "co-financed", strategy: { kind: "voluntary-share", pledges, ...terms } }, ...rest });

/** @param {object} terms @param {object} [rest] */
const byOrders = (terms, rest = {}) =>
  planned({
    modality: {
      kind: "co-financed",
      strategy: { kind: "unit-order", contributors: ["a"], count: 2, difference: { policy: "credit" }, ...terms },
    },
    ...rest,
  });

/** @param {object[]} members @param {object} [terms] */
const byTurns = (members, terms = {}) =>
  planned({ modality: { kind: "co-financed", strategy: { kind: "round-robin", members, ...terms } } });

/** @param {object[]} modules @param {string | object[]} [key] */
const byModules = (modules, key = "equal") =>
  planned({ modality: { kind: "co-financed", strategy: { kind: "by-module", modules, key } } });

/** @param {object[]} associates @param {object} [terms] */
const byAssociates = (associates, terms = {}) =>
  planned({
    modality: {
      kind: "complementary-order",
      lead: "a",
      contract: { reference: "2024-17", amount: "48000.00" },
      associates,
      ...terms,
    },
  });

/** @param {(plan: any) => void} change */
const verified = (change) => {
  const plan = JSON.parse(JSON.stringify(planFunding(request())));
  change(plan);
  return verifyPlan(plan);
};

const credit = { development: { id: "d", title: "D", cost: "-100.00" } };

const circle = () => {
  /** @type {{ parties?: object[] }} */
  const circular = {};
  circular.parties = [circular];
  return circular;
};

/** @param {number} levels */
const nested = (levels) => JSON.parse("[".repeat(levels) + "]".repeat(levels));

/** 200 fractions over different primes: no common denominator of a reasonable size. */
const fineWeights = () => {
  const primes = [2];
  for (let next = 3; primes.length < 200; next += 2) if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  return primes.map((prime) => `1/${prime}`);
};

/** A value that cannot even be looked at. */
const unreadable = () =>
  new Proxy(
    {},
    {
      getPrototypeOf: () => {
        throw new Error("no");
      },
    },
  );

const KEY = "modality/strategy/key";
const PLEDGES = "modality/strategy/pledges";

/** @type {readonly Smallest[]} */
export const smallestInputs = [
  {
    code: "request.unreadable",
    meaning: { en: "Looking at the value made it fail.", fr: "Regarder la valeur l’a fait échouer." },
    input: "a proxy or getter that throws",
    run: () => tryPlanFunding(unreadable()),
    path: "",
  },
  {
    code: "request.circular",
    meaning: { en: "An object contains itself.", fr: "Un objet se contient lui-même." },
    input: "const r = {}; r.parties = [r]",
    run: () => tryPlanFunding(circle()),
    path: "parties/0",
  },
  {
    code: "request.too-deep",
    meaning: { en: "Data nested deeper than any request.", fr: "Données plus imbriquées qu’aucune demande." },
    input: "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
    run: () => tryPlanFunding(nested(18)),
    path: "0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
  },
  {
    code: "request.too-large",
    meaning: { en: "More values than are accepted.", fr: "Plus de valeurs qu’il n’en est accepté." },
    input: "an object with 101 fields",
    run: () => tryPlanFunding(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, at]))),
    path: "",
  },
  {
    code: "request.not-plain",
    meaning: { en: "A value that JSON does not have.", fr: "Une valeur que JSON ne connaît pas." },
    input: '{ "currency": new Date() }',
    run: () => planned({ currency: new Date(0) }),
    path: "currency",
  },
  {
    code: "list.too-long",
    meaning: { en: "A list of more than 1,000,000 rows.", fr: "Une liste de plus de 1 000 000 de lignes." },
    input: '{ "parties": new Array(1000001) }',
    run: () => planned({ parties: new Array(1_000_001) }),
    path: "parties",
  },
  {
    code: "list.empty",
    meaning: { en: "An empty list where somebody must be named.", fr: "Une liste vide où quelqu’un doit être nommé." },
    input: '{ "parties": [] }',
    run: () => planned({ parties: [] }),
    path: "parties",
  },
  {
    code: "field.missing",
    meaning: { en: "A field that must be there is not.", fr: "Un champ nécessaire n’est pas là." },
    input: '{ "id": "d", "cost": "100.00" }',
    run: () => planned({ development: { id: "d", cost: "100.00" } }),
    path: "development/title",
  },
  {
    code: "field.type",
    meaning: {
      en: "A value of another kind than the field takes.",
      fr: "Une valeur d’une autre nature que celle du champ.",
    },
    input: '{ "parties": "a" }',
    run: () => planned({ parties: "a" }),
    path: "parties",
  },
  {
    code: "field.choice",
    meaning: { en: "A word that is none of those possible.", fr: "Un mot qui n’est pas parmi les possibles." },
    input: '{ "nature": "invest" }',
    run: () => development({ nature: "invest" }),
    path: "development/nature",
  },
  {
    code: "field.empty",
    meaning: { en: "A text without a letter.", fr: "Un texte sans une lettre." },
    input: '{ "title": "" }',
    run: () => development({ title: "" }),
    path: "development/title",
  },
  {
    code: "field.too-long",
    meaning: { en: "A text longer than the limit.", fr: "Un texte plus long que la limite." },
    input: '{ "id": "…201 letters…" }',
    run: () => development({ id: "x".repeat(201) }),
    path: "development/id",
  },
  {
    code: "field.unknown",
    meaning: {
      en: "A field that the contract does not have: a slip in “maximum” must not remove a ceiling.",
      fr: "Un champ que le contrat ne connaît pas : une faute dans « maximum » ne doit pas retirer un plafond.",
    },
    input: '{ "party": "a", "weight": "1", "maximun": "5.00" }',
    run: () => byKey([{ party: "a", weight: "1", maximun: "5.00" }]),
    path: `${KEY}/0/maximun`,
  },
  {
    code: "field.not-available",
    meaning: {
      en: "A field or value of the contract that this version does not compute.",
      fr: "Un champ ou une valeur du contrat que cette version ne calcule pas.",
    },
    input: '{ "sources": [] }',
    run: () => planned({ sources: [] }),
    path: "sources",
  },
  {
    code: "currency.unknown",
    meaning: { en: "A code that ISO 4217 does not list.", fr: "Un code absent de la norme ISO 4217." },
    input: '{ "currency": "EURO" }',
    run: () => planned({ currency: "EURO" }),
    path: "currency",
  },
  {
    code: "amount.invalid",
    meaning: { en: "An amount that cannot be read.", fr: "Un montant qui ne se lit pas." },
    input: '{ "cost": "1 000,00" }',
    run: () => development({ cost: "1 000,00" }),
    path: "development/cost",
  },
  {
    code: "amount.too-precise",
    meaning: {
      en: "More decimals than the currency has; never rounded silently.",
      fr: "Plus de décimales que la monnaie n’en a ; jamais d’arrondi silencieux.",
    },
    input: '{ "cost": "0.005" }',
    run: () => development({ cost: "0.005" }),
    path: "development/cost",
  },
  {
    code: "amount.inexact",
    meaning: {
      en: "A number that carries the noise of floating-point arithmetic.",
      fr: "Un nombre qui porte les traces du calcul en virgule flottante.",
    },
    input: '{ "cost": 0.1 + 0.2 }',
    run: () => development({ cost: 0.1 + 0.2 }),
    path: "development/cost",
  },
  {
    code: "amount.negative",
    meaning: { en: "An amount below 0 where none makes sense.", fr: "Un montant négatif là où il n’a pas de sens." },
    input: '{ "party": "a", "amount": "-1.00" }',
    run: () => byPledges([{ party: "a", amount: "-1.00" }]),
    path: `${PLEDGES}/0/amount`,
  },
  {
    code: "rate.out-of-range",
    meaning: { en: "A rate outside 0 to 100 per cent.", fr: "Un taux hors de 0 à 100 pour cent." },
    input: '{ "threshold": { "rate": "101" } }',
    run: () => byPledges([{ party: "a", amount: "100.00" }], { threshold: { rate: "101" } }),
    path: "modality/strategy/threshold/rate",
  },
  {
    code: "date.invalid",
    meaning: { en: "A day that the calendar does not have.", fr: "Un jour que le calendrier ne connaît pas." },
    input: '{ "date": "2027-02-29" }',
    run: () => byKey([{ party: "a", weight: "1" }], { date: "2027-02-29" }),
    path: "modality/strategy/date",
  },
  {
    code: "number.invalid",
    meaning: {
      en: "A weight or rate that cannot be read exactly.",
      fr: "Un poids ou un taux qui ne se lit pas exactement.",
    },
    input: '{ "party": "a", "weight": "12,5" }',
    run: () => byKey([{ party: "a", weight: "12,5" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.zero-denominator",
    meaning: { en: "A fraction over zero.", fr: "Une fraction sur zéro." },
    input: '{ "party": "a", "weight": "1/0" }',
    run: () => byKey([{ party: "a", weight: "1/0" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.negative",
    meaning: { en: "A weight or rate below 0.", fr: "Un poids ou un taux négatif." },
    input: '{ "party": "a", "weight": "-1" }',
    run: () => byKey([{ party: "a", weight: "-1" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.too-long",
    meaning: { en: "More than 40 digits.", fr: "Plus de 40 chiffres." },
    input: '{ "cost": "…41 digits…" }',
    run: () => development({ cost: "9".repeat(41) }),
    path: "development/cost",
  },
  {
    code: "party.duplicate",
    meaning: { en: "Two parties under one id.", fr: "Deux parties sous un même identifiant." },
    input: '{ "parties": [{ "id": "a", … }, { "id": "a", … }] }',
    run: () =>
      planned({
        parties: [
          { id: "a", name: "A" },
          { id: "a", name: "B" },
        ],
      }),
    path: "parties/1/id",
  },
  {
    code: "party.unknown",
    meaning: { en: "A party that is not in the list of parties.", fr: "Une partie absente de la liste des parties." },
    input: '{ "publisher": "c" }',
    run: () => planned({ modality: { kind: "own-funds", publisher: "c" } }),
    path: "modality/publisher",
  },
  {
    code: "member.repeated",
    meaning: { en: "A party named twice in one list.", fr: "Une partie nommée deux fois dans une même liste." },
    input: '{ "key": [{ "party": "a", … }, { "party": "a", … }] }',
    run: () =>
      byKey([
        { party: "a", weight: "1" },
        { party: "a", weight: "2" },
      ]),
    path: `${KEY}/1/party`,
  },
  {
    code: "bounds.crossed",
    meaning: { en: "A minimum above its maximum.", fr: "Un plancher au-dessus de son plafond." },
    input: '{ "party": "a", "weight": "1", "minimum": "2.00", "maximum": "1.00" }',
    run: () => byKey([{ party: "a", weight: "1", minimum: "2.00", maximum: "1.00" }]),
    path: `${KEY}/0/minimum`,
  },
  {
    code: "key.all-zero",
    meaning: { en: "A key without a weight above 0.", fr: "Une clé sans poids supérieur à 0." },
    input: '{ "key": [{ "party": "a", "weight": "0" }] }',
    run: () => byKey([{ party: "a", weight: "0" }]),
    path: KEY,
  },
  {
    code: "key.negative-cost",
    meaning: { en: "Bounds or an exemption on a credit note.", fr: "Des bornes ou une exonération sur un avoir." },
    input: '{ "cost": "-100.00" } with { "exemptBelow": "15.00" }',
    run: () => byKey([{ party: "a", weight: "1" }], { exemptBelow: "15.00" }, credit),
    path: "modality/strategy/exemptBelow",
  },
  {
    code: "key.maximum-below-exemption",
    meaning: {
      en: "A maximum under the exemption: that member could never pay.",
      fr: "Un plafond sous le seuil d’exonération : ce membre ne pourrait jamais payer.",
    },
    input: '{ "exemptBelow": "15.00" } with { "maximum": "10.00" }',
    run: () => byKey([{ party: "a", weight: "1", maximum: "10.00" }], { exemptBelow: "15.00" }),
    path: `${KEY}/0/maximum`,
  },
  {
    code: "pledges.negative-cost",
    meaning: { en: "Pledges towards a credit note.", fr: "Des promesses pour un avoir." },
    input: '{ "cost": "-100.00" } with pledges',
    run: () => byPledges([{ party: "a", amount: "1.00" }], {}, credit),
    path: "modality/strategy",
  },
  {
    code: "pledge.outside-bounds",
    meaning: { en: "A pledge that its own bounds forbid.", fr: "Une promesse que ses propres bornes interdisent." },
    input: '{ "party": "a", "amount": "6.00", "maximum": "5.00" }',
    run: () => byPledges([{ party: "a", amount: "6.00", maximum: "5.00" }]),
    path: `${PLEDGES}/0/amount`,
  },
  {
    code: "pledges.exceed-cost",
    meaning: {
      en: "More pledged than the cost, where that is refused.",
      fr: "Des promesses qui dépassent le coût, là où c’est refusé.",
    },
    input: '{ "amount": "101.00" } with { "onSurplus": { "policy": "refuse" } }',
    run: () => byPledges([{ party: "a", amount: "101.00" }], { onSurplus: { policy: "refuse" } }),
    path: PLEDGES,
  },
  {
    code: "count.out-of-range",
    meaning: { en: "A number of parties outside its range.", fr: "Un nombre de parties hors limites." },
    input: '{ "count": 0 }',
    run: () => byOrders({ contributors: [], count: 0 }),
    path: "modality/strategy/count",
  },
  {
    code: "unit-order.too-many",
    meaning: {
      en: "More contributors than were fixed in advance.",
      fr: "Plus de contributeurs que le nombre fixé à l’avance.",
    },
    input: '{ "contributors": ["a", "b"], "count": 1 }',
    run: () => byOrders({ contributors: ["a", "b"], count: 1 }),
    path: "modality/strategy/contributors",
  },
  {
    code: "unit-order.waiting-contributor",
    meaning: { en: "A contributor that also waits.", fr: "Un contributeur qui est aussi en liste d’attente." },
    input: '{ "contributors": ["a"], "waitingList": ["a"] }',
    run: () => byOrders({ contributors: ["a"], waitingList: ["a"] }),
    path: "modality/strategy/waitingList/0",
  },
  {
    code: "unit-order.step-unused",
    meaning: { en: "A step to round to beside a given amount.", fr: "Un pas d’arrondi à côté d’un montant donné." },
    input: '{ "unit": "50.00", "roundUnitTo": "10.00" }',
    run: () => byOrders({ unit: "50.00", roundUnitTo: "10.00" }),
    path: "modality/strategy/roundUnitTo",
  },
  {
    code: "unit-order.step-zero",
    meaning: { en: "A step of 0 to round to.", fr: "Un pas d’arrondi nul." },
    input: '{ "roundUnitTo": "0.00" }',
    run: () => byOrders({ roundUnitTo: "0.00" }),
    path: "modality/strategy/roundUnitTo",
  },
  {
    code: "order.negative-cost",
    meaning: {
      en: "Unit orders or turns towards a credit note.",
      fr: "Des commandes unitaires ou des tours pour un avoir.",
    },
    input: '{ "cost": "-100.00" } with unit orders',
    run: () => byOrders({}, credit),
    path: "modality/strategy",
  },
  {
    code: "rotation.unknown-development",
    meaning: {
      en: "A member that comes or goes at a development nobody knows.",
      fr: "Un membre qui arrive ou part à un développement inconnu.",
    },
    input: '{ "party": "a", "weight": "1", "since": "d9" }',
    run: () => byTurns([{ party: "a", weight: "1", since: "d9" }]),
    path: "modality/strategy/members/0/since",
  },
  {
    code: "rotation.development-repeated",
    meaning: { en: "A development with two turns.", fr: "Un développement qui a deux tours." },
    input: '{ "turns": [{ "development": "d", … }] } in the request of “d”',
    run: () => byTurns([{ party: "a", weight: "1" }], { turns: [{ development: "d", cost: "1.00", payer: "a" }] }),
    path: "modality/strategy/turns/0/development",
  },
  {
    code: "rotation.interval",
    meaning: { en: "A member that would leave before it joins.", fr: "Un membre qui partirait avant d’arriver." },
    input: '{ "party": "a", "weight": "1", "since": "d", "until": "d1" }',
    run: () =>
      byTurns(
        [
          { party: "a", weight: "1", since: "d", until: "d1" },
          { party: "b", weight: "1" },
        ],
        { turns: [{ development: "d1", cost: "1.00", payer: "b" }] },
      ),
    path: "modality/strategy/members/0/until",
  },
  {
    code: "rotation.not-a-member",
    meaning: {
      en: "A payer or a skip that takes no part in the rotation.",
      fr: "Un payeur, ou un passage de tour, étranger au tour de rôle.",
    },
    input: '{ "members": [{ "party": "a", … }], "skip": ["b"] }',
    run: () => byTurns([{ party: "a", weight: "1" }], { skip: ["b"] }),
    path: "modality/strategy/skip/0",
  },
  {
    code: "rotation.payer-absent",
    meaning: {
      en: "A past turn paid by a member that joined later or had left.",
      fr: "Un tour passé payé par un membre entré plus tard ou déjà sorti.",
    },
    input:
      '{ "members": [{ "party": "a", "weight": "1" }, { "party": "b", "weight": "1", "since": "d" }], "turns": [{ "development": "d1", "payer": "b", … }] }',
    run: () =>
      byTurns(
        [
          { party: "a", weight: "1" },
          { party: "b", weight: "1", since: "d" },
        ],
        { turns: [{ development: "d1", cost: "1.00", payer: "b" }] },
      ),
    path: "modality/strategy/turns/0/payer",
  },
  {
    code: "rotation.no-weight",
    meaning: {
      en: "A past development that nobody with a weight took part in.",
      fr: "Un développement passé auquel aucun membre ayant un poids ne participait.",
    },
    input:
      '{ "members": [{ "party": "a", "weight": "1", "since": "d" }, { "party": "b", "weight": "0" }], "turns": [{ "development": "d1", "payer": "b", … }] }',
    run: () =>
      byTurns(
        [
          { party: "a", weight: "1", since: "d" },
          { party: "b", weight: "0" },
        ],
        { turns: [{ development: "d1", cost: "1.00", payer: "b" }] },
      ),
    path: "modality/strategy/turns/0/development",
  },
  {
    code: "rotation.deadline-constant",
    meaning: {
      en: "Members that come and go under a rule for constant weights.",
      fr: "Des membres qui arrivent ou partent sous une règle à poids constants.",
    },
    input: '{ "rule": "deadline", "members": [{ "party": "a", "weight": "1", "since": "d" }] }',
    run: () => byTurns([{ party: "a", weight: "1", since: "d" }], { rule: "deadline" }),
    path: "modality/strategy/members/0/since",
  },
  {
    code: "modules.sum",
    meaning: { en: "Modules that do not add up to the cost.", fr: "Des modules dont la somme n’est pas le coût." },
    input: '{ "cost": "100.00" } with one module of "99.00"',
    run: () => byModules([{ id: "m", title: "M", cost: "99.00", wantedBy: ["a"] }]),
    path: "modality/strategy/modules",
  },
  {
    code: "module.opposite-sign",
    meaning: { en: "A module that goes the other way than the cost.", fr: "Un module de signe contraire au coût." },
    input: 'modules of "101.00" and "-1.00"',
    run: () =>
      byModules([
        { id: "m", title: "M", cost: "101.00", wantedBy: ["a"] },
        { id: "n", title: "N", cost: "-1.00", wantedBy: ["a"] },
      ]),
    path: "modality/strategy/modules/1/cost",
  },
  {
    code: "module.repeated",
    meaning: { en: "Two modules under one id.", fr: "Deux modules sous un même identifiant." },
    input: 'two modules with the id "m"',
    run: () =>
      byModules([
        { id: "m", title: "M", cost: "60.00", wantedBy: ["a"] },
        { id: "m", title: "N", cost: "40.00", wantedBy: ["b"] },
      ]),
    path: "modality/strategy/modules/1/id",
  },
  {
    code: "module.no-weight",
    meaning: {
      en: "Somebody wants a module and has no weight.",
      fr: "Quelqu’un souhaite un module et n’a pas de poids.",
    },
    input: '{ "wantedBy": ["a", "b"] } with { "key": [{ "party": "a", "weight": "1" }] }',
    run: () =>
      byModules([{ id: "m", title: "M", cost: "100.00", wantedBy: ["a", "b"] }], [{ party: "a", weight: "1" }]),
    path: "modality/strategy/modules/0/wantedBy/1",
  },
  {
    code: "associate.one-of",
    meaning: {
      en: "An associate that takes part in no way, or in several.",
      fr: "Un membre associé qui ne participe d’aucune façon, ou de plusieurs.",
    },
    input: '{ "party": "b" }',
    run: () => byAssociates([{ party: "b" }]),
    path: "modality/associates/0",
  },
  {
    code: "associate.is-lead",
    meaning: { en: "The lead among its own associates.", fr: "Le chef de file parmi ses propres associés." },
    input: '{ "lead": "a", "associates": [{ "party": "a", … }] }',
    run: () => byAssociates([{ party: "a", rate: "10" }]),
    path: "modality/associates/0/party",
  },
  {
    code: "associate.opposite-sign",
    meaning: {
      en: "An associate’s amount that goes the other way than the cost.",
      fr: "Un montant d’associé de signe contraire au coût.",
    },
    input: '{ "party": "b", "amount": "-1.00" }',
    run: () => byAssociates([{ party: "b", amount: "-1.00" }]),
    path: "modality/associates/0/amount",
  },
  {
    code: "associates.exceed-cost",
    meaning: { en: "Rates and amounts of more than the cost.", fr: "Des taux et montants qui dépassent le coût." },
    input: '{ "party": "b", "amount": "101.00" }',
    run: () => byAssociates([{ party: "b", amount: "101.00" }]),
    path: "modality/associates",
  },
  {
    code: "lead-weight.missing",
    meaning: { en: "Weights without that of the lead.", fr: "Des poids sans celui du chef de file." },
    input: '{ "party": "b", "weight": "1" } without “leadWeight”',
    run: () => byAssociates([{ party: "b", weight: "1" }]),
    path: "modality/associates",
  },
  {
    code: "lead-weight.unused",
    meaning: { en: "A weight of the lead beside no other.", fr: "Un poids du chef de file à côté d’aucun autre." },
    input: '{ "leadWeight": "1", "associates": [] }',
    run: () => byAssociates([], { leadWeight: "1" }),
    path: "modality/leadWeight",
  },
  {
    code: "rounding.bearer-no-payer",
    meaning: {
      en: "The rounding shall be borne by a party that pays nothing.",
      fr: "L’arrondi doit être supporté par une partie qui ne paie rien.",
    },
    input: '{ "rounding": { "rule": "bearer", "party": "b" } } where only “a” pays',
    run: () => planned({ rounding: { rule: "bearer", party: "b" } }),
    path: "rounding/party",
  },
  {
    code: "rounding.bearer-out-of-bounds",
    meaning: {
      en: "The bearer cannot take the rounding without going below 0 or past a bound.",
      fr: "Le porteur ne peut prendre l’arrondi sans passer sous 0 ou franchir une borne.",
    },
    input: "three cents by weights 1, 1, 1, 1, 1, 1 with a bearer: five round up, and −0.02 is left",
    run: () =>
      planned({
        development: { id: "d", title: "D", cost: "0.03" },
        parties: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id })),
        modality: {
          kind: "co-financed",
          strategy: {
            kind: "allocation-key",
            key: ["a", "b", "c", "d", "e", "f"].map((party) => ({ party, weight: "1" })),
          },
        },
        rounding: { rule: "bearer", party: "a" },
      }),
    path: "rounding/party",
  },
  {
    code: "carried.sum",
    meaning: { en: "Carried fractions that do not cancel out.", fr: "Des reports d’arrondi qui ne s’annulent pas." },
    input: '{ "carried": [{ "party": "a", "exact": "1/3" }] }',
    run: () => planned({ carried: [{ party: "a", exact: "1/3" }] }),
    path: "carried",
  },
  {
    code: "carried.too-large",
    meaning: {
      en: "More units carried than rounding can leave.",
      fr: "Un report plus grand que ce qu’un arrondi peut laisser.",
    },
    input:
      '{ "carried": [{ "party": "a", "exact": "11" }, { "party": "b", "exact": "-10" }, { "party": "c", "exact": "-1" }] }',
    run: () =>
      planned({
        parties: ["a", "b", "c"].map((id) => ({ id, name: id })),
        carried: [
          { party: "a", exact: "11" },
          { party: "b", exact: "-10" },
          { party: "c", exact: "-1" },
        ],
      }),
    path: "carried/0/exact",
  },
  {
    code: "total.invalid",
    meaning: {
      en: "A total that is no whole number of units.",
      fr: "Un total qui n’est pas un nombre entier d’unités.",
    },
    input: "apportion(1.5, [1])",
    run: () => tryApportion(1.5, [1]),
    path: "total",
  },
  {
    code: "list.expected",
    meaning: { en: "Something else where a list is due.", fr: "Autre chose là où il faut une liste." },
    input: 'apportion(1, "1")',
    run: () => tryApportion(1, "1"),
    path: "weights",
  },
  {
    code: "weights.empty",
    meaning: { en: "Nobody to share between.", fr: "Personne entre qui répartir." },
    input: "apportion(1, [])",
    run: () => tryApportion(1, []),
    path: "weights",
  },
  {
    code: "weights.all-zero",
    meaning: { en: "Nothing to share by.", fr: "Pas de base de répartition." },
    input: "apportion(1, [0])",
    run: () => tryApportion(1, [0]),
    path: "weights",
  },
  {
    code: "weights.too-fine",
    meaning: {
      en: "Fractions without a common denominator of a usable size.",
      fr: "Des fractions sans dénominateur commun de taille utilisable.",
    },
    input: 'apportion(1, ["1/2", "1/3", "1/5", … 200 primes])',
    run: () => tryApportion(1, fineWeights()),
    path: "weights",
  },
  {
    code: "bound.invalid",
    meaning: {
      en: "A bound that is no whole number of units of 0 or more.",
      fr: "Une borne qui n’est pas un nombre entier d’unités, nul ou positif.",
    },
    input: "apportion(1, [1], { maximum: [0.5] })",
    run: () => tryApportion(1, [1], { maximum: [0.5] }),
    path: "options/maximum/0",
  },
  {
    code: "bounds.negative-total",
    meaning: { en: "Bounds on a negative total.", fr: "Des bornes sur un total négatif." },
    input: "apportion(-1, [1], { maximum: [1] })",
    run: () => tryApportion(-1, [1], { maximum: [1] }),
    path: "options",
  },
  {
    code: "column.length",
    meaning: { en: "A column that does not go with the weights.", fr: "Une colonne qui ne va pas avec les poids." },
    input: "apportion(1, [1], { ids: [] })",
    run: () => tryApportion(1, [1], { ids: [] }),
    path: "options/ids",
  },
  {
    code: "id.invalid",
    meaning: { en: "An id that is no text.", fr: "Un identifiant qui n’est pas un texte." },
    input: "apportion(1, [1], { ids: [1] })",
    run: () => tryApportion(1, [1], { ids: [1] }),
    path: "options/ids/0",
  },
  {
    code: "id.duplicate",
    meaning: { en: "Two parties under one id.", fr: "Deux parties sous un même identifiant." },
    input: 'apportion(1, [1, 1], { ids: ["a", "a"] })',
    run: () => tryApportion(1, [1, 1], { ids: ["a", "a"] }),
    path: "options/ids/1",
  },
  {
    code: "priority.unknown",
    meaning: { en: "A priority for somebody who is not there.", fr: "Une priorité pour quelqu’un qui n’est pas là." },
    input: 'apportion(1, [1], { priority: ["a"] })',
    run: () => tryApportion(1, [1], { priority: ["a"] }),
    path: "options/priority/0",
  },
  {
    code: "rule.unknown",
    meaning: { en: "A rule that does not exist.", fr: "Une règle qui n’existe pas." },
    input: 'apportion(1, [1], { rule: "fair" })',
    run: () => tryApportion(1, [1], { rule: "fair" }),
    path: "options/rule",
  },
  {
    code: "option.unknown",
    meaning: { en: "An option that does not exist.", fr: "Une option qui n’existe pas." },
    input: "apportion(1, [1], { maximun: [1] })",
    run: () => tryApportion(1, [1], { maximun: [1] }),
    path: "options/maximun",
  },
  {
    code: "options.invalid",
    meaning: { en: "Options that are no object.", fr: "Des options qui ne sont pas un objet." },
    input: 'apportion(1, [1], "equal")',
    run: () => tryApportion(1, [1], "equal"),
    path: "options",
  },
  {
    code: "plan.format",
    meaning: { en: "Something that is no plan.", fr: "Autre chose qu’un plan." },
    input: "verifyPlan({})",
    run: () => verifyPlan({}),
    path: "format",
  },
  {
    code: "plan.other-version",
    meaning: {
      en: "A plan made by another version, which may have had other rules.",
      fr: "Un plan établi par une autre version, dont les règles étaient peut-être autres.",
    },
    input: '{ "library": "quotepart 0.0.1", … }',
    run: () =>
      verified((plan) => {
        plan.library = "quotepart 0.0.1";
      }),
    path: "library",
  },
  {
    code: "plan.differs",
    meaning: {
      en: "A plan that says something else than its request gives.",
      fr: "Un plan qui dit autre chose que ce que donne sa demande.",
    },
    input: '{ "gap": "1.00", … }',
    run: () =>
      verified((plan) => {
        plan.gap = "1.00";
      }),
    path: "gap",
  },
  {
    code: "file.unreadable",
    meaning: { en: "A file that cannot be opened.", fr: "Un fichier qui ne peut pas être ouvert." },
    input: "quotepart plan nowhere.json",
    run: () => command(["plan", "nowhere.json"], {}),
    path: "",
  },
  {
    code: "file.unwritable",
    meaning: { en: "A file that cannot be written.", fr: "Un fichier qui ne peut pas être écrit." },
    input: "quotepart schema -o nowhere/schema.json",
    run: () => command(["schema", "-o", "nowhere/schema.json"], {}),
    path: "",
  },
  {
    code: "file.not-json",
    meaning: { en: "A file that is not JSON.", fr: "Un fichier qui n’est pas du JSON." },
    input: '{ "currency": "EUR", }',
    run: () => command(["plan", "request.json"], { "request.json": '{ "currency": "EUR", }' }),
    path: "",
  },
];

/** Codes that no input earns: the library stops itself. */
export const withoutInput = [
  {
    code: "internal.defect",
    meaning: {
      en: "A broken promise of the library itself: it stops rather than give a plan that does not add up.",
      fr: "Une promesse non tenue par la bibliothèque elle-même : elle s’arrête plutôt que de rendre un plan faux.",
    },
  },
];

/** Runs the command over files that only exist here, and gives what it answers as JSON. @param {string[]} argv @param {Record<string, string>} files */
function command(argv, files) {
  let out = "";
  const world = {
    read: (/** @type {string} */ file) => files[file] ?? fail(),
    write: () => fail(),
    print: (/** @type {string} */ text) => {
      out += text;
    },
    complain: (/** @type {string} */ text) => {
      out += text;
    },
    examples: () => [],
    example: () => "",
  };
  main([...argv, "--format", "json"], world);
  return JSON.parse(out);
}

/** @returns {never} */
function fail() {
  throw Object.assign(new Error("no such file"), { code: "ENOENT" });
}
