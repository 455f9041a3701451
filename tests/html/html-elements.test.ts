import { expect, test } from 'vitest';
import { blocks, foreign, raised, unread } from '../../src/html/html-elements.js';

test('an element is a block, or unread, or raised, or none of them', () => {
  const all = [...blocks, ...unread, ...raised];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(all.map((name) => name.toLowerCase()));
  expect([...foreign].filter((name) => !unread.has(name))).toEqual([]);
});

test('elements that stand in a line are none', () => {
  for (const name of ['a', 'b', 'br', 'em', 'font', 'i', 'mark', 'span', 'strong', 'u', 'wbr']) {
    expect(blocks.has(name) || unread.has(name) || raised.has(name), name).toBe(false);
  }
});
