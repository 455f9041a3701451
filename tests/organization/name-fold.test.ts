import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToneMarks } from 'vn-party-model';

// [written, folded]
const rows: readonly (readonly [string, string])[] = [
  ['uỷ ban', 'ủy ban'],
  ['UỶ BAN', 'ỦY BAN'],
  ['khoá', 'khóa'],
  ['hoà', 'hòa'],
  ['Khánh Hoà', 'Khánh Hòa'],
  ['xoá', 'xóa'],
  ['khoẻ', 'khỏe'],
  ['hoàn toàn', 'hoàn toàn'],
  ['quý', 'quý'],
  ['thuyền', 'thuyền'],
  ['uỷ'.normalize('NFD'), 'ủy'],
];

test.each(rows)('%s is %s', (written, folded) => {
  expect(foldToneMarks(written)).toBe(folded);
});

test('what is folded stays as it is', () => {
  const texts = fc.array(fc.constantFrom(...rows.flat()), { maxLength: 5 });
  fc.assert(
    fc.property(texts, (parts) => {
      const once = foldToneMarks(parts.join(' '));
      expect(foldToneMarks(once)).toBe(once);
    }),
  );
});

const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const rhymes = ['oa', 'oe', 'uy'].flatMap((rhyme) => [rhyme, rhyme.toUpperCase()]);
const spelled = rhymes.flatMap(([first = '', second = '']) =>
  tones.map((tone) => [first + second + tone, first + tone + second].map((one) => one.normalize())),
);

test('the tone mark of every open rhyme stands on its first letter', () => {
  for (const [late = '', early = ''] of spelled) {
    expect(foldToneMarks(late)).toBe(early);
    expect(foldToneMarks(`h${late}, ${late}.`)).toBe(`h${early}, ${early}.`);
    expect(foldToneMarks(early)).toBe(early);
  }
});

test('after q, and before another letter of the syllable, it stays', () => {
  for (const [late = ''] of spelled) {
    for (const text of [`q${late}`, `Q${late}`, `${late}n`, `${late}N`, `${late}ỹ`]) {
      expect(foldToneMarks(text)).toBe(text);
    }
  }
});
