import { describe, expect, test } from 'vitest';
import { readTerm, Term, TermParts, terms } from 'vn-party-model';
import * as z from 'zod';
import { keepsNotationLaws } from '../support/laws.js';
import { termTexts, termValues } from '../support/term.js';

describe('terms keep the laws of notations:', () => {
  keepsNotationLaws(terms, Term, termValues, { texts: termTexts, forgiving: readTerm });
});

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['no body', { ordinal: 13 }],
  ['another body', { of: 'youth-union', ordinal: 13 }],
  ['neither ordinal nor years', { of: 'party' }],
  ['ordinal zero', { of: 'party', ordinal: 0 }],
  ['an ordinal as text', { of: 'party', ordinal: 'XIII' }],
  ['a start without an end', { of: 'party', start: 2020 }],
  ['years reversed', { of: 'party', start: 2025, end: 2020 }],
  [
    'an ordinal that is there and undefined',
    { of: 'party', ordinal: undefined, start: 2020, end: 2025 },
  ],
  ['a term as text', 'khóa XIII'],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(TermParts.safeParse(parts).success).toBe(false);
  expect(z.safeEncode(Term, parts as never).success).toBe(false);
});

test('the JSON Schema of the text has the pattern of the notation', () => {
  const { pattern = '', type } = z.toJSONSchema(Term, { io: 'input' });
  expect(type).toBe('string');
  expect('khóa XIII, nhiệm kỳ 2021–2026').toMatch(new RegExp(pattern));
  expect('khóa 13').not.toMatch(new RegExp(pattern));
});
