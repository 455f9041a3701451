import { expect, test } from 'vitest';
import { headAt } from '../../src/organization/head.js';
import { offsetAt } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const heads = /đảng bộ/y;

test.each(['NFC', 'NFD'] as const)('a head is read at its place in %s text, far on too', (form) => {
  const text = `${'việc '.repeat(333)}Đảng bộ xã. `.repeat(5).normalize(form);
  const source = runningText(text);
  const place = 'Đảng bộ'.normalize(form);
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const head = headAt(source, at, heads);
    expect(head && offsetAt(head.stretch, head.index)).toBe(at);
    expect(head?.stretch.text.startsWith('đảng bộ xã', head.index)).toBe(true);
    expect(head?.stretch.isCapital(head.index)).toBe(true);
    expect(headAt(source, at + 1, heads)).toBeUndefined();
  }
});
