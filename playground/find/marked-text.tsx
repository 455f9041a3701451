import { useEffect, useMemo, useRef } from 'preact/hooks';
import { annotate, htmlMarkup } from 'vn-party-model/annotate';
import type { MentionKind, MentionOf } from 'vn-party-model/find';

interface Props {
  readonly text: string;
  readonly mentions: readonly MentionOf<MentionKind>[];
  /** The id of the mention that is open. */
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

const markup = htmlMarkup<MentionOf<MentionKind>>(({ id, kind }) => ({
  name: 'mark',
  attributes: { 'data-id': id, 'data-kind': kind },
}));

/** The text with its mentions marked, as `annotate` writes it: every sign of the text is escaped. */
export function MarkedText({ text, mentions, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const html = useMemo(() => ({ __html: annotate(text, mentions, markup) }), [text, mentions]);
  useEffect(() => {
    for (const mark of box.current?.querySelectorAll('mark') ?? []) {
      mark.toggleAttribute('data-chosen', mark.dataset['id'] === chosen);
    }
  }, [chosen, html]);
  const follow = ({ target }: Event): void => {
    const id = target instanceof Element && target.closest('mark')?.dataset['id'];
    if (id) choose(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a way for the mouse to what the list gives to all
    <section
      class="marked"
      lang="vi"
      ref={box}
      aria-labelledby="marked-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      onClick={follow}
      // Not dangerous: `htmlMarkup` escapes text and values.
      dangerouslySetInnerHTML={html}
    />
  );
}
