import { expect, test } from 'vitest';
import { documentMentions, find } from 'vn-party-model';
import { numberAt, typeWordOf } from '../../src/citation/type-word-of.js';

// [text, type word]
const words: readonly (readonly [string, string | undefined])[] = [
  ['Nghị quyết số 15-NQ/TU', 'nghị quyết'],
  ['Chương trình hành động số 12-CTr/TU', 'chương trình'],
  ['Chỉ thị của Bộ Chính trị số 33-CT/TW', 'chỉ thị'],
  ['Nghị  quyết'.normalize('NFD').concat(' 15-NQ/TU'), 'nghị quyết'],
  ['Nghị quyết chuyên đề số 15-NQ/TU', 'nghị quyết'],
  ['Nghị quyết liên tịch số 15-NQ/TU', 'nghị quyết'],
  ['Thông báo kết luận số 15-TB/TU', 'thông báo'],
  ['Nghị quyết số: 15-NQ/TU', 'nghị quyết'],
  ['Nghị quyết No. 15-NQ/TU', 'nghị quyết'],
  ['Nghị quyết sổ 15-NQ/TU', 'nghị quyết'],
  ['Nghị quyết so 15-NQ/TU', 'nghị quyết'],
  ['NQ 57-NQ/TW', undefined],
  ['57-NQ/TW', undefined],
  ['Nghị định số 30/2020/NĐ-CP', undefined],
];

test.each(words)('the type word of "%s" is %s', (text, expected) => {
  const [mention] = find(text, [documentMentions]);
  expect(mention && typeWordOf(text, mention)).toBe(expected);
  expect(mention && text.slice(numberAt(mention)).startsWith(`${mention.value.number}`)).toBe(true);
});
