import { describe, expect, test } from 'vitest';
import {
  type CodeContext,
  canonicalOf,
  type PartyReading,
  readCodeAt,
} from '../../src/document/code-reading.js';

const resolution: CodeContext = { hasTypeWord: true, type: 'NQ' };
const decree: CodeContext = { hasTypeWord: true, isState: true };

/** What is read at the beginning of a text: scheme, code, and the text that it takes. */
function readingOf(text: string, context: CodeContext = {}): string | undefined {
  const reading = readCodeAt(text, 0, context);
  if (!reading) return undefined;
  const code = reading.scheme === 'party' ? canonicalOf(reading) : reading.code;
  return `${reading.scheme} ${code} <${text.slice(0, reading.end)}>`;
}

// [text, what is read]
const read: readonly (readonly [string, string | undefined])[] = [
  ['15-NQ/TU', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU ngày 4-7-2017', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU.', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU - 2017', 'party 15-NQ/TU <15-NQ/TU>'],
  ['22/CT-TW', 'party 22-CT/TW <22/CT-TW>'],
  ['06-HD/BTCTW-BTGTW về', 'party 06-HD/BTCTW-BTGTW <06-HD/BTCTW-BTGTW>'],
  ['5053-CV/VPTW/nb', 'party 5053-CV/VPTW/nb <5053-CV/VPTW/nb>'],
  ['15/QĐ-UBND ngày', 'state 15/QĐ-UBND <15/QĐ-UBND>'],
  ['30/2020/NĐ-CP', 'state 30/2020/NĐ-CP <30/2020/NĐ-CP>'],
  ['66.25/2026/NQ-CP', 'state 66.25/2026/NQ-CP <66.25/2026/NQ-CP>'],
  ['84-QĐ/TWĐTN', 'other 84-QĐ/TWĐTN <84-QĐ/TWĐTN>'],
  ['11/HD-MTTW-BTT', 'other 11/HD-MTTW-BTT <11/HD-MTTW-BTT>'],
  ['15-20 độ', undefined],
  ['15/7', undefined],
  ['15 km/h', undefined],
  ['00-NQ/TU', undefined],
  ['', undefined],
];

test.each(read)('at the beginning of "%s" stands %s', (text, said) => {
  expect(readingOf(text)).toBe(said);
});

describe('the words beside a code', () => {
  test('choose between two readings', () => {
    const candidates = (context: CodeContext): string[] =>
      (readCodeAt('05-DA/TU', 0, context) as PartyReading).codes.map(({ type }) => type);
    expect(candidates({})).toEqual(['DA', 'ĐA']);
    expect(candidates({ hasTypeWord: true, type: 'ĐA' })).toEqual(['ĐA']);
  });

  test('let a type stand that the table lacks', () => {
    expect(readingOf('15-XYZ/ABTU')).toBeUndefined();
    expect(readingOf('15-XYZ/ABTU', resolution)).toBe('party 15-XYZ/ABTU <15-XYZ/ABTU>');
  });

  test('of the State do not overrule an issuer of the Party', () => {
    expect(readingOf('15-NQ/TU', decree)).toBe('party 15-NQ/TU <15-NQ/TU>');
    expect(readingOf('15-NQ/ABC', decree)).not.toMatch(/^party/);
  });
});

test('a code is read where it stands, and nowhere before or after', () => {
  const text = 'số 15-NQ/TU';
  expect(readCodeAt(text, 3, {})?.end).toBe(text.length);
  expect(readCodeAt(text, 0, {})).toBeUndefined();
  expect(readCodeAt(text, text.length, {})).toBeUndefined();
});
