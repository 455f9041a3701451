import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expression, loads, result } from './program.js';

const tools = createRequire(new URL('tools/package.json', import.meta.url));

// Put together here: vitest would take the whole word for its own.
const options = '@jest-environment' + '-options';

/** A user's test. Pages are tested under the condition `browser`, as jest-environment-jsdom has it. */
const testOf = (load: string, conditions: readonly string[]): string => `/**
 * ${options} ${JSON.stringify({ customExportConditions: conditions })}
 */
${load}
test('the program', () => {
  expect(${expression}).toEqual(${JSON.stringify(result)});
});
`;

const files = {
  'require.test.cjs': testOf(loads.require, ['node', 'node-addons']),
  'require-on-a-page.test.cjs': testOf(loads.require, ['browser']),
  'import.test.mjs': testOf(loads.import, ['node', 'node-addons']),
  'import-on-a-page.test.mjs': testOf(loads.import, ['browser']),
};

interface Report {
  readonly testResults: readonly { name: string; status: string; message: string }[];
}

test('Jest runs tests that require the package and tests that import it', () => {
  const rootDir = join(inject('withZod'), 'jest');
  mkdirSync(rootDir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(rootDir, name), text);
  const config = {
    rootDir,
    testMatch: ['**/*.test.{cjs,mjs}'],
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'json'],
    transform: {},
    cacheDirectory: join(rootDir, 'cache'),
  };
  const report = join(rootDir, 'report.json');
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      tools.resolve('jest/bin/jest'),
      `--config=${JSON.stringify(config)}`,
      '--json',
      `--outputFile=${report}`,
      '--runInBand',
    ],
    { cwd: rootDir, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' } },
  );
  const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.filter(({ status }) => status !== 'passed');
  expect(failed, stderr).toEqual([]);
  expect(testResults).toHaveLength(Object.keys(files).length);
});
