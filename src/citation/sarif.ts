import type { Edit, Finding } from './finding.js';
import { lintRules, ruleIds } from './lint-rules.js';
import { countUpTo } from './places.js';

/** The text that findings are of, for {@link toSarif}. */
export interface SarifArtifact {
  /** Where the text is kept, as a relative path or an address. */
  readonly uri: string;
  /** The text itself, for lines and columns. */
  readonly text: string;
}

/** A region of a text as SARIF has it: lines and columns from 1, offsets from 0, in UTF-16 units. */
export interface SarifRegion {
  /** The first line. */
  readonly startLine: number;
  /** The first column. */
  readonly startColumn: number;
  /** The last line. */
  readonly endLine: number;
  /** The column after the last. */
  readonly endColumn: number;
  /** Where it begins in the whole text. */
  readonly charOffset: number;
  /** How long it is. */
  readonly charLength: number;
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

/** Where each line of a text begins. A line ends as SARIF has it: `\\n`, or `\\r\\n`. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return starts;
}

/** An address in the letters that one may have: a path of a file need not be one. */
function addressOf(uri: string): string {
  const path = uri.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURI(path).replace(/%25(?=[0-9A-F]{2})/gi, '%');
}

/**
 * Findings as a log of SARIF 2.1.0, which code hosts and editors read.
 *
 * @param findings - what `lintReferences` gave
 * @param artifact - the text that they are of, and where it is kept; letters that an address may not
 *   have are percent-encoded
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
  const placeOf = (offset: number): readonly [line: number, column: number] => {
    const line = countUpTo(starts.length, (index) => starts[index] ?? 0, offset);
    return [line, offset - (starts[line - 1] ?? 0) + 1];
  };
  const regionOf = ({ start, end }: Pick<Edit, 'start' | 'end'>): SarifRegion => {
    const [startLine, startColumn] = placeOf(start);
    const [endLine, endColumn] = placeOf(end);
    const charLength = end - start;
    return { startLine, startColumn, endLine, endColumn, charOffset: start, charLength };
  };
  const artifactLocation = { uri: addressOf(uri) };
  const fixOf = (fix: Edit) => {
    const insertedContent = { text: fix.text };
    const replacements = [{ deletedRegion: regionOf(fix), insertedContent }];
    const description = { text: `Write ${fix.text}` };
    return { description, artifactChanges: [{ artifactLocation, replacements }] };
  };
  const results = findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: ruleIds.indexOf(finding.code),
    level: finding.severity,
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(finding.fix && { fixes: [fixOf(finding.fix)] }),
    ...(finding.rule && { properties: { rule: finding.rule } }),
  }));
  const rules = ruleIds.map((id) => {
    const { name, short, help, level } = lintRules[id];
    const shortDescription = { text: short };
    return { id, name, shortDescription, help: { text: help }, defaultConfiguration: { level } };
  });
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'vn-party-model', rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}
