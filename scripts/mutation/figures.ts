/** Mutants counted, by folder and by room, from what Stryker noted. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Mutant, Report } from './run.js';

/** A survivor that no test can kill, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line that it begins on, without its blanks. */
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

export interface Count {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Of those that survived or were not reached. */
  readonly equivalent: number;
}

export interface Figures {
  readonly day: string;
  /** 1 where all statements were changed, else each how-manyth. */
  readonly oneIn: number;
  readonly files: Readonly<Record<string, Count>>;
  /** Those that live for no reason given; absent where an older run did not note them. */
  readonly left?: readonly Survivor[];
}

/** A mutant that lives, as the list of equivalent ones names it. */
export type Survivor = Omit<Equivalent, 'reason'> & { readonly at: string };

const at = (path: string): URL => new URL(path, import.meta.url);
const read = <Value>(path: string): Value => JSON.parse(readFileSync(at(path), 'utf8'));

export const equivalents = read<readonly Equivalent[]>('equivalents.json');
export const readFigures = (): Record<string, Figures> => read('figures.json');
export const writeFigures = (figures: Record<string, Figures>): void =>
  writeFileSync(at('figures.json'), `${JSON.stringify(figures, null, 2)}\n`);

const isAlive = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

function survivorOf(file: string, source: string, mutant: Mutant): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const [line = ''] = lines;
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const [original = ''] = lines;
  return {
    at: `${file}:${start.line}:${start.column}`,
    file,
    line: line.trim(),
    original,
    replacement: mutant.replacement,
  };
}

export const survivorsIn = ({ files }: Report): Survivor[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isAlive).map((mutant) => survivorOf(file, source, mutant)),
  );

const reasonOf = (survivor: Survivor): string | undefined =>
  equivalents.find(
    (one) =>
      one.file === survivor.file &&
      one.line === survivor.line &&
      one.original === survivor.original &&
      one.replacement === survivor.replacement,
  )?.reason;

/** Those that live though nothing says that no test could kill them. */
export const leftIn = (report: Report): Survivor[] =>
  survivorsIn(report).filter((survivor) => reasonOf(survivor) === undefined);

/** Those that do not compile or load prove nothing, and are not counted. */
export function countsIn(report: Report): Record<string, Count> {
  const alive = survivorsIn(report);
  return Object.fromEntries(
    Object.entries(report.files).map(([file, { mutants }]) => {
      const those = (status: string): number =>
        mutants.filter((mutant) => mutant.status === status).length;
      return [
        file,
        {
          killed: those('Killed'),
          timeout: those('Timeout'),
          survived: those('Survived'),
          noCoverage: those('NoCoverage'),
          equivalent: alive.filter((one) => one.file === file && reasonOf(one) !== undefined)
            .length,
        },
      ];
    }),
  );
}

export function sumOf(counts: readonly Count[]): Count {
  const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
  return {
    killed: sum('killed'),
    timeout: sum('timeout'),
    survived: sum('survived'),
    noCoverage: sum('noCoverage'),
    equivalent: sum('equivalent'),
  };
}

export const detected = ({ killed, timeout }: Count): number => killed + timeout;
export const total = (count: Count): number => detected(count) + count.survived + count.noCoverage;
