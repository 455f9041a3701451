import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands, shells, tableNames } from '../../src/command/commands.js';
import { completionFor } from '../../src/command/completion.js';
import { call } from '../support/command.js';

test.each(shells)('%s: names every command and option', async (shell) => {
  const { code, stdout } = await call(['completion', shell]);
  expect([code, stdout]).toEqual([0, completionFor(shell)]);
  for (const { name, options } of commands) {
    expect(stdout).toContain(name);
    for (const option of options) expect(stdout).toContain(option.name);
  }
});

describe('bash', () => {
  /** What bash offers for the last of some words. */
  function offered(...words: readonly string[]): string[] {
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = [
      completionFor('bash'),
      `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}`,
      `_vn_party_model; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  }

  // [words, what is offered]
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['vn-party-model', 'f'],
      ['find', 'format'],
    ],
    [['vn-party-model', '--v'], ['--version']],
    [
      ['vn-party-model', 'find', '--js'],
      ['--json', '--jsonl', '--jsonl-in'],
    ],
    [['vn-party-model', 'lint', '--sa'], ['--sarif']],
    [['vn-party-model', 'parse', '--as', 'te'], ['term']],
    [['vn-party-model', 'tables', 's'], tableNames.filter((name) => name.startsWith('s'))],
    [['vn-party-model', 'find', 'package.j'], ['package.json']],
    [['vn-party-model', 'completion', 'z'], ['zsh']],
  ];

  test.each(cases)('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});
