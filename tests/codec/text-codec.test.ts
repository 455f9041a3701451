import { expect, test } from 'vitest';
import * as z from 'zod';
import { textCodec } from '../../src/codec/text-codec.js';
import type { Notation } from '../../src/text/notation.js';

interface Score {
  readonly home: number;
  readonly guest: number;
}

const figure = { expected: 'a figure', vietnamese: 'một số', pattern: '(\\d{1,2})' };

/** Scores such as `2:1`; the home side never loses. */
const scores: Notation<'score', Score> = {
  name: 'score',
  title: { en: 'score', vi: 'Tỉ số' },
  pieces: [figure, { expected: 'a colon', vietnamese: 'dấu hai chấm', pattern: ':' }, figure],
  read: (match) => {
    const [home, guest] = [Number(match[1]), Number(match[2])];
    return home < guest ? undefined : { home, guest };
  },
  format: ({ home, guest }) => `${home}:${guest}`,
};
const parts: z.ZodType<Score, Score> = z.object({ home: z.int().min(0), guest: z.int().min(0) });
const Score = textCodec(scores, parts);

/** The message of the first issue while zod is configured so. */
function messageUnder(config: z.core.$ZodConfig, input: string): string | undefined {
  z.config({ customError: undefined, ...config });
  try {
    return Score.safeParse(input).error?.issues[0]?.message;
  } finally {
    z.config({ ...z.locales.en(), customError: undefined });
  }
}

test('decodes a text and encodes its value', () => {
  expect(Score.parse('2:1')).toEqual({ home: 2, guest: 1 });
  expect(Score.decode('2:1')).toEqual({ home: 2, guest: 1 });
  expect(Score.encode({ home: 2, guest: 1 })).toBe('2:1');
});

/** Words in small letters, whose values are in capitals. */
const spelled: Notation<'spelled', string> = {
  name: 'spelled',
  title: { en: 'word', vi: 'Từ' },
  pieces: [{ expected: 'a word', vietnamese: 'một từ', pattern: '([a-z]+)' }],
  read: ([word = '']) => word.toUpperCase(),
  format: (word) => word.toLowerCase(),
};

test('a value that is a text too is written, not read once more', () => {
  const Spelled = textCodec(spelled, z.string().regex(/^[A-Z]+$/));
  expect(Spelled.decode('ab')).toBe('AB');
  expect(Spelled.encode('AB')).toBe('ab');
  expect(z.safeEncode(Spelled, 'ab').success).toBe(false);
});

test('composes with other schemas', async () => {
  const Match = z.object({ scores: Score.array(), extra: Score.optional() });
  expect(Match.parse({ scores: ['2:1', '0:0'] }).scores).toHaveLength(2);
  expect(Match.safeParse({ scores: ['2:1', 'x'] }).error?.issues[0]?.path).toEqual(['scores', 1]);
  expect(await Score.parseAsync('3:0')).toEqual({ home: 3, guest: 0 });
  expect(z.encode(Match, { scores: [{ home: 1, guest: 0 }] })).toEqual({ scores: ['1:0'] });
});

test('refuses to encode a value that its parts do not allow', () => {
  expect(z.safeEncode(Score, { home: -1, guest: 0 }).success).toBe(false);
  expect(z.safeEncode(Score, { home: 1.5, guest: 0 }).success).toBe(false);
});

test.each([undefined, null, 21, true, {}, ['2:1']])('refuses %j, which is no text', (input) => {
  expect(Score.safeParse(input).error?.issues[0]).toMatchObject({ code: 'invalid_type' });
});

test('an issue names the format and says where and what', () => {
  expect(Score.safeParse('2-1').error?.issues).toMatchObject([
    { code: 'invalid_format', format: 'score', at: 1, expected: 'a colon', path: [] },
  ]);
});

test('parts that do not agree are refused at the beginning, with the title', () => {
  expect(Score.safeParse('1:2').error?.issues).toMatchObject([
    { code: 'invalid_format', at: 0, expected: 'score', expectedInVietnamese: 'Tỉ số' },
  ]);
});

test('a rule put on top says so itself, in no words of the notation', () => {
  const Draw = Score.refine(({ home, guest }) => home === guest);
  expect(Draw.safeParse('2:1').error?.issues).toMatchObject([
    { code: 'custom', message: 'Invalid input' },
  ]);
});

const english = 'Invalid score: expected a colon at 1';
const vietnamese = 'Tỉ số không hợp lệ: cần dấu hai chấm ở vị trí 1';

// [what, configuration of zod, message]
const messages: readonly (readonly [string, z.core.$ZodConfig, string])[] = [
  ['is English in the English locale', z.locales.en(), english],
  ['is Vietnamese in the Vietnamese locale', z.locales.vi(), vietnamese],
  ['stays English in the locale of a third language', z.locales.fr(), english],
  ['is English where no locale is set', { localeError: undefined }, english],
  ['gives way to a custom error', { customError: () => 'Nein' }, 'Nein'],
];

test.each(messages)('the message %s', (_what, config, message) => {
  expect(messageUnder(config, '2-1')).toBe(message);
});

test('a locale is asked for its language as for an issue of its own making, and no other', () => {
  const asked: unknown[] = [];
  const localeError = (issue: unknown): string => {
    asked.push(issue);
    return 'không';
  };
  expect(messageUnder({ localeError }, '2-1')).toBe(vietnamese);
  expect(asked).toEqual([{ code: 'custom', input: '', path: [] }]);
});

test('its JSON Schema is a string with title and pattern, and the parts on output', () => {
  expect(z.toJSONSchema(Score, { io: 'input' })).toMatchObject({
    type: 'string',
    title: 'score',
    pattern: '^(\\d{1,2}):(\\d{1,2})$',
  });
  expect(z.toJSONSchema(Score, { io: 'output' })).toMatchObject({ type: 'object' });
});

test('tools see a pipe of its own name', () => {
  expect([Score.type, Score.constructor.name]).toEqual(['pipe', 'TextCodec']);
});

test('the value of a text that the notation reads is not checked again', () => {
  const checked: unknown[] = [];
  const watched = parts.refine((value) => checked.push(value) > 0);
  expect(textCodec(scores, watched).parse('2:1')).toEqual({ home: 2, guest: 1 });
  expect(checked).toEqual([]);
  expect(textCodec(scores, watched, 'plain').parse('2:1')).toEqual({ home: 2, guest: 1 });
  expect(checked).toEqual([{ home: 2, guest: 1 }]);
});

test('the plain codec says the same', () => {
  const plain = textCodec(scores, parts, 'plain');
  for (const input of ['2:1', '1:2', '2-1', '', 21, undefined]) {
    const [one, other] = [Score.safeParse(input), plain.safeParse(input)];
    expect([one.data, one.error?.issues]).toEqual([other.data, other.error?.issues]);
  }
});
