import { expect, test } from 'vitest';
import { antecedentsOf } from '../../src/citation/antecedents.js';
import { backWordsIn } from '../../src/citation/back-words.js';
import {
  articlesFrom,
  countedInScope,
  inScope,
  isOpen,
  type Pass,
} from '../../src/citation/in-scope.js';
import { citedMentions } from '../../src/citation/resolve-within.js';
import { paragraphStarts } from '../../src/citation/scopes.js';

/** The last words of a text that go back, and what stands before them. */
function lastIn(text: string) {
  const pass: Pass = { text, paragraphs: paragraphStarts(text), articlesFrom: articlesFrom(text) };
  const words = backWordsIn(text).at(-1);
  if (words === undefined) throw new Error('Nothing goes back');
  return { pass, words, before: antecedentsOf(citedMentions(text)) };
}

const codes = (found: ReturnType<typeof inScope>): string[] => found.map(({ key }) => key);

// [text, in scope]
const scopes: readonly (readonly [string, readonly string[]])[] = [
  ['01-CT/TU. Xong.\n\nNay 02-CT/TU. Chỉ thị này', ['02-CT/TU']],
  ['Một: 01-CT/TU. Rồi 02-CT/TU. Chỉ thị này', ['02-CT/TU']],
  ['01-CT/TU, 02-CT/TU. Chỉ thị này', ['02-CT/TU', '01-CT/TU']],
  ['01-CT/TU.\n\nChỉ thị này', ['01-CT/TU']],
  ['01-CT/TU.\n\nHai.\n\nChỉ thị này', []],
  ['01-CT/TU.\n\nHai.\n\nChỉ thị nói trên', ['01-CT/TU']],
];

test.each(scopes)('%j has %j in scope', (text, expected) => {
  const { pass, words, before } = lastIn(text);
  expect(codes(inScope(pass, words, before))).toEqual(expected);
});

// [text, as many as are counted]
const counts: readonly (readonly [string, readonly string[]])[] = [
  ['01-CT/TU, 02-CT/TU. Hai chỉ thị này', ['02-CT/TU', '01-CT/TU']],
  ['01-CT/TU. 02-CT/TU. Hai chỉ thị này', ['02-CT/TU', '01-CT/TU']],
  ['01-CT/TU, 02-CT/TU. 03-CT/TU. Ba chỉ thị này', ['03-CT/TU', '02-CT/TU', '01-CT/TU']],
  ['01-CT/TU, 02-CT/TU. 03-CT/TU. Hai chỉ thị này', []],
  ['01-CT/TU. Hai chỉ thị này', []],
  ['01-CT/TU, 02-CT/TU. Các chỉ thị này', []],
  ['01-CT/TU, 02-CT/TU và chỉ thị của huyện. Hai chỉ thị này', []],
];

test.each(counts)('%j: %j are counted', (text, expected) => {
  const { pass, words, before } = lastIn(text);
  expect(codes(countedInScope(pass, words, before))).toEqual(expected);
});

// [text, may it be another]
const open: readonly (readonly [string, boolean])[] = [
  ['01-CT/TU. Chỉ thị này', false],
  ['01-CT/TU. Chỉ thị của huyện. Chỉ thị này', true],
  ['Căn cứ 01-CT/TU. Chỉ thị này', true],
  ['Căn cứ 01-CT/TU. Chỉ thị đó', false],
  ['Điều 1. Theo 01-CT/TU, Chỉ thị này', true],
  ['Theo 01-CT/TU, Chỉ thị này hay.\nĐiều 1. Xong', false],
];

test.each(open)('%j may go back to something else: %s', (text, expected) => {
  const { pass, words, before } = lastIn(text);
  const [first] = before;
  expect(first && isOpen(pass, words, first)).toBe(expected);
});

test('articles begin at a line, composed or not', () => {
  for (const line of ['Điều 1. Xong', '  Điều 12 : Xong', 'Điều 1. Xong'.normalize('NFD')]) {
    expect(articlesFrom(line)).toBe(0);
    expect(articlesFrom(`Một.\n${line}`)).toBe(4);
  }
  for (const line of ['Điều 1 Xong', 'theo Điều 1. Xong', 'Điều a. Xong']) {
    expect(articlesFrom(line)).toBe(Number.POSITIVE_INFINITY);
  }
});

test('what has no number may be meant after each of some words', () => {
  const after = ['đại hội', 'hội nghị', 'quốc hội', 'của huyện', 'liên tịch', 'về', 'trung ương'];
  const isOpenAfter = (words: string): boolean | undefined => {
    const { pass, words: back, before } = lastIn(`01-NQ/TU. Nghị quyết ${words}. Nghị quyết này`);
    const [first] = before;
    return first && isOpen(pass, back, first);
  };
  for (const words of after) expect(isOpenAfter(words), words).toBe(true);
  expect(isOpenAfter('rất hay')).toBe(false);
});

test('a basis is one with a dash and blanks too', () => {
  for (const start of ['- Căn cứ', '– căn cứ', '  Căn  cứ', 'CĂN CỨ']) {
    const { pass, words, before } = lastIn(`${start} 01-CT/TU. Chỉ thị này`);
    const [first] = before;
    expect(first && isOpen(pass, words, first), start).toBe(start !== '  Căn  cứ');
  }
});
