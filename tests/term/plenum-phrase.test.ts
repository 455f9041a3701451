import { expect, test } from 'vitest';
import {
  committee,
  numberedPlenum,
  phraseFrom,
  plenumsNamed,
} from '../../src/term/plenum-phrase.js';
import { runningText } from '../../src/text/running-text.js';

test.each([
  'trung ương',
  'ban chấp hành trung ương đảng',
  'bchtw đảng',
  'bch trung ương đảng cộng sản việt nam',
  't.ư',
  'tư',
  'twđ',
])('"%s" is the Central Committee', (text) => {
  expect(text).toMatch(new RegExp(`^${committee}$`));
});

test.each(['trung ương đoàn', 'trung ương hội nông dân', 'tỉnh ủy'])('"%s" is another', (text) => {
  expect(new RegExp(`^${committee}`).test(text)).toBe(false);
});

test.each([
  'Hội nghị Trung ương 4 của Đảng Cộng sản Trung Quốc',
  'Hội nghị Trung ương 4 khóa XX Đảng Cộng sản Trung Quốc',
  'Hội nghị Trung ương 4, khóa XI, Đảng Nhân dân Cách mạng Lào',
])('"%s" is a plenum of another party', (text) => {
  const stretch = phraseFrom(runningText(text), 0);
  const head = new RegExp(numberedPlenum, 'y');
  expect(head.test(stretch.text)).toBe(true);
  expect(plenumsNamed(stretch, head.lastIndex)).toEqual([]);
});

test('a plenum of the Communist Party of Vietnam is one', () => {
  const text = 'Hội nghị Trung ương 4 của Đảng Cộng sản Việt Nam';
  const stretch = phraseFrom(runningText(text), 0);
  const head = new RegExp(numberedPlenum, 'y');
  expect(head.test(stretch.text)).toBe(true);
  expect(plenumsNamed(stretch, head.lastIndex)).toHaveLength(1);
});

test('a phrase gives each plenum, with its term', () => {
  const text = 'Hội nghị Trung ương 4, 6 khóa XII';
  const stretch = phraseFrom(runningText(text), 0);
  const head = new RegExp(numberedPlenum, 'y');
  expect(head.test(stretch.text)).toBe(true);
  const found = plenumsNamed(stretch, head.lastIndex);
  expect(found.map((mention) => [text.slice(mention.start, mention.end), mention.value])).toEqual([
    ['Hội nghị Trung ương 4', { plenum: 4, term: 12 }],
    ['6 khóa XII', { plenum: 6, term: 12 }],
  ]);
});
