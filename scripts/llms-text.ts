// llms.txt: what there is, in one file, for assistants that write code: the pages, as the tables that
// list them say, and every name of the entry points with the first sentence of its comment.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { type Entry, entries } from './entries.js';

/** The first sentence of a comment, on one line, without links. */
function firstSentence(comment: string): string {
  const line = comment
    .replace(/\{@link\s+([^}\s]+)\s*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?[.?](?= [A-ZĐ`]|$)/.exec(line)?.[0] ?? line;
}

/** The pages that the tables of a page list, below a folder, each with its words. */
function pagesOf(page: string, folder: string): string {
  const rows = readFileSync(page, 'utf8').matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) \| ([^|]+) \|/gm);
  return [...rows]
    .map(([, title, link = '', words]) => [title, join(dirname(page), link), words] as const)
    .filter(([, path]) => path.startsWith(folder))
    .map(([title, path, words]) => `- [${title}](${path}): ${words}`)
    .join('\n');
}

/** A section of a page, without its heading. */
const sectionOf = (page: string, heading: string): string =>
  readFileSync(page, 'utf8').split(`\n${heading}\n`)[1]?.split(/\n## /)[0]?.trim() ?? '';

/** The names of entry points; one that several have is told where it is met first. */
function namesOf(points: readonly Entry[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(
    points.map(({ source }) => source),
    options,
  );
  const checker = program.getTypeChecker();
  const commentOf = (symbol: ts.Symbol): string =>
    firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const told = new Set<string>();
  return points.map(({ specifier, source }) => {
    const file = program.getSourceFile(source);
    const module = file && checker.getSymbolAtLocation(file);
    const lines = (module ? checker.getExportsOfModule(module) : []).flatMap((name) => {
      if (told.has(name.name)) return [];
      told.add(name.name);
      const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(name) : name;
      return [`- \`${name.name}\`: ${commentOf(symbol)}`];
    });
    const [, summary = ''] = /^\/\*\*\n([\s\S]*?)@module/.exec(file?.text ?? '') ?? [];
    const words = firstSentence(summary.replace(/^ \* ?/gm, ''));
    return [`## ${specifier}`, words, lines.join('\n')].filter(Boolean).join('\n\n');
  });
}

/** The text of llms.txt. */
export function llmsText(): string {
  const readme = 'README.md';
  const [, about = ''] = /\n\n(Papers of [\s\S]*?)\n\n/.exec(readFileSync(readme, 'utf8')) ?? [];
  // `./lite` and `.` hold what the others do: what they add is told last.
  const isWhole = ({ specifier }: Entry): boolean => /model(?:\/lite)?$/.test(specifier);
  const points = [
    ...entries.filter((entry) => !isWhole(entry)),
    ...entries.filter(isWhole).reverse(),
  ];
  return `# vn-party-model

> ${about.replaceAll('\n', '\n> ')}

${sectionOf(readme, '## Use')}

## Guide

${pagesOf(readme, 'docs/guide/en/')}

## Hướng dẫn

${pagesOf('README.vi.md', 'docs/guide/vi/')}

## Reference

- [Glossary](docs/glossary.md): the words of the domain, in Vietnamese, English and the code
${pagesOf('docs/reference/README.md', 'docs/')}

## Examples

${pagesOf(readme, 'examples/')}

${namesOf(points).join('\n\n')}
`;
}
