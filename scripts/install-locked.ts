import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

/** Is what the lock file names installed already? npm writes that file at the end. */
function isInstalled(folder: URL): boolean {
  const done = new URL('node_modules/.package-lock.json', folder);
  const lock = new URL('package-lock.json', folder);
  return existsSync(done) && statSync(done).mtimeMs > statSync(lock).mtimeMs;
}

/** Installs in each folder what its lock file names, unless it is there. */
export async function installLocked(
  folders: readonly URL[],
  ...options: readonly string[]
): Promise<void> {
  const args = ['ci', '--prefer-offline', ...options];
  const shell = process.platform === 'win32';
  const missing = folders.filter((folder) => !isInstalled(folder));
  await Promise.all(missing.map((cwd) => promisify(execFile)('npm', args, { cwd, shell })));
}
