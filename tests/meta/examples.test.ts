import { describe, expect, test } from 'vitest';
import { entries } from '../../scripts/entries.js';
import { allExamples, examplesIn, runExample, withAssertions } from '../support/examples.js';

const root = new URL('../../', import.meta.url);
const sources = new Map(entries.map(({ specifier, source }) => [specifier, source]));

/** Loads what an example imports: the package from its sources. */
async function load(specifier: string): Promise<unknown> {
  const source = sources.get(specifier);
  return import(/* @vite-ignore */ source === undefined ? specifier : new URL(source, root).href);
}

const compare = (actual: unknown, expected: unknown): void => {
  expect(actual).toEqual(expected);
};

const examples = allExamples();

test('there are examples, and they say what comes out', () => {
  expect(examples.length).toBeGreaterThanOrEqual(25);
  const counts = examples.map(({ code }) => withAssertions(code).count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(40);
});

test.each(examples)('$at runs and says the truth', async (example) => {
  expect(await runExample(example, compare, load)).toBeGreaterThanOrEqual(0);
});

describe('the check', () => {
  const run = (code: string): Promise<number> => runExample({ at: 'planted', code }, compare, load);

  // [what, code]
  const lies: readonly (readonly [string, string])[] = [
    ['a lie beside an expression', '1 + 1; // => 3'],
    ['a lie below an expression', '1 + 1;\n// => 3'],
    ['a lie over several lines', '[1, 2];\n// => [\n//   1,\n//   3,\n// ]'],
    ['a lie about a constant', 'const one = 1; // => 2'],
    ['a value beside no statement', '// => 2'],
    ['a value inside a block', 'if (true) {\n  1; // => 2\n}'],
    ['code that throws', 'throw new Error("no");'],
    ['an import that is not there', "import { nothing } from 'vn-party-model';\nnothing();"],
  ];

  test.each(lies)('sees %s', async (_what, code) => {
    await expect(run(code)).rejects.toThrow();
  });

  test('believes the truth in all its forms', async () => {
    expect(await run('1 + 1; // => 2\n[1, 2];\n// => [\n//   1,\n//   2,\n// ]\n')).toBe(2);
    expect(await run('const one = 1; // => 1\nawait one; // => 1')).toBe(2);
    expect(
      await run("import { parseRoman } from 'vn-party-model/text';\nparseRoman('XIV'); // => 14"),
    ).toBe(1);
  });

  test('finds blocks in comments and in pages', () => {
    const page = 'Text\n\n```ts\none;\n```\n\n```sh\nno\n```\n\n```ts\ntwo;\n```\n';
    expect(examplesIn('page.md', page)).toEqual([
      { at: 'page.md:3', code: 'one;\n' },
      { at: 'page.md:11', code: 'two;\n' },
    ]);
    const comment = '/**\n * ```ts\n * one;\n *\n * two;\n * ```\n */\n';
    expect(examplesIn('file.ts', comment)).toEqual([{ at: 'file.ts:2', code: 'one;\n\ntwo;\n' }]);
  });
});
