import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A place in the sources that makes a pattern. */
export interface Site {
  /** The file and what the pattern is called in it, such as `src/text/day.ts wholeDay`. */
  readonly name: string;
  /** The file and the line where it is made. */
  readonly at: string;
  /** The literal itself; absent where the pattern is put together at run time. */
  readonly literal?: string;
}

const root = new URL('../../', import.meta.url);

/** What a node stands in: the nearest thing with a name. */
function nameOf(node: ts.Node): string {
  if (
    (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
    node.name !== undefined
  ) {
    return node.name.getText();
  }
  return node.parent === undefined ? '' : nameOf(node.parent);
}

const isMade = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

function sitesOf(path: string): Site[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
    if (isLiteral || isMade(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const site = { name: `${path} ${nameOf(node)}`, at: `${path}:${line + 1}` };
      sites.push(isLiteral ? { ...site, literal: node.getText() } : site);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sites;
}

/** Every place in the sources that makes a pattern. */
export const sites = (): Site[] =>
  readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => sitesOf(`src/${name}`));
