import { describe, expect, test } from 'vitest';
import {
  type Mark,
  outcomesOf,
  type Passage,
  ratesOf,
  scoresBy,
} from '../../scripts/accuracy/score.js';

const text = 'Chỉ thị 05 của Tỉnh ủy, Chỉ thị 05';
const mark = (kind: string, start: number, end: number, value: Mark['value']): Mark => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
  value,
});
const passage = (...mentions: Mark[]): Passage => ({ id: 'p', source: 'press', text, mentions });
const document = (code: string, more = {}): Mark =>
  mark('document', 0, 10, { scheme: 'party', code, ...more });
const organization = (level: string): Mark =>
  mark('organization', 15, 22, { body: 'committee', level });

// [what, marked, reported, outcomes]
const rows: readonly (readonly [string, readonly Mark[], readonly Mark[], readonly string[]])[] = [
  ['the same value', [document('05-CT/TU')], [document('05-CT/TU')], ['right']],
  ['another value', [document('05-CT/TU')], [document('05-CT/TW')], ['missed', 'false']],
  ['nothing', [document('05-CT/TU')], [], ['missed']],
  ['a report without a mark', [], [document('05-CT/TU')], ['false']],
  ['an optional mark unseen', [{ ...document('05-CT/TU'), optional: true }], [], []],
  [
    'an optional mark seen',
    [{ ...document('05-CT/?'), optional: true }],
    [document('05-CT/TU')],
    [],
  ],
  ['another level', [organization('province')], [organization('unknown')], ['right']],
  [
    'a repeat resolved',
    [document('05-CT/?', { resolved: '05-CT/TU' })],
    [document('05-CT/TU')],
    ['right'],
  ],
  [
    'a mark reported twice',
    [document('05-CT/TU')],
    [document('05-CT/TU'), document('05-CT/TU')],
    ['right', 'false'],
  ],
  [
    'the code of another organisation',
    [mark('document', 0, 10, { scheme: 'other', code: '05-CT/X' })],
    [mark('document', 0, 10, { scheme: 'other', code: '5-CT/X' })],
    ['right'],
  ],
  [
    'another kind in its place',
    [document('05-CT/TU')],
    [mark('term', 0, 10, {})],
    ['missed', 'false'],
  ],
];

test.each(rows)('%s', (_, marked, reported, whats) => {
  expect(outcomesOf(passage(...marked), reported).map(({ what }) => what)).toEqual(whats);
});

describe('rates', () => {
  test('of three right, one with another value, one missed and two false', () => {
    const score = { right: 3, missed: 2, wrong: 3, placed: 4, levelled: 2, levelRight: 1 };
    expect(ratesOf(score)).toEqual({
      precision: 0.5,
      recall: 0.6,
      f1: 6 / 11,
      value: 0.75,
      level: 0.5,
    });
  });

  test('of nothing to find are 1', () => {
    const score = { right: 0, missed: 0, wrong: 0, placed: 0, levelled: 0, levelRight: 0 };
    expect(ratesOf(score)).toEqual({ precision: 1, recall: 1, f1: 1, value: 1, level: 1 });
  });

  test('count values and levels where something of the kind was found', () => {
    const outcomes = outcomesOf(passage(document('05-CT/TU'), organization('province')), [
      document('05-CT/TW'),
      organization('district'),
    ]);
    const scores = scoresBy(outcomes, ({ mention }) => mention.kind);
    expect(scores.get('document')).toMatchObject({ right: 0, missed: 1, wrong: 1, placed: 1 });
    expect(scores.get('organization')).toMatchObject({ right: 1, levelled: 1, levelRight: 0 });
  });

  test('leave out what belongs to no row', () => {
    const outcomes = outcomesOf(passage(document('05-CT/TU')), []);
    expect(scoresBy(outcomes, () => undefined).size).toBe(0);
  });
});
