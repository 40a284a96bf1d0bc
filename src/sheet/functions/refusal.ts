/** A sentence for the cell: it leaves a function by the shortest way, and `run` hands it on. */
export class Refusal extends Error {}
