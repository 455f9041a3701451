import { expect, test } from 'vitest';
import { findMentions } from 'vn-party-model';
import { wordsOf } from '../../src/command/mention-words.js';

test('every kind says in a few words what it says', () => {
  const text = [
    'Chỉ thị 05-CT/TW',
    'khóa XIII',
    'nhiệm kỳ 2020–2025',
    'Đại hội XIII của Đảng',
    'Hội nghị Trung ương 4 khóa XII',
    'Nghị quyết Trung ương 4 khóa XII',
    '6 tháng đầu năm 2020',
    'đạt hoàn thành tốt nhiệm vụ trở lên',
    'Bí thư Tỉnh ủy',
  ].join('.\n');
  const words = findMentions(text).map((mention) => [mention.kind, wordsOf(mention)]);
  expect(words).toEqual([
    ['document', '05-CT/TW'],
    ['term', 'term 13'],
    ['term', '2020-2025'],
    ['congress', 'national congress 13'],
    ['plenum', 'plenum 4, term 12'],
    ['plenum-resolution', 'plenum 4, term 12'],
    ['period', '2020-01-01 to 2020-06-30'],
    ['rating', 'good or better'],
    ['post', 'secretary'],
    ['organization', 'committee, province'],
  ]);
});

test('what a mention leaves open is a question mark, or absent', () => {
  const text = [
    'Hội nghị Trung ương 4',
    'Nghị quyết Trung ương 4',
    'xếp loại hoàn thành tốt nhiệm vụ',
    'khóa XIII (2021–2026)',
  ].join('\n\n');
  const kinds = ['plenum', 'plenum-resolution', 'rating', 'term'] as const;
  expect(findMentions(text, { kinds }).map(wordsOf)).toEqual([
    'plenum 4, term ?',
    'plenum 4, term ?',
    'good',
    'term 13, 2021-2026',
  ]);
});
