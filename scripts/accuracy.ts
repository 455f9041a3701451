/** Scores the finder on passages with marked mentions, beside a plain regex as a baseline. */
import { readdirSync, readFileSync } from 'node:fs';
import { findMentions, type MentionKind } from 'vn-party-model';
import {
  type Fault,
  type Mark,
  type Passage,
  ratesOf,
  type Score,
  scorePassage,
} from './accuracy/score.js';

const own = 'tests/corpus';
const kinds: readonly MentionKind[] = [
  'congress',
  'document',
  'period',
  'plenum',
  'plenum-resolution',
  'term',
];

/** What people write today. */
const plain = /\b(\d+)-([A-ZĐ]+[a-z]*)\/([A-ZĐ]+)/g;

function baseline(text: string): Mark[] {
  return [...text.matchAll(plain)].map((match) => ({
    kind: 'document',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: { scheme: 'party', code: match[0] },
  }));
}

function passagesOf(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage);
}

function scoresOf(passages: readonly Passage[], finder: (text: string) => readonly Mark[]) {
  const scores = new Map<string, Score>();
  const faults: Fault[] = [];
  for (const passage of passages) {
    const looked = {
      ...passage,
      mentions: passage.mentions.filter((mark) => kinds.includes(mark.kind as MentionKind)),
    };
    faults.push(...scorePassage(looked, finder(passage.text), scores));
  }
  return { scores, faults };
}

function printScores(title: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\n${title}`);
  console.log('kind                 precision  recall   F1      right  missed  false');
  for (const [kind, score] of scores) {
    const { precision, recall, f1 } = ratesOf(score);
    const rates = [precision, recall, f1].map((rate) => rate.toFixed(4).padEnd(8)).join(' ');
    const counts =
      `${score.right}`.padStart(5) + `${score.missed}`.padStart(8) + `${score.wrong}`.padStart(7);
    console.log(`${kind.padEnd(20)} ${rates} ${counts}`);
  }
}

const shown = (text: string): string =>
  JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);

const args = process.argv.slice(2);
const files = args.length
  ? args
  : readdirSync(own)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `${own}/${name}`);
let total = 0;
for (const file of files) {
  const passages = passagesOf(file);
  total += passages.length;
  const found = scoresOf(passages, (text) => findMentions(text, { kinds }) as unknown as Mark[]);
  console.log(`\n${file}: ${passages.length} passages`);
  for (const { passage, what, mention } of found.faults) {
    console.log(
      `  ${what.padEnd(6)} ${passage} ${mention.kind} ${shown(mention.text)} ${JSON.stringify(mention.value)}`,
    );
  }
  printScores('vn-party-model', found.scores);
  printScores('baseline: one plain regex', scoresOf(passages, baseline).scores);
}
if (total === 0) {
  console.error('No passages found.');
  process.exitCode = 1;
}
