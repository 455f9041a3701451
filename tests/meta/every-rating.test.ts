import { describe, expect, test } from 'vitest';
import {
  checkQuota,
  compareRatings,
  compareRatingsByName,
  findMentions,
  formatRating,
  levelForPoints,
  parseRatingName,
  type QuotaBase,
  type Rating,
  type RatingEvidence,
  type RatingSubject,
  rate,
  ratingOn,
  ratingQuotas,
  ratingSchemes,
  readRatingName,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { daysFrom } from '../../src/text/calendar.js';
import { levelsOf, schemeKeys } from '../support/rating.js';

const all: readonly Rating[] = schemeKeys.flatMap((scheme) =>
  levelsOf(scheme).map((level) => ({ scheme, level })),
);

/** The first and the last day of a scheme that the tables give, for each whom it rates. */
function askedOf({ scheme }: Rating): readonly (readonly [Day, RatingSubject])[] {
  const { since, until = '2036-01-01', subjects } = ratingSchemes[scheme];
  const days = [since ?? '1930-01-01', daysFrom(until, -1)] as const;
  return subjects.flatMap((subject) => days.map((day) => [day, subject] as const));
}

test.each(all)('$scheme, $level: written, read, found, and the same on its days', (rating) => {
  const name = formatRating(rating);
  const read = parseRatingName(name);
  expect(readRatingName(name)).toEqual(read);
  const [found] = findMentions(`Chi bộ được xếp loại ${name}.`, { kinds: ['rating'] });
  expect(found?.text).toBe(name);
  for (const [day, subject] of askedOf(rating)) {
    expect(read && ratingOn(day, subject, read), `${subject} on ${day}`).toEqual(rating);
  }
});

test('ratings are in one order: of two one is better, and of three the first is', () => {
  for (const compare of [compareRatings, compareRatingsByName]) {
    for (const one of all) {
      for (const other of all) {
        const order = compare(one, other);
        const back = compare(other, one);
        if (order !== (back === undefined ? undefined : 0 - back)) expect.fail(`${order} ${back}`);
        if (order !== -1) continue;
        for (const third of all.filter((rating) => compare(other, rating) === -1)) {
          expect(compare(one, third)).toBe(-1);
        }
      }
    }
  }
});

const clean: RatingEvidence = {
  tasksDone: 100,
  tasksOnTime: 100,
  tasksLate: 0,
  tasksExceeding: 100,
  isQualityAssured: true,
  shortcomingsMended: 100,
  failsBasicTargets: false,
  unitsNotCompleted: 0,
  lowConfidence: 0,
  isSubordinateDisciplined: false,
  isDisciplinedForDuty: false,
  isMemberDisciplinedForDuty: false,
  isDegraded: false,
  isCorruptionInCharge: false,
  isDividedOrBreaksPersonnelRules: false,
  breaksMembersRules: false,
};
const pointed = all.filter(({ scheme }) => ratingSchemes[scheme].points);
const pairs = [...new Set(pointed.map(({ scheme }) => scheme))].flatMap((scheme) =>
  ratingSchemes[scheme].subjects.map((subject) => ({ scheme, subject })),
);

describe.each(pairs)('$scheme for $subject', ({ scheme, subject }) => {
  const [day] = askedOf({ scheme, level: 'good' })[0] as readonly [Day, RatingSubject];
  const levels = levelsOf(scheme);

  test('at every tenth of a point no level is better than the points, and more is never worse', () => {
    let last = levels.length;
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const points = `${Math.floor(tenths / 10)},${tenths % 10}`;
      const verdict = rate(subject, { ...clean, points }, day);
      const ofPoints = levels.indexOf(levelForPoints(scheme, points) ?? 'weak');
      const best = levels.indexOf(verdict?.candidates[0] ?? 'weak');
      if (ofPoints < 0 || best < 0) expect.fail(`nothing at ${points}`);
      if (best < ofPoints || best > last) expect.fail(`${verdict?.candidates} at ${points}`);
      last = best;
    }
    expect(last).toBe(0);
  });
});

test('every quota, of every tally of up to 25 excellent and 125 good: one more is too many', () => {
  const bases: readonly QuotaBase[] = ['good', 'good-or-better', 'all'];
  let verdicts = 0;
  for (const { scheme, subjects } of ratingQuotas) {
    for (const base of bases) {
      for (const outstanding of [false, true]) {
        for (let excellent = 0; excellent <= 25; excellent++) {
          for (let good = 0; good <= 125; good++) {
            const counts = { excellent, good, completed: 3 };
            const tally = { scheme, counting: 'exclusive', counts } as const;
            const [subject] = subjects ?? [];
            const options = { base, outstanding, ...(subject && { subject }) };
            const verdict = checkQuota(tally, scheme, options);
            if (verdict === undefined) continue;
            verdicts++;
            const size = { good, 'good-or-better': good + excellent, all: good + excellent + 3 };
            let allowed = 0;
            while ((allowed + 1) * 100 <= verdict.percent * size[base]) allowed++;
            const excess = excellent > allowed ? excellent - allowed : 0;
            if (verdict.allowed !== allowed || verdict.excess !== excess) {
              expect(verdict, JSON.stringify(tally)).toMatchObject({ allowed, excess });
            }
          }
        }
      }
    }
  }
  expect(verdicts).toBeGreaterThan(30_000);
});
