import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, readJsonLines, toJsonLines } from 'vn-party-model';
import { mentionsAnywhere } from '../support/spans.js';

test('writes a line for each, and none for none', () => {
  const lines = toJsonLines(findMentions('Bí thư Tỉnh ủy'));
  expect(lines).toMatch(/^\{[^\n]*"kind":"post"[^\n]*\}\n\{[^\n]*"kind":"organization"[^\n]*\}\n$/);
  expect(toJsonLines([])).toBe('');
});

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(mentionsAnywhere, ({ mentions }) => {
      const lines = toJsonLines(mentions);
      expect(lines.split('\n')).toHaveLength(mentions.length + 1);
      const plain = JSON.parse(JSON.stringify(mentions));
      expect(readJsonLines(lines)).toEqual({ mentions: plain, refused: [] });
    }),
  );
});

test('keeps whatever else a mention has', () => {
  const mention = { kind: 'x', start: 0, end: 1, text: 'a', value: 1, id: 'x:0:1', parts: {} };
  expect(readJsonLines(toJsonLines([mention])).mentions).toEqual([mention]);
});

const whole = '{"kind":"x","start":0,"end":1,"text":"a","value":null}';

// [what, line, reason]
const refused = [
  ['what is no JSON', '{"kind":', 'not-json'],
  ['two objects on a line', whole + whole, 'not-json'],
  ['null', 'null', 'not-a-mention'],
  ['a number', '1', 'not-a-mention'],
  ['a list', '[]', 'not-a-mention'],
  ['an object without a value', whole.replace(',"value":null', ''), 'not-a-mention'],
  ['an object without a kind', whole.replace('"kind":"x",', ''), 'not-a-mention'],
  ['an object whose text is none', whole.replace('"a"', '1'), 'not-a-mention'],
  ['an offset below nought', whole.replace('0', '-1'), 'not-a-mention'],
  ['an offset between units', whole.replace('0', '0.5'), 'not-a-mention'],
  ['an end before the start', whole.replace('"start":0', '"start":2'), 'not-a-mention'],
] as const;

test.each(refused)('refuses %s', (_what, line, reason) => {
  const mention = JSON.parse(whole);
  expect(readJsonLines(`${whole}\n${line}\r\n\n${whole}\n`)).toEqual({
    mentions: [mention, mention],
    refused: [{ line: 2, reason }],
  });
});

test('passes over lines of blanks, and takes a mention of nothing', () => {
  const empty = whole.replace('"end":1', '"end":0');
  const { mentions, refused: lines } = readJsonLines(` \n\t\r\n${empty}`);
  expect([mentions, lines]).toEqual([[JSON.parse(empty)], []]);
});

test('an end that is none is refused', () => {
  for (const end of ['-1', '"1"', '1e99', 'null']) {
    expect(readJsonLines(whole.replace('"end":1', `"end":${end}`)).mentions).toEqual([]);
  }
});
