// @ts-check
// Random requests that a live workbook can be made of, from a seed: the engines of spreadsheets and LibreOffice are given
// the same ones. Plain JavaScript, so that tests outside vitest draw them too.

/** Names that a careless writer of files would turn into formulas, errors or markup. */
const AWKWARD = [
  "=1+1",
  "+33 3 87",
  "-Metz",
  "@Nancy",
  "#REF!",
  "#N/A",
  "_x0041_",
  'Ville « "la" grande » & <co>',
  "L'éditeur",
  "🙂 Ville",
  "Communauté d’agglomération du Pays de Saint-Malo Agglomération et de la Côte d’Émeraude",
  "*",
  "?",
  ">5",
  "~",
];

const IDS = [
  "metz",
  "nancy",
  "toul",
  "B",
  "a",
  "é",
  "10",
  "9",
  "z",
  "0",
  "__proto__",
  "laxou",
  "Ä",
  "b2",
  "vandoeuvre",
];

/** Draws numbers between 0 and 1 that follow from a seed alone. @param {number} seed */
export function drawing(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    often: (/** @type {number} */ part) => next() < part,
    /** @template One @param {readonly One[]} list @returns {One} */
    oneOf: (list) => /** @type {One} */ (list[below(list.length)]),
  };
}

/** @typedef {ReturnType<typeof drawing>} Draw */

const SCALES = /** @type {const} */ ({ EUR: 2, XPF: 0, TND: 3 });

/** @param {number} units @param {keyof typeof SCALES} currency */
export function amount(units, currency) {
  const digits = String(Math.abs(units)).padStart(SCALES[currency] + 1, "0");
  const cut = digits.length - SCALES[currency];
  const text = SCALES[currency] === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units < 0 ? `-${text}` : text;
}

