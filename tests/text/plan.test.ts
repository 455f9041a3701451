import { expect, test } from 'vitest';
import { wordAnchors } from 'vn-party-model/text';
import type { MentionNotation } from '../../src/text/mention.js';
import { planOf } from '../../src/text/plan.js';

const notation = (
  kind: string,
  beside: readonly MentionNotation<string, unknown>[] = [],
): MentionNotation<string, unknown> => ({
  kind,
  anchors: wordAnchors(kind),
  beside,
  reader: () => () => undefined,
});

test('those that others look at come first, each once', () => {
  const low = notation('low');
  const high = notation('high', [low]);
  const plan = planOf([high, low, high]);
  expect(plan.notations).toEqual([low, high]);
  expect(planOf([high]).notations).toEqual([low, high]);
  expect([...planOf([high]).kinds]).toEqual(['high']);
});

test('a plan is made once for a list of notations', () => {
  const [one, other] = [notation('one'), notation('other')];
  const both = [one, other];
  expect(planOf(both)).toBe(planOf(both));
  expect(planOf([one]).notations).toEqual([one]);
  expect([...planOf(both).kinds]).toEqual(['one', 'other']);
});

test('nothing is planned for nothing', () => {
  expect(planOf([])).toEqual({ notations: [], kinds: new Set(), scans: [] });
});
