import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/sources.js';

/** Does a file hold types and exports of others alone? Then there is nothing to run. */
function isSilent(text: string): boolean {
  const { statements } = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest);
  return statements.every(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement),
  );
}

const sources = filesIn('src', '.ts');
const tests = new Set(filesIn('tests', '.test.ts'));
const testOf = (path: string): string =>
  path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');

test('every source file that does something has its test', () => {
  const untested = sources.filter((path) => !isSilent(textOf(path)) && !tests.has(testOf(path)));
  expect(untested).toEqual([]);
});

test('every test in a folder of a concept has its source file', () => {
  const concepts = new Set(sources.map((path) => path.split('/')[1]));
  const own = [...tests].filter((path) => concepts.has(path.split('/')[1]));
  const mirrored = new Set([
    ...sources.map(testOf),
    'tests/fact/tables.test.ts',
    'tests/organization/tables.test.ts',
  ]);
  expect(own.filter((path) => !mirrored.has(path))).toEqual([]);
});

test('there are files that do something and files that do nothing', () => {
  expect(sources.filter((path) => isSilent(textOf(path)))).toContain('src/document/code.ts');
  expect(isSilent('export const one = 1;')).toBe(false);
  expect(isSilent('enum One {}')).toBe(false);
});
