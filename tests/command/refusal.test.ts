import { expect, test } from 'vitest';
import { isRefusal } from '../../src/command/refusal.js';

// [line of output, does it refuse its line of input]
const lines: readonly (readonly [string, boolean])[] = [
  ['{"error":"not-json","line":4,"offset":99,"input":"x"}', true],
  ['{"error":"too-long","line":123456,"offset":123456789012,"input":""}', true],
  ['{"error":"not-json","text":"","mentions":[]}', false],
  ['{"error":"mine","line":4,"offset":99,"text":"","mentions":[]}', false],
  ['', false],
];

test.each(lines)('%s: %s', (line, is) => {
  expect(isRefusal(Buffer.from(line))).toBe(is);
});