/** A request that a live workbook can mostly be made of. @param {number} seed @returns {any} */
export function liveRequest(seed) {
  const draw = drawing(seed);
  const { below, often, oneOf } = draw;
  const currency = oneOf(/** @type {const} */ (["EUR", "EUR", "EUR", "XPF", "TND"]));
  const count = often(0.1) ? 10 + below(20) : 1 + below(7);
  const parties = Array.from({ length: count }, (_, at) => ({
    id: at < IDS.length ? String(IDS[(at * 7 + seed) % IDS.length]) : `m${at}`,
    name: often(0.25) ? `${oneOf(AWKWARD)}${at}` : often(0.03) ? oneOf(AWKWARD) : `Ville de ${at + 1}`,
  }));
  const ids = parties.map(({ id }) => id);
  const edge = often(0.06) && count > 1 ? edgeOf(draw) : null;
  const cost =
    edge?.cost ??
    oneOf([below(3), below(20), below(10_000), below(10 ** 6), below(10 ** 7), below(10 ** 7), below(10 ** 9)]);
  const money = (/** @type {number} */ units) => amount(units, currency);
  const part = () => Math.floor((cost / count) * (below(21) / 10));
  const weightDigits = oneOf([0, 0, 1, 2]);
  const weight = () =>
    oneOf([
      () => String(below(3)),
      () => String(below(300_000)),
      () => (below(3000) / 10 ** weightDigits).toFixed(weightDigits),
    ])();
  /** @type {any} */
  const found = kindOf();
  const publisher = { id: "publisher", name: "L’éditeur", role: "publisher" };
  const funder = { id: "region", name: "Région", role: "funder" };
  const sources = found.isMirrored || often(0.6) ? [] : sourcesOf();
  const all = [...parties, ...(found.needs ?? []), ...(sources.length > 0 ? [publisher, funder] : [])];
  const unique = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
  const hasVat = often(0.6);
  const rates = ["20", "5.5", "21", "0", "2.1", "8.5"];
  const isCredit = found.isMirrored && often(0.15);
  return {
    currency,
    development: { id: "wcs-1", title: "=SOMME(A1) & carte", cost: money(isCredit ? -cost : cost) },
    parties: unique.map((party, at) => {
      if (!hasVat || party.role === "publisher") return party;
      const vatRate = party.role === "funder" ? "0" : oneOf(rates);
      return { ...party, vatRate, ...(Number(vatRate) === 0 ? { vatReason: `motif ${at}` } : {}) };
    }),
    ...(sources.length > 0 ? { sources } : {}),
    modality: found.modality,
    ...(found.isMirrored && often(0.4) ? { rounding: { rule: "bearer", party: oneOf(ids) } } : {}),
    ...(!found.isMirrored && often(0.3)
      ? { rounding: { rule: "largest-remainder", priority: [...ids].reverse().slice(0, 2) } }
      : {}),
    ...(often(0.5) ? { schedule: scheduleOf(draw) } : {}),
  };

  function sourcesOf() {
    const ceiling = often(0.5) ? { ceiling: money(Math.floor(cost / 5)) } : {};
    const first = often(0.5)
      ? { kind: "subsidy", from: "region", rate: oneOf(["30", "12.5", "33.33"]), ...ceiling }
      : { kind: "subsidy", from: "region", amount: money(Math.floor(cost / 4)), ...ceiling };
    const second = { kind: "publisher-share", from: "publisher", amount: money(Math.floor(cost / 7)) };
    const third = { kind: "in-kind", from: ids[0], value: money(Math.floor(cost / 9)) };
    return [first, ...(often(0.5) ? [second] : []), ...(often(0.3) ? [third] : [])];
  }

  function kindOf() {
    if (edge !== null) {
      const key = ids.map((party, at) => ({ party, weight: edge.weights[at] ?? "0" }));
      return { modality: { kind: "co-financed", strategy: { kind: "allocation-key", key } } };
    }
    const kind = oneOf([
      "key",
      "key",
      "key-min",
      "key-max",
      "pledges",
      "pledges",
      "pledges",
      "orders",
      "turns",
      "turns",
      "order",
      "single",
    ]);
    /** @param {object} strategy @param {object} more */
    const strategy = (strategy, more = {}) => ({ modality: { kind: "co-financed", strategy }, ...more });
    if (kind.startsWith("key")) {
      const key = ids.map((party) => ({
        party,
        weight: weight(),
        ...(kind === "key-min" && often(0.6) ? { minimum: money(part()) } : {}),
        ...(kind === "key-max" && often(0.6) ? { maximum: money(part()) } : {}),
      }));
      if (key.every((row) => Number(row.weight) === 0)) Object.assign(/** @type {object} */ (key[0]), { weight: "3" });
      return strategy({ kind: "allocation-key", key }, { isMirrored: kind === "key" });
    }
    if (kind === "pledges") {
      const short = oneOf(["report", "top-up", "top-up", "top-up", "cancel"]);
      const over = oneOf(["proportional", "proportional", "credit", "refuse"]);
      const pledges = ids.map((party) => {
        const pledge = part();
        return {
          party,
          amount: money(pledge),
          ...(often(0.5) ? { maximum: money(pledge + below(pledge + 2)) } : {}),
          ...(often(0.3) ? { minimum: money(below(pledge + 1)) } : {}),
        };
      });
      const threshold = often(0.2) ? { threshold: { rate: oneOf(["80", "33.3", "50"]) } } : {};
      return strategy({
        kind: "voluntary-share",
        pledges,
        onShortfall: { policy: short },
        onSurplus: { policy: over },
        ...threshold,
      });
    }
    if (kind === "orders") {
      const waiting = often(0.4) && count > 2 ? ids.slice(count - 1 - below(2)) : [];
      const contributors = ids.slice(0, count - waiting.length);
      const number = contributors.length + oneOf([0, 0, 1, 2]);
      const byUnit = oneOf([
        {},
        { unit: money(Math.floor((cost / number) * (0.7 + below(6) / 10))) },
        { roundUnitTo: money(oneOf([7, 100, 1000])) },
      ]);
      const isBorne = often(0.6);
      const bearer = often(0.4) ? ids[0] : "publisher";
      const difference = isBorne ? { policy: "bearer", party: bearer } : { policy: "credit" };
      const needs = isBorne ? [{ id: "publisher", name: "L’éditeur", role: "publisher" }] : [];
      return strategy(
        { kind: "unit-order", contributors, count: number, difference, waitingList: waiting, ...byUnit },
        { needs },
      );
    }
    if (kind === "turns") {
      const members = ids.map((party) => ({
        party,
        weight: weight(),
        ...(often(0.2) ? { ceiling: money(part() * 3) } : {}),
      }));
      if (members.every((row) => Number(row.weight) === 0))
        Object.assign(/** @type {object} */ (members[0]), { weight: "1" });
      const turns = Array.from({ length: below(6) }, (_, at) => ({
        development: `past-${at}`,
        cost: money(oneOf([below(cost + 5), cost])),
        payer: oneOf(ids),
      }));
      const skip = often(0.3) ? [oneOf(ids)] : [];
      return strategy({
        kind: "round-robin",
        rule: oneOf(["furthest-behind", "furthest-behind", "fixed-order"]),
        members,
        turns,
        skip,
      });
    }
    const contract = { reference: "2024-17", amount: money(cost) };
    if (kind === "order" && count > 1) {
      const way = oneOf(["rate", "amount", "weight", "mixed"]);
      const associates = ids.slice(1).map((party, at) => {
        const own = way === "mixed" ? ["rate", "amount", "weight"][at % 3] : way;
        if (own === "rate") return { party, rate: oneOf(["1", "2.5", "3.33"]) };
        return own === "amount"
          ? { party, amount: money(Math.floor(cost / (4 * count))) }
          : { party, weight: weight() };
      });
      const hasWeights = associates.some((one) => "weight" in one);
      const lead = {
        kind: "complementary-order",
        lead: ids[0],
        contract,
        associates,
        ...(hasWeights ? { leadWeight: "2" } : {}),
      };
      return { modality: lead };
    }
    return often(0.5)
      ? { modality: { kind: "initial-contract", authority: ids[0], contract }, isMirrored: true }
      : {
          modality: { kind: "own-funds", publisher: "publisher" },
          needs: [{ id: "publisher", name: "L’éditeur", role: "publisher" }],
          isMirrored: true,
        };
  }
}

