import { expect, test } from 'vitest';
import { readHtml, toSource } from 'vn-party-model/html';

const html = '<p>a&amp;b<br>c</p>';
const page = readHtml(html);
const mentionOf = (start: number, end: number) => ({
  id: `x:${start}:${end}`,
  kind: 'x',
  start,
  end,
  text: page.text.slice(start, end),
  value: 1,
});

// [what, stretch of the text, stretch of the source]
const rows = [
  ['a letter', [0, 1], 'a'],
  ['a reference', [1, 2], '&amp;'],
  ['letters around a reference', [0, 3], 'a&amp;b'],
  ['letters around a tag', [2, 5], 'b<br>c'],
] as const;

test.each(rows)('leads to %s', (_what, [start, end], source) => {
  const mention = toSource(page, mentionOf(start, end));
  expect(html.slice(mention.start, mention.end)).toBe(source);
  expect(mention.text).toBe(page.text.slice(start, end));
});

test('takes all of a reference that gives more than one unit', () => {
  const source = 'a&fjlig;b';
  const { start, end } = toSource(readHtml(source), { ...mentionOf(0, 2), text: 'af' });
  expect(source.slice(start, end)).toBe('a&fjlig;');
});

test('moves the id and the parts too', () => {
  const parts = { number: { start: 2, end: 3 } };
  const mention = toSource(page, { ...mentionOf(0, 3), parts });
  expect(mention).toEqual({
    ...mentionOf(0, 3),
    start: 3,
    end: 10,
    id: 'x:3:10',
    parts: { number: { start: 9, end: 10 } },
  });
  expect(Object.isFrozen(mention) && Object.isFrozen(mention.parts)).toBe(true);
});

test('gives nothing away on an empty page', () => {
  expect(toSource(readHtml(''), mentionOf(0, 1))).toMatchObject({ start: 0, end: 0 });
});
