/** A test of ours, by the name that a rule gives. */
export type LegalTest = keyof LegalTestParams;

/** What each of our tests says beside value and limit; amounts are decimal text. */
export interface LegalTestParams {
  /** All modifications of a contract together, against a part of its initial amount: must stay below. */
  readonly "modifications-cumulated": {
    /** The value of the rule, in per cent. */
    readonly rate: string;
    /** The initial amount of the contract, net of VAT. */
    readonly initial: string;
    /** How many modifications, this order included. */
    readonly modifications: number;
  };
  /** One modification of a contract, against a part of its initial amount: may reach it. */
  readonly "modification-each": {
    /** The value of the rule, in per cent. */
    readonly rate: string;
    /** The initial amount of the contract, net of VAT. */
    readonly initial: string;
    /** Which one, counted from 1. */
    readonly modification: number;
    /** Whether it is the order that the plan shares. */
    readonly isOrder: boolean;
  };
  /** The development with all comparable needs, against a threshold: must stay below. */
  readonly "direct-award": {
    /** What this development costs its buyers, net of VAT. */
    readonly order: string;
    /** The other needs; null where nobody says. */
    readonly comparableNeeds: string | null;
  };
  /** The contracting party's own share, against a part of all public funding: must reach it. */
  readonly "own-share": {
    /** The id of the party; null where nobody says which. */
    readonly party: string | null;
    /** The name of the party; null where nobody says which. */
    readonly name: string | null;
    /** The value of the rule, in per cent. */
    readonly rate: string;
    /** All public funding, net of VAT. */
    readonly total: string;
  };
  /** The fonds de concours, against a part of what subsidies and other members leave: may reach it. One check for each reading. */
  readonly "fonds-de-concours": {
    /** What the remainder counts. */
    readonly reading: FondsDeConcoursReading;
    /** The value of the rule, in per cent. */
    readonly rate: string;
    /** The name of the party; null where nobody says which. */
    readonly name: string | null;
    /** What is left to the beneficiary and to those who give; null where it cannot be known. */
    readonly remainder: string | null;
    /** Whether the development is an *équipement*; null where nobody says. */
    readonly isEquipment: boolean | null;
  };
  /** The smallest claim of a lead that re-invoices, against a floor: must reach it. */
  readonly "recovery-floor": {
    /** The id of the party. */
    readonly party: string;
    /** The name of the party. */
    readonly name: string;
    /** How many claims. */
    readonly claims: number;
    /** How many are below the floor. */
    readonly below: number;
    /** Whether the claim includes VAT; false where no rate is known. */
    readonly isWithVat: boolean;
  };
  /** What the FCTVA may give back, as an assumption; the value is the estimate, and there is no limit. */
  readonly "vat-compensation": {
    /** The id of the party. */
    readonly party: string;
    /** The name of the party. */
    readonly name: string;
    /** The value of the rule, in per cent. */
    readonly rate: string;
    /** What is invoiced, VAT included. */
    readonly gross: string;
    /** Subsidies that come off beside the FCTVA; 0 where the party is invoiced net of them. */
    readonly subsidies: string;
    /** Gross less subsidies and estimate. */
    readonly net: string;
  };
}

/** What the remainder of a fonds de concours counts: VAT included, the FCTVA taken off as well, or net of VAT. */
export type FondsDeConcoursReading = "with-vat" | "after-fctva" | "net";
