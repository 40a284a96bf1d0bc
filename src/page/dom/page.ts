import { fromAddress, toAddress } from "../address.js";
import { example } from "../example.js";
import { type Action, type Field, fieldId, type Section } from "../field.js";
import { fieldsOf, formOf } from "../form.js";
import type { Json } from "../json.js";
import { type Answer, answerOf } from "../points.js";
import { changed, opened, type State } from "../state.js";
import type { PageWords } from "../words.js";
import { pageWords } from "../words-in.js";
import { morph, setChosen } from "./morph.js";
import { pageView } from "./page-view.js";

/** What the page shows of a state. */
export interface Shown {
  readonly state: State;
  readonly words: PageWords;
  readonly form: readonly Section[];
  readonly answer: Answer;
}

/** Holds the state, shows it, and writes it into the address. */
export class Page {
  #shown: Shown;
  #written = "";
  #isRendering = false;

  constructor() {
    const words = pageWords("fr-FR");
    this.#shown = shownOf(opened(example(words.exampleTitle), "fr-FR", ""));
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Opens on what the address holds, and on the example where it holds nothing. */
  async open(): Promise<void> {
    const { hash } = location;
    if (hash.length > 1 && hash !== this.#written) {
      const found = await fromAddress(hash);
      const locale = found?.locale ?? this.#shown.state.locale;
      const words = pageWords(locale);
      const request = found?.request ?? example(words.exampleTitle);
      this.#shown = shownOf(opened(request, locale, found === undefined ? words.said.addressUnread : ""));
    }
    this.render();
  }

  /** Shows another request. */
  take(request: Json, said?: string): void {
    this.show(changed(this.#shown.state, request, said));
  }

  /** Shows another state, and writes it into the address. */
  show(state: State): void {
    this.#shown = shownOf(state);
    this.render();
    void this.#writeAddress(state);
  }

  render(): void {
    const { state, form, answer, words } = this.#shown;
    const root = document.getElementById("page");
    // Taking out what has the focus makes it lose it, which asks for the page again in the middle of this.
    if (root === null || this.#isRendering) return;
    this.#isRendering = true;
    document.documentElement.lang = state.locale === "en" ? "en" : "fr";
    document.title = words.title;
    morph(root, pageView(state, form, answer, words));
    setChosen(root);
    this.#isRendering = false;
  }

  /** The field with an id. */
  field(id: string): Field | undefined {
    return fieldsOf(this.#shown.form).find(({ path }) => fieldId(path) === id);
  }

  /** The button with an id. */
  action(id: string): Action | undefined {
    const grids = this.#shown.form.flatMap((section) => section.grids);
    return grids
      .flatMap(({ add, rows }) => [add, ...rows.flatMap(({ actions }) => actions)])
      .find((one) => one.id === id);
  }

  async #writeAddress(state: State): Promise<void> {
    try {
      const address = `#${await toAddress(state.request, state.locale)}`;
      // Somebody may have typed on meanwhile: only the last state is written.
      if (state !== this.#shown.state) return;
      this.#written = address;
      history.replaceState(null, "", address);
    } catch {
      // Old browsers deflate nothing, and some allow only so many changes of address in a while: the page works on.
    }
  }
}

function shownOf(state: State): Shown {
  const words = pageWords(state.locale);
  const form = formOf({ ...state, words });
  return { state, words, form, answer: answerOf(state.request, fieldsOf(form), state.locale, words) };
}
