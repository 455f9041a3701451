/** Speeds as ratios in one run; `npm run bench -- --write` puts them into docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  checkHierarchy,
  checkRegister,
  DocumentCode,
  type DocumentRegister,
  documentMentions,
  documentRegister,
  enterDocuments,
  find,
  findMentions,
  formatDocumentCode,
  parseDocumentCode,
  parseRoman,
  parseTerm,
  type RegisterEntry,
  readTerm,
  repairDocumentCode,
} from 'vn-party-model';
import { largeTree } from '../tests/support/trees.js';
import { adversaries } from './adversaries.js';
import { findingTimes } from './finding.js';
import { inTurn, leastOf } from './measure.js';
import { startTimes } from './start.js';

const codes = [
  '15-NQ/TU',
  '05-CT/TW',
  '01-CTr/TU',
  '21-ĐA/TU',
  '399-QĐ/TW',
  '36-HD/VPTW',
  '613-BC/BTCTW',
  '06-QĐi/TW',
];
const wrong = [
  '15/NQ-TU',
  'Nghị quyết',
  '30/2020/NĐ-CP',
  '15-XX/TU',
  '0-NQ/TU',
  '15-NQ',
  '',
  '15-NQ/tu',
];
const values = codes.map((code) => parseDocumentCode(code) as DocumentCode);
const bare = /^(\d+)-([A-ZĐ][A-Za-zĐ]*)\/([A-ZĐ]+)$/;

let kept: unknown;
const over = <Item>(items: readonly Item[], use: (item: Item) => unknown): (() => void) => {
  let next = 0;
  return () => {
    kept = use(items[next] as Item);
    next = (next + 1) % items.length;
  };
};

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

const one = inTurn(
  {
    bare: over(codes, (text) => {
      const match = bare.exec(text);
      return match && { number: Number(match[1]), type: match[2], issuer: match[3] };
    }),
    parse: over(codes, parseDocumentCode),
    refuse: over(wrong, parseDocumentCode),
    schema: over(codes, (text) => DocumentCode.parse(text)),
    format: over(values, (value) => formatDocumentCode(value)),
    repairClean: over(codes, repairDocumentCode),
    repairWild: over(['22/CT-TW', '01-Ctr/TU', '36 – NQ/TW'], repairDocumentCode),
  },
  20_000,
);
const floor = one['bare'] as number;
say('| one code | ns | ratio to a bare RegExp | limit |');
say('|---|---:|---:|---:|');
const limits: Record<string, [string, string]> = {
  bare: ['a bare RegExp with the same object', ''],
  parse: ['`parseDocumentCode`, valid', '1.5'],
  refuse: ['`parseDocumentCode`, refused', '0.5'],
  schema: ['`DocumentCode.parse`, valid', '1.8'],
  format: ['`formatDocumentCode`', '1.5'],
  repairClean: ['`repairDocumentCode`, nothing to mend', ''],
  repairWild: ['`repairDocumentCode`, mended', ''],
};
for (const [name, [title, limit]] of Object.entries(limits)) {
  const ns = one[name] as number;
  say(`| ${title} | ${ns.toFixed(0)} | ${(ns / floor).toFixed(2)} | ${limit} |`);
}

const termTexts = [
  'nhiệm kỳ 2020–2025',
  'khóa XIII, nhiệm kỳ 2021–2026',
  'khóa XII',
  'Quốc hội khóa XV',
  'Hội đồng nhân dân khóa X, nhiệm kỳ 2021–2026',
];
const bareTerm =
  /^(?:(Quốc hội|Hội đồng nhân dân) )?(?:khóa ([IVXLC]+))?(?:(?:, )?nhiệm kỳ (\d{4})–(\d{4}))?$/;
const termTimes = inTurn(
  {
    bare: over(termTexts, (text) => {
      const match = bareTerm.exec(text);
      if (!match) return undefined;
      const [, of, numeral, start, end] = match;
      return {
        of: of ?? 'party',
        ordinal: numeral === undefined ? undefined : parseRoman(numeral),
        start: start === undefined ? undefined : Number(start),
        end: end === undefined ? undefined : Number(end),
      };
    }),
    parse: over(termTexts, parseTerm),
    read: over(['khoá XIII nhiệm kì 2021 - 2026', 'nhiệm kỳ 2020-2025'], readTerm),
  },
  20_000,
);
say('');
say('| one term | ns | ratio to a bare RegExp | limit |');
say('|---|---:|---:|---:|');
for (const [name, title, limit] of [
  ['bare', 'a bare RegExp with the same object', ''],
  ['parse', '`parseTerm`', '2'],
  ['read', '`readTerm`', ''],
] as const) {
  const ns = termTimes[name] as number;
  say(
    `| ${title} | ${ns.toFixed(0)} | ${(ns / (termTimes['bare'] as number)).toFixed(2)} | ${limit} |`,
  );
}

say('');
for (const line of findingTimes()) say(line);

const tree = largeTree(50_000);
const checked = inTurn(
  {
    clone: () => {
      kept = structuredClone(tree);
    },
    check: () => {
      kept = checkHierarchy(tree, '2025-06-30');
    },
  },
  1,
  10,
);
say('');
say('| a tree of 50,000 organisations | ms | ratio | limit |');
say('|---|---:|---:|---:|');
for (const [name, title, limit] of [
  ['clone', '`structuredClone`', ''],
  ['check', '`checkHierarchy`', '3'],
] as const) {
  const ns = checked[name] as number;
  const ratio = ns / (checked['clone'] as number);
  say(`| ${title} | ${(ns / 1e6).toFixed(0)} | ${ratio.toFixed(2)} | ${limit} |`);
}

const entriesOf = (size: number): RegisterEntry[] =>
  Array.from({ length: size }, (_, index) => ({
    code: { number: index + 1, type: 'NQ', issuer: 'TU' } as const,
    issuedOn: '2021-01-04',
  }));
const registerOf = (size: number): DocumentRegister =>
  enterDocuments(documentRegister('TU'), entriesOf(size));
const registers = { half: registerOf(50_000), whole: registerOf(100_000) };
const registered = inTurn(
  {
    half: () => {
      kept = checkRegister(registers.half);
    },
    whole: () => {
      kept = checkRegister(registers.whole);
    },
  },
  1,
  10,
);
say('');
say('| a register of 100,000 documents | time(100,000)/time(50,000) | limit |');
say('|---|---:|---:|');
const doubled = (registered['whole'] as number) / (registered['half'] as number);
say(`| \`checkRegister\` | ${doubled.toFixed(2)} | 2.3 |`);

say('');
say('| adversarial text | time(2n)/time(n) | limit |');
say('|---|---:|---:|');
for (const [name, make] of Object.entries(adversaries)) {
  const scan = (adverse: string) => () => {
    kept = find(adverse, [documentMentions]);
  };
  // Once for the compiler, which has seen other texts so far.
  scan(make(400_000))();
  const { half, whole } = inTurn({ half: scan(make(200_000)), whole: scan(make(400_000)) }, 1, 15);
  say(`| ${name} | ${((whole as number) / (half as number)).toFixed(2)} | 2.3 |`);
}

const families: readonly string[] = JSON.parse(
  readFileSync(new URL('./found-adversaries.json', import.meta.url), 'utf8'),
);
say('');
say('| adversarial text found by search, all kinds | time(2n)/time(n) | limit |');
say('|---|---:|---:|');
for (const piece of families) {
  const whole = piece.repeat(Math.ceil(400_000 / piece.length));
  const first = whole.slice(0, 200_000);
  findMentions(whole);
  const [one, two] = leastOf(
    () => findMentions(first),
    () => findMentions(whole),
    7,
  );
  say(`| \`${JSON.stringify(piece).replaceAll('|', '\\|')}\` | ${(two / one).toFixed(2)} | 2.3 |`);
}

say('');
for (const line of startTimes()) say(line);

if (process.argv.includes('--write')) {
  const page = new URL('../docs/performance.md', import.meta.url);
  const before = readFileSync(page, 'utf8');
  const [head] = before.split('<!-- figures -->');
  writeFileSync(page, `${head}<!-- figures -->\n\n${lines.join('\n')}\n`);
}
if (kept === null) console.log('nothing kept');
