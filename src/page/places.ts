import { at, isObject, type Json, type Path } from "./json.js";

// Where in a request things stand that several parts of the form speak of.

export const MODALITY: Path = ["modality"];
export const STRATEGY: Path = ["modality", "strategy"];

/** The ways of funding that the form offers. */
export const modalityKinds = ["co-financed", "complementary-order", "initial-contract", "own-funds"] as const;
export type ModalityKind = (typeof modalityKinds)[number];

/** The ways of sharing that the form offers. */
export const strategyKinds = ["allocation-key", "voluntary-share", "unit-order", "round-robin", "by-module"] as const;
export type StrategyKind = (typeof strategyKinds)[number];

/** How the request is funded: the strategy of a co-financed one, the modality of another. */
export type FundingKind = Exclude<ModalityKind, "co-financed"> | StrategyKind;

/** What kind the modality is; undefined where it is none that is known. */
export function modalityOf(request: Json): ModalityKind | undefined {
  return modalityKinds.find((kind) => kind === at(request, ["modality", "kind"]));
}

/** How the request is funded; undefined where it says nothing that is known. */
export function fundingOf(request: Json): FundingKind | undefined {
  const modality = modalityOf(request);
  if (modality !== "co-financed") return modality;
  return strategyKinds.find((kind) => kind === at(request, ["modality", "strategy", "kind"]));
}

/** Where the terms of the funding stand. */
export const termsPath = (kind: FundingKind): Path => (isStrategy(kind) ? STRATEGY : MODALITY);

export const isStrategy = (kind: FundingKind): kind is StrategyKind => strategyKinds.some((one) => one === kind);

/** The list of those who share, where the funding has one: rows with a party, or ids alone. */
export function sharersPath(request: Json): Path | undefined {
  const kind = fundingOf(request);
  if (kind === undefined) return undefined;
  if (kind === "by-module") return isObject(at(request, [...STRATEGY, "key", 0])) ? [...STRATEGY, "key"] : undefined;
  const field = SHARERS[kind];
  return field === undefined ? undefined : [...termsPath(kind), field];
}

const SHARERS: Readonly<Partial<Record<FundingKind, string>>> = {
  "allocation-key": "key",
  "voluntary-share": "pledges",
  "unit-order": "contributors",
  "round-robin": "members",
  "complementary-order": "associates",
};
