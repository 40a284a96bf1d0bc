import { byCodeUnits } from "../apportion/tie-order.js";
import { amountText } from "../money/decimal.js";
import type { PaymentTerms } from "../request/payments.js";
import type { SettledPayment } from "./settlement.js";

/** Writes payments by date, then by party and amount, so that the order in which they were given is forgotten. */
export const paymentsWritten = (payments: readonly PaymentTerms[], decimals: number): readonly SettledPayment[] =>
  [...payments]
    .sort(byDate)
    .map(({ party, amount, date = null }) => ({ party, amount: amountText(amount, decimals), date }));

const byDate = (a: PaymentTerms, b: PaymentTerms): number =>
  byCodeUnits(a.date ?? WITHOUT_A_DAY, b.date ?? WITHOUT_A_DAY) ||
  byCodeUnits(a.party, b.party) ||
  (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0);

/** Comes after every day: payments without one stand last. */
const WITHOUT_A_DAY = "9999-99-99";
