import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { CongressDays } from './numbering-term.js';

/** How a source writes the term of a Central Committee. */
export interface TermLabel extends Pick<Fact, 'source'> {
  /** The words, as they stand. */
  readonly text: string;
}

/** What a source says otherwise than the row. */
export interface CongressDispute extends Pick<Fact, 'source'> {
  /** What it is about: the days of the congress as called, or its last day. */
  readonly about: 'called' | 'closed';
  /** The first day, where the source says another. */
  readonly opened?: Day;
  /** The last day, as that source has it. */
  readonly closed: Day;
}

/** A national congress, and the term of the Central Committee that it elected. */
export interface Congress extends Fact {
  /** Which congress, and which term of the Central Committee. */
  readonly ordinal: number;
  /** Its first day, with the preparatory session where that belongs to it. */
  readonly opened: Day;
  /** Its last day. */
  readonly closed: Day;
  /** The first year of the term. */
  readonly start: number;
  /** The last year of the term, which the next one shares. */
  readonly end: number;
  /** The term as written; none where its years are those of the congresses alone. */
  readonly labels: readonly TermLabel[];
  /** The day on which the Central Committee was elected. */
  readonly elected?: Day;
  /** The days of a closed session before it. */
  readonly preparatory?: Pick<CongressDays, 'opened' | 'closed'>;
  /** What other sources say, or what was planned. */
  readonly disputes?: readonly CongressDispute[];
}

type More = Partial<Pick<Congress, 'elected' | 'preparatory' | 'disputes'>>;

const seen = (...texts: string[]): TermLabel[] =>
  texts.map((text) => ({ text, source: 'observed' }));

const row = (
  ordinal: number,
  [opened, closed]: readonly [Day, Day],
  [start, end]: readonly [number, number],
  labels: readonly TermLabel[],
  more: More = {},
): Congress => ({ ordinal, opened, closed, start, end, labels, source: 'observed', ...more });

/** The national congresses, in order. */
export const congresses: readonly Congress[] = [
  row(1, ['1935-03-27', '1935-03-31'], [1935, 1951], []),
  row(2, ['1951-02-11', '1951-02-19'], [1951, 1960], []),
  row(3, ['1960-09-05', '1960-09-10'], [1960, 1976], seen('KHOÁ III (1960-1976)'), {
    disputes: [{ about: 'closed', closed: '1960-09-12', source: 'observed' }],
  }),
  row(4, ['1976-12-14', '1976-12-20'], [1976, 1982], seen('khóa IV (1976 – 1982)')),
  row(5, ['1982-03-27', '1982-03-31'], [1982, 1986], []),
  row(6, ['1986-12-15', '1986-12-18'], [1986, 1991], [], {
    preparatory: { opened: '1986-12-05', closed: '1986-12-14' },
  }),
  row(7, ['1991-06-24', '1991-06-27'], [1991, 1996], seen('KHOÁ VII (1991-1996)')),
  row(8, ['1996-06-28', '1996-07-01'], [1996, 2001], seen('khóa VIII (1996-2001)')),
  row(9, ['2001-04-19', '2001-04-22'], [2001, 2006], seen('khóa IX (2001–2006)')),
  row(10, ['2006-04-18', '2006-04-25'], [2006, 2011], seen('khóa X 2006 - 2011')),
  row(11, ['2011-01-12', '2011-01-19'], [2011, 2016], seen('khóa XI 2011 - 2016'), {
    elected: '2011-01-18',
  }),
  row(12, ['2016-01-20', '2016-01-28'], [2016, 2021], seen('khóa XII 2016 - 2021'), {
    elected: '2016-01-26',
  }),
  row(
    13,
    ['2021-01-25', '2021-02-01'],
    [2021, 2026],
    seen('khóa XIII 2021 - 2026', 'khoá XIII, nhiệm kỳ 2021-2026'),
    {
      elected: '2021-01-30',
      disputes: [
        { about: 'called', opened: '2021-01-25', closed: '2021-02-02', source: 'observed' },
      ],
    },
  ),
  row(
    14,
    ['2026-01-19', '2026-01-23'],
    [2026, 2031],
    [
      { text: 'khoá XIV nhiệm kỳ 2026-2031', source: 'ct45-tw-2025' },
      ...seen('khóa XIV 2026 - 2031'),
    ],
    {
      elected: '2026-01-22',
      disputes: [
        { about: 'called', opened: '2026-01-19', closed: '2026-01-25', source: 'observed' },
      ],
    },
  ),
];
