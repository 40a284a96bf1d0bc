import type { UnitOrder } from "../request/unit-order.js";

/** Unit orders with those who stand in from the waiting list among the contributors: their orders are placed. */
export function standing({ contributors, count, waitingList = [] }: UnitOrder): {
  readonly contributors: readonly string[];
  readonly waitingList: readonly string[];
} {
  const standIns = waitingList.slice(0, count - contributors.length);
  return { contributors: [...contributors, ...standIns], waitingList: waitingList.slice(standIns.length) };
}
