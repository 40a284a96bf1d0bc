// @ts-check
// What each public entry exports, as its built declarations say it: comments dropped, sorted.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The public entries, as package.json lists them: subpath and built declarations. */
export function publicEntries() {
  /** @type {{ name: string, exports: Record<string, string | { import: { types: string, default: string } }> }} */
  const { name, exports } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
  return Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string"
      ? []
      : [
          {
            name: name + subpath.slice(1),
            types: fromRoot(target.import.types),
            code: fromRoot(target.import.default),
          },
        ],
  );
}

/** The report of every public entry, in Markdown. A name that several entries share is written once, in the first. */
export function apiReport() {
  const entries = publicEntries();
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  /** @type {Map<ts.Symbol, string>} */
  const seen = new Map();
  const sections = entries.map(({ name, types }) => {
    const file = program.getSourceFile(types);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${types} is missing or exports nothing. Run \`npm run build\` first.`);
    const names = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1));
    const blocks = names.map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const first = seen.get(symbol);
      if (first !== undefined) return `### ${exported.name}\n\nAs in ${first}.`;
      seen.set(symbol, name);
      return `### ${exported.name}\n\n\`\`\`ts\n${declarationOf(symbol)}\n\`\`\``;
    });
    return [`## ${name}`, ...blocks].join("\n\n");
  });
  return `# The public names of quotepart\n\nWritten by \`npm run docs:update\` from the built declarations.\n\n${sections.join("\n\n")}\n`;
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** @param {ts.Symbol} symbol */
function declarationOf(symbol) {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    // The statement of a variable is two levels up: declaration, list, statement.
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
    return text.replace(/^(export )?(declare )?/, "");
  });
  return texts.join("\n");
}
