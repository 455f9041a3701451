import { expect, test } from 'vitest';
import { exitCodes, graver } from '../../src/command/exit-codes.js';

test('each code means one thing, and the graver has the higher number', () => {
  expect(Object.values(exitCodes).map(({ code }) => code)).toEqual([0, 1, 2, 3]);
  expect([graver(0, 1), graver(3, 1), graver(2, 2)]).toEqual([1, 3, 2]);
});
