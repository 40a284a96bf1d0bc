/** Which version of the library made a plan; a plan carries it, and `verifyPlan` asks for the same. */
export const library = "quotepart 0.1.0";
