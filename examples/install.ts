// Installs what the examples with real parts need, each from its own lock file, and links the
// library beside them: in a project of your own, `npm i vn-party-model zod` does that.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { promisify } from 'node:util';

const here = new URL('./', import.meta.url);
const root = new URL('../', import.meta.url);

const locks = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => new URL(`${name}/package-lock.json`, here))
  .filter((lock) => existsSync(lock));

/** Is what the lock file names installed already? npm writes that file at the end. */
function isInstalled(lock: URL): boolean {
  const done = new URL('node_modules/.package-lock.json', lock);
  return existsSync(done) && statSync(done).mtimeMs > statSync(lock).mtimeMs;
}

function linkLibrary(): void {
  const modules = new URL('node_modules/', here);
  const link = new URL('vn-party-model', modules);
  mkdirSync(modules, { recursive: true });
  if (!existsSync(link)) symlinkSync(root, link, 'junction');
}

export default async function install(): Promise<void> {
  if (!existsSync(new URL('dist/index.js', root))) {
    throw new Error('There is no dist: run `npm run build` first.');
  }
  linkLibrary();
  // zod and its like are peers, which the root of this repository has.
  const args = ['ci', '--omit=peer', '--prefer-offline'];
  const shell = process.platform === 'win32';
  const missing = locks.filter((lock) => !isInstalled(lock));
  const run = (lock: URL) => promisify(execFile)('npm', args, { cwd: new URL('.', lock), shell });
  await Promise.all(missing.map(run));
}
