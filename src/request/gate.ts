import { currencyUnknown, fieldType, memberRepeated, partyDuplicate, partyUnknown } from "../errors/gate-entries.js";
import type { IssuePath } from "../errors/issue.js";
import { IssueList, type Place } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import { currencyCodes, decimalsOf } from "../money/currency.js";
import { fundingRequestAt, type PartialTerms, referencesOf } from "./funding-request.js";
import { type Plain, type PlainObject, toPlain } from "./plain.js";
import { Reader, type Shape } from "./read.js";

/** What the gate lets through: what could be read, and what is wrong so far. */
export interface Admitted {
  readonly terms: PartialTerms;
  /** How many decimals the currency has. */
  readonly decimals: number;
  readonly issues: IssueList;
  /** Runs a check of what could be read, and takes over what it finds, with the paths that the caller gave. */
  readonly check: (work: (issues: IssueList) => void) => void;
}

/**
 * Reads anything that somebody gives as a request: copies it, reads every field, and looks up every party named.
 *
 * @param value - anything at all
 * @returns what could be read, beside every issue
 */
export function admit(value: unknown): Admitted {
  const issues = new IssueList();
  const plain = toPlain(value, issues);
  if (plain === undefined) return nothing(issues);
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) {
    issues.add(fieldType, [], { expected: "an object", received: shown(plain) });
    return nothing(issues);
  }
  const decimals = readDecimals(plain as PlainObject, issues);
  const reader = new Reader(issues);
  const terms = reader.fields(shapeAt(decimals), plain) as PartialTerms;
  const given: Given = (path) => reader.given(path, terms);
  // What is said of a whole list waits until each of its rows can be read.
  const place: Place = (path) => (reader.isIncomplete(path) ? undefined : given(path));
  const check: Admitted["check"] = (work) => {
    const found = new IssueList(reader.isWhole ? undefined : place);
    work(found);
    for (const issue of found.listed) issues.addMade(issue);
    issues.count += found.count - found.listed.length;
  };
  check((found) => checkParties(terms, reader.isWhole ? undefined : plain, given, found));
  return { terms, decimals, issues, check };
}

const nothing = (issues: IssueList): Admitted => ({ terms: {}, decimals: 0, issues, check: () => {} });

/** The most decimals of any currency: with them, an unknown currency hides nothing else that is wrong. */
const MOST_DECIMALS = 4;

function readDecimals({ currency }: PlainObject, issues: IssueList): number {
  if (typeof currency !== "string" || currency === "") return MOST_DECIMALS;
  const decimals = decimalsOf(currency);
  if (decimals !== undefined) return decimals;
  issues.add(currencyUnknown, ["currency"], {
    received: shown(currency),
    nearest: nearest(currency, currencyCodes),
  });
  return MOST_DECIMALS;
}

const shapes = new Map<number, Shape>();

/** The schema's fields for a number of decimals, built once for each. */
function shapeAt(decimals: number): Shape {
  const known = shapes.get(decimals) ?? fundingRequestAt(decimals)._zod.def.shape;
  shapes.set(decimals, known);
  return known;
}

/** In a long list the search would cost more than the hint is worth. */
const nearestParty = (party: string, known: Ids): string | null =>
  known.size > 1_000 ? null : nearest(party, known.keys());

type Given = (path: IssuePath) => IssuePath;

/** The ids of all parties as they were given, of those too that could not be read; undefined where one has no id. */
function idsGiven({ parties }: PlainObject): Ids | undefined {
  const ids = new Set<string>();
  for (const party of Array.isArray(parties) ? (parties as readonly Plain[]) : []) {
    const id = typeof party === "object" && party !== null && "id" in party ? party["id"] : undefined;
    if (typeof id !== "string") return undefined;
    ids.add(id);
  }
  return ids;
}

function checkParties(terms: PartialTerms, damaged: Plain | undefined, given: Given, issues: IssueList): void {
  const ids = (terms.parties ?? []).map(({ id }) => id);
  const rows = firstRows(ids, (row, first) =>
    issues.add(
      partyDuplicate,
      () => ["parties", row, "id"],
      () => ({
        party: shown(ids[row]),
        first: lineIn(given(["parties", first])),
      }),
    ),
  );
  const known = damaged === undefined ? rows : idsGiven(damaged as PlainObject);
  for (const { parties, pathOf, isOnce } of referencesOf(terms)) {
    if (known !== undefined && known.size > 0) {
      for (const [row, party] of parties.entries()) {
        if (known.has(party)) continue;
        issues.add(
          partyUnknown,
          () => pathOf(row),
          () => ({
            party: shown(party),
            nearest: nearestParty(party, known),
          }),
        );
      }
    }
    if (!isOnce) continue;
    firstRows(parties, (row, first) =>
      issues.add(
        memberRepeated,
        () => pathOf(row),
        () => ({
          party: shown(parties[row]),
          first: lineIn(given(pathOf(first))),
        }),
      ),
    );
  }
}

/** An index of ids: whether there is one, how many, and which. */
type Ids = Pick<ReadonlyMap<string, unknown>, "has" | "size" | "keys">;

/** The first row of each id, and a word for every row that repeats one. */
function firstRows(
  ids: readonly string[],
  onRepeated: (row: number, first: number) => void,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    const first = rows.get(id);
    if (first === undefined) rows.set(id, row);
    else onRepeated(row, first);
  }
  return rows;
}

/** The innermost row that a path names, counted from 1 as people count. */
const lineIn = (path: IssuePath): number =>
  path.reduce<number>((line, step) => (typeof step === "number" ? step + 1 : line), 0);
