import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from 'vn-party-model';
import { outcomesIn } from '../../scripts/accuracy/figures.js';
import type { Mark, Passage } from '../../scripts/accuracy/score.js';
import { folder } from '../../scripts/corpus/write-corpus.js';
import { knownMisses } from './known-misses.js';

const passagesOf = (file: string): Passage[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const passages = files.flatMap(passagesOf);
/** What is wrong on the corpus; a test asks, so that its reading counts as that test's. */
const faults = (): string[] =>
  outcomesIn(passages, (text) => findMentions(text) as unknown as Mark[])
    .filter(({ what }) => what !== 'right')
    .map(({ passage, what, mention }) => [passage.id, what, mention.kind, mention.text].join(' '));
const known = knownMisses.map(([passage, what, kind, text]) =>
  [passage, what, kind, text].join(' '),
);

describe('the list of known misses', () => {
  test('has every fault on the corpus', () => {
    expect(faults().filter((fault) => !known.includes(fault))).toEqual([]);
  });

  test('has none that is right by now', () => {
    const found = faults();
    expect(known.filter((fault) => !found.includes(fault))).toEqual([]);
  });

  test('has each once', () => {
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('passages without a Party document', () => {
  const without = passagesOf('negatives.jsonl');
  const isParty = (mark: Pick<Mark, 'kind' | 'value'>): boolean =>
    mark.kind === 'document' && mark.value['scheme'] === 'party';

  test('are at least 200', () => {
    expect(without.filter(({ mentions }) => !mentions.some(isParty)).length).toBe(without.length);
    expect(without.length).toBeGreaterThanOrEqual(200);
  });

  test('show none but the known false alarms', () => {
    const alarms = without.flatMap(({ id, text }) =>
      findMentions(text, { kinds: ['document'] })
        .filter(({ value }) => value.scheme === 'party')
        .map((mention) => [id, 'false', 'document', mention.text].join(' ')),
    );
    expect(alarms.filter((alarm) => !known.includes(alarm))).toEqual([]);
  });
});
