import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/command/format.js';
import type { NotationKey } from '../../src/command/notations.js';
import { call } from '../support/command.js';

// [notation, a text in canonical spelling]
const texts: readonly (readonly [NotationKey, string])[] = [
  ['code', '15-NQ/TU'],
  ['state-code', '30/2020/NĐ-CP'],
  ['term', 'khóa XIII'],
  ['period', 'quý III/2025'],
  ['post', 'Bí thư Tỉnh ủy'],
];

test.each(texts)('what parse wrote format writes back: %s %s', async (as, text) => {
  const { stdout } = await call(['parse', '--jsonl', '--as', as, text]);
  const { code, stdout: back } = await call(['format'], { stdin: [stdout] });
  expect([code, back]).toEqual([0, `${text}\n`]);
});

describe('refuses', () => {
  // [what, JSON, why]
  const refused: readonly (readonly [string, string, string])[] = [
    ['what is no JSON', '{', 'it is no JSON object'],
    ['what is no object', '[1]', 'it is no JSON object'],
    ['nothing', 'null', 'it is no JSON object'],
    ['a text', '"05-CT/TW"', 'it is no JSON object'],
    [
      'a row of a notation nobody knows',
      '{"as":"cod","value":{"number":5,"type":"CT","issuer":"TW"}}',
      'it is no value of document code',
    ],
    ['a row of no value', '{"as":"term","value":null}', 'it is no value of document code'],
    ['a value of other parts', '{"ordinal":13}', 'it is no value of document code'],
    [
      'a type nobody knows',
      '{"number":1,"type":"XX","issuer":"TU"}',
      'it is no value of document code',
    ],
    [
      'a number that is none',
      '{"number":-1,"type":"NQ","issuer":"TU"}',
      'it is no value of document code',
    ],
    [
      'more than it would write',
      '{"number":1,"type":"NQ","issuer":"TU","a":1}',
      'it is no value of document code',
    ],
    [
      'a row of a text that did not parse',
      '{"text":"x","as":"code"}',
      'it is no value of document code',
    ],
  ];

  test.each(refused)('%s', (_what, json, why) => {
    expect(formatText(json)).toEqual({ why });
  });

  test('one and goes on', async () => {
    const good = '{"number":5,"type":"CT","issuer":"TW"}';
    const { code, stdout, stderr } = await call(['format'], { stdin: [`x\n\n${good}\n`] });
    expect([code, stdout]).toEqual([1, '05-CT/TW\n']);
    expect(stderr).toBe('vn-party-model format: x: it is no JSON object\n');
  });
});
