import { describe, expect, test } from 'vitest';
import { reachOf, strayPackages, upwardImports } from '../support/floors.js';
import { filesIn, textOf } from '../support/sources.js';

const sources = Object.fromEntries(filesIn('src', '.ts').map((path) => [path, textOf(path)]));

test('imports go down only', () => {
  expect(upwardImports(sources)).toEqual([]);
});

test('packages enter where they may: zod in schemas, date-fns by function, htmlparser2 in html', () => {
  expect(strayPackages(sources)).toEqual([]);
});

test('the entry points without schemas load no zod', () => {
  for (const entry of [
    'lite',
    'text/index',
    'term/lite',
    'find/index',
    'annotate/index',
    'html/index',
    'fact/index',
    'registry/index',
    'citation/index',
  ]) {
    expect(reachOf(sources, `src/${entry}.ts`), entry).not.toContain('zod');
  }
});

test('only ./html loads a tokenizer', () => {
  expect(reachOf(sources, 'src/html/index.ts')).toContain('htmlparser2');
  for (const entry of ['index', 'lite', 'annotate/index', 'citation/index', 'registry/index']) {
    expect(reachOf(sources, `src/${entry}.ts`), entry).not.toContain('htmlparser2');
  }
});

test('those with schemas do, and every import leads to a file', () => {
  const reached = reachOf(sources, 'src/index.ts');
  expect(reached).toContain('zod');
  const own = [...reached].filter((path) => path.startsWith('src/'));
  expect(own.filter((path) => sources[path] === undefined)).toEqual([]);
  expect(own.length).toBeGreaterThan(20);
});

describe('the check sees', () => {
  // [what, file, its text]
  const planted: readonly (readonly [string, string, string])[] = [
    ['an import upward', 'src/text/day.ts', "import { sources } from '../fact/sources.js';"],
    ['a type from above', 'src/text/day.ts', "import type { Fact } from '../fact/fact.js';"],
    ['an export upward', 'src/fact/fact.ts', "export * from '../document/index.js';"],
    ['finding that annotates', 'src/find/find.ts', "import '../annotate/annotate.js';"],
    ['annotating that reads pages', 'src/annotate/annotate.ts', "import '../html/index.js';"],
    ['an entry point', 'src/find/find.ts', "import { foldText } from '../lite.js';"],
    ['terms that cite documents', 'src/term/term.ts', "import '../document/code.js';"],
  ];

  test.each(planted)('%s', (_what, path, text) => {
    expect(upwardImports({ [path]: text })).toHaveLength(1);
  });

  const strays: readonly (readonly [string, string, string])[] = [
    ['zod in a notation', 'src/document/code-notation.ts', "import * as z from 'zod';"],
    ['the whole of date-fns', 'src/text/day.ts', "import { addDays } from 'date-fns';"],
    ['date-fns on a higher floor', 'src/document/code.ts', "import 'date-fns/addDays';"],
    ['a tokenizer below ./html', 'src/annotate/annotate.ts', "import 'htmlparser2';"],
    ['a module of Node', 'src/text/fold.ts', "import { readFileSync } from 'node:fs';"],
  ];

  test.each(strays)('%s', (_what, path, text) => {
    expect(strayPackages({ [path]: text })).toHaveLength(1);
  });

  test('what is imported downward, and what types bring along', () => {
    expect(upwardImports({ 'src/find/find.ts': "import '../text/fold.js';" })).toEqual([]);
    const chain = { 'a.ts': "import './b.js';", 'b.ts': "import { type C } from 'c';" };
    expect([...reachOf(chain, 'a.ts')]).toEqual(['a.ts', 'b.ts', 'c']);
    expect([...reachOf({ 'a.ts': "import type { C } from 'c';" }, 'a.ts')]).toEqual(['a.ts']);
  });
});
