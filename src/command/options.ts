import type { MentionKind } from '../find/find.js';
import { isDay } from '../text/day.js';
import type { NotationKey } from './notations.js';

/** What the value of an option may be. */
export interface OptionValue {
  /** What stands for it in the help. */
  readonly name: string;
  /** What is expected, to follow that word. */
  readonly expected: string;
  /** The words that it may be. */
  readonly choices?: readonly string[];
  /** May several stand there, with commas between? */
  readonly isList?: boolean;
  /** Is it a file? */
  readonly isFile?: boolean;
  /** Does a text fit? Where there are choices, they tell. */
  readonly fits?: (text: string) => boolean;
}

/** One option of a command. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Absent for a switch. */
  readonly value?: OptionValue;
  readonly help: string;
}

const kinds: readonly MentionKind[] = [
  'congress',
  'document',
  'organization',
  'period',
  'plenum',
  'plenum-resolution',
  'post',
  'rating',
  'term',
];

const notations: readonly NotationKey[] = [
  'code',
  'reference',
  'id',
  'number-line',
  'state-code',
  'term',
  'period',
  'organization',
  'post',
  'rating',
  'target',
];

const notEmpty = (text: string): boolean => text !== '';
const file: OptionValue = { name: 'FILE', expected: 'a file', isFile: true, fits: notEmpty };
const notation: OptionValue = {
  name: 'NOTATION',
  expected: 'a notation',
  choices: notations,
};

/** Every option, by a key. */
export const options = {
  help: { name: 'help', short: 'h', help: 'Print this help.' },
  version: { name: 'version', short: 'V', help: 'Print the version.' },
  json: { name: 'json', help: 'Write one JSON array.' },
  jsonl: { name: 'jsonl', help: 'Write JSON Lines: one object a line.' },
  sarif: { name: 'sarif', help: 'Write a log of SARIF 2.1.0, for code hosts and editors.' },
  kinds: {
    name: 'kinds',
    short: 'k',
    value: { name: 'KINDS', expected: 'kinds', choices: kinds, isList: true },
    help: 'Look for these kinds alone, with commas between; for all when absent.',
  },
  day: {
    name: 'day',
    short: 'd',
    value: { name: 'DAY', expected: 'a day such as 2025-07-01', fits: isDay },
    help: 'The day of the texts, YYYY-MM-DD.',
  },
  dayOfRows: {
    name: 'day',
    short: 'd',
    value: { name: 'DAY', expected: 'a day such as 2025-07-01', fits: isDay },
    help: 'Only what held on that day, YYYY-MM-DD.',
  },
  jsonlIn: {
    name: 'jsonl-in',
    help: 'Read JSON Lines and write each line again with its mentions, in order.',
  },
  field: {
    name: 'field',
    value: { name: 'NAME', expected: 'a name', fits: notEmpty },
    help: 'The field of a line that holds its text; "text" when absent. With --jsonl-in.',
  },
  offset: {
    name: 'offset',
    value: {
      name: 'BYTES',
      expected: 'a count of bytes',
      fits: (text: string) => /^\d{1,15}$/.test(text),
    },
    help: 'Begin at this byte of the one file, where a line begins. With --jsonl-in.',
  },
  output: {
    name: 'output',
    short: 'o',
    value: file,
    help: 'Write to a file, which must not be there yet. With --jsonl-in.',
  },
  resume: {
    name: 'resume',
    help: 'Go on with the file of --output where a run that was cut short left it.',
  },
  as: { name: 'as', value: notation, help: 'The notation; code when absent.' },
  from: { name: 'from', short: 'f', value: file, help: 'Read the texts from a file, one a line.' },
  language: {
    name: 'lang',
    value: { name: 'LANGUAGE', expected: 'a language', choices: ['en', 'vi'] },
    help: 'The language of what is said, en or vi; en when absent.',
  },
} as const satisfies Readonly<Record<string, Option>>;
