// Prints what files cite, one mention a line: `bun citations.ts FILE…`.
import { readFileSync } from 'node:fs';
import { findMentions } from 'vn-party-model/lite';

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  for (const { start, value } of findMentions(text, { kinds: ['document'] })) {
    console.log(`${file}:${start} ${value.code} ${value.issuedOn ?? ''}`.trimEnd());
  }
}
