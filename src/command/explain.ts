import { classifyCode } from '../document/classify-code.js';
import { parseDocumentCode, writeDocumentCode } from '../document/code-notation.js';
import { documentTypesOf } from '../document/document-types.js';
import { issuersOf } from '../document/issuer.js';
import { asOf, type Fact } from '../fact/fact.js';
import { sources } from '../fact/sources.js';
import { knownDocuments } from '../registry/known-documents.js';
import type { Day } from '../text/day.js';
import type { Misfit } from '../text/notation.js';
import type { Call, Task } from './call.js';
import type { ExitCode } from './exit-codes.js';
import { parseRow } from './parse.js';
import { repairRow } from './repair.js';
import { rowsTo } from './rows.js';
import { textsOf } from './texts.js';

/** One thing that letters stand for: its name and the row that says so. */
export interface Meaning extends Fact {
  readonly letters: string;
  readonly name: string;
}

/** What a code means, or where it stops being one. */
export interface Explanation {
  readonly text: string;
  /** Its number, for a code. */
  readonly number?: number;
  /** What its type stands for. */
  readonly types?: readonly Meaning[];
  /** What its issuers stand for, one after another. */
  readonly issuers?: readonly Meaning[];
  /** The known documents of that code. */
  readonly known?: readonly { readonly issuedOn?: Day; readonly title?: string }[];
  /** For any other text: where it stops fitting, why, and whose code it is after all. */
  readonly misfit?: Misfit;
  readonly message?: string;
  readonly scheme?: string;
  /** The codes that it may mean. */
  readonly meant?: readonly string[];
}

const factOf = ({ since, until, source, clause }: Fact): Fact => ({
  ...(since && { since }),
  ...(until && { until }),
  source,
  ...(clause && { clause }),
});

/** Explains one text. */
export function explainText(text: string, day?: Day, lang?: 'en' | 'vi'): Explanation {
  const code = parseDocumentCode(text);
  if (code === undefined) {
    const { misfit, message } = parseRow(text, 'code', lang);
    const { code: one, candidates = one === undefined ? [] : [one] } = repairRow(text);
    const { scheme, reason } = classifyCode(text);
    return {
      text,
      ...(misfit && { misfit }),
      ...(message && { message }),
      ...(reason !== 'no-code' && { scheme }),
      meant: candidates,
    };
  }
  const types = documentTypesOf(code.type, day).map(({ type, abbreviation }) => ({
    letters: code.type,
    name: `${type.name} (${type.english})`,
    ...factOf(abbreviation),
  }));
  const issuers = (issuersOf(code.issuer, day) ?? []).flatMap(({ letters, candidates }) =>
    asOf(candidates, day).map((row) => ({ letters, name: row.name, ...factOf(row) })),
  );
  const canonical = writeDocumentCode(code);
  const known = knownDocuments
    .filter((document) => document.code === canonical)
    .map(({ issuedOn, title }) => ({ ...(issuedOn && { issuedOn }), ...(title && { title }) }));
  return { text, number: code.number, types, issuers, known };
}

const labels = {
  en: {
    number: 'number',
    types: 'type',
    issuers: 'issuer',
    known: 'known',
    none: 'not in the tables',
    since: 'since',
    until: 'until',
    meant: 'meant',
    scheme: 'scheme',
  },
  vi: {
    number: 'số',
    types: 'tên loại',
    issuers: 'cơ quan ban hành',
    known: 'văn bản đã biết',
    none: 'không có trong bảng',
    since: 'từ',
    until: 'đến',
    meant: 'có lẽ là',
    scheme: 'thuộc',
  },
} as const;

/** Writes an explanation in lines: of a text that is no code, with a caret under the place. */
export function explanationText(
  explanation: Explanation,
  { paint }: Pick<Call, 'paint'>,
  lang: 'en' | 'vi' = 'en',
): string {
  const { text, number, types = [], issuers = [], known = [] } = explanation;
  const words = labels[lang];
  const line = (label: string, said: string): string => `  ${paint('cyan', label)}: ${said}\n`;
  if (number === undefined) {
    const { misfit, message = '', scheme, meant = [] } = explanation;
    const caret = misfit ? `  ${' '.repeat([...text.slice(0, misfit.at)].length)}^\n` : '';
    const other = scheme === undefined || scheme === 'party' ? '' : line(words.scheme, scheme);
    const better = meant.length > 0 ? line(words.meant, meant.join(', ')) : '';
    return `  ${paint('bold', text)}\n${paint('red', caret)}  ${message}\n${other}${better}`;
  }
  const meaning = (label: string, letters: string, rows: readonly Meaning[]): string =>
    rows.length === 0
      ? line(label, `${letters} – ${words.none}`)
      : rows
          .map(({ letters: said, name, since, until, source, clause }) => {
            const days = [since && `${words.since} ${since}`, until && `${words.until} ${until}`];
            const written: string | undefined = (sources[source] as { code?: string }).code;
            const origin = [written ?? sources[source].title, clause].filter(Boolean).join(' § ');
            const facts = [...days, origin].filter(Boolean).join(', ');
            return line(label, `${said} – ${name} ${paint('dim', `[${facts}]`)}`);
          })
          .join('');
  const { type = '', issuer = '' } = parseDocumentCode(text) ?? {};
  const documents = known.map(({ issuedOn, title }) =>
    line(words.known, [issuedOn, title].filter(Boolean).join(' – ')),
  );
  return [
    `${paint('bold', text)}\n`,
    line(words.number, `${number}`),
    meaning(words.types, type, types),
    meaning(words.issuers, issuer, issuers),
    ...documents,
  ].join('');
}

/** Says what codes mean, or where they go wrong. */
export const explain: Task = async (call) => {
  const { values, output } = call;
  let code: ExitCode = 0;
  const rows = rowsTo<Explanation>(output, values, (row) =>
    explanationText(row, call, values.lang),
  );
  for await (const text of textsOf(call)) {
    const explanation = explainText(text, values.day, values.lang);
    if (explanation.number === undefined) code = 1;
    await rows.add(explanation);
  }
  await rows.end();
  return code;
};
