import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { toDocx } from "../../../src/report/docx.js";
import { settleTimes } from "../../../src/report/docx-zip.js";
import { root } from "../../house/tree.js";
import { reportOf } from "../../support/every-block.js";
import { unzipped } from "../../support/unzipped.js";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
const esbuild = require("esbuild") as { readonly buildSync: (options: object) => Built };
interface Built {
  readonly outputFiles: readonly { readonly text: string }[];
  readonly metafile: { readonly outputs: Readonly<Record<string, { readonly imports: readonly Imported[] }>> };
}
interface Imported {
  readonly path: string;
  readonly kind: string;
}

const built = (contents: string, format: "esm" | "cjs" = "esm"): Built =>
  esbuild.buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format,
    platform: "node",
    external: ["docx"],
    write: false,
    metafile: true,
    logLevel: "error",
  });

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("docx: the same report gives the same bytes", () => {
  test("docx: on another day, with other chances, and in another call", async () => {
    const first = hash(await toDocx(reportOf()));
    expect(hash(await toDocx(reportOf()))).toBe(first);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2041-07-31T23:59:58Z") });
    vi.spyOn(Math, "random").mockReturnValue(0.123456);
    vi.spyOn(globalThis.crypto, "getRandomValues").mockImplementation((array) => array);
    expect(new Date().getFullYear()).toBe(2041);
    expect(hash(await toDocx(reportOf()))).toBe(first);
  });

  test("docx: in another time zone, in another process", { timeout: 60_000 }, async () => {
    const { outputFiles } = built(`
      import { createHash } from "node:crypto";
      import { toDocx } from "./src/report/docx.ts";
      import { reportOf } from "./test/support/every-block.ts";
      const bytes = await toDocx(reportOf());
      console.log(new Date(0).getHours() + " " + createHash("sha256").update(bytes).digest("hex"));`);
    const inZone = (zone: string): string =>
      execFileSync(process.execPath, ["--input-type=module"], {
        cwd: root,
        input: outputFiles[0]?.text ?? "",
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      }).trim();
    const expected = hash(await toDocx(reportOf()));
    expect(inZone("Pacific/Kiritimati")).toBe(`13 ${expected}`);
    expect(inZone("UTC")).toBe(`0 ${expected}`);
  });

  test("docx: every file in it is of 1 January 1980, and no clock is written anywhere else", async () => {
    const now = new Date();
    const entries = unzipped(await toDocx(reportOf()));
    expect(entries.length).toBeGreaterThan(10);
    for (const { times } of entries) expect(times).toEqual([0x00210000, 0x00210000]);
    for (const { text } of entries) expect(text).not.toContain(now.toISOString().slice(0, 10));
  });

  test("docx: a zip file of another kind is refused, and never patched blindly", () => {
    expect(() => settleTimes(new Uint8Array(10))).toThrow("a zip file of a kind");
    expect(() => settleTimes(new Uint8Array(100))).toThrow("a zip file of a kind");
  });

  test("docx: an entry that is not where the end says is refused", async () => {
    const bytes = await toDocx(reportOf());
    const end = bytes.byteLength - 22;
    const moved = Uint8Array.from(bytes);
    new DataView(moved.buffer).setUint32(end + 16, 0, true);
    expect(() => settleTimes(moved)).toThrow("a zip file of a kind");
  });
});

describe("docx: the package docx is loaded when a document is asked for", () => {
  test("docx: what a program imports from quotepart/report does not import it", () => {
    const { metafile } = built(`export * from ${JSON.stringify(join(root, "src/entries/report.ts"))};`);
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    expect(imports.filter(({ path }) => path === "docx").map(({ kind }) => kind)).toEqual(["dynamic-import"]);
  });
});
