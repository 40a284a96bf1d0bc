// @ts-check
// For each issue code the smallest input that earns it, and what the code means: read by the tests and by docs/errors.md.
import {
  planFunding,
  prepareKey,
  QuotepartError,
  tryAmendFunding,
  tryApportion,
  tryPlanFunding,
  tryRoundTable,
  trySettlePayments,
  trySummarizePortfolio,
  verifyPlan,
} from "quotepart";
import { tryCheckLegal } from "quotepart/legal";
import { annex, toHtml, verifyDocument } from "quotepart/report";
import { requestFromFile, requestFromTable, requestFromWorkbook, tryWorkbook } from "quotepart/sheet";
import { tryApportionSql } from "quotepart/sql";

const { main } = /** @type {typeof import("../../src/cli/main.js")} */ (
  await import(new URL("../../dist/cli/main.js", import.meta.url).href)
);

/**
 * What a function that throws would have answered.
 *
 * @param {() => unknown} run
 * @returns {import("quotepart").Outcome<unknown>}
 */
function thrown(run) {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof QuotepartError) return { ok: false, issues: error.issues, issueCount: error.issueCount };
    throw error;
  }
}

/**
 * @typedef {object} Smallest
 * @property {string} code the code that the input earns
 * @property {{ en: string, fr: string }} meaning what the code stands for
 * @property {string} input the input as a reader would write it
 * @property {string} path where the issue says it is, steps joined by a slash
 */

/** @typedef {{ request: unknown }} ToPlan a request that is to be planned: data, so that others can look at it too */

/** @typedef {{ run: () => import("quotepart").Outcome<unknown> }} ToRun gives the input to the function it is meant for */

/** The smallest split that SQL is written for. */
const inSql = { dialect: "duckdb", from: "parties", party: "id", weight: 1, total: 100 };

/** What stands beside a table, and the smallest key. */
const labels = [
  ["Coût", 5],
  ["Intitulé", "T"],
  ["Devise", "EUR"],
];
const key = [
  ["Membre", "Poids"],
  ["A", 1],
];

/** The smallest OpenDocument file with the sheet of a live workbook: one part, as it is, and its directory. */
const resaved = zipOf("content.xml", '<office:spreadsheet><table:table table:name="quotepart"/></office:spreadsheet>');

/** An OpenDocument file of the smallest key, with what its last row and its columns say of themselves. @param {string} last @param {string} columns */
function hidingOds(last, columns) {
  const cell = (/** @type {string} */ text) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (/** @type {string[]} */ texts, more = "") =>
    `<table:table-row${more}>${texts.map(cell).join("")}</table:table-row>`;
  const rows = [row(["Cost", "5 &#8364;"]), row(["Title", "T"]), row(["Member", "Weight"]), row(["A", "1"], last)];
  return zipOf(
    "content.xml",
    `<office:spreadsheet><table:table table:name="S">${columns}${rows.join("")}</table:table></office:spreadsheet>`,
  );
}

/** A zip file of one part that is not packed. @param {string} name @param {string} text */
function zipOf(name, text) {
  const [two, four] = [
    (/** @type {number} */ n) => [n & 255, n >> 8],
    (/** @type {number} */ n) => [n & 255, n >> 8, 0, 0],
  ];
  const letters = (/** @type {string} */ some) => [...some].map((letter) => letter.charCodeAt(0));
  const fields = [...Array(14).fill(0), ...four(text.length), ...four(text.length), ...two(name.length), 0, 0];
  const part = [...letters("PK\u0003\u0004"), ...fields, ...letters(name), ...letters(text)];
  const entry = [...letters("PK\u0001\u0002"), 0, 0, ...fields, ...Array(14).fill(0), ...letters(name)];
  const end = [
    ...letters("PK\u0005\u0006"),
    ...two(0),
    ...two(0),
    ...two(1),
    ...two(1),
    ...four(entry.length),
    ...four(part.length),
    0,
    0,
  ];
  return new Uint8Array([...part, ...entry, ...end]);
}

/** The warnings of a table that was read, as if they were issues. @param {import("quotepart").Outcome<import("quotepart/sheet").TableRequest>} outcome */
const told = (outcome) => () =>
  outcome.ok
    ? { ok: /** @type {const} */ (false), issues: outcome.value.warnings, issueCount: outcome.value.warnings.length }
    : outcome;

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

/** The annex of that request, as a page. */
const smallAnnex = () => toHtml(annex(planFunding(request())));

/** @param {object} change what the request has instead */
const planned = (change) => ({ ...request(), ...change });

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

/** A key of equal weights. */
const keyOfTwo = { kind: "allocation-key", key: ["a", "b"].map((party) => ({ party, weight: 1 })) };

/** @param {object} change @param {object} [strategy] @param {object} [rest] */
const amended = (change, strategy = keyOfTwo, rest = {}) =>
  tryAmendFunding(
    /** @type {any} */ ({ ...request(), modality: { kind: "co-financed", strategy }, ...rest }),
    /** @type {any} */ (change),
  );

/** @param {object} [rest] */
const joins = (rest = {}) => ({ kind: "join", party: { id: "c", name: "C" }, terms: { weight: 1 }, ...rest });

/** @param {string} party @param {string} [then] */
const leaves = (party, then) => ({ kind: "withdraw", party, when: "before-commitment", then });

const byTwoModules = {
  kind: "by-module",
  key: "equal",
  modules: [
    { id: "m", title: "M", cost: "60.00", wantedBy: ["a"] },
    { id: "n", title: "N", cost: "40.00", wantedBy: ["a", "b"] },
  ],
};

/** @param {object[]} invoices */
const issued = (invoices) =>
  planned({
    modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "b", weight: "1" }] } },
    schedule: [{ label: "Solde", rate: "100" }],
    issued: invoices,
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

/** @param {(plan: { format?: unknown, library?: unknown, gap?: unknown }) => void} change */
const verified = (change) => {
  const plan = JSON.parse(JSON.stringify(planFunding(request())));
  change(plan);
  return verifyPlan(plan);
};

/** The request for another development. @param {object} change */
const another = (change) => ({ ...request(), development: { ...request().development, id: "e" }, ...change });

const aRule = {
  id: "mine",
  country: "EU",
  law: "L",
  article: "1",
  test: "direct-award",
  value: "1",
  unit: "amount",
  validFrom: "2020-01-01",
  validUntil: null,
  source: "https://example.org",
  confidence: "B",
  looksNotAt: [],
};

/** @param {object} options */
const checked = (options) => tryCheckLegal(planFunding(request()), { date: "2026-06-01", ...options });

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

