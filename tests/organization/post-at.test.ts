import { expect, test } from 'vitest';
import { postAt } from '../../src/organization/post-at.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

// [text, post]
const rows: readonly (readonly [string, string | undefined])[] = [
  ['Tổng Bí thư', 'general-secretary'],
  ['Bí thư', undefined],
  ['Bí thư Tỉnh ủy', 'secretary'],
  ['Bí thư Tỉnh đoàn', undefined],
  ['Ủy viên Ban Bí thư', 'secretariat-member'],
  ['Ủy viên BCH TW Đảng', 'central-committee-member'],
  ['Ủy viên Trung ương Đoàn', undefined],
  ['Trưởng ban Tổ chức', undefined],
  ['Trưởng ban Nội chính', 'head'],
  ['Phó Ban Tuyên giáo Tỉnh ủy', 'deputy-head'],
  ['Phó Chánh Văn phòng Trung ương Đảng', 'deputy-chief-of-office'],
  ['Chủ nhiệm Ủy ban Tư pháp', undefined],
];

test.each(rows)('%s: %s', (text, post) => {
  const found = postAt(stretchOf(runningText(text), foldStretch(text, 0, text.length)), 0, {});
  expect(found?.post).toBe(post);
  if (found) expect(found.end).toBe(text.length);
});
