import { expect, test } from 'vitest';
import { mentionId } from '../../src/annotate/mention-id.js';

test('names a mention by kind and place', () => {
  expect(mentionId({ kind: 'plenum-resolution', start: 11, end: 19 })).toBe(
    'plenum-resolution:11:19',
  );
});
