import { placesIn, valueAt, withValueAt } from "../support/places.js";

/** Numbers from a seed, the same again for the same seed (the generator mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 and below `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** One of some things. */
  oneOf<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)] as Thing;
  }
}

/** Values that come close to what a request wants, or that programs have been known to stumble over. */
const VALUES: readonly unknown[] = [
  ...[
    "",
    "0",
    "-0",
    "0.00",
    "0.005",
    "-1",
    "1e5",
    "1/3",
    "1/0",
    " 1",
    "9".repeat(400),
    "1,5",
    "\u0000",
    "\ud800",
    "EUR",
  ],
  ...[
    "own-funds",
    "co-financed",
    "round-robin",
    "backstop",
    "report",
    "__proto__",
    "constructor",
    "toString",
    "2026-02-30",
  ],
  ...[0, -0, -1, 0.1 + 0.2, 2.5, 1e21, 5e-324, 2 ** 53, true, null, [], {}, [[]], [null]],
];

/** Fields that a request has somewhere, or must not have anywhere. */
const FIELDS = ["__proto__", "constructor", "kind", "id", "party", "parties", "cost", "amount", "weight", "min", "max"];

/** Plain data with one to four places changed: replaced, moved, dropped, repeated or given a field more. */
export function mutatedData(data: unknown, others: readonly unknown[], dice: Dice): unknown {
  let mutated = data;
  for (let changes = 1 + dice.below(4); changes > 0; changes -= 1) {
    const place = dice.oneOf(placesIn(mutated));
    mutated = withValueAt(mutated, place, changedValue(valueAt(mutated, place), mutated, others, dice));
  }
  return mutated;
}

function changedValue(value: unknown, data: unknown, others: readonly unknown[], dice: Dice): unknown {
  const from = dice.below(3) === 0 ? dice.oneOf(others) : data;
  const elsewhere = valueAt(from, dice.oneOf(placesIn(from)));
  if (Array.isArray(value)) {
    const at = dice.below(value.length + 1);
    const before = value.slice(0, at);
    return dice.oneOf([
      [...before, ...value.slice(at + 1)],
      [...before, elsewhere, ...value.slice(at)],
      [...value.slice(at), ...before],
      [...value, ...value],
    ]);
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value);
    const [dropped] = dice.oneOf([...fields, [""]]);
    const field = dice.oneOf([...FIELDS, ...fields.map(([name]) => name)]);
    return dice.oneOf([
      Object.fromEntries(fields.filter(([name]) => name !== dropped)),
      Object.fromEntries([...fields, [field, elsewhere]]),
      Object.fromEntries([...fields, [field, dice.oneOf(VALUES)]]),
    ]);
  }
  if (typeof value === "string" && dice.below(2) === 0) return mutatedText(value, dice);
  return dice.oneOf([elsewhere, dice.oneOf(VALUES)]);
}

/** Pieces of the formats that are read. */
const PIECES = [
  ...[
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    ";",
    "\t",
    "\r",
    "\n",
    "\\",
    "\u0000",
    "\ufeff",
    "\u00a0",
    "0",
    "-",
    ".",
    "1e999",
  ],
  ...[
    "<",
    ">",
    "&",
    "&amp;",
    "&#0;",
    "</c>",
    "<row>",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "]]>",
    "null",
  ],
];

/** Text with one to four of its parts dropped, repeated, moved or replaced. */
export function mutatedText(text: string, dice: Dice): string {
  let mutated = text;
  for (let changes = 1 + dice.below(4); changes > 0; changes -= 1) {
    const from = dice.below(mutated.length + 1);
    const to = Math.min(mutated.length, from + dice.below(dice.oneOf([2, 8, 64])));
    const [before, part, after] = [mutated.slice(0, from), mutated.slice(from, to), mutated.slice(to)];
    const at = dice.below(after.length + 1);
    mutated = dice.oneOf([
      before + after,
      before + part + part + after,
      before + after.slice(0, at) + part + after.slice(at),
      before + dice.oneOf(PIECES) + after,
      before + dice.oneOf(PIECES) + part + after,
    ]);
  }
  return mutated;
}

/** Bytes with a few of them changed, dropped or repeated, cut off, or drawn afresh. */
export function mutatedBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.below(10) === 0) return Uint8Array.from({ length: dice.below(400) }, () => dice.below(256));
  let mutated = bytes;
  for (let changes = 1 + dice.below(4); changes > 0; changes -= 1) {
    const from = dice.below(mutated.length + 1);
    const to = Math.min(mutated.length, from + dice.below(dice.oneOf([2, 8, 64])));
    const parts = [mutated.subarray(0, from), mutated.subarray(from, to), mutated.subarray(to)] as const;
    const drawn = Uint8Array.from(parts[1], () => dice.below(256));
    mutated = Buffer.concat(
      dice.oneOf([
        [parts[0], drawn, parts[2]],
        [parts[0], parts[2]],
        [parts[0], parts[1], parts[1], parts[2]],
        [parts[0], parts[1]],
      ]),
    );
  }
  return mutated;
}
