/** The section of docs/quality.md on mutation. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type Count,
  detected,
  type Equivalent,
  equivalents,
  type Figures,
  sumOf,
  total,
} from './figures.js';

const page = new URL('../../docs/quality.md', import.meta.url);
const begin = '<!-- mutation: written by npm run mutation -->';
const end = '<!-- /mutation -->';

/** Files of notations and rules, by their names. */
const notationsAndRules =
  /\/(?:[a-z-]+-)?(?:notations?|mentions|forms|rules|grammar|quota|target|rate|check|may-issue)\.ts$/;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;

function row(name: string, count: Count, rest: readonly string[]): string {
  const cells = [
    name,
    percent(detected(count), total(count)),
    percent(detected(count), total(count) - count.equivalent),
    count.killed,
    count.timeout,
    count.survived,
    count.noCoverage,
    count.equivalent,
    ...rest,
  ];
  return `| ${cells.join(' | ')} |`;
}

const heads = (first: string, rest: readonly string[]): string => {
  const cells = [
    first,
    'score',
    'without equivalents',
    'killed',
    'timeout',
    'survived',
    'not reached',
    'equivalent',
    ...rest,
  ];
  return `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}`;
};

const code = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', 'ˋ')}\``;

const cellsOf = ({ file, line, original, replacement }: Omit<Equivalent, 'reason'>): string =>
  `| ${file} | ${code(line)} | ${code(original)} | ${code(replacement.split('\n').join(' '))} |`;

const listed = (one: Equivalent): string => `${cellsOf(one)} ${one.reason} |`;

function sectionOf(figures: Readonly<Record<string, Figures>>): string {
  const folders = Object.entries(figures);
  const files = folders.flatMap(([, one]) => Object.entries(one.files));
  const room = (isOfRules: boolean): Count =>
    sumOf(files.filter(([file]) => notationsAndRules.test(file) === isOfRules).map(([, n]) => n));
  return `## Mutation testing

Stryker changes the sources bit by bit; the tests of the same folder should notice. Tables are left
out: modules of data alone, and lists of rows with a source, which the audits of tables hold. Where
only some statements were changed, the table says which; that figure is sampled. "Equivalent" counts
those that no test can kill, listed below. \`npm run mutation -- FOLDER…\` measures a folder anew.

${heads('folder', ['statements', 'day'])}
${folders
  .map(([name, { files: counts, oneIn, day }]) =>
    row(name, sumOf(Object.values(counts)), [
      oneIn === 1 ? 'all' : `one in ${oneIn}, sampled`,
      day,
    ]),
  )
  .join('\n')}

Notations and rules are the files whose names end in \`notation\`, \`mentions\`, \`forms\`, \`rules\`,
\`grammar\`, \`quota\`, \`target\`, \`rate\`, \`check\` or \`may-issue\`.

${heads('room', [])}
${row('notations and rules', room(true), [])}
${row('the rest', room(false), [])}
${row('all', sumOf(files.map(([, count]) => count)), [])}

### Survivors that no test can kill

| file | line | original | replacement | reason |
| --- | --- | --- | --- | --- |
${equivalents.map(listed).join('\n')}

### Survivors that a test may yet kill

For one reason: no test looks so closely. Nothing shows that none could.

| file | line | original | replacement |
| --- | --- | --- | --- |
${folders.flatMap(([, { left = [] }]) => left.map(cellsOf)).join('\n')}`;
}

export function writeSection(figures: Readonly<Record<string, Figures>>): void {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const section = `${begin}\n${sectionOf(figures)}\n${end}\n`;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const text =
    from < 0
      ? `${before.trimEnd()}\n\n${section}`
      : before.slice(0, from) + section.trimEnd() + before.slice(to + end.length);
  writeFileSync(page, text);
}
