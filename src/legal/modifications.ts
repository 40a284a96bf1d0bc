import { sumOf } from "../money/minor-units.js";
import type { ComplementaryOrderTerms } from "../request/complementary-order.js";
import { boughtFor, totalOf } from "./figures.js";
import type { LegalFact } from "./legal-check.js";
import { compared, limitOf, rateText } from "./limits.js";
import { lawApplies, type Question, type Test } from "./question.js";

/**
 * Holds all modifications of a contract together, this order included, below a part of its initial amount.
 *
 * French term: modification de faible montant. Source: code de la commande publique, R2194-8 and R2194-9. Increases and
 * reductions are offset against each other, and the size of what remains is compared.
 */
export const modificationsCumulated: Test = (question) => {
  const { figures, facts } = question;
  const order = orderOf(question);
  if (order === undefined || facts.contractKind === "works") return [];
  const sum = sumOf([...order.earlier, order.amount]);
  return [
    compared(figures, {
      value: sum < 0n ? -sum : sum,
      limit: limitOf(question, order.initial),
      bar: "below",
      missing: [...order.missing, ...(facts.contractKind === undefined ? (["contractKind"] as const) : [])],
      params: {
        rate: rateText(question),
        initial: figures.text(order.initial),
        modifications: order.earlier.length + 1,
      },
    }),
  ];
};

/**
 * Holds each modification of a contract, this order included, to a part of its initial amount.
 *
 * French term: travaux, fournitures ou services supplémentaires. Source: code de la commande publique, R2194-3.
 */
export const modificationEach: Test = (question) => {
  const { figures } = question;
  const order = orderOf(question);
  if (order === undefined) return [];
  return [...order.earlier, order.amount].map((amount, at) => {
    const isOrder = at === order.earlier.length;
    return compared(figures, {
      value: amount,
      limit: limitOf(question, order.initial),
      bar: "at-most",
      missing: isOrder ? order.missing : order.missing.filter((fact) => fact !== "reinvoices"),
      params: { rate: rateText(question), initial: figures.text(order.initial), modification: at + 1, isOrder },
    });
  });
};

interface Order {
  readonly initial: bigint;
  readonly earlier: readonly bigint[];
  readonly amount: bigint;
  readonly missing: readonly LegalFact[];
}

/** An order that modifies a contract; nothing under the other modalities, which modify none. */
function orderOf(question: Question): Order | undefined {
  const { modality } = question.figures.terms;
  if (modality.kind !== "complementary-order" || question.figures.cost === 0n) return undefined;
  const { isExcluded, missing } = lawApplies(question, modality.lead);
  if (isExcluded) return undefined;
  const { amount, modifications = [] } = modality.contract;
  const own = ownOrder(question, modality);
  return { initial: amount, earlier: modifications, amount: own.amount, missing: [...missing, ...own.missing] };
}

/** What the lead's own contract bears: all of it where the lead re-invoices, else without the associates' own orders. */
function ownOrder(
  { figures, facts }: Question,
  { associates }: ComplementaryOrderTerms,
): Pick<Order, "amount" | "missing"> {
  const whole = boughtFor(figures);
  if (associates.length === 0 || facts.reinvoices === true) return { amount: whole, missing: [] };
  if (facts.reinvoices === undefined) return { amount: whole, missing: ["reinvoices"] };
  return { amount: whole - totalOf(figures.shares, ({ role }) => role === "associate"), missing: [] };
}
