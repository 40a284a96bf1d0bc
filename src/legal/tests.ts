import { directAward } from "./direct-award.js";
import { fondsDeConcours } from "./fonds-de-concours.js";
import type { LegalTest } from "./legal-test.js";
import { modificationEach, modificationsCumulated } from "./modifications.js";
import { ownShare } from "./own-share.js";
import type { Test } from "./question.js";
import { recoveryFloor } from "./recovery-floor.js";
import { vatCompensation } from "./vat-compensation.js";

/** Our tests, by the name that rules give; a rule without a test here needs an evaluator of the caller's own. */
export const tests: Readonly<Record<LegalTest, Test>> = {
  "modifications-cumulated": modificationsCumulated,
  "modification-each": modificationEach,
  "direct-award": directAward,
  "own-share": ownShare,
  "fonds-de-concours": fondsDeConcours,
  "recovery-floor": recoveryFloor,
  "vat-compensation": vatCompensation,
};

/** Whether a test of this name is ours. */
export const isOurs = (test: string): test is LegalTest => Object.hasOwn(tests, test);
