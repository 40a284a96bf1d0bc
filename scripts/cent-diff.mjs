// @ts-check
// `npm run cent-diff [-- <commit>]`: runs every example and prints who pays differently than at that commit (HEAD unless
// given), amount by amount. Exits with 1 where anybody does, as diff does. Sentences are compared by the tests.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [commit = "HEAD"] = process.argv.slice(2);

/** @param {string} program @param {...string} args */
const output = (program, ...args) =>
  execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });

/** What was committed; undefined where there was none. @param {string} file */
function committed(file) {
  const listed = output("git", "ls-tree", "--name-only", commit, "--", file).trim();
  return listed === "" ? undefined : JSON.parse(output("git", "show", `${commit}:${file}`));
}

/**
 * Every amount in plain data under where it stands: in lists, parties are named rather than counted, so that nobody is
 * compared with somebody else.
 * @param {unknown} data @param {string} [place] @param {Map<string, string>} [found]
 */
function amountsIn(data, place = "", found = new Map()) {
  if (typeof data === "string" && /^-?\d+(\.\d+)?(\/\d+)?$/.test(data)) found.set(place, data);
  if (typeof data === "number") found.set(place, String(data));
  if (typeof data !== "object" || data === null) return found;
  const named = new Set();
  for (const [field, part] of Object.entries(data)) {
    const { party, role } = /** @type {{ party?: string, role?: string }} */ (Object(part));
    const name = Array.isArray(data) && party !== undefined ? [party, role].filter(Boolean).join(" ") : field;
    const who = named.has(name) ? `${name} (${field})` : name;
    named.add(who);
    amountsIn(part, place === "" ? who : `${place} › ${who}`, found);
  }
  return found;
}

let [cases, compared, differing] = [0, 0, 0];
for (const name of readdirSync(`${root}examples`).sort()) {
  if (!existsSync(`${root}examples/${name}/run.mjs`)) continue;
  const before = committed(`examples/${name}/expected.json`);
  if (before === undefined) {
    console.log(`${name}: new, nothing to compare it with`);
    continue;
  }
  const old = amountsIn(before);
  const now = amountsIn(JSON.parse(output(process.execPath, `examples/${name}/run.mjs`)));
  cases += 1;
  for (const place of new Set([...old.keys(), ...now.keys()])) {
    compared += 1;
    if (old.get(place) === now.get(place)) continue;
    differing += 1;
    console.log(`${name}: ${place}: ${old.get(place) ?? "nothing"} → ${now.get(place) ?? "nothing"}`);
  }
}
console.log(`${cases} cases, ${compared} amounts compared with those of ${commit}: ${differing} differ.`);
process.exitCode = differing === 0 ? 0 : 1;
