/** A mark of a passage, or a mention reported for it. */
export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly optional?: true;
}

/** A passage with every mention marked, one line of a JSON Lines file. */
export interface Passage {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly mentions: readonly Mark[];
}

/** What became of a required mark, or of a report that no mark bears out. */
export interface Outcome {
  readonly passage: Passage;
  readonly what: 'right' | 'missed' | 'false';
  /** The mark; for a false alarm the report. */
  readonly mention: Mark;
  /** The report in the place of a mark, right or wrong in its value. */
  readonly reported?: Mark;
}

/** How the mentions of one row were found. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
  /** Marks in whose place something of the kind was reported. */
  placed: number;
  /** Right ones of a kind with levels, and those whose level is right too. */
  levelled: number;
  levelRight: number;
}

const elsewhere: Readonly<Record<string, string>> = { resolved: 'code', resolvedTerm: 'term' };

function agrees(marked: Mark, reported: Mark): boolean {
  return Object.entries(marked.value).every(([key, value]) => {
    if (key === 'level' && marked.kind === 'organization') return true;
    if (key === 'code' && marked.value['scheme'] === 'other') return true;
    const said = reported.value[key];
    const own = elsewhere[key];
    if (own !== undefined) return said === value || reported.value[own] === value;
    for (const [from, to] of Object.entries(elsewhere)) {
      if (to === key && marked.value[from] !== undefined && said === marked.value[from])
        return true;
    }
    return said === value || (said === undefined && value === null);
  });
}

const overlaps = (one: Mark, other: Mark): boolean =>
  one.kind === other.kind && one.start < other.end && other.start < one.end;

/**
 * Matches each mark with at most one report that overlaps it and says the same. Optional marks
 * are neither misses nor false alarms.
 */
export function outcomesOf(passage: Passage, reports: readonly Mark[]): Outcome[] {
  const free = new Set(reports);
  const outcomes: Outcome[] = [];
  for (const mention of passage.mentions.filter((mark) => !mark.optional)) {
    const near = [...free].filter((report) => overlaps(mention, report));
    const reported = near.find((report) => agrees(mention, report));
    if (reported) free.delete(reported);
    const [other = reported] = near;
    const what = reported ? 'right' : 'missed';
    const place = reported ?? other;
    outcomes.push({ passage, what, mention, ...(place && { reported: place }) });
  }
  const optional = passage.mentions.filter((mark) => mark.optional);
  for (const mention of free) {
    if (optional.some((mark) => overlaps(mark, mention))) continue;
    outcomes.push({ passage, what: 'false', mention });
  }
  return outcomes;
}

/** Counts the outcomes of each row; `rowOf` may leave one out. */
export function scoresBy(
  outcomes: readonly Outcome[],
  rowOf: (outcome: Outcome) => string | undefined,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const outcome of outcomes) {
    const row = rowOf(outcome);
    if (row === undefined) continue;
    const none = { right: 0, missed: 0, wrong: 0, placed: 0, levelled: 0, levelRight: 0 };
    const score = scores.get(row) ?? none;
    scores.set(row, score);
    score[outcome.what === 'false' ? 'wrong' : outcome.what]++;
    if (outcome.reported) score.placed++;
    const level = outcome.mention.value['level'];
    if (outcome.mention.kind !== 'organization' || outcome.what !== 'right') continue;
    score.levelled++;
    if (outcome.reported?.value['level'] === level) score.levelRight++;
  }
  return scores;
}

/** The rates of a row, each from 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How often the value is right where something of the kind was found. */
  readonly value: number;
  /** How often the level of an organisation is right where its body is. */
  readonly level: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall, their harmonic mean and the rest; 1 where there was nothing to find. */
export function ratesOf({ right, missed, wrong, placed, levelled, levelRight }: Score): Rates {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, value: share(right, placed), level: share(levelRight, levelled) };
}
