import type { Field, Section } from "./field.js";
import { fundedBy } from "./fresh.js";
import { listAt, type Path, textAt } from "./json.js";
import { variantField } from "./make-field.js";
import { adding, choicesOf, labelled, leaf, type Making, pickParty, removing } from "./making.js";
import { fundingOf, MODALITY, type ModalityKind, modalityOf, STRATEGY, strategyKinds } from "./places.js";

/** Who decides, and by what rule a co-financed cost is shared. */
export function fundingSection(making: Making): Section {
  const { request, words } = making;
  const kind = fundingOf(request);
  const [heading] = words.sections.funding;
  return {
    id: "funding",
    heading,
    ...(kind === undefined ? {} : { lead: words.rules[kind] }),
    fields: [
      modalityField(making),
      ...(modalityOf(request) === "co-financed" ? [strategyField(making)] : []),
      ...ownFields(making),
    ],
    grids: [],
  };
}

function modalityField(making: Making): Field {
  const { request, words, shelf } = making;
  return variantField({
    ...labelled(making, "modality"),
    path: [...MODALITY, "kind"],
    shown: textAt(request, [...MODALITY, "kind"]),
    choices: choicesOf(words.modalities).map((choice) => ({
      ...choice,
      write: (before) => fundedBy(before, choice.value === "co-financed" ? lastStrategy(making) : choice.value, shelf),
    })),
  });
}

/** Back to co-financing: to a strategy that was tried before, or else to a key. */
const lastStrategy = ({ shelf }: Making) => strategyKinds.find((kind) => shelf[kind] !== undefined) ?? "allocation-key";

function strategyField(making: Making): Field {
  const { request, words, shelf } = making;
  const path: Path = [...STRATEGY, "kind"];
  return variantField({
    ...labelled(making, "strategy"),
    path,
    shown: textAt(request, path),
    choices: choicesOf(words.strategies).map((choice) => ({
      ...choice,
      write: (before) => fundedBy(before, choice.value, shelf),
    })),
  });
}

/** Who bears a funding that goes by one party. */
function ownFields(making: Making): readonly Field[] {
  switch (modalityOf(making.request)) {
    case "initial-contract":
      return [pickParty(making, [...MODALITY, "authority"], "authority")];
    case "own-funds":
      return [pickParty(making, [...MODALITY, "publisher"], "publisher")];
    case "complementary-order":
      return [pickParty(making, [...MODALITY, "lead"], "lead"), ...leadWeight(making)];
    default:
      return [];
  }
}

function leadWeight(making: Making): readonly Field[] {
  const { request } = making;
  const path: Path = [...MODALITY, "leadWeight"];
  const rows = listAt(request, [...MODALITY, "associates"]);
  const isWeighed = textAt(request, path) !== "" || rows.some((row) => textAt(row, ["weight"]) !== "");
  return isWeighed ? [leaf(making, path, "number", "leadWeight")] : [];
}

const CONTRACTED: readonly (ModalityKind | undefined)[] = ["initial-contract", "complementary-order"];

/** The contract that the funding rests on, where it rests on one. */
export function contractSection(making: Making): readonly Section[] {
  const { request, words } = making;
  if (!CONTRACTED.includes(modalityOf(request))) return [];
  const [heading] = words.sections.contract;
  const path: Path = [...MODALITY, "contract"];
  const list: Path = [...path, "modifications"];
  const [caption] = words.fields.modification;
  return [
    {
      id: "contract",
      heading,
      fields: [
        leaf(making, [...path, "reference"], "text", "reference"),
        leaf(making, [...path, "amount"], "amount", "contractAmount"),
      ],
      grids: [
        {
          id: "modifications",
          caption,
          columns: [{ heading: caption }],
          rows: listAt(request, list).map((_, row) => {
            const name = words.row.unnamed(row + 1);
            return {
              name,
              cells: [leaf(making, [...list, row], "amount", "modification", name)],
              actions: [removing(making, list, row, name)],
            };
          }),
          add: adding(request, list, words.row.addModification, "0", []),
        },
      ],
    },
  ];
}
