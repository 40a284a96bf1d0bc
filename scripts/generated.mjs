// @ts-check
// Every page that is written by a program. Add a line to have `npm run docs:update` write it and the house test compare it.
import { annexPages } from "./annexes.mjs";
import { apiReport } from "./api-report.mjs";
import { architecturePage } from "./architecture-page.mjs";
import { errorsPage } from "./errors-page.mjs";
import { extendingPage } from "./extending-page.mjs";
import { guidePages } from "./guides/pages.mjs";
import { montpellierRequest } from "./montpellier.mjs";

/** @typedef {{ readonly path: string, readonly text: () => string | Promise<string> }} Page */

/** Paths from the root of the project. A page may import the built package: the build comes first. @type {readonly Page[]} */
export const generated = [
  { path: "test/house/api.snapshot.md", text: apiReport },
  { path: "docs/errors.md", text: errorsPage },
  { path: "docs/architecture.md", text: architecturePage },
  { path: "docs/guide/fr/extending.md", text: () => extendingPage("fr") },
  { path: "docs/guide/en/extending.md", text: () => extendingPage("en") },
  ...guidePages,
  ...annexPages,
  { path: "examples/01-montpellier/request.json", text: montpellierRequest },
];
