// What a test file sees as `vitest` while mutants are judged: its tests are collected, to be called one by one, as often
// as there are mutants to try.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect as usual } from "../../node_modules/vitest/dist/index.js";

/** @typedef {{ name: string, large: boolean, run: () => unknown }} Collected */

/**
 * The titles around the test that is being collected.
 *
 * @type {string[]}
 */
const titles = [];

/** @type {{ file: string, tests: Collected[] }} */
let collecting = { file: "", tests: [] };

/**
 * From here on tests belong to this file.
 *
 * @param {string} file its path
 * @returns {Collected[]} its tests, complete once it was imported
 */
export function collect(file) {
  collecting = { file, tests: [] };
  titles.length = 0;
  return collecting.tests;
}

/**
 * A function that takes a title and a body, with options before it or none, and `each`, which calls it for each row.
 *
 * @param {(title: string, options: { tags?: string }, body: (...given: unknown[]) => unknown) => void} add
 */
function withEach(add) {
  /** @type {(title: string, ...rest: any[]) => void} */
  const one = (title, ...rest) => add(title, rest.length > 1 ? rest[0] : {}, rest.at(-1));
  /** @type {(rows: readonly unknown[]) => typeof one} */
  const each =
    (rows) =>
    (title, ...rest) => {
      for (const [at, row] of rows.entries()) {
        const given = Array.isArray(row) ? row : [row];
        add(`${title} (${at + 1})`, rest.length > 1 ? rest[0] : {}, () => rest.at(-1)(...given));
      }
    };
  return Object.assign(one, { each });
}

export const describe = withEach((title, _options, body) => {
  titles.push(title);
  body();
  titles.pop();
});

/** @type {Parameters<typeof withEach>[0]} */
const addTest = (title, { tags }, body) => {
  const { tests } = collecting;
  // A title that stands twice in a file is told apart by its place.
  tests.push({ name: `${[...titles, title].join(" > ")} #${tests.length}`, large: tags === "large", run: body });
};

export const it = withEach(addTest);

export const test = withEach(addTest);

/** @type {typeof usual} */
export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) =>
    Object.assign(usual(value, message), {
      /** @param {string} name a file beside the test */
      toMatchFileSnapshot: (name) => usual(value).toBe(readFileSync(resolve(dirname(collecting.file), name), "utf8")),
    }),
  usual,
);
