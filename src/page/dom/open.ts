import { LARGEST } from "../address.js";
import { isObject, type Json, parsed } from "../json.js";
import { changed, opened } from "../state.js";
import type { Page } from "./page.js";

/** Opens the file that somebody chose. */
export async function openFile(page: Page, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const { state, words } = page.shown;
  const text = file.size > LARGEST ? undefined : await file.text();
  input.value = "";
  if (text === undefined) return page.show({ ...state, said: words.said.tooLarge(file.name) });
  const request = requestIn(text);
  if (request === undefined) page.show({ ...state, said: words.said.notOpened(file.name) });
  else page.show(opened(request, state.locale, words.said.opened(file.name)));
}

/** A request, or the one that a plan carries; undefined for anything else. */
function requestIn(text: string): Json | undefined {
  const value = parsed(text);
  if (!isObject(value)) return undefined;
  return "format" in value && "request" in value ? value["request"] : value;
}

/** Takes the JSON that somebody changed by hand. */
export function applyData(page: Page): void {
  const { state, words } = page.shown;
  const area = document.getElementById("json");
  const request = area instanceof HTMLTextAreaElement ? requestIn(area.value) : undefined;
  if (request === undefined) page.show({ ...state, said: words.said.dataUnread });
  else page.show(changed(state, request, words.said.dataRead));
}
