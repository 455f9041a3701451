// Installs what the examples with real parts need, each from its own lock file, and links the
// library beside them: in a project of your own, `npm i vn-party-model zod` does that.
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { installLocked } from '../scripts/install-locked.js';

const here = new URL('./', import.meta.url);
const root = new URL('../', import.meta.url);

const locked = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => new URL(`${name}/`, here))
  .filter((folder) => existsSync(new URL('package-lock.json', folder)));

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
  await installLocked(locked, '--omit=peer');
}
