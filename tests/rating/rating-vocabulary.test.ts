import { expect, test } from 'vitest';
import {
  award,
  count,
  graded,
  holder,
  link,
  unit,
  units,
  verb,
  words,
} from '../../src/rating/rating-vocabulary.js';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

test.each(['chi bộ', 'tổ chức  cơ sở đảng', 'chi bộ thôn 3', 'đảng bộ, ban thường vụ', 'đ/c'])(
  '"%s" is whom ratings are of',
  (text) => {
    expect(text).toMatch(whole(units));
  },
);

test.each(['ngân hàng', 'chi bộ đã', 'học sinh', ''])('"%s" is not', (text) => {
  expect(text).not.toMatch(whole(units));
});

test('a longer phrase is not hidden by a shorter one', () => {
  expect('xếp loại').toMatch(whole(graded));
  expect('khen  thưởng').toMatch(whole(award));
  expect(/^b c/.test('b c')).toBe(new RegExp(`^${words('b', 'b c')}$`).test('b c'));
});

test.each(['604', '1.120', 'hai'])('%s counts', (text) => {
  expect(text).toMatch(whole(count));
});

test.each(Object.entries({ unit, units, verb, count, graded, link, award, holder }))(
  'nothing is no %s: no list has an empty phrase',
  (_name, list) => {
    expect('').not.toMatch(whole(list));
    expect('x').not.toMatch(whole(list));
  },
);
