// Everything that must hold before a change is merged. `npm run check` runs each step, goes on
// after a failure, and ends with the count. `--passed STEP` or `--failed STEP` takes the result
// of a step that was run just before, so that it need not run twice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Where vitest leaves its JSON report; each test in it counts. Other steps count one. */
  readonly report?: string;
  /** A program that not every machine has; without it the step is left out, and says so. */
  readonly needs?: string;
}

const steps: readonly Step[] = [
  { name: 'lint', command: 'npm run lint' },
  { name: 'types', command: 'npm run types' },
  { name: 'tests', command: 'npm test', report: 'reports/tests.json' },
  { name: 'build', command: 'npm run build' },
  {
    name: 'package',
    command: 'npx vitest run --project package --outputFile.json=reports/package.json',
    report: 'reports/package.json',
  },
  {
    name: 'examples',
    command: 'npx vitest run --project examples --outputFile.json=reports/examples.json',
    report: 'reports/examples.json',
  },
  { name: 'audit', command: 'npm run audit' },
  { name: 'docs', command: 'npm run docs' },
  { name: 'tables', command: 'npm run tables -- --check' },
  {
    name: 'conformance',
    command: 'npm run conformance -- --check && node conformance/runner.mjs',
  },
  { name: 'patterns', command: 'npm run redos -- --find' },
  { name: 'fuzz', command: 'npm run fuzz -- --time 10' },
  { name: 'size', command: 'npm run size' },
  { name: 'unused', command: 'npm run unused' },
  { name: 'accuracy', command: 'npm run accuracy' },
  {
    name: 'browser',
    command: 'npm run test:browser',
    report: 'reports/browser.json',
    needs: '/usr/bin/chromium',
  },
];

/** Steps that need more than Node: they run when asked for, `--with STEP`. */
const extraSteps: readonly Step[] = [
  { name: 'parallel', command: 'npm run test:parallel' },
  {
    name: 'postgres',
    command: 'npx tsx scripts/test-postgres.ts --outputFile.json=reports/postgres.json',
    report: 'reports/postgres.json',
  },
];

/** How a step ends that could not find out: it counts neither way, and its line says so. */
const notKnown = 75;

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  readonly seconds: number | undefined;
}

/** How many passed and failed. A step that ended badly has at least one failure. */
function count({ report }: Step, ok: boolean): { passed: number; failed: number } {
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(step: Step): Outcome {
  console.log(`\n> ${step.name}: ${step.command}`);
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const { FORCE_COLOR: _, ...env } = process.env;
  const start = performance.now();
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status === notKnown)
    return { name: step.name, passed: 0, failed: 0, note: 'not known', seconds };
  return { name: step.name, ...count(step, status === 0), seconds };
}

const { values: ran } = parseArgs({
  options: {
    passed: { type: 'string', multiple: true, default: [] },
    failed: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
  },
});

const asked = extraSteps.filter(({ name }) => ran.with.includes(name));
const outcomes = [...steps, ...asked].flatMap((step): Outcome[] => {
  if (step.needs !== undefined && !existsSync(step.needs)) {
    console.log(`\n> ${step.name}: not run, there is no ${step.needs}`);
    return [];
  }
  const failed = ran.failed.includes(step.name);
  if (failed || ran.passed.includes(step.name))
    return [{ name: step.name, ...count(step, !failed), seconds: undefined }];
  return [run(step)];
});

console.log('\nstep          passed  failed  seconds');
for (const { name, passed, failed, note = '', seconds } of outcomes) {
  const time = seconds?.toFixed(1) ?? 'before';
  console.log(
    `${name.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}${time.padStart(9)}  ${note}`.trimEnd(),
  );
}

const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((n, o) => n + o[key], 0);
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
