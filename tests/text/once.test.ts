import { expect, test } from 'vitest';
import { compiled, once } from '../../src/text/once.js';

test('a value is made at its first use, and once', () => {
  const made: string[] = [];
  const index = once(() => {
    made.push('index');
    return { of: 'names' };
  });
  expect(made).toEqual([]);
  expect(index()).toEqual({ of: 'names' });
  expect(index()).toBe(index());
  expect(made).toEqual(['index']);
});

test('a pattern is compiled at its first use, with its flags, and once', () => {
  const made: string[] = [];
  const digits = compiled(() => {
    made.push('pattern');
    return '(\\d+)';
  }, 'y');
  expect(made).toEqual([]);
  expect(digits()).toEqual(/(\d+)/y);
  expect(digits()).toBe(digits());
  expect(made).toEqual(['pattern']);
});
