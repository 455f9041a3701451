import { compiled } from '../text/once.js';
import type { NamedRatingLevel } from './levels.js';

const quote = '["“”\'‘’«»]';

/** The words of a level in folded text: what they name, and how far they reach. */
export interface LevelWords {
  /** The level that is named. */
  readonly level: NamedRatingLevel;
  /** Where the words begin. */
  readonly start: number;
  /** Where they end, with `trở lên`. */
  readonly end: number;
  /** Does `trở lên` follow? */
  readonly atLeast: boolean;
  /** Does `tiêu biểu` follow without a comma? */
  readonly exemplary: boolean;
  /** Are the words cut short: no `nhiệm vụ`? */
  readonly isShort: boolean;
  /** Does `đủ tư cách` stand before them, or `vi phạm tư cách`? */
  readonly ofMember: boolean;
  /** An abbreviation, which means nothing else. */
  readonly isLetters: boolean;
}

const degree = '(xuất +sắc|tốt)';
const ofMember = '(?:đủ +tư +cách *,? *(?:và +)?|vi +phạm +tư +cách *(?:,|hoặc|và|/)? *)';
const notDone = '(không +)';
const taskWords = '(?: *,? *(?:chức +trách *, *)?(nhiệm +vụ|nv))';
const word = '(?![0-9a-zà-ỹđ])';

// One alternation for each thing that the words may be: completion, a degree that goes on from
// one (`hoàn thành tốt và xuất sắc nhiệm vụ`), clean and strong, weak, letters.
const completion = `(${ofMember})?${notDone}?(hoàn +thành)(?: *,? +${degree}(?![a-zà-ỹđ]))?(?:${taskWords}${word})?`;
const continued = `(?<=hoàn +thành +(?:xuất +sắc|tốt) *(?:,|và|hoặc|hay|/) *)${degree} +nhiệm +vụ${word}`;
const clean = `(?:${ofMember})?(trong +sạch) *,? *(?:và +)?vững +mạnh${word}`;
const weak = `(yếu +kém)${word}`;
const letters = `(k?ht(?:xs|t)? *(?:nv|nhiệm +vụ)|tsvm)${word}`;
const anyWords = /* @__PURE__ */ compiled(
  () => `(?<![0-9a-zà-ỹđ])(?:${completion}|${continued}|${clean}|${weak}|${letters})`,
  'g',
);

const tail = /* @__PURE__ */ compiled(
  () => `^( *${quote})?( +tiêu +biểu| *, *tiêu +biểu${word})?( *${quote})?`,
);
const orBetter = /* @__PURE__ */ compiled(() => `^ *${quote}? *(trở +lên)${word}`);

const levelOfDegree = (words: string | undefined): NamedRatingLevel =>
  words === undefined ? 'completed' : words.startsWith('x') ? 'excellent' : 'good';

const levelOfLetters = (words: string): NamedRatingLevel => {
  if (words.startsWith('k')) return 'not-completed';
  if (words.startsWith('ts')) return 'clean-strong';
  if (words.startsWith('htx')) return 'excellent';
  return words.startsWith('htt') ? 'good' : 'completed';
};

/** Every place in folded text where the words of a level stand, rated or not. */
export function levelWordsIn(folded: string): LevelWords[] {
  const found: LevelWords[] = [];
  const pattern = anyWords();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const [words, member, not, done, graded, tasks, more, isClean, isWeak, short] = match;
    const start = match.index;
    const plainEnd = start + words.length;
    const level: NamedRatingLevel = done
      ? not
        ? 'not-completed'
        : levelOfDegree(graded)
      : more
        ? levelOfDegree(more)
        : isClean
          ? 'clean-strong'
          : isWeak
            ? 'weak'
            : levelOfLetters(short ?? '');
    if (not && graded) continue;
    const after = folded.slice(plainEnd, plainEnd + 40);
    const [, closing = '', title = ''] = tail().exec(after) ?? [];
    const counted = level === 'clean-strong' && title !== '';
    const titled = counted ? plainEnd + closing.length + title.length : plainEnd;
    const better = orBetter().exec(folded.slice(titled, titled + 24));
    found.push({
      level: counted ? 'clean-strong-exemplary' : level,
      start,
      end: better ? titled + better[0].length : titled,
      atLeast: better !== null,
      exemplary: title !== '' && !title.includes(','),
      isShort: done !== undefined && tasks === undefined,
      ofMember: member !== undefined,
      isLetters: short !== undefined,
    });
  }
  return found;
}
