import { useEffect, useState } from 'preact/hooks';
import type { MentionKind, MentionOf } from 'vn-party-model/find';
import type { Day } from 'vn-party-model/text';
import { FactList } from '../page/fact-list.js';
import type { Knowledge } from '../page/knowledge.js';
import { useSay } from '../page/language.js';

interface Props {
  readonly mention: MentionOf<MentionKind>;
  readonly day: Day | undefined;
}

/** What the tables say of a mention; they are loaded when the first one is opened. */
export function MentionFacts({ mention, day }: Props) {
  const say = useSay();
  const [known, setKnown] = useState<readonly Knowledge[] | 'failed'>();
  useEffect(() => {
    import('./knowledge.js').then(
      ({ knowledgeOf }) => setKnown(knowledgeOf(mention, day)),
      () => setKnown('failed'),
    );
  }, [mention, day]);
  if (known === undefined) return <p class="facts quiet">…</p>;
  if (known === 'failed') {
    return (
      <p class="facts note bad" role="alert">
        {say('Không tải được các bảng.', 'The tables could not be loaded.')}
      </p>
    );
  }
  return <FactList known={known} />;
}
