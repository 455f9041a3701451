import { expect, test } from 'vitest';
import { postAt } from '../../src/organization/post-at.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';
import { postsRead } from '../fixtures/names-read.js';

const stretch = (text: string) => stretchOf(runningText(text), foldStretch(text, 0, text.length));

test.each(postsRead)('%j: %s', (text, post) => {
  const plain = text.replace('|', '');
  for (const before of ['', 'hôm qua thì ']) {
    const found = postAt(stretch(before + plain), before.length, {});
    const end = (found?.end ?? 0) - before.length;
    const marks = found?.isNumbered ? ' numbered' : '';
    expect(found ? `${found.post}${marks}` : '').toBe(post);
    if (found) expect(`${plain.slice(0, end)}|${plain.slice(end)}`).toBe(text);
  }
});
