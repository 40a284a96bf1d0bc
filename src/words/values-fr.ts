import type { ValueKind } from "../errors/gate-entries.js";

const KINDS: Readonly<Record<ValueKind, string>> = {
  "a text": "un texte",
  "true or false": "true ou false",
  "a whole number": "un nombre entier",
  "a number or a text": "un nombre ou un texte",
  "a list": "une liste",
  "an object": "un objet",
};

/** The French name of a kind of value. */
export const frenchKind = (kind: ValueKind): string => KINDS[kind];

const VALUES: ReadonlyMap<string, string> = new Map([
  ["a list", "une liste"],
  ["an object", "un objet"],
  ["nothing", "une valeur absente"],
  ["a function", "une fonction"],
  ["a symbol", "un symbole"],
]);

/** Says in French a value that the issue shows: quotes become French ones. */
export function frenchValue(shown: string): string {
  return (VALUES.get(shown) ?? shown)
    .replace(/^a list of /, "une liste de ")
    .replace(/^an object of the class /, "un objet de la classe ")
    .replace(/“(.*)”/, "« $1 »");
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "ce fichier n’existe pas"],
  ["EISDIR", "c’est un dossier"],
  ["EACCES", "l’accès est refusé"],
  ["EPERM", "l’accès est refusé"],
  ["ENOSPC", "le disque est plein"],
  ["EROFS", "le disque est en lecture seule"],
]);

/** Says in French what stands in the way of a file, by the code that the system gives. */
export const frenchReason = (code: string): string => REASONS.get(code) ?? code;
