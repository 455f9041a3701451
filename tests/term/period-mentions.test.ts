import { expect, test } from 'vitest';
import { find, periodMentions } from 'vn-party-model';
import { type PeriodSaid, periodRows, periodSentences } from '../fixtures/period-rows.js';

/** What the finder says, after it has shown that its offsets hold. */
function saidOf(text: string): PeriodSaid[] {
  return find(text, [periodMentions]).map((mention): PeriodSaid => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { start, end, visionTo } = mention.value;
    return visionTo === undefined
      ? [mention.text, start, end]
      : [mention.text, start, end, visionTo];
  });
}

const rows = periodRows.map((said) => ({ text: said[0], said, days: said.slice(1) }));

test.each(rows)('finds "$text" in a sentence', ({ text, said }) => {
  expect(saidOf(`Báo cáo kết quả ${text} của đơn vị`)).toEqual([said]);
  expect(saidOf(text)).toEqual([said]);
});

test.each(rows)('finds "$text" decomposed', ({ text, days }) => {
  const decomposed = text.normalize('NFD');
  expect(saidOf(decomposed)).toEqual([[decomposed, ...days]]);
});

test.each(rows)('finds "$text" with line breaks for blanks', ({ text, days }) => {
  const broken = text.replaceAll(' ', '\r\n');
  expect(saidOf(broken)).toEqual([[broken, ...days]]);
});

const sentences = periodSentences.map(([what, text, ...said]) => ({ what, text, said }));

test.each(sentences)('$what: "$text"', ({ text, said }) => {
  expect(saidOf(text)).toEqual(said);
});

test.each([
  'giai đoạn 2021-2030, tầm nhìn đến năm 2030',
  'giai đoạn 2021-2030, tầm nhìn đến năm 2029',
])('a vision within the period is none: "%s"', (text) => {
  expect(saidOf(text)).toEqual([['giai đoạn 2021-2030', '2021-01-01', '2030-12-31']]);
});

test.each([
  'giai đoạn 2021-2025), tầm nhìn đến năm 2050',
  'giai đoạn (2021-2025), tầm nhìn đến năm 2050',
  'giai đoạn (2021-2025) tầm nhìn 2050',
])('a vision may stand behind a bracket: "%s"', (text) => {
  expect(saidOf(text)).toEqual([[text, '2021-01-01', '2025-12-31', 2050]]);
});

test.each(['giai đoạn 2025-2021', 'giai đoạn 2025-2025', 'kế hoạch 5 năm 2025-2025'])(
  'years the wrong way round are no period: "%s"',
  (text) => {
    expect(saidOf(text)).toEqual([]);
  },
);

// [text, the periods found]
const bracketed: readonly (readonly [string, readonly string[]])[] = [
  ['giai đoạn (2021-2025) và', ['giai đoạn (2021-2025)']],
  ['giai đoạn 2021-2025) và', ['giai đoạn 2021-2025']],
  ['giai đoạn (2021-2025 và', ['giai đoạn (2021-2025']],
  ['giai đoạn 2021-2025, (2026-2030) và', ['giai đoạn 2021-2025', '2026-2030']],
  ['kế hoạch 5 năm (2016-2020) và', ['5 năm (2016-2020)']],
  ['kế hoạch 5 năm 2016-2020) và', ['5 năm 2016-2020']],
];

// What follows the words of an anniversary is none, until another word of time or a stop.
const anniversaries: readonly (readonly [string, readonly string[]])[] = [
  ['kỷ niệm 5 năm (2016-2020)', []],
  ['kỷ  niệm  ngày thành lập  5 năm (2016-2020)', []],
  ['kỷ niệm ngày, 5 năm (2016-2020)', ['5 năm (2016-2020)']],
  ['kỷ niệm xong. kế hoạch 5 năm (2016-2020)', ['5 năm (2016-2020)']],
  ['kỷ niệm 3 ngày kế hoạch 5 năm (2016-2020)', ['5 năm (2016-2020)']],
];

test.each([...bracketed, ...anniversaries])('in "%s": %j', (text, found) => {
  expect(find(text, [periodMentions]).map((mention) => mention.text)).toEqual(found);
});
