// Asks the registry for known weaknesses in what users install. Ends with 1 if there are any, and
// with 75 if the registry gave no answer: then nothing is known, and the check says so.
import { spawnSync } from 'node:child_process';

interface Report {
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

const args = ['audit', '--omit=dev', '--package-lock-only', '--json', '--fetch-retries=1'];
const { stdout } = spawnSync('npm', args, {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { message, metadata }: Report = JSON.parse(stdout || '{}');

if (metadata === undefined) {
  console.log(`The registry gave no answer: ${message ?? 'npm printed nothing'}`);
  process.exitCode = 75;
} else if (metadata.vulnerabilities.total > 0) {
  console.error(stdout);
  process.exitCode = 1;
} else {
  console.log('The registry knows of no weakness in what users install.');
}
