/** A bug to plant: a small edit, and the tests that should catch it. */
export interface Bug {
  /** What kind of mistake it is. */
  readonly kind: string;
  readonly file: string;
  /** What stands there once, and once only. */
  readonly find: string;
  readonly replace: string;
  /** Beginnings of the paths of tests; none where the checker of patterns should catch it. */
  readonly tests: readonly string[];
}

/** Mistakes as people make them, some in every concept. */
export const bugs: readonly Bug[] = [
  {
    kind: 'a shifted date',
    file: 'src/organization/regimes.ts',
    find: "export const communesAboveBase = '2025-07-01';",
    replace: "export const communesAboveBase = '2025-07-02';",
    tests: ['tests/organization/regimes', 'tests/organization/levels'],
  },
  {
    kind: 'a shifted date of one province',
    file: 'src/organization/provinces-after.ts',
    find: "'75': { since: '2026-04-30'",
    replace: "'75': { since: '2026-05-30'",
    tests: ['tests/organization/provinces', 'tests/fact/tables'],
  },
  {
    kind: 'a shifted closing day of a congress',
    file: 'src/term/congresses.ts',
    find: "['2016-01-20', '2016-01-28']",
    replace: "['2016-01-20', '2016-01-27']",
    tests: ['tests/term/terms-on', 'tests/meta/every-day'],
  },
  {
    kind: 'the last day counted in',
    file: 'src/fact/fact.ts',
    find: 'day < fact.until',
    replace: 'day <= fact.until',
    tests: ['tests/fact/fact', 'tests/meta/every-day'],
  },
  {
    kind: 'a swapped level',
    file: 'src/rating/schemes.ts',
    find: "['clean-strong'], ['good'], ['completed'], ['weak']",
    replace: "['clean-strong'], ['completed'], ['good'], ['weak']",
    tests: ['tests/rating/schemes', 'tests/rating/rating.test'],
  },
  {
    kind: 'a swapped level of the hierarchy',
    file: 'src/organization/hierarchy.ts',
    find: "base: ['section', 'cell'],",
    replace: "base: ['cell', 'group'],",
    tests: ['tests/organization/hierarchy.test', 'tests/meta/every-level'],
  },
  {
    kind: 'a dropped anchor',
    file: 'src/text/notation.ts',
    find: "piece.pattern).join('')}$`;",
    replace: "piece.pattern).join('')}`;",
    tests: ['tests/text/notation', 'tests/document/code-schema'],
  },
  {
    kind: 'a dropped anchor of the finder',
    file: 'src/term/period-mentions.ts',
    find: "wordAnchors('giai đ', ",
    replace: 'wordAnchors(',
    tests: ['tests/term/period-mentions', 'tests/meta/frames'],
  },
  {
    kind: 'a widened pattern',
    file: 'src/document/code-shape.ts',
    find: "'(0[1-9]|[1-9]\\\\d{1,4})'",
    replace: "'(\\\\d{1,5})'",
    tests: ['tests/document/code-notation', 'tests/document/code-schema'],
  },
  {
    kind: 'a pattern that takes no end of time',
    file: 'src/rating/points.ts',
    find: '/^(\\d{1,9})(?:',
    replace: '/^(\\d{1,9})*(?:',
    tests: [],
  },
  {
    kind: 'a quota off by one',
    file: 'src/rating/quota.ts',
    find: 'BigInt(percent)) / 100n);',
    replace: 'BigInt(percent) + 99n) / 100n);',
    tests: ['tests/rating/quota', 'tests/meta/every-rating'],
  },
  {
    kind: 'a limit of points off by one',
    file: 'src/rating/points.ts',
    find: 'compareTo(given, band.from) >= 0',
    replace: 'compareTo(given, band.from) > 0',
    tests: ['tests/rating/points'],
  },
  {
    kind: 'a lost alternative in the grammar',
    file: 'src/document/code-shape.ts',
    find: '(?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}',
    replace: '(?:[A-ZĐ]{2,12}',
    tests: ['tests/document/code-notation', 'tests/meta/every-document'],
  },
  {
    kind: 'a lost word of the grammar',
    file: 'src/document/type-codes.ts',
    find: "  'kết luận': 'KL',\n",
    replace: '',
    tests: ['tests/document/type-words', 'tests/meta/frames'],
  },
  {
    kind: 'a broken offset',
    file: 'src/text/pass.ts',
    find: 'freeze({ start: base + start, end: base + end })',
    replace: 'freeze({ start, end: base + end })',
    tests: ['tests/text/mentions-in'],
  },
  {
    kind: 'a broken offset in HTML',
    file: 'src/html/to-source.ts',
    find: 'segment.sourceStart + offset - segment.start',
    replace: 'segment.sourceStart + offset',
    tests: ['tests/html/to-source', 'tests/html/find-in-html'],
  },
  {
    kind: 'a broken place of a refusal',
    file: 'src/text/notation.ts',
    find: '    at = piece.lastIndex;',
    replace: '    at = piece.lastIndex + 1;',
    tests: ['tests/text/notation', 'tests/document/code-schema'],
  },
  {
    kind: 'a list of repairs lost',
    file: 'src/document/code-repair.ts',
    find: 'if (piece !== written) repairs.push(',
    replace: "if (piece !== written && why !== 'case') repairs.push(",
    tests: ['tests/document/code-repair'],
  },
  {
    kind: 'a result that can be changed',
    file: 'src/text/pass.ts',
    find: '  const value = freeze(said.value);',
    replace: '  const value = said.value;',
    tests: ['tests/text/pass', 'tests/find/find'],
  },
  {
    kind: 'a sign that is not escaped',
    file: 'src/annotate/html-markup.ts',
    find: 'text.replace(/[&<>"\']/g',
    replace: 'text.replace(/[&<>"]/g',
    tests: ['tests/annotate/html-markup'],
  },
  {
    kind: 'a gap that is overlooked',
    file: 'src/document/register-check.ts',
    find: 'if (number > from) {',
    replace: 'if (number > from + 1) {',
    tests: ['tests/document/register-check'],
  },
  {
    kind: 'a guess where two fit',
    file: 'src/citation/resolve-within.ts',
    find: 'return one && !another && !mayBeOther(one)',
    replace: 'return one && !mayBeOther(one)',
    tests: ['tests/citation/resolve-within', 'tests/citation/in-scope'],
  },
  {
    kind: 'a later document cited',
    file: 'src/registry/resolve.ts',
    find: 'return issuedOn < day;',
    replace: 'return issuedOn > day;',
    tests: ['tests/registry/resolve'],
  },
  {
    kind: 'letters outside the Party taken for its own',
    file: 'src/document/issuer-fold.ts',
    find: "standing === 'known' || standing === 'named' || standing === 'likely'",
    replace: "standing !== 'state'",
    tests: ['tests/document/issuer-fold', 'tests/document/code-repair'],
  },
  {
    kind: 'a look-alike of Đ forgotten',
    file: 'src/text/fold.ts',
    find: 'const crossedD = /[\\u00d0\\u0189]/g;',
    replace: 'const crossedD = /[\\u0189]/g;',
    tests: ['tests/text/fold', 'tests/document/code-repair'],
  },
  {
    kind: 'a schema that is wider than its notation',
    file: 'src/document/code-schema.ts',
    find: '.max(99999)',
    replace: '.max(999999)',
    tests: ['tests/document/code-schema'],
  },
];
