import { at, isObject, type Json, type JsonObject, listAt, put, textAt } from "./json.js";
import { firstOf, idsOf, memberIds } from "./parties.js";
import { type FundingKind, fundingOf, isStrategy, MODALITY, STRATEGY, sharersPath, termsPath } from "./places.js";
import { freshRow, sharing } from "./sharers.js";

/** What was last said of each way of funding, and who was there then, so that trying another loses nothing. */
export type Shelf = Readonly<Partial<Record<FundingKind, Shelved>>>;

interface Shelved {
  readonly terms: Json;
  readonly parties: readonly string[];
}

/** The shelf with what the request says now. */
export function shelved(shelf: Shelf, request: Json): Shelf {
  const kind = fundingOf(request);
  const terms = kind === undefined ? undefined : at(request, termsPath(kind));
  if (kind === undefined || terms === undefined) return shelf;
  return { ...shelf, [kind]: { terms, parties: idsOf(request) } };
}

/** The request, funded in another way: as it was last said, or else as one would begin. */
export function fundedBy(request: Json, kind: FundingKind, shelf: Shelf): Json {
  const kept = shelf[kind];
  const terms = kept?.terms ?? freshTerms(request, kind);
  const modality = isStrategy(kind) ? { kind: "co-financed", strategy: terms } : terms;
  const next = put(request, MODALITY, modality);
  return kept === undefined ? next : withNewcomers(next, kept.parties);
}

/** Members who were not there when the terms were put aside share too. */
function withNewcomers(request: Json, before: readonly string[]): Json {
  if (fundingOf(request) === "complementary-order") return request;
  const newcomers = memberIds(request).filter((id) => !before.includes(id));
  return newcomers.reduce((next, id) => sharing(next, id, true), request);
}

/** What one would begin with: those who share now, or else all members, in equal parts. */
function freshTerms(request: Json, kind: FundingKind): JsonObject {
  const ids = sharingNow(request);
  const rows = (list: string): readonly Json[] => ids.map((id) => freshRow([list], id));
  const contract = at(request, [...MODALITY, "contract"]);
  const withContract = isObject(contract) ? { contract } : {};
  switch (kind) {
    case "allocation-key":
      return { kind, key: rows("key") };
    case "voluntary-share":
      return {
        kind,
        pledges: rows("pledges"),
        onShortfall: { policy: "report" },
        onSurplus: { policy: "proportional" },
      };
    case "unit-order":
      return { kind, contributors: ids, count: Math.max(ids.length, 1), difference: { policy: "credit" } };
    case "round-robin":
      return { kind, rule: "furthest-behind", members: rows("members") };
    case "by-module":
      return { kind, modules: [freshModule(request, ids)], key: "equal" };
    case "complementary-order":
      return { kind, lead: ids[0] ?? "", ...withContract };
    case "initial-contract":
      return { kind, authority: ids[0] ?? "", ...withContract };
    case "own-funds":
      return { kind, publisher: firstOf(request, "publisher") };
  }
}

function sharingNow(request: Json): readonly string[] {
  const path = sharersPath(request);
  const known = new Set(idsOf(request));
  const list = path === undefined ? [] : listAt(request, path);
  const now = list.map((row) => (isObject(row) ? textAt(row, ["party"]) : String(row))).filter((id) => known.has(id));
  return now.length > 1 ? now : memberIds(request);
}

/** A module that everybody wants; the first one is the whole development. */
function freshModule(request: Json, ids: readonly string[]): Json {
  const cost = at(request, ["development", "cost"]);
  return { id: "m1", title: "Module 1", ...(cost === undefined ? {} : { cost }), wantedBy: ids };
}

/** One module more, that everybody wants who wants the first. */
export function withModule(request: Json): Json {
  const path = [...STRATEGY, "modules"];
  const modules = listAt(request, path);
  const taken = new Set(modules.map((module) => textAt(module, ["id"])));
  let number = modules.length + 1;
  while (taken.has(`m${number}`)) number += 1;
  const wantedBy = listAt(modules[0], ["wantedBy"]);
  return put(request, [...path, modules.length], { id: `m${number}`, title: `Module ${number}`, cost: "0", wantedBy });
}
