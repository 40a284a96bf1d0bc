import { frozen } from "../plan/freeze.js";
import type { LegalRule } from "../request/legal-rule.js";
import type { LegalBlindSpot } from "./blind-spot.js";
import type { LegalTest } from "./legal-test.js";

/** A rule whose test and whose blind spots are ours, so that every one of them has its sentence. */
interface OwnRule extends LegalRule {
  readonly test: LegalTest;
  readonly looksNotAt: readonly LegalBlindSpot[];
}

const CCP = "code de la commande publique";
const CGCT = "code général des collectivités territoriales";

/** No rule before the code that holds it: it has been in force since this day. */
const SINCE_THE_CODE = "2019-04-01";

const ours: readonly OwnRule[] = [
  {
    id: "fr.modifications-cumulated",
    country: "FR",
    law: CCP,
    article: "R2194-8",
    test: "modifications-cumulated",
    value: "10",
    unit: "percent",
    validFrom: SINCE_THE_CODE,
    validUntil: null,
    source: "https://marche-public.fr/ccp/R2194-08-code-commande-publique.htm",
    confidence: "A",
    looksNotAt: ["european-threshold", "other-regimes", "offset-reductions", "price-revision"],
  },
  {
    id: "fr.supplementary-services",
    country: "FR",
    law: CCP,
    article: "R2194-3",
    test: "modification-each",
    value: "50",
    unit: "percent",
    validFrom: SINCE_THE_CODE,
    validUntil: null,
    source: "http://www.marche-public.fr/ccp/R2194-03-code-commande-publique.htm",
    confidence: "A",
    looksNotAt: ["change-of-contractor", "circumvention", "price-revision"],
  },
  {
    id: "fr.direct-award-until-2026-03",
    country: "FR",
    law: CCP,
    article: "R2122-8",
    test: "direct-award",
    value: "40000",
    unit: "amount",
    validFrom: "2020-01-01",
    validUntil: "2026-03-31",
    source:
      "http://www.seban-associes.avocat.fr/relevement-du-seuil-des-marches-dispenses-de-procedure-prealable-a-40-000-euros/",
    confidence: "B",
    looksNotAt: ["completeness-of-needs", "splitting"],
  },
  {
    id: "fr.direct-award",
    country: "FR",
    law: CCP,
    article: "R2122-8",
    test: "direct-award",
    value: "60000",
    unit: "amount",
    validFrom: "2026-04-01",
    validUntil: null,
    source:
      "https://www.laviecommunale-actualites.fr/actualites-juridiques/marches-publics/marches-publics-au-1er-janvier-2026-nouveaux-seuils-et",
    confidence: "B",
    looksNotAt: ["completeness-of-needs", "splitting"],
  },
  {
    id: "fr.own-share",
    country: "FR",
    law: CGCT,
    article: "L1111-10",
    test: "own-share",
    value: "20",
    unit: "percent",
    validFrom: "2012-01-01",
    validUntil: null,
    source:
      "https://french-business-law.com/rench-legislation-art/article-l1111-10-of-the-french-general-code-of-local-authorities",
    confidence: "B",
    looksNotAt: ["lead-competences", "territorial-cooperation", "prefect-derogation", "private-funders"],
  },
  {
    id: "fr.fonds-de-concours",
    country: "FR",
    law: CGCT,
    article: "L5214-16 V, L5215-26, L5216-5 VI",
    test: "fonds-de-concours",
    value: "50",
    unit: "percent",
    validFrom: "2017-12-08",
    validUntil: null,
    source: "https://blog.landot-avocats.net/2017/12/08/un-syndicat-peut-il-beneficier-dun-fonds-de-concours/",
    confidence: "A",
    looksNotAt: ["membership", "concordant-votes"],
  },
  {
    id: "fr.recovery-floor",
    country: "FR",
    law: CGCT,
    article: "D1611-1",
    test: "recovery-floor",
    value: "15",
    unit: "amount",
    validFrom: "2017-04-11",
    validUntil: null,
    source: "https://tricoteuses.fr/legifrance/sections/LEGISCTA000006192880",
    confidence: "A",
    looksNotAt: ["instalments", "hospitals"],
  },
  {
    id: "fr.vat-compensation",
    country: "FR",
    law: CGCT,
    article: "L1615-6",
    test: "vat-compensation",
    value: "16.404",
    unit: "percent",
    validFrom: "2015-01-01",
    validUntil: null,
    source: "https://fr.readkong.com/page/le-fonds-de-compensation-de-la-taxe-sur-la-valeur-ajoutee-1909909",
    confidence: "B",
    looksNotAt: ["eligibility", "state-subsidies", "third-party-parts", "later-rates"],
  },
];

/**
 * The rules of law that `checkLegal` looks at, as dated data: no number of the law stands in the code.
 *
 * French term: contrôles juridiques. Source: each rule names its own. Only what a text or a reliable secondary source
 * says is here; a caller adds or replaces any. Nothing here is legal advice.
 */
export const legalRules: readonly LegalRule[] = frozen(ours);
