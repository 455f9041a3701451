/** How fast mentions are found, each row in a process of its own, as a program meets it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Times {
  readonly plain: number;
  readonly run: number;
  readonly length: number;
}

const program = fileURLToPath(new URL('./find-one.ts', import.meta.url));
const timesOf = (what: string): Times =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', program, what], { encoding: 'utf8' }),
  );

const rows = [
  ['nfc', '`normalize("NFC")`', ''],
  ['document', 'documents', '1/20'],
  ['term', 'terms', ''],
  ['period', 'periods', ''],
  ['plenum', 'plenums', ''],
  ['congress', 'congresses', ''],
  ['organization', 'organisations', ''],
  ['post', 'posts', ''],
  ['rating', 'ratings', ''],
  ['all', 'all nine kinds', '1/70'],
] as const;

/** The rows of the table of finding, all ratios to the plain regex in the same process. */
export function findingTimes(): string[] {
  const lines = rows.map(([what, title, limit]) => {
    const { plain, run, length } = timesOf(what);
    const million = (length * 1000) / run;
    return `| ${title} | ${million.toFixed(0)} | 1/${(run / plain).toFixed(1)} | ${limit} |`;
  });
  return [
    '| 10 million characters of running text | million characters a second | part of the plain regex `/\\d+-[A-ZĐ]+\\/[A-ZĐ]+/g` | limit |',
    '|---|---:|---:|---:|',
    ...lines,
  ];
}
