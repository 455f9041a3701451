import type { DocumentMention } from '../document/document-mentions.js';
import { typeWords } from '../document/type-codes.js';
import type { PlenumResolutionMention } from '../term/plenum-resolution.js';
import type { Day } from '../text/day.js';
import { foldStretch } from '../text/fold.js';
import type { Mention } from '../text/mention.js';

/** What a repeat may go back to: a numbered document, or the resolution of a plenum. */
export type CitedMention =
  | Mention<'document', DocumentMention>
  | Mention<'plenum-resolution', PlenumResolutionMention>;

/** A mention that a text may go back to. */
export interface Antecedent {
  readonly mention: CitedMention;
  /** Equal for two mentions that may be the same document, within one text. */
  readonly key: string;
  /** The type words that it goes by. */
  readonly words: readonly string[];
}

const leadWords = /^([^\d"“(]{2,60}?) *(?:s(?:ố|o) *[:.]? *)?$/;
const wordsOfType = new Map<string, string[]>();
for (const [word, type] of Object.entries(typeWords)) {
  wordsOfType.set(type, [...(wordsOfType.get(type) ?? []), word]);
}
const baseTypes: ReadonlyMap<string, string> = new Map([
  ['QĐi', 'QĐ'],
  ['QĐNS', 'QĐ'],
  ['CTHĐ', 'CTr'],
  ['KHHĐ', 'KH'],
]);

/** The letters of the type that a compound one goes by. */
export const baseType = (type = ''): string => baseTypes.get(type) ?? type;

/** The type word that a mention begins with, or nothing where it begins with its number. */
function ownWord({ text }: CitedMention): string | undefined {
  const digit = text.search(/[0-9\uff10-\uff19]/);
  const lead = leadWords.exec(foldStretch(text, 0, Math.min(digit, 90)).text.trim())?.[1];
  const word = lead?.split(/ +/).slice(0, 2).join(' ');
  return word?.replace(/^luật .*/, 'luật');
}

/** The words of a type's letters, where the mention itself has none. */
function wordsOfLetters(type: string | undefined): readonly string[] {
  return wordsOfType.get(baseType(type)) ?? [];
}

const typeIn = /[-/]([A-ZĐ]+r?)[-/]/;

/**
 * Tells documents of one code apart by their days, as far as the text has said them: the first day
 * goes by the code alone, as do mentions without a day until another day comes.
 */
function keyMaker(): (code: string, day: Day | undefined) => string {
  const firstDays = new Map<string, Day>();
  const hasSeveral = new Set<string>();
  return (code, day) => {
    if (day === undefined) return hasSeveral.has(code) ? `${code} ?` : code;
    const first = firstDays.get(code);
    if (first === undefined) firstDays.set(code, day);
    if (first === undefined || first === day) return code;
    hasSeveral.add(code);
    return `${code} ${day}`;
  };
}

/** The mentions that name a document in full, in reading order, with what a repeat goes by. */
export function antecedentsOf(mentions: readonly CitedMention[]): readonly Antecedent[] {
  const keyOf = keyMaker();
  const found: Antecedent[] = [];
  let listed: readonly string[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'plenum-resolution') {
      const { plenum, term, session = '' } = mention.value;
      const key = `plenum ${plenum} ${session} ${term}`;
      found.push({ mention, key, words: ['nghị quyết'] });
      continue;
    }
    const { code, type, resolved, issuedOn } = mention.value;
    const word = ownWord(mention);
    const letters = wordsOfLetters(type ?? typeIn.exec(code)?.[1]);
    const words = word !== undefined ? [word] : letters.length > 0 ? letters : listed;
    listed = words;
    if (resolved === undefined) found.push({ mention, key: keyOf(code, issuedOn), words });
  }
  return found;
}

/** One antecedent of each document, the nearest first. */
export function nearestFirst(antecedents: readonly Antecedent[]): readonly Antecedent[] {
  const byKey = new Map<string, Antecedent>();
  for (const antecedent of [...antecedents].reverse()) {
    if (!byKey.has(antecedent.key)) byKey.set(antecedent.key, antecedent);
  }
  return [...byKey.values()];
}
