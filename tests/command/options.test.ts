import { expect, test } from 'vitest';
import { mentionNotations } from 'vn-party-model';
import { notations } from '../../src/command/notations.js';
import { type Option, options } from '../../src/command/options.js';

const all: readonly Option[] = Object.values(options);

test('kinds and notations are those of the library', () => {
  expect(options.kinds.value.choices).toEqual(Object.keys(mentionNotations).sort());
  expect(options.as.value.choices).toEqual(Object.keys(notations));
});

test('what every option does is a sentence', () => {
  expect(all.filter(({ help }) => !/^[A-Z].*\.$/.test(help))).toEqual([]);
});

test('every value is checked', () => {
  const unchecked = all.filter(({ value }) => value && !value.fits && !value.choices);
  expect(unchecked).toEqual([]);
});

test('files and lists are told as such', () => {
  const named = (has: (option: Option) => boolean | undefined): string[] =>
    all.filter(has).map(({ name }) => name);
  expect(named(({ value }) => value?.isFile)).toEqual(['output', 'from']);
  expect(named(({ value }) => value?.isList)).toEqual(['kinds']);
  expect(named(({ value }) => value === undefined)).toEqual([
    'help',
    'version',
    'json',
    'jsonl',
    'sarif',
    'jsonl-in',
    'resume',
  ]);
});
