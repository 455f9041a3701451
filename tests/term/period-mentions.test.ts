import { expect, test } from 'vitest';
import { periodMentions } from 'vn-party-model';
import { type PeriodSaid, periodRows, periodSentences } from '../fixtures/period-rows.js';

function saidOf(text: string): PeriodSaid[] {
  return periodMentions.mentionsIn(text).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { start, end, visionTo } = mention.value;
    return [mention.text, start, end, ...(visionTo === undefined ? [] : [visionTo])] as PeriodSaid;
  });
}

test.each(periodRows)('finds "%s" in a sentence', (...said) => {
  expect(saidOf(`Báo cáo kết quả ${said[0]} của đơn vị`)).toEqual([said]);
  expect(saidOf(said[0])).toEqual([said]);
});

test.each(periodRows)('finds "%s" decomposed', (...said) => {
  const [text, ...rest] = said;
  const found = saidOf(text.normalize('NFD')).map(([words, ...days]) => [
    words.normalize('NFC'),
    ...days,
  ]);
  expect(found).toEqual([[text, ...rest]]);
});

test.each(periodRows)('finds "%s" with line breaks for blanks', (...said) => {
  const broken = said[0].replaceAll(' ', '\r\n');
  expect(saidOf(broken)).toEqual([[broken, ...said.slice(1)]]);
});

test.each(periodSentences)('%s: "%s"', (_what, text, ...said) => {
  expect(saidOf(text)).toEqual(said);
});
