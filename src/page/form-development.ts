import type { Section } from "./field.js";
import { choicesOf, leaf, type Making, pick } from "./making.js";

/** What is developed, and what it costs. */
export function developmentSection(making: Making): Section {
  const { words } = making;
  const [heading] = words.sections.development;
  return {
    id: "development",
    heading,
    fields: [
      leaf(making, ["development", "title"], "text", "title"),
      leaf(making, ["development", "cost"], "amount", "cost"),
      leaf(making, ["currency"], "text", "currency"),
      leaf(making, ["development", "id"], "text", "id"),
      leaf(making, ["development", "year"], "whole", "year"),
      pick(making, ["development", "nature"], "nature", [
        { value: "", label: words.nobody },
        ...choicesOf(words.natures),
      ]),
    ],
    grids: [],
  };
}
