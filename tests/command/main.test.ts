import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '../support/command.js';

const main = ['--import', 'tsx', 'src/command/main.ts'];
const line = JSON.stringify({ text: 'Theo Nghị quyết 15-NQ/TU của Tỉnh ủy' });

test('the program reads its arguments and input, and ends with its code', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, 'lint'], {
    input: 'Nghị quyết 20/NQ-TU',
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toBe('-:1:12\tnote\tspelling\t20-NQ/TU is the canonical spelling\n');
});

test('when head has enough, it ends quietly', { timeout: 60_000 }, () => {
  const at = folderWith({ 'in.jsonl': `${line}\n`.repeat(20_000) });
  const command = [process.execPath, ...main].map((word) => `'${word}'`).join(' ');
  const script = `${command} find --jsonl-in '${at('in.jsonl')}' | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [first = '', code] = stdout.split('\n');
  expect(JSON.parse(first)).toHaveProperty('mentions');
  expect(code).toBe('0');
});

test('killed and started again, it neither loses nor doubles a line', {
  timeout: 60_000,
}, async () => {
  const lines = Array.from({ length: 6_000 }, (_, id) => `{"id":${id},${line.slice(1)}`);
  const at = folderWith({ 'in.jsonl': lines.join('\n') });
  const args = [...main, 'find', '--jsonl-in', '-o', at('out'), '--resume', at('in.jsonl')];
  let kills = 0;
  for (let goal = 100_000; ; goal += 1_000_000) {
    const run = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = once(run, 'exit');
    const watch = setInterval(() => {
      const { size = 0 } = statSync(at('out'), { throwIfNoEntry: false }) ?? {};
      if (size > goal) run.kill('SIGKILL');
    }, 1);
    const [code, signal] = await ended;
    clearInterval(watch);
    if (signal === null) {
      expect(code).toBe(0);
      break;
    }
    kills++;
  }
  expect(kills).toBeGreaterThan(0);
  const ids = readFileSync(at('out'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one).id);
  expect(ids).toEqual(lines.map((_, id) => id));
});

test('10 MB of lines go through in little memory', { timeout: 120_000 }, async () => {
  const at = folderWith({ 'in.jsonl': `${line}\n`.repeat(Math.ceil(1e7 / (line.length + 10))) });
  // The most memory that a process had, written by itself when it ends.
  const told = `data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const args = ['--import', told, ...main, 'find', '--jsonl-in', at('in.jsonl')];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  run.stdout.pipe(createWriteStream(at('out')));
  let peak = '';
  run.stderr.on('data', (chunk) => {
    peak += chunk;
  });
  const [code] = await once(run, 'close');
  expect(code).toBe(0);
  expect(readFileSync(at('out')).filter((byte) => byte === 10)).toHaveLength(
    readFileSync(at('in.jsonl')).filter((byte) => byte === 10).length,
  );
  // tsx itself takes some; what is read and written would add thirty and more.
  expect(Number(peak) / 1024).toBeLessThan(250);
});
