import { expect, test } from 'vitest';
import { countLines } from '../../src/command/line-counter.js';

test('says lines and columns of offsets in ascending order', () => {
  const text = 'một\nhai ba\r\n\nbốn';
  for (const cutAt of [1, 3, 4, 9, 12]) {
    const { see, placeOf } = countLines();
    see(text.slice(0, cutAt));
    see(text.slice(cutAt));
    const places = [0, 2, 4, 8, 8, 12, 13, 15].map((offset) => Object.values(placeOf(offset)));
    expect(places).toEqual([
      [1, 1],
      [1, 3],
      [2, 1],
      [2, 5],
      [2, 5],
      [3, 1],
      [4, 1],
      [4, 3],
    ]);
  }
});

test('a long text counts as a short one does', () => {
  const { see, placeOf } = countLines();
  const stretch = 'chín chữ\n'.repeat(50_000);
  for (let times = 0; times < 8; times++) see(stretch);
  expect(placeOf(stretch.length * 8 - 9)).toEqual({ line: 400_000, column: 1 });
});
