import { type Fact, sources } from 'vn-party-model/lite';
import type { Day } from 'vn-party-model/text';
import { dayWords } from './day.js';
import { In, useSay } from './language.js';

const kinds = {
  primary: { vi: 'đã đọc toàn văn', en: 'text read' },
  secondary: { vi: 'qua bản lược thuật', en: 'by digests' },
  observed: { vi: 'thấy trong thực tế', en: 'seen in use' },
} as const;

// Titles of documents are Vietnamese; what we say of other sources is English.
const english = /\b(?:of|on|that|as|copies)\b/;

/** On whose word a row stands, and when it holds. */
export function SourceLine({ fact }: { fact: Fact }) {
  const say = useSay();
  const { code, title, kind } = sources[fact.source];
  return (
    <span class="source">
      <span>{say('Nguồn', 'Source')}: </span>
      {code && <b class="code">{code}</b>}{' '}
      {title.split(/(?=, as others)/).map((part) => (
        <In key={part} lang={english.test(part) ? 'en' : 'vi'}>
          {part}
        </In>
      ))}
      {fact.clause && (
        <>
          , <In lang="vi">{clauseOf(fact.clause)}</In>
        </>
      )}{' '}
      ({say(kinds[kind].vi, kinds[kind].en)})<Days {...fact} />
    </span>
  );
}

const clauseOf = (clause: string): string => (/^\d/.test(clause) ? `điểm ${clause}` : clause);

function Days({ since, until }: Pick<Fact, 'since' | 'until'>) {
  const say = useSay();
  const written = (day: Day): string => say(dayWords(day).vi, dayWords(day).en);
  if (!since && !until) return null;
  return (
    <>
      {' · '}
      {since && `${say('từ', 'from')} ${written(since)}`}
      {since && until && ' '}
      {until && `${say('đến trước', 'until before')} ${written(until)}`}
    </>
  );
}
