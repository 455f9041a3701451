import { describe, expect, test } from 'vitest';
import { isPersonAt, placeAt, unitEnd } from '../../src/organization/proper-names.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const stretch = (text: string) => stretchOf(runningText(text), foldStretch(text, 0, text.length));

// [after the head, does a type stand before, name, is it a province]
const places: readonly (readonly [string, boolean, string | undefined, boolean])[] = [
  [' Quốc Oai họp', false, 'quốc oai', false],
  [' Hà Nội Họ Tên Ai', false, 'hà nội', true],
  [' Thanh Hoá', false, 'thanh hoá', true],
  [' Bà Rịa - Vũng Tàu', false, 'bà rịa - vũng tàu', true],
  [' Quảng Nam - Đà Nẵng', false, 'quảng nam - đà nẵng', true],
  [' Đạ M’ri', true, 'đạ m’ri', false],
  [' 1 họp', true, '1', false],
  [' 1 họp', false, undefined, false],
  [' Nguyễn Thị Minh Khai', true, 'nguyễn thị minh khai', false],
  [' Nguyễn Văn Ất', false, undefined, false],
  [' Quốc Oai Nguyễn Văn Ất', false, 'quốc oai', false],
  [' họp', false, undefined, false],
  ['Quốc Oai', false, undefined, false],
  ['-Oai họp', true, undefined, false],
  [' Oai-Sơn-Thủy họp', false, 'oai-sơn-thủy', false],
  [' Hoà Bình', false, 'hoà bình', true],
  // The longest that is a province's.
  [' Quảng Nam - Huế', false, 'quảng nam - huế', true],
  [' Quảng Nam - Thừa Thiên Huế họp', false, 'quảng nam - thừa thiên huế', true],
  [' Quảng Nam - Huế Xanh', false, 'quảng nam - huế', true],
  [' Quảng Nam - Sài Sơn', false, 'quảng nam', true],
  [' Quảng Nam - Đà nẵng', false, 'quảng nam', true],
  [' Quảng Nam Đà Nẵng', false, 'quảng nam', true],
  [' Quảng Oai', false, 'quảng oai', false],
  // At most five words without a type, at most seven with one.
  [' Bến Sông Núi Đồi Rừng', false, 'bến sông núi đồi rừng', false],
  [' Bến Sông Núi Đồi Rừng Biển', false, undefined, false],
  [' Bến Sông Núi Đồi Rừng Biển', true, 'bến sông núi đồi rừng biển', false],
  [' Bến Sông Núi Đồi Rừng Biển Đảo Cù', true, 'bến sông núi đồi rừng biển đảo', false],
  // A person after the place, or instead of one.
  [' Vinh Nguyễn Văn Ất', false, 'vinh', false],
  [' Vinh Nguyễn Văn Ất', true, 'vinh nguyễn văn ất', false],
  [' Quốc Oai Nguyễn Văn Ất', true, 'quốc oai', false],
  [' Quốc Oai Nguyễn Ất', false, 'quốc oai', false],
  [' Quốc Oai Nguyễn', false, 'quốc oai nguyễn', false],
  [' Mai Châu Nguyễn Văn Ất', false, 'mai châu', false],
  [' Mai Châu', false, 'mai châu', false],
  [' Lưu Văn Ất', false, undefined, false],
  [' Lò Văn Ất', false, undefined, false],
  // A numeral after a type.
  [' số 3 họp', true, '3', false],
  [' 3a', true, '3a', false],
  [' iv họp', true, 'iv', false],
  [' 3.', true, '3', false],
  [' 3,5', true, undefined, false],
  [' 2025', true, undefined, false],
  [' iv họp', false, undefined, false],
];

test.each(places)('%j, typed %s: %s', (text, isTyped, name, isProvince) => {
  for (const before of ['', 'Đảng bộ huyện']) {
    const whole = stretch(before + text);
    const place = placeAt(whole, before.length, isTyped);
    expect(place?.name).toBe(name);
    expect(place?.isProvince ?? false).toBe(isProvince);
    if (place) expect(whole.text.slice(0, place.end).endsWith(place.name)).toBe(true);
  }
});

// After a head in capitals: [text, does a type stand before, name]
const shouted: readonly (readonly [string, boolean, string | undefined])[] = [
  [' QUỐC OAI', false, 'quốc oai'],
  [' QUỐC OAI\nSố 1', false, 'quốc oai'],
  [' QUỐC OAI\n\nSố 1', false, 'quốc oai'],
  [' QUỐC OAI họp', false, 'quốc oai'],
  [' QUỐC OAI, HỌP', false, undefined],
  [' BẾN SÔNG NÚI, HỌP', false, undefined],
  [' QUỐC OAI, HỌP', true, 'quốc oai'],
  [' BẾN SÔNG NÚI ĐỒI', false, 'bến sông núi đồi'],
  [' BẾN SÔNG NÚI ĐỒI RỪNG', false, undefined],
  [' BẾN SÔNG NÚI ĐỒI RỪNG', true, 'bến sông núi đồi rừng'],
  [' HÀ NỘI, HỌP', false, 'hà nội'],
  [', HỌP', false, undefined],
];

