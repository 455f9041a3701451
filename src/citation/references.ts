import type { Day } from '../text/day.js';
import type { CitedMention } from './antecedents.js';
import { citedMentions } from './resolve-within.js';

/** One document that a text cites, wherever it does. */
export interface TextReference {
  /** What it is called: its code, or the plenum, such as `plenum 4/12`. */
  readonly code: string;
  /** The day it was issued, where the text says it. */
  readonly issuedOn?: Day;
  /** Every place that cites it, in reading order. */
  readonly mentions: readonly CitedMention[];
}

function nameOf({ kind, value }: CitedMention): string {
  if (kind === 'document') return value.resolved ?? value.code;
  const session = value.session === undefined ? '' : ` (${value.session})`;
  return `plenum ${value.plenum}${session}/${value.term ?? '?'}`;
}

/** The documents that a text cites; one code with two days is two documents. @internal */
export function referencesOf(text: string): readonly TextReference[] {
  const byName = new Map<string, Map<Day | '', CitedMention[]>>();
  for (const mention of citedMentions(text)) {
    const day = mention.kind === 'document' ? (mention.value.issuedOn ?? '') : '';
    const days = byName.get(nameOf(mention)) ?? new Map<Day | '', CitedMention[]>();
    const same = days.get(day);
    if (same) same.push(mention);
    else days.set(day, [mention]);
    byName.set(nameOf(mention), days);
  }
  return [...byName].flatMap(([code, days]) => {
    const dayless = days.get('') ?? [];
    const dated = [...days].filter((entry): entry is [Day, CitedMention[]] => entry[0] !== '');
    const [only, another] = dated;
    // Where all that have a day agree, the others mean the same.
    if (only === undefined) return [{ code, mentions: dayless }];
    if (another === undefined) {
      const mentions = [...dayless, ...only[1]].sort((one, other) => one.start - other.start);
      return [{ code, issuedOn: only[0], mentions }];
    }
    return [
      ...dated.map(([issuedOn, mentions]) => ({ code, issuedOn, mentions })),
      ...(dayless.length > 0 ? [{ code, mentions: dayless }] : []),
    ];
  });
}
