import { type Baseline, baselineReports, baselines } from './baselines.js';
import { formOf, forms, sourceTypeOf } from './form.js';
import {
  type Mark,
  type Outcome,
  outcomesOf,
  type Passage,
  type Score,
  scoresBy,
} from './score.js';

/** The kinds of mention that are scored. */
const kinds = [
  'document',
  'plenum-resolution',
  'plenum',
  'congress',
  'term',
  'period',
  'rating',
  'organization',
  'post',
] as const;

/** One table of figures: a title, and a score for each row. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly [row: string, score: Score])[];
}

/** What finds mentions in a text. */
export type Finder = (text: string) => readonly Mark[];

/** The passage with State documents and those of others neither wanted nor blamed. */
const ofParty = (passage: Passage): Passage => ({
  ...passage,
  mentions: passage.mentions
    .filter(({ kind }) => kind === 'document')
    .map((mark) => (mark.value['scheme'] === 'party' ? mark : { ...mark, optional: true })),
});

const isParty = ({ kind, value }: Mark): boolean =>
  kind === 'document' && value['scheme'] === 'party';

function ordered(
  title: string,
  names: readonly string[],
  scores: ReadonlyMap<string, Score>,
): Table {
  const known = names.filter((name) => scores.has(name));
  const others = [...scores.keys()].filter((name) => !names.includes(name)).sort();
  return {
    title,
    rows: [...known, ...others].map((name) => [name, scores.get(name) as Score] as const),
  };
}

/** What became of every mark and every report of the passages. */
export function outcomesIn(passages: readonly Passage[], finder: Finder): Outcome[] {
  return passages.flatMap((passage) => outcomesOf(passage, finder(passage.text)));
}

/** The figures of a finder on passages: by kind, by form, by source, and beside plain regexes. */
export function tablesOf(passages: readonly Passage[], finder: Finder): Table[] {
  const reports = new Map(passages.map(({ text }) => [text, finder(text)]));
  const again: Finder = (text) => reports.get(text) ?? [];
  const outcomes = outcomesIn(passages, again);
  const form = ({ passage, what, mention }: Outcome): string => {
    const all = what === 'false' ? again(passage.text) : passage.mentions;
    return formOf(passage.text, mention, all);
  };
  const names = Object.keys(forms);
  const isDocument = ({ mention }: Outcome): boolean => mention.kind === 'document';
  const party = passages.map(ofParty);
  const scored = (name: string, of: Finder): readonly [string, Score][] => [
    ...scoresBy(outcomesIn(party, of), () => name),
  ];
  return [
    ordered(
      'by kind',
      kinds,
      scoresBy(outcomes, ({ mention }) => mention.kind),
    ),
    ordered(
      'documents by form',
      names,
      scoresBy(outcomes, (one) => (isDocument(one) ? form(one) : undefined)),
    ),
    ordered(
      'the other eight kinds by form',
      names,
      scoresBy(outcomes, (one) => (isDocument(one) ? undefined : form(one))),
    ),
    ordered(
      'by source',
      [],
      scoresBy(outcomes, ({ passage }) => sourceTypeOf(passage.source)),
    ),
    {
      title: 'Party documents, beside plain regexes',
      rows: [
        ...scored('vn-party-model', (text) => again(text).filter(isParty)),
        ...baselines.flatMap((one: Baseline) =>
          scored(one.name, (text) => baselineReports(one, text)),
        ),
      ],
    },
  ];
}
