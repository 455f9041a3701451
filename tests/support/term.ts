import fc from 'fast-check';
import { formatPeriod, formatTerm, type Period, type Term, type TermBody } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

const bodies: readonly TermBody[] = ['party', 'national-assembly', 'peoples-council', 'other'];

/** Terms with an ordinal, years, or both. */
export const termValues: fc.Arbitrary<Term> = fc
  .tuple(
    fc.constantFrom(...bodies),
    fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    fc.option(fc.tuple(fc.integer({ min: 1900, max: 2098 }), fc.integer({ min: 1, max: 20 })), {
      nil: undefined,
    }),
  )
  .filter(([, ordinal, years]) => ordinal !== undefined || years !== undefined)
  .map(([of, ordinal, years]) => ({
    of,
    ...(ordinal !== undefined && { ordinal }),
    ...(years && { start: years[0], end: Math.min(years[0] + years[1], 2099) }),
  }));

/** Texts of terms in the four pieces of their notation. */
export const termTexts: fc.Arbitrary<string[]> = termValues.map((term) => {
  const match =
    /^(Quốc hội |Hội đồng nhân dân |tổ chức khác )?(khóa [IVXLC]+)?(,? ?nhiệm kỳ )?(.*)$/;
  return (
    match
      .exec(formatTerm(term))
      ?.slice(1)
      .map((piece) => piece ?? '') ?? []
  );
});

const days: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

const labelled: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2090 }),
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .chain(([year, length, form]) =>
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
      .map(([month, quarter]): Period => {
        const last = (of: number, number: number): Day =>
          new Date(Date.UTC(of, number, 0)).toISOString().slice(0, 10) as Day;
        const first = (of: number, number: number): Day =>
          `${of}-${String(number).padStart(2, '0')}-01` as Day;
        if (form === 0) return { start: first(year, 1), end: last(year + length, 12) };
        if (form === 1) return { start: first(year, 1), end: last(year, month) };
        if (form === 2) return { start: first(year, month), end: last(year, 12) };
        return {
          start: first(year, quarter * 3 - 2),
          end: last(year + length, Math.max(quarter, 4) * 3),
        };
      }),
  );

/** Periods by years, quarters, parts of a year, or any days, with a vision now and then. */
export const periodValues: fc.Arbitrary<Period> = fc
  .tuple(
    fc.oneof(
      labelled,
      fc.tuple(days, days).map(([one, other]): Period => {
        const [start, end] = one < other ? [one, other] : [other, one];
        return { start, end };
      }),
    ),
    fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined, freq: 2 }),
  )
  .map(([period, vision]) =>
    vision === undefined
      ? period
      : { ...period, visionTo: Number(period.end.slice(0, 4)) + vision },
  );

/** Texts of periods in the two pieces of their notation. */
export const periodTexts: fc.Arbitrary<string[]> = periodValues.map((period) => {
  const text = formatPeriod(period);
  const at = text.indexOf(', tầm');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
});
