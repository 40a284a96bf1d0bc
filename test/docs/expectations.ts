import ts from "typescript";

/** One `// => value` and the statement it speaks of. */
interface Expectation {
  /** Line within the block, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A block ready to run: each expected value is handed to `globalThis.fence`, on the line where it stood. */
export interface Instrumented {
  readonly code: string;
  /** Comments no value can be found for, by line within the block. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Adds to each statement that carries `// => value` a call that hands over its value.
 *
 * The value is that of the expression, of the one variable declared, or of what `console.log` was given. The comment
 * ends the statement's last line, or stands on the lines right below it.
 */
export function instrument(code: string, id: number): Instrumented {
  const source = ts.createSourceFile("fence.ts", code, ts.ScriptTarget.ES2022, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const pending = new Map(expectationsOf(code).map((one) => [one.line, one]));
  const edits: { readonly position: number; readonly text: string }[] = [];

  const lines = code.split("\n");
  const below = (line: number): Expectation | undefined =>
    lines[line]?.trimStart().startsWith("//") ? pending.get(line + 1) : undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node)) claim(node);
    // From the end: of several statements on one line, the comment speaks of the last and outermost.
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.unshift(child));
    children.forEach(visit);
  };
  const claim = (node: ts.Statement): void => {
    const last = lineOf(node.getEnd());
    const expected = pending.get(last) ?? below(last);
    const observed = expected === undefined ? undefined : observedOf(node);
    if (expected === undefined || observed === undefined) return;
    pending.delete(expected.line);
    const call = `globalThis.fence(${id}, ${expected.line}, ${expectedCode(expected.text)}, `;
    if (observed.kind === "name") edits.push({ position: node.getEnd(), text: ` ${call}${observed.name});` });
    else {
      edits.push({ position: observed.start, text: call }, { position: observed.end, text: ")" });
    }
  };
  visit(source);

  const problems = [...pending.values()].map(({ line, text }) => ({
    line,
    message: `«// => ${text}» follows no value. Put it at the end of an expression, of one \`const name = …;\` or of a console.log, or right below it.`,
  }));
  return { code: apply(code, edits), problems };
}

/** Every `// =>` of the block; lines of comment right below it, indented further, continue its value. */
function expectationsOf(code: string): Expectation[] {
  const lines = code.split("\n");
  return lines.flatMap((line, index) => {
    const first = /\/\/ => ?(.*)$/.exec(line)?.[1];
    if (first === undefined) return [];
    const more = lines.slice(index + 1);
    const end = more.findIndex((next) => !/^\s*\/\/ {2,}\S/.test(next));
    const rest = more.slice(0, end < 0 ? more.length : end).map((next) => next.trim().slice(2));
    return [{ line: index + 1, text: [first, ...rest].join("\n").trim() }];
  });
}

type Observed =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "expression"; readonly start: number; readonly end: number };

function observedOf(statement: ts.Statement): Observed | undefined {
  if (ts.isVariableStatement(statement)) {
    const [declaration, ...others] = statement.declarationList.declarations;
    if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
    return { kind: "name", name: declaration.name.text };
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isCallExpression(expression) && /^console\.\w+$/.test(expression.expression.getText())) {
    const [argument, ...others] = expression.arguments;
    if (argument === undefined || others.length > 0) return undefined;
    return { kind: "expression", start: argument.getStart(), end: argument.getEnd() };
  }
  return { kind: "expression", start: expression.getStart(), end: expression.getEnd() };
}

/** A literal is compared as a value, anything else as the text that console.log would show. */
function expectedCode(text: string): string {
  const source = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  const [statement, ...others] = source.statements;
  const parsed = (source as unknown as { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics.length === 0;
  const literal = parsed && others.length === 0 && statement !== undefined && ts.isExpressionStatement(statement);
  return literal && isLiteral(statement.expression)
    ? `{ value: ${statement.expression.getText(source)} }`
    : `{ text: ${JSON.stringify(text)} }`;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  }
  const words = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword];
  return ts.isLiteralExpression(node) || words.includes(node.kind) || node.getText() === "undefined";
}

function apply(code: string, edits: readonly { readonly position: number; readonly text: string }[]): string {
  // From the end, so that earlier positions stay true.
  const ordered = edits.map((edit, order) => ({ ...edit, order }));
  ordered.sort((a, b) => b.position - a.position || b.order - a.order);
  return ordered.reduce(
    (text, { position, text: added }) => text.slice(0, position) + added + text.slice(position),
    code,
  );
}
