// @ts-check
// What TypeDoc does not do by itself: a page of Markdown keeps its place and its title, and a French page is French.
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Converter, JSX, KindRouter, PageEvent } from "typedoc";
import { mended } from "./mended.mjs";
import { offlinePage } from "./offline-page.mjs";
import { languageOf, shelfOf } from "./shelves.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page of Markdown stands in the site where it stands in the project: its name is ASCII whatever its title. */
class PageRouter extends KindRouter {
  /** @override @protected @param {import("typedoc").Reflection} reflection */
  getIdealBaseName(reflection) {
    const path = pathOf(reflection);
    return path === undefined ? super.getIdealBaseName(reflection) : siteName(path);
  }
}

/** `docs/guide/fr/vat.md` is `guide/fr/vat`, the README of a folder its `index`. @param {string} path */
const siteName = (path) =>
  path.replace(/^docs\//, "").replace(/(README)?\.md$/, (_, readme) => (readme ? "index" : ""));

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.renderer.defineRouter("pages", PageRouter);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => shelve(document));
  app.renderer.on(PageEvent.BEGIN, (page) => app.internationalization.setLocale(languageIn(page.model)));
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = mended(page.contents ?? "", pathOf(page.model));
    app.internationalization.setLocale("en");
  });
  app.renderer.hooks.on("sidebar.begin", (context) => {
    const [label, text] =
      languageIn(context.page.model) === "fr" ? ["Essayer", "Essayer une répartition"] : ["Try it", "Try it / Essayer"];
    const href = context.relativeURL(offlinePage.url);
    const link = JSX.createElement("a", { class: "try-it", href }, text);
    return existsSync(offlinePage.built)
      ? JSX.createElement("nav", { "aria-label": label }, link)
      : JSX.createElement(JSX.Fragment, null);
  });
}

/** Gives a page its title, from its first heading, and its place among the others. @param {import("typedoc").DocumentReflection} document */
function shelve(document) {
  const path = pathOf(document) ?? "";
  const heading = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join(""))?.[1];
  if (heading === undefined) throw new Error(`${path} begins with no heading. Give it one: # Title.`);
  document.name = heading.replaceAll("`", "");
  document.content = document.content.map(plainInHeading);
  Object.assign(document.frontmatter, shelfOf(path));
}

/**
 * Code in a heading becomes plain text: the theme drops it from the menu of the page, and from the anchor.
 * @param {import("typedoc").CommentDisplayPart} part @param {number} at @param {import("typedoc").CommentDisplayPart[]} parts
 * @returns {import("typedoc").CommentDisplayPart}
 */
function plainInHeading(part, at, parts) {
  const line = parts[at - 1]?.text.split("\n").at(-1) ?? "";
  return part.kind === "code" && /^#{1,6} /.test(line) ? { kind: "text", text: part.text.replaceAll("`", "") } : part;
}

/** Where a page of Markdown stands in the project. @param {object} model @returns {string | undefined} */
function pathOf(model) {
  if (!("isDocument" in model)) return undefined;
  const reflection = /** @type {import("typedoc").Reflection} */ (model);
  const absolute = reflection.isDocument() ? reflection.project.files.getReflectionPath(reflection) : undefined;
  return absolute === undefined ? undefined : relative(root, absolute).replaceAll("\\", "/");
}

/** @param {object} model */
const languageIn = (model) => languageOf(pathOf(model) ?? "");
