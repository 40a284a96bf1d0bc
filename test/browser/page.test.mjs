// @ts-check
// Drives the built page in a browser, from a file, as somebody opens it from a mail. Run: npm run build, then
// node --test test/browser/
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { planFunding, tryPlanFunding } from "quotepart";
import { annex, toCsv, toDocx, toHtml } from "quotepart/report";
import { issueText } from "quotepart/words";

const BROWSER = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const page = new URL("../../dist/page/index.html", import.meta.url);
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const skip = existsSync(BROWSER)
  ? existsSync(page)
    ? false
    : "dist/page/index.html is missing; run `npm run build` first."
  : `No Chromium at ${BROWSER}; the page was not driven.`;

/** Narrow no-break and other spaces as plain ones. @param {string | null} text */
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();

describe("page: driven in a browser, from a file", { skip, timeout: 120_000 }, () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {string[]} */
  let troubles;
  /** @type {string[]} */
  let requests;

  before(async () => {
    browser = await chromium.launch({
      executablePath: BROWSER,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  after(() => browser?.close());

  /** Opens the page; every request and every complaint of the console is kept. */
  async function open({ width = 1200, hash = "" } = {}) {
    troubles = [];
    requests = [];
    const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => {});
    const tab = await context.newPage();
    tab.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
    tab.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    tab.on("request", (request) => requests.push(request.url()));
    await tab.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`));
    });
    await tab.goto(page.href + hash);
    await tab.waitForSelector("#results");
    return tab;
  }

  /** The request that the page holds, as it saves it. @param {import("playwright-core").Page} tab */
  async function saved(tab) {
    return JSON.parse((await downloaded(tab, "#b-save")).toString("utf8"));
  }

  /** @param {import("playwright-core").Page} tab @param {string} button */
  async function downloaded(tab, button) {
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.click(button)]);
    return readFileSync(await download.path());
  }

  /** Waits until the address holds what the page shows. @param {import("playwright-core").Page} tab */
  async function address(tab) {
    await tab.waitForFunction(() => location.hash.length > 20);
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    return new URL(tab.url()).hash;
  }

  /** The amounts in the table of shares, total and cost last. @param {import("playwright-core").Page} tab */
  const amounts = async (tab) =>
    (await tab.locator("#o-shares tr td:nth-child(2)").allTextContents()).map((text) => text.replace(/[^\d,.-]/g, ""));

  /** Asserts that the page shows the library's own plan of the request that it saves. @param {import("playwright-core").Page} tab */
  async function assertSamePlan(tab) {
    const plan = planFunding(await saved(tab));
    const { sharesTotal, cost } = plan.reconciliation;
    const shown = (await amounts(tab)).map((text) => text.replace(/[,.]/g, ""));
    const own = plan.shares.map(({ amount }) => amount);
    assert.deepEqual(
      shown.slice(0, own.length),
      own.map((text) => text.replace(".", "")),
    );
    assert.ok(shown.includes(sharesTotal.replace(".", "")));
    assert.equal(shown.at(-1), cost.replace(".", ""));
    return plan;
  }

  /** @param {import("playwright-core").Page} tab */
  function assertQuiet(tab) {
    assert.deepEqual(troubles, []);
    const foreign = requests.filter((url) => !url.startsWith("data:") && url.split("#")[0] !== page.href);
    assert.deepEqual(foreign, []);
    return tab.context().close();
  }

  /** @param {import("playwright-core").Page} tab @param {string} where */
  async function assertAccessible(tab, where) {
    const width = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(width, 0, `${where}: the page itself scrolls sideways`);
    // The policy of the page refuses foreign scripts; the browser's own console is not asked.
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate("axe.run(document)");
    assert.deepEqual(
      violations.map(
        (/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`,
      ),
      [],
    );
  }

  it("page: it opens on an example whose plan is the library's", async () => {
    const tab = await open();
    const plan = await assertSamePlan(tab);
    assert.equal(plan.status, "funded");
    assert.equal(plain(await tab.locator("h1").textContent()), "Qui paie quoi ?");
    assert.match(
      plain(await tab.locator("#balance").textContent()),
      /quotes-parts \+ reste à financer − excédent = coût/,
    );
    assert.ok(await tab.locator("#chart").evaluate((/** @type {HTMLImageElement} */ image) => image.naturalWidth > 0));
    await assertQuiet(tab);
  });

  it("page: what is typed with a comma and spaces changes the plan at once", async () => {
    const tab = await open();
    await tab.fill("#f-development-cost", "");
    await tab.locator("#f-development-cost").pressSequentially("24 000,50");
    assert.equal((await amounts(tab)).at(-1), "24000,50");
    const plan = await assertSamePlan(tab);
    assert.equal(plan.cost, "24000.50");
    await assertQuiet(tab);
  });

  it("page: an amount that can be read in two ways is refused at its field, and its remedy mends it", async () => {
    const tab = await open();
    await tab.selectOption("#locale", "fr-BE");
    await tab.fill("#f-development-cost", "18.000");
    const cost = tab.locator("#f-development-cost");
    assert.equal(await cost.getAttribute("aria-invalid"), "true");
    const described = (await cost.getAttribute("aria-describedby")) ?? "";
    const wrong = plain(await tab.locator(`#${described.split(" ").at(-1)}`).textContent());
    assert.match(wrong, /18\.000 » peut se lire de deux façons/);
    assert.match(wrong, /Écrivez 18000 si le séparateur est celui des milliers, 18 si/);
    assert.match(plain(await tab.locator("#points").textContent()), /Un point à corriger/);
    assert.equal(await tab.locator("#o-shares").count(), 0);
    const refused = tryPlanFunding(await saved(tab));
    assert.equal(refused.ok, false);
    await tab.fill("#f-development-cost", "18 000,00");
    assert.equal(await cost.getAttribute("aria-invalid"), null);
    assert.match(plain(await tab.locator("#o-shares").textContent()), /Coût HTVA/);
    await assertSamePlan(tab);
    await assertQuiet(tab);
  });

  it("page: every issue of the library stands in the list, in the language chosen, and leads to its field", async () => {
    const tab = await open();
    await tab.fill("#f-modality-strategy-key-0-minimum", "9500");
    await tab.fill("#f-parties-1-vatRate", "120");
    for (const locale of /** @type {const} */ (["fr-FR", "en"])) {
      await tab.selectOption("#locale", locale);
      const outcome = tryPlanFunding(await saved(tab));
      assert.ok(!outcome.ok && outcome.issues.length === 2);
      const listed = (await tab.locator("#points li").allTextContents()).map(plain);
      for (const [at, issue] of outcome.issues.entries()) {
        assert.ok(listed[at]?.endsWith(plain(issueText({ ...issue, path: [] }, { locale }))), listed[at]);
      }
    }
    await tab.locator("#points li button").last().click();
    const focused = await tab.evaluate(() => document.activeElement?.id);
    assert.match(focused ?? "", /^f-(parties-1-vatRate|modality-strategy-key-0)/);
    await assertQuiet(tab);
  });

  it("page: two columns of a spreadsheet fill names and weights, and add rows", async () => {
    const tab = await open();
    const block =
      "Commune\tPopulation\nColmar\t67 730\nDole\t23 711\nGap\t40 631\nLens\t32 663\nMâcon\t33 900\nVesoul\t14 900\n";
    await tab.locator("#f-parties-0-name").focus();
    await tab.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, block);
    assert.equal(await tab.locator("#g-parties tbody tr").count(), 6);
    assert.equal(plain(await tab.locator("#f-parties-5-name").inputValue()), "Vesoul");
    assert.match(plain(await tab.locator("#said").textContent()), /6 lignes collées, dont 2 ajoutées/);
    const request = await saved(tab);
    assert.deepEqual(
      request.modality.strategy.key.map((/** @type {{ weight: string }} */ { weight }) => weight),
      ["67730", "23711", "40631", "32663", "33900", "14900"],
    );
    await tab.fill("#f-modality-strategy-key-0-maximum", "");
    await tab.fill("#f-modality-strategy-key-3-minimum", "");
    await assertSamePlan(tab);
    await assertQuiet(tab);
  });

  it("page: every rule and modality can be tried, and the first comes back as it was", async () => {
    const tab = await open();
    const first = await saved(tab);
    for (const kind of ["voluntary-share", "unit-order", "round-robin", "by-module"]) {
      await tab.selectOption("#f-modality-strategy-kind", kind);
      const plan = await assertSamePlan(tab);
      const { modality } = plan.request;
      assert.equal(modality.kind === "co-financed" && modality.strategy.kind, kind);
      await assertAccessible(tab, kind);
    }
    for (const kind of ["own-funds", "initial-contract", "complementary-order"]) {
      await tab.selectOption("#f-modality-kind", kind);
      if (kind === "initial-contract") {
        assert.match(plain(await tab.locator("#points").textContent()), /Référence du marché/);
        await tab.fill("#f-modality-contract-reference", "2024-17");
        await tab.fill("#f-modality-contract-amount", "48 000,00");
      }
      if (kind !== "own-funds") await assertSamePlan(tab);
    }
    await tab.selectOption("#f-modality-kind", "co-financed");
    await tab.selectOption("#f-modality-strategy-kind", "allocation-key");
    assert.deepEqual(await saved(tab), first);
    await assertQuiet(tab);
  });

  it("page: pledges that fall short show the gap, and a policy closes it", async () => {
    const tab = await open();
    await tab.selectOption("#f-modality-strategy-kind", "voluntary-share");
    for (const [row, amount] of ["6 000", "5 000", "2 500", "1 500"].entries()) {
      await tab.fill(`#f-modality-strategy-pledges-${row}-amount`, amount);
    }
    assert.match(
      plain(await tab.locator(".headline").textContent()),
      /Financement incomplet · Reste à financer : 3 000,00 €/,
    );
    await tab.selectOption("#f-modality-strategy-onShortfall-policy", "top-up");
    assert.match(plain(await tab.locator(".headline").textContent()), /^Financé$/);
    assert.equal((await amounts(tab))[0], "7200,00");
    await assertSamePlan(tab);
    await assertQuiet(tab);
  });

  it("page: rows are added and removed by the keyboard, and the focus never gets lost", async () => {
    const tab = await open();
    await tab.locator("#b-add-parties").focus();
    await tab.keyboard.press("Enter");
    assert.equal(await tab.evaluate(() => document.activeElement?.id), "f-parties-4-name");
    await tab.keyboard.type("Ville de Verdun");
    assert.equal(await tab.evaluate(() => document.activeElement?.id), "f-parties-4-name");
    assert.equal((await saved(tab)).parties[4].id, "ville-de-verdun");
    await tab.locator("#b-remove-parties-4").focus();
    await tab.keyboard.press("Enter");
    assert.equal(await tab.evaluate(() => document.activeElement?.id), "b-add-parties");
    assert.match(plain(await tab.locator("#said").textContent()), /Ligne retirée : Ville de Verdun/);
    await tab.locator("#b-raise-parties-2").focus();
    await tab.keyboard.press("Enter");
    assert.deepEqual(
      (await saved(tab)).parties.map((/** @type {{ id: string }} */ { id }) => id),
      ["nancy", "toul", "metz", "laxou"],
    );
    await assertQuiet(tab);
  });

  it("page: the annex is downloaded as HTML, CSV and DOCX, each as the library writes it", async () => {
    const tab = await open();
    await tab.fill("#date", "2027-01-31");
    const report = annex(planFunding(await saved(tab)), { locale: "fr-FR", date: "2027-01-31" });
    assert.ok((await downloaded(tab, "#b-html")).equals(Buffer.from(toHtml(report))), "the HTML is the library's");
    assert.ok((await downloaded(tab, "#b-csv")).equals(Buffer.from(toCsv(report))), "the CSV is the library's");
    const docx = await downloaded(tab, "#b-docx");
    assert.equal(docx.subarray(0, 2).toString("latin1"), "PK");
    assert.ok(docx.equals(await toDocx(report)), "the DOCX is the library's");
    await tab.fill("#date", "31/01/2027");
    await tab.click("#b-html");
    assert.match(plain(await tab.locator("#said").textContent()), /31\/01\/2027/);
    await assertQuiet(tab);
  });

  it("page: a reload, and another window, restore everything from the address", async () => {
    const tab = await open();
    await tab.selectOption("#locale", "fr-BE");
    await tab.selectOption("#f-modality-strategy-kind", "unit-order");
    await tab.fill("#f-development-title", "Élan <b>commun</b>");
    await tab.fill("#f-development-cost", "1.500");
    const request = await saved(tab);
    const hash = await address(tab);
    await tab.reload();
    await tab.waitForSelector("#points li");
    assert.deepEqual(await saved(tab), request);
    assert.equal(await tab.locator("#f-development-cost").inputValue(), "1.500");
    assert.equal(await tab.locator("#locale").inputValue(), "fr-BE");
    assert.equal(tryPlanFunding(request).ok, false, "1.500 is not taken for one and a half");
    await assertQuiet(tab);
    const other = await open({ hash });
    assert.deepEqual(await saved(other), request);
    assert.equal(await other.locator("#locale").inputValue(), "fr-BE");
    await assertQuiet(other);
  });

  it("page: a cut or foreign address gives a message and the example, never a blank page", async () => {
    for (const hash of ["#fr-FR.AAAA", "#nothing", "#en.%F0%9F", `#fr-FR.${"x".repeat(5000)}`]) {
      const tab = await open({ hash });
      assert.match(
        plain(await tab.locator("#said").textContent()),
        /L’adresse de cette page ne contient pas|The address of this page holds no/,
      );
      await assertSamePlan(tab);
      await assertQuiet(tab);
    }
  });

  it("page: a request of a file is opened whole, a plan as its request, anything else with a message", async () => {
    const tab = await open();
    const file = fileURLToPath(new URL("../../examples/24-lost-grant/request.json", import.meta.url));
    const request = JSON.parse(readFileSync(file, "utf8"));
    await tab.setInputFiles("#file", file);
    await tab.waitForSelector("#kept");
    assert.match(plain(await tab.locator("#kept").textContent()), /ne montre pas : les factures émises\./);
    assert.deepEqual(await saved(tab), request);
    const plan = JSON.stringify(planFunding(request));
    await tab.setInputFiles("#file", { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(plan) });
    await tab.waitForFunction(() => document.getElementById("said")?.textContent?.includes("plan.json"));
    assert.deepEqual(await saved(tab), JSON.parse(plan).request);
    await tab.setInputFiles("#file", { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no json") });
    await tab.waitForFunction(() => document.getElementById("said")?.textContent?.includes("notes.txt"));
    assert.deepEqual(await saved(tab), JSON.parse(plan).request);
    await tab.setInputFiles("#file", {
      name: "huge.json",
      mimeType: "application/json",
      buffer: Buffer.alloc(2_000_001, " "),
    });
    await tab.waitForFunction(() => document.getElementById("said")?.textContent?.includes("trop grand"));
    assert.deepEqual(await saved(tab), JSON.parse(plan).request);
    await assertQuiet(tab);
  });

  it("page: the JSON can be changed by hand, and a mistake in it changes nothing", async () => {
    const tab = await open();
    await tab.locator("#data summary").click();
    const text = await tab.locator("#json").inputValue();
    await tab.fill("#json", text.replace("18000.00", "36000.00"));
    await tab.click("#b-apply");
    assert.equal((await assertSamePlan(tab)).cost, "36000.00");
    await tab.fill("#json", "{");
    await tab.click("#b-apply");
    assert.match(plain(await tab.locator("#said").textContent()), /n’est pas du JSON/);
    assert.equal((await saved(tab)).development.cost, "36000.00");
    await assertQuiet(tab);
  });

  it("page: starting afresh asks for what is missing; hostile names stay text", async () => {
    const tab = await open();
    await tab.click("#b-afresh");
    assert.equal(await tab.evaluate(() => document.activeElement?.id), "f-development-title");
    assert.equal(await tab.locator("#points li").count(), 4);
    const name = `</script><img src=x onerror="document.title='broken'">=1+1`;
    await tab.fill("#f-development-title", name);
    await tab.fill("#f-development-cost", "100");
    await tab.fill("#f-parties-0-name", name);
    await tab.fill("#f-parties-1-name", "\u202eB");
    assert.ok((await tab.locator("#o-shares tbody th").first().textContent())?.startsWith(name));
    assert.equal(await tab.title(), "Qui paie quoi\u00a0?");
    await assertSamePlan(tab);
    await assertQuiet(tab);
  });

  it("page: axe finds nothing in either language, with and without mistakes, wide and narrow", async () => {
    for (const width of [1200, 360]) {
      const tab = await open({ width });
      for (const locale of ["fr-FR", "en"]) {
        await tab.selectOption("#locale", locale);
        assert.equal(await tab.evaluate(() => document.documentElement.lang), locale.slice(0, 2));
        await assertAccessible(tab, `${locale} ${width}`);
        await tab.evaluate(() => {
          for (const part of document.querySelectorAll("details")) part.open = true;
        });
        await tab.fill("#f-development-cost", "18.000");
        await tab.fill("#f-modality-strategy-key-0-weight", "x");
        await assertAccessible(tab, `${locale} ${width}, with mistakes`);
        await tab.fill("#f-development-cost", "18000.00");
        await tab.fill("#f-modality-strategy-key-0-weight", "480");
      }
      await assertQuiet(tab);
    }
  });
});
