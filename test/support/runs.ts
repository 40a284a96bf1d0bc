/**
 * How often a property runs: a tenth of what its test asks for in the quick suite, all of it where FC_SCALE is 1 (as the
 * full check sets it), and as often as FC_RUNS says where that is given.
 */
export const runs = (usual: number): { readonly numRuns?: number } =>
  process.env["FC_RUNS"] === undefined ? { numRuns: Math.ceil(usual * Number(process.env["FC_SCALE"] ?? 0.1)) } : {};
