import ts from "typescript";

interface Rule {
  /** The forbidden name, or the forbidden member of it. */
  readonly name: string | RegExp;
  /** What to write instead, after the colon. */
  readonly instead: string;
  /** Where it is allowed all the same. */
  readonly except?: string;
}

const handIn = "take the value as a parameter; the caller knows it, and the same request must give the same bytes";
const sayNothing = "return the value, or an issue or warning as data; only src/cli/ writes to the world";

/** Names that belong to the host program or the machine. */
const globals: readonly Rule[] = [
  {
    name: "Date",
    instead: "take the date as text (YYYY-MM-DD) from the request or the options, and compare texts",
    // hucre takes the day that a file bears as a Date: always the same one.
    except: "src/sheet/workbook/write.ts",
  },
  { name: "process", instead: handIn },
  { name: "console", instead: sayNothing },
  { name: "globalThis", instead: handIn },
  { name: "navigator", instead: "take the locale as a parameter" },
  { name: "performance", instead: "measure in the benchmark, outside src/" },
  {
    name: /^(setTimeout|setInterval|setImmediate|queueMicrotask)$/,
    instead: "compute the value at once and return it",
  },
  {
    name: /^(document|window|self|location|history|alert|URL|Blob|File|FileReader|localStorage|sessionStorage|addEventListener)$/,
    instead: "take the value as a parameter; only src/page/dom/ knows a browser",
    except: "src/page/dom/",
  },
  {
    name: /^(fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Worker|importScripts)$/,
    instead: "take the data as a parameter; nothing here sends or loads anything",
  },
  { name: /^(eval|Function)$/, instead: "write an ordinary function; pages with a strict content policy refuse this" },
  {
    name: "Intl",
    instead: "leave formatting to src/words/, and keep codes and decimal text here",
    except: "src/words/",
  },
];

/** Members, written as they are read: `object.member`, or `*.member` for any object. */
const members: readonly Rule[] = [
  { name: "Math.random", instead: handIn },
  { name: "*.sendBeacon", instead: "return the data; nothing here sends or loads anything" },
  { name: "*.localeCompare", instead: "compare with < and >, as plain code units, which all machines agree on" },
  { name: /^\*\.toLocale/, instead: "leave formatting to src/words/, and use toUpperCase or toLowerCase for letters" },
  {
    name: "Decimal.set",
    instead: "use the private clone in src/money/, which leaves the host program's settings alone",
  },
  {
    name: "z.config",
    instead: "pass the message to the schema that needs it, which leaves the host program's zod alone",
  },
];

/** One sentence for each place of `tree` where the library would depend on the machine, the day or the host program. */
export function impurities(tree: ReadonlyMap<string, string>): string[] {
  return [...tree].filter(([file]) => !file.startsWith("src/cli/")).flatMap(([file, text]) => readFile(file, text));
}

function readFile(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const own = declaredNames(source);
  const found: string[] = [];
  const report = (node: ts.Node, name: string, rules: readonly Rule[]): void => {
    const rule = rules.find((one) => (typeof one.name === "string" ? one.name === name : one.name.test(name)));
    if (rule === undefined || (rule.except !== undefined && file.startsWith(rule.except))) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push(`${file}:${line} uses ${name.replace("*.", "")}: ${rule.instead}.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberName(node) && !own.has(node.text)) report(node, node.text, globals);
    const member = memberOf(node);
    if (member !== undefined) {
      report(node, `${member.object}.${member.name}`, members);
      report(node, `*.${member.name}`, members);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `a.b` and `a["b"]`, read the same way. */
function memberOf(node: ts.Node): { readonly object: string; readonly name: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { object: node.expression.getText(), name: node.name.text };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { object: node.expression.getText(), name: node.argumentExpression.text };
  }
  return undefined;
}

/** True for the `b` of `a.b`, of `{ b: 1 }`, of a declared property and of `x as b` in an import: none of these reads a global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent)) {
    return parent.propertyName === node;
  }
  return (ts.isTypeElement(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** Names the file declares itself: a parameter called `process` is no global. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isImportClause(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
