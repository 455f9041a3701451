import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';

const folder = new URL('../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^\d\d-.*\.ts$/.test(name));

afterEach(() => {
  vi.restoreAllMocks();
  z.config(z.locales.en());
});

/** The lines that an example says it prints: its closing comment. */
function promised(source: string): string[] {
  const [, comment = ''] = source.split('\n// Prints:\n');
  return comment
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\/\/ ?/, ''));
}

test('there are examples', () => {
  expect(names.length).toBeGreaterThan(4);
});

describe.each(names)('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');

  test('prints what its closing comment says', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
      printed.push(words.join(' '));
    });
    await import(new URL(name, folder).pathname);
    expect(printed).toEqual(promised(source));
  });

  test('has at most 40 lines', () => {
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });
});

describe('find-references.ts', () => {
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'examples/find-references.ts', ...args], {
      cwd: new URL('..', import.meta.url),
      input,
      encoding: 'utf8',
    });

  test('lists what the sample cites when nothing is piped in', () => {
    const lines = run('').stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^examples\/sample\.txt, \d+ characters$/);
    expect(lines[1]).toMatch(/^offset +kind +value +issued +resolved +words$/);
    expect(lines).toContainEqual(expect.stringMatching(/18-NQ\/TW +2017-10-25 +- /));
    expect(lines.at(-1)).toMatch(/^\d+ found: .*\d+ document, .*\d+ plenum-resolution/);
  });

  test('lists what the text piped in cites', () => {
    const lines = run('Theo Nghị quyết số 15-NQ/TU').stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('standard input, 27 characters');
    expect(lines.slice(2)).toEqual([
      '5       document  15-NQ/TU  -       -         Nghị quyết số 15-NQ/TU',
      '1 found: 1 document',
    ]);
  });

  test('names the file that it cannot read', () => {
    const { status, stderr } = run('', 'no-such-file.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-file.txt');
  });
});
