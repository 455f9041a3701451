import { describe, expect, test } from 'vitest';
import { foreignBody, foreignOwner } from '../../src/document/foreign-words.js';

const begins = (pattern: string, text: string): boolean => new RegExp(`^${pattern}`).test(text);

const outside = [
  'ubnd tỉnh',
  'hội đồng  nhân dân',
  'tỉnh đoàn',
  'nhà trường',
  'công ty',
  'thanh tra',
];
const ofParty = [
  'bộ chính trị',
  'ủy ban kiểm tra',
  'tổng bí thư',
  'văn phòng tỉnh ủy',
  'hội nghị',
  'trung ương',
  'đảng ủy',
];
const other = ['công tác', 'bộ máy', 'liên quan', 'tổng kết', 'đoàn kết', 'trường hợp', 'sởi'];

describe('a body outside the Party', () => {
  test.each(outside)('begins as "%s"', (text) => {
    expect(begins(foreignBody, text)).toBe(true);
    expect(begins(foreignOwner, text)).toBe(true);
  });

  test.each([...ofParty, ...other])('does not begin as "%s"', (text) => {
    expect(begins(foreignBody, text)).toBe(false);
    expect(begins(foreignOwner, text)).toBe(false);
  });

  test.each(['khoa nội', 'tổ chuyên môn', 'trưởng phòng', 'phó giám đốc'])(
    'owns as "%s"',
    (text) => {
      expect(begins(foreignOwner, text)).toBe(true);
    },
  );

  test.each([
    'phó bí thư',
    'ban thường vụ',
    'ban tổ chức tỉnh ủy',
    'ban chỉ đạo',
    'tổ đảng',
    'tổ chức đảng',
  ])('does not own as "%s"', (text) => {
    expect(begins(foreignOwner, text)).toBe(false);
  });
});
