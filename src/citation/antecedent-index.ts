import { type Antecedent, baseType } from './antecedents.js';
import { countUpTo } from './places.js';

/** How many antecedents of a word are looked back over. */
const lookBack = 50;

/** Antecedents by what words ask for, in reading order. */
export type AntecedentIndex = ReadonlyMap<string, readonly Antecedent[]>;

function indexOf(
  antecedents: readonly Antecedent[],
  namesOf: (antecedent: Antecedent) => readonly string[],
): AntecedentIndex {
  const index = new Map<string, Antecedent[]>();
  for (const antecedent of antecedents) {
    for (const name of namesOf(antecedent)) {
      const same = index.get(name);
      if (same) same.push(antecedent);
      else index.set(name, [antecedent]);
    }
  }
  return index;
}

/** The first mention of each document: with a number it stands for all the others. */
function firstOfEach(antecedents: readonly Antecedent[]): readonly Antecedent[] {
  const seen = new Set<string>();
  return antecedents.filter(({ key, words }) => {
    const id = `${key}\n${words.join('\n')}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** By type word: `nghị quyết`. @internal */
export function byWord(antecedents: readonly Antecedent[]): AntecedentIndex {
  return indexOf(antecedents, ({ words }) => words);
}

/** By type word and number: `nghị quyết 15`. @internal */
export function byWordAndNumber(antecedents: readonly Antecedent[]): AntecedentIndex {
  return indexOf(firstOfEach(antecedents), ({ words, mention }) =>
    mention.kind === 'document' ? words.map((word) => `${word} ${mention.value.number}`) : [],
  );
}

/** By letters and number, those that are given in full: `NQ 15`. @internal */
export function byTypeAndNumber(antecedents: readonly Antecedent[]): AntecedentIndex {
  return indexOf(firstOfEach(antecedents), ({ mention }) =>
    mention.kind === 'document' && !mention.value.code.endsWith('?')
      ? [`${baseType(mention.value.type)} ${mention.value.number}`]
      : [],
  );
}

/** The last antecedents of a name that end before a place. @internal */
export function lastBefore(
  index: AntecedentIndex,
  name: string,
  at: number,
): readonly Antecedent[] {
  const all = index.get(name) ?? [];
  const count = countUpTo(all.length, (index) => all[index]?.mention.end ?? 0, at);
  return all.slice(Math.max(0, count - lookBack), count);
}
