import { filesIn, textOf } from './sources.js';

/** The passages of the repository's own corpus. */
export const passages: readonly string[] = filesIn('tests/corpus', '.jsonl').flatMap((path) =>
  textOf(path)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);
