import type { Knowledge } from './knowledge.js';
import { In, useSay } from './language.js';
import { SourceLine } from './source.js';

/** What is known, a line each, with sources. */
export function FactList({ known }: { known: readonly Knowledge[] }) {
  const say = useSay();
  if (known.length === 0) {
    return (
      <p class="facts quiet">
        {say('Các bảng không nói gì thêm.', 'The tables say nothing more.')}
      </p>
    );
  }
  return (
    <dl class="facts">
      {known.map(({ about, says, language, fact }, index) => (
        <div key={index}>
          <dt>{say(about.vi, about.en)}</dt>
          <dd>
            {typeof says === 'string' ? (
              language ? (
                <In lang={language}>{says}</In>
              ) : (
                says
              )
            ) : (
              say(says.vi, says.en)
            )}
            {fact && <SourceLine fact={fact} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
