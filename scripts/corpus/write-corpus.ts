// Turns the passages of tests/corpus/marked, which people read and edit, into tests/corpus/*.jsonl,
// which programs read; `--check` changes nothing and fails where a file is old.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readPassages } from './marked-passages.js';

export const folder = 'tests/corpus';

/** The files to write, each with its lines. */
export function writtenCorpus(): { file: string; lines: string }[] {
  const names = readdirSync(`${folder}/marked`).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const source = `${folder}/marked/${name}`;
    const passages = readPassages(source, readFileSync(source, 'utf8'));
    const lines = passages.map((passage) => `${JSON.stringify(passage)}\n`).join('');
    return { file: `${folder}/${name.replace(/txt$/, 'jsonl')}`, lines };
  });
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, lines } of writtenCorpus()) {
    if (readOrEmpty(file) === lines) continue;
    if (process.argv.includes('--check')) {
      console.error(`${file} is out of date: run \`npx tsx scripts/corpus/write-corpus.ts\``);
      process.exitCode = 1;
    } else {
      writeFileSync(file, lines);
      console.log(`wrote ${file}`);
    }
  }
}
