// Lock files must install from whatever registry their reader uses, so they name none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folders = [
  '.',
  'tests/package/tools',
  ...readdirSync('examples').map((name) => `examples/${name}`),
];
const files = folders

  .map((folder) => `${folder}/package-lock.json`)
  .filter((file) => existsSync(file));

for (const file of files) {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const bound = Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved);
  if (bound.length > 0) {
    console.error(`${file} says where these were downloaded:\n${bound.join('\n')}`);
    process.exitCode = 1;
  }
}
