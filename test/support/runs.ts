/** How often a property runs in the quick suite; FC_RUNS, where given, decides instead. */
export const runs = (usual: number): { readonly numRuns?: number } =>
  process.env["FC_RUNS"] === undefined ? { numRuns: usual } : {};
