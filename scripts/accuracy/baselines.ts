import type { Mark } from './score.js';

/** A regex as people write one today, in our words, with the code it makes of a match. */
export interface Baseline {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Three plain regexes: for central documents, for a few types, for any letters. */
export const baselines: readonly Baseline[] = [
  { name: 'a regex for the centre', pattern: /(\d+)-([A-ZĐ]{2,4})\/(TW)/g },
  { name: 'a regex for five types', pattern: /(\d+)[-/](NQ|CT|QĐ|QD|KL|HD)[-/]([A-ZĐ]+)/g },
  { name: 'a regex for any letters', pattern: /\b(\d+)-([A-ZĐ]+[a-z]*)\/([A-ZĐ]+)/g },
];

/** What a plain regex reports: Party documents, their codes as they stand. */
export function baselineReports({ pattern }: Baseline, text: string): Mark[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, number = '', type = '', issuer = ''] = match;
    const code = `${number.padStart(2, '0')}-${type.replace('QD', 'QĐ')}/${issuer}`;
    const [start, end] = [match.index, match.index + whole.length];
    return { kind: 'document', start, end, text: whole, value: { scheme: 'party', code } };
  });
}
