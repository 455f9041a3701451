import { blank, dash, digit, hidden, slash, wordEnd } from '../text/fold.js';
import { compiled } from '../text/once.js';

/** Blanks within a code, as a pattern. */
export const gap: string = `${blank}{0,40}`;
/** A sign between two groups of letters, as a pattern. */
export const joint = `(?:${gap}(?:${dash}|${slash})${gap})`;
const letter = '[A-Za-zĐđÐðƉɖƯư\\u031b]';
const letters = `${letter}(?:[&]?${hidden}?${letter})`;
const segment = `(?:(?:${letters}{0,9})?[Tt]\\.${blank}?[ƯưUu]\\u031b?|${letters}{0,15}\\d{0,3})${wordEnd}`;

/** A code as people write it: a number, perhaps a year, then letters between signs. */
const written = /* @__PURE__ */ compiled(
  () =>
    `(${digit}{1,5})(\\.\\d{1,2}(?=${slash}))?([a-zđ](?=[-/]))?` +
    `(${gap}${slash}${gap}\\d{4}(?!\\d))?` +
    `((?:${joint}|${gap})${segment})((?:${joint}${segment}){0,6})`,
  'y',
);
const nextSegment = /* @__PURE__ */ compiled(() => `(${joint})(${segment})`, 'y');
const firstSegment = /* @__PURE__ */ compiled(() => `(${joint}|${gap})(${segment})`, 'y');
const anyHidden = /* @__PURE__ */ compiled(() => hidden, 'g');
const hasSlash = /* @__PURE__ */ compiled(() => slash);
const hasDash = /* @__PURE__ */ compiled(() => dash);
const startsBlank = /* @__PURE__ */ compiled(() => `^${blank}`);

/** A group of letters within a code, with the sign before it. */
export interface Segment {
  /** Where the letters begin. */
  readonly at: number;
  /** The letters as they stand. */
  readonly found: string;
  /** The letters with nothing hidden among them. */
  readonly text: string;
  /** The signs before it, blanks included. */
  readonly sign: string;
  /** Is the sign a slash, a hyphen, or nothing but blanks? */
  readonly kind: '/' | '-' | ' ';
}

/** A code cut into its groups: a number, perhaps a year, then letters between signs. */
export interface Segmented {
  /** The digits of the number, as they stand. */
  readonly numeral: string;
  /** Is the number plain, with no point, letter or year after it? */
  readonly isPlain: boolean;
  readonly hasYear: boolean;
  /** The groups of letters; never none. */
  readonly segments: readonly [Segment, ...Segment[]];
  /** Where the last group ends. */
  readonly end: number;
}

const isSuffix = (segment: Segment | undefined): boolean =>
  segment?.kind === '/' && /^nb$/i.test(segment.text);

/** Does a code end in the suffix `/nb`? */
export const hasSuffix = ({ segments }: Segmented): boolean => isSuffix(segments.slice(2).at(-1));

const isSmall = ({ text }: Segment): boolean => /^[a-zđ]/.test(text);

/** Does a group go on with the code after two? Not after a blank, nor in small letters after capitals. */
function goesOn(segment: Segment, [first, second]: readonly Segment[]): boolean {
  if (isSuffix(segment)) return true;
  const isAllSmall = isSmall(first as Segment) && (second as Segment).kind === '/';
  return !startsBlank().test(segment.sign) && (isAllSmall || !isSmall(segment));
}

/** Cuts what looks like a code at `at`, as far as one code goes. */
export function segmentsAt(text: string, at: number): Segmented | undefined {
  const pattern = written();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [whole, numeral = '', dotted = '', lettered = '', year = ''] = match;
  const end = at + whole.length;
  const segments: Segment[] = [];
  let from = at + (numeral + dotted + lettered + year).length;
  for (let pattern = firstSegment(); from < end; pattern = nextSegment()) {
    pattern.lastIndex = from;
    const [, sign = '', found = ''] = pattern.exec(text) ?? [];
    const kind = hasSlash().test(sign) ? '/' : hasDash().test(sign) ? '-' : ' ';
    const segment = {
      at: from + sign.length,
      found,
      text: found.replace(anyHidden(), ''),
      sign,
      kind,
    } as const;
    if (found === '' || (segments.length > 1 && !goesOn(segment, segments))) break;
    segments.push(segment);
    from = segment.at + found.length;
  }
  const [first, ...others] = segments;
  if (first === undefined) return undefined;
  const isPlain = (dotted + lettered + year).length === 0;
  return { numeral, isPlain, hasYear: year !== '', segments: [first, ...others], end: from };
}
