import { boughtFor, totalOf } from "./figures.js";
import type { LegalFact, LegalFinding } from "./legal-check.js";
import type { FondsDeConcoursReading } from "./legal-test.js";
import { compared, limitOf, rateText } from "./limits.js";
import { estimateOf, type Operation, operationOf } from "./operation.js";
import { lawApplies, type Question, type Test } from "./question.js";

/**
 * Holds what an inter-municipal body and its members give each other to half of what subsidies and other members leave.
 *
 * French term: fonds de concours. Source: code général des collectivités territoriales, L5214-16 V, L5215-26 and
 * L5216-5 VI. Sources contradict each other on whether the FCTVA comes off the remainder, so both readings are given,
 * and the one net of VAT where the VAT is recovered, or nobody says that it is not.
 */
export const fondsDeConcours: Test = (question) => {
  const { figures, facts } = question;
  if (boughtFor(figures) <= 0n || facts.fondsDeConcours?.length === 0) return [];
  const operation = operationOf(question);
  const law = lawApplies(question, operation?.party);
  if (law.isExcluded) return [];
  const missing: readonly LegalFact[] = [
    ...law.missing,
    ...(operation === undefined ? (["contractingParty"] as const) : []),
    ...(facts.fondsDeConcours === undefined ? (["fondsDeConcours"] as const) : []),
    ...(facts.isEquipment === undefined ? (["isEquipment"] as const) : []),
    ...(facts.vatIsRecovered === undefined ? (["vatIsRecovered"] as const) : []),
  ];
  const payers = new Set(facts.fondsDeConcours);
  const given = totalOf(figures.shares, ({ party }) => payers.has(party));
  return remainders(question, operation).map(([reading, remainder]): LegalFinding => {
    const finding = compared(figures, {
      value: given,
      limit: limitOf(question, remainder ?? 0n),
      bar: "at-most",
      missing: remainder === undefined && operation !== undefined ? [...missing, "vatRate"] : missing,
      params: {
        reading,
        rate: rateText(question),
        name: operation?.name ?? null,
        remainder: remainder === undefined ? null : figures.text(remainder),
        isEquipment: facts.isEquipment ?? null,
      },
    });
    // Without an équipement there is nothing that a fonds de concours may go to, however small.
    const isForbidden = facts.isEquipment === false && finding.result === "ok";
    return {
      ...finding,
      value: facts.fondsDeConcours === undefined ? null : finding.value,
      limit: remainder === undefined ? null : finding.limit,
      result: isForbidden ? "alert" : finding.result,
    };
  });
};

type Remainder = readonly [FondsDeConcoursReading, bigint | undefined];

/** What is left to the beneficiary, by each reading that may hold. */
function remainders({ facts, inForce }: Question, operation: Operation | undefined): readonly Remainder[] {
  if (operation === undefined) return [["with-vat", undefined]];
  const { net, gross, subsidies, others } = operation;
  const byNet: Remainder = ["net", net - subsidies - others.net];
  if (facts.vatIsRecovered === true) return [byNet];
  const fctva = inForce.find(({ test }) => test === "vat-compensation");
  const withVat: Remainder = ["with-vat", gross === undefined ? undefined : gross - subsidies - others.gross];
  const afterFctva: Remainder[] =
    fctva === undefined || gross === undefined
      ? []
      : [["after-fctva", gross - subsidies - others.gross - estimateOf(gross, fctva)]];
  return [withVat, ...afterFctva, ...(facts.vatIsRecovered === undefined ? [byNet] : [])];
}
