import { expect, test } from 'vitest';
import { hasSuffix, segmentsAt } from '../../src/document/code-segments.js';

/** The groups at the beginning of a text, each after the kind of its sign. */
function groupsOf(text: string): string | undefined {
  const segmented = segmentsAt(text, 0);
  return segmented?.segments.map(({ kind, text: letters }) => `${kind}${letters}`).join('');
}

// [text, number, groups, what follows the last group]
const cut: readonly (readonly [string, string, string, string])[] = [
  ['15-NQ/TU', '15', '-NQ/TU', ''],
  ['15 – NQ / TU ngày', '15', '-NQ/TU', ' ngày'],
  ['20 NQ/TW', '20', ' NQ/TW', ''],
  ['15-N\u00adQ/T\u200bU', '15', '-NQ/TU', ''],
  ['15-Q\u00adĐ\u200bi/TU', '15', '-QĐi/TU', ''],
  ['29-NQ/T.Ư và', '29', '-NQ/T.Ư', ' và'],
  ['06-HD/BTCTW-BTGTW;', '06', '-HD/BTCTW-BTGTW', ';'],
  ['5053-CV/VPTW/nb', '5053', '-CV/VPTW/nb', ''],
  ['30/2020/NĐ-CP', '30', '/NĐ-CP', ''],
  ['66.25/2026/NQ-CP', '66', '/NQ-CP', ''],
  ['15 /2020 / NĐ-CP', '15', '/NĐ-CP', ''],
  ['15-NQ/TU/NB', '15', '-NQ/TU/NB', ''],
  ['15-NQ/TU-nb', '15', '-NQ/TU', '-nb'],
  ['15-NQ/TU/nbx', '15', '-NQ/TU', '/nbx'],
  ['15-NQ/TU/xnb', '15', '-NQ/TU', '/xnb'],
  ['15-NQ/TU-abc', '15', '-NQ/TU', '-abc'],
  ['15-NQ/TU/đt', '15', '-NQ/TU', '/đt'],
  ['15-NQ/TU -ABC', '15', '-NQ/TU', ' -ABC'],
  ['15-NQ/TU- ABC', '15', '-NQ/TU-ABC', ''],
  ['15-nq/tu-abc', '15', '-nq/tu-abc', ''],
  ['15-nq-tu-abc', '15', '-nq-tu', '-abc'],
  ['15-nq/tu/nb', '15', '-nq/tu/nb', ''],
  ['15-A/B/C/D/E/G/H/I', '15', '-A/B/C/D/E/G/H', '/I'],
  [`15${' '.repeat(40)}NQ/TU`, '15', ' NQ/TU', ''],
  ['15\u00ad-NQ/TU', '15', '-NQ/TU', ''],
  ['15-NQ/BTCt.ư', '15', '-NQ/BTCt.ư', ''],
  ['15-N&Q/TU', '15', '-N&Q/TU', ''],
];

test.each(cut)('cuts "%s" into %s and %s, leaving "%s"', (text, numeral, groups, rest) => {
  const segmented = segmentsAt(text, 0);
  expect(segmented?.numeral).toBe(numeral);
  expect(groupsOf(text)).toBe(groups);
  expect(text.slice(segmented?.end)).toBe(rest);
  for (const { at, found } of segmented?.segments ?? []) {
    expect(text.slice(at, at + found.length)).toBe(found);
  }
});

test.each([
  '',
  '15',
  '15-',
  '15,5',
  '15/7/2020',
  'NQ/TW',
  '123456-NQ/TU',
  '15.555/NQ-CP',
  '15/20201/NĐ-CP',
  '15-ABCDEFGHIKLMNOP1234/TU',
  `15${' '.repeat(41)}NQ/TU`,
])('"%s" is no code', (text) => {
  expect(segmentsAt(text, 0)).toBeUndefined();
});

test('tells where each group stands, and with what hidden in it', () => {
  expect(segmentsAt('số 15 - N\u00adQ/TU', 3)?.segments).toEqual([
    { at: 8, found: 'N\u00adQ', text: 'NQ', sign: ' - ', kind: '-' },
    { at: 12, found: 'TU', text: 'TU', sign: '/', kind: '/' },
  ]);
});

// [text, does it end in the suffix?]
const suffixed: readonly (readonly [string, boolean])[] = [
  ['15-NQ/TU/nb', true],
  ['15-NQ/TU/NB', true],
  ['15-NQ/BTCTU-BTGTU/nb', true],
  ['15-NQ/TU', false],
  ['15-NQ/nb', false],
  ['15-NQ/TU-NB', false],
  ['15-NQ/TU/NBA', false],
  ['15-NQ/TU/ANB', false],
];

test.each(suffixed)('%s has a suffix: %s', (text, isSuffixed) => {
  const segmented = segmentsAt(text, 0);
  expect(segmented && hasSuffix(segmented)).toBe(isSuffixed);
});

test('tells a plain number from one with a year, a point or a letter', () => {
  expect(segmentsAt('15-NQ/TU', 0)).toMatchObject({ isPlain: true, hasYear: false });
  expect(segmentsAt('30/2020/NĐ-CP', 0)).toMatchObject({ isPlain: false, hasYear: true });
  expect(segmentsAt('66.25/NQ-CP', 0)).toMatchObject({ isPlain: false, hasYear: false });
  expect(segmentsAt('15a/NQ-CP', 0)).toMatchObject({ isPlain: false, hasYear: false });
});
