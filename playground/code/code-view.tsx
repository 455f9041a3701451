import { useState } from 'preact/hooks';
import { type Misfit, parseDocumentCode } from 'vn-party-model/lite';
import { charactersIn } from '../find/places.js';
import { FactList } from '../page/fact-list.js';
import { begin, useSay } from '../page/language.js';
import { aboutDocument, aboutRepair, suggested, whoseCode } from './document-knowledge.js';
import { choices } from './notations.js';
import './code.css';

/** A box that says, while one types, where a text stops fitting a notation. */
export function CodeView() {
  const say = useSay();
  const [chosen, choose] = useState(choices[0]);
  const [text, setText] = useState(chosen.samples[0]);
  const reading = text === '' ? undefined : chosen.read(text);
  const isCode = chosen.name === 'document_code';
  const select = (name: string): void => {
    const next = choices.find((one) => one.name === name) ?? choices[0];
    choose(next);
    setText(next.samples[0]);
  };

  return (
    <>
      <h1>{say('Một cách viết đúng ở đâu, sai ở đâu', 'Where a spelling stops fitting')}</h1>
      <section class="card">
        <div class="fields">
          <label>
            {say('Cách viết', 'Notation')}
            <select
              value={chosen.name}
              onChange={({ currentTarget }) => select(currentTarget.value)}
            >
              {choices.map(({ name, title }) => (
                <option key={name} value={name}>
                  {begin(say(title.vi, title.en))}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="tries">
          <span class="quiet">{say('Thử', 'Try')}:</span>{' '}
          {chosen.samples.map((sample) => (
            <button
              key={sample}
              type="button"
              class="code"
              lang="vi"
              aria-pressed={sample === text}
              onClick={() => setText(sample)}
            >
              {sample}
            </button>
          ))}
        </p>
        <label for="code">
          <b>{begin(say(chosen.title.vi, chosen.title.en))}</b>
        </label>
        <input
          id="code"
          class="code-box"
          lang="vi"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          aria-describedby="verdict"
          aria-invalid={reading !== undefined && !('value' in reading)}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {reading && 'misfit' in reading && <Caret text={text} at={reading.misfit.at} />}
        <div id="verdict" role="status" class="verdict">
          {reading === undefined && (
            <p class="quiet">{say('Gõ hoặc dán vào ô trên.', 'Type or paste into the box.')}</p>
          )}
          {reading && 'misfit' in reading && <MisfitLine text={text} misfit={reading.misfit} />}
          {reading && 'contradicts' in reading && (
            <p class="bad">
              {say(
                'Đúng cách viết, nhưng các phần mâu thuẫn nhau.',
                'The shape fits, but its parts contradict each other.',
              )}
            </p>
          )}
          {reading && 'value' in reading && (
            <p class="good">
              {say('Đúng.', 'It fits.')}{' '}
              {reading.canonical !== text && (
                <>
                  {say('Viết chuẩn là', 'Written in full it is')}{' '}
                  <b class="code" lang="vi">
                    {reading.canonical}
                  </b>
                </>
              )}
            </p>
          )}
        </div>
        {reading && 'value' in reading && <Fields value={reading.value} />}
        {isCode && <CodeKnowledge text={text} setText={setText} />}
      </section>
    </>
  );
}

/** The text again, with a caret under the character at which it stops fitting. */
function Caret({ text, at }: { text: string; at: number }) {
  const rest = text.slice(at);
  const first = [...new Intl.Segmenter('vi').segment(rest)][0]?.segment ?? '';
  return (
    <p class="caret-line" aria-hidden="true" lang="vi">
      {text.slice(0, at)}
      <span class="caret">{first || '\u00a0'}</span>
      {rest.slice(first.length)}
    </p>
  );
}

function MisfitLine({ text, misfit }: { text: string; misfit: Misfit }) {
  const say = useSay();
  const { at, expected, vietnamese } = misfit;
  const character = charactersIn(text.slice(0, at)) + 1;
  return (
    <p class="bad">
      {say(
        `Ở ký tự thứ ${character} cần ${vietnamese}.`,
        `At character ${character}: expected ${expected}.`,
      )}{' '}
      <span class="units">UTF-16 {at}</span>
    </p>
  );
}

function Fields({ value }: { value: object }) {
  return (
    <dl class="fields-of" translate={false}>
      {Object.entries(value).map(([name, field]) => (
        <div key={name}>
          <dt lang="en">{name}</dt>
          <dd lang="vi">{typeof field === 'object' ? JSON.stringify(field) : String(field)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What repair and the tables say of a Party document's code. */
function CodeKnowledge({ text, setText }: { text: string; setText: (text: string) => void }) {
  const say = useSay();
  const whose = whoseCode(text);
  const code = parseDocumentCode(text);
  const known = [
    ...(whose ? [{ about: { vi: 'Mã của ai', en: 'Whose it is' }, says: whose }] : []),
    ...aboutRepair(text),
    ...(code ? aboutDocument({ scheme: 'party', code: text, ...code }, undefined) : []),
  ];
  return (
    <>
      {suggested(text).map((other) => (
        <p key={other}>
          {say('Có phải là', 'Did you mean')} <b class="code">{other}</b>?{' '}
          <button type="button" onClick={() => setText(other)}>
            {say(`Dùng ${other}`, `Use ${other}`)}
          </button>
        </p>
      ))}
      {known.length > 0 && <FactList known={known} />}
    </>
  );
}
