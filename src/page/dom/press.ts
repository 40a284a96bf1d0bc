import { blank, example } from "../example.js";
import { fieldId } from "../field.js";
import { textAt } from "../json.js";
import { opened } from "../state.js";
import { type DocumentKind, saveDocument, saveRequest } from "./download.js";
import { goTo } from "./go-to.js";
import { applyData } from "./open.js";
import type { Page } from "./page.js";

/** Does what a button of the form is for, and keeps the focus where somebody would look for it. */
export function press(page: Page, id: string): void {
  const pressed = page.action(id);
  if (pressed === undefined) return;
  const { state, words } = page.shown;
  const grid = page.shown.form
    .flatMap(({ grids }) => grids)
    .find(({ add, rows }) => add.id === id || rows.some(({ actions }) => actions.some((one) => one.id === id)));
  const row = grid?.rows.find(({ actions }) => actions.some((one) => one.id === id));
  const isAdded = grid?.add.id === id;
  const name = row?.name ?? words.row.unnamed((grid?.rows.length ?? 0) + 1);
  const isRemoved = id.startsWith("remove-");
  page.take(pressed.apply(state.request), isAdded ? words.said.added(name) : isRemoved ? words.said.removed(name) : "");
  if (pressed.focus !== undefined) return goTo(fieldId(pressed.focus));
  // The row is gone: the focus goes to the row that took its place, or to the button that adds one.
  if (document.getElementById(`b-${id}`) === null) document.getElementById(`b-${grid?.add.id ?? ""}`)?.focus();
  else document.getElementById(`b-${id}`)?.focus();
}

/** Does what a button of the page is for. */
export async function obey(page: Page, order: string): Promise<void> {
  const { state, words, answer } = page.shown;
  const id = textAt(state.request, ["development", "id"]);
  switch (order) {
    case "example":
      return page.show(opened(example(words.exampleTitle), state.locale, words.start.exampleLoaded));
    case "afresh":
      page.show(opened(blank, state.locale, words.start.emptied));
      return goTo("f-development-title");
    case "open":
      return document.getElementById("file")?.click();
    case "save":
      return page.show({ ...state, said: words.said.downloaded(saveRequest(state.request, id)) });
    case "apply":
      return applyData(page);
    default:
      if (!answer.isPlanned) return;
      try {
        const saved = await saveDocument(answer.plan, order as DocumentKind, state);
        page.show({ ...page.shown.state, said: saved.isSaved ? words.said.downloaded(saved.name) : saved.why });
      } catch {
        page.show({ ...page.shown.state, said: words.said.notDownloaded });
      }
  }
}
