import { readFileSync } from "node:fs";

/** A largest-remainder case that another library publishes. */
export interface OtherLibraryCase {
  readonly id: string;
  readonly source: string;
  readonly total: string;
  readonly weights: readonly string[];
  readonly expected: readonly string[];
  readonly note: string;
}

/** A total shared by weights. */
export interface RemainderCase {
  readonly id: string;
  readonly kind: "largest-remainder";
  readonly inputs: { readonly total: string; readonly weights: readonly string[] };
  readonly expected: readonly string[];
}

/** Claims that exceed an amount. */
export interface ClaimsCase {
  readonly id: string;
  readonly kind: "claims-pro" | "claims-cea" | "claims-cel";
  readonly inputs: { readonly amount: string; readonly claims: readonly string[] };
  readonly expected: readonly string[];
}

/** A total shared between minima and maxima. */
export interface BoundedCase {
  readonly id: string;
  readonly kind: "bounded-proportional" | "bounded-equal" | "bounded-equal-change";
  readonly inputs: {
    readonly total: string;
    readonly base: readonly string[];
    readonly min: readonly (string | null)[];
    readonly max: readonly (string | null)[];
  };
  readonly expected:
    | { readonly ok: true; readonly shares: readonly string[]; readonly cents: readonly string[] }
    | { readonly ok: false; readonly gap: string };
}

type AnyCase = RemainderCase | ClaimsCase | BoundedCase;

const file = new URL("../cases/published.json", import.meta.url);
const published = JSON.parse(readFileSync(file, "utf8")) as {
  readonly cases: readonly AnyCase[];
  readonly largestRemainderFromOtherLibraries: readonly OtherLibraryCase[];
};

/** The cases of test/cases/published.json, by what they share. */
export const remainderCases = published.cases.filter((one) => one.kind === "largest-remainder");
export const claimsCases = published.cases.filter((one): one is ClaimsCase => one.kind.startsWith("claims"));
export const boundedCases = published.cases.filter((one): one is BoundedCase => one.kind.startsWith("bounded"));
export const otherLibraryCases = published.largestRemainderFromOtherLibraries;
