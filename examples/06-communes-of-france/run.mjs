// @ts-check
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { planFunding } from "quotepart";

/** @type {{ code: string, nom: string, type: string, population?: number }[]} */
const communes = createRequire(import.meta.url)("@etalab/decoupage-administratif/data/communes.json");
const counted = communes.filter(({ type, population }) => type === "commune-actuelle" && population !== undefined);

/** One development shared by all of them; those whose share would be below 15.00 pay nothing. @param {string} cost */
function planFor(cost) {
  const plan = planFunding({
    currency: "EUR",
    development: { id: "france", title: "Un développement pour toutes les communes (montant illustratif)", cost },
    parties: counted.map(({ code, nom }) => ({ id: code, name: nom })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        label: "population municipale",
        source: "INSEE, découpage administratif 2026 : @etalab/decoupage-administratif 6.0.0",
        key: counted.map(({ code, population }) => ({ party: code, weight: String(population) })),
        exemptBelow: "15.00",
      },
    },
  });
  const payers = plan.shares.filter(({ amount }) => amount !== "0.00");
  const lines = plan.shares.map(({ party, amount }) => `${party} ${amount}\n`).join("");
  return {
    cost: plan.cost,
    status: plan.status,
    communes: plan.shares.length,
    payers: payers.length,
    exempt: plan.shares.length - payers.length,
    smallestShare: payers.map(({ amount }) => amount).sort((a, b) => Number(a) - Number(b))[0],
    sharesTotal: plan.reconciliation.sharesTotal,
    difference: plan.reconciliation.difference,
    spareUnits: plan.rounding.spare.length,
    sha256: createHash("sha256").update(lines).digest("hex"),
  };
}

console.log(JSON.stringify(["1000000.00", "100000.00"].map(planFor), null, 2));
