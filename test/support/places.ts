/** Where something stands in plain data: fields and positions from the top. */
export type Place = readonly (string | number)[];

/** Every place in plain data, objects and lists before what is in them. */
export function placesIn(data: unknown, from: Place = []): Place[] {
  if (typeof data !== "object" || data === null) return [from];
  const inside = Array.isArray(data)
    ? data.flatMap((part: unknown, at) => placesIn(part, [...from, at]))
    : Object.entries(data).flatMap(([field, part]) => placesIn(part, [...from, field]));
  return [from, ...inside];
}

/** What stands at a place. */
export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], data);
}

/** A copy of plain data with another value at one place. */
export function withValueAt(data: unknown, place: Place, value: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((part: unknown, at) => (at === step ? withValueAt(part, rest, value) : part));
  const fields = Object.entries(data as object);
  return Object.fromEntries(
    fields.map(([field, part]) => [field, field === step ? withValueAt(part, rest, value) : part]),
  );
}

/** Every object and list in plain data. */
export const objectsIn = (data: unknown): object[] =>
  placesIn(data)
    .map((place) => valueAt(data, place))
    .filter((value): value is object => typeof value === "object" && value !== null);

/** Freezes data all the way down, so that writing to it throws. */
export function deeplyFrozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null) {
    for (const part of Object.values(data)) deeplyFrozen<unknown>(part);
    Object.freeze(data);
  }
  return data;
}
