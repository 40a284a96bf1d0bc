import { type Field, fieldId } from "../field.js";
import type { Point } from "../points.js";
import { h } from "./element.js";

/** What is to be corrected at each field, by the field's id. */
export type PointsAt = ReadonlyMap<string, readonly string[]>;

/** The points of each field. */
export function pointsAt(points: readonly Point[]): PointsAt {
  const found = new Map<string, string[]>();
  for (const { field, text } of points) {
    if (field === undefined) continue;
    const id = fieldId(field.path);
    found.set(id, [...(found.get(id) ?? []), text]);
  }
  return found;
}

/** A field with its label above, or without one in a table whose heading says it. */
export function fieldView(field: Field, points: PointsAt, place: "form" | "table"): HTMLElement {
  const id = fieldId(field.path);
  const wrong = points.get(id) ?? [];
  const hintId = field.hint === undefined || place === "table" ? undefined : `${id}-hint`;
  const wrongId = wrong.length === 0 ? undefined : `${id}-wrong`;
  const described = [hintId, wrongId].filter((one) => one !== undefined).join(" ") || undefined;
  const shared = {
    id,
    "data-field": id,
    "aria-describedby": described,
    "aria-invalid": wrong.length > 0 && "true",
    "aria-label": place === "table" ? field.label : undefined,
  };
  return h(
    "div",
    { class: `field ${field.kind}` },
    place === "form" ? h("label", { for: id }, field.label) : undefined,
    control(field, shared),
    hintId === undefined ? undefined : h("p", { id: hintId, class: "hint" }, field.hint ?? ""),
    wrongId === undefined ? undefined : h("p", { id: wrongId, class: "wrong" }, wrong.join(" ")),
  );
}

function control(field: Field, shared: Readonly<Record<string, string | boolean | undefined>>): HTMLElement {
  if (field.kind === "flag") return h("input", { ...shared, type: "checkbox", checked: field.shown === "yes" });
  if (field.kind === "choice") {
    const options = (field.choices ?? []).map(({ value, label }) => h("option", { value }, label));
    return h("select", { ...shared, "data-chosen": field.shown }, options);
  }
  const isNumber = field.kind !== "text" && field.kind !== "day";
  return h("input", {
    ...shared,
    type: "text",
    value: field.shown,
    inputmode: isNumber && (field.kind === "whole" ? "numeric" : "decimal"),
    autocomplete: "off",
    spellcheck: "false",
  });
}

/** Several ticks with one name. */
export function ticksView(label: string, fields: readonly Field[], points: PointsAt): HTMLElement {
  return h(
    "fieldset",
    { class: "ticks" },
    h("legend", { class: "unseen" }, label),
    fields.map((field) => {
      const id = fieldId(field.path);
      const wrong = points.get(id) ?? [];
      const wrongId = wrong.length === 0 ? undefined : `${id}-wrong`;
      return h(
        "span",
        { class: "tick" },
        control(field, {
          id,
          "data-field": id,
          "aria-describedby": wrongId,
          "aria-invalid": wrong.length > 0 && "true",
        }),
        h("label", { for: id }, field.label),
        wrongId === undefined ? undefined : h("span", { id: wrongId, class: "wrong" }, wrong.join(" ")),
      );
    }),
  );
}
