import { expect, test } from 'vitest';
import { lintReferences, toSarif } from 'vn-party-model';

const text = 'Một dòng.\nTheo Nghị quyết 20/NQ-TU và\nKế hoạch số 65-CTr/TU.';

test('says line and column, rule, level, and the fix', () => {
  const { version, runs } = toSarif(lintReferences(text), { uri: 'a.txt', text });
  expect(version).toBe('2.1.0');
  const region = { startLine: 2, startColumn: 17, endLine: 2, endColumn: 25 };
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
