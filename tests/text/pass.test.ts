import { expect, test } from 'vitest';
import { wordAnchors } from 'vn-party-model/text';
import { type MentionNotation, readingOf } from '../../src/text/mention.js';
import { beginPass } from '../../src/text/pass.js';
import { planOf } from '../../src/text/plan.js';
import { runningText } from '../../src/text/running-text.js';

const words = (
  kind: string,
  anchors: readonly string[],
  length: number,
  more: Partial<MentionNotation<string, object>> = {},
): MentionNotation<string, object> => ({
  kind,
  anchors: wordAnchors(...anchors),
  reader: () => (_source, at) =>
    readingOf([{ start: at, end: at + length, value: { length }, parts: {} }]),
  ...more,
});

function found(text: string, ...notations: MentionNotation<string, object>[]) {
  const pass = beginPass(planOf(notations));
  pass.read(runningText(text), 0, text.length, 0);
  return pass.take(Number.POSITIVE_INFINITY);
}

test('mentions are frozen, with all that they hold, and have stable names', () => {
  const [mention] = found('a ban b', words('x', ['ban'], 3));
  expect(mention).toEqual({
    id: 'x:2:5',
    kind: 'x',
    start: 2,
    end: 5,
    text: 'ban',
    value: { length: 3 },
    parts: {},
  });
  expect(Object.isFrozen(mention)).toBe(true);
  expect(Object.isFrozen(mention?.value)).toBe(true);
  expect(Object.isFrozen(mention?.parts)).toBe(true);
});

test('no anchor is asked for within a mention of its kind, but in those of others', () => {
  const long = words('long', ['ban'], 7);
  const short = words('short', ['ban'], 3);
  expect(found('ban ban ban', long, short).map(({ id }) => id)).toEqual([
    'long:0:7',
    'short:0:3',
    'short:4:7',
    'long:8:15',
    'short:8:11',
  ]);
});

test('a mention that begins before the last one ends is none', () => {
  const back = words('x', ['ban'], 0, {
    reader: () => (_source, at) => ({
      mentions: [{ start: Math.max(0, at - 6), end: at + 3, value: {} }],
      next: at + 3,
    }),
  });
  expect(found('ban ban ban', back).map(({ start }) => start)).toEqual([0]);
});

test('kinds beside are read, looked at, and not given', () => {
  const beside = words('beside', ['ban'], 3);
  const shy = words('shy', ['ban', 'hội'], 3, {
    beside: [beside],
    reader:
      ({ isTaken }) =>
      (_source, at) =>
        isTaken(at, at + 3) ? undefined : readingOf([{ start: at, end: at + 3, value: {} }]),
  });
  expect(found('ban hội', shy).map(({ id }) => id)).toEqual(['shy:4:7']);
  expect(found('ban hội', shy, beside).map(({ id }) => id)).toEqual(['beside:0:3', 'shy:4:7']);
});

test('a reader is told where the last mention ends, and the day', () => {
  const told: unknown[] = [];
  const listens = words('x', ['ban'], 0, {
    reader: ({ day }) => {
      told.push(day);
      return (_source, at, from) => {
        told.push(from);
        return readingOf([{ start: at, end: at + 3, value: {} }]);
      };
    },
  });
  const pass = beginPass(planOf([listens]), '2025-07-01');
  pass.read(runningText('ban ban'), 0, 7, 0);
  expect(told).toEqual(['2025-07-01', 0, 3]);
});
