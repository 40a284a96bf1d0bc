import { defineConfig, type Options } from "tsup";

// Every module stays a file, so that importing one subpath loads only the files it needs: decimal.js does not say that
// it is free of side effects, and would stay wherever a bundled file names it. As ES modules they are not even bundled:
// what stands in for `import * as` in a bundle would keep every sentence of the catalogue in everybody's page.
const shared: Options = {
  splitting: true,
  target: "es2022",
  removeNodeProtocol: false,
  silent: true,
  dts: {
    entry: [
      "src/index.ts",
      "src/entries/apportion.ts",
      "src/entries/schema.ts",
      "src/entries/words.ts",
      "src/entries/legal.ts",
      "src/entries/report.ts",
      "src/entries/sheet.ts",
      "src/entries/sql.ts",
    ],
    // tsup 8 passes options that TypeScript 6 deprecates.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
};

export default defineConfig([
  {
    ...shared,
    format: ["esm"],
    entry: ["src/**/*.ts", "!src/cli/**", "!src/page/**"],
    bundle: false,
    splitting: false,
  },
  { ...shared, format: ["cjs"], entry: ["src/**/*.ts", "!src/cli/**", "!src/page/**"] },
  // The command exists as an ES module only, file by file: it finds the examples beside itself, so its files keep their places.
  {
    ...shared,
    format: ["esm"],
    entry: ["src/cli/**/*.ts"],
    outDir: "dist/cli",
    bundle: false,
    splitting: false,
    dts: false,
  },
]);
