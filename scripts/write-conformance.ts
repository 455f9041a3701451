/** What this library says to the fixtures, for implementations in other languages; see conformance. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Case } from './conformance/case.js';
import { provinceCases, resolvingCases, termCases } from './conformance/days.js';
import { authorityCases, findingCases } from './conformance/finding.js';
import { notationCases } from './conformance/notations.js';
import { ratingCases, registerCases } from './conformance/ratings.js';

const files: readonly [name: string, about: string, cases: () => Case[]][] = [
  ['authority', 'Who may issue what, on days', authorityCases],
  ['finding', 'What is found in running text, and what repeats it', findingCases],
  ['notations', 'Parse, refuse, write and repair, for every notation', notationCases],
  ['provinces', 'Provinces by code, name and day', provinceCases],
  ['ratings', 'Ratings, points, tallies, quotas', ratingCases],
  ['registers', 'Registers of documents', registerCases],
  ['resolving', 'Which document a citation means', resolvingCases],
  ['terms', 'Terms, congresses and plenums on days', termCases],
];

/** One case a line, so that a change shows which. */
function written(about: string, cases: readonly Case[]): string {
  const head = `"$schema": "./schema.json", "version": 1, "about": ${JSON.stringify(about)}`;
  const lines = new Set(cases.map((one) => JSON.stringify(one)));
  return `{${head}, "cases": [\n${[...lines].join(',\n')}\n]}\n`;
}

const readOrEmpty = (path: URL): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const isCheck = process.argv.includes('--check');
let count = 0;
for (const [name, about, cases] of files) {
  const path = new URL(`../conformance/${name}.json`, import.meta.url);
  const text = written(about, cases());
  count += text.split('\n').length - 3;
  if (readOrEmpty(path) === text) continue;
  if (isCheck) {
    console.error(`conformance/${name}.json is out of date: run \`npm run conformance\``);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote conformance/${name}.json`);
  }
}
console.log(`${count} cases`);
if (count < 1500) process.exitCode = 1;
