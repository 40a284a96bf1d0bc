import type { Locale } from "../entries/words.js";
import { type Shelf, shelved } from "./fresh.js";
import type { Json } from "./json.js";

/** Everything that the page knows; what is shown follows from it. */
export interface State {
  readonly request: Json;
  readonly locale: Locale;
  readonly shelf: Shelf;
  /** The day that stands on documents; none while empty. */
  readonly date: string;
  /** What was last done, for those who do not see it. */
  readonly said: string;
}

/** The page as it opens on a request. */
export const opened = (request: Json, locale: Locale, said: string): State => ({
  request,
  locale,
  shelf: shelved({}, request),
  date: "",
  said,
});

/** The page with another request; what it says of its way of funding is put aside for later. */
export const changed = (state: State, request: Json, said = ""): State =>
  request === state.request && said === state.said
    ? state
    : { ...state, request, said, shelf: shelved(state.shelf, request) };
