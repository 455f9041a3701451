import { expect, test } from 'vitest';
import { formatDocumentCode } from 'vn-party-model';
import { segmentsAt } from '../../src/document/code-segments.js';
import { partyReading } from '../../src/document/party-reading.js';

/** Every reading of a text as a code of the Party. */
function codesOf(text: string): string[] | undefined {
  const segmented = segmentsAt(text, 0);
  return (
    segmented && partyReading(segmented, undefined)?.codes.map((code) => formatDocumentCode(code))
  );
}

// [text, readings]
const read: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['15-NQ/TU', ['15-NQ/TU']],
  ['22/CT-TW', ['22-CT/TW']],
  ['22-CT-TW', ['22-CT/TW']],
  ['254/NQ/TW', ['254-NQ/TW']],
  ['01-Ctr/TU', ['01-CTr/TU']],
  ['29-NQ/T.Ư', ['29-NQ/TW']],
  ['89-QD/TW', ['89-QĐ/TW']],
  ['05-DA/TU', ['05-DA/TU', '05-ĐA/TU']],
  ['5053-CV/VPTW/nb', ['5053-CV/VPTW/nb']],
  ['06-HD/BTCTW-BTGTW', ['06-HD/BTCTW-BTGTW']],
  ['15/QĐ-UBND', undefined],
  ['15-HD/TWĐTN', undefined],
  ['12-NQ/ĐHĐN', undefined],
  ['1-BTCTW', undefined],
  ['00-NQ/TU', undefined],
  ['15-xyz/abc', undefined],
  ['72-KH/BTGVTU', ['72-KH/BTGVTU']],
  ['72-kh/btgvtu', ['72-KH/BTGVTU']],
  ['15-TB/khu', undefined],
];

test.each(read)('"%s" reads %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});
