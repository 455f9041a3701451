import { expect, test } from 'vitest';
import { nextNumberAnchor } from '../../src/document/number-anchors.js';

/** Every run of digits that may be a document's number; `!` where a code seems to follow. */
function anchorsOf(text: string): string[] {
  const anchors: string[] = [];
  for (let from = 0; ; ) {
    const anchor = nextNumberAnchor(text, from);
    if (!anchor) return anchors;
    anchors.push(text.slice(anchor.at, anchor.end) + (anchor.leadsCode ? '!' : ''));
    from = anchor.end;
  }
}

// [text, numbers]
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['15-NQ/TU', ['15!']],
  ['Nghị quyết số 15-NQ/TU và 16 -\nNQ/TU', ['15!', '16!']],
  ['Chỉ thị 05', ['05']],
  ['số31-QĐ/TW', ['31!']],
  ['số31-QĐ/TW'.normalize('NFD'), ['31!']],
  ['１５-NQ/TU', ['１５!']],
  ['30/2020/NĐ-CP', ['30!']],
  ['193/226', []],
  ['20/9/2021', []],
  ['2021-2025', []],
  ['1234567-NQ/TU', []],
  ['A15-NQ/TU', []],
  ['45 học sinh', []],
  ['', []],
];

test.each(texts)('in "%s" documents may be numbered %j', (text, numbers) => {
  expect(anchorsOf(text)).toEqual(numbers);
});
