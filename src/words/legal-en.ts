import type { LegalWords } from "./legal-words.js";

/** Legal checks: the English sentences. The texts of law keep their French names. */
export const legalEn: LegalWords = {
  titles: {
    "modifications-cumulated": "Small modifications",
    "modification-each": "Supplementary services",
    "direct-award": "Contract without prior publicity and competition",
    "own-share": "Least share of the contracting party",
    "fonds-de-concours": "Fonds de concours, an inter-municipal contribution",
    "recovery-floor": "Floor for the recovery of claims",
    "vat-compensation": "Estimate of the FCTVA, the VAT compensation fund",
  },
  found: {
    "modifications-cumulated": ({ rate, initial, modifications }, { value, limit }, say) => {
      const subject =
        modifications === 1 ? "the modification comes to" : "all modifications together, this order included, come to";
      return `${subject} ${say.amount(value ?? "0")} net of VAT; this must stay below ${say.amount(limit ?? "0")}, which is ${say.rate(rate)} of the initial amount of the contract (${say.amount(initial)}).`;
    },
    "modification-each": ({ rate, initial, modification, isOrder }, { value, limit }, say) =>
      `modification no. ${say.number(modification)}${isOrder ? ", which is this order," : ""} is ${say.amount(value ?? "0")} net of VAT; it must not exceed ${say.amount(limit ?? "0")}, which is ${say.rate(rate)} of the initial amount of the contract (${say.amount(initial)}).`,
    "direct-award": ({ order, comparableNeeds }, { value, limit }, say) => {
      const detail =
        comparableNeeds === null
          ? ", without the other comparable needs"
          : `, of which ${say.amount(order)} for this development and ${say.amount(comparableNeeds)} for other comparable needs`;
      return `the need of all members is estimated at ${say.amount(value ?? "0")} net of VAT${detail}; it must stay below ${say.amount(limit ?? "0")}.`;
    },
    "own-share": ({ name, rate, total }, { value, limit }, say) => {
      const own =
        value === null
          ? "the share of the contracting party is not known"
          : `${name ?? "the contracting party"} bears ${say.amount(value)} net of VAT`;
      return `${own}; its share must be at least ${say.amount(limit ?? "0")}, which is ${say.rate(rate)} of the public funding (${say.amount(total)}).`;
    },
    "fonds-de-concours": ({ reading, rate, remainder, isEquipment }, { value, limit }, say) => {
      const given =
        value === null
          ? "the amount of the fonds de concours is not known"
          : `the fonds de concours come to ${say.amount(value)}`;
      const read = {
        "with-vat": "read with VAT, the FCTVA not taken off",
        "after-fctva": "read with VAT, the FCTVA taken off",
        net: "read net of VAT, which holds if the VAT is recovered",
      }[reading];
      const most =
        limit === null || remainder === null
          ? "the ceiling is not known"
          : `the ceiling is ${say.amount(limit)}, which is ${say.rate(rate)} of what ${reading === "after-fctva" ? "subsidies, the FCTVA" : "subsidies"} and other members leave (${say.amount(remainder)})`;
      const contradiction =
        reading === "net" || limit === null ? "" : " Sources contradict each other on whether the FCTVA comes off.";
      const forbidden =
        isEquipment === false ? " A fonds de concours needs an “équipement”, which this development is not." : "";
      return `${given}; ${read}, ${most}.${contradiction}${forbidden}`;
    },
    "recovery-floor": ({ name, claims, below, isWithVat }, { value, limit }, say) => {
      const tax = isWithVat ? " with VAT" : "";
      const counted = below === 0 ? "" : ` Claims below this floor: ${say.number(below)} of ${say.number(claims)}.`;
      return `the smallest claim to re-invoice is ${say.amount(value ?? "0")}${tax} (${name}); a claim below ${say.amount(limit ?? "0")} is not recovered.${counted}`;
    },
    "vat-compensation": ({ name, rate, gross, subsidies, net }, { value }, say) => {
      const off = /^0(\.0*)?$/.test(subsidies) ? "" : ` and ${say.amount(subsidies)} of subsidies`;
      return `an assumption of ${say.amount(value ?? "0")} for ${name}, which is ${say.rate(rate)} of a spending of ${say.amount(gross)} with VAT; after this FCTVA${off}, ${say.amount(net)} would remain.`;
    },
  },
  foundElsewhere: ({ value, limit }) => `value found, ${value ?? "not known"}; limit, ${limit ?? "none"}.`,
  results: {
    ok: "The limit is kept.",
    alert: "Alert: the limit is not kept.",
  },
  assumption: "This is a mere assumption, with no limit to keep.",
  unverifiable: (facts) =>
    facts.length === 0 ? "This cannot be verified." : `This cannot be verified without knowing: ${facts.join("; ")}.`,
  facts: {
    country: "the country",
    contractingParty: "the contracting party",
    contractKind: "what the contract is for (services, supplies or works)",
    isOverseas: "whether the contracting party lies overseas",
    reinvoices: "whether the others are re-invoiced",
    isEquipment: "whether the development is an “équipement”",
    fondsDeConcours: "which parties pay a fonds de concours",
    vatIsRecovered: "whether the VAT is recovered",
    fctvaEligible: "which parties are eligible for the FCTVA",
    comparableNeeds: "the amount of other comparable needs",
    nature: "the nature of the spending (investment or operating)",
    vatRate: "the VAT rate of the contracting party",
    currency: "the amounts in euros",
  },
  notLookedAt: (spots) => `This check does not look at: ${spots.join("; ")}.`,
  blindSpots: {
    "european-threshold": "the European threshold, which the modification must not reach either",
    "other-regimes": "modifications made under another regime, which are not added up",
    "price-revision": "the revision of the initial amount by the price formula",
    "offset-reductions": "whether increases and reductions may be offset",
    "change-of-contractor": "whether changing the contractor is out of the question",
    circumvention: "whether successive modifications get round the rules",
    "completeness-of-needs": "whether the comparable needs are complete",
    splitting: "whether the need was split over several contracts",
    "lead-competences": "the higher share of a lead for shared competences",
    "territorial-cooperation": "European territorial cooperation",
    "prefect-derogation": "what the prefect may allow",
    "private-funders": "whether a funder is private, all being counted as public here",
    "concordant-votes": "the concordant votes of both councils",
    membership: "whether one is an inter-municipal body and the other its member",
    instalments: "instalments, each of which may be a claim of its own",
    hospitals: "the floor of hospitals, which is another one",
    eligibility: "whether the spending and the beneficiary are eligible",
    "state-subsidies": "subsidies of the State computed with VAT, which come off the base",
    "third-party-parts": "the part borne by a third party that the fund does not compensate",
    "later-rates": "a change of the rate after the sources, which go up to 2022",
  },
  dated: (from, until) =>
    until === null
      ? `Rule in force at least since ${from}; source: `
      : `Rule in force from ${from} to ${until}; source: `,
  colon: ": ",
};
