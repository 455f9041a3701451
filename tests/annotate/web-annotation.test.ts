import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, toWebAnnotations } from 'vn-party-model';
import { mentionsAnywhere } from '../support/spans.js';

const source = 'https://a.example/1.txt';

test('writes the members that the model asks for', () => {
  const text = '😀 theo khóa XIII';
  expect(toWebAnnotations(text, findMentions(text), source)).toEqual([
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://a.example/1.txt#term:8:17',
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'term' },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'application/json',
          value: JSON.stringify(findMentions(text)[0]?.value),
        },
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: 7, end: 16 },
          { type: 'TextQuoteSelector', exact: 'khóa XIII', prefix: '😀 theo ', suffix: '' },
        ],
      },
    },
  ]);
});

test('quotes no more than 32 units around, and no half of a pair', () => {
  const text = `${'😀'.repeat(20)}.abc.${'😀'.repeat(20)}`;
  const mention = { id: 'x:41:44', kind: 'x', start: 41, end: 44, text: 'abc', value: 1 };
  const [annotation] = toWebAnnotations(text, [mention], source);
  expect(annotation?.target.selector[1]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'abc',
    prefix: `${'😀'.repeat(15)}.`,
    suffix: `.${'😀'.repeat(15)}`,
  });
});

test('both selectors lead to the same words', () => {
  fc.assert(
    fc.property(mentionsAnywhere, ({ text, mentions }) => {
      const codePoints = [...text];
      const offset = (count: number): number => codePoints.slice(0, count).join('').length;
      const annotations = toWebAnnotations(text, mentions, source);
      for (const [index, { target }] of annotations.entries()) {
        const [{ start, end }, { exact, prefix, suffix }] = target.selector;
        const mention = mentions[index];
        expect(exact).toBe(mention?.text);
        const place = text.indexOf(prefix + exact + suffix);
        expect(place).toBeGreaterThanOrEqual(0);
        const isWhole = [mention?.start, mention?.end].every((at = 0) =>
          [...codePoints.keys(), codePoints.length].some((count) => offset(count) === at),
        );
        if (isWhole) expect(codePoints.slice(start, end).join('')).toBe(exact);
      }
      expect(annotations).toHaveLength(mentions.length);
      expect(JSON.parse(JSON.stringify(annotations))).toEqual(annotations);
    }),
  );
});
