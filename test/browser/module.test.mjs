// @ts-check
// Loads the package as an ES module in a page, as its files are and under a strict content policy: every example gives
// the bytes that it gives here. Run: npm run build, then node --test test/browser/
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { planFunding } from "quotepart";
import { annex, toHtml } from "quotepart/report";
import { launch, skip } from "./chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const requests = readdirSync(join(root, "examples"))
  .map((name) => join(root, "examples", name, "request.json"))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, "utf8"));

const imports = JSON.stringify({
  imports: {
    quotepart: "/dist/index.js",
    "quotepart/report": "/dist/entries/report.js",
    "zod/mini": "/node_modules/zod/mini/index.js",
    "decimal.js": "/node_modules/decimal.js/decimal.mjs",
  },
});
const hash = createHash("sha256").update(imports).digest("base64");
const page = `<!doctype html><meta charset="utf-8"><title>quotepart</title><script type="importmap">${imports}</script><script type="module" src="/page.js"></script>`;
// Waits to be asked: what a page computes when it is loaded would hide what fails.
const script = `import { planFunding } from "quotepart";
import { annex, toHtml } from "quotepart/report";
globalThis.made = (text) => {
  const plan = planFunding(JSON.parse(text));
  return [JSON.stringify(plan), toHtml(annex(plan))];
};
`;

/** What is served: the page, its script, and the files of the package and of what it imports. @param {string} url */
function served(url) {
  if (url === "/") return { type: "text/html", body: page };
  if (url === "/page.js") return { type: "text/javascript", body: script };
  const file = join(root, normalize(url));
  if (!/^\/(dist|node_modules\/(zod|decimal\.js))\/.*\.m?js$/.test(url) || !existsSync(file)) return undefined;
  return { type: "text/javascript", body: readFileSync(file) };
}

describe("package: an ES module in a browser", { skip, timeout: 120_000 }, () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {string[]} */
  const troubles = [];
  const server = createServer((request, response) => {
    const found = served(request.url ?? "/");
    if (found === undefined) return void response.writeHead(404).end();
    const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'`;
    response.writeHead(200, { "content-type": found.type, "content-security-policy": policy }).end(found.body);
  });
  before(async () => {
    await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  it("package: every example gives the same plan and the same document as in Node", async () => {
    const tab = await browser.newPage();
    tab.on("pageerror", ({ message }) => troubles.push(message));
    tab.on("console", (message) => troubles.push(message.text()));
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.waitForFunction(() => "made" in globalThis, undefined, { timeout: 30_000 }).catch(() => undefined);
    assert.deepEqual(
      troubles.filter((trouble) => !trouble.includes("favicon")),
      [],
    );
    assert.ok(requests.length > 20);
    for (const text of requests) {
      const there = await tab.evaluate((given) => /** @type {any} */ (globalThis).made(given), text);
      const plan = planFunding(JSON.parse(text));
      assert.deepEqual(there, [JSON.stringify(plan), toHtml(annex(plan))]);
    }
  });
});
