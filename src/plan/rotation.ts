import { tieOrder } from "../apportion/tie-order.js";
import { wholeUnits } from "../apportion/whole-units.js";
import { elementAt } from "../errors/element-at.js";
import type { Rotation } from "../strategies/claims.js";
import type { LedgerLine } from "./funding-plan.js";

/**
 * Writes the ledger of a rotation: dues are settled by largest remainder, so that the balances sum to zero as shown.
 *
 * @param rotation - where the rotation stands
 * @param priority - who comes first where remainders tie
 * @param text - writes an amount
 */
export function writtenLedger(
  { ledger }: Rotation,
  priority: readonly string[],
  text: (amount: bigint) => string,
): readonly LedgerLine[] {
  const ranks = tieOrder(
    ledger.map(({ party }) => party),
    priority,
  );
  const { units } = wholeUnits(
    ledger.map(({ due }) => due),
    ranks,
  );
  return ledger.map(({ party, paid }, at) => {
    const due = elementAt(units, at);
    return { party, due: text(due), paid: text(paid), balance: text(due - paid) };
  });
}
