import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, findMentions } from 'vn-party-model';
import { mentionsAnywhere } from '../support/spans.js';

const escaped = (text: string): string => text.replace(/[()\\]/g, '\\$&');
const bracketed = {
  text: escaped,
  wrap: (content: string): string => `(${content})`,
};

test('marks mentions of several kinds, one in another', () => {
  const text = 'Bí thư Tỉnh ủy (Chỉ thị số 05-CT/TW)';
  const wrap = (content: string, { kind }: { kind: string }): string => `${kind}(${content})`;
  expect(annotate(text, findMentions(text), { text: escaped, wrap })).toBe(
    'post(Bí thư organization(Tỉnh ủy)) \\(document(Chỉ thị số 05-CT/TW)\\)',
  );
});

test('what is written is balanced, and without the marks it is the text', () => {
  fc.assert(
    fc.property(mentionsAnywhere, ({ text, mentions }) => {
      const written = annotate(text, mentions, bracketed);
      let depth = 0;
      let plain = '';
      for (let at = 0; at < written.length; at++) {
        const sign = written[at];
        if (sign === '\\') plain += written[++at];
        else if (sign === '(') depth += 1;
        else if (sign === ')') depth -= 1;
        else plain += sign;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(plain).toBe(text);
    }),
  );
});

test('ends on many mentions, deep ones too', () => {
  const count = 100_000;
  const text = 'ab'.repeat(count);
  const many = Array.from({ length: count }, (_, index) => ({
    start: 2 * index,
    end: 2 * index + 1,
  }));
  expect(annotate(text, many, bracketed)).toBe('(a)b'.repeat(count));
  const deep = Array.from({ length: 20_000 }, (_, index) => ({
    start: index,
    end: text.length - index,
  }));
  const written = annotate(text, deep, { ...bracketed, wrap: (content) => `${content})` });
  expect(written.length).toBe(text.length + deep.length);
});
