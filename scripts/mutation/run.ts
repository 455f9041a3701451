/** Stryker over the sources of one folder, with the tests of that folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { subjectsIn } from './subjects.js';

/** What Stryker notes of a mutant. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  /** How many tests ran; 0 where the mutant kept them from loading. */
  readonly testsCompleted?: number;
  readonly location: Readonly<Record<'start' | 'end', { line: number; column: number }>>;
}

export interface Report {
  readonly files: Record<string, { readonly source: string; mutants: Mutant[] }>;
}

const reportOf = (folder: string): string => `reports/mutation/${folder}.json`;
const configOf = (folder: string): string => `reports/mutation/${folder}.config.json`;

export const hasReport = (folder: string): boolean => existsSync(reportOf(folder));

/** Tests that do not load are red, whatever Stryker calls that. */
const judged = (mutant: Mutant): Mutant =>
  mutant.testsCompleted === 0 ? { ...mutant, status: 'Killed' } : mutant;

export function readReport(folder: string): Report {
  const report: Report = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.map(judged);
  return report;
}

/** Only the dead are remembered: a test may have changed under its old name. */
function forgetSurvivors(folder: string): void {
  const report = readReport(folder);
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  }
  writeFileSync(reportOf(folder), JSON.stringify(report));
}

/** Stryker keeps what an earlier run found elsewhere, which has no place among other samples. */
function isOfSameSample(folder: string, subjects: readonly string[]): boolean {
  if (!existsSync(reportOf(folder)) || !existsSync(configOf(folder))) return false;
  const { mutate } = JSON.parse(readFileSync(configOf(folder), 'utf8'));
  return isDeepStrictEqual(mutate, subjects);
}

export async function mutate(
  folder: string,
  { oneIn, isFresh }: { readonly oneIn: number; readonly isFresh: boolean },
): Promise<void> {
  mkdirSync('reports/mutation', { recursive: true });
  const subjects = await subjectsIn(folder, oneIn);
  if (isFresh || (oneIn > 1 && !isOfSameSample(folder, subjects))) {
    rmSync(reportOf(folder), { force: true });
  }
  if (existsSync(reportOf(folder))) forgetSurvivors(folder);
  const options = {
    mutate: subjects,
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
    ignorePatterns: ['examples', 'playground', 'conformance', 'reports', 'dist'],
    tempDirName: 'reports/stryker',
    disableTypeChecks: false,
    allowConsoleColors: false,
    warnings: false,
  };
  writeFileSync(configOf(folder), JSON.stringify(options));
  const { status } = spawnSync('npx', ['stryker', 'run', configOf(folder)], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: folder },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
}
