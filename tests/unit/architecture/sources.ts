import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";

/** A source file of the product. */
export type Source = { path: string; text: string; tree: ts.SourceFile };

const read = (path: string): Source => {
  const text = readFileSync(path, "utf8");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
};

/** The paths of all files below a folder; what is generated is left out. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === "app/generated") return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every script of a folder, read. */
export const sourcesBelow = (folder: string) =>
  filesBelow(folder)
    .filter((path) => /\.(tsx?|js)$/.test(path))
    .map(read);

/** Calls `visit` with each node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every module that a file imports when it runs, from its own folder's point of view; types are left out. */
export function importsOf({ path, tree }: Source): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node)) found.push(textOf(node.moduleSpecifier));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      found.push(textOf(node.moduleSpecifier));
    const called =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (called && node.arguments[0]) found.push(textOf(node.arguments[0]));
  });
  return found.map((specifier) => resolved(specifier, path));
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

const textOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : node.getText());

const resolved = (specifier: string, from: string) =>
  specifier.startsWith(".") ? new URL(specifier, `file:///${from}`).pathname.slice(1) : specifier;

/** How many lines of a file hold code: blank lines and those of comments alone do not count. */
export function codeLines({ text, tree, path }: Source): number {
  if (!/\.(tsx?|js)$/.test(path)) return text.split("\n").filter((line) => line.trim()).length;
  const lines = new Set<number>();
  walk(tree, (node) => {
    const isToken = node.getChildCount(tree) === 0 && node.kind !== ts.SyntaxKind.EndOfFileToken;
    if (!isToken || node.kind >= ts.SyntaxKind.FirstJSDocNode) return;
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    for (let line = first; line <= last; line++) lines.add(line);
  });
  return lines.size;
}
