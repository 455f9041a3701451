import { useMemo, useState } from 'preact/hooks';
import type { MentionKind } from 'vn-party-model/find';
import type { Day } from 'vn-party-model/text';
import { useSay } from '../page/language.js';
import { kinds } from './kinds.js';
import { MarkedText } from './marked-text.js';
import { MentionList } from './mention-list.js';
import { sample } from './sample.js';
import { useFinding } from './use-finding.js';
import './find.css';

/** Paste a text and see what it cites. */
export function FindView() {
  const say = useSay();
  const [text, setText] = useState(sample);
  const [day, setDay] = useState('');
  const [hidden, setHidden] = useState<ReadonlySet<MentionKind>>(new Set());
  const [chosen, setChosen] = useState<string>();
  const [sought, setSought] = useState<{ readonly id: string }>();
  const finding = useFinding(day === '' ? { text } : { text, day: day as Day });
  const shown = useMemo(
    () =>
      finding === undefined || finding === 'failed'
        ? undefined
        : {
            mentions: finding.mentions.filter(({ kind }) => !hidden.has(kind)),
            placeOf: new Map(finding.mentions.map(({ id }, index) => [id, finding.places[index]])),
          },
    [finding, hidden],
  );
  const toggle = (kind: MentionKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  const choose = (id: string): void => {
    setChosen(id);
    setSought({ id });
  };

  return (
    <>
      <h1>{say('Văn bản viện dẫn những gì', 'What a text cites')}</h1>
      <div class="pair">
        <section class="card">
          <div class="bar">
            <label for="text">
              <b>{say('Văn bản', 'Text')}</b>
            </label>
            <span class="buttons">
              <button type="button" onClick={() => setText('')} disabled={text === ''}>
                {say('Xóa', 'Clear')}
              </button>
              <button type="button" onClick={() => setText(sample)} disabled={text === sample}>
                {say('Văn bản mẫu', 'Sample')}
              </button>
            </span>
          </div>
          <textarea
            id="text"
            lang="vi"
            spellcheck={false}
            rows={14}
            value={text}
            placeholder={say('Dán văn bản vào đây', 'Paste a text here')}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <label class="inline">
            {say('Ngày của văn bản (nếu biết)', 'Day of the text (if known)')}{' '}
            <input
              type="date"
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
        </section>
        <div class="card">
          <h2 id="marked-title">
            {say('Các viện dẫn trong văn bản', 'The text with its mentions')}
          </h2>
          {finding === 'failed' && (
            <p role="alert" class="note bad">
              {say(
                'Không chạy được phần tìm. Hãy mở trang qua một máy chủ tệp.',
                'Finding could not start. Open the page from a file server.',
              )}
            </p>
          )}
          {finding && finding !== 'failed' && shown && (
            <>
              <fieldset class="kinds">
                <legend class="unseen">{say('Hiện các loại', 'Kinds to show')}</legend>
                {(Object.keys(kinds) as MentionKind[]).map((kind) => {
                  const count = finding.mentions.filter((mention) => mention.kind === kind).length;
                  return (
                    <label key={kind} class="kind" data-kind={kind} data-none={count === 0}>
                      <input
                        type="checkbox"
                        checked={!hidden.has(kind)}
                        onChange={() => toggle(kind)}
                      />
                      {say(kinds[kind].vi, kinds[kind].en)} <b class="count">{count}</b>
                    </label>
                  );
                })}
              </fieldset>
              {finding.text === '' ? (
                <p class="quiet">{say('Chưa có văn bản nào.', 'There is no text yet.')}</p>
              ) : (
                <MarkedText
                  text={finding.text}
                  mentions={shown.mentions}
                  chosen={chosen}
                  choose={choose}
                />
              )}
            </>
          )}
        </div>
      </div>
      {shown && finding && finding !== 'failed' && (
        <MentionList
          all={finding.mentions}
          mentions={shown.mentions}
          placeOf={shown.placeOf}
          day={finding.day}
          chosen={chosen}
          sought={sought}
          setChosen={setChosen}
        />
      )}
    </>
  );
}
