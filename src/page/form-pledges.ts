import type { Field } from "./field.js";
import { at, type Json, type Path, put, textAt, without } from "./json.js";
import { variantField } from "./make-field.js";
import { choicesOf, labelled, leaf, type Making, pickParty } from "./making.js";
import { firstOf } from "./parties.js";
import { STRATEGY } from "./places.js";

/** What happens when the pledges fall short of the cost, or exceed it. */
export const pledgeFields = (making: Making): readonly Field[] => [
  ...shortfallFields(making),
  surplusField(making),
  leaf(making, [...STRATEGY, "threshold", "rate"], "rate", "threshold"),
  ...matchFields(making),
];

function shortfallFields(making: Making): readonly Field[] {
  const path: Path = [...STRATEGY, "onShortfall"];
  const policy = textAt(making.request, [...path, "policy"]) || "report";
  const write =
    (value: string) =>
    (before: Json): Json =>
      put(
        before,
        path,
        value === "backstop" ? { policy: value, party: firstOf(before, "publisher") } : { policy: value },
      );
  const choice = variantField({
    ...labelled(making, "onShortfall"),
    path: [...path, "policy"],
    shown: policy,
    choices: choicesOf(making.words.shortfalls).map((one) => ({ ...one, write: write(one.value) })),
  });
  if (policy !== "backstop") return [choice];
  return [
    choice,
    pickParty(making, [...path, "party"], "backstop"),
    leaf(making, [...path, "maximum"], "amount", "backstopMaximum"),
  ];
}

function surplusField(making: Making): Field {
  const path: Path = [...STRATEGY, "onSurplus"];
  return variantField({
    ...labelled(making, "onSurplus"),
    path: [...path, "policy"],
    shown: textAt(making.request, [...path, "policy"]) || "proportional",
    choices: choicesOf(making.words.surpluses).map((one) => ({
      ...one,
      write: (before) => put(before, path, { policy: one.value }),
    })),
  });
}

function matchFields(making: Making): readonly Field[] {
  const path: Path = [...STRATEGY, "match"];
  const { request, words } = making;
  const isMatched = at(request, path) !== undefined;
  const choice = variantField({
    ...labelled(making, "match"),
    path,
    shown: isMatched ? "matching" : "none",
    choices: [
      { value: "none", label: words.noMatch, write: (before) => without(before, path) },
      {
        value: "matching",
        label: words.matching,
        write: (before) => put(before, path, { party: firstOf(before, "publisher"), perPledge: "0" }),
      },
    ],
  });
  if (!isMatched) return [choice];
  return [
    choice,
    pickParty(making, [...path, "party"], "matchParty"),
    leaf(making, [...path, "perPledge"], "amount", "perPledge"),
    leaf(making, [...path, "ceiling"], "amount", "matchCeiling"),
  ];
}
