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
  /** Is it put together at its first use, by `compiled`? */
  readonly isPutOff?: true;
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

const calls = (node: ts.Node, name: string): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === name;

function sitesOf(path: string): Site[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
    const isPutOff = calls(node, 'compiled');
    // What `compiled` itself makes is looked for where it is called.
    const isMade = calls(node, 'RegExp') && nameOf(node) !== 'compiled';
    if (isLiteral || isMade || isPutOff) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const site = { name: `${path} ${nameOf(node)}`, at: `${path}:${line + 1}` };
      sites.push({
        ...site,
        ...(isLiteral && { literal: node.getText() }),
        ...(isPutOff && { isPutOff }),
      });
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

/** The site of a pattern that was put off, by the place of its first use: `name()`, its own or imported. */
export function siteOfUse(all: readonly Site[], use: string): Site | undefined {
  const [path = '', line, column] = use.split(':');
  const text = readFileSync(new URL(path, root), 'utf8').split('\n')[Number(line) - 1] ?? '';
  const [name] = /^\w+/.exec(text.slice(Number(column) - 1)) ?? [''];
  const putOff = all.filter((site) => site.isPutOff && site.name.endsWith(` ${name}`));
  return putOff.find((site) => site.name === `${path} ${name}`) ?? putOff[0];
}