/** @type {readonly (Smallest & (ToPlan | ToRun))[]} */
const inputs = [
  {
    code: "request.unreadable",
    meaning: { en: "Looking at the value made it fail.", fr: "Regarder la valeur l’a fait échouer." },
    input: "a proxy or getter that throws",
    request: unreadable(),
    path: "",
  },
  {
    code: "request.circular",
    meaning: { en: "An object contains itself.", fr: "Un objet se contient lui-même." },
    input: "const r = {}; r.parties = [r]",
    request: circle(),
    path: "parties/0",
  },
  {
    code: "request.too-deep",
    meaning: { en: "Data nested deeper than any request.", fr: "Données plus imbriquées qu’aucune demande." },
    input: "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
    request: nested(18),
    path: "0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
  },
  {
    code: "request.too-large",
    meaning: { en: "More values than are accepted.", fr: "Plus de valeurs qu’il n’en est accepté." },
    input: "an object with 101 fields",
    request: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, at])),
    path: "",
  },
  {
    code: "request.not-plain",
    meaning: { en: "A value that JSON does not have.", fr: "Une valeur que JSON ne connaît pas." },
    input: '{ "currency": new Date() }',
    request: planned({ currency: new Date(0) }),
    path: "currency",
  },
  {
    code: "list.too-long",
    meaning: { en: "A list of more than 1,000,000 rows.", fr: "Une liste de plus de 1 000 000 de lignes." },
    input: '{ "parties": new Array(1000001) }',
    request: planned({ parties: new Array(1_000_001).fill(request().parties[0]) }),
    path: "parties",
  },
  {
    code: "list.empty",
    meaning: { en: "An empty list where somebody must be named.", fr: "Une liste vide où quelqu’un doit être nommé." },
    input: '{ "parties": [] }',
    request: planned({ parties: [] }),
    path: "parties",
  },
  {
    code: "field.missing",
    meaning: { en: "A field that must be there is not.", fr: "Un champ nécessaire n’est pas là." },
    input: '{ "id": "d", "cost": "100.00" }',
    request: planned({ development: { id: "d", cost: "100.00" } }),
    path: "development/title",
  },
  {
    code: "field.type",
    meaning: {
      en: "A value of another kind than the field takes.",
      fr: "Une valeur d’une autre nature que celle du champ.",
    },
    input: '{ "parties": "a" }',
    request: planned({ parties: "a" }),
    path: "parties",
  },
  {
    code: "field.choice",
    meaning: { en: "A word that is none of those possible.", fr: "Un mot qui n’est pas parmi les possibles." },
    input: '{ "nature": "invest" }',
    request: development({ nature: "invest" }),
    path: "development/nature",
  },
  {
    code: "field.empty",
    meaning: { en: "A text without a letter.", fr: "Un texte sans une lettre." },
    input: '{ "title": "" }',
    request: development({ title: "" }),
    path: "development/title",
  },
  {
    code: "field.too-long",
    meaning: { en: "A text longer than the limit.", fr: "Un texte plus long que la limite." },
    input: '{ "id": "…201 letters…" }',
    request: development({ id: "x".repeat(201) }),
    path: "development/id",
  },
  {
    code: "field.unknown",
    meaning: {
      en: "A field that the contract does not have: a slip in “maximum” must not remove a ceiling.",
      fr: "Un champ que le contrat ne connaît pas : une faute dans « maximum » ne doit pas retirer un plafond.",
    },
    input: '{ "party": "a", "weight": "1", "maximun": "5.00" }',
    request: byKey([{ party: "a", weight: "1", maximun: "5.00" }]),
    path: `${KEY}/0/maximun`,
  },
  {
    code: "currency.unknown",
    meaning: { en: "A code that ISO 4217 does not list.", fr: "Un code absent de la norme ISO 4217." },
    input: '{ "currency": "EURO" }',
    request: planned({ currency: "EURO" }),
    path: "currency",
  },
  {
    code: "amount.invalid",
    meaning: { en: "An amount that cannot be read.", fr: "Un montant qui ne se lit pas." },
    input: '{ "cost": "1 000,00" }',
    request: development({ cost: "1 000,00" }),
    path: "development/cost",
  },
  {
    code: "amount.too-precise",
    meaning: {
      en: "More decimals than the currency has; never rounded silently.",
      fr: "Plus de décimales que la monnaie n’en a ; jamais d’arrondi silencieux.",
    },
    input: '{ "cost": "0.005" }',
    request: development({ cost: "0.005" }),
    path: "development/cost",
  },
  {
    code: "amount.inexact",
    meaning: {
      en: "A number that carries the noise of floating-point arithmetic.",
      fr: "Un nombre qui porte les traces du calcul en virgule flottante.",
    },
    input: '{ "cost": 0.1 + 0.2 }',
    request: development({ cost: 0.1 + 0.2 }),
    path: "development/cost",
  },
  {
    code: "amount.negative",
    meaning: { en: "An amount below 0 where none makes sense.", fr: "Un montant négatif là où il n’a pas de sens." },
    input: '{ "party": "a", "amount": "-1.00" }',
    request: byPledges([{ party: "a", amount: "-1.00" }]),
    path: `${PLEDGES}/0/amount`,
  },
  {
    code: "rate.out-of-range",
    meaning: { en: "A rate outside 0 to 100 per cent.", fr: "Un taux hors de 0 à 100 pour cent." },
    input: '{ "threshold": { "rate": "101" } }',
    request: byPledges([{ party: "a", amount: "100.00" }], { threshold: { rate: "101" } }),
    path: "modality/strategy/threshold/rate",
  },
  {
    code: "date.invalid",
    meaning: { en: "A day that the calendar does not have.", fr: "Un jour que le calendrier ne connaît pas." },
    input: '{ "date": "2027-02-29" }',
    request: byKey([{ party: "a", weight: "1" }], { date: "2027-02-29" }),
    path: "modality/strategy/date",
  },
  {
    code: "number.invalid",
    meaning: {
      en: "A weight or rate that cannot be read exactly.",
      fr: "Un poids ou un taux qui ne se lit pas exactement.",
    },
    input: '{ "party": "a", "weight": "12,5" }',
    request: byKey([{ party: "a", weight: "12,5" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.zero-denominator",
    meaning: { en: "A fraction over zero.", fr: "Une fraction sur zéro." },
    input: '{ "party": "a", "weight": "1/0" }',
    request: byKey([{ party: "a", weight: "1/0" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.negative",
    meaning: { en: "A weight or rate below 0.", fr: "Un poids ou un taux négatif." },
    input: '{ "party": "a", "weight": "-1" }',
    request: byKey([{ party: "a", weight: "-1" }]),
    path: `${KEY}/0/weight`,
  },
  {
    code: "number.too-long",
    meaning: { en: "More than 40 digits.", fr: "Plus de 40 chiffres." },
    input: '{ "cost": "…41 digits…" }',
    request: development({ cost: "9".repeat(41) }),
    path: "development/cost",
  },
  {
    code: "party.duplicate",
    meaning: { en: "Two parties under one id.", fr: "Deux parties sous un même identifiant." },
    input: '{ "parties": [{ "id": "a", … }, { "id": "a", … }] }',
    request: planned({
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
    request: planned({ modality: { kind: "own-funds", publisher: "c" } }),
    path: "modality/publisher",
  },
  {
    code: "member.repeated",
    meaning: { en: "A party named twice in one list.", fr: "Une partie nommée deux fois dans une même liste." },
    input: '{ "key": [{ "party": "a", … }, { "party": "a", … }] }',
    request: byKey([
      { party: "a", weight: "1" },
      { party: "a", weight: "2" },
    ]),
    path: `${KEY}/1/party`,
  },
  {
    code: "bounds.crossed",
    meaning: { en: "A minimum above its maximum.", fr: "Un plancher au-dessus de son plafond." },
    input: '{ "party": "a", "weight": "1", "minimum": "2.00", "maximum": "1.00" }',
    request: byKey([{ party: "a", weight: "1", minimum: "2.00", maximum: "1.00" }]),
    path: `${KEY}/0/minimum`,
  },
  {
    code: "key.all-zero",
    meaning: { en: "A key without a weight above 0.", fr: "Une clé sans poids supérieur à 0." },
    input: '{ "key": [{ "party": "a", "weight": "0" }] }',
    request: byKey([{ party: "a", weight: "0" }]),
    path: KEY,
  },
  {
    code: "key.negative-cost",
    meaning: { en: "Bounds or an exemption on a credit note.", fr: "Des bornes ou une exonération sur un avoir." },
    input: '{ "cost": "-100.00" } with { "exemptBelow": "15.00" }',
    request: byKey([{ party: "a", weight: "1" }], { exemptBelow: "15.00" }, credit),
    path: "modality/strategy/exemptBelow",
  },
  {
    code: "key.maximum-below-exemption",
    meaning: {
      en: "A maximum under the exemption: that member could never pay.",
      fr: "Un plafond sous le seuil d’exonération : ce membre ne pourrait jamais payer.",
    },
    input: '{ "exemptBelow": "15.00" } with { "maximum": "10.00" }',
    request: byKey([{ party: "a", weight: "1", maximum: "10.00" }], { exemptBelow: "15.00" }),
    path: `${KEY}/0/maximum`,
  },
  {
    code: "pledges.negative-cost",
    meaning: { en: "Pledges towards a credit note.", fr: "Des promesses pour un avoir." },
    input: '{ "cost": "-100.00" } with pledges',
    request: byPledges([{ party: "a", amount: "1.00" }], {}, credit),
    path: "modality/strategy",
  },
  {
    code: "pledge.outside-bounds",
    meaning: { en: "A pledge that its own bounds forbid.", fr: "Une promesse que ses propres bornes interdisent." },
    input: '{ "party": "a", "amount": "6.00", "maximum": "5.00" }',
    request: byPledges([{ party: "a", amount: "6.00", maximum: "5.00" }]),
    path: `${PLEDGES}/0/amount`,
  },
  {
    code: "pledges.exceed-cost",
    meaning: {
      en: "More pledged than the cost, where that is refused.",
      fr: "Des promesses qui dépassent le coût, là où c’est refusé.",
    },
    input: '{ "amount": "101.00" } with { "onSurplus": { "policy": "refuse" } }',
    request: byPledges([{ party: "a", amount: "101.00" }], { onSurplus: { policy: "refuse" } }),
    path: PLEDGES,
  },
  {
    code: "count.out-of-range",
    meaning: { en: "A number of parties outside its range.", fr: "Un nombre de parties hors limites." },
    input: '{ "count": 0 }',
    request: byOrders({ contributors: [], count: 0 }),
    path: "modality/strategy/count",
  },
  {
    code: "unit-order.too-many",
    meaning: {
      en: "More contributors than were fixed in advance.",
      fr: "Plus de contributeurs que le nombre fixé à l’avance.",
    },
    input: '{ "contributors": ["a", "b"], "count": 1 }',
    request: byOrders({ contributors: ["a", "b"], count: 1 }),
    path: "modality/strategy/contributors",
  },
  {
    code: "unit-order.waiting-contributor",
    meaning: { en: "A contributor that also waits.", fr: "Un contributeur qui est aussi en liste d’attente." },
    input: '{ "contributors": ["a"], "waitingList": ["a"] }',
    request: byOrders({ contributors: ["a"], waitingList: ["a"] }),
    path: "modality/strategy/waitingList/0",
  },
  {
    code: "unit-order.step-unused",
    meaning: { en: "A step to round to beside a given amount.", fr: "Un pas d’arrondi à côté d’un montant donné." },
    input: '{ "unit": "50.00", "roundUnitTo": "10.00" }',
    request: byOrders({ unit: "50.00", roundUnitTo: "10.00" }),
    path: "modality/strategy/roundUnitTo",
  },
  {
    code: "unit-order.step-zero",
    meaning: { en: "A step of 0 to round to.", fr: "Un pas d’arrondi nul." },
    input: '{ "roundUnitTo": "0.00" }',
    request: byOrders({ roundUnitTo: "0.00" }),
    path: "modality/strategy/roundUnitTo",
  },
  {
    code: "order.negative-cost",
    meaning: {
      en: "Unit orders or turns towards a credit note.",
      fr: "Des commandes unitaires ou des tours pour un avoir.",
    },
    input: '{ "cost": "-100.00" } with unit orders',
    request: byOrders({}, credit),
    path: "modality/strategy",
  },
  {
    code: "rotation.unknown-development",
    meaning: {
      en: "A member that comes or goes at a development nobody knows.",
      fr: "Un membre qui arrive ou part à un développement inconnu.",
    },
    input: '{ "party": "a", "weight": "1", "since": "d9" }',
    request: byTurns([{ party: "a", weight: "1", since: "d9" }]),
    path: "modality/strategy/members/0/since",
  },
  {
    code: "rotation.development-repeated",
    meaning: { en: "A development with two turns.", fr: "Un développement qui a deux tours." },
    input: '{ "turns": [{ "development": "d", … }] } in the request of “d”',
    request: byTurns([{ party: "a", weight: "1" }], { turns: [{ development: "d", cost: "1.00", payer: "a" }] }),
    path: "modality/strategy/turns/0/development",
  },
  {
    code: "rotation.interval",
    meaning: { en: "A member that would leave before it joins.", fr: "Un membre qui partirait avant d’arriver." },
    input: '{ "party": "a", "weight": "1", "since": "d", "until": "d1" }',
    request: byTurns(
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
    request: byTurns([{ party: "a", weight: "1" }], { skip: ["b"] }),
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
    request: byTurns(
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
    request: byTurns(
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
    request: byTurns([{ party: "a", weight: "1", since: "d" }], { rule: "deadline" }),
    path: "modality/strategy/members/0/since",
  },
  {
    code: "modules.sum",
    meaning: { en: "Modules that do not add up to the cost.", fr: "Des modules dont la somme n’est pas le coût." },
    input: '{ "cost": "100.00" } with one module of "99.00"',
    request: byModules([{ id: "m", title: "M", cost: "99.00", wantedBy: ["a"] }]),
    path: "modality/strategy/modules",
  },
  {
    code: "module.opposite-sign",
    meaning: { en: "A module that goes the other way than the cost.", fr: "Un module de signe contraire au coût." },
    input: 'modules of "101.00" and "-1.00"',
    request: byModules([
      { id: "m", title: "M", cost: "101.00", wantedBy: ["a"] },
      { id: "n", title: "N", cost: "-1.00", wantedBy: ["a"] },
    ]),
    path: "modality/strategy/modules/1/cost",
  },
  {
    code: "module.repeated",
    meaning: { en: "Two modules under one id.", fr: "Deux modules sous un même identifiant." },
    input: 'two modules with the id "m"',
    request: byModules([
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
    request: byModules([{ id: "m", title: "M", cost: "100.00", wantedBy: ["a", "b"] }], [{ party: "a", weight: "1" }]),
    path: "modality/strategy/modules/0/wantedBy/1",
  },
  {
    code: "associate.one-of",
    meaning: {
      en: "An associate that takes part in no way, or in several.",
      fr: "Un membre associé qui ne participe d’aucune façon, ou de plusieurs.",
    },
    input: '{ "party": "b" }',
    request: byAssociates([{ party: "b" }]),
    path: "modality/associates/0",
  },
  {
    code: "associate.is-lead",
    meaning: { en: "The lead among its own associates.", fr: "Le chef de file parmi ses propres associés." },
    input: '{ "lead": "a", "associates": [{ "party": "a", … }] }',
    request: byAssociates([{ party: "a", rate: "10" }]),
    path: "modality/associates/0/party",
  },
  {
    code: "associate.opposite-sign",
    meaning: {
      en: "An associate’s amount that goes the other way than the cost.",
      fr: "Un montant d’associé de signe contraire au coût.",
    },
    input: '{ "party": "b", "amount": "-1.00" }',
    request: byAssociates([{ party: "b", amount: "-1.00" }]),
    path: "modality/associates/0/amount",
  },
  {
    code: "associates.exceed-cost",
    meaning: { en: "Rates and amounts of more than the cost.", fr: "Des taux et montants qui dépassent le coût." },
    input: '{ "party": "b", "amount": "101.00" }',
    request: byAssociates([{ party: "b", amount: "101.00" }]),
    path: "modality/associates",
  },
  {
    code: "lead.is-publisher",
    meaning: {
      en: "A complementary order that the publisher would place with itself.",
      fr: "Une commande complémentaire que l’éditeur se passerait à lui-même.",
    },
    input: '{ "parties": [{ "id": "a", "role": "publisher", … }, …], "modality": { "lead": "a", … } }',
    request: planned({
      parties: [{ id: "a", name: "A", role: "publisher" }],
      modality: {
        kind: "complementary-order",
        lead: "a",
        contract: { reference: "2024-17", amount: "48000.00" },
      },
    }),
    path: "modality/lead",
  },
  {
    code: "own-funds.not-publisher",
    meaning: {
      en: "Own funds of a party that the list of parties calls a member or a funder.",
      fr: "Des fonds propres d’une partie que la liste des parties dit membre ou financeur.",
    },
    input:
      '{ "parties": [{ "id": "a", "role": "member", … }, …], "modality": { "kind": "own-funds", "publisher": "a" } }',
    request: planned({ parties: [{ id: "a", name: "A", role: "member" }] }),
    path: "modality/publisher",
  },
  {
    code: "lead-weight.missing",
    meaning: { en: "Weights without that of the lead.", fr: "Des poids sans celui du chef de file." },
    input: '{ "party": "b", "weight": "1" } without “leadWeight”',
    request: byAssociates([{ party: "b", weight: "1" }]),
    path: "modality/associates",
  },
  {
    code: "lead-weight.unused",
    meaning: { en: "A weight of the lead beside no other.", fr: "Un poids du chef de file à côté d’aucun autre." },
    input: '{ "leadWeight": "1", "associates": [] }',
    request: byAssociates([], { leadWeight: "1" }),
    path: "modality/leadWeight",
  },
  {
    code: "rounding.bearer-no-payer",
    meaning: {
      en: "The rounding shall be borne by a party that pays nothing.",
      fr: "L’arrondi doit être supporté par une partie qui ne paie rien.",
    },
    input: '{ "rounding": { "rule": "bearer", "party": "b" } } where only “a” pays',
    request: planned({ rounding: { rule: "bearer", party: "b" } }),
    path: "rounding/party",
  },
  {
    code: "rounding.bearer-out-of-bounds",
    meaning: {
      en: "The bearer cannot take the rounding without going below 0 or past a bound.",
      fr: "Le porteur ne peut prendre l’arrondi sans passer sous 0 ou franchir une borne.",
    },
    input: "three cents by weights 1, 1, 1, 1, 1, 1 with a bearer: five round up, and −0.02 is left",
    request: planned({
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
    request: planned({ carried: [{ party: "a", exact: "1/3" }] }),
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
    request: planned({
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
    code: "out.invalid",
    meaning: {
      en: "Something else where a column is due that units are written into.",
      fr: "Autre chose, là où il faut une colonne où écrire les unités.",
    },
    input: "prepareKey([1]).into(1, [0])",
    run: () => thrown(() => prepareKey([1]).into(1, /** @type {any} */ ([0]))),
    path: "out",
  },
  {
    code: "out.too-narrow",
    meaning: {
      en: "A column whose numbers are too small for the units of a total.",
      fr: "Une colonne dont les nombres sont trop petits pour les unités d’un total.",
    },
    input: "prepareKey([1]).into(2n ** 53n, new Float64Array(1))",
    run: () => thrown(() => prepareKey([1]).into(2n ** 53n, new Float64Array(1))),
    path: "out",
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
    code: "table.shape",
    meaning: {
      en: "Rows and totals that do not go with each other.",
      fr: "Des lignes et des totaux qui ne vont pas ensemble.",
    },
    input: "roundTable([[1]], [0], [])",
    run: () => tryRoundTable([[1]], [0], []),
    path: "matrix/0",
  },
  {
    code: "table.too-large",
    meaning: { en: "More cells than are accepted.", fr: "Plus de cases qu’il n’en est accepté." },
    input: "11 rows and 1,000,000 column totals",
    run: () => tryRoundTable(new Array(11).fill([]), new Array(11).fill(0), new Array(1_000_000).fill(0)),
    path: "matrix",
  },
  {
    code: "table.too-fine",
    meaning: {
      en: "Cells without a common denominator of a usable size.",
      fr: "Des cases sans dénominateur commun de taille utilisable.",
    },
    input: 'roundTable([["1/2", "1/3", "1/5", … 200 primes]], …)',
    run: () => tryRoundTable([fineWeights()], [0], new Array(200).fill(0)),
    path: "matrix/0",
  },
  {
    code: "table.margin",
    meaning: {
      en: "A total that is not the exact sum rounded down or up.",
      fr: "Un total qui n’est pas la somme exacte arrondie par défaut ou par excès.",
    },
    input: 'roundTable([["1/2", "1/2"]], [2], [1, 1])',
    run: () => tryRoundTable([["1/2", "1/2"]], [2], [1, 1]),
    path: "rowTotals/0",
  },
  {
    code: "table.grand-total",
    meaning: {
      en: "Row totals and column totals that add up differently.",
      fr: "Des totaux de ligne et de colonne dont les sommes diffèrent.",
    },
    input: 'roundTable([["1/2"]], [1], [0])',
    run: () => tryRoundTable([["1/2"]], [1], [0]),
    path: "",
  },
  {
    code: "table.impossible",
    meaning: {
      en: "Totals that were each rounded on their own, and that no table has together.",
      fr: "Des totaux arrondis chacun de son côté, qu’aucun tableau n’a ensemble.",
    },
    input: 'roundTable([["1/2", 0], [0, "1/2"]], [1, 0], [0, 1])',
    run: () =>
      tryRoundTable(
        [
          ["1/2", 0],
          [0, "1/2"],
        ],
        [1, 0],
        [0, 1],
      ),
    path: "columnTotals",
  },
  {
    code: "source.one-of",
    meaning: {
      en: "A source with both a rate and an amount, or neither.",
      fr: "Une ressource avec taux et montant, ou sans.",
    },
    input: '{ "sources": [{ "kind": "subsidy", "from": "b" }] }',
    request: planned({ sources: [{ kind: "subsidy", from: "b" }] }),
    path: "sources/0",
  },
  {
    code: "source.opposite-sign",
    meaning: { en: "A source below 0 towards a cost.", fr: "Une ressource négative face à un coût." },
    input: '{ "sources": [{ "kind": "subsidy", "from": "b", "amount": "-1.00" }] }',
    request: planned({ sources: [{ kind: "subsidy", from: "b", amount: "-1.00" }] }),
    path: "sources/0/amount",
  },
  {
    code: "sources.exceed-cost",
    meaning: { en: "Sources that bring more than the cost.", fr: "Des ressources supérieures au coût." },
    input: '{ "cost": "100.00", "sources": [{ "kind": "subsidy", "from": "b", "amount": "101.00" }] }',
    request: planned({ sources: [{ kind: "subsidy", from: "b", amount: "101.00" }] }),
    path: "sources",
  },
  {
    code: "vat.rate-missing",
    meaning: { en: "A member without a rate of VAT beside others.", fr: "Un membre sans taux de TVA à côté d’autres." },
    input: '{ "parties": [{ "id": "a", "vatRate": "20", … }, { "id": "b", … }] }',
    request: planned({
      parties: [
        { id: "a", name: "A", vatRate: "20" },
        { id: "b", name: "B" },
      ],
    }),
    path: "parties/1/vatRate",
  },
  {
    code: "vat.reason-missing",
    meaning: { en: "A rate of VAT of 0 without a reason.", fr: "Un taux de TVA nul sans motif." },
    input: '{ "parties": [{ "id": "a", "vatRate": "0", … }] }',
    request: planned({ parties: [{ id: "a", name: "A", vatRate: "0" }] }),
    path: "parties/0/vatReason",
  },
  {
    code: "pledge.gross-without-rate",
    meaning: { en: "A voted amount including VAT without a rate.", fr: "Un montant voté TTC sans taux de TVA." },
    input: '{ "pledges": [{ "party": "a", "amount": "1.00", "maximumGross": "2.00" }] }',
    request: byPledges([{ party: "a", amount: "1.00", maximumGross: "2.00" }]),
    path: `${PLEDGES}/0/maximumGross`,
  },
  {
    code: "schedule.sum",
    meaning: { en: "Instalments that do not make 100 per cent.", fr: "Des échéances qui ne font pas 100 pour cent." },
    input: '{ "schedule": [{ "label": "Acompte", "rate": "30" }] }',
    request: planned({ schedule: [{ label: "Acompte", rate: "30" }] }),
    path: "schedule",
  },
  {
    code: "schedule.label-repeated",
    meaning: { en: "Two instalments under one label.", fr: "Deux échéances de même libellé." },
    input: '{ "schedule": [{ "label": "Acompte", "rate": "50" }, { "label": "Acompte", "rate": "50" }] }',
    request: planned({
      schedule: [
        { label: "Acompte", rate: "50" },
        { label: "Acompte", rate: "50" },
      ],
    }),
    path: "schedule/1/label",
  },
  {
    code: "schedule.negative",
    meaning: {
      en: "An instalment in which somebody would be asked for less than 0.",
      fr: "Une échéance où une partie serait appelée pour moins que 0.",
    },
    input: '{ "cost": "0.11", "key": weights 1 and 10, "schedule": 33, 7 and 60 per cent }',
    request: planned({
      development: { ...request().development, cost: "0.11" },
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "allocation-key",
          key: [
            { party: "a", weight: "1" },
            { party: "b", weight: "10" },
          ],
        },
      },
      schedule: [
        { label: "1", rate: "33" },
        { label: "2", rate: "7" },
        { label: "3", rate: "60" },
      ],
    }),
    path: "schedule/1",
  },
  {
    code: "issued.without-schedule",
    meaning: { en: "Issued invoices without a schedule.", fr: "Des factures émises sans échéancier." },
    input: '{ "issued": [{ "party": "a", "instalment": "Acompte", "net": "1.00" }] }',
    request: planned({ issued: [{ party: "a", instalment: "Acompte", net: "1.00" }] }),
    path: "issued",
  },
  {
    code: "issued.unknown-instalment",
    meaning: { en: "An issued invoice of no instalment.", fr: "Une facture émise sans échéance correspondante." },
    input: '{ "schedule": [{ "label": "Solde", "rate": "100" }], "issued": [{ "instalment": "Acompte", … }] }',
    request: issued([{ party: "b", instalment: "Acompte", net: "1.00" }]),
    path: "issued/0/instalment",
  },
  {
    code: "issued.repeated",
    meaning: {
      en: "Two issued invoices of one party for one instalment.",
      fr: "Deux factures émises à une partie pour une même échéance.",
    },
    input: '{ "issued": [{ "party": "b", "instalment": "Solde", … }, { "party": "b", "instalment": "Solde", … }] }',
    request: issued([
      { party: "b", instalment: "Solde", net: "1.00" },
      { party: "b", instalment: "Solde", net: "1.00" },
    ]),
    path: "issued/1",
  },
  {
    code: "issued.opposite-sign",
    meaning: { en: "An issued invoice below 0 towards a cost.", fr: "Une facture émise négative face à un coût." },
    input: '{ "issued": [{ "party": "b", "instalment": "Solde", "net": "-1.00" }] }',
    request: issued([{ party: "b", instalment: "Solde", net: "-1.00" }]),
    path: "issued/0/net",
  },
  {
    code: "issued.not-share",
    meaning: {
      en: "Issued invoices that no further instalment can bring to the share.",
      fr: "Des factures émises qu’aucune échéance restante ne ramène à la quote-part.",
    },
    input: '{ "cost": "100.00", "issued": [{ "party": "b", "instalment": "Solde", "net": "1.00" }] }',
    request: issued([{ party: "b", instalment: "Solde", net: "1.00" }]),
    path: "issued",
  },
  {
    code: "issued.not-invoiced",
    meaning: {
      en: "An invoice to a party whose part is not invoiced.",
      fr: "Une facture à une partie dont l’apport n’est pas facturé.",
    },
    input: '{ "modality": { "kind": "own-funds", "publisher": "a" }, "issued": [{ "party": "a", … }] }',
    request: planned({
      schedule: [{ label: "Solde", rate: "100" }],
      parties: [{ id: "a", name: "A", role: "publisher" }],
      issued: [{ party: "a", instalment: "Solde", net: "1.00" }],
    }),
    path: "issued/0/party",
  },
  {
    code: "payment.opposite-sign",
    meaning: {
      en: "A payment below 0 towards a cost, or above 0 towards a credit note.",
      fr: "Un paiement négatif face à un coût, ou positif face à un avoir.",
    },
    input: 'trySettlePayments(plan, [{ "party": "a", "amount": "-1.00" }])',
    run: () => trySettlePayments(planFunding(request()), [{ party: "a", amount: "-1.00" }]),
    path: "payments/0/amount",
  },
  {
    code: "portfolio.other-currency",
    meaning: {
      en: "Plans of two currencies in one portfolio.",
      fr: "Des plans de deux monnaies dans un portefeuille.",
    },
    input: 'trySummarizePortfolio of a plan in "EUR" and one in "CHF"',
    run: () => trySummarizePortfolio([planFunding(request()), planFunding(another({ currency: "CHF" }))]),
    path: "plans/1/request/currency",
  },
  {
    code: "portfolio.development-repeated",
    meaning: {
      en: "Two plans of one development in one portfolio.",
      fr: "Deux plans d’un même développement dans un portefeuille.",
    },
    input: "trySummarizePortfolio([plan, plan])",
    run: () => trySummarizePortfolio([planFunding(request()), planFunding(request())]),
    path: "plans/1/request/development/id",
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
    code: "legal.rule-repeated",
    meaning: { en: "Two rules of law under one id.", fr: "Deux règles de droit sous un même identifiant." },
    input: 'two rules with the id "mine"',
    run: () => checked({ rules: [aRule, aRule] }),
    path: "options/rules/1/id",
  },
  {
    code: "legal.rule-validity",
    meaning: { en: "A rule that ends before it begins.", fr: "Une règle qui prend fin avant de commencer." },
    input: '{ "validFrom": "2020-01-01", "validUntil": "2019-12-31", … }',
    run: () => checked({ rules: [{ ...aRule, validUntil: "2019-12-31" }] }),
    path: "options/rules/0/validUntil",
  },
  {
    code: "legal.test-unknown",
    meaning: { en: "A rule that names a test nobody knows.", fr: "Une règle qui nomme un contrôle inconnu." },
    input: '{ "test": "direct-awards", … }',
    run: () => checked({ rules: [{ ...aRule, test: "direct-awards" }] }),
    path: "options/rules/0/test",
  },
  {
    code: "legal.evaluator-invalid",
    meaning: { en: "Something else where a function is due.", fr: "Autre chose là où il faut une fonction." },
    input: 'checkLegal(plan, { date, evaluators: { mine: "ok" } })',
    run: () => checked({ evaluators: { mine: "ok" } }),
    path: "options/evaluators/mine",
  },
  {
    code: "legal.evaluator-taken",
    meaning: {
      en: "A function under the name of a test of quotepart’s own.",
      fr: "Une fonction sous le nom d’un contrôle propre à quotepart.",
    },
    input: 'checkLegal(plan, { date, evaluators: { "own-share": () => [] } })',
    run: () => checked({ evaluators: { "own-share": () => [] } }),
    path: "options/evaluators/own-share",
  },
  {
    code: "legal.evaluator-failed",
    meaning: {
      en: "A caller’s function that fails, or answers with no findings.",
      fr: "Une fonction de l’appelant qui échoue, ou ne rend pas de constats.",
    },
    input: "checkLegal(plan, { date, rules, evaluators: { mine: () => 1 } })",
    run: () => checked({ rules: [{ ...aRule, test: "mine" }], evaluators: { mine: () => 1 } }),
    path: "options/evaluators/mine",
  },
  {
    code: "join.not-shared",
    meaning: {
      en: "A party joins a funding that one party bears alone.",
      fr: "Une partie rejoint un financement supporté par une seule.",
    },
    input: 'amendFunding(ownFunds, { kind: "join", … })',
    run: () => tryAmendFunding(/** @type {any} */ (request()), /** @type {any} */ (joins({ terms: undefined }))),
    path: "change",
  },
  {
    code: "join.terms-missing",
    meaning: {
      en: "A joiner without what the strategy asks for.",
      fr: "Un entrant sans ce que demande la répartition.",
    },
    input: '{ kind: "join", party, terms: {} }',
    run: () => amended(joins({ terms: {} })),
    path: "change/terms",
  },
  {
    code: "join.terms-unused",
    meaning: {
      en: "Terms of a joiner that the strategy does not ask for.",
      fr: "Des conditions d’entrée dont la répartition n’a pas l’usage.",
    },
    input: '{ kind: "join", party, terms: { weight: 1, amount: "1.00" } }',
    run: () => amended(joins({ terms: { weight: 1, amount: "1.00" } })),
    path: "change/terms",
  },
  {
    code: "join.unknown-module",
    meaning: {
      en: "A joiner that wants a module that is not there.",
      fr: "Un entrant qui souhaite un module inconnu.",
    },
    input: '{ kind: "join", party, terms: { wants: ["core"] } }',
    run: () => amended(joins({ terms: { wants: ["core"] } }), byTwoModules),
    path: "change/terms/wants/0",
  },
  {
    code: "join.residual-not-possible",
    meaning: {
      en: "A buy-in on the residual value of orders, of a credit note, or of what is not covered.",
      fr: "Un droit d’entrée sur la valeur résiduelle de commandes, d’un avoir ou de ce qui n’est pas couvert.",
    },
    input: '{ kind: "join", basis: "residual", … } of a funding with a gap',
    run: () =>
      amended(joins({ terms: { amount: "1.00" }, basis: "residual", elapsedMonths: 24, lifetimeMonths: 60 }), {
        kind: "voluntary-share",
        pledges: [{ party: "a", amount: "50.00" }],
      }),
    path: "change/basis",
  },
  {
    code: "join.already-there",
    meaning: {
      en: "A joiner that is a party already.",
      fr: "Un entrant qui est déjà partie.",
    },
    input: '{ kind: "join", party: { id: "a", … } }',
    run: () => amended(joins({ party: { id: "a", name: "A" } })),
    path: "change/party/id",
  },
  {
    code: "join.months",
    meaning: {
      en: "A residual value without its months, or with impossible ones.",
      fr: "Une valeur résiduelle sans ses mois, ou avec des mois impossibles.",
    },
    input: '{ kind: "join", basis: "residual", … } without months',
    run: () => amended(joins({ basis: "residual" })),
    path: "change",
  },
  {
    code: "join.until-without-date",
    meaning: {
      en: "A last day of buying in, without the day of joining.",
      fr: "Un dernier jour de droit d’entrée, sans le jour de l’adhésion.",
    },
    input: '{ kind: "join", until: "2031-12-31", … } without date',
    run: () => amended(joins({ until: "2031-12-31" })),
    path: "change/until",
  },
  {
    code: "withdraw.not-a-member",
    meaning: {
      en: "Somebody leaves who shares nothing.",
      fr: "Une partie se retire qui ne partage rien.",
    },
    input: '{ kind: "withdraw", party: "z", … }',
    run: () => amended(leaves("z")),
    path: "change/party",
  },
  {
    code: "withdraw.not-possible",
    meaning: {
      en: "A way of going on that the strategy does not have.",
      fr: "Une suite que la répartition ne connaît pas.",
    },
    input: '{ kind: "withdraw", party: "a", then: "replace", … } of a key',
    run: () => amended(leaves("a", "replace")),
    path: "change/then",
  },
  {
    code: "withdraw.invoiced",
    meaning: {
      en: "A member leaves before commitment and has an invoice.",
      fr: "Un membre se retire avant l’engagement alors qu’une facture lui a été émise.",
    },
    input: '{ kind: "withdraw", party: "a", when: "before-commitment" } with an invoice',
    run: () =>
      amended(leaves("a"), keyOfTwo, {
        schedule: [
          { label: "Acompte", rate: 30 },
          { label: "Solde", rate: 70 },
        ],
        issued: [{ party: "a", instalment: "Acompte", net: "15.00" }],
      }),
    path: "change/when",
  },
  {
    code: "withdraw.last",
    meaning: {
      en: "The last member leaves.",
      fr: "Le dernier membre se retire.",
    },
    input: '{ kind: "withdraw", party: "a", … } of a key with one row',
    run: () => amended(leaves("a"), { kind: "allocation-key", key: [{ party: "a", weight: 1 }] }),
    path: "change/party",
  },
  {
    code: "withdraw.module",
    meaning: {
      en: "A member leaves that alone wanted a module.",
      fr: "Un membre se retire qui souhaitait seul un module.",
    },
    input: '{ kind: "withdraw", party: "a", … } by module',
    run: () => amended(leaves("a"), byTwoModules),
    path: "change/party",
  },
  {
    code: "change-cost.by-module",
    meaning: {
      en: "Another cost for a funding by module, without saying which module changes.",
      fr: "Un autre coût pour un financement par module, sans dire quel module change.",
    },
    input: '{ kind: "change-cost", cost: "120.00" } by module',
    run: () => amended({ kind: "change-cost", cost: "120.00" }, byTwoModules),
    path: "change/cost",
  },
  {
    code: "lose-source.unknown",
    meaning: {
      en: "A source is lost that is not there.",
      fr: "Une ressource est perdue qui n’existe pas.",
    },
    input: '{ kind: "lose-source", from: "z" }',
    run: () => amended({ kind: "lose-source", from: "z" }),
    path: "change/from",
  },
  {
    code: "table.empty",
    meaning: { en: "A table with nothing in it.", fr: "Un tableau sans rien dedans." },
    input: 'requestFromTable([[""]])',
    run: () => requestFromTable([[""]]),
    path: "",
  },
  {
    code: "table.column-missing",
    meaning: {
      en: "A table that does not say who takes part, or what the cost is shared by.",
      fr: "Un tableau qui ne dit pas qui participe, ou selon quoi répartir le coût.",
    },
    input: "Coût | 5, then Membre",
    run: () => requestFromTable([...labels, ["Membre"], ["A"]]),
    path: "3",
  },
  {
    code: "table.column-twice",
    meaning: {
      en: "Two columns that may be meant for the same thing.",
      fr: "Deux colonnes qui peuvent désigner la même chose.",
    },
    input: "Membre | Poids | Population",
    run: () => requestFromTable([...labels, ["Membre", "Poids", "Population"], ["A", 1, 2]]),
    path: "3/C",
  },
  {
    code: "table.column-unfit",
    meaning: { en: "A column of bounds that nothing would keep.", fr: "Une colonne de bornes que rien ne tiendrait." },
    input: "Membre | Poids | Plafond TTC",
    run: () => requestFromTable([...labels, ["Membre", "Poids", "Plafond TTC"], ["A", 1, 2]]),
    path: "4/C",
  },
  {
    code: "table.label-missing",
    meaning: {
      en: "A table beside which nothing gives the cost.",
      fr: "Un tableau à côté duquel rien ne donne le coût.",
    },
    input: "Membre | Poids",
    run: () =>
      requestFromTable([
        ["Membre", "Poids"],
        ["A", 1],
      ]),
    path: "",
  },
  {
    code: "table.label-twice",
    meaning: { en: "A label that says two things.", fr: "Un libellé qui dit deux choses." },
    input: "Coût | 5, then Coût HT | 6",
    run: () => requestFromTable([...labels, ["Coût HT", 6], ...key]),
    path: "3/B",
  },
  {
    code: "table.name-missing",
    meaning: { en: "A row with a figure and without a name.", fr: "Une ligne qui a une valeur sans nom." },
    input: "Membre | Poids, then an empty cell | 1",
    run: () => requestFromTable([...labels, ...key, ["", 1]]),
    path: "5/A",
  },
  {
    code: "table.value-missing",
    meaning: {
      en: "A party without the figure that its share follows from.",
      fr: "Une partie sans la valeur dont sa quote-part découle.",
    },
    input: "Membre | Poids, then A | an empty cell",
    run: () => requestFromTable([...labels, ...key, ["B"]]),
    path: "5/B",
  },
  {
    code: "table.number",
    meaning: {
      en: "A number that cannot be read, or that can be read in two ways.",
      fr: "Un nombre qui ne se lit pas, ou qui se lit de deux façons.",
    },
    input: "Membre | Poids, then A | 1.234",
    run: () => requestFromTable([...labels, ...key, ["B", "1.234"]]),
    path: "5/B",
  },
  {
    code: "table.percent-mixed",
    meaning: {
      en: "Weights of which only some are percentages.",
      fr: "Des poids dont certains seulement sont des pourcentages.",
    },
    input: "Membre | Poids, then A | 1 and B | 2 %",
    run: () => requestFromTable([...labels, ...key, ["B", "2 %"]]),
    path: "5/B",
  },
  {
    code: "table.word",
    meaning: { en: "A word that is none of those possible.", fr: "Un mot qui n’est aucun de ceux possibles." },
    input: "Membre | Poids | Rôle, then A | 1 | chef",
    run: () => requestFromTable([...labels, ["Membre", "Poids", "Rôle"], ["A", 1, "chef"]]),
    path: "4/C",
  },
  {
    code: "table.date",
    meaning: { en: "A day or a year that cannot be read.", fr: "Un jour ou une année qui ne se lit pas." },
    input: "Date | hier",
    run: () => requestFromTable([...labels, ["Date", "hier"], ...key]),
    path: "3/B",
  },
  {
    code: "table.orders-differ",
    meaning: { en: "Unit orders of different amounts.", fr: "Des commandes unitaires de montants différents." },
    input: "Membre | Commande unitaire, then A | 5 and B | 4",
    run: () =>
      requestFromTable([
        ...labels,
        ["Nombre de contributeurs", 2],
        ["Écart", "crédit"],
        ["Membre", "Commande unitaire"],
        ["A", 5],
        ["B", 4],
      ]),
    path: "7/B",
  },
  {
    code: "table.rows-after",
    meaning: { en: "A party below the end of its table.", fr: "Une partie au-dessous de la fin de son tableau." },
    input: "Membre | Poids, then A | 1, an empty row, B | 2",
    run: () => requestFromTable([...labels, ...key, [], ["B", 2]]),
    path: "6/A",
  },
  {
    code: "table.share-differs",
    meaning: {
      en: "A share in the table that its own terms do not give.",
      fr: "Une quote-part du tableau que ses propres termes ne donnent pas.",
    },
    input: "Membre | Poids | Quote-part, then A | 1 | 4 for a cost of 5",
    run: () => requestFromTable([...labels, ["Membre", "Poids", "Quote-part"], ["A", 1, 4]]),
    path: "4/C",
  },
  {
    code: "table.several",
    meaning: { en: "Two tables that a cost can be shared by.", fr: "Deux tableaux d’après lesquels répartir un coût." },
    input: "Membre | Poids, twice",
    run: () => requestFromTable([...labels, ...key, [], ...key]),
    path: "6",
  },
  {
    code: "table.file-too-large",
    meaning: { en: "A file with more than is read of one.", fr: "Un fichier plus grand que ce qui s’en lit." },
    input: "a row of 1,001 cells",
    run: () => requestFromTable([Array.from({ length: 1_001 }, () => 1)]),
    path: "",
  },
  {
    code: "table.file-broken",
    meaning: { en: "A file that is not what it should be.", fr: "Un fichier qui n’est pas ce qu’il devrait être." },
    input: "a file of zeros",
    run: answered(await requestFromFile(new Uint8Array(9), "csv")),
    path: "",
  },
  {
    code: "table.file-locked",
    meaning: {
      en: "A file under a password, or of Excel before 2007.",
      fr: "Un fichier protégé par un mot de passe, ou d’un Excel d’avant 2007.",
    },
    input: "an .xls file",
    run: answered(await requestFromFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "xlsx")),
    path: "",
  },
  {
    code: "table.workbook-resaved",
    meaning: {
      en: "A live workbook that was saved as OpenDocument.",
      fr: "Un classeur vivant enregistré en OpenDocument.",
    },
    input: "annexe.xlsx, saved as annexe.ods",
    run: answered(await requestFromFile(resaved, "ods")),
    path: "",
  },
  {
    code: "table.cell-error",
    meaning: {
      en: "A cell that holds an error of the spreadsheet, or a formula without its result.",
      fr: "Une cellule qui contient une erreur du tableur, ou une formule sans son résultat.",
    },
    input: "Membre | Poids, then B | #REF!",
    run: () => requestFromTable([...labels, ...key, ["B", "#REF!"]]),
    path: "5/B",
  },
  {
    code: "table.cell-too-long",
    meaning: {
      en: "A text longer than a cell of a spreadsheet holds.",
      fr: "Un texte plus long que ce que contient une cellule de tableur.",
    },
    input: "Membre | Poids, then a name of 32,768 letters | 1",
    run: () => requestFromTable([...labels, ...key, ["b".repeat(32_768), 1]]),
    path: "5/A",
  },
  {
    code: "table.column-ignored",
    meaning: { en: "A warning: a column that is not read.", fr: "Un avertissement : une colonne qui n’est pas lue." },
    input: "Membre | Poids | Vu par",
    run: told(requestFromTable([...labels, ["Membre", "Poids", "Vu par"], ["A", 1, "B"]])),
    path: "3",
  },
  {
    code: "table.rows-ignored",
    meaning: {
      en: "A warning: rows beside the table that are not read.",
      fr: "Un avertissement : des lignes à côté du tableau qui ne sont pas lues.",
    },
    input: "Membre | Poids, then A | 1, an empty row, Lu et approuvé",
    run: told(requestFromTable([...labels, ...key, [], ["Lu et approuvé"]])),
    path: "6",
  },
  {
    code: "table.currency-assumed",
    meaning: { en: "A warning: no currency is named.", fr: "Un avertissement : aucune monnaie n’est nommée." },
    input: "Coût | 5, without a sign",
    run: told(requestFromTable([...labels.slice(0, 2), ...key])),
    path: "",
  },
  {
    code: "table.title-assumed",
    meaning: { en: "A warning: nothing gives the title.", fr: "Un avertissement : rien ne donne l’intitulé." },
    input: "Coût | 5 €, without a title",
    run: told(requestFromTable([["Coût", "5 €"], ...key])),
    path: "",
  },
  {
    code: "table.total-differs",
    meaning: {
      en: "A warning: a total that is not the sum of its rows.",
      fr: "Un avertissement : un total qui n’est pas la somme de ses lignes.",
    },
    input: "Membre | Poids, then A | 1 and Total | 2",
    run: told(requestFromTable([...labels, ...key, ["Total", 2]])),
    path: "5/B",
  },
  {
    code: "table.name-repeated",
    meaning: { en: "A warning: two rows under one name.", fr: "Un avertissement : deux lignes sous un même nom." },
    input: "Membre | Poids, then A | 1 and A | 1",
    run: told(requestFromTable([...labels, ...key, ["A", 1]])),
    path: "5/A",
  },
  {
    code: "table.rows-hidden",
    meaning: {
      en: "A warning: hidden rows that count.",
      fr: "Un avertissement : des lignes masquées qui comptent.",
    },
    input: "an .ods file: Membre | Poids, then A | 1 in a row that a filter hides",
    run: told(await requestFromFile(hidingOds(' table:visibility="filter"', ""), "ods")),
    path: "3",
  },
  {
    code: "table.column-hidden",
    meaning: {
      en: "A warning: a hidden column that counts.",
      fr: "Un avertissement : une colonne masquée qui compte.",
    },
    input: "an .ods file: Membre | Poids, the second column hidden",
    run: told(
      await requestFromFile(
        hidingOds("", '<table:table-column/><table:table-column table:visibility="collapse"/>'),
        "ods",
      ),
    ),
    path: "2",
  },
  {
    code: "workbook.not-live",
    meaning: {
      en: "A live workbook was asked for of a plan that native formulas do not recompute exactly.",
      fr: "Un classeur vivant est demandé pour un plan que des formules natives ne recalculent pas exactement.",
    },
    input: "workbook(plan, { live: true }) of a key with a minimum and a maximum",
    run: answered(
      await tryWorkbook(
        planFunding(
          /** @type {any} */ (
            byKey([
              { party: "a", weight: 1, minimum: "60.00" },
              { party: "b", weight: 1, maximum: "50.00" },
            ])
          ),
        ),
        { live: true },
      ),
    ),
    path: "plan",
  },
  {
    code: "workbook.unknown",
    meaning: {
      en: "A file was to be read back that is no workbook of the library, or whose hidden sheet is damaged.",
      fr: "Un fichier devait être relu qui n’est pas un classeur de la bibliothèque, ou dont la feuille cachée est abîmée.",
    },
    input: "requestFromWorkbook(new Uint8Array())",
    run: answered(await requestFromWorkbook(new Uint8Array())),
    path: "",
  },
  {
    code: "document.no-data",
    meaning: {
      en: "A document without the data of a plan, such as a CSV annex.",
      fr: "Un document sans les données d’un plan, comme une annexe CSV.",
    },
    input: "verifyDocument of another text",
    run: () => verifyDocument("Annexe financière"),
    path: "",
  },
  {
    code: "document.several-data",
    meaning: {
      en: "A document in which data stand more than once.",
      fr: "Un document où des données figurent plusieurs fois.",
    },
    input: "verifyDocument of an annex with a second, hidden plan",
    run: () => verifyDocument(smallAnnex().replace("</main>", '<pre class="quotepart-plan">{}</pre></main>')),
    path: "plan",
  },
  {
    code: "document.data-broken",
    meaning: {
      en: "A document whose data are no longer those that were written.",
      fr: "Un document dont les données ne sont plus celles qui ont été écrites.",
    },
    input: "verifyDocument of an annex with a quote missing in its data",
    run: () =>
      verifyDocument(smallAnnex().replace('{"format":"quotepart/document@1"', '{"format:"quotepart/document@1"')),
    path: "document",
  },
  {
    code: "document.differs",
    meaning: {
      en: "A document that says something else than its data give.",
      fr: "Un document qui dit autre chose que ce que donnent ses données.",
    },
    input: "verifyDocument of an annex in which 100,00 € reads 900,00 €",
    run: () => verifyDocument(smallAnnex().replace("100,00", "900,00")),
    path: "",
  },
  {
    code: "sql.split-invalid",
    meaning: {
      en: "Something else where the description of a split in SQL is due.",
      fr: "Autre chose à la place de la description d’une répartition en SQL.",
    },
    input: "tryApportionSql(null)",
    run: () => tryApportionSql(null),
    path: "",
  },
  {
    code: "sql.dialect-unknown",
    meaning: {
      en: "A dialect of SQL that is not written.",
      fr: "Un dialecte de SQL qui n’est pas écrit.",
    },
    input: 'tryApportionSql({ ..., dialect: "oracle" })',
    run: () => tryApportionSql({ ...inSql, dialect: "oracle" }),
    path: "dialect",
  },
  {
    code: "sql.name-invalid",
    meaning: {
      en: "Something that cannot be the name of a table or a column.",
      fr: "Ce qui ne peut pas être le nom d’une table ou d’une colonne.",
    },
    input: 'tryApportionSql({ ..., party: "" })',
    run: () => tryApportionSql({ ...inSql, party: "" }),
    path: "party",
  },
  {
    code: "sql.name-taken",
    meaning: {
      en: "A group that is called as a column of the result.",
      fr: "Un groupe qui s’appelle comme une colonne du résultat.",
    },
    input: 'tryApportionSql({ ..., groupBy: "units" })',
    run: () => tryApportionSql({ ...inSql, groupBy: "units" }),
    path: "groupBy",
  },
  {
    code: "sql.value-invalid",
    meaning: {
      en: "A value that is neither a column nor a whole number of at most 18 digits.",
      fr: "Une valeur qui n’est ni une colonne ni un nombre entier d’au plus 18 chiffres.",
    },
    input: "tryApportionSql({ ..., total: 0.5 })",
    run: () => tryApportionSql({ ...inSql, total: 0.5 }),
    path: "total",
  },
  {
    code: "sql.decimals-invalid",
    meaning: {
      en: "A number of decimals that no exact column has.",
      fr: "Un nombre de décimales qu’aucune colonne exacte n’a.",
    },
    input: "tryApportionSql({ ..., weightDecimals: 19 })",
    run: () => tryApportionSql({ ...inSql, weightDecimals: 19 }),
    path: "weightDecimals",
  },
  {
    code: "file.unreadable",
    meaning: { en: "A file that cannot be opened.", fr: "Un fichier qui ne peut pas être ouvert." },
    input: "quotepart plan nowhere.json",
    run: answered(await command(["plan", "nowhere.json"], {})),
    path: "",
  },
  {
    code: "file.unwritable",
    meaning: { en: "A file that cannot be written.", fr: "Un fichier qui ne peut pas être écrit." },
    input: "quotepart schema -o nowhere/schema.json",
    run: answered(await command(["schema", "-o", "nowhere/schema.json"], {})),
    path: "",
  },
  {
    code: "file.not-json",
    meaning: { en: "A file that is not JSON.", fr: "Un fichier qui n’est pas du JSON." },
    input: '{ "currency": "EUR", }',
    run: answered(await command(["plan", "request.json"], { "request.json": '{ "currency": "EUR", }' })),
    path: "",
  },
  {
    code: "file.empty",
    meaning: { en: "A file with nothing in it.", fr: "Un fichier vide." },
    input: "",
    run: answered(await command(["plan", "request.json"], { "request.json": " \n" })),
    path: "",
  },
  {
    code: "file.field-repeated",
    meaning: {
      en: "An object in a file that says the same field twice.",
      fr: "Un objet d’un fichier qui donne deux fois le même champ.",
    },
    input: '{ "currency": "EUR", "currency": "XPF" }',
    run: answered(
      await command(["plan", "request.json"], { "request.json": '{ "currency": "EUR", "currency": "XPF" }' }),
    ),
    path: "",
  },
];

/** @param {Smallest & (ToPlan | ToRun)} input @returns {Smallest & ToRun} */
const toRun = (input) => ("run" in input ? input : { ...input, run: () => tryPlanFunding(input.request) });

/** Each input with the way to run it. @type {readonly (Smallest & ToRun)[]} */
export const smallestInputs = inputs.map(toRun);

/** The inputs that are requests to plan. @type {readonly (Smallest & ToPlan)[]} */
export const badRequests = inputs.filter((input) => "request" in input);

/** Codes that no input earns: the library stops itself. */
export const withoutInput = [
  {
    code: "internal.defect",
    meaning: {
      en: "A broken promise of the library itself: it stops rather than give a plan that does not add up.",
      fr: "Une promesse non tenue par la bibliothèque elle-même : elle s’arrête plutôt que de rendre un plan faux.",
    },
  },
  {
    code: "report.docx-missing",
    meaning: {
      en: "A report was to be written as a Word document, and the optional package that writes it is not installed.",
      fr: "Un rapport devait être écrit comme document Word, et le paquet facultatif qui l’écrit n’est pas installé.",
    },
  },
  {
    code: "workbook.hucre-missing",
    meaning: {
      en: "A workbook was to be written or read, and the optional package that does so is not installed.",
      fr: "Un classeur devait être écrit ou lu, et le paquet facultatif qui le fait n’est pas installé.",
    },
  },
  {
    code: "workbook.too-long",
    meaning: {
      en: "A workbook was asked for of a plan with more shares and invoices than anybody reads in a spreadsheet.",
      fr: "Un classeur est demandé pour un plan qui a plus de quotes-parts et de factures que personne n’en lit dans un tableur.",
    },
  },
];

/** Runs the command over files that only exist here, and gives what it answers as JSON. @param {string[]} argv @param {Record<string, string>} files */
async function command(argv, files) {
  let out = "";
  const world = {
    read: (/** @type {string} */ file) => new TextEncoder().encode(files[file] ?? fail()),
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
  await main([...argv, "--format", "json"], world);
  return JSON.parse(out);
}

/** @param {import("quotepart").Outcome<unknown>} outcome */
function answered(outcome) {
  return () => outcome;
}

/** @returns {never} */
function fail() {
  throw Object.assign(new Error("no such file"), { code: "ENOENT" });
}
