import fc from "fast-check";
import type { FundingRequest, Match, Pledge, ShortfallPolicy, SurplusPolicy } from "../../src/index.js";
import { type Frame, frame, membersWith, money, requestOf, units } from "./arbitrary-parts.js";
import { total } from "./money-text.js";

/** What may happen when pledges fall short. */
export const shortfallPolicies = ["report", "top-up", "equal-top-up", "backstop", "cancel"] as const;

/** What may happen when pledges exceed the cost, but for the refusal. */
export const surplusPolicies = ["proportional", "cap", "equal-reduction", "credit"] as const;

const tenths = fc.option(fc.nat(10), { nil: undefined });

const draft = fc.record({ amount: units, low: tenths, room: tenths, odd: fc.nat(2) });

const terms = fc.record({
  threshold: fc.option(fc.constantFrom("80", "33.3", "200/3", 50, "0", "100"), { nil: undefined, freq: 3 }),
  short: fc.constantFrom(...shortfallPolicies),
  over: fc.constantFrom(...surplusPolicies),
  off: fc.tuple(fc.bigInt(1n, 3n), fc.nat(10)),
  backstopRoom: fc.option(fc.nat(20), { nil: undefined }),
  backstopIsMember: fc.boolean(),
  match: fc.record({ perPledge: units, ceiling: fc.option(units, { nil: undefined }), isMember: fc.boolean() }),
});

/** Which way the pledges, with any match, miss the cost, and what then happens; the other policy is any. */
export interface Kind {
  /** They fall short: under this policy, or under any of them. */
  readonly short?: ShortfallPolicy["policy"] | "any";
  /** They exceed the cost: under this policy, or under any of them but the refusal. */
  readonly over?: SurplusPolicy["policy"] | "any";
  /** Whether a party adds to each pledge. */
  readonly isMatched?: boolean;
}

/** Co-financed requests shared by pledges that, with any match, fall short of the cost, exceed it, or meet it. */
export function pledgeRequest(kind: Kind): fc.Arbitrary<FundingRequest> {
  const { short, over, isMatched = false } = kind;
  return fc.tuple(frame, membersWith(draft), terms).map(([given, drafts, drawn]) => {
    const amounts = drafts.map(([, row]) => row.amount);
    const pledged = total(amounts);
    const reached = pledged + (isMatched ? addedBy(drawn.match, amounts) : 0n);
    const [few, part] = drawn.off;
    const off = few + (pledged * BigInt(part)) / 10n;
    const below = off > reached ? reached : off;
    const cost = short !== undefined ? reached + off : over !== undefined ? reached - below : reached;
    const room = (count: number): bigint => (off * BigInt(count)) / BigInt(5 * drafts.length);
    const backstop = drawn.backstopIsMember ? (drafts[0]?.[0] ?? "publisher") : "publisher";
    const strategy = {
      kind: "voluntary-share",
      pledges: drafts.map(([party, row]) => pledgeOf(party, row, room, given)),
      threshold: drawn.threshold === undefined ? undefined : { rate: drawn.threshold },
      onShortfall: shortfallOf(
        short === undefined || short === "any" ? drawn.short : short,
        backstop,
        drawn.backstopRoom,
        off,
        given,
      ),
      onSurplus: { policy: over === undefined || over === "any" ? drawn.over : over },
      ...(isMatched ? { match: matchOf(drawn.match, drafts[0]?.[0] ?? "", given) } : {}),
    } as const;
    const members = new Set([...drafts.map(([party]) => party), backstop, "publisher"]);
    return requestOf(given, [...members], cost, { kind: "co-financed", strategy });
  });
}

function pledgeOf(
  party: string,
  row: { readonly amount: bigint; readonly low: number | undefined; readonly room: number | undefined; odd: number },
  room: (count: number) => bigint,
  given: Frame,
): Pledge {
  const { amount, low, odd } = row;
  return {
    party,
    amount: money(amount, given),
    ...(low === undefined ? {} : { minimum: money((amount * BigInt(low)) / 10n, given) }),
    ...(row.room === undefined ? {} : { maximum: money(amount + room(row.room) + BigInt(odd), given) }),
  };
}

interface DrawnMatch {
  readonly perPledge: bigint;
  readonly ceiling: bigint | undefined;
  readonly isMember: boolean;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What a match adds to some pledges, were the cost no limit. */
function addedBy({ perPledge, ceiling }: DrawnMatch, amounts: readonly bigint[]): bigint {
  const added = total(amounts.map((amount) => least(amount, perPledge)));
  return ceiling === undefined ? added : least(added, ceiling);
}

function matchOf(drawn: DrawnMatch, member: string, given: Frame): Match {
  const { perPledge, ceiling, isMember } = drawn;
  return {
    party: isMember ? member : "publisher",
    perPledge: money(perPledge, given),
    ...(ceiling === undefined ? {} : { ceiling: money(ceiling, given) }),
  };
}

function shortfallOf(
  policy: ShortfallPolicy["policy"],
  party: string,
  room: number | undefined,
  missing: bigint,
  given: Frame,
): ShortfallPolicy {
  if (policy !== "backstop") return { policy };
  return room === undefined
    ? { policy, party }
    : { policy, party, maximum: money((missing * BigInt(room)) / 10n, given) };
}
