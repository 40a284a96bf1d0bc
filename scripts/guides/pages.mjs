// @ts-check
// The guides as pages that a program writes: their sentences are ours, their figures the library's.
import { existsSync, readFileSync } from "node:fs";
import { guidePaths } from "../site/shelves.mjs";
import { figured } from "./figures.mjs";

const root = new URL("../../", import.meta.url);

/** The page as it stands. @param {string} path */
export const readGuide = (path) => readFileSync(new URL(path, root), "utf8");

/** Every guide but those that are written whole by a program of their own. @type {readonly { path: string, text: () => Promise<string> }[]} */
export const guidePages = guidePaths
  .filter((path) => !path.endsWith("/extending.md") && existsSync(new URL(path, root)))
  .map((path) => ({ path, text: () => figured(path, readGuide(path)) }));
