import { isZero } from "./cells.js";
import type { Block } from "./report.js";
import type { Telling } from "./telling.js";

/**
 * Where those sign who pay, contribute in kind or take turns, and those for whom an amendment changes anything; nothing
 * where there is nobody.
 */
export function signatureBlock(
  { plan, before, words, labels, say }: Telling,
  changed: readonly string[],
): readonly Block[] {
  if (plan.status === "cancelled") return [];
  const paying = plan.shares.filter(({ amount }) => !isZero(amount));
  const roles = new Map<string, string[]>();
  for (const { party, role } of paying) {
    const known = roles.get(party);
    if (known === undefined) roles.set(party, [labels.roles[role]]);
    else if (!known.includes(labels.roles[role])) known.push(labels.roles[role]);
  }
  for (const { party } of plan.inKind) if (!roles.has(party)) roles.set(party, [words.bringsInKind]);
  const others = [...(plan.ledger ?? []).map(({ party }) => party), ...changed];
  const known = new Map([...plan.shares, ...(before?.shares ?? [])].map(({ party, role }) => [party, role] as const));
  for (const party of others) if (!roles.has(party)) roles.set(party, [labels.roles[known.get(party) ?? "member"]]);
  if (roles.size === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.signatures },
    {
      kind: "signatures",
      caption: words.signed,
      who: labels.party,
      fields: words.signatureFields,
      signatories: [...roles].map(([party, some]) => ({ name: say.party(party), role: some.join(", ") })),
    },
  ];
}
