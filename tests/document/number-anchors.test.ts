import { expect, test } from 'vitest';
import { numberAnchorAt } from '../../src/document/number-anchors.js';

/** Every run of digits that may be a document's number; `!` where a code seems to follow. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/[0-9０-９]+/g)].flatMap(({ 0: numeral, index }) => {
    const anchor = numberAnchorAt(text, index);
    return anchor ? [numeral + (anchor === 'code' ? '!' : '')] : [];
  });
}

// [text, numbers]
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['15-NQ/TU', ['15!']],
  ['Nghị quyết số 15-NQ/TU và 16 -\nNQ/TU', ['15!', '16!']],
  ['Chỉ thị 05', ['05']],
  ['số31-QĐ/TW', ['31!']],
  ['số31-QĐ/TW'.normalize('NFD'), ['31!']],
  ['１５-NQ/TU', ['１５!']],
  ['30/2020/NĐ-CP', ['30!']],
  ['193/226', []],
  ['20/9/2021', []],
  ['2021-2025', []],
  ['12345-NQ/TU', ['12345!']],
  ['123456-NQ/TU', []],
  ['1234567-NQ/TU', []],
  ['so31-QĐ/TW', ['31!']],
  ['SỔ31-QĐ/TW', ['31!']],
  ['NQ57', ['57']],
  ['theo NQ57', ['57']],
  ['KNQ57-QĐ/TW', []],
  ['sa31-QĐ/TW', []],
  ['soA31-QĐ/TW', []],
  ['NQA31-QĐ/TW', []],
  ['18;19-NQ/TW', ['19!']],
  ['18,19-NQ/TW', ['19!']],
  ['A15-NQ/TU', []],
  ['45 học sinh', []],
  ['', []],
];

test.each(texts)('in "%s" documents may be numbered %j', (text, numbers) => {
  expect(anchorsOf(text)).toEqual(numbers);
});

test.each([...'-./:', ...'\u2010\u2011\u2012\u2013\u2044\u2215\uff0f'])(
  'no document is numbered after a digit and %j, but after a blank and the same',
  (sign) => {
    const code = `${sign}15-NQ/TU`;
    expect([2020, 'số '].map((before) => anchorsOf(`${before}${code}`))).toEqual([[], ['15!']]);
  },
);
