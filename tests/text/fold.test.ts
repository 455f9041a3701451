import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from 'vn-party-model/text';
import {
  blank,
  dash,
  digit,
  foldCrossedD,
  foldDigits,
  foldStretch,
  offsetAt,
  slash,
  wordEnd,
} from '../../src/text/fold.js';

// [what, text, folded]
const folded: readonly (readonly [string, string, string])[] = [
  ['a no-break blank', '15\u00a0-\u00a0NQ/TW', '15 - NQ/TW'],
  ['an en dash', '15–NQ/TW', '15-NQ/TW'],
  ['an em dash', '15—NQ/TW', '15-NQ/TW'],
  ['a no-break hyphen', '15\u2011NQ/TW', '15-NQ/TW'],
  ['a minus sign', '15\u2212NQ/TW', '15-NQ/TW'],
  ['a full-width hyphen', '15\uff0dNQ/TW', '15-NQ/TW'],
  ['a full-width slash', '15-NQ\uff0fTW', '15-NQ/TW'],
  ['a division slash', '15-NQ\u2215TW', '15-NQ/TW'],
  ['a fraction slash', '15-NQ\u2044TW', '15-NQ/TW'],
  ['full-width digits', '１５-NQ/TW', '15-NQ/TW'],
  ['eth, U+00D0', '58-Q\u00d0/TW', '58-QĐ/TW'],
  ['African D, U+0189', '58-Q\u0189/TW', '58-QĐ/TW'],
  ['small eth', '\u00f0ảng', 'đảng'],
  ['a soft hyphen', 'Nghị quy\u00adết', 'Nghị quyết'],
  ['a zero-width blank', '15-\u200bNQ/TW', '15-NQ/TW'],
  ['a byte order mark', '\ufeff15-NQ/TW', '15-NQ/TW'],
  ['line breaks and runs of blanks', ' Nghị \r\n\t quyết ', 'Nghị quyết'],
  ['decomposed letters', 'Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
  ['the place of tone marks, which stays', 'khoá uỷ', 'khoá uỷ'],
];

test.each(folded)('folds %s', (_what, text, wanted) => {
  expect(foldText(text)).toBe(wanted);
});

describe('laws', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('folding does not see whether a text was decomposed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      }),
    );
  });
});

test('folds only digits, or only the look-alikes of Đ', () => {
  expect(foldDigits('１５－ＮＱ')).toBe('15－ＮＱ');
  expect(foldCrossedD('ÐƉðɖ–')).toBe('ĐĐđđ–');
});

// [what, pattern, texts that fit whole, texts that do not]
const classes: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'a blank',
    blank,
    [' ', '\t', '\n', '\u00a0', '\u00ad', '\u200b', '\u202f', '\u3000'],
    ['', '-', 'a'],
  ],
  ['a dash', dash, ['-', '‐', '‑', '–', '—', '−', '－'], ['', '/', '_', '~']],
  ['a slash', slash, ['/', '\\/', '⁄', '∕', '／'], ['', '\\', '-', '//']],
  ['a digit', digit, ['0', '9', '０', '９'], ['', 'a', '²', '٣']],
];

test.each(classes)('knows %s', (_what, pattern, fitting, others) => {
  const whole = new RegExp(`^${pattern}$`);
  expect(fitting.filter((text) => !whole.test(text))).toEqual([]);
  expect(others.filter((text) => whole.test(text))).toEqual([]);
});

test.each(['T', 'ư', 'Đ', 'đ', 'ắ', 'Ð', 'Ɖ', 'ɖ', '\u031b', '7'])(
  'no word ends before %s',
  (next) => {
    expect(new RegExp(`^TU${wordEnd}`).test(`TU${next}`)).toBe(false);
  },
);

test.each(['', ' ', '.', ')', '/', '…', '“'])('a word ends before "%s"', (next) => {
  expect(new RegExp(`^TU${wordEnd}`).test(`TU${next}`)).toBe(true);
});

// [what, text, folded]
const stretches: readonly (readonly [string, string, string])[] = [
  ['capitals', 'NGHỊ QUYẾT', 'nghị quyết'],
  ['the two places of the mark of ủy', 'Tỉnh uỷ', 'tỉnh ủy'],
  ['the two places of the mark of khóa', 'khoá XII', 'khóa xii'],
  ['but not khoán', 'khoán 10', 'khoán 10'],
  ['qui for quy', 'Qui định', 'quy định'],
  ['signs of emphasis and no-break blanks', '**Nghị\u00a0quyết**', '  nghị quyết  '],
  ['İ, whose small form is longer', 'İa', 'ia'],
];

describe('a stretch', () => {
  test.each(stretches)('folds %s', (_what, text, wanted) => {
    expect(foldStretch(text, 0, text.length).text).toBe(wanted);
  });

  test.each(['NFC', 'NFD'] as const)('keeps the way back to the offsets of %s text', (form) => {
    const text = `A Nghị\u00ad quyết số 15, Đảng ủy`.normalize(form);
    const stretch = foldStretch(text, 2, text.length);
    for (const word of ['nghị', 'quyết', 'số', '15', 'ủy']) {
      const at = offsetAt(stretch, stretch.text.indexOf(word));
      const end = offsetAt(stretch, stretch.text.indexOf(word) + word.length);
      const found = text.slice(at, end).replaceAll('\u00ad', '');
      expect(found.normalize('NFC').toLowerCase()).toBe(word);
    }
    expect(offsetAt(stretch, stretch.text.length)).toBe(text.length);
  });

  test('begins at the text when asked to begin before it', () => {
    expect(foldStretch('Số 15', -10, 2).text).toBe('số');
    expect(offsetAt(foldStretch('Số 15', -10, 2), 1)).toBe(1);
  });
});

test('a byte order mark goes, wherever it stands, and the places after it hold', () => {
  const stretch = foldStretch('\ufeffNghị \ufeffquyết', 0, 13);
  expect(stretch.text).toBe('nghị quyết');
  expect([...stretch.text].map((_, index) => offsetAt(stretch, index))).toEqual([
    1, 2, 3, 4, 5, 7, 8, 9, 10, 11,
  ]);
});
