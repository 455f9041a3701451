import { expect, test } from 'vitest';
import { bodyBefore } from '../../src/term/bodies-before.js';

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

test('the Central Committee and those it elects are told from the rest', () => {
  expect(bodyBefore('bộ chính trị ')?.isCentral).toBe(true);
  expect(bodyBefore('ban chấp hành trung ương đảng ')?.isCentral).toBe(true);
  expect(bodyBefore('ban chấp hành đảng bộ tỉnh ')?.isCentral).toBe(false);
});

test.each(['', 'hội nghị đã kết luận', 'hoàn thành đoàn kết'])('"%s" speaks of none', (text) => {
  expect(bodyBefore(text)).toBeUndefined();
});
