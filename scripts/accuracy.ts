// How well the finder does on passages with their mentions marked. Without files it takes the
// repository's own corpus and fails where a rate is lower than docs/accuracy.md has it; `--write`
// writes that page. Files given by name are scored the same way, and nothing is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findMentions } from 'vn-party-model';
import { type Finder, outcomesIn, tablesOf } from './accuracy/figures.js';
import { changesOf, committedIn, isLoss, pageWith, tableLines } from './accuracy/page.js';
import type { Mark, Passage } from './accuracy/score.js';

const own = 'tests/corpus';
const page = 'docs/accuracy.md';

const finder: Finder = (text) => findMentions(text) as unknown as Mark[];

const passagesOf = (file: string): Passage[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const shown = (text: string): string =>
  JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isOwn = positionals.length === 0;
const files = isOwn
  ? readdirSync(own)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `${own}/${name}`)
  : positionals;
const passages = files.flatMap(passagesOf);
const tables = tablesOf(passages, finder);

console.log(`${passages.length} passages of ${files.join(', ')}`);
for (const { passage, what, mention } of outcomesIn(passages, finder)) {
  if (what === 'right') continue;
  console.log(
    `  ${what.padEnd(6)} ${passage.id} ${mention.kind} ${shown(mention.text)} ${JSON.stringify(mention.value)}`,
  );
}
for (const table of tables) console.log(`\n${tableLines(table).join('\n')}`);

if (passages.length === 0) {
  console.error('No passages found.');
  process.exitCode = 1;
} else if (values.write && isOwn) {
  writeFileSync(page, pageWith(readFileSync(page, 'utf8'), tables));
  console.log(`\nwrote ${page}`);
} else if (isOwn) {
  const changes = changesOf(tables, committedIn(readFileSync(page, 'utf8')));
  for (const change of changes) {
    const { key, was = 'new', now = 'gone' } = change;
    console.log(`${isLoss(change) ? 'loss' : 'gain'}  ${key}: ${was} → ${now}`);
  }
  if (changes.some(isLoss)) {
    console.error(`\nRates are lower than ${page} has them.`);
    process.exitCode = 1;
  } else if (changes.length > 0) {
    console.log(`\n\`npm run accuracy -- --write\` writes the gains.`);
  }
}
