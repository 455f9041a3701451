import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
// The package of npm gives the program that name on every system.
const bun = fileURLToPath(new URL('node_modules/bun/bin/bun.exe', import.meta.url));

const run = (command: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(command, args, { cwd: here, encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), stderr };
};

test('prints what a file cites', () => {
  expect(run(bun, 'citations.ts', 'paper.txt')).toEqual({
    lines: ['paper.txt:7 15-NQ/TU 2025-11-20', 'paper.txt:68 35-CT/TW'],
    stderr: '',
  });
});

test('is run by Bun, from the ES modules of the package', () => {
  const script = `
    const resolved = import.meta.resolve('vn-party-model/lite');
    console.log(typeof Bun, resolved.split('/').slice(-2).join('/'));
  `;
  expect(run(bun, '--eval', script).lines).toEqual(['object dist/lite.bundle.mjs']);
});

test('prints in Node what it prints in Bun', () => {
  const inNode = run(process.execPath, '--import', 'tsx', 'citations.ts', 'paper.txt');
  expect(inNode).toEqual(run(bun, 'citations.ts', 'paper.txt'));
});
