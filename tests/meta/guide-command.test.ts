import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [english, vietnamese] = ['docs/guide/en/command.md', 'docs/guide/vi/command.md'] as const;
const blocksIn = (page: string, language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, name, block = '']) => (name === language ? [block] : []),
  );

/** The commands of a block of a terminal, each with what it prints. */
const commandsIn = (block: string): [typed: string, printed: string][] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);

const blocks = blocksIn(english, 'console');

test('both languages show the same', () => {
  for (const language of ['console', 'sh']) {
    expect(blocksIn(vietnamese, language)).toEqual(blocksIn(english, language));
  }
});

test('the recipes are those that are tried', () => {
  const tried = readFileSync('tests/parallel/run.sh', 'utf8');
  const recipes = blocksIn(english, 'sh').join('');
  for (const words of [
    '--keep-order vn-party-model find --jsonl-in',
    'find --jsonl-in --output {}.out --resume {} ::: part.??',
    'split --number=l/8',
    '--retries 3 --joblog log',
  ]) {
    expect(recipes).toContain(words);
    expect(tried).toContain(words);
  }
});

test.each(blocks.flatMap(commandsIn))('%s', { timeout: 30_000 }, (typed, printed) => {
  const program = 'vn-party-model() { node --import tsx src/command/main.ts "$@"; }';
  const { stdout, stderr } = spawnSync('bash', ['-c', `${program}\n${typed}`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
});
