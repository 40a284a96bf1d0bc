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

/** Which way the pledges miss the cost, and what then happens; the other policy is any. */
export interface Kind {
  readonly short?: ShortfallPolicy["policy"];
  readonly over?: SurplusPolicy["policy"];
  /** Whether a party adds to each pledge. */
  readonly isMatched?: boolean;
}

/** Co-financed requests shared by pledges that fall short of the cost, exceed it, or meet it before any match. */
export function pledgeRequest(kind: Kind): fc.Arbitrary<FundingRequest> {
  return fc.tuple(frame, membersWith(draft), terms).map(([given, drafts, drawn]) => {
    const pledged = total(drafts.map(([, row]) => row.amount));
    const [few, part] = drawn.off;
    const off = few + (pledged * BigInt(part)) / 10n;
    const below = off > pledged ? pledged : off;
    const cost = kind.short !== undefined ? pledged + off : kind.over !== undefined ? pledged - below : pledged;
    const room = (count: number): bigint => (off * BigInt(count)) / BigInt(5 * drafts.length);
    const backstop = drawn.backstopIsMember ? (drafts[0]?.[0] ?? "publisher") : "publisher";
    const strategy = {
      kind: "voluntary-share",
      pledges: drafts.map(([party, row]) => pledgeOf(party, row, room, given)),
      threshold: drawn.threshold === undefined ? undefined : { rate: drawn.threshold },
      onShortfall: shortfallOf(kind.short ?? drawn.short, backstop, drawn.backstopRoom, off, given),
      onSurplus: { policy: kind.over ?? drawn.over },
      ...(kind.isMatched === true ? { match: matchOf(drawn.match, drafts[0]?.[0] ?? "", given) } : {}),
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

function matchOf(
  drawn: { readonly perPledge: bigint; readonly ceiling: bigint | undefined; readonly isMember: boolean },
  member: string,
  given: Frame,
): Match {
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
