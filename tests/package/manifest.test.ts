import { execFileSync } from 'node:child_process';
import { inject, test } from 'vitest';

/** Runs a tool of node_modules; throws with what it printed when it complains. */
function tool(name: string, ...args: string[]): void {
  try {
    execFileSync('npx', ['--no-install', name, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name} complains:\n${stdout}${stderr}`);
  }
}

test('publint finds nothing to say', () => {
  tool('publint', '--strict', inject('tarball'));
});

// Resolution that knows no `exports` (node10) does not see subpaths: it is not supported.
test('the types are right for import and for require', () => {
  tool('attw', inject('tarball'), '--profile', 'node16', '--no-color');
});
