import { expect, test } from 'vitest';
import { findMentions, namePatterns } from 'vn-party-model';

// Heads that are shared in a row of names, with no place, name no organisation.
const isShared = (pattern: string): boolean => pattern.startsWith('<danh sách');
const examples = namePatterns
  .filter(({ pattern }) => !isShared(pattern))
  .flatMap(({ pattern, examples }) => examples.map((example) => [example, pattern] as const));

test.each(examples)('%s is found in running text (%s)', (example) => {
  const kinds = findMentions(`Theo ${example}.`).map(({ kind }) => kind);
  expect(kinds.some((kind) => kind === 'organization' || kind === 'post')).toBe(true);
});

test('what no rule names says where it was seen', () => {
  for (const { pattern, source, seenIn } of namePatterns) {
    expect(seenIn !== undefined, pattern).toBe(source === 'observed');
  }
});
