import type { LegalWords } from "./legal-words.js";

/** Les contrôles juridiques : les phrases françaises. */
export const legalFr: LegalWords = {
  titles: {
    "modifications-cumulated": "Modifications de faible montant",
    "modification-each": "Prestations supplémentaires",
    "direct-award": "Marché sans publicité ni mise en concurrence préalables",
    "own-share": "Participation minimale du maître d’ouvrage",
    "fonds-de-concours": "Fonds de concours",
    "recovery-floor": "Seuil de recouvrement",
    "vat-compensation": "Estimation du FCTVA",
  },
  found: {
    "modifications-cumulated": ({ rate, initial, modifications }, { value, limit }, say) => {
      const [subject, pronoun] =
        modifications === 1
          ? ["la modification atteint", "elle doit rester inférieure"]
          : ["les modifications cumulées, cette commande comprise, atteignent", "elles doivent rester inférieures"];
      return `${subject} ${say.amount(value ?? "0")} ${say.net} ; ${pronoun} à ${say.amount(limit ?? "0")} ${say.net}, soit ${say.rate(rate)} du montant initial du marché (${say.amount(initial)} ${say.net}).`;
    },
    "modification-each": ({ rate, initial, modification, isOrder }, { value, limit }, say) =>
      `la modification nᵒ ${say.number(modification)}${isOrder ? ", qui est cette commande," : ""} est de ${say.amount(value ?? "0")} ${say.net} ; elle ne doit pas dépasser ${say.amount(limit ?? "0")} ${say.net}, soit ${say.rate(rate)} du montant initial du marché (${say.amount(initial)} ${say.net}).`,
    "direct-award": ({ order, comparableNeeds }, { value, limit }, say) => {
      const detail =
        comparableNeeds === null
          ? ", sans compter les autres besoins homogènes"
          : `, soit ${say.amount(order)} ${say.net} pour ce développement et ${say.amount(comparableNeeds)} ${say.net} pour les autres besoins homogènes`;
      return `le besoin de tous les membres est estimé à ${say.amount(value ?? "0")} ${say.net}${detail} ; il doit rester inférieur à ${say.amount(limit ?? "0")} ${say.net}.`;
    },
    "own-share": ({ name, rate, total }, { value, limit }, say) => {
      const own =
        value === null
          ? "la part du maître d’ouvrage n’est pas connue"
          : `${name ?? "le maître d’ouvrage"} prend en charge ${say.amount(value)} ${say.net}`;
      return `${own} ; sa part doit être d’au moins ${say.amount(limit ?? "0")} ${say.net}, soit ${say.rate(rate)} des financements publics (${say.amount(total)} ${say.net}).`;
    },
    "fonds-de-concours": ({ reading, rate, remainder, isEquipment }, { value, limit }, say) => {
      const given =
        value === null
          ? "le montant des fonds de concours n’est pas connu"
          : `les fonds de concours atteignent ${say.amount(value)}`;
      const read = {
        "with-vat": "selon la lecture toutes taxes comprises, FCTVA non déduit",
        "after-fctva": "selon la lecture toutes taxes comprises, FCTVA déduit",
        net: "selon la lecture hors taxes, qui vaut si la TVA est récupérée",
      }[reading];
      const most =
        limit === null || remainder === null
          ? "le plafond n’est pas connu"
          : `le plafond est de ${say.amount(limit)}, soit ${say.rate(rate)} de ce que laissent ${reading === "after-fctva" ? "les subventions, le FCTVA" : "les subventions"} et les autres participations (${say.amount(remainder)})`;
      const contradiction =
        reading === "net" || limit === null ? "" : " Les sources se contredisent sur la déduction du FCTVA.";
      const forbidden =
        isEquipment === false ? " Un fonds de concours suppose un équipement, ce que ce développement n’est pas." : "";
      return `${given} ; ${read}, ${most}.${contradiction}${forbidden}`;
    },
    "recovery-floor": ({ name, claims, below, isWithVat }, { value, limit }, say) => {
      const tax = isWithVat ? ` ${say.gross}` : "";
      const counted =
        below === 0 ? "" : ` Créances inférieures à ce seuil : ${say.number(below)} sur ${say.number(claims)}.`;
      return `la plus petite créance à refacturer est de ${say.amount(value ?? "0")}${tax} (${name}) ; en deçà de ${say.amount(limit ?? "0")}, une créance n’est pas mise en recouvrement.${counted}`;
    },
    "vat-compensation": ({ name, rate, gross, subsidies, net }, { value }, say) => {
      const off = /^0(\.0*)?$/.test(subsidies) ? "" : ` et ${say.amount(subsidies)} de subventions`;
      return `hypothèse de ${say.amount(value ?? "0")} pour ${name}, soit ${say.rate(rate)} d’une dépense de ${say.amount(gross)} ${say.gross} ; après ce FCTVA${off}, il resterait ${say.amount(net)}.`;
    },
  },
  foundElsewhere: ({ value, limit }) => `valeur relevée, ${value ?? "non connue"} ; limite, ${limit ?? "aucune"}.`,
  results: {
    ok: "La limite est respectée.",
    alert: "Alerte : la limite n’est pas respectée.",
  },
  assumption: "C’est une simple hypothèse, sans limite à respecter.",
  unverifiable: (facts) =>
    facts.length === 0 ? "Non vérifiable." : `Non vérifiable, faute de connaître : ${facts.join(" ; ")}.`,
  facts: {
    country: "le pays",
    contractingParty: "le maître d’ouvrage",
    contractKind: "l’objet du marché (services, fournitures ou travaux)",
    isOverseas: "la situation du maître d’ouvrage, outre-mer ou non",
    reinvoices: "la refacturation aux autres parties, prévue ou non",
    isEquipment: "la qualité d’équipement du développement",
    fondsDeConcours: "les parties qui versent un fonds de concours",
    vatIsRecovered: "la récupération de la TVA, possible ou non",
    fctvaEligible: "les parties éligibles au FCTVA",
    comparableNeeds: "le montant des autres besoins homogènes",
    nature: "la nature de la dépense (investissement ou fonctionnement)",
    vatRate: "le taux de TVA du maître d’ouvrage",
    currency: "la contre-valeur en euros",
  },
  notLookedAt: (spots) => `Ce contrôle n’examine pas : ${spots.join(" ; ")}.`,
  blindSpots: {
    "european-threshold": "le seuil européen, que la modification ne doit pas non plus atteindre",
    "other-regimes": "les modifications faites sous un autre régime, qui ne se cumulent pas",
    "price-revision": "la révision du montant initial par la formule de prix",
    "offset-reductions": "la compensation entre augmentations et diminutions",
    "change-of-contractor": "l’impossibilité de changer de titulaire",
    circumvention: "le contournement des règles par des modifications successives",
    "completeness-of-needs": "l’exhaustivité des besoins homogènes",
    splitting: "le fractionnement du besoin entre plusieurs marchés",
    "lead-competences": "la part plus élevée d’un chef de file pour les compétences partagées",
    "territorial-cooperation": "la coopération territoriale européenne",
    "prefect-derogation": "les dérogations du préfet",
    "private-funders": "la présence de financeurs privés, ici comptés comme publics",
    "concordant-votes": "les délibérations concordantes",
    membership: "le lien entre l’intercommunalité et sa commune membre",
    instalments: "les échéances, dont chacune peut former une créance",
    hospitals: "le seuil propre aux établissements de santé",
    eligibility: "l’éligibilité de la dépense et du bénéficiaire",
    "state-subsidies": "les subventions de l’État calculées TVA comprise, à déduire de l’assiette",
    "third-party-parts": "la part supportée par un tiers non bénéficiaire du fonds",
    "later-rates": "une modification du taux postérieure aux sources, qui vont jusqu’à 2022",
  },
  dated: (from, until) =>
    until === null
      ? `Règle en vigueur au moins depuis le ${from} ; source : `
      : `Règle en vigueur du ${from} au ${until} ; source : `,
  colon: " : ",
};
