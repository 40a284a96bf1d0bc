import { type MinorUnits, minorUnits } from "../money/minor-units.js";
import { exactText, whole } from "../money/ratio.js";
import type { RoundRobinTerms } from "../request/round-robin.js";
import type { Claim, ReasonIn, Rule } from "./claims.js";
import { type Account, type Book, booked, opened, paidBy } from "./ledger.js";
import { checkMembers, checkTurns } from "./turn-checks.js";
import { firstBy, isBeforeBy } from "./turn-rules.js";

/*
 * Round-robin (commandes « à tour de rôle »): one member orders the whole development. Everybody's due share of every
 * cost is booked, so that the ledger shows who is behind; the rule names who orders.
 *
 * Source: the club's charter, « commandes de développements complets "à tour de rôle" »; the bounds of the rules are
 * proved in docs/decisions/0010.
 */

/** Why a member orders, or does not, in a rotation. */
export interface RoundRobinReasons {
  /** Whose turn it is by `furthest-behind`: no balance is larger once this cost is booked; shown rounded. */
  readonly "rotation.furthest-behind": { readonly party: string; readonly balance: MinorUnits };
  /** Whose turn it is by `fixed-order`: nobody has fewer turns. */
  readonly "rotation.fixed-order": { readonly party: string; readonly turns: number };
  /** Whose turn it is by `deadline`. */
  readonly "rotation.deadline": { readonly party: string; readonly balance: MinorUnits };
  /** Whose turn it is by `deadline` where nobody who can order is far enough behind: no balance is larger. */
  readonly "rotation.deadline-nobody-due": { readonly party: string; readonly balance: MinorUnits };
  /** Several came first by the rule, the one who orders included, and the order of the list decided. */
  readonly "rotation.tied": { readonly members: number };
  /** The rule has no fairness bound. */
  readonly "rotation.no-bound": Readonly<Record<never, never>>;
  /** Others came first and pass on; their turn stays due. */
  readonly "rotation.passed": { readonly skipped: number; readonly above: number };
  /** Nobody can take this turn: nothing is booked. */
  readonly "rotation.nobody": { readonly cost: MinorUnits };
  /** Whose turn comes next, for a development of the same cost. */
  readonly "rotation.next": { readonly party: string };
  /** The member orders the whole; its due share of this development is its weight of the total. */
  readonly "turn.orders": { readonly cost: MinorUnits; readonly weight: string; readonly totalWeight: string };
  /** The member does not order this time; its due share of this development is its weight of the total. */
  readonly "turn.waits": { readonly weight: string; readonly totalWeight: string };
  /** The member asked to pass. */
  readonly "turn.skipped": Readonly<Record<never, never>>;
  /** The cost is above the member's ceiling for a turn. */
  readonly "turn.above-ceiling": { readonly ceiling: MinorUnits };
  /** The member is not in the rotation at this development. */
  readonly "turn.absent": Readonly<Record<never, never>>;
}

/** Such a reason. */
export type RoundRobinReason = ReasonIn<RoundRobinReasons>;

/** One member orders the whole; see the top of this file. */
export const roundRobin: Rule<RoundRobinTerms, RoundRobinReason> = {
  check(terms, checking) {
    checkTurns(terms, checking);
    checkMembers(terms, checking);
  },

  claim(terms, cost, development) {
    const before = opened(terms, development);
    const after = booked(before, cost);
    const isBefore = isBeforeBy(terms.rule, after, cost);
    const obstacle = obstacleTo(cost, new Set(terms.skip));
    const ready = able(after, obstacle);
    const payer = firstBy(ready, isBefore);
    const next = nextIn(terms, development, cost, payer);
    const totalWeight = exactText(before.totalWeight);
    const book = payer === null ? before : paidBy(after, payer, cost);
    return {
      claims: book.accounts.map((account) =>
        claimOf(account, account.party === payer?.party ? cost : null, obstacle(account), totalWeight),
      ),
      uncovered: payer === null ? cost : 0n,
      isCancelled: false,
      isWhole: true,
      rotation: {
        ledger: book.accounts.map(({ party, due, paid }) => ({ party, due, paid })),
        payer: payer?.party ?? null,
        next,
      },
      explanation:
        payer === null
          ? [{ code: "rotation.nobody", params: { cost } }]
          : [
              ...passedOver(obstaclesBefore(payer, after.accounts, isBefore, obstacle)),
              turnReason(terms.rule, after, payer, cost),
              ...tiedWith(payer, ready, isBefore),
              ...(terms.rule === "fixed-order" ? [{ code: "rotation.no-bound", params: {} } as const] : []),
              ...(next === null ? [] : [{ code: "rotation.next", params: { party: next } } as const]),
            ],
    };
  },
};

