/** What is mutated: the statements of a folder, but for tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isTable } from './is-table.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const isTypeOnly = (node: ts.Statement): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** Rows with a source, and nothing that runs: the audits of tables hold these. */
function isRows(node: ts.Statement): boolean {
  if (!ts.isVariableStatement(node)) return false;
  let hasSource = false;
  const isData = (inner: ts.Node): boolean => {
    if (ts.isCallExpression(inner) || ts.isFunctionLike(inner)) return false;
    hasSource ||= ts.isPropertyAssignment(inner) && inner.name.getText() === 'source';
    return ts.forEachChild(inner, (child) => !isData(child)) !== true;
  };
  return isData(node.declarationList) && hasSource;
}

/** The lines of each statement of a file, as Stryker takes them. */
function statementsOf(path: string): string[] {
  const text = readFileSync(at(path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (place: number): number => file.getLineAndCharacterOfPosition(place).line + 1;
  return file.statements
    .filter((node) => !isTypeOnly(node) && !isRows(node))
    .map((node) => `${path}:${lineOf(node.getStart())}-${lineOf(node.getEnd())}`);
}

/** The statements of a folder, or one in so many of them. */
export async function subjectsIn(folder: string, oneIn: number): Promise<string[]> {
  const names = readdirSync(at(`src/${folder}`)).filter((name) => name.endsWith('.ts'));
  const paths = names.map((name) => `src/${folder}/${name}`);
  const tables = await Promise.all(paths.map((path) => isTable(at(path))));
  return paths
    .filter((_, index) => !tables[index])
    .flatMap(statementsOf)
    .filter((_, index) => index % oneIn === 0);
}
