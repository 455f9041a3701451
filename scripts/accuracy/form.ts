import type { Mark } from './score.js';

/** How a mention is written. */
export type Form = 'canonical' | 'wild' | 'list' | 'elliptic' | 'back-reference';

/** The forms, each with the rule that tells it; the first that fits counts. */
export const forms: Readonly<Record<Form, string>> = {
  'back-reference': 'the value holds `resolved` or `resolvedTerm`: it repeats what stands before',
  list: 'it begins with its number, and only a comma, `;`, `và`, `đến`, `số` or their like stand between it and another of its kind; so does the first of such a list',
  elliptic:
    'a document whose text ends in its number, or a value with `null`: letters are left out',
  canonical:
    'a document whose text ends in its code as the value has it; any other in NFC, with single blanks, not all in capitals',
  wild: 'all others: other signs, other letters, broken lines, decomposed text, capitals',
};

const between = /^[\s,;:+/&()]*(?:(?:và|đến|hoặc|số|khóa|khoá)[\s,;:+/&()]*){0,3}$/i;
const startsAsItem = /^(?:số\s*)?(?:\d|[IVX]+(?![\p{L}]))/u;

/** Does `mark` go on with a list that `before` is part of? */
function continues(text: string, before: Mark | undefined, mark: Mark | undefined): boolean {
  if (before === undefined || mark === undefined) return false;
  const gap = text.slice(before.end, mark.start).normalize('NFC');
  return startsAsItem.test(mark.text) && gap.length < 24 && between.test(gap);
}

const isPlain = (text: string): boolean =>
  text === text.normalize('NFC') &&
  !/\s{2}|[^\S ]|[\u00ad\u2010-\u2015\u00d0]/.test(text) &&
  !(text === text.toUpperCase() && /\p{Lu}{2}.*\s/u.test(text));

/** The form of a mention, told by its text, its value and its place among those of its kind. */
export function formOf(text: string, mark: Mark, all: readonly Mark[]): Form {
  const { kind, value } = mark;
  if (value['resolved'] !== undefined || value['resolvedTerm'] !== undefined) {
    return 'back-reference';
  }
  const same = all.filter((other) => other.kind === kind).sort((a, b) => a.start - b.start);
  const place = same.indexOf(mark);
  const isListed = continues(text, same[place - 1], mark) || continues(text, mark, same[place + 1]);
  if (isListed) return 'list';
  if (Object.values(value).includes(null)) return 'elliptic';
  if (kind !== 'document') return isPlain(mark.text) ? 'canonical' : 'wild';
  if (/\d$/.test(mark.text) && !/\d$/.test(String(value['code']))) return 'elliptic';
  return mark.text.endsWith(String(value['code'])) && isPlain(mark.text.toLowerCase())
    ? 'canonical'
    : 'wild';
}

/** What kind of text a passage is from: its own word for it, or a page of the web, or a file. */
export function sourceTypeOf(source: string): string {
  if (/^[a-z]+$/.test(source)) return source;
  return /^https?:/.test(source) ? 'web' : 'file';
}
