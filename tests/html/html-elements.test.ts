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

test('there are as many of each as HTML has', () => {
  const sizes = [blocks, unread, foreign, raised].map(({ size }) => size);
  expect(sizes).toEqual([55, 15, 2, 2]);
  for (const name of [...blocks, ...unread]) expect(name).toMatch(/^[a-z]+[1-6]?$/);
});
