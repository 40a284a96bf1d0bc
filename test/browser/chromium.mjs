// @ts-check
// The browser of these tests: Debian's Chromium, or the one that CHROMIUM names. Without one they are skipped, and say so.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why there is nothing to look with; false where there is. A machine that must look sets LOOK=required. */
export const skip =
  existsSync(executablePath) || process.env["LOOK"] === "required" ? false : `no Chromium at ${executablePath}`;

/** Opens the browser, which asks nobody for anything. */
export const launch = () =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe-core finds wrong with a page, one sentence for each rule and place.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await /** @type {any} */ (globalThis)["axe"].run();
    return found.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ { target }) => `${id}: ${target.join(" ")}`),
    );
  });
}
