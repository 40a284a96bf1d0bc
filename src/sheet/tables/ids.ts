/** Makes ids of names, in letters that every machine sorts alike: cents that tie go by them. Each id is given once. */
export function idMaker(otherwise: string): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const base = slugOf(name) || otherwise;
    let count = counts.get(base) ?? 0;
    let id = base;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

/** A name in ASCII: small letters and digits, hyphens between words. */
export const slugOf = (name: string): string =>
  name
    .slice(0, LOOKED_AT)
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST_ID)
    .replace(/-$/, "");

const LONGEST_ID = 60;

/** Of a name longer than any that is accepted no more is looked at. */
const LOOKED_AT = 400;
