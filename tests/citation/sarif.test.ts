import { expect, test } from 'vitest';
import {
  applyFixes,
  type Finding,
  lintReferences,
  type SarifRegion,
  toSarif,
} from 'vn-party-model';
import { lintRules, ruleIds } from '../../src/citation/lint-rules.js';
import { wildCodes } from '../fixtures/wild-codes.js';
import { sarifMistakes } from '../support/sarif.js';

const text = 'Một dòng.\nTheo Nghị quyết 20/NQ-TU và\nKế hoạch số 65-CTr/TU.';

test('says line and column, rule, level, and the fix', () => {
  const { version, runs } = toSarif(lintReferences(text), { uri: 'a.txt', text });
  expect(version).toBe('2.1.0');
  const region = {
    startLine: 2,
    startColumn: 17,
    endLine: 2,
    endColumn: 25,
    charOffset: 26,
    charLength: 8,
  };
  expect(runs).toMatchObject([
    {
      tool: { driver: { name: 'vn-party-model' } },
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'spelling',
          level: 'note',
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region } }],
          fixes: [
            {
              artifactChanges: [
                {
                  replacements: [{ deletedRegion: region, insertedContent: { text: '20-NQ/TU' } }],
                },
              ],
            },
          ],
        },
        {
          ruleId: 'type-word',
          level: 'warning',
          locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 1 } } }],
        },
      ],
    },
  ]);
});

test('names every rule that a result has, by its place', () => {
  const [run] = toSarif(lintReferences(text), { uri: 'a.txt', text }).runs as {
    tool: { driver: { rules: { id: string }[] } };
    results: { ruleId: string; ruleIndex: number }[];
  }[];
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
});

test('is plain data', () => {
  const log = toSarif([], { uri: 'a.txt', text: '' });
  expect(JSON.parse(JSON.stringify(log))).toEqual(log);
});

/** Texts of several lines, with letters of two units and letters in parts. */
const texts: readonly string[] = [
  '',
  text,
  text.replaceAll('\n', '\r\n'),
  text.normalize('NFD'),
  `😀😀\n😀 ${text}`,
  wildCodes.map(([code]) => code).join('\n'),
];

test.each(texts)('keeps the official schema, help texts and all: %j', (one) => {
  const findings = lintReferences(one, { day: '2026-06-01' });
  expect(sarifMistakes(toSarif(findings, { uri: 'a.txt', text: one }))).toEqual([]);
});

test('the official schema does refuse what is wrong', () => {
  const { runs, ...log } = toSarif([], { uri: 'a.txt', text: '' });
  expect(sarifMistakes(log)).not.toEqual([]);
  expect(sarifMistakes({ ...log, runs: [{}] })).not.toEqual([]);
  expect(sarifMistakes({ ...log, runs: [...runs, { tool: { driver: {} } }] })).not.toEqual([]);
});

interface Result {
  readonly locations: readonly { physicalLocation: { region: SarifRegion } }[];
  readonly fixes?: readonly {
    artifactChanges: readonly {
      replacements: readonly { deletedRegion: SarifRegion; insertedContent: { text: string } }[];
    }[];
  }[];
}

const resultsOf = (findings: readonly Finding[], one: string): readonly Result[] =>
  (toSarif(findings, { uri: 'a', text: one }).runs as { results: Result[] }[])[0]?.results ?? [];

/** The offset of a line and column, counted in the plain way. */
const offsetOf = (one: string, line: number, column: number): number =>
  one
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;

test.each(texts)('lines and columns say the same as offsets: %j', (one) => {
  const findings = lintReferences(one);
  const results = resultsOf(findings, one);
  expect(results.length).toBe(findings.length);
  for (const [index, { locations }] of results.entries()) {
    const { start, end } = findings[index] as Finding;
    const region = locations[0]?.physicalLocation.region as SarifRegion;
    expect([region.charOffset, region.charLength]).toEqual([start, end - start]);
    expect(offsetOf(one, region.startLine, region.startColumn)).toBe(start);
    expect(offsetOf(one, region.endLine, region.endColumn)).toBe(end);
  }
});

test.each(texts)('fixes made from the log are those of applyFixes: %j', (one) => {
  const findings = lintReferences(one);
  let mended = one;
  const edits = resultsOf(findings, one).flatMap(({ fixes = [] }) => fixes);
  for (const { artifactChanges } of edits.reverse()) {
    for (const { deletedRegion, insertedContent } of artifactChanges[0]?.replacements ?? []) {
      const { charOffset, charLength } = deletedRegion;
      mended =
        mended.slice(0, charOffset) + insertedContent.text + mended.slice(charOffset + charLength);
    }
  }
  expect(mended).toBe(applyFixes(one, findings));
});

// [path, address]
const addresses: readonly (readonly [string, string])[] = [
  ['a.txt', 'a.txt'],
  ['Báo cáo 1.txt', 'B%C3%A1o%20c%C3%A1o%201.txt'],
  ['a\\b.txt', 'a/b.txt'],
  ['https://example.org/a%20b?c=1', 'https://example.org/a%20b?c=1'],
  ['100%.txt', '100%25.txt'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
];

test.each(addresses)('"%s" is the address %s', (uri, address) => {
  const one = '20/NQ-TU';
  const log = toSarif(lintReferences(one), { uri, text: one });
  expect(sarifMistakes(log)).toEqual([]);
  expect(JSON.stringify(log)).toContain(`"uri":"${address}"`);
});

test('tells what each rule is, who made the log, and what a fix does', () => {
  const log = toSarif(lintReferences(text), { uri: 'a.txt', text });
  expect(log.$schema).toBe('https://json.schemastore.org/sarif-2.1.0.json');
  const rules = ruleIds.map((id) => {
    const { name, short, help, level } = lintRules[id];
    const words = { shortDescription: { text: short }, help: { text: help } };
    return { id, name, ...words, defaultConfiguration: { level } };
  });
  const description = { text: 'Write 20-NQ/TU' };
  const message = { text: '20-NQ/TU is the canonical spelling' };
  expect(log.runs).toMatchObject([
    { tool: { driver: { rules } }, results: [{ message, fixes: [{ description }] }, {}] },
  ]);
  const [, unfixed] = (log.runs as { results: object[] }[])[0]?.results ?? [];
  expect(Object.keys(unfixed ?? {})).toEqual([
    'ruleId',
    'ruleIndex',
    'level',
    'message',
    'locations',
  ]);
});

test('names the rule that a body went against', () => {
  const one = '03-HD/CB';
  const log = toSarif(lintReferences(one, { day: '2026-06-01' }), { uri: 'a', text: one });
  expect(log.runs).toMatchObject([
    { results: [{ properties: { rule: { source: 'qd399-tw-2026', clause: '11' } } }] },
  ]);
});
