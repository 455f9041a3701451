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
];

test.each(places)('%j, typed %s: %s', (text, isTyped, name, isProvince) => {
  const place = placeAt(stretch(text), 0, isTyped);
  expect(place?.name).toBe(name);
  expect(place?.isProvince ?? false).toBe(isProvince);
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
  ];

  test.each(units)('%j', (text, unit) => {
    expect(text.slice(0, unitEnd(stretch(text), 0))).toBe(unit);
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
});
