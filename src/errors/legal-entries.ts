import { entry } from "./entry.js";

/** Two rules of law under one id. */
export const legalRuleRepeated = /* @__PURE__ */ entry(
  "legal.rule-repeated",
  (p: { readonly rule: string; readonly first: number }) => `The id ${p.rule} is already that of rule no. ${p.first}.`,
  () => "Give each rule an id of its own; the same id as ours replaces ours.",
);

/** A rule that ends before it begins. */
export const legalRuleValidity = /* @__PURE__ */ entry(
  "legal.rule-validity",
  (p: { readonly validFrom: string; readonly validUntil: string }) =>
    `This rule would end on ${p.validUntil}, before it begins on ${p.validFrom}.`,
  () => "Correct “validFrom” or “validUntil”.",
);

/** A rule that nobody can evaluate. */
export const legalTestUnknown = /* @__PURE__ */ entry(
  "legal.test-unknown",
  (p: { readonly test: string; readonly nearest: string | null; readonly known: string }) =>
    `There is no test ${p.test}.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  (p) => `Use one of: ${p.known}; or give a function of this name under “evaluators”.`,
);

/** Something else where a function is due. */
export const legalEvaluatorInvalid = /* @__PURE__ */ entry(
  "legal.evaluator-invalid",
  (p: { readonly test: string; readonly received: string }) =>
    `The evaluator ${p.test} must be a function, and ${p.received} came.`,
  () => "Give a function that takes a plan, a rule, facts and a date, and answers with a list of findings.",
);

/** A test of ours that a caller would redefine. */
export const legalEvaluatorTaken = /* @__PURE__ */ entry(
  "legal.evaluator-taken",
  (p: { readonly test: string }) => `The test ${p.test} is one of quotepart’s own.`,
  () => "Give your evaluator another name, and a rule that names it as its test.",
);

/** A caller's function that failed, or that answered with something else than findings. */
export const legalEvaluatorFailed = /* @__PURE__ */ entry(
  "legal.evaluator-failed",
  (p: { readonly rule: string; readonly test: string }) =>
    `The evaluator ${p.test} gave no findings that can be read for the rule ${p.rule}.`,
  () => "Answer with a list of findings: value and limit as text or null, and the result ok, alert or unverifiable.",
);
