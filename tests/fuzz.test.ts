import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laws } from '../scripts/fuzz/laws.js';
import { textOf } from './support/sources.js';

const crashers: readonly (readonly [law: string, text: string])[] = JSON.parse(
  textOf('tests/fixtures/crashers.json'),
);

describe.each(Object.entries(laws))('the law of %s', (name, { texts, holds }) => {
  test('holds for some texts', async () => {
    const property = fc.asyncProperty(texts, async (text) => holds(text));
    const result = await fc.check(property, { seed: 1, numRuns: 60 });
    expect(result.counterexample, `${result.errorInstance}`).toBeNull();
  });

  test('holds for what broke it once', async () => {
    const kept = crashers.filter(([law]) => law === name);
    const broken: string[] = [];
    for (const [, text] of kept) {
      const held = await (async () => holds(text))().then(
        () => true,
        () => false,
      );
      if (!held) broken.push(text);
    }
    expect(broken).toEqual([]);
  });
});

test('every crasher is of a law', () => {
  expect(crashers.filter(([law]) => !Object.hasOwn(laws, law))).toEqual([]);
});
