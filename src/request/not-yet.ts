/**
 * Names of the contract that this version does not compute. A request that uses one is refused, never read without it:
 * the plan would be another. Each leaves this list when it arrives; the list goes with the last.
 */
export const fieldsNotYet: ReadonlySet<string> = new Set([
  "sources",
  "schedule",
  "issued",
  "vatRate",
  "vatReason",
  "maximumGross",
]);
