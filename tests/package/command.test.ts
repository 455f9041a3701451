import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** Runs the command as npm installed it, where the package stands alone. */
function command(args: readonly string[], input = '') {
  const cwd = inject('withoutZod');
  const { status, stdout, stderr } = spawnSync(
    join(cwd, 'node_modules/.bin/vn-party-model'),
    args,
    {
      cwd,
      input,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return { status, stdout, stderr };
}

test('the package brings a command that runs without zod', () => {
  const found = command(['find'], 'Nghị quyết số 15-NQ/TU');
  expect(found).toEqual({
    status: 0,
    stdout: '-:1:1\tdocument\t15-NQ/TU\tNghị quyết số 15-NQ/TU\n',
    stderr: '',
  });
});

// [arguments, what it prints among other things, exit code]
const calls: readonly (readonly [readonly string[], string, number])[] = [
  [['--help'], 'Usage: vn-party-model', 0],
  [['parse', '15-NQ/TU'], '"number":15', 0],
  [['repair', '22/CT-TW'], '22-CT/TW', 0],
  [['format', '{"number":5,"type":"CT","issuer":"TW"}'], '05-CT/TW', 0],
  [['explain', '15/NQ-TU'], 'expected a hyphen at 2', 1],
  [['tables', 'provinces', '--day', '2025-07-01'], 'Hà Nội', 0],
  [['completion', 'zsh'], '#compdef vn-party-model', 0],
  [['lint', '--jsonl', 'node_modules/vn-party-model/README*.md'], '"code":', 1],
];

test.each(calls)('%j prints %s', (args, printed, status) => {
  const outcome = command(args);
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout).toContain(printed);
  expect(outcome.status).toBe(status);
});

test('its version is that of the package', () => {
  const folder = join(inject('withoutZod'), 'node_modules/vn-party-model');
  const script = `console.log(require('./package.json').version)`;
  const version = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  expect(command(['--version']).stdout).toBe(version);
});

test('the package brings a page of the manual', () => {
  const file = 'node_modules/vn-party-model/man/vn-party-model.1';
  expect(existsSync(join(inject('withoutZod'), file))).toBe(true);
});
