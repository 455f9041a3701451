import { expect, test } from 'vitest';
import { segmentsAt } from '../../src/document/code-segments.js';
import { foreignReading } from '../../src/document/foreign-reading.js';
import { typeWordBefore } from '../../src/document/type-words.js';
import { runningText } from '../../src/text/running-text.js';

/** What the first digit of a text begins, read as a code of others beside the words before it. */
function readingOf(text: string): string | undefined {
  const at = text.search(/\d/);
  const segmented = segmentsAt(text, at);
  const word = typeWordBefore(runningText(text), 0, at);
  const reading = segmented && foreignReading(text, at, segmented, word);
  return reading && `${reading.scheme}${reading.open ? ' open' : ''} ${reading.code}`;
}

// [text, reading]
const read: readonly (readonly [string, string | undefined])[] = [
  ['15/QĐ-UBND', 'state 15/QĐ-UBND'],
  ['15 /QĐ-UBND', 'state 15/QĐ-UBND'],
  ['15/QD-UBND', 'state 15/QĐ-UBND'],
  ['30/2020/ND-CP', 'state 30/2020/NĐ-CP'],
  ['58/2025/N\u00d0-CP', 'state 58/2025/NĐ-CP'],
  ['66.25/2026/NQ-CP', 'state 66.25/2026/NQ-CP'],
  ['109/2009/TTLT/BTC-BGDĐT', 'state 109/2009/TTLT/BTC-BGDĐT'],
  ['202/2025/QH15', 'state 202/2025/QH15'],
  ['96/HĐNN', 'state 96/HĐNN'],
  ['225-KH/TWĐTN-TNNT', 'other 225-KH/TWĐTN-TNNT'],
  ['11/HD-MTTW-BTT', 'other 11/HD-MTTW-BTT'],
  ['15/km', undefined],
  ['176-HĐBT', undefined],
  ['Nghị định 24/2023/nđ-cp', 'state 24/2023/nđ-cp'],
  ['24/2023/nđ-cp', undefined],
  ['Quyết định số 176-HĐBT', 'state 176-HĐBT'],
  ['Số: 299-TTg', 'state 299-TTg'],
  ['Luật số 13-LCT/HĐNN8', 'state 13-LCT/HĐNN8'],
  ['84-QĐ/UB', 'state 84-QĐ/UB'],
  ['09-HD/HNDTW', 'other 09-HD/HNDTW'],
  ['21/TB-HĐQT', 'other 21/TB-HĐQT'],
  ['15\n-NQ/ĐHKT', undefined],
  ['15-ABC/XYZ', undefined],
  ['00/QĐ-UBND', undefined],
  ['15/aQĐ-UBND', undefined],
  ['15/2020/ABC-XYZ', undefined],
  ['Quyết định số 12/2020/ABC', 'state 12/2020/ABC'],
  ['Quyết định số 12/2020/QĐ-TU', undefined],
  ['12/2020/ABC-TU', undefined],
  ['Quyết định số 84-QĐ-UBND', undefined],
  ['Quyết định số 84 UBND', undefined],
  ['Quyết định số 84-QĐ/ubND', undefined],
  ['Quyết định số 84-QĐ/Ubnd', undefined],
  ['Quyết định số 84-ABC/UBND', 'state 84-ABC/UBND'],
  ['84-ABC/UBND', undefined],
  ['84-ABC/TWĐTN', undefined],
  ['Quy chế số 84-QC/XYZ', 'other open 84-QC/XYZ'],
  ['Quy chế số 84 QC/XYZ', 'other 84QC/XYZ'],
  ['Số: 84-NĐ/XYZ', 'other 84-NĐ/XYZ'],
  ['84-QC/XYZ', undefined],
];

test.each(read)('"%s" reads %s', (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test('a type word beside it lets letters pass that no table has', () => {
  expect(readingOf('8150/BNV-TCBC')).toBeUndefined();
  expect(readingOf('Công văn số 8150/BNV-TCBC')).toBe('state 8150/BNV-TCBC');
});
