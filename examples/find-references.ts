// Lists what a text cites: `npm start`, `npm start -- FILE`, or `npm start < FILE`.
import { readFileSync } from 'node:fs';
import { findMentions, type MentionKind, type MentionValues } from 'vn-party-model';

/** Text piped in, or nothing when the pipe is empty or stays silent for three seconds. */
async function piped(): Promise<string> {
  const { stdin } = process;
  if (stdin.isTTY) return '';
  const silence = setTimeout(() => stdin.destroy(), 3000);
  stdin.once('readable', () => clearTimeout(silence));
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
  } catch {
    // A closed or silent input counts as empty.
  }
  clearTimeout(silence);
  return Buffer.concat(chunks).toString('utf8');
}

const sample = new URL('sample.txt', import.meta.url);

async function input(): Promise<{ name: string; text: string }> {
  const [file] = process.argv.slice(2);
  if (file !== undefined) return { name: file, text: readFileSync(file, 'utf8') };
  const text = await piped();
  if (text.trim() !== '') return { name: 'standard input', text };
  return { name: 'examples/sample.txt', text: readFileSync(sample, 'utf8') };
}

/** The value of each kind in a few words. */
const shown: { [Kind in MentionKind]: (value: MentionValues[Kind]) => string } = {
  congress: ({ ordinal, scope }) => `${scope} congress ${ordinal}`,
  document: ({ code }) => code,
  period: ({ start, end }) => `${start} to ${end}`,
  plenum: ({ plenum, term }) => `plenum ${plenum}, term ${term ?? '?'}`,
  'plenum-resolution': ({ plenum, term }) => `plenum ${plenum}, term ${term ?? '?'}`,
  term: ({ ordinal, start, end }) =>
    [ordinal && `term ${ordinal}`, start && `${start}-${end}`].filter(Boolean).join(', '),
};

try {
  const { name, text } = await input();
  const mentions = findMentions(text);
  const rows = mentions.map((mention) => {
    const issued = 'issuedOn' in mention.value ? mention.value.issuedOn : undefined;
    const resolved = 'resolved' in mention.value ? mention.value.resolved : undefined;
    const say = shown[mention.kind] as (value: typeof mention.value) => string;
    const cells = [`${mention.start}`, mention.kind, say(mention.value), issued, resolved];
    return [...cells.map((cell) => cell ?? '-'), mention.text.replace(/\s+/g, ' ')];
  });
  const table = [['offset', 'kind', 'value', 'issued', 'resolved', 'words'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  const kinds = [...new Set(mentions.map(({ kind }) => kind))];
  const counts = kinds.map(
    (each) => `${mentions.filter(({ kind }) => kind === each).length} ${each}`,
  );
  const sum = `${mentions.length} found${counts.length ? `: ${counts.join(', ')}` : ''}`;
  console.log([`${name}, ${text.length} characters`, ...lines, sum].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
