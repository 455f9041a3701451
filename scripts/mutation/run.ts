/** Stryker over the sources of one folder, with the tests of that folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { subjectsIn } from './subjects.js';

/** What Stryker notes of a mutant. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: Readonly<Record<'start' | 'end', { line: number; column: number }>>;
}

export interface Report {
  readonly files: Record<string, { readonly source: string; mutants: Mutant[] }>;
}

const reportOf = (folder: string): string => `reports/mutation/${folder}.json`;

export const readReport = (folder: string): Report =>
  JSON.parse(readFileSync(reportOf(folder), 'utf8'));

/** Only the dead are remembered: a test may have changed under its old name. */
function forgetSurvivors(folder: string): void {
  if (!existsSync(reportOf(folder))) return;
  const report = readReport(folder);
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  }
  writeFileSync(reportOf(folder), JSON.stringify(report));
}

export async function mutate(
  folder: string,
  { oneIn, isFresh }: { readonly oneIn: number; readonly isFresh: boolean },
): Promise<void> {
  mkdirSync('reports/mutation', { recursive: true });
  if (isFresh) rmSync(reportOf(folder), { force: true });
  forgetSurvivors(folder);
  const options = {
    mutate: await subjectsIn(folder, oneIn),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A machine that others use is slow; a loop without end is noticed by its count.
    timeoutMS: 8_000,
    incremental: true,
    incrementalFile: reportOf(folder),
    reporters: ['progress-append-only'],
    ignorePatterns: ['docs', 'examples', 'playground', 'conformance', 'reports', 'dist'],
    tempDirName: 'reports/stryker',
    disableTypeChecks: false,
    allowConsoleColors: false,
    warnings: false,
  };
  const config = `reports/mutation/${folder}.config.json`;
  writeFileSync(config, JSON.stringify(options));
  const { status } = spawnSync('npx', ['stryker', 'run', config], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: folder },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
}
