import type { Mention } from '../text/mention.js';

/** A line that holds no mention. */
export interface RefusedLine {
  /** Which line it is, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly reason: 'not-json' | 'not-a-mention';
}

/** What {@link readJsonLines} read. */
export interface JsonLinesReading {
  /** The mentions, in the order of the lines. */
  readonly mentions: readonly Mention<string, unknown>[];
  /** The lines that hold none; empty lines are not among them. */
  readonly refused: readonly RefusedLine[];
}

/**
 * Mentions as JSON Lines: an object for each, ended by a line break. Offsets are UTF-16 units, as in
 * the mention itself.
 *
 * @param mentions - such as `findMentions` gives
 * @returns the lines, in the order given; empty for no mentions
 *
 * @example
 * ```ts
 * import { findMentions, toJsonLines } from 'vn-party-model';
 *
 * const lines = toJsonLines(findMentions('Bí thư Tỉnh ủy')).trimEnd().split('\n');
 * lines.map((line) => JSON.parse(line).text); // => ['Bí thư Tỉnh ủy', 'Tỉnh ủy']
 * ```
 */
export function toJsonLines(mentions: readonly Mention<string, unknown>[]): string {
  return mentions.map((mention) => `${JSON.stringify(mention)}\n`).join('');
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isMention(value: unknown): value is Mention<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, start, end, text } = value as Record<string, unknown>;
  const isPlaced = isOffset(start) && isOffset(end) && start <= end;
  return isPlaced && typeof kind === 'string' && typeof text === 'string' && 'value' in value;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads back what {@link toJsonLines} wrote. The value of a mention is given as it stands: check it
 * with a schema where it comes from elsewhere.
 *
 * @param lines - JSON Lines, with or without a last line break
 * @returns the mentions, and the lines that hold none
 *
 * @example
 * ```ts
 * import { readJsonLines } from 'vn-party-model';
 *
 * const line = '{"kind":"term","start":0,"end":9,"text":"khóa XIII","value":{}}';
 * const { mentions, refused } = readJsonLines(`${line}\n{"kind":`);
 * mentions.map(({ text }) => text); // => ['khóa XIII']
 * refused; // => [{ line: 2, reason: 'not-json' }]
 * ```
 */
export function readJsonLines(lines: string): JsonLinesReading {
  const mentions: Mention<string, unknown>[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, line] of lines.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (isMention(value)) mentions.push(value);
    else
      refused.push({ line: index + 1, reason: value === undefined ? 'not-json' : 'not-a-mention' });
  }
  return { mentions, refused };
}
