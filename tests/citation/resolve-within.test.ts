import { describe, expect, test } from 'vitest';
import { type CitedMention, resolveWithin } from 'vn-party-model';
import { citedMentions } from '../../src/citation/resolve-within.js';
import { backReferences, noBackReferences } from '../fixtures/back-references.js';

const nameOf = (mention: CitedMention): string =>
  mention.kind === 'document'
    ? mention.value.code
    : `${mention.value.plenum}/${mention.value.term}`;

/** A sentence without its marks, and where each stood: [offset, words, what they go back to]. */
function unmarked(sentence: string): [string, [number, string, string][]] {
  let [text, last] = ['', 0];
  const marks: [number, string, string][] = [];
  for (const { index, 0: whole, 1: words = '', 2: code = '' } of sentence.matchAll(
    /⟦([^⟧]*) → ([^⟧]*)⟧/g,
  )) {
    text += sentence.slice(last, index);
    marks.push([text.length, words, code]);
    text += words;
    last = index + whole.length;
  }
  return [text + sentence.slice(last), marks];
}

/** What the marks say, and what is found, in one form. */
function compared(sentence: string, change = (text: string): string => text) {
  const [text, marks] = unmarked(change(sentence));
  const found = resolveWithin(text).map(({ start, text: words, resolved, resolvedAll }) => [
    start,
    words,
    (resolved ? [resolved] : (resolvedAll ?? [])).map(nameOf).join(' + ') || '?',
  ]);
  return { marks, found };
}

const composed = (rows: readonly (readonly unknown[])[]) =>
  rows.map(([start, ...words]) => [start, ...words.map((word) => `${word}`.normalize('NFC'))]);

test.each(backReferences)('%s', (sentence) => {
  const { marks, found } = compared(sentence);
  expect(found).toEqual(marks);
});

test.each(backReferences)('decomposed: %s', (sentence) => {
  const { marks, found } = compared(sentence, (text) => text.normalize('NFD'));
  expect(composed(found)).toEqual(composed(marks));
});

test('are at least a hundred, and a sixth of them have no one answer', () => {
  const codes = backReferences.flatMap((sentence) => unmarked(sentence)[1].map((mark) => mark[2]));
  expect(codes.length).toBeGreaterThanOrEqual(100);
  expect(codes.filter((code) => code === '?').length).toBeGreaterThanOrEqual(17);
});

test.each(backReferences.slice(1))('what follows changes nothing: %s', (sentence) => {
  const first = backReferences[backReferences.indexOf(sentence) - 1] ?? '';
  const [before, after] = [unmarked(first)[0], unmarked(sentence)[0]];
  for (const next of [after, 'Điều 1. Quyết định này.', '35-CT/TW ngày 01/02/2003']) {
    const found = resolveWithin(`${before}\n\n${next}`).filter(({ end }) => end <= before.length);
    expect(found).toEqual(resolveWithin(before));
  }
});

test.each(noBackReferences)('"%s" goes back to nothing', (text) => {
  expect(
    resolveWithin(text).filter(({ resolved, resolvedAll }) => resolved ?? resolvedAll),
  ).toEqual([]);
});

describe('what is found', () => {
  test('says how it goes back', () => {
    const text =
      'Nghị quyết số 15-NQ/TU (gọi tắt là Nghị quyết 15). Nghị quyết này hay. Học Nghị quyết 15.';
    expect(resolveWithin(text).map(({ how }) => how)).toEqual(['declared', 'anaphor', 'repeat']);
  });

  test('is nothing for words with nothing before them', () => {
    expect(resolveWithin('Nghị quyết này chưa có số. Nghị định 30 cũng vậy.')).toEqual([]);
  });

  test('stands apart from mentions that touch it, and not from those that reach into it', () => {
    const text = 'Nghị quyết số 15-NQ/TU. Nghị quyết này có số 16.';
    const [first] = citedMentions(text);
    const [from, to] = [text.indexOf('Nghị quyết này'), text.indexOf(' có')];
    const at = (start: number, end: number) => (first ? [{ ...first, start, end }] : []);
    const foundWith = (more: readonly CitedMention[]): string[] =>
      resolveWithin(text, more).map((one) => one.text);
    expect(foundWith(at(0, from))).toEqual(['Nghị quyết này']);
    expect(foundWith([...at(0, 22), ...at(to, text.length)])).toEqual(['Nghị quyết này']);
    expect(foundWith(at(0, from + 1))).toEqual([]);
    expect(foundWith([...at(0, 22), ...at(to - 1, text.length)])).toEqual([]);
  });

  test('has the nearest candidate first', () => {
    const text = 'Nghị quyết số 18-NQ/TU và Nghị quyết số 19-NQ/TU. Nghị quyết này mới.';
    const [found] = resolveWithin(text);
    expect(found?.candidates.map(nameOf)).toEqual(['19-NQ/TU', '18-NQ/TU']);
  });

  test('comes to an end on the same words over and over', () => {
    for (const piece of [
      '15-NQ/TU. Nghị quyết này ',
      'Nghị quyết này ',
      'gọi tắt là ',
      'Nghị định 30 ',
      'này\n',
    ]) {
      const text = `Nghị quyết số 15-NQ/TU. ${piece.repeat(60_000 / piece.length)}`;
      expect(resolveWithin(text).length).toBeGreaterThanOrEqual(0);
    }
  });
});
