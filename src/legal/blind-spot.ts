/** What one of our rules leaves to a person. */
export type LegalBlindSpot =
  /** The European threshold, which the modification must not reach either. */
  | "european-threshold"
  /** Whether earlier modifications were made under another regime, and are not to be counted. */
  | "other-regimes"
  /** The initial amount after a revision of prices. */
  | "price-revision"
  /** Whether reductions may be offset against increases. */
  | "offset-reductions"
  /** Whether another contractor is out of the question. */
  | "change-of-contractor"
  /** Whether modifications follow each other to get round the rules. */
  | "circumvention"
  /** Whether the comparable needs given are all there are. */
  | "completeness-of-needs"
  /** Whether other contracts of the same kind were split off. */
  | "splitting"
  /** The higher part that a lead of shared competences bears. */
  | "lead-competences"
  /** European territorial cooperation, which is exempt. */
  | "territorial-cooperation"
  /** What a prefect may allow. */
  | "prefect-derogation"
  /** Whether a funder is private, and not to be counted. */
  | "private-funders"
  /** Whether both councils voted. */
  | "concordant-votes"
  /** Whether payer and beneficiary are an inter-municipal body and its member. */
  | "membership"
  /** Instalments, each of which may be a claim of its own. */
  | "instalments"
  /** The lower floor of hospitals. */
  | "hospitals"
  /** Whether this spending and this party are eligible. */
  | "eligibility"
  /** Subsidies of the State that were computed including VAT. */
  | "state-subsidies"
  /** The part that a third party bears which the fund does not compensate. */
  | "third-party-parts"
  /** Whether the rate changed since the sources were written. */
  | "later-rates";
