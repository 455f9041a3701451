// `npm run mutation -- rating term` changes the sources of these folders bit by bit and sees
// whether their tests notice; with no folder, all of them, which takes hours. `--one-in 4` changes
// each fourth statement, `--fresh` forgets what earlier runs found, `--page` only writes the page
// anew, after a change of the list of equivalent ones. Who survives is printed; the figures go to
// docs/quality.md.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  countsIn,
  equivalents,
  leftIn,
  readFigures,
  survivorsIn,
  writeFigures,
} from './mutation/figures.js';
import { writeSection } from './mutation/page.js';
import { hasReport, mutate, readReport } from './mutation/run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'one-in': { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});
const oneIn = Number(values['one-in']);
const all = readdirSync('src').filter((name) => !name.includes('.'));
const folders = positionals.length > 0 || values.page ? positionals : all;

for (const folder of folders) {
  await mutate(folder, { oneIn, isFresh: values.fresh });
  const report = readReport(folder);
  const survivors = survivorsIn(report);
  const left = leftIn(report);
  for (const one of left) {
    console.log(`${one.at}\n  ${one.line}\n  ${one.original}  →  ${one.replacement}`);
  }
  const stale = equivalents.filter(
    (row) =>
      row.file in report.files &&
      oneIn === 1 &&
      !survivors.some((one) => one.line === row.line && one.replacement === row.replacement),
  );
  for (const { file, line } of stale) console.log(`${file}: listed, and does not survive: ${line}`);
  const day = new Date().toISOString().slice(0, 10);
  writeFigures({ ...readFigures(), [folder]: { day, oneIn, files: countsIn(report), left } });
}
// The list of equivalent ones may have changed since a folder was run.
const figures = Object.fromEntries(
  Object.entries(readFigures()).map(([folder, one]) => [
    folder,
    hasReport(folder)
      ? { ...one, files: countsIn(readReport(folder)), left: leftIn(readReport(folder)) }
      : one,
  ]),
);
writeFigures(figures);
writeSection(figures);