test.each(shouted)('in capitals, %j, typed %s: %s', (text, isTyped, name) => {
  expect(placeAt(stretch(`HUYỆN ỦY${text}`), 8, isTyped)?.name).toBe(name);
});

describe('units', () => {
  // [text, unit]
  const units: readonly (readonly [string, string])[] = [
    [' Sở Tư pháp tỉnh Tuyên Quang đã họp', ' Sở Tư pháp tỉnh Tuyên Quang'],
    [' Trường Đại học Vinh và Đảng bộ tỉnh', ' Trường Đại học Vinh'],
    [' Khối các cơ quan và doanh nghiệp tỉnh lần thứ V', ' Khối các cơ quan và doanh nghiệp tỉnh'],
    [' Tập đoàn Điện lực Việt Nam, nhiệm kỳ', ' Tập đoàn Điện lực Việt Nam'],
    [' Công ty Than Đèo Ngang Khóa VII', ' Công ty Than Đèo Ngang'],
    [' đã họp', ''],
    [' nói Hai', ''],
    [' Sở họp', ' Sở'],
    [' Sở Tư pháp nói rõ', ' Sở Tư pháp'],
    [' Sở Y tế - Xây dựng', ' Sở Y tế - Xây dựng'],
    [' Cục Một & Hai', ' Cục Một & Hai'],
    [' Cục Một-Hai', ' Cục Một-Hai'],
    [' Cục Một; Hai', ' Cục Một'],
    [' Công ty 36 họp', ' Công ty 36'],
    [' Công ty a36 họp', ' Công ty'],
    [' Khối các', ' Khối'],
    [' Khối và', ' Khối'],
    [' Khối thuộc', ' Khối'],
    [' Khối thuộc tỉnh', ' Khối thuộc tỉnh'],
    ...['Khóa', 'Lần', 'Nhiệm', 'Số', 'Tổ', 'Về', 'Đã', 'Là'].map(
      (word) => [` Sở Tư pháp ${word} Hai`, ' Sở Tư pháp'] as const,
    ),
    ...['của', 'tại', 'đã', 'khi', 'theo', 'và Huyện ủy'].map(
      (word) => [` Sở Xây ${word} Hai`, ' Sở Xây'] as const,
    ),
    ...['Tỉnh ủy', 'Chi bộ', 'Bộ Chính trị', 'Thường trực', 'Ban Tổ chức', 'Bí thư'].map(
      (name) => [` Sở Tư pháp ${name} Hai`, ' Sở Tư pháp'] as const,
    ),
    ...['khối', 'cơ quan', 'tỉnh', 'công ty', 'quân đội', 'an toàn'].map(
      (words) => [` Sở Tư pháp ${words} Hai`, ` Sở Tư pháp ${words} Hai`] as const,
    ),
    [` Khối${' cơ'.repeat(12)}`, ` Khối${' cơ'.repeat(8)}`],
  ];

  test.each(units)('%j', (text, unit) => {
    for (const before of ['', 'Đảng bộ']) {
      const end = unitEnd(stretch(before + text), before.length);
      expect((before + text).slice(before.length, end)).toBe(unit);
    }
  });

  test.each([0, 90])('has words that begin before its 120th sign, at place %i', (index) => {
    const text = `${'x'.repeat(index)}${' Khối'.repeat(40)}`;
    expect(unitEnd(stretch(text), index)).toBe(index + 120);
  });

  test('a unit ends somewhere', () => {
    const endless = ' Khối'.repeat(1000);
    expect(unitEnd(stretch(endless), 0)).toBeLessThan(200);
  });
});

test('a name of a person is told from that of a place', () => {
  expect(isPersonAt(stretch(' Trần Văn Ất'), 0, true)).toBe(true);
  expect(isPersonAt(stretch(' Mai Châu'), 0, true)).toBe(false);
  expect(isPersonAt(stretch(' Mai Châu'), 0, false)).toBe(true);
  expect(isPersonAt(stretch(' Quốc Oai'), 0, false)).toBe(false);
  expect(isPersonAt(stretch(' Quốc Oai Sơn'), 0, true)).toBe(false);
  expect(isPersonAt(stretch(' Trần'), 0, false)).toBe(false);
  expect(isPersonAt(stretch(' họp'), 0, false)).toBe(false);
  expect(isPersonAt(stretch('Bí thư Trần Văn Ất'), 6, true)).toBe(true);
});
