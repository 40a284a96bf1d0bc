import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

/** Each room of src/ and its floor. A file imports from lower floors and from its own room, nothing else. */
export const floors: ReadonlyMap<string, number> = new Map([
  ["errors", -1],
  ["money", 0],
  ["apportion", 1],
  ["request", 2],
  ["strategies", 3],
  ["modalities", 4],
  ["plan", 5],
  ["agreement", 6],
  ["legal", 6],
  ["words", 7],
  ["report", 8],
  ["sheet", 8],
  ["sql", 8],
  ["cli", 9],
  ["page", 9],
]);

const topFloor = Math.max(...floors.values());

interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
}

/** One sentence for each import of the tree that the house refuses. `tree` maps a path such as `src/money/ratio.ts` to its text. */
export function refusals(tree: ReadonlyMap<string, string>): string[] {
  const imports = [...tree].flatMap(([file, text]) => importsOf(file, text));
  return [
    ...strangeFiles(tree),
    ...imports.flatMap((one) => (isRelative(one.specifier) ? refuseNeighbour(one) : refusePackage(one))),
    ...secondDecimalFile(imports),
    ...cycles(tree, imports),
  ];
}

function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({
        file,
        line,
        specifier: ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(source),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a node imports, in every form the language has: import, export from, import type, import("…"), require. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const imports = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const requires = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return imports || requires ? node.arguments[0] : undefined;
}

const isRelative = (specifier: string): boolean => specifier.startsWith(".") || specifier.startsWith("/");
const targetOf = ({ file, specifier }: Import): string =>
  posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
const isFrontDoor = (file: string): boolean => file === "src/index.ts" || /^src\/entries\/[^/]+\.ts$/.test(file);
const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];
const floorOf = (file: string): number | undefined => floors.get(roomOf(file) ?? "");
const at = ({ file, line }: Import): string => `${file}:${line}`;

function strangeFiles(tree: ReadonlyMap<string, string>): string[] {
  return [...tree.keys()]
    .filter((file) => !isFrontDoor(file) && floorOf(file) === undefined)
    .map(
      (file) =>
        `${file}:1 stands in no room of the house; move it to one of ${[...floors.keys()].join(", ")}, or give its room a floor in test/house/floors.ts and in the design.`,
    );
}

function refuseNeighbour(one: Import): string[] {
  const target = targetOf(one);
  const [from, to] = [floorOf(one.file), floorOf(target)];
  const [room, targetRoom] = [roomOf(one.file), roomOf(target)];
  const refuse = (why: string): string[] => [`${at(one)} imports ${target}, ${why}`];

  if (!target.startsWith("src/")) {
    return refuse("which is outside src/; write what it needs in src/, or let the caller hand it in.");
  }
  if (isFrontDoor(target)) {
    if (from === topFloor) return [];
    return refuse("a front door, which only cli and page may use; import the file that defines the name instead.");
  }
  if (isFrontDoor(one.file)) {
    if (to !== topFloor) return [];
    return refuse("but a front door opens on the library alone; let cli and page import the front door instead.");
  }
  if (from === undefined || to === undefined) {
    return to === undefined && from !== undefined
      ? refuse("which stands in no room of the house; import from a room listed in test/house/floors.ts.")
      : [];
  }
  if (room === targetRoom) {
    if (target !== `src/${room}/index.ts`) return [];
    return refuse("the index of its own room, which hides a circle; import the file that defines the name instead.");
  }
  if (to > from) {
    return refuse(
      `a higher floor (${targetRoom} is ${floorName(to)}, ${room} ${floorName(from)}); move what both need into ${room} or below, or let ${targetRoom} hand it in.`,
    );
  }
  if (to === from) {
    return refuse(
      `a neighbour on the same floor (${floorName(to)}); move what both need to a lower floor and import it from there.`,
    );
  }
  return [];
}

const floorName = (floor: number): string => (floor < 0 ? "below all floors" : `floor ${floor}`);

function refusePackage(one: Import): string[] {
  const { file, specifier } = one;
  const name = /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier;
  const refuse = (why: string): string[] => [`${at(one)} imports ${specifier}, ${why}`];

  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    if (file.startsWith("src/cli/")) return [];
    return refuse("but only src/cli/ touches Node; take the value as a parameter and let src/cli/ read it.");
  }
  if (name === "zod") {
    if (file.startsWith("src/request/")) return [];
    return refuse("but zod stays in src/request/; write a schema there and import its typed result.");
  }
  if (name === "decimal.js") {
    if (file.startsWith("src/money/")) return [];
    return refuse("but one file of src/money/ alone knows decimal.js; import the function you need from src/money/.");
  }
  if (name === "docx") {
    if (/^src\/report\/docx[^/]*\.ts$/.test(file)) return [];
    return refuse("but only the docx files of src/report/ know docx; import toDocx from src/report/docx.ts.");
  }
  if (name === "hucre") {
    if (file.startsWith("src/sheet/workbook/")) return [];
    return refuse("but only src/sheet/workbook/ knows hucre; import workbook or requestFromWorkbook from there.");
  }
  return refuse(
    "which is no dependency of the library; write the few lines in the room that needs them, or give the dependency a page in docs/decisions/ and a line in test/house/floors.ts.",
  );
}

function secondDecimalFile(imports: readonly Import[]): string[] {
  const inMoney = imports.filter(
    ({ file, specifier }) => /^decimal\.js(\/|$)/.test(specifier) && file.startsWith("src/money/"),
  );
  const [first] = inMoney;
  return inMoney
    .filter(({ file }) => file !== first?.file)
    .map(
      (one) =>
        `${at(one)} imports decimal.js, which ${first?.file} already does; import the function you need from ${first?.file}, so that one file alone knows decimal.js.`,
    );
}

/** One sentence for each circle of files; a circle of types alone counts, because it still hides one idea behind another. */
function cycles(tree: ReadonlyMap<string, string>, imports: readonly Import[]): string[] {
  const edges = new Map<string, Import[]>([...tree.keys()].map((file) => [file, []]));
  for (const one of imports) {
    if (isRelative(one.specifier) && tree.has(targetOf(one))) edges.get(one.file)?.push(one);
  }
  const sentences: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    done.add(file);
    for (const one of edges.get(file) ?? []) {
      const target = targetOf(one);
      const start = [...trail, file].indexOf(target);
      if (start >= 0) {
        const circle = [...trail, file].slice(start);
        sentences.push(
          `${at(one)} imports ${target}, which closes the circle ${[...circle, target].join(" → ")}; move what they share to a file that imports none of them.`,
        );
      } else if (!done.has(target)) visit(target, [...trail, file]);
    }
  };
  for (const file of edges.keys()) if (!done.has(file)) visit(file, []);
  return sentences;
}
