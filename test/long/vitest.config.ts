import { defineConfig } from "vitest/config";
import usual from "../../vitest.config.js";

/** What `npm run test:long` runs after the properties: fuzzing, and a million splits against the slow way. */
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ["test/long/*.long.ts"], testTimeout: 0, disableConsoleIntercept: true },
});
