// The lock file must install from whatever registry its reader uses, so it names none.
import { readFileSync } from 'node:fs';

const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const bound = Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved);

if (bound.length > 0) {
  console.error(`package-lock.json says where these were downloaded:\n${bound.join('\n')}`);
  process.exitCode = 1;
}
