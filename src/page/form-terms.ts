import type { Field, Section } from "./field.js";
import { moduleKey, modulesSection } from "./form-modules.js";
import { pledgeFields } from "./form-pledges.js";
import { turnRule, turnsSection } from "./form-turns.js";
import { type Path, put, textAt } from "./json.js";
import { variantField } from "./make-field.js";
import { choicesOf, labelled, leaf, type Making, pickParty } from "./making.js";
import { firstOf } from "./parties.js";
import { fundingOf, STRATEGY } from "./places.js";

/** What a rule needs to know beside the parties. */
export function termsSections(making: Making): readonly Section[] {
  const { words } = making;
  const [heading] = words.sections.terms;
  const terms = (fields: readonly Field[]): Section => ({ id: "terms", heading, fields, grids: [] });
  switch (fundingOf(making.request)) {
    case "allocation-key":
      return [terms(keyFields(making))];
    case "voluntary-share":
      return [terms(pledgeFields(making))];
    case "unit-order":
      return [terms(orderFields(making))];
    case "round-robin":
      return [terms([turnRule(making)]), turnsSection(making)];
    case "by-module":
      return [terms([moduleKey(making)]), modulesSection(making)];
    default:
      return [];
  }
}

const keyFields = (making: Making): readonly Field[] => [
  leaf(making, [...STRATEGY, "label"], "text", "keyLabel"),
  leaf(making, [...STRATEGY, "source"], "text", "keySource"),
  leaf(making, [...STRATEGY, "date"], "day", "keyDate"),
  leaf(making, [...STRATEGY, "exemptBelow"], "amount", "exemptBelow"),
];

function orderFields(making: Making): readonly Field[] {
  const path: Path = [...STRATEGY, "difference"];
  const policy = textAt(making.request, [...path, "policy"]);
  const difference = variantField({
    ...labelled(making, "difference"),
    path: [...path, "policy"],
    shown: policy,
    choices: choicesOf(making.words.differences).map((choice) => ({
      ...choice,
      write: (before) =>
        put(
          before,
          path,
          choice.value === "credit" ? { policy: "credit" } : { policy: "bearer", party: firstOf(before, "publisher") },
        ),
    })),
  });
  return [
    leaf(making, [...STRATEGY, "count"], "whole", "count"),
    leaf(making, [...STRATEGY, "unit"], "amount", "unit"),
    leaf(making, [...STRATEGY, "roundUnitTo"], "amount", "roundUnitTo"),
    difference,
    ...(policy === "bearer" ? [pickParty(making, [...path, "party"], "bearer")] : []),
  ];
}