/**
 * A cost and two weights for which a share lies so little below a whole number that its quotient, written with 15 digits, is
 * that number: LibreOffice's INT takes the one for the other.
 * @param {Draw} draw
 */
function edgeOf({ below }) {
  const whole = 29_999_999n;
  let cost = 0n;
  while (divisorOf(cost, whole) !== 1n) cost = BigInt(20_000_000 + below(9_000_000));
  // The weight k with k × cost = whole - 1, counted in wholes.
  let weight = 0n;
  for (let [a, b, x, y] = [cost % whole, whole, 1n, 0n]; a > 0n; ) {
    if (a === 1n) weight = ((-x % whole) + whole) % whole;
    const quotient = b / a;
    [a, b, x, y] = [b - quotient * a, a, y - quotient * x, x];
  }
  return { cost: Number(cost), weights: [String(weight), String(whole - weight)] };
}

/** @param {bigint} a @param {bigint} b @returns {bigint} */
const divisorOf = (a, b) => (a === 0n ? b : divisorOf(b % a, a));

/** @param {Draw} draw */
function scheduleOf({ below, oneOf }) {
  const rates = oneOf([[100], [30, 40, 30], [30, 70], [0, 50, 50], [33.33, 33.33, 33.34], [12.5, 87.5], [10, 0, 90]]);
  return rates.map((rate, at) => ({
    label: `Échéance ${at + 1}`,
    rate: String(rate),
    ...(below(2) === 0 ? { due: `2027-0${at + 1}-15` } : {}),
  }));
}
