// The zod schema and the hand-written interface say the same: compiled by `npm run types`, never run.
import type * as z from "zod/mini";
import type { FundingRequest } from "../../src/index.js";
import type { fundingRequestAt } from "../../src/request/funding-request.js";

type DeepReadonly<Data> = Data extends readonly (infer Row)[]
  ? readonly DeepReadonly<Row>[]
  : Data extends object
    ? { readonly [Field in keyof Data]: DeepReadonly<Data[Field]> }
    : Data;

type Same<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

type BySchema = DeepReadonly<z.input<ReturnType<typeof fundingRequestAt>>>;
type ByHand = DeepReadonly<FundingRequest>;

const isAssignable = (request: BySchema): ByHand => request;
const isAssignableBack = (request: ByHand): BySchema => request;

const isSame: { readonly [Part in keyof ByHand]-?: Same<ByHand[Part], BySchema[Part]> } = {
  currency: true,
  development: true,
  parties: true,
  sources: true,
  modality: true,
  rounding: true,
  carried: true,
  credits: true,
  schedule: true,
  issued: true,
};

// A schema that differs is seen: these must not compile.
// @ts-expect-error -- a field more
const more: Same<ByHand["development"], BySchema["development"] & { readonly extra: string }> = true;
// @ts-expect-error -- an amount that takes no number
const fewer: Same<ByHand["development"]["cost"], string> = true;

export { fewer, isAssignable, isAssignableBack, isSame, more };