type Obstacle = "absent" | "skipped" | "ceiling" | null;

type Before = (one: Account, other: Account) => boolean;

/** Why a member cannot take a turn of this cost; null: it can. */
const obstacleTo =
  (cost: MinorUnits, skip: ReadonlySet<string>) =>
  ({ party, share, isPresent, ceiling }: Account): Obstacle => {
    if (!isPresent || share === 0n) return "absent";
    if (skip.has(party)) return "skipped";
    return ceiling !== null && cost > ceiling ? "ceiling" : null;
  };

const able = (book: Book, obstacle: (account: Account) => Obstacle): readonly Account[] =>
  book.accounts.filter((account) => obstacle(account) === null);

/** The id of a development that comes after the one at hand; no request can name it. */
const AFTERWARDS = "";

/** Who would order a further development of this cost, or this one if nobody takes it; everybody is asked again. */
function nextIn(terms: RoundRobinTerms, development: string, cost: MinorUnits, payer: Account | null): string | null {
  const turns = payer === null ? terms.turns : [...terms.turns, { development, cost, payer: payer.party }];
  const book = booked(opened({ ...terms, turns }, payer === null ? development : AFTERWARDS), cost);
  return firstBy(able(book, obstacleTo(cost, new Set())), isBeforeBy(terms.rule, book, cost))?.party ?? null;
}

function claimOf(
  account: Account,
  ordered: MinorUnits | null,
  obstacle: Obstacle,
  totalWeight: string,
): Claim<RoundRobinReason> {
  const amount = ordered ?? 0n;
  return {
    party: account.party,
    role: "member",
    exact: whole(amount),
    bound: null,
    limits: { minimum: amount, maximum: amount },
    because: [reasonOf(account, ordered, obstacle, totalWeight)],
  };
}

function reasonOf(
  { weight, ceiling }: Account,
  ordered: MinorUnits | null,
  obstacle: Obstacle,
  totalWeight: string,
): RoundRobinReason {
  if (ordered !== null) return { code: "turn.orders", params: { cost: ordered, weight, totalWeight } };
  switch (obstacle) {
    case "absent":
      return { code: "turn.absent", params: {} };
    case "skipped":
      return { code: "turn.skipped", params: {} };
    case "ceiling":
      return { code: "turn.above-ceiling", params: { ceiling: minorUnits(ceiling ?? 0n) } };
    case null:
      return { code: "turn.waits", params: { weight, totalWeight } };
  }
}

/** What stood in the way of those who came before the payer. */
function obstaclesBefore(
  payer: Account,
  accounts: readonly Account[],
  isBefore: Before,
  obstacle: (account: Account) => Obstacle,
): readonly Obstacle[] {
  const place = accounts.indexOf(payer);
  return accounts.flatMap((account, at) => {
    const met = obstacle(account);
    const isPassing = met === "skipped" || met === "ceiling";
    return isPassing && (isBefore(account, payer) || (at < place && !isBefore(payer, account))) ? [met] : [];
  });
}

function passedOver(obstacles: readonly Obstacle[]): readonly RoundRobinReason[] {
  if (obstacles.length === 0) return [];
  const count = (kind: Obstacle): number => obstacles.filter((obstacle) => obstacle === kind).length;
  return [{ code: "rotation.passed", params: { skipped: count("skipped"), above: count("ceiling") } }];
}

/** By what the one who orders comes before the others. */
function turnReason(rule: RoundRobinTerms["rule"], after: Book, payer: Account, cost: MinorUnits): RoundRobinReason {
  const { party, turns } = payer;
  if (rule === "fixed-order") return { code: "rotation.fixed-order", params: { party, turns } };
  const params = { party, balance: after.shownBalance(payer) };
  if (rule === "deadline" && !after.isDue(payer, cost)) return { code: "rotation.deadline-nobody-due", params };
  return { code: `rotation.${rule}`, params };
}

/** Whether others came first by the rule as well, so that the order of the list decided. */
function tiedWith(payer: Account, ready: readonly Account[], isBefore: Before): readonly RoundRobinReason[] {
  const members = ready.filter((account) => !isBefore(payer, account)).length;
  return members === 1 ? [] : [{ code: "rotation.tied", params: { members } }];
}
