import type { Finding, FindingCode } from './finding.js';

/** The text that findings are of, for {@link toSarif}. */
export interface SarifArtifact {
  /** Where the text is kept, as a relative path or an address. */
  readonly uri: string;
  /** The text itself, for lines and columns. */
  readonly text: string;
}

/** A region of a text as SARIF has it; columns are counted in UTF-16 units, all from 1. */
export interface SarifRegion {
  /** The first line. */
  readonly startLine: number;
  /** The first column. */
  readonly startColumn: number;
  /** The last line. */
  readonly endLine: number;
  /** The column after the last. */
  readonly endColumn: number;
}

/** A log of SARIF 2.1.0, as far as this library writes it. */
export interface SarifLog {
  /** The version of the format. */
  readonly version: '2.1.0';
  /** Where its schema is kept. */
  readonly $schema: string;
  /** The one run. */
  readonly runs: readonly unknown[];
}

const rules: Readonly<Record<FindingCode, string>> = {
  'ambiguous-letters': 'Letters of a code leave two readings.',
  'issued-later': 'A document was issued after the day of the text.',
  'issuer-not-then': 'An issuer was not on the day of the document.',
  'no-authority': 'A body may not issue such a document.',
  'no-such-day': 'The calendar has no such day.',
  spelling: 'A code is not in its canonical spelling.',
  'type-word': 'A type word is not that of the letters.',
  'wrong-day': 'A known document was issued on another day.',
  'wrong-title': 'A known document of that day is about something else.',
};

/** Where each line of a text begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return starts;
}

/** Line and column of an offset, both from 1. */
function placeOf(starts: readonly number[], offset: number): readonly [number, number] {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}

/**
 * Findings as a log of SARIF 2.1.0, which code hosts and editors read.
 *
 * @param findings - what `lintReferences` gave
 * @param artifact - the text that they are of, and where it is kept
 * @returns a plain object, to be written with `JSON.stringify`
 *
 * @example
 * ```ts
 * import { lintReferences, toSarif } from 'vn-party-model';
 *
 * const text = 'Nghị quyết 20/NQ-TU';
 * const log = toSarif(lintReferences(text), { uri: 'report.txt', text });
 * log.version; // => '2.1.0'
 * ```
 */
export function toSarif(findings: readonly Finding[], { uri, text }: SarifArtifact): SarifLog {
  const starts = lineStarts(text);
  const regionOf = ({ start, end }: { start: number; end: number }): SarifRegion => {
    const [startLine, startColumn] = placeOf(starts, start);
    const [endLine, endColumn] = placeOf(starts, end);
    return { startLine, startColumn, endLine, endColumn };
  };
  const ids = Object.keys(rules) as FindingCode[];
  const artifactLocation = { uri };
  const results = findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: ids.indexOf(finding.code),
    level: finding.severity,
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(finding.fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: regionOf(finding.fix),
                  insertedContent: { text: finding.fix.text },
                },
              ],
            },
          ],
        },
      ],
    }),
  }));
  const described = ids.map((id) => ({ id, shortDescription: { text: rules[id] } }));
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'vn-party-model', rules: described } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}
