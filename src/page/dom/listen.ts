import { isUnfinished } from "../comma.js";
import { takesNumber } from "../field.js";
import { fill } from "../fill.js";
import { formOf } from "../form.js";
import type { Json } from "../json.js";
import { isBlock, readBlock } from "../paste.js";
import { pageLocales } from "../words-in.js";
import { goTo } from "./go-to.js";
import { openFile } from "./open.js";
import type { Page } from "./page.js";
import { obey, press } from "./press.js";

/** Lets the page hear what is typed, pasted, pressed and opened. */
export function listen(page: Page): void {
  document.addEventListener("input", ({ target }) => onInput(page, target));
  document.addEventListener("change", ({ target }) => onChange(page, target));
  document.addEventListener("focusout", () => page.render());
  document.addEventListener("click", (event) => onClick(page, event));
  document.addEventListener("paste", (event) => onPaste(page, event));
  addEventListener("hashchange", () => void page.open());
}

function onInput(page: Page, target: EventTarget | null, isLeft = false): void {
  if (target instanceof HTMLInputElement && target.id === "date")
    page.show({ ...page.shown.state, date: target.value.trim() });
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const field = page.field(target.dataset["field"] ?? "");
  if (field === undefined) return;
  const typed =
    target instanceof HTMLInputElement && target.type === "checkbox" ? (target.checked ? "yes" : "") : target.value;
  // Nobody is told that half a number is no number: it is read when it is whole, or when the field is left.
  if (!isLeft && takesNumber(field) && isUnfinished(typed)) return;
  page.take(field.write(page.shown.state.request, typed));
}

function onChange(page: Page, target: EventTarget | null): void {
  onInput(page, target, true);
  if (target instanceof HTMLSelectElement && target.id === "locale") {
    const locale = pageLocales.find(([one]) => one === target.value)?.[0];
    if (locale !== undefined) page.show({ ...page.shown.state, locale, said: "" });
  }
  if (target instanceof HTMLInputElement && target.id === "file") void openFile(page, target);
}

function onClick(page: Page, event: MouseEvent): void {
  const target =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action], [data-do], [data-goto]") : null;
  if (target === null) return;
  const { action = "", do: order = "", goto = "" } = target.dataset;
  if (goto !== "") {
    event.preventDefault();
    goTo(goto);
  }
  if (order !== "") void obey(page, order);
  const pressed = page.action(action);
  if (pressed !== undefined) press(page, pressed.id);
}

function onPaste(page: Page, event: ClipboardEvent): void {
  const { target } = event;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!(target instanceof HTMLInputElement) || !isBlock(text)) return;
  const field = page.field(target.dataset["field"] ?? "");
  const { state, words } = page.shown;
  const form = (request: Json) => formOf({ ...state, request, words }, Number.POSITIVE_INFINITY);
  const filled = field === undefined ? undefined : fill(state.request, form, field.path, readBlock(text));
  if (filled === undefined) return;
  event.preventDefault();
  target.blur();
  page.take(filled.request, words.said.pasted(filled));
  goTo(target.id);
}
