// @ts-check
// Writes examples/01-montpellier/request.json from the official figures, so that nobody types thirty-one populations.
import { createRequire } from "node:module";

const METROPOLIS = "243400017";

/** @typedef {{ code: string, siren: string, nom: string, populationMunicipale: number }} Commune */

/** The request as text; ids are the communes' SIREN numbers. */
export function montpellierRequest() {
  const require = createRequire(import.meta.url);
  const metropolises = /** @type {{ code: string, nom: string, membres: Commune[] }[]} */ (
    require("@etalab/decoupage-administratif/data/epci.json")
  );
  const metropolis = metropolises.find(({ code }) => code === METROPOLIS);
  if (metropolis === undefined) throw new Error(`The metropolis ${METROPOLIS} is not in data/epci.json.`);
  const { membres } = metropolis;
  const request = {
    currency: "EUR",
    development: {
      id: "wcs-7421",
      title: "Carte des signalements (montant illustratif)",
      year: 2027,
      nature: "investment",
      cost: "60000.00",
    },
    parties: membres.map(({ nom, siren }) => ({
      id: siren,
      name: nom,
      country: "FR",
      type: "commune",
      identifier: siren,
    })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        label: "population municipale",
        source: "INSEE, découpage administratif 2026 : @etalab/decoupage-administratif 6.0.0",
        key: membres.map(({ siren, populationMunicipale }) => ({ party: siren, weight: String(populationMunicipale) })),
      },
    },
  };
  return `${JSON.stringify(request, null, 2)}\n`;
}
