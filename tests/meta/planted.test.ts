import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bugs } from '../../scripts/planted/bugs.js';

const placesOf = (file: string, text: string): number =>
  readFileSync(file, 'utf8').split(text).length - 1;

test.each(bugs)('$kind has one place in $file', ({ file, find, replace }) => {
  expect(placesOf(file, find)).toBe(1);
  expect(replace).not.toBe(find);
});
