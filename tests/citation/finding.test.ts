import { expect, test } from 'vitest';
import { applyFixes, type Finding } from 'vn-party-model';

const finding = (start: number, end: number, written?: string): Finding => ({
  start,
  end,
  code: 'spelling',
  severity: 'note',
  message: '',
  ...(written !== undefined && { fix: { start, end, text: written } }),
});

// [what, text, findings, mended]
const mended: readonly (readonly [string, string, readonly Finding[], string])[] = [
  ['nothing', 'abc', [], 'abc'],
  ['no fix', 'abc', [finding(0, 1)], 'abc'],
  ['two fixes, out of order', 'abc', [finding(2, 3, 'Z'), finding(0, 1, 'XY')], 'XYbZ'],
  ['two that overlap', 'abc', [finding(0, 2, 'X'), finding(1, 3, 'Y')], 'Xc'],
  ['two that touch', 'abc', [finding(1, 2, 'Y'), finding(0, 1, 'X')], 'XYc'],
  ['the shorter of two', 'abc', [finding(0, 2, 'Y'), finding(0, 0, 'X')], 'XYc'],
  ['one that leaves out', 'abc', [finding(0, 2, '')], 'c'],
  ['one that inserts', 'abc', [finding(1, 1, '-')], 'a-bc'],
];

test.each(mended)('%s', (_what, text, findings, expected) => {
  expect(applyFixes(text, findings)).toBe(expected);
});

test('an edit that ends before it begins is left out', () => {
  const fix = { start: 3, end: 1, text: 'x' };
  const finding = { ...fix, code: 'spelling', severity: 'note', message: '', fix } as const;
  expect(applyFixes('một hai', [finding])).toBe('một hai');
});
