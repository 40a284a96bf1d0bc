import type { AskedLabel } from "../errors/table-file-entries.js";
import type { HeadedCell } from "../errors/table-places.js";
import { twoReadings } from "../errors/two-readings.js";
import { frenchValue } from "./values-fr.js";

/** A cell under a heading: « ligne 5, colonne C (« Poids ») ». */
export const underFr = ({ row, column, heading }: HeadedCell): string =>
  `ligne ${row}, colonne ${column} (${frenchValue(heading)})`;

/** Several values in quotes, one after the other. */
export const quotedValues = (list: string): string => list.replace(/“([^”]*)”/g, "« $1 »");

/** What is wrong where a label is missing, and what to write. */
export const frenchAsked: Readonly<Record<AskedLabel, readonly [problem: string, remedy: string]>> = {
  cost: [
    "Rien ne dit ce que coûte le développement",
    "Écrivez « Coût HT » dans une cellule au-dessus ou au-dessous du tableau, et le montant à côté",
  ],
  count: [
    "Rien ne dit combien de contributeurs étaient fixés à l’avance",
    "Écrivez « Nombre de contributeurs » dans une cellule au-dessus ou au-dessous du tableau, et le nombre à côté",
  ],
  difference: [
    "Rien ne dit qui porte l’écart entre les commandes et le coût",
    "Écrivez « Porteur de l’écart » dans une cellule au-dessus ou au-dessous du tableau, et à côté le nom d’une partie, ou « crédit »",
  ],
};

/** Why a number is not read, and what to write. */
export const unreadFr = {
  unreadable: ["n’est pas un nombre qui se lise", "Écrivez le nombre seul, comme 1234,50"],
  thousands: [
    "peut se lire comme deux nombres différents, car son point ou sa virgule sépare des milliers ou des décimales",
    (received: string) => {
      const { whole, decimal } = twoReadings(received);
      return `Écrivez-le sans séparer les milliers : ${whole}, ou ${decimal.replace(".", ",")} si ce sont des décimales`;
    },
  ],
  negative: [
    "est peut-être un nombre négatif",
    "S’il l’est, écrivez le signe moins devant, comme -1234,50 ; sinon, écrivez le nombre seul",
  ],
  fraction: ["serait un taux de moins de 1 pour cent", "Écrivez 20 ou 20 % pour vingt pour cent"],
  percent: ["est un pourcentage là où il faut un montant ou un nombre", "Écrivez le montant lui-même"],
} as const;

/** Which word is not known, and which are. */
export const wordsFr = {
  role: ["n’est pas un rôle", "Écrivez membre, financeur ou éditeur"],
  nature: ["n’est pas une nature de dépense", "Écrivez investissement ou fonctionnement"],
  difference: [
    "n’est ni une partie du tableau, ni « crédit »",
    "Écrivez le nom tel qu’il figure dans le tableau, ou « crédit »",
  ],
} as const;

/** What a file has too many of. */
export const sizesFr = {
  bytes: "octets",
  unpacked: "octets une fois décompressé",
  rows: "lignes",
  columns: "colonnes",
  cells: "cellules",
  sheets: "feuilles de cette taille",
} as const;
