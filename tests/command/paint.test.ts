import { expect, test } from 'vitest';
import { isColoured, paintFor } from '../../src/command/paint.js';

const terminal = { isTTY: true };
const pipe = {};

// [stream, environment, are there colours]
const cases: readonly (readonly [{ isTTY?: boolean }, Record<string, string>, boolean])[] = [
  [terminal, {}, true],
  [pipe, {}, false],
  [terminal, { NO_COLOR: '1' }, false],
  [terminal, { NO_COLOR: '' }, true],
  [pipe, { FORCE_COLOR: '1' }, true],
  [pipe, { FORCE_COLOR: '' }, true],
  [terminal, { FORCE_COLOR: '0' }, false],
  [terminal, { FORCE_COLOR: 'false' }, false],
  [terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [terminal, { TERM: 'dumb' }, false],
];

test.each(cases)('%j with %j: %s', (stream, env, is) => {
  expect(isColoured(stream, env)).toBe(is);
  expect(paintFor(stream, env)('red', 'a')).toBe(is ? '\u001b[31ma\u001b[39m' : 'a');
});
