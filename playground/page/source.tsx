import { type Fact, sources } from 'vn-party-model/lite';
import { In, useSay } from './language.js';

const kinds = {
  primary: { vi: 'đã đọc toàn văn', en: 'text read' },
  secondary: { vi: 'qua bản lược thuật', en: 'by digests' },
  observed: { vi: 'thấy trong thực tế', en: 'seen in use' },
} as const;

/** On whose word a row stands, and when it holds. */
export function SourceLine({ fact }: { fact: Fact }) {
  const say = useSay();
  const { code, title, kind } = sources[fact.source];
  return (
    <span class="source">
      <span>{say('Nguồn', 'Source')}: </span>
      {code && <b class="code">{code}</b>} <In lang="vi">{title}</In>
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
  if (!since && !until) return null;
  return (
    <>
      {' · '}
      {since && `${say('từ', 'from')} ${since}`}
      {since && until && ' '}
      {until && `${say('đến trước', 'until before')} ${until}`}
    </>
  );
}
