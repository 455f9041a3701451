import { expect, test } from 'vitest';
import { bodyBefore } from '../../src/term/bodies-before.js';
import type { TermBody } from '../../src/term/term.js';

test.each([
  ['đại biểu quốc hội ', 'national-assembly'],
  ['quốc hội khóa xv và đại biểu hđnd các cấp ', 'peoples-council'],
  ['bí thư tỉnh ủy, trưởng đoàn đại biểu quốc hội ', 'national-assembly'],
  ['đảng ủy quốc hội ', 'party'],
  ['đảng bộ các cơ quan chính phủ ', 'party'],
  ['đảng bộ, quốc hội ', 'national-assembly'],
  ['ban chấp hành trung ương đoàn ', 'other'],
  ['hội đồng trường ', 'other'],
  ['hội liên hiệp phụ nữ tỉnh ', 'other'],
  ['các chức vụ trong đảng ', 'party'],
  ['ủy ban mttq việt nam huyện ', 'other'],
])('"%s" speaks of %s', (text, of) => {
  expect(bodyBefore(text)?.of).toBe(of);
});

// [what a term beside it is of, is it central, is it a unit, words]
const words: readonly (readonly [TermBody, boolean, boolean, string])[] = [
  ['party', false, true, 'đảng bộ|đảng ủy|đảng đoàn|chi bộ|chi ủy|ban cán sự đảng'],
  ['party', true, false, 'bộ chính trị|ban bí thư|tổng bí thư|ủy ban kiểm tra trung ương'],
  ['party', true, false, 'ban chấp hành trung ương đảng|bch trung ương'],
  ['party', false, false, 'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|cấp ủy|quân ủy|khu ủy|xứ ủy'],
  ['party', false, false, 'liên khu ủy|trong đảng|của đảng|đảng viên|đại hội đảng|chỉ huy đảng'],
  ['party', false, false, 'ủy ban kiểm tra|ubkt'],
  ['national-assembly', false, false, 'quốc hội|đbqh|qh'],
  ['peoples-council', false, false, 'hội đồng nhân dân|hđnd'],
  ['other', false, false, 'đại hội đoàn|bí thư đoàn|trung ương đoàn|tw đoàn|ban chấp hành đoàn'],
  ['other', false, false, 'tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|đoàn thanh niên|đoàn viên'],
  ['other', false, false, 'hội nông dân|hội phụ nữ|hội cựu chiến binh|hội chữ thập đỏ'],
  ['other', false, false, 'hội đồng|hđqt|công đoàn|liên đoàn|mặt trận|mttq|ubmttqvn|giáo hội'],
  ['other', false, false, 'chính phủ|ubnd|ủy ban nhân dân|chủ tịch nước|thủ tướng|thượng viện'],
  ['other', false, false, 'hiệu trưởng|câu lạc bộ|hợp tác xã|trưởng thôn|ban liên lạc'],
];
const rows = words.flatMap(([of, isCentral, isUnit, list]) =>
  list.split('|').map((word) => [word, { of, isCentral, isUnit }] as const),
);

test.each(rows)('%s', (word, said) => {
  for (const before of ['', 'nhiệm kỳ của ', 'đảng bộ tỉnh, ', '(']) {
    for (const wide of [word, word.replaceAll(' ', '  ')]) {
      expect(bodyBefore(`${before}${wide} `)).toMatchObject(said);
    }
    expect(bodyBefore(`${word}x `)?.end).not.toBe(word.length);
  }
});

test('it ends where its words end, and the nearest counts', () => {
  expect(bodyBefore('quốc hội khóa')?.end).toBe(8);
  expect(bodyBefore('tỉnh ủy và quốc hội khóa')?.end).toBe(19);
  expect(bodyBefore('quốc hội và tỉnh ủy')).toMatchObject({ of: 'party', end: 19 });
});

// [text, what a term beside it is of]
const names: readonly (readonly [string, TermBody])[] = [
  ['đảng ủy  quốc hội', 'party'],
  ['đảng bộ khối các cơ  quan chính phủ', 'party'],
  ['đảng bộ văn  phòng quốc hội', 'party'],
  ['chi bộ trường đại  học công đoàn', 'party'],
  ['đảng ủy tổng liên đoàn', 'party'],
  ['nhiệm kỳ của đảng ủy quốc hội', 'party'],
  ['chi bộ văn phòng bộ chính trị', 'party'],
  ['đảng bộ huyện, các quốc hội', 'national-assembly'],
  ['đảng bộ các huyện quốc hội', 'national-assembly'],
  ['tỉnh ủy quốc hội', 'national-assembly'],
  ['đảng ủy quốc hội, chính phủ', 'other'],
];

test.each(names)('a unit may have the name of another body: %s', (text, of) => {
  expect(bodyBefore(text)).toMatchObject({ of, isCentral: false, isUnit: false });
});

test('one unit after another is itself', () => {
  expect(bodyBefore('đảng bộ đảng ủy')).toMatchObject({ of: 'party', isUnit: true });
});

// Words that go on to other words: [text, what is spoken of]
const others: readonly (readonly [string, TermBody | undefined])[] = [
  ['ban bí thư đoàn', 'other'],
  ['ban bí thư trung ương đoàn', 'other'],
  ['quốc hội mỹ', undefined],
  ['quốc hội hàn quốc', undefined],
  ['tỉnh đoàn kết', undefined],
  ['huyện đoàn giám sát', undefined],
  ['cán bộ đoàn kết', undefined],
];

test.each(others)('%s: %s', (text, of) => {
  expect(bodyBefore(text)?.of).toBe(of);
});

test.each(['', 'xubkt', 'hội nghị đã kết luận', 'hoàn thành đoàn kết'])(
  '"%s" speaks of none',
  (text) => {
    expect(bodyBefore(text)).toBeUndefined();
  },
);
