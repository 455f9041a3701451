import { expect, test } from 'vitest';
import { createFinder, documentMentions, find, termMentions } from 'vn-party-model';
import { organizationMentions } from 'vn-party-model/organization';

const text = 'Nghị quyết số 15-NQ/TU của Tỉnh ủy khóa XVI, nhiệm kỳ 2020–2025; NQ 15; khóa XV';
const notations = [documentMentions, termMentions];
const finder = createFinder({ notations });

test('a finder finds what its notations describe, each time anew', () => {
  expect(finder.find(text)).toEqual(find(text, notations));
  expect(finder.find(text)).toEqual(find(text, notations));
  expect(finder.find('NQ 15').map(({ value }) => 'resolved' in (value as object))).toEqual([false]);
});

test('its three ways find the same', async () => {
  const whole = finder.find(text);
  expect(whole.length).toBeGreaterThan(2);
  expect([...finder.search(text)]).toEqual(whole);
  const found: unknown[] = [];
  for await (const mention of finder.stream(text.split(''))) found.push(mention);
  expect(found).toEqual(whole);
});

test('the day of the texts tells whose a city was', () => {
  const levels = (day?: `${number}-${number}-${number}`) =>
    createFinder({ notations: [organizationMentions], ...(day !== undefined && { day }) })
      .find('Tỉnh ủy Thừa Thiên Huế và Thành ủy Huế')
      .map(({ value }) => value.level);
  expect(levels('2024-12-31')).toEqual(['province', 'district']);
  expect(levels('2025-01-01')).toEqual(['province', 'province']);
  expect(levels()).toEqual(['province', 'district']);
});

test('without notations nothing is found', () => {
  expect(createFinder({ notations: [] }).find(text)).toEqual([]);
});
