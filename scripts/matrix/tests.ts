import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { NodeProgram } from './node-programs.js';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

interface Proof {
  readonly typesPass: boolean;
  readonly tests: TestCounts;
}

/** What is used of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file did not load, if it did not. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Tests that load what was packed, in the Node that runs them. */
const packed = ['tests/package/load.test.ts', 'tests/package/command.test.ts'];

/** Types, and the tests of the sources and of the package, in a copy of the repository. */
export function runTests(copy: string, { bin }: NodeProgram, paths: readonly string[]): Proof {
  const env = { ...process.env, PATH: bin + delimiter + process.env['PATH'], NO_COLOR: '1' };
  const report = join(copy, 'matrix.json');
  const run = (...args: string[]): boolean =>
    spawnSync(join(bin, 'node'), args, { cwd: copy, env, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  const test = (project: string, files: readonly string[]): TestCounts => {
    rmSync(report, { force: true });
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project];
    const passed = run(...vitest, '--reporter=json', `--outputFile=${report}`, ...files);
    const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    for (const { name, message, assertionResults } of testResults) {
      if (message !== '') console.error(`${name}: ${message}`);
      for (const { fullName, failureMessages } of assertionResults) {
        for (const why of failureMessages) console.error(`${name}: ${fullName}: ${why}`);
      }
    }
    return { passed: numPassedTests, failed: passed ? 0 : Math.max(numFailedTests, 1) };
  };

  const typesPass = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
  const [sources, packages] = [test('source', paths), test('package', packed)];
  return {
    typesPass,
    tests: {
      passed: sources.passed + packages.passed,
      failed: sources.failed + packages.failed,
    },
  };
}
