import { defect } from "./quotepart-error.js";

/** The element of a list at a place that it must have: a hole is a defect of ours, and never counts as nothing. */
export function elementAt<Element>(list: ArrayLike<Element>, place: number): Element {
  const element = list[place];
  if (element === undefined) throw defect(`a list of ${list.length} without a place ${place}`);
  return element;
}
