import fc from "fast-check";
import type { ExactNumber, FundingRequest, KeyRow } from "../../src/index.js";
import { type Frame, frame, membersWith, money, requestOf, units, weight } from "./arbitrary-parts.js";
import { isZero } from "./slow-fraction.js";

/** A row of a key before the cost is known: its bounds are tenths of an equal share. */
interface Draft {
  readonly weight: ExactNumber;
  readonly low: number | undefined;
  readonly room: number | undefined;
  readonly odd: number;
}

const maybeTenths = (most: number) => fc.option(fc.nat(most), { nil: undefined, freq: 2 });

const draft = (isBounded: boolean): fc.Arbitrary<Draft> =>
  fc.record({
    weight,
    low: isBounded ? maybeTenths(12) : fc.constant(undefined),
    room: isBounded ? maybeTenths(20) : fc.constant(undefined),
    odd: fc.nat(2),
  });

/** Co-financed requests shared by an allocation key. */
export function keyRequest(kind: {
  readonly isBounded?: boolean;
  readonly isExempting?: boolean;
  readonly isCredit?: boolean;
}): fc.Arbitrary<FundingRequest> {
  const { isBounded = false, isExempting = false, isCredit = false } = kind;
  return fc.tuple(frame, units, membersWith(draft(isBounded)), fc.nat(25)).map(([given, cost, members, below]) => {
    const part = (tenths: number): bigint => (cost * BigInt(tenths)) / BigInt(10 * members.length);
    const exemption = isExempting ? part(below) : undefined;
    const nobody = members.every(([, row]) => isZero(row.weight));
    const key = members.map(([party, row], at) =>
      rowOf(party, at === 0 && nobody ? { ...row, weight: "1/3" } : row, part, exemption, given),
    );
    const strategy = {
      kind: "allocation-key",
      label: "population",
      key,
      exemptBelow: exemption === undefined ? undefined : money(exemption, given),
    } as const;
    return requestOf(
      given,
      members.map(([party]) => party),
      isCredit ? -cost : cost,
      { kind: "co-financed", strategy },
    );
  });
}

function rowOf(
  party: string,
  { weight: heavy, low, room, odd }: Draft,
  part: (tenths: number) => bigint,
  exemption: bigint | undefined,
  given: Frame,
): KeyRow {
  const minimum = low === undefined ? undefined : part(low) + BigInt(odd);
  const reach = room === undefined ? undefined : (minimum ?? 0n) + part(room);
  const maximum = reach === undefined || exemption === undefined || reach >= exemption ? reach : exemption;
  return {
    party,
    weight: heavy,
    ...(minimum === undefined ? {} : { minimum: money(minimum, given) }),
    ...(maximum === undefined ? {} : { maximum: money(maximum, given) }),
  };
}
