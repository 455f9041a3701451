import { useEffect, useRef, useState } from 'preact/hooks';
import type { MentionKind, MentionOf } from 'vn-party-model/find';
import type { Day } from 'vn-party-model/text';
import { useSay } from '../page/language.js';
import { kinds } from './kinds.js';
import { MentionFacts } from './mention-facts.js';
import { charactersIn, type Place } from './places.js';

interface Props {
  /** Every mention of the text. */
  readonly all: readonly MentionOf<MentionKind>[];
  /** Those of the kinds that are shown. */
  readonly mentions: readonly MentionOf<MentionKind>[];
  readonly placeOf: ReadonlyMap<string, Place | undefined>;
  readonly day: Day | undefined;
  readonly chosen: string | undefined;
  /** The one that was chosen in the text: the focus goes there. */
  readonly sought: { readonly id: string } | undefined;
  readonly setChosen: (id: string | undefined) => void;
}

const portion = 100;

/** The mentions one below the other, each with its value, its place, and what the tables say. */
export function MentionList({ all, mentions, placeOf, day, chosen, sought, setChosen }: Props) {
  const say = useSay();
  const [count, setCount] = useState(portion);
  const [isJson, setJson] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!sought) return;
    const place = mentions.findIndex(({ id }) => id === sought.id);
    if (place < count) list.current?.children[place]?.querySelector('button')?.focus();
    else setCount(Math.ceil((place + 1) / portion) * portion);
  }, [sought, mentions, count]);

  return (
    <section class="card" aria-labelledby="list-title">
      <h2 id="list-title">{say('Danh sách', 'List')}</h2>
      <p role="status" class="quiet">
        {say(`${all.length} viện dẫn`, all.length === 1 ? '1 mention' : `${all.length} mentions`)}
        {mentions.length < all.length &&
          say(`, đang hiện ${mentions.length}`, `, ${mentions.length} shown`)}
      </p>
      {all.length === 0 && (
        <p>
          {say(
            'Không thấy viện dẫn nào. Thử dán một đoạn có số, ký hiệu như 15-NQ/TU.',
            'Nothing was found. Try a passage that cites a code such as 15-NQ/TU.',
          )}
        </p>
      )}
      <ol class="mentions" ref={list}>
        {mentions.slice(0, count).map((mention) => {
          const isOpen = mention.id === chosen;
          return (
            <li key={mention.id} id={mention.id} data-kind={mention.kind}>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setChosen(isOpen ? undefined : mention.id)}
              >
                <span class="kind-name">{say(kinds[mention.kind].vi, kinds[mention.kind].en)}</span>
                <span class="said" lang="vi">
                  {mention.text}
                </span>
                <Value value={mention.value} />
                <Where mention={mention} place={placeOf.get(mention.id)} />
              </button>
              {isOpen && <MentionFacts mention={mention} day={day} />}
            </li>
          );
        })}
      </ol>
      {count < mentions.length && (
        <button type="button" onClick={() => setCount(count + portion)}>
          {say(
            `Hiện thêm (còn ${mentions.length - count})`,
            `Show more (${mentions.length - count} left)`,
          )}
        </button>
      )}
      <details onToggle={({ currentTarget }) => setJson(currentTarget.open)}>
        <summary>{say('Như thư viện trả về (JSON)', 'As the library gives it (JSON)')}</summary>
        {isJson && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          <pre class="json" lang="vi" translate={false} tabIndex={0}>
            {JSON.stringify(all, null, 1)}
          </pre>
        )}
      </details>
    </section>
  );
}

/** A value as the library has it, by its fields. */
function Value({ value }: { value: object }) {
  return (
    <span class="value" lang="en" translate={false}>
      {Object.entries(value).map(([name, field]) => (
        <span key={name}>
          <i>{name}</i> {String(field)}
        </span>
      ))}
    </span>
  );
}

/** Where it stands: as a reader counts, and as programs do. */
function Where({ mention, place }: { mention: MentionOf<MentionKind>; place: Place | undefined }) {
  const say = useSay();
  const { start, end, text } = mention;
  if (!place) return null;
  const { line, character } = place;
  const length = charactersIn(text);
  return (
    <span class="where">
      {say(
        `dòng ${line}, ký tự ${character}, dài ${length}`,
        `line ${line}, character ${character}, length ${length}`,
      )}{' '}
      <span class="units">
        UTF-16 {start}–{end}
      </span>
    </span>
  );
}
