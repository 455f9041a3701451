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

/** How the mentions of one kind were found. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** A mark that nothing reported, or a report that no mark bears out. */
export interface Fault {
  readonly passage: string;
  readonly what: 'missed' | 'false';
  readonly mention: Mark;
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

/** Matches each mark with at most one report that overlaps it and says the same. */
export function scorePassage(
  passage: Passage,
  reported: readonly Mark[],
  scores: Map<string, Score>,
): Fault[] {
  const free = new Set(reported);
  const faults: Fault[] = [];
  const scoreOf = (kind: string): Score => {
    const score = scores.get(kind) ?? { right: 0, missed: 0, wrong: 0 };
    scores.set(kind, score);
    return score;
  };
  const overlaps = (one: Mark, other: Mark): boolean =>
    one.kind === other.kind && one.start < other.end && other.start < one.end;
  const required = passage.mentions.filter((mark) => !mark.optional);
  for (const mark of required) {
    const match = [...free].find((report) => overlaps(mark, report) && agrees(mark, report));
    if (match) {
      free.delete(match);
      scoreOf(mark.kind).right++;
    } else {
      scoreOf(mark.kind).missed++;
      faults.push({ passage: passage.id, what: 'missed', mention: mark });
    }
  }
  const optional = passage.mentions.filter((mark) => mark.optional);
  for (const report of free) {
    if (optional.some((mark) => overlaps(mark, report))) continue;
    scoreOf(report.kind).wrong++;
    faults.push({ passage: passage.id, what: 'false', mention: report });
  }
  return faults;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find. */
export function ratesOf({ right, missed, wrong }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
