import { describe, expect, test } from 'vitest';
import {
  type AuthorityBody,
  type AuthorityLevel,
  type Day,
  type DocumentTypeKey,
  documentTypes,
  mayIssue,
} from 'vn-party-model';
import { authorities } from '../../src/document/authority.js';
import { daysFrom } from '../../src/text/calendar.js';
import { authorityTables } from '../fixtures/authority.js';

const levels: readonly AuthorityLevel[] = ['province', 'base', 'cell'];
const bodies: readonly AuthorityBody[] = [
  'congress',
  'presidium',
  'secretariat',
  'credentialsBoard',
  'countingBoard',
  'executiveCommittee',
  'standingCommittee',
  'cell',
];
const types = Object.keys(documentTypes) as DocumentTypeKey[];
const answers: Readonly<Record<string, string>> = { y: 'yes', '-': 'no' };
const days: readonly Day[] = ['2017-02-05', '2017-02-06', '2026-01-08', '2026-01-09', '2026-11-21'];

/** What the fixture says of a cell on a day, if it has that cell. */
function cellOf(level: string, body: string, type: DocumentTypeKey, day: Day) {
  for (const { source, first, last, bodies, lines } of authorityTables) {
    const column = bodies.findIndex((one) => one[0] === level && one[1] === body);
    const answer = answers[lines[type]?.[column] ?? ''];
    if (answer && first <= day && day <= last) return { answer, source };
  }
  return { answer: 'not stated' };
}

describe.each(days)('on %s', (day) => {
  for (const level of levels) {
    test.each(bodies)(
      `the ${level} %s may issue what the tables say, and no more is said`,
      (body) => {
        for (const type of types) {
          expect({ type, ...mayIssue({ level, body }, type, day) }).toMatchObject({
            type,
            ...cellOf(level, body, type, day),
          });
        }
      },
    );
  }
});

test('the fixture has every cell', () => {
  const cells = authorityTables.flatMap(({ lines }) => Object.values(lines).join(''));
  expect(cells.join('').length).toBe(20 * 7 + 27 * 3 + 5);
});

test('an answer is the fact of its row, and no more', () => {
  for (const { level, body, may, mayNot, ...fact } of authorities) {
    const day = fact.since ?? (fact.until ? daysFrom(fact.until, -1) : '2026-11-21');
    for (const type of may) {
      expect(mayIssue({ level, body }, type, day)).toStrictEqual({ answer: 'yes', ...fact });
    }
    for (const type of mayNot) {
      expect(mayIssue({ level, body }, type, day)).toStrictEqual({ answer: 'no', ...fact });
    }
  }
});

test('a yes and a no have a source and a clause', () => {
  const cell = { level: 'cell', body: 'cell' } as const;
  const rule = { since: '2026-01-09', source: 'qd399-tw-2026', clause: '11' };
  expect(mayIssue(cell, 'rules', '2026-01-09')).toEqual({ answer: 'yes', ...rule });
  expect(mayIssue(cell, 'regulation', '2026-01-09')).toEqual({ answer: 'no', ...rule });
  expect(mayIssue(cell, 'platform', '2026-01-09')).toEqual({ answer: 'not stated' });
});
